"""Fetches an address: whole and within its deadline, or with a reason why not."""

from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from typing import Final

from respiro.adapters.hard_deadline import DeadlineError, run_within
from respiro.adapters.web.exchange import Reply, Request, exchange, login_header
from respiro.adapters.web.faults import told_anew
from respiro.adapters.web.line import Line
from respiro.adapters.web.redirects import MOST_REDIRECTS, REDIRECTS, next_address, too_many
from respiro.adapters.web.waiting import retry_after
from respiro.domain.addresses import origin, understood_address
from respiro.domain.errors import AddressError

MOST_BYTES: Final = 50_000_000
_DEADLINE_SECONDS: Final = 60.0
_LONGEST_NOTE: Final = 1024
_ACCEPT: Final = "text/calendar, text/plain;q=0.9, */*;q=0.8"
_WHOLE, _SECOND_HAND, _EMPTY, _NOT_MODIFIED = 200, 203, (204, 205), 304
_FOR_KNOWN_ONLY, _GONE, _BUSY = (401, 403), (404, 410), (429, 503)


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address holds: ``data`` None where that is still what ``etag`` or ``last_modified`` stood for.

    ``etag`` and ``last_modified`` are to be given back as they are, empty where the server said none.
    """

    data: bytes | None = field(repr=False)
    etag: str = ""
    last_modified: str = ""


def fetch(
    address: str,
    *,
    etag: str = "",
    last_modified: str = "",
    deadline: float = _DEADLINE_SECONDS,
    most_bytes: int = MOST_BYTES,
    now: datetime | None = None,
) -> Answer:
    """Return what an address holds, complete; asked once, within ``deadline`` seconds all in all.

    ``etag`` and ``last_modified`` stand for what is there already. ``most_bytes`` holds for the data as sent and as
    unpacked. ``now`` (aware) serves servers without a clock. Raises InvalidValueError as ``understood_address``, and
    AddressError, whose value ``address`` shows nothing secret. Plain http is for the caller to agree to.
    """
    plain = understood_address(address)
    line = Line()
    notes = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    wanted = {"Accept": _ACCEPT, **{name: value for name, value in notes.items() if value}}
    until = monotonic() + deadline
    try:
        reply = run_within(deadline, lambda: _followed(plain, wanted, line, until, most_bytes))
        return _answer(reply, notes, now)
    except DeadlineError:
        fault = AddressError("address_too_slow")
    except AddressError as error:
        fault = error
    finally:
        line.cut()
    raise told_anew(fault, plain, deadline)


def _followed(address: str, wanted: dict[str, str], line: Line, until: float, most_bytes: int) -> Reply:
    """Return the reply at the end of all redirects; the password goes to the host it was given for alone."""
    current = address
    for _ in range(MOST_REDIRECTS + 1):
        login = login_header(address) if origin(current) == origin(address) else {}
        reply = exchange(Request(current, {**wanted, **login}), line, until, most_bytes)
        if reply.status not in REDIRECTS or "Location" not in reply.headers:
            return reply
        current = next_address(current, reply.headers["Location"])
    raise too_many(current)


def _answer(reply: Reply, notes: dict[str, str], now: datetime | None) -> Answer:
    """Return what a reply means. Raises AddressError when it holds no data."""
    status, headers = reply.status, reply.headers
    wait = retry_after(headers, now)
    if status == _NOT_MODIFIED and any(notes.values()):
        etag, modified = notes["If-None-Match"], notes["If-Modified-Since"]
        return Answer(None, _note(headers.get("ETag", "")) or etag, modified)
    if status in _FOR_KNOWN_ONLY:
        raise AddressError("address_wants_password", status=status)
    if status in _GONE:
        raise AddressError("address_gone", status=status)
    if status in _BUSY:
        raise AddressError("address_busy", status=status, retry_after=wait)
    if status in _EMPTY or (status in {_WHOLE, _SECOND_HAND} and not reply.body):
        raise AddressError("address_empty", status=status)
    if status not in {_WHOLE, _SECOND_HAND}:
        raise AddressError("address_answered", status=status, retry_after=wait)
    return Answer(reply.body, _note(headers.get("ETag", "")), _note(headers.get("Last-Modified", "")))


def _note(text: str) -> str:
    """Return a header's value as it may be kept and sent again; empty when it may not."""
    plain = text.strip()
    return plain if len(plain) <= _LONGEST_NOTE and plain.isprintable() and plain.isascii() else ""
