"""What is kept about a client beside the tables that the use cases know: in the store, its copies, the home calendar."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from respiro.adapters.home_shelf import HomeShelf
from respiro.adapters.store.archive import StoreArchive
from respiro.services.client_data import StoredCopy, StoredTask
from respiro.services.client_person import Person


@dataclass(frozen=True, slots=True)
class ClientTraces:
    """``services.client_data.Traces``; ``home`` holds off whoever else works at the home calendar."""

    archive: StoreArchive
    home: Callable[[], AbstractContextManager[HomeShelf]]

    def notes(self, person: Person, ids: Collection[str]) -> Mapping[str, str]:
        """Return the notes about the client, by key; ``ids`` are those of their records."""
        return self.archive.notes(person, ids)

    def tasks(self, uids: Collection[str]) -> Sequence[StoredTask]:
        """Return our items with one of these UIDs, in the home folder and as last seen on a server.

        Raises AgendaFileError.
        """
        with self.home() as shelf:
            return [*shelf.items(uids), *self.archive.items(uids)]

    def kept_copies(self, person: Person) -> Sequence[StoredCopy]:
        """Return backups and damaged stores that hold something about the client, or that can't be read."""
        return self.archive.kept_copies(person)
