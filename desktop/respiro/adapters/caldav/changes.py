"""What became of a collection since it was last known: asked by sync token, by ctag, or by listing it whole."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from respiro.adapters.caldav.bodies import propfind, sync_collection
from respiro.adapters.caldav.etags import same_etag
from respiro.adapters.caldav.faults import GONE, refusal
from respiro.adapters.caldav.hrefs import normal_path, path_of
from respiro.adapters.caldav.multistatus import MULTI, OK, Response, multistatus, own_response
from respiro.adapters.caldav.names import CTAG, ETAG, FOLDER, REPORTS, RESOURCE_TYPE, SYNC_COLLECTION, SYNC_TOKEN
from respiro.adapters.caldav.session import DavSession
from respiro.domain.errors import CalDavError

_NO_ROOM: Final = 507
_MOST_PAGES: Final = 1000
_TOKEN, _CTAG = "token:", "ctag:"
_TOKEN_REFUSED: Final = frozenset((400, 403, 404, 405, 409, 410, 412, 415, 422, 500, 501, 507))
"""403, 409 and 412 say that a token is too old, 507 that it would be too much; the others come from servers that do
not speak of tokens (any more). What is really wrong is said to the listing that follows."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed (hrefs with their ETags, empty where the server gives none) and what is gone.

    ``is_whole_listing``: the server was asked for all it has, and ``gone`` is what it did not name: an empty or short
    list is *no proof* that the rest was deleted, and deciding is the caller's. ``is_partial``: it said itself that it
    did not name all; then ``gone`` is empty and ``sync_token`` asks for everything again. ``sync_token`` is for the
    next call, whatever it looks like.
    """

    changed: Mapping[str, str] = field(repr=False)
    gone: frozenset[str] = field(repr=False)
    sync_token: str = field(repr=False)
    is_whole_listing: bool
    is_partial: bool = False
    listed: int = 0
    """How many items a whole listing named."""


@dataclass(slots=True)
class _Page:
    """One answer about a collection's items."""

    items: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)
    """There, and nothing could be told of them."""
    is_cut: bool = False
    token: str = ""
    own: Response | None = None
    """What was said of the collection itself."""


def at_once(session: DavSession, address: str, each: Callable[[str, Response], None], *names: str) -> Changes | None:
    """Return all there is as changes, its properties handed over by href, out of one single answer.

    None where the server does not answer like that, or not completely. Raises AddressError, CalDavError.
    """
    page = _page(session, address, "REPORT", sync_collection("", *names), "0", _TOKEN_REFUSED, each)
    if page is None or page.is_cut or not page.token:
        return None
    return Changes(page.items, frozenset(), _TOKEN + page.token, is_whole_listing=True, listed=len(page.items))


def changes(session: DavSession, address: str, known: Mapping[str, str], sync_token: str) -> Changes:
    """Return what changed in the collection at a (whole) address since ``known`` (href to ETag) and ``sync_token``.

    Raises AddressError, CalDavError.
    """
    if sync_token.startswith(_TOKEN):
        since = _since(session, address, known, sync_token.removeprefix(_TOKEN))
        if since:
            return since
    own = _properties(session, address)
    ctag = own.text(CTAG)
    if ctag and sync_token == _CTAG + ctag:
        return Changes({}, frozenset(), sync_token, is_whole_listing=False)
    page = _page(session, address, "PROPFIND", propfind(ETAG, RESOURCE_TYPE), "1") or _Page()
    told = _told(known, page.items)
    if page.is_cut:
        return Changes(told, frozenset(), "", is_whole_listing=True, is_partial=True, listed=len(page.items))
    gone = frozenset(known) - page.items.keys() - page.unread
    return Changes(told, gone, _next_token(own), is_whole_listing=True, listed=len(page.items))


def _since(session: DavSession, address: str, known: Mapping[str, str], token: str) -> Changes | None:
    """Return what changed since a token (RFC 6578), all pages of it; None where a whole listing must tell."""
    items: dict[str, str] = {}
    gone: set[str] = set()
    seen = {token}
    for _ in range(_MOST_PAGES):
        # RFC 6578 wants Depth 0 here; servers written to its drafts read the sync-level alone
        page = _page(session, address, "REPORT", sync_collection(token, ETAG), "0", _TOKEN_REFUSED)
        if page is None:
            return None
        for href in page.gone:
            items.pop(href, None)
        gone = (gone | page.gone) - page.items.keys()
        items |= page.items
        if not page.token or (page.is_cut and page.token in seen):
            return None
        token = page.token
        seen.add(token)
        if not page.is_cut:
            break
    else:
        return None
    told = _told(known, items)
    unchanged = len(items) - len(told)
    # a server that does not know the token any more may list all it has, and be silent on what went meanwhile
    if unchanged and unchanged * 2 >= len(known):
        return None
    return Changes(told, frozenset(gone), _TOKEN + token, is_whole_listing=False)


def _told(known: Mapping[str, str], items: Mapping[str, str]) -> dict[str, str]:
    return {href: etag for href, etag in items.items() if not same_etag(known.get(href, ""), etag)}


def _properties(session: DavSession, address: str) -> Response:
    """Return what a collection says of itself before it is listed: a change in between is then seen twice, not never."""
    question = propfind(CTAG, SYNC_TOKEN, REPORTS)
    reply = session.request("PROPFIND", address, question, {"Depth": "0"}, takes={MULTI})
    own = own_response(reply.body, reply.address)
    if own is None:
        raise CalDavError("caldav_damaged_answer", host=session.host)
    if own.status != OK:
        raise refusal(own.status, reply.headers, reply.address)
    return own


def _next_token(own: Response) -> str:
    reports = own.properties.get(REPORTS)
    speaks = reports is None or any(True for _ in reports.all(SYNC_COLLECTION))
    if speaks and own.text(SYNC_TOKEN):
        return _TOKEN + own.text(SYNC_TOKEN)
    return _CTAG + own.text(CTAG) if own.text(CTAG) else ""


def _page(
    session: DavSession,
    address: str,
    method: str,
    body: bytes,
    depth: str,
    tolerated: frozenset[int] = frozenset(),
    each: Callable[[str, Response], None] | None = None,
) -> _Page | None:
    """Return what one answer says, each item of it told by href as well; None for a status that is tolerated."""
    reply = session.request(method, address, body, {"Depth": depth}, takes={MULTI, *tolerated})
    if reply.status != MULTI:
        return None
    page = _Page()
    own_path = normal_path(urlsplit(reply.address).path).rstrip("/")
    page.token = multistatus(reply.body, lambda response: _note(page, response, reply.address, own_path, each))
    if page.own is None or page.own.status in {OK, _NO_ROOM}:
        return page
    # said inside the answer instead of above it
    if page.own.status in tolerated:
        return None
    raise refusal(page.own.status, reply.headers, reply.address)


def _note(
    page: _Page, response: Response, base: str, own_path: str, each: Callable[[str, Response], None] | None
) -> None:
    path = path_of(response.href, base)
    if path.rstrip("/") == own_path:
        page.own = response
        page.is_cut |= response.status == _NO_ROOM
    elif response.status in GONE:
        page.gone.add(path)
    elif response.status != OK:
        page.unread.add(path)
    else:
        kind = response.properties.get(RESOURCE_TYPE)
        if not (kind and kind.child(FOLDER)) and not path.endswith("/"):
            page.items[path] = response.text(ETAG)
            if each:
                each(path, response)
