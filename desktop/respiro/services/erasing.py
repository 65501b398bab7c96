"""Erasing a client everywhere (E4). What was done stays done when it is interrupted, and the next run goes on.

The order: leftovers of killed runs, each copy of the store by itself, the secret addresses of their
agendas, the tasks in the home calendar, the store in one transaction, our items on calendar servers, free pages. Until
the store itself is erased the client is still there, and can be erased again; after it a sync goes on with the servers.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from respiro.domain.clients import Client
from respiro.domain.errors import (
    AgendaFileError,
    ConflictError,
    RespiroError,
    SecretsError,
    StoreDamagedError,
    StoreError,
)
from respiro.domain.margins import LedgerEntry
from respiro.services.call_booking import reservation_entries
from respiro.services.client_data import Holdings, holdings
from respiro.services.client_person import Person
from respiro.services.margin_use import reserving
from respiro.services.ports import Ports, Secrets

Progress = Callable[[str, int, int], None]


class Archive(Protocol):
    """The store as files: itself, its copies, and what damage left. May raise StoreError."""

    def clear_leftovers(self) -> None:
        """Remove what killed processes left half written."""
        ...

    def copies(self) -> Sequence[str]:
        """Return the names of the backups, the newest first."""
        ...

    def erase_copy(self, name: str, client: Client) -> bool:
        """Write a backup anew without the client; False if it has nothing of them."""
        ...

    def damaged(self) -> Sequence[str]:
        """Return the names of the damaged stores that were set aside."""
        ...

    def remove_damaged(self, name: str) -> None:
        """Remove a damaged store."""
        ...

    def erase(self, client: Client, entries: Iterable[LedgerEntry]) -> Mapping[str, int]:
        """Erase a client from the store in one transaction, on disk before returning; answer records by table.

        ``entries`` are booked first, for margin that becomes free by it.
        """
        ...

    def tidy(self) -> None:
        """Leave nothing of what was erased in free pages and logs. Raises StoreBusyError."""
        ...

    def mentions(self, client: Client) -> Mapping[str, int]:
        """Return how many records of others still name the client, by table, and of imported calendars."""
        ...


class Shelf(Protocol):
    """Our items in the home calendar."""

    def remove(self, uids: Collection[str]) -> int:
        """Remove our items with these UIDs; answer how many. Raises AgendaFileError, ConflictError."""
        ...


class Servers(Protocol):
    """Our items in calendars on servers. No method raises for a server that can't be had."""

    @property
    def left(self) -> Sequence[str]:
        """The names of the accounts where something is still to be removed, at the next sync."""
        ...

    def announce(self, uids: Collection[str]) -> None:
        """Note that our items with these UIDs are to be removed once their records are erased."""
        ...

    def remove(self) -> int:
        """Remove what was announced; answer how many."""
        ...


@dataclass(frozen=True, slots=True)
class Left:
    """Something that could not be erased, and why: a kind of the phrases."""

    file: str
    kind: str


@dataclass(slots=True)
class Erased:
    """What was done: records by table, copies written anew, damaged stores removed, and what is left.

    ``mentions`` are records that are not the client's and still name them, by table.
    """

    records: Mapping[str, int] = field(default_factory=dict)
    copies: int = 0
    tasks: int = 0
    damaged: int = 0
    left: list[Left] = field(default_factory=list)
    mentions: Mapping[str, int] = field(default_factory=dict)
    looked_at: set[str] = field(default_factory=set)
    """The names of the copies that were dealt with."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where something of a client may lie. ``home`` holds off whoever else works at the home calendar.

    ``secrets`` opens the keyring: it holds the addresses of agendas that nobody else may know.
    """

    archive: Archive
    home: Callable[[], AbstractContextManager[Shelf]]
    secrets: Callable[[], Secrets]
    servers: Servers


def erase_client(ports: Ports, client: Client, places: Places, progress: Progress, *, damaged_too: bool) -> Erased:
    """Erase a client everywhere. Raises StoreError when that could not be finished: the client is still there then."""
    archive, erased = places.archive, Erased()
    archive.clear_leftovers()
    _erase_copies(archive, client, erased, progress, damaged_too=damaged_too)
    _remove_damaged(archive, erased, damaged_too=damaged_too)
    progress("erasing", 0, 2)
    _forget_secrets(ports, client, places, erased)
    with places.home() as shelf:
        held = holdings(ports.store, Person.among(client, ports.store.clients()))
        try:
            erased.tasks = shelf.remove(held.uids)
        except (AgendaFileError, ConflictError) as error:
            erased.left.append(Left("home calendar", error.kind))
        places.servers.announce(held.uids)
        erased.records = archive.erase(client, _given_back(ports, held))
        erased.tasks += places.servers.remove()
        erased.left += [Left(name, "erase_on_server_later") for name in places.servers.left]
    progress("erasing", 1, 2)
    _finish(archive, client, erased, damaged_too=damaged_too)
    erased.mentions = archive.mentions(client)
    return erased


def _forget_secrets(ports: Ports, client: Client, places: Places, erased: Erased) -> None:
    for one in ports.store.subscriptions():
        if one.client_id == client.id and one.is_secret:
            try:
                places.secrets().forget(one.secret_name)
            except SecretsError:
                erased.left.append(Left(one.secret_name, "secret_left"))


def _finish(archive: Archive, client: Client, erased: Erased, *, damaged_too: bool) -> None:
    """See to backups that were made meanwhile, and to free pages: the client is gone by now, whatever comes of it."""
    try:
        _erase_copies(archive, client, erased, _silent, damaged_too=damaged_too)
    except StoreError as error:
        erased.left.append(Left("backups", error.kind))
    try:
        archive.tidy()
    except RespiroError as error:
        erased.left.append(Left("respiro.db", "erase_not_tidied" if error.kind == "store_busy" else error.kind))


def _erase_copies(archive: Archive, client: Client, erased: Erased, progress: Progress, *, damaged_too: bool) -> None:
    names = [name for name in archive.copies() if name not in erased.looked_at]
    for number, name in enumerate(names):
        progress("copies", number, len(names))
        erased.looked_at.add(name)
        try:
            erased.copies += archive.erase_copy(name, client)
        except StoreDamagedError:
            _leave_or_remove(archive, name, "copy_damaged", erased, damaged_too=damaged_too)
        except StoreError as error:
            if error.kind != "store_newer":
                raise  # such as a full disk: as long as the client is in the store, erasing can go on later
            erased.left.append(Left(name, error.kind))


def _remove_damaged(archive: Archive, erased: Erased, *, damaged_too: bool) -> None:
    for name in archive.damaged():
        _leave_or_remove(archive, name, "damaged_store_kept", erased, damaged_too=damaged_too)


def _leave_or_remove(archive: Archive, name: str, why: str, erased: Erased, *, damaged_too: bool) -> None:
    if not damaged_too:
        erased.left.append(Left(name, why))
        return
    try:
        archive.remove_damaged(name)
        erased.damaged += 1
    except RespiroError as error:
        erased.left.append(Left(name, error.kind))


def _silent(_stage: str, _done: int, _total: int) -> None:
    """Tell nobody."""


def _given_back(ports: Ports, held: Holdings) -> list[LedgerEntry]:
    """Return the bookings that free the margin which the client's records have reserved."""
    return [
        *(entry for one in held.follow_ups for entry in reservation_entries(ports, one, None)),
        *(
            entry
            for one in held.requests
            for entry in reserving(ports, one.reservation if one.is_open else None, None, one.uid, "")
        ),
    ]
