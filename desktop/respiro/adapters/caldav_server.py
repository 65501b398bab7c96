"""An account's server as the worker speaks to it: its calendars, and our items in the home calendar."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import tzinfo
from typing import Protocol

from respiro.adapters.caldav import Collection as DavCollection
from respiro.adapters.caldav import DavSession
from respiro.adapters.caldav_shelf import CollectionShelf, RemoteCalendar, ShelfStore
from respiro.adapters.home_blocks import ShelfBlocks
from respiro.adapters.home_events import ShelfEvents
from respiro.adapters.home_tasks import ShelfTasks
from respiro.domain.accounts import Account, Collection
from respiro.services.home_writing import CONFLICT, PENDING
from respiro.services.ports import CallStore


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
    def pushed(self) -> int:
        """How many items were written or removed there."""
        return self.shelf.pushed


def home_on(
    remote: RemoteCalendar, account: Account, collection: Collection, store: ServerStore, zone: tzinfo
) -> ShelfHome:
    """Return our items in a calendar as it was last synced."""
    uids = {key.removeprefix(PENDING).removeprefix(CONFLICT) for key in store.mirror()}
    shelf = CollectionShelf(remote, account, collection, store, uids)
    return ShelfHome(shelf, ShelfTasks(shelf, zone), ShelfEvents(shelf, zone), ShelfBlocks(shelf, zone))


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
    session = DavSession(account.address, account.user, password, may_be_plain=account.may_be_plain)
    try:
        yield AccountServer(session, store, zone)
    finally:
        session.close()
