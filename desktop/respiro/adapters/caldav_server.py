"""An account's server as the worker speaks to it: its calendars, and our items in the home calendar."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final, NoReturn, Protocol

from respiro.adapters.caldav import Collection as DavCollection
from respiro.adapters.caldav import DavSession
from respiro.adapters.caldav.hrefs import item_name
from respiro.adapters.caldav.items import Fetched
from respiro.adapters.caldav_shelf import CollectionShelf, PutAnswer, RemoteCalendar, ShelfStore
from respiro.adapters.home_blocks import ShelfBlocks
from respiro.adapters.home_events import ShelfEvents
from respiro.adapters.home_tasks import ShelfTasks
from respiro.domain.accounts import Account, Collection
from respiro.domain.errors import ConflictError
from respiro.services.home_writing import CONFLICT, PENDING
from respiro.services.ports import CallStore

PROOF_NOTE: Final = "calendar_login:"
"""Before an account's id: how its server wants to know who the user is, ``basic`` or ``digest``."""


class ServerStore(ShelfStore, CallStore, Protocol):
    """Where the copies are, and what was agreed on."""


@dataclass(frozen=True, slots=True)
class ShelfHome:
    """Three kinds of items of ours on one shelf."""

    shelf: CollectionShelf
    tasks: ShelfTasks
    events: ShelfEvents
    blocks: ShelfBlocks

    @property
    def place(self) -> str:
        """The calendar's address."""
        return self.shelf.place

    @property
    def conflicts(self) -> int:
        """How often something was found to be another than it was known."""
        return self.shelf.conflicts

    @property
    def refused(self) -> set[str]:
        """The names of items that were tried often enough."""
        return self.shelf.refused

    @property
    def left(self) -> set[str]:
        """The names of items that were to be written or removed there, and were not."""
        return self.shelf.left

    @property
    def held(self) -> set[str]:
        """The names of items that are gone there, are others here by now, and wait for the user's word."""
        return self.shelf.held

    @property
    def pushed(self) -> int:
        """How many items were written or removed there."""
        return self.shelf.pushed

    def look_again(self, is_ours: Callable[[str], bool]) -> None:
        """Ask once more for what is gone there, of these UIDs: from now on it may be written."""
        self.shelf.look_again(is_ours)

    def write_again(self) -> None:
        """Put what is still gone of that there as it was kept."""
        self.shelf.write_again()


@dataclass(frozen=True, slots=True)
class RehearsedHome(ShelfHome):
    """The same with no server behind it: what would be written there is counted."""

    waits: set[str]
    """The hrefs of what would be written or removed."""


class _Counting:
    """``RemoteCalendar`` of which nothing is known but what is in the store, and to which nothing is sent."""

    def __init__(self, collection: Collection) -> None:
        self._folder = collection.href
        self.waits: set[str] = set()

    def href_for(self, uid: str) -> str:
        return self._folder + item_name(uid)

    def put(self, href: str, text: str, etag: str | None) -> PutAnswer:  # noqa: ARG002  as the real one takes it
        return self._count(href)

    def delete(self, href: str, etag: str) -> None:  # noqa: ARG002  as above
        self._count(href)

    def fetch(self, hrefs: Iterable[str]) -> dict[str, Fetched]:  # noqa: ARG002  as above
        return {}

    def find(self, uid: str) -> None:  # noqa: ARG002  as above
        return None

    def _count(self, href: str) -> NoReturn:
        self.waits.add(href)
        raise ConflictError("changed_meanwhile", uid=href)  # a mirror leaves it for its next run then


def home_on(
    remote: RemoteCalendar, account: Account, collection: Collection, store: ServerStore, zone: tzinfo
) -> ShelfHome:
    """Return our items in a calendar as it was last synced."""
    shelf = _shelf(remote, account, collection, store)
    return ShelfHome(shelf, ShelfTasks(shelf, zone), ShelfEvents(shelf, zone), ShelfBlocks(shelf, zone))


def rehearsed_home(account: Account, collection: Collection, store: ServerStore, zone: tzinfo) -> RehearsedHome:
    """Return our items in a calendar as it was last synced; nothing is sent to the server, nor is it asked."""
    remote = _Counting(collection)
    shelf = _shelf(remote, account, collection, store)
    tasks, events, blocks = ShelfTasks(shelf, zone), ShelfEvents(shelf, zone), ShelfBlocks(shelf, zone)
    return RehearsedHome(shelf, tasks, events, blocks, remote.waits)


def _shelf(remote: RemoteCalendar, account: Account, collection: Collection, store: ServerStore) -> CollectionShelf:
    uids = {key.removeprefix(PENDING).removeprefix(CONFLICT) for key in store.mirror()}
    return CollectionShelf(remote, account, collection, store, uids)


class AccountServer:
    """A server that is spoken to as one user."""

    def __init__(self, session: DavSession, store: ServerStore, zone: tzinfo) -> None:
        self._session = session
        self._store = store
        self._zone = zone

    def calendar(self, href: str) -> DavCollection:
        """Return a calendar there."""
        return DavCollection(self._session, href)

    def home(self, account: Account, collection: Collection) -> ShelfHome:
        """Return our items in a calendar there, as it was last synced."""
        return home_on(self.calendar(collection.href), account, collection, self._store, self._zone)


@contextmanager
def connected(account: Account, password: str, store: ServerStore, zone: tzinfo) -> Iterator[AccountServer]:
    """Speak to an account's server while it is entered. Raises InvalidValueError, CalDavError."""
    noted = PROOF_NOTE + account.id
    known = store.note(noted) or ""
    session = DavSession(account.address, account.user, password, may_be_plain=account.may_be_plain, proof=known)
    try:
        yield AccountServer(session, store, zone)
    finally:
        if session.proof not in {"", known}:
            store.put_note(noted, session.proof)
        session.close()
