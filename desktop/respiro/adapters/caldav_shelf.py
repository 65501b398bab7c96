"""``home_folder.Shelf`` over one calendar on a server: read from the copies that were just synced, written one by one.

Nothing is written over what is not known, and nothing is tried for ever: what a server refuses or makes something else
of is tried three times a change.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from typing import Final, Protocol
from urllib.parse import unquote, urljoin

from respiro.adapters.caldav.collection import uid_of
from respiro.adapters.caldav.hrefs import item_name
from respiro.adapters.caldav.items import Fetched
from respiro.adapters.caldav.items import Item as DavItem
from respiro.adapters.change_tries import ChangeTries, is_same
from respiro.adapters.home_folder import file_name
from respiro.adapters.vdir import LARGEST_ITEM, Item, Unread
from respiro.domain.accounts import Account, Collection, Resource
from respiro.domain.errors import CalDavError, ConflictError, DavConflictError
from respiro.services.ports import AccountStore, NoteStore

_ITEM_REFUSED: Final = range(400, 500)
_NOT_THERE: Final = frozenset({404, 410})


class PutAnswer(Protocol):
    """What became of an item that was written; ``text`` if the server made another of it."""

    @property
    def href(self) -> str:
        """Where it lies now."""
        ...

    @property
    def etag(self) -> str:
        """Its ETag; empty where it is unknown."""
        ...

    @property
    def text(self) -> str | None:
        """As the server has it; None for just as it was sent."""
        ...


class RemoteCalendar(Protocol):
    """A calendar on a server. Every method may raise AddressError, CalDavError."""

    def href_for(self, uid: str) -> str:
        """Return where a new item of that UID is to be put."""
        ...

    def put(self, href: str, text: str, etag: str | None) -> PutAnswer:
        """Write an item over the one that ``etag`` stands for, or a new one. Raises DavConflictError."""
        ...

    def delete(self, href: str, etag: str) -> None:
        """Delete the item that an ETag stands for. Raises DavConflictError."""
        ...

    def fetch(self, hrefs: Iterable[str]) -> dict[str, Fetched]:
        """Return items by href, each one or why it can't be had."""
        ...

    def find(self, uid: str) -> DavItem | None:
        """Return the item of a UID."""
        ...


class ShelfStore(AccountStore, NoteStore, Protocol):
    """Where the copies are, and the tries."""


class CollectionShelf:
    """One calendar's items by name. All methods may raise AddressError, CalDavError.

    ``uids`` are those that items of ours may have: an item whose text is spoiled is known by its place then.
    ``conflicts`` counts what was found to be another than it was known; ``held`` are the names of what is gone there,
    is another here by now and waits for the user's word. ``is_changed`` tells that a copy changed.
    """

    def __init__(
        self, remote: RemoteCalendar, account: Account, collection: Collection, store: ShelfStore, uids: Iterable[str]
    ) -> None:
        self._remote = remote
        self._store = store
        self._id = collection.id
        self._place = urljoin(account.address, collection.href)
        self._ours = {item_name(uid): uid for uid in uids}
        self._by_name: dict[str, Resource] = {}
        for one in store.resources(collection.id):
            self._take(one)
        self._tries = ChangeTries(store, self._place)
        self.conflicts = 0
        self.held: set[str] = set()
        self._again: set[str] = set()
        self.is_changed = False
        self.pushed = 0

    @property
    def place(self) -> str:
        """The calendar's address."""
        return self._place

    @property
    def refused(self) -> set[str]:
        """The names of what was tried often enough."""
        return self._tries.refused

    @property
    def left(self) -> set[str]:
        """The names of all that was not done."""
        return self._tries.left

    def is_there(self) -> bool:
        """Tell that there is such a calendar: it was synced just before."""
        return True

    def make(self) -> None:
        """Make nothing: it is there."""

    def clear_drafts(self) -> None:
        """Remove nothing: servers keep no drafts."""

    def names(self) -> list[str]:
        """Return the names of the items, in order; those that are gone there and kept here are among them."""
        return sorted(self._by_name)

    def read(self, name: str) -> Item | Unread:
        """Return an item as it was last synced."""
        known = self._by_name.get(name)
        if known is None:
            return Unread(name, "unreadable")
        data = _bytes(known)
        return Unread(name, "too_large") if len(data) > LARGEST_ITEM else Item(name, data, _digest(known))

    def write(self, name: str, data: bytes, expected: str) -> bytes | None:
        """Put an item with one PUT and keep the copy; answer what the server made of it, None for just that.

        Raises ConflictError when it is another by now, or was tried often enough.
        """
        known = self._expected(name, expected)
        return self._written(name, known, data.decode())

    def look_again(self, is_ours: Callable[[str], bool]) -> None:
        """Ask once more for what is gone there, of these UIDs: what is there after all is taken, the rest may be written."""
        gone = {
            name: (one, uid) for name, one in self._by_name.items() if one.is_gone and is_ours(uid := uid_of(one.text))
        }
        found = self._remote.fetch(sorted(one.href for one, _ in gone.values())) if gone else {}
        standing = {uid_of(one.text) for one in self._by_name.values() if not one.is_gone}
        for name, (one, uid) in gone.items():
            there = found.get(one.href)
            if isinstance(there, DavItem):
                if uid_of(there.text) == uid:
                    self._keep(Resource(there.href, there.etag, there.text))
            elif uid in standing:
                self._drop(name)  # it lies there under another name
            elif there is not None and there.status in _NOT_THERE:
                self._again.add(name)

    def write_again(self) -> None:
        """Put what is still gone of that there as it was kept, with one PUT each; what is refused stays gone."""
        for name in sorted(self._again):
            known = self._by_name.get(name)
            if known is not None and known.is_gone:
                with suppress(ConflictError):
                    self._written(name, known, known.text)

    def _written(self, name: str, known: Resource | None, text: str) -> bytes | None:
        """Put an item over the one that is known, or, where none stands there, as a new one."""
        change = self._tries.change(known.text if known else "", text)
        self._tries.check(name, change)
        if known is not None and known.is_gone and name not in self._again:
            self.held.add(name)
            self._tries.left.add(name)
            raise ConflictError("changed_meanwhile", uid=name)
        href = known.href if known else self._remote.href_for(uid_of(text))
        standing = known if known and not known.is_gone else None
        try:
            done = self._remote.put(href, text, standing.etag if standing else None)
        except DavConflictError as fault:
            self._conflict(name, change, href, uid_of(text))
            raise ConflictError("changed_meanwhile", uid=name) from fault
        except CalDavError as fault:
            if fault.kind == "caldav_answered" and fault.values.get("status") in _ITEM_REFUSED:
                self._tries.note(name, change)
                raise ConflictError("changed_meanwhile", uid=name) from fault
            raise
        self.pushed += 1
        now = Resource(done.href, done.etag, text if done.text is None else done.text)
        self._keep(now, {known.href} if known and known.href != done.href else set())
        if standing is not None and is_same(standing.text, now.text):
            self._tries.note(
                name, change, least=2
            )  # it came to nothing, and had it known, it would not have been tried
        else:
            self._tries.forget(name)
        return None if done.text is None else _bytes(now)

    def remove(self, name: str, expected: str) -> None:
        """Remove an item with one DELETE. Raises ConflictError when it is another by now, or was tried often enough."""
        if name not in self._by_name:
            return
        known = self._expected(name, expected)
        if known is None:
            return
        change = self._tries.change(known.text, "")
        self._tries.check(name, change)
        if not known.is_gone:
            try:
                self._remote.delete(known.href, known.etag)
            except DavConflictError as fault:
                self._conflict(name, change, known.href, uid_of(known.text))
                raise ConflictError("changed_meanwhile", uid=name) from fault
            self.pushed += 1
        self._drop(name)
        self._tries.forget(name)

    def _expected(self, name: str, expected: str) -> Resource | None:
        known = self._by_name.get(name)
        if (_digest(known) if known else "") != expected:
            raise ConflictError("changed_meanwhile", uid=name)
        return known

    def _conflict(self, name: str, change: str, href: str, uid: str) -> None:
        """Look at what lies there in truth; the next run decides anew."""
        self.conflicts += 1
        self._tries.note(name, change)
        known = self._by_name.get(name)
        found = self._remote.fetch([href]).get(href)
        if not isinstance(found, DavItem) or (uid and uid_of(found.text) != uid):
            # the server may have it under a name of its own, from a write whose reply was lost
            found = self._remote.find(uid) if uid and (known is None or known.is_gone) else None
        if isinstance(found, DavItem):
            self._keep(Resource(found.href, found.etag, found.text), {known.href} if known and known.is_gone else ())

    def _keep(self, resource: Resource, gone: Iterable[str] = ()) -> None:
        self._put([resource], set(gone))
        for name in [name for name, one in self._by_name.items() if one.href in {*gone, resource.href}]:
            del self._by_name[name]
        self._take(resource)

    def _drop(self, name: str) -> None:
        self._put([], {self._by_name[name].href})
        del self._by_name[name]

    def _put(self, put: list[Resource], gone: set[str]) -> None:
        """Store copies beside whatever else was stored of the calendar meanwhile."""
        self.is_changed = True
        touched = gone | {one.href for one in put}
        fewer = sum(one.is_gone and one.href in touched for one in self._by_name.values())
        while (known := self._collection()) is not None:
            now = replace(known, missing=max(0, known.missing - fewer))
            try:
                self._store.put_resources(now, known, put, gone)
            except ConflictError:
                continue  # it was arranged anew this moment
            return

    def _collection(self) -> Collection | None:
        """Return the calendar as it is stored; None when the user let it go meanwhile."""
        return next((one for one in self._store.collections() if one.id == self._id), None)

    def _take(self, resource: Resource) -> None:
        last = resource.href.rstrip("/").rpartition("/")[2]
        uid = uid_of(resource.text)
        uid = uid if item_name(uid) == last else self._ours.get(last, "")
        name = file_name(uid) if uid else unquote(last, errors="backslashreplace")
        name = name if name.endswith(".ics") else f"{name}.ics"
        self._by_name[name if name not in self._by_name else f"{last}.ics"] = resource


def _bytes(resource: Resource) -> bytes:
    return resource.text.encode("utf-8", "surrogateescape")


def _digest(resource: Resource) -> str:
    return sha256(b"\0".join((resource.etag.encode(errors="replace"), _bytes(resource)))).hexdigest()
