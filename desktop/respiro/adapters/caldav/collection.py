"""One calendar on a server: what changed in it, its items, and writing them one by one, never over another's change."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urljoin, urlsplit

from respiro.adapters.caldav.bodies import uid_query
from respiro.adapters.caldav.changes import Changes, at_once, changes
from respiro.adapters.caldav.etags import condition, has_two_forms
from respiro.adapters.caldav.faults import CONFLICT, FORBIDDEN, GONE, LOCKED, refusal
from respiro.adapters.caldav.hrefs import item_name, normal_path
from respiro.adapters.caldav.items import (
    TOO_MUCH,
    Fetched,
    Item,
    Missing,
    fetch_items,
    get_item,
    item_in,
    read_items,
)
from respiro.adapters.caldav.multistatus import MULTI, Response, conditions
from respiro.adapters.caldav.names import CALENDAR_DATA, ETAG, OF_ONE_ITEM, UID_TAKEN
from respiro.adapters.caldav.session import DavReply, DavSession
from respiro.domain.errors import AddressError, CalDavError, DavConflictError

__all__ = ["Changes", "Collection", "Item", "Missing", "PutResult"]

_UID: Final = re.compile(r"^UID(?:;[^:\r\n]*)?:(.*)$", re.MULTILINE | re.IGNORECASE)
_ESCAPED: Final = re.compile(r"\\([\\,;])")
_FOLD: Final = re.compile("\r?\n[ \t]")
_DONE: Final = range(200, 207)
_REFUSALS: Final = frozenset((*CONFLICT, *GONE, FORBIDDEN, LOCKED))
"""Taken for what they say in their bodies."""
_NO_QUERY: Final = frozenset((400, 403, 404, 405, 415, 422, 500, 501))
_NOT_AS_KNOWN: Final = 412
_COMPONENTS: Final = ("VEVENT", "VTODO")
_CALENDAR_TYPE: Final = "text/calendar; charset=utf-8"


@dataclass(frozen=True, slots=True)
class PutResult:
    """Where an item lies now and with which ETag (empty: unknown), and its ``text`` if the server made another of it.

    ``text`` is None where it is just what was sent, or where the server could not be asked.
    """

    href: str
    etag: str
    text: str | None = field(default=None, repr=False)


class Collection:
    """A calendar collection at an href of a session; all hrefs in and out are paths in one spelling."""

    def __init__(self, session: DavSession, href: str) -> None:
        path = normal_path(urlsplit(urljoin(session.address, href)).path)
        self._session = session
        self.href = path if path.endswith("/") else path + "/"
        self._address = urljoin(session.address, self.href)

    def __repr__(self) -> str:
        return f"Collection({self._session.host!r})"

    def changes(self, known: Mapping[str, str], sync_token: str = "") -> Changes:
        """Return what changed since ``known`` (href to ETag) and ``sync_token``; see Changes for what it proves.

        One request where a token serves and nothing changed, two at most. Raises AddressError, CalDavError.
        """
        return changes(self._session, self._address, known, sync_token)

    def everything(self) -> tuple[Changes, dict[str, Fetched]]:
        """Return all there is with its items, for a first look: out of one answer where the server does that.

        Raises AddressError, CalDavError.
        """
        items: dict[str, Fetched] = {}

        def note(href: str, response: Response) -> None:
            item = item_in(href, response)
            if isinstance(item, Item):
                items[href] = item

        try:
            found = at_once(self._session, self._address, note, ETAG, CALENDAR_DATA)
        except (AddressError, CalDavError) as error:
            if error.kind not in TOO_MUCH:
                raise
            found = None
        found = found or self.changes({})
        return found, items | self.fetch(found.changed.keys() - items.keys())

    def fetch(self, hrefs: Iterable[str]) -> dict[str, Fetched]:
        """Return items by href, each one or why it can't be had. Raises AddressError, CalDavError."""
        return fetch_items(self._session, self._address, hrefs)

    def href_for(self, uid: str) -> str:
        """Return where a new item of that UID is to be put."""
        return self.href + item_name(uid)

    def put(self, href: str, text: str, etag: str | None) -> PutResult:
        """Write an item with one single PUT: over the one that ``etag`` stands for, or (None) where there is none.

        It is read back, since servers change what they are given. Raises DavConflictError when it is not as it was
        known (``caldav_no_etag``: that can't be told, where the server gives none), CalDavError, AddressError; after an AddressError the
        item may have been written all the same: ``find`` tells.
        """
        headers = {"Content-Type": _CALENDAR_TYPE, **self._guard(etag)}
        body = text.encode("utf-8", "surrogateescape")
        reply = self._session.request("PUT", href, body, headers, takes={*_DONE, *_REFUSALS})
        if reply.status not in _DONE:
            raise self._refused(reply, etag)
        return self._read_back(href, text, reply.headers.get("ETag", ""))

    def delete(self, href: str, etag: str) -> None:
        """Delete the item that an ETag stands for; one that is gone already is fine.

        Raises DavConflictError when it is not as it was known, CalDavError, AddressError.
        """
        reply = self._session.request("DELETE", href, headers=self._guard(etag), takes={*_DONE, *_REFUSALS})
        if reply.status not in _DONE and reply.status not in GONE:
            raise self._refused(reply, etag)

    def find(self, uid: str) -> Item | None:
        """Return the item of a UID, wherever it lies in the collection; None where there is none.

        Raises AddressError, CalDavError.
        """
        item = get_item(self._session, self.href_for(uid))
        if isinstance(item, Item) and uid in _uids(item.text):
            return item
        for component in _COMPONENTS:
            headers = {"Depth": "1"}
            body = uid_query(uid, component)
            reply = self._session.request("REPORT", self._address, body, headers, takes={MULTI, *_NO_QUERY})
            if reply.status != MULTI:
                return self._sought(uid, self.everything()[1])
            found = self._sought(uid, read_items(reply))
            if found:
                return found
        return None

    def _sought(self, uid: str, items: Mapping[str, Fetched]) -> Item | None:
        """Return the item of a UID: servers answer queries with more than was asked for."""
        return next((one for one in items.values() if isinstance(one, Item) and uid in _uids(one.text)), None)

    def _guard(self, etag: str | None) -> dict[str, str]:
        if etag is None:
            return {"If-None-Match": "*"}
        wanted = condition(etag, as_given=self._session.takes_etags_as_given)
        if not wanted:
            raise DavConflictError("caldav_no_etag", host=self._session.host)
        return {"If-Match": wanted}

    def _refused(self, reply: DavReply, etag: str | None) -> CalDavError:
        host, is_new = self._session.host, etag is None
        broken = {name.rpartition(" ")[2] for name in conditions(reply.body)}
        if broken & UID_TAKEN or (is_new and reply.status in CONFLICT):
            return DavConflictError("caldav_uid_taken", host=host)
        if reply.status in GONE:
            return (
                CalDavError("caldav_not_here", host=host) if is_new else DavConflictError("caldav_item_gone", host=host)
            )
        if reply.status == FORBIDDEN and not broken & OF_ONE_ITEM:
            return CalDavError("caldav_read_only", host=host)
        if reply.status in {FORBIDDEN, LOCKED}:  # of this item alone
            return CalDavError("caldav_answered", host=host, status=reply.status)
        if reply.status == _NOT_AS_KNOWN and etag and has_two_forms(etag):
            # it may be another by now, or the server does not know its own ETag in the form it was given back
            self._session.takes_etags_as_given = not self._session.takes_etags_as_given
        return refusal(reply.status, reply.headers, reply.address)

    def _read_back(self, href: str, text: str, etag: str) -> PutResult:
        """Return what became of an item that was written."""
        try:
            item = get_item(self._session, href)
            if isinstance(item, Missing) and item.status in GONE:
                item = self.find(uid_of(text)) or item  # the server may have given it a place of its own
        except (AddressError, CalDavError):  # written it is; the next look at the collection shows the rest
            return PutResult(href, etag)
        if isinstance(item, Missing):
            return PutResult(href, etag)
        return PutResult(item.href, item.etag or etag, None if item.text == text else item.text)


def uid_of(text: str) -> str:
    """Return the first UID in an item; empty when there is none."""
    return next(_uids(text), "")


def _uids(text: str) -> Iterator[str]:
    """Yield the UIDs in an item as they are meant (RFC 5545, 3.3.11)."""
    for found in _UID.finditer(_FOLD.sub("", text)):
        yield _ESCAPED.sub(r"\1", found[1].strip())
