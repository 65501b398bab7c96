"""From what the user typed to the calendars on a server (RFC 6764; RFC 4791, 6.2), or what exactly is in the way."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urljoin, urlsplit

from respiro.adapters.caldav.bodies import propfind
from respiro.adapters.caldav.calendars import ASKED, CalendarFound, calendar_in
from respiro.adapters.caldav.changes import own_response
from respiro.adapters.caldav.faults import FORBIDDEN, UNAUTHORIZED, LeadsElsewhereError, told
from respiro.adapters.caldav.hrefs import normal_path, path_of
from respiro.adapters.caldav.multistatus import OK, Response, responses
from respiro.adapters.caldav.names import CALENDAR, FOLDER, HOME_SET, PRINCIPAL, PRINCIPAL_URL, RESOURCE_TYPE
from respiro.adapters.caldav.places import WELL_KNOWN, Places, places
from respiro.adapters.caldav.session import DavReply, DavSession
from respiro.adapters.hard_deadline import DeadlineError, run_within
from respiro.domain.addresses import is_loopback, origin, shown_host, understood_address, without_password
from respiro.domain.caldav_presets import is_agreed
from respiro.domain.errors import AddressError, CalDavError, InvalidValueError

__all__ = ["CalendarFound", "Found", "discover"]

_MULTI: Final = 207
_WHO: Final = (PRINCIPAL, PRINCIPAL_URL, HOME_SET, RESOURCE_TYPE)
_MOST_FOLDERS: Final = 10
_TLS_PORT: Final = 443
_MOST_HOPS: Final = 5
_FINAL: Final = frozenset(("caldav_password_refused", "caldav_busy", "caldav_plain_http", "caldav_unsafe_answer"))
"""Faults after which no other place is tried: a password is not to be offered around, a busy server is left alone."""


@dataclass(frozen=True, slots=True)
class Found:
    """A user's calendars on a server: ``address`` is where it is entered, ``principal`` who the user is there."""

    address: str = field(repr=False)
    principal: str = field(repr=False)
    collections: tuple[CalendarFound, ...]

    def check_writable(self) -> None:
        """Raise CalDavError ``caldav_read_only`` when no calendar takes events of ours."""
        if not any(one.takes_events for one in self.collections):
            raise CalDavError("caldav_read_only", host=shown_host(self.address))


@dataclass(frozen=True, slots=True)
class _User:
    name: str = field(repr=False)
    password: str = field(repr=False)
    may_be_plain: bool
    deadline: float


def discover(
    text: str,
    user: str,
    password: str,
    *,
    may_be_plain: bool = False,
    agreed: tuple[str, ...] = (),
    deadline: float = 50.0,
) -> Found:
    """Return the calendars of a user by a host, an e-mail address or a whole address.

    The password is offered to the host the user typed, to those ``agreed`` to (``.example.org`` stands for every host
    below), and to no other: a server that leads on to another raises LeadsElsewhereError, whose ``target`` is
    discovered once the user agrees. ``deadline`` (seconds) holds for all of it. Raises InvalidValueError,
    AddressError and CalDavError: ``caldav_not_a_server``, ``caldav_password_refused``, ``caldav_no_calendars``,
    ``caldav_plain_http``, ``caldav_takes_no_password``, ….
    """
    where = places(text)
    who = _User(user, password, may_be_plain, deadline)
    try:
        return run_within(deadline, lambda: _discovered(where, who, agreed))
    except DeadlineError:
        pass
    raise told(AddressError("address_too_slow"), where.addresses[0], deadline)


def _discovered(where: Places, who: _User, agreed: tuple[str, ...]) -> Found:
    with ExitStack() as stack:
        for named in _named(where, agreed):
            try:
                return _first(_Search(who, _hosts(named, agreed), stack), named.addresses)
            except LeadsElsewhereError:
                raise
            except (AddressError, CalDavError) as error:  # the domain's own host may serve all the same
                if error.kind in _FINAL:
                    raise
        return _first(_Search(who, _hosts(where, agreed), stack), where.addresses)


def _hosts(where: Places, agreed: tuple[str, ...]) -> tuple[str, ...]:
    return (origin(where.addresses[0])[1], *where.hosts, *agreed)


def _named(where: Places, agreed: tuple[str, ...]) -> Iterator[Places]:
    """Yield the places that the domain's DNS names. Raises LeadsElsewhereError for one that nobody agreed to."""
    if not where.domain:
        return
    from respiro.adapters.caldav.services import services  # noqa: PLC0415  a sync is not to load it

    for address in services(where.domain):
        host = origin(address)[1]
        is_inside = host == where.domain or host.endswith(f".{where.domain}")
        if not is_inside and not is_agreed(host, agreed):
            raise LeadsElsewhereError(shown_host(where.addresses[0]), address)
        yield places(address)


def _first(search: "_Search", addresses: tuple[str, ...]) -> Found:
    """Return what is found at the first place where there is a calendar server."""
    faults: list[AddressError | CalDavError] = []
    for address in addresses:
        try:
            found = search.at(address)
        except AddressError as error:
            if error.kind != "address_redirects":  # the other places are on the same host
                raise
            faults.append(error)
        except CalDavError as error:
            if error.kind in _FINAL or (isinstance(error, LeadsElsewhereError) and address.endswith(WELL_KNOWN)):
                raise
            faults.append(error)
        else:
            if found:
                return found
    worst = next((fault for fault in faults if fault.kind != "caldav_not_a_server"), None)
    raise worst or CalDavError("caldav_not_a_server", host=shown_host(addresses[0]))


class _Search:
    """One search, over as many servers as were agreed to."""

    def __init__(self, user: _User, hosts: tuple[str, ...], stack: ExitStack) -> None:
        self._user = user
        self._hosts = hosts
        self._stack = stack
        self._sessions: dict[tuple[str, str, int], DavSession] = {}

    def at(self, address: str) -> Found | None:
        """Return what is found at one place; None where there is no calendar server."""
        entered = self._entered(address)
        if entered is None:
            return None
        reply = self._asked(entered, *_WHO)
        own = _own(reply)
        if (own is None or not _principals(own)) and self._session(entered).insist():
            reply = self._asked(entered, *_WHO)
            own = _own(reply)
        if own is None:
            return None
        principals = _principals(own)
        homes = [_beside(reply.address, home) for home in own.hrefs(HOME_SET)]
        principal = _beside(reply.address, principals[0]) if principals else ""
        if principal and not homes:
            homes = self._homes(principal)
        kind = own.properties.get(RESOURCE_TYPE)
        is_calendar = kind is not None and kind.child(CALENDAR) is not None
        if not homes and not is_calendar and not principal:
            return None
        # without a home the calendars may lie just where the user entered, or below the principal
        found = self._below(homes or ([] if is_calendar else [reply.address, principal]), is_sure=bool(homes))
        if is_calendar:
            found |= {one.address: one for one in self._calendars(reply.address, "0") if one.address not in found}
        if not found:
            raise CalDavError("caldav_no_calendars", host=shown_host(entered))
        return _found(entered, principal, list(found.values()))

    def _below(self, homes: Sequence[str], *, is_sure: bool) -> dict[str, CalendarFound]:
        """Return the calendars by address; of several homes some may be forbidden, a lone one has to answer."""
        found: dict[str, CalendarFound] = {}
        faults: list[CalDavError] = []
        for home in dict.fromkeys(homes):
            try:
                found |= {one.address: one for one in self._calendars(home, "1")}
            except LeadsElsewhereError:
                raise
            except CalDavError as error:
                if error.kind in _FINAL:
                    raise
                faults.append(error)
        if not found and faults and is_sure:
            raise faults[0]
        return found

    def _entered(self, address: str) -> str | None:
        """Return where an address leads to, asked without a password; None where nobody speaks WebDAV."""
        current = address
        for _ in range(_MOST_HOPS):
            session = self._session(current)
            try:
                reply = session.request(
                    "PROPFIND",
                    current,
                    propfind(PRINCIPAL, RESOURCE_TYPE),
                    {"Depth": "0"},
                    takes={*range(200, 300), UNAUTHORIZED, 400, 403, 404, 405, 409, 410, 411, 415, 500, 501},
                    is_anonymous=True,
                )
            except LeadsElsewhereError as error:
                self._check_agreed(error)
                current = error.target
                continue
            speaks = reply.status in {_MULTI, UNAUTHORIZED} or (reply.status == FORBIDDEN and "DAV" in reply.headers)
            return reply.address if speaks else None
        return None

    def _homes(self, principal: str) -> list[str]:
        reply = self._asked(principal, HOME_SET)
        own = _own(reply)
        return [_beside(reply.address, home) for home in own.hrefs(HOME_SET)] if own else []

    def _calendars(self, home: str, depth: str) -> Iterator[CalendarFound]:
        """Yield the calendars that lie there; where there is none, those that lie one folder deeper."""
        reply = self._asked(home, *ASKED, depth=depth)
        listed = responses(reply.body)
        found = list(_calendars_in(listed, reply.address))
        yield from found
        if found or depth == "0":
            return
        for folder in _folders_in(listed, reply.address)[:_MOST_FOLDERS]:
            try:
                inner = self._asked(folder, *ASKED, depth=depth)
            except CalDavError as error:
                if error.kind in _FINAL:
                    raise
                continue
            yield from _calendars_in(responses(inner.body), inner.address)

    def _asked(self, address: str, *names: str, depth: str = "0") -> DavReply:
        """Return the answer to a question for properties, as the user."""
        question = propfind(*names)
        return self._session(address).request("PROPFIND", address, question, {"Depth": depth}, takes={_MULTI})

    def _session(self, address: str) -> DavSession:
        """Return the session for an address's server. Raises LeadsElsewhereError where nobody agreed to it."""
        place = origin(address)
        session = self._sessions.get(place)
        if session is None:
            first = next(iter(self._sessions), None)
            if first and place != first:
                self._check_agreed(LeadsElsewhereError(first[1], address))
            user = self._user
            session = DavSession(
                address, user.name, user.password, may_be_plain=user.may_be_plain, deadline=user.deadline, proof=""
            )
            self._stack.enter_context(closing(session))
            self._sessions[place] = session
        return session

    def _check_agreed(self, error: LeadsElsewhereError) -> None:
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


def _beside(base: str, href: str) -> str:
    """Return the whole address of an href; one on the same host is asked as before, whatever scheme and port it names.

    Servers behind a proxy do not know these. Raises CalDavError ``caldav_damaged_answer``.
    """
    try:
        whole = without_password(understood_address(urljoin(base, href)))
    except (InvalidValueError, ValueError):
        raise CalDavError("caldav_damaged_answer", host=shown_host(base)) from None
    path = normal_path(urlsplit(whole).path)
    return urljoin(base if origin(whole)[1] == origin(base)[1] else whole, path)


def _own(reply: DavReply) -> Response | None:
    """Return what an answer says of the resource that was asked; None where that is a refusal."""
    own = own_response(reply)
    return own if own and own.status == OK else None


def _principals(own: Response) -> list[str]:
    return own.hrefs(PRINCIPAL) or own.hrefs(PRINCIPAL_URL)


def _calendars_in(listed: Iterable[Response], base: str) -> Iterator[CalendarFound]:
    for response in listed:
        try:
            found = calendar_in(response, base)
        except CalDavError:  # one that lies on another server, shared by somebody
            continue
        if found:
            yield found


def _folders_in(listed: Iterable[Response], base: str) -> list[str]:
    """Return the addresses of plain folders in a listing, but not its own."""
    found: list[str] = []
    for response in listed:
        kind = response.properties.get(RESOURCE_TYPE)
        if kind is None or [one.name for one in kind.children] != [FOLDER]:
            continue
        with suppress(CalDavError):
            found.append(urljoin(base, path_of(response.href, base)))
    own = normal_path(urlsplit(base).path).rstrip("/")
    return [one for one in found if urlsplit(one).path.rstrip("/") != own]


def _found(entered: str, principal: str, calendars: list[CalendarFound]) -> Found:
    """Return what was found, with an address on the server where the calendars are: they are known by path alone.

    Of calendars on several servers those on the first one count.
    """
    here = [one for one in calendars if origin(one.address) == origin(entered)]
    if here:
        return Found(entered, principal, tuple(here))
    place = origin(calendars[0].address)
    there = [one for one in calendars if origin(one.address) == place]
    address = urljoin(there[0].address, there[0].href.rstrip("/").rpartition("/")[0] + "/")
    return Found(address, principal, tuple(there))
