"""The servers of one search for calendars: a session for each, and none that the user did not agree to."""

from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final, Self

from respiro.adapters.caldav.faults import LeadsElsewhereError
from respiro.adapters.caldav.session import DavSession
from respiro.domain.addresses import is_loopback, origin
from respiro.domain.caldav_presets import is_agreed

_TLS_PORT: Final = 443


@dataclass(frozen=True, slots=True)
class User:
    """Who searches; ``deadline`` are the seconds that a request may take."""

    name: str = field(repr=False)
    password: str = field(repr=False)
    may_be_plain: bool
    deadline: float


class AgreedServers:
    """Sessions by server (scheme, host, port); the first one that is asked for is the one that the user named.

    ``hosts`` may be asked as well (``.example.org`` stands for every host below). All sessions are closed at the end.
    """

    def __init__(self, user: User, hosts: tuple[str, ...]) -> None:
        self._user = user
        self._hosts = hosts
        self._sessions: dict[tuple[str, str, int], DavSession] = {}
        self._opened = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._opened.close()

    def session(self, address: str) -> DavSession:
        """Return the session for an address's server. Raises LeadsElsewhereError where nobody agreed to it."""
        place = origin(address)
        known = self._sessions.get(place)
        if known:
            return known
        first = next(iter(self._sessions), None)
        if first:
            self.check_agreed(LeadsElsewhereError(first[1], address))
        user = self._user
        # the way to prove who the user is is not known yet: the server is to say it
        made = DavSession(
            address, user.name, user.password, may_be_plain=user.may_be_plain, deadline=user.deadline, proof=""
        )
        self._sessions[place] = self._opened.enter_context(closing(made))
        return made

    def check_agreed(self, error: LeadsElsewhereError) -> None:
        """Raise it again unless the user agreed to the other server, which is no worse than the first one.

        Another port of the first host, and the first host without TLS, are other servers as well; the first host with
        TLS is what anybody would have agreed to.
        """
        first = next(iter(self._sessions))
        scheme, host, port = origin(error.target)
        if (first[0], scheme, host, port) == ("http", "https", first[1], _TLS_PORT):
            return
        is_safe = scheme == "https" or is_loopback(error.target)
        if not is_safe or host == first[1] or not is_agreed(host, self._hosts):
            raise error
