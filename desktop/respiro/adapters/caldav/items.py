"""Calendar object resources as they lie on a server: fetched many at a time, or one by one where that fails."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from respiro.adapters.caldav.bodies import multiget
from respiro.adapters.caldav.faults import FORBIDDEN, GONE
from respiro.adapters.caldav.hrefs import path_of
from respiro.adapters.caldav.multistatus import MULTI, OK, Response, multistatus
from respiro.adapters.caldav.names import CALENDAR_DATA, ETAG
from respiro.adapters.caldav.session import DavReply, DavSession
from respiro.domain.errors import AddressError, CalDavError

_AT_ONCE: Final = 200
_REFUSED: Final = frozenset((400, 403, 404, 405, 413, 415, 422, 500, 501, 507))
"""From a server that does not do a multiget, or not such a big one; each item is then asked for."""
TOO_MUCH: Final = frozenset(("address_too_large", "caldav_damaged_answer", "caldav_unsafe_answer"))
"""Faults of one item that spoil the answer for all of them."""
_OF_ONE_ITEM: Final = frozenset(range(200, 600)) - {401, 407, 408, 425, 429, 502, 503, 504} - set(range(300, 400))
"""Answers that say something of the item; the others speak of the server."""
_TOO_BIG: Final = frozenset((413, 507))
_NO_ITEM: Final = 204
_PAGE: Final = re.compile(rb"\s*<(?:!doctype\s+html|html|head|body|script|\?xml)\b", re.IGNORECASE)
_PACKED_ETAG: Final = {"Accept": "text/calendar", "Accept-Encoding": "identity"}
"""Whoever packs an item on its way may write another ETag on it."""


@dataclass(frozen=True, slots=True)
class Item:
    """A calendar object resource: ``text`` as the server has it; ``etag`` is empty where it gives none."""

    href: str
    etag: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Missing:
    """An item that was listed and can't be had: not there (any more), or ``status`` says what else; 0: too large."""

    href: str
    status: int


Fetched = Item | Missing


def fetch_items(session: DavSession, address: str, hrefs: Iterable[str]) -> dict[str, Fetched]:
    """Return items by href, each or why not. Raises AddressError, CalDavError."""
    found: dict[str, Fetched] = {}
    for batch in _batches(hrefs):
        found |= _batch(session, address, batch)
    return found


def read_items(reply: DavReply) -> dict[str, Fetched]:
    """Return the items of a multiget's or a query's answer. Raises CalDavError."""
    found: dict[str, Fetched] = {}

    def note(response: Response) -> None:
        one = item_in(path_of(response.href, reply.address), response)
        if one:
            found[one.href] = one

    multistatus(reply.body, note)
    return found


def get_item(session: DavSession, href: str) -> Fetched:
    """Return one item. Raises AddressError, CalDavError."""
    try:
        reply = session.request("GET", href, headers=_PACKED_ETAG, takes=_OF_ONE_ITEM)
    except AddressError as error:
        if error.kind != "address_too_large":
            raise
        return Missing(href, 0)
    if reply.status != OK:
        return Missing(href, reply.status)
    if _PAGE.match(reply.body):  # a page to log in at, of whoever is in between
        return Missing(href, _NO_ITEM)
    etag = reply.headers.get("ETag") or reply.headers.get("OC-ETag", "")
    return Item(href, etag, reply.body.decode("utf-8", "surrogateescape"))


def item_in(href: str, response: Response) -> Fetched | None:
    """Return what is said of an item; None where neither its text nor a fault is said."""
    if response.status != OK:
        return Missing(href, response.status)
    data = response.properties.get(CALENDAR_DATA)
    if data is not None and data.text.strip():
        # XML makes every line end a line feed; calendars have CR LF (RFC 5545, 3.1)
        return Item(href, response.text(ETAG), data.text.replace("\r\n", "\n").replace("\n", "\r\n"))
    faults = response.statuses - {OK}
    return Missing(href, min(faults)) if faults & GONE and ETAG not in response.properties else None


def _batch(session: DavSession, address: str, hrefs: Sequence[str]) -> dict[str, Fetched]:
    """Return a batch of items; what one of them spoils for the others is had in halves, at last one by one."""
    if len(hrefs) == 1:
        return {hrefs[0]: _single(session, address, hrefs[0])}
    try:
        reply = session.request("REPORT", address, multiget(hrefs), {"Depth": "1"}, takes={MULTI, *_REFUSED})
        found = read_items(reply) if reply.status == MULTI else {}
    except (AddressError, CalDavError) as error:
        if error.kind not in TOO_MUCH:
            raise
        return _halves(session, address, hrefs)
    if reply.status in _TOO_BIG:
        return _halves(session, address, hrefs)
    # what was not answered at all is asked for by itself
    return {href: found.get(href) or get_item(session, href) for href in hrefs}


def _halves(session: DavSession, address: str, hrefs: Sequence[str]) -> dict[str, Fetched]:
    half = len(hrefs) // 2
    return _batch(session, address, hrefs[:half]) | _batch(session, address, hrefs[half:])


def _single(session: DavSession, address: str, href: str) -> Fetched:
    """Return one item. Some servers forbid what is not there, and say so only when asked for several items."""
    found = get_item(session, href)
    if not isinstance(found, Missing) or found.status != FORBIDDEN:
        return found
    reply = session.request("REPORT", address, multiget([href]), {"Depth": "1"}, takes={MULTI, *_REFUSED})
    return (read_items(reply).get(href) if reply.status == MULTI else None) or found


def _batches(hrefs: Iterable[str]) -> Iterator[list[str]]:
    left = iter(dict.fromkeys(hrefs))
    while batch := list(islice(left, _AT_ONCE)):
        yield batch
