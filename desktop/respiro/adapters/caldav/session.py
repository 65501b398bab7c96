"""One server and one user: requests one after the other over one connection, each within a deadline and a cap."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Final
from urllib.parse import urljoin, urlsplit

from respiro.adapters.caldav.bodies import propfind
from respiro.adapters.caldav.faults import BUSY, UNAUTHORIZED, LeadsElsewhereError, refusal
from respiro.adapters.caldav.kept_way import KeptWay
from respiro.adapters.caldav.logins import Login
from respiro.adapters.caldav.names import RESOURCE_TYPE
from respiro.adapters.caldav.welcome import Welcome
from respiro.adapters.hard_deadline import DeadlineError, run_within
from respiro.adapters.web.exchange import Reply, Request
from respiro.adapters.web.faults import told_anew
from respiro.adapters.web.redirects import MOST_REDIRECTS, next_address, too_many
from respiro.domain.addresses import is_plain_http, origin, shown_host, understood_address, without_password
from respiro.domain.errors import AddressError, CalDavError

MOST_BYTES: Final = 25_000_000
"""Of one answer; what is more than that is asked for in parts."""
_DEADLINE_SECONDS: Final = 50.0
_SUCCESS: Final = range(200, 300)
_NOT_BUSY: Final = frozenset(range(200, 600)) - BUSY
_REDIRECTS: Final = frozenset((301, 302, 307, 308))
"""Not 303, which tells to GET something else (RFC 9110, 15.4.4)."""
_MOST_PROOFS: Final = 3
"""One unasked, one in the way the server wants it, and one where it found that one stale."""


@dataclass(frozen=True, slots=True)
class DavReply:
    """What came back from ``address``, the end of all redirects on the same server."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    address: str = field(repr=False)


class DavSession:
    """Requests to one server (scheme, host, port) as one user; the password goes nowhere else.

    Not for several threads. A refused password is not offered again, and a busy server is left alone for as long as
    it wants.
    """

    def __init__(
        self,
        address: str,
        user: str,
        password: str,
        *,
        may_be_plain: bool = False,
        deadline: float = _DEADLINE_SECONDS,
        most_bytes: int = MOST_BYTES,
        proof: str = "basic",
    ) -> None:
        """``deadline`` are the seconds that a request and all its redirects may take, ``most_bytes`` its answer.

        ``may_be_plain`` is the user's consent to plain http; this machine itself needs none. ``proof`` is how the
        server wanted to know who the user is the last time: ``basic`` or ``digest``, empty if it never was asked, so
        that it is asked first. Raises InvalidValueError as ``understood_address``, CalDavError ``caldav_plain_http``.
        """
        self.address = without_password(understood_address(address))
        self.host = shown_host(self.address)
        is_plain = is_plain_http(self.address)
        if is_plain and not may_be_plain:
            raise CalDavError("caldav_plain_http", host=self.host)
        self._login = Login(user, password, is_basic_safe=not is_plain and proof == "basic")
        self._asks_first = not proof and not is_plain and bool(user or password)
        self._deadline = deadline
        self._most_bytes = most_bytes
        self._way = KeptWay(self.address)
        self._welcome = Welcome()
        self._was_asked = False
        self.takes_etags_as_given = False
        """Whether ETags go back weak and bare, as servers gave them that compare them by letters."""

    def __repr__(self) -> str:
        return f"DavSession({self.host!r})"

    def close(self) -> None:
        """End the connection; a later request opens another."""
        self._way.close()

    @property
    def proof(self) -> str:
        """How the server wants to know who the user is; empty as long as it let nobody in."""
        return self._login.scheme if self._welcome.is_let_in else ""

    def insist(self) -> bool:
        """Prove who the user is from now on, unasked; tell whether that is new."""
        return self._login.insist()

    def request(
        self,
        method: str,
        href: str,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        *,
        takes: Container[int] = _SUCCESS,
        is_anonymous: bool = False,
    ) -> DavReply:
        """Send a request and return its reply, whose status is one that the caller ``takes``.

        ``href`` is taken beside the session's address; ``is_anonymous`` sends no password. Raises AddressError and
        CalDavError, among them LeadsElsewhereError.
        """
        address = self._address_of(href)
        self._welcome.check(address, is_anonymous=is_anonymous)
        if self._asks_first and not is_anonymous:
            self._ask_first(address)
        sent = dict(headers or {})
        if body:
            sent.setdefault("Content-Type", "application/xml; charset=utf-8")
        reply = self._in_time(Request(address, sent, method, body), is_anonymous=is_anonymous)
        return self._taken(reply, takes, is_anonymous=is_anonymous)

    def _in_time(self, request: Request, *, is_anonymous: bool) -> DavReply:
        """Return the reply at the end of all redirects. Raises AddressError, LeadsElsewhereError."""
        until = monotonic() + self._deadline
        try:
            return run_within(self._deadline, lambda: self._followed(request, until, is_anonymous=is_anonymous))
        except DeadlineError:
            fault = AddressError("address_too_slow")
        except AddressError as error:
            fault = error
        except BaseException:
            self.close()
            raise
        self.close()
        raise told_anew(fault, request.address, self._deadline)

    def _ask_first(self, address: str) -> None:
        """Let the server say which proof it wants before it gets one: the password itself only if nothing less serves."""
        self._asks_first = False
        if not self._was_asked:
            depth = {"Depth": "0"}
            self.request("PROPFIND", address, propfind(RESOURCE_TYPE), depth, takes=_NOT_BUSY, is_anonymous=True)
        self._login.insist()

    def _address_of(self, href: str) -> str:
        """Return the whole address of an href. Raises CalDavError ``caldav_foreign_href``: on another server."""
        address = understood_address(urljoin(self.address, href))
        if origin(address) != origin(self.address):
            raise CalDavError("caldav_foreign_href", host=self.host)
        return without_password(address)

    def _taken(self, reply: DavReply, takes: Container[int], *, is_anonymous: bool) -> DavReply:
        if is_anonymous:
            self._was_asked = True
        else:
            self._welcome.note_user(reply.status)
        if reply.status in takes:
            return reply
        fault = refusal(reply.status, reply.headers, reply.address)
        self._welcome.note_fault(reply.status, fault)
        raise fault

    def _followed(self, request: Request, until: float, *, is_anonymous: bool) -> DavReply:
        """Return the reply at the end of all redirects. Raises LeadsElsewhereError for one to another server."""
        address = request.address
        for _ in range(MOST_REDIRECTS + 1):
            this = Request(address, request.headers, request.method, request.body)
            reply = self._asked(this, until, is_anonymous=is_anonymous)
            if reply.status not in _REDIRECTS or "Location" not in reply.headers:
                return DavReply(reply.status, reply.headers, reply.body or b"", address)
            target = next_address(address, reply.headers["Location"])
            if origin(target) != origin(self.address):
                raise LeadsElsewhereError(self.host, target)
            address = target
        raise too_many(address)

    def _asked(self, request: Request, until: float, *, is_anonymous: bool) -> Reply:
        """Return the reply to one request, with the proof that the server wants of who the user is."""
        parts = urlsplit(request.address)
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        for left in reversed(range(_MOST_PROOFS)):
            login = {} if is_anonymous else self._login.header(request.method, target)
            this = Request(request.address, {**request.headers, **login}, request.method, request.body)
            reply = self._way.ask(this, until, self._most_bytes)
            asked = reply.headers.get("WWW-Authenticate", "")
            may_help = reply.status == UNAUTHORIZED and self._login.learn(asked)
            if is_anonymous or not may_help or not left:
                break
        return reply
