"""From one place on a server to the user's calendars: who the user is there, where their calendars lie, which they are.

RFC 6764, 6; RFC 5397 (current-user-principal); RFC 4791, 6.2.1 (calendar-home-set).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urljoin, urlsplit

from respiro.adapters.caldav.bodies import propfind
from respiro.adapters.caldav.calendars import ASKED, CalendarFound, calendars_in, folders_in
from respiro.adapters.caldav.faults import FORBIDDEN, UNAUTHORIZED, LeadsElsewhereError
from respiro.adapters.caldav.hrefs import normal_path
from respiro.adapters.caldav.multistatus import MULTI, OK, Response, own_response, responses
from respiro.adapters.caldav.names import CALENDAR, HOME_SET, PRINCIPAL, PRINCIPAL_URL, RESOURCE_TYPE
from respiro.adapters.caldav.servers import AgreedServers
from respiro.adapters.caldav.session import DavReply
from respiro.domain.addresses import origin, shown_host, understood_address, without_password
from respiro.domain.errors import CalDavError, InvalidValueError

FINAL: Final = frozenset(("caldav_password_refused", "caldav_busy", "caldav_plain_http", "caldav_unsafe_answer"))
"""Faults after which no other place is tried: a password is not to be offered around, a busy server is left alone."""
_WHO: Final = (PRINCIPAL, PRINCIPAL_URL, HOME_SET, RESOURCE_TYPE)
_MOST_FOLDERS: Final = 10
_MOST_HOPS: Final = 5
_NOT_HERE: Final = frozenset((400, 403, 404, 405, 409, 410, 411, 415, 500, 501))
"""What a web server says to a PROPFIND where there is no calendar server."""


@dataclass(frozen=True, slots=True)
class Found:
    """A user's calendars on a server: ``address`` is where it is entered, ``principal`` who the user is there."""

    address: str = field(repr=False)
    principal: str = field(repr=False)
    collections: tuple[CalendarFound, ...]


class Search:
    """One search, over as many servers as were agreed to."""

    def __init__(self, servers: AgreedServers) -> None:
        self._servers = servers

    def at(self, address: str) -> Found | None:
        """Return what is found at one place; None where there is no calendar server.

        Raises AddressError and CalDavError, among them LeadsElsewhereError and ``caldav_no_calendars``.
        """
        entered = self._entered(address)
        if entered is None:
            return None
        reply = self._who(entered)
        own = _own(reply)
        return self._found(entered, reply.address, own) if own else None

    def _found(self, entered: str, here: str, own: Response) -> Found | None:
        """Return the calendars of whom the server says the user is, or those that lie ``here`` itself."""
        principal = next((_beside(here, one) for one in _principals(own)), "")
        homes = _homes_in(own, here) or (self._homes(principal) if principal else [])
        kind = own.properties.get(RESOURCE_TYPE)
        is_calendar = kind is not None and kind.child(CALENDAR) is not None
        if not homes and not is_calendar and not principal:
            return None
        # without a home the calendars may lie just where the user entered, or below the principal
        found = self._below(homes or ([] if is_calendar else [here, principal]), is_sure=bool(homes))
        if is_calendar:
            found |= _by_address(self._calendars(here, "0"))
        if not found:
            raise CalDavError("caldav_no_calendars", host=shown_host(entered))
        return _on_one_server(entered, principal, list(found.values()))

    def _entered(self, address: str) -> str | None:
        """Return where an address leads to, asked without a password; None where nobody speaks WebDAV."""
        current = address
        for _ in range(_MOST_HOPS):
            session = self._servers.session(current)
            try:
                reply = session.request(
                    "PROPFIND",
                    current,
                    propfind(PRINCIPAL, RESOURCE_TYPE),
                    {"Depth": "0"},
                    takes={*range(200, 300), UNAUTHORIZED, *_NOT_HERE},
                    is_anonymous=True,
                )
            except LeadsElsewhereError as error:
                self._servers.check_agreed(error)
                current = error.target
                continue
            speaks = reply.status in {MULTI, UNAUTHORIZED} or (reply.status == FORBIDDEN and "DAV" in reply.headers)
            return reply.address if speaks else None
        return None

    def _who(self, entered: str) -> DavReply:
        """Return who the user is there; a server that names nobody is asked once more with the password unasked."""
        reply = self._asked(entered, *_WHO)
        own = _own(reply)
        is_told = own is not None and bool(_principals(own))
        if not is_told and self._servers.session(entered).insist():
            return self._asked(entered, *_WHO)
        return reply

    def _homes(self, principal: str) -> list[str]:
        reply = self._asked(principal, HOME_SET)
        own = _own(reply)
        return _homes_in(own, reply.address) if own else []

    def _below(self, homes: Sequence[str], *, is_sure: bool) -> dict[str, CalendarFound]:
        """Return the calendars by address; of several homes some may be forbidden, a lone one has to answer."""
        found: dict[str, CalendarFound] = {}
        faults: list[CalDavError] = []
        for home in dict.fromkeys(homes):
            try:
                found |= _by_address(self._calendars(home, "1"))
            except LeadsElsewhereError:
                raise
            except CalDavError as error:
                if error.kind in FINAL:
                    raise
                faults.append(error)
        if not found and faults and is_sure:
            raise faults[0]
        return found

    def _calendars(self, home: str, depth: str) -> Iterator[CalendarFound]:
        """Yield the calendars that lie there; where there is none, those that lie one folder deeper."""
        reply = self._asked(home, *ASKED, depth=depth)
        listed = responses(reply.body)
        found = list(calendars_in(listed, reply.address))
        yield from found
        if found or depth == "0":
            return
        for folder in folders_in(listed, reply.address)[:_MOST_FOLDERS]:
            try:
                inner = self._asked(folder, *ASKED, depth=depth)
            except CalDavError as error:
                if error.kind in FINAL:
                    raise
                continue
            yield from calendars_in(responses(inner.body), inner.address)

    def _asked(self, address: str, *names: str, depth: str = "0") -> DavReply:
        """Return the answer to a question for properties, as the user."""
        session = self._servers.session(address)
        return session.request("PROPFIND", address, propfind(*names), {"Depth": depth}, takes={MULTI})


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
    own = own_response(reply.body, reply.address)
    return own if own and own.status == OK else None


def _principals(own: Response) -> list[str]:
    return own.hrefs(PRINCIPAL) or own.hrefs(PRINCIPAL_URL)


def _homes_in(own: Response, base: str) -> list[str]:
    return [_beside(base, home) for home in own.hrefs(HOME_SET)]


def _by_address(calendars: Iterator[CalendarFound]) -> dict[str, CalendarFound]:
    return {one.address: one for one in calendars}


def _on_one_server(entered: str, principal: str, calendars: list[CalendarFound]) -> Found:
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
