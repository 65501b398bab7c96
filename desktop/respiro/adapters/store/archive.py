"""The store as files, for erasing a client from all of them: itself, its copies, and what damage left."""

import shutil
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from respiro.adapters.store.account_store import items_in
from respiro.adapters.store.backup import FOLDER, copies_in, verify_copy
from respiro.adapters.store.database import Database, connect
from respiro.adapters.store.erasing import erase_in, is_about, mentions_in
from respiro.adapters.store.faults import told_as_faults
from respiro.adapters.store.files import alone, copy_file, prepare_folder, sync_file, sync_folder
from respiro.adapters.store.forgetting import agendas_of
from respiro.adapters.store.migration import migrate
from respiro.adapters.store.notes import note_row, read_note
from respiro.adapters.store.rows import read_all
from respiro.adapters.store.tables import NOTE
from respiro.domain.calls import Caller
from respiro.domain.clients import Client
from respiro.domain.errors import StoreBusyError, StoreError
from respiro.domain.margins import LedgerEntry
from respiro.services.client_data import StoredCopy, StoredTask
from respiro.services.client_mentions import Mentions
from respiro.services.client_person import Person

PENDING_NOTE = "erasing.untidy"
"""Is there from the moment a client is erased until free pages and log hold nothing of them."""
_WORK = "erasing"
_DAMAGED = "damaged"
_BUSY_MS = 5000


class StoreArchive:
    """``services.erasing.Archive``, and the store's part of ``services.client_data.Traces``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._folder = database.folder

    # what is kept

    def notes(self, person: Person, ids: Collection[str]) -> Mapping[str, str]:
        """Return the notes that erasing would forget, by key."""
        mentions = Mentions(person, ids)
        rows = self._database.read(lambda connection: read_all(connection, NOTE))
        notes = {str(key): str(value) for key, _bucket, value, _seal in rows}
        return {key: value for key, value in sorted(notes.items()) if is_about(key, value, mentions)}

    def items(self, uids: Collection[str]) -> Sequence[StoredTask]:
        """Return the copies of items with one of these UIDs in calendars on servers."""
        found = self._database.read(lambda connection: items_in(connection, uids))
        return [StoredTask(uid, one.href, one.text) for _calendar, one, uid in found]

    def kept_copies(self, person: Person) -> Sequence[StoredCopy]:
        """Return backups and damaged stores that hold something about the client, or that can't be read."""
        found = [StoredCopy(name, "backup", self._records(name, person)) for name in self.copies()]
        damaged = [StoredCopy(name, "damaged", None) for name in self.damaged()]
        return [copy for copy in (*found, *damaged) if copy.records != 0]

    def _records(self, name: str, person: Person) -> int | None:
        """Count the rows about a client as they stand, unverified: only to tell the user where there are some."""
        path = self._folder / name
        try:
            with told_as_faults(path, opening=True):
                uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
                with closing(sqlite3.connect(uri, uri=True)) as connection:
                    return _rows_about(connection, person)
        except StoreError:
            return None

    def mentions(self, client: Client) -> Mapping[str, int]:
        """Return how many records of others still name the client, by table, and of imported calendars."""
        return self._database.read(lambda connection: mentions_in(connection, client))

    # the copies

    def copies(self) -> Sequence[str]:
        """Return the names of the backups, the newest first."""
        return [f"{FOLDER}/{path.name}" for path, _at, _label in copies_in(self._folder / FOLDER)]

    def erase_copy(self, name: str, client: Client) -> bool:
        """Write a backup anew without the client; False if it has nothing of them. Raises StoreError."""
        agendas = self._database.read(lambda connection: agendas_of(connection, client.id))
        with self._worked_on(name) as (path, connection):
            connection.execute("BEGIN IMMEDIATE")
            counts = erase_in(connection, client, agendas=agendas)
            connection.execute("COMMIT")
            if not counts and not _has_traces(self._folder / name, client):
                return False
            connection.execute("VACUUM")
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.close()
            verify_copy(path)
            sync_file(path)
            path.replace(self._folder / name)
            sync_folder((self._folder / name).parent)
        return True

    @contextmanager
    def _worked_on(self, name: str) -> Iterator[tuple[Path, sqlite3.Connection]]:
        """Yield a copy of a backup, brought to the present version, that goes with the end."""
        work, source = self._folder / _WORK, self._folder / name
        with told_as_faults(source, opening=True), alone(self._folder, "erasing.lock"):
            verify_copy(source)
            prepare_folder(work)
            try:
                copy_file(source, work / "copy.db")
                connection = connect(work / "copy.db", _BUSY_MS)
                try:
                    connection.execute("PRAGMA secure_delete = ON")
                    connection.execute("PRAGMA temp_store = MEMORY")
                    migrate(connection, work / "copy.db", lambda _number: None)
                    yield work / "copy.db", connection
                finally:
                    connection.close()
            finally:
                shutil.rmtree(work, ignore_errors=True)

    # what damage and killed processes left

    def damaged(self) -> Sequence[str]:
        """Return the names of the damaged stores that were set aside."""
        folder = self._folder / _DAMAGED
        return [f"{_DAMAGED}/{path.name}" for path in sorted(folder.iterdir())] if folder.is_dir() else []

    def remove_damaged(self, name: str) -> None:
        """Remove a damaged store, or a backup that can't be read. Raises StoreError."""
        path = self._folder / name
        with told_as_faults(path):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)

    def clear_leftovers(self) -> None:
        """Remove what killed processes left half written. Raises StoreError."""
        with told_as_faults(self._folder), alone(self._folder), alone(self._folder, "erasing.lock"):
            for path in (*(self._folder / FOLDER).glob("*.part*"),):
                path.unlink(missing_ok=True)
            for name in (_WORK, "recovering"):
                shutil.rmtree(self._folder / name, ignore_errors=True)

    # the store itself

    def erase(self, client: Client, entries: Iterable[LedgerEntry]) -> Mapping[str, int]:
        """Erase a client from the store in one transaction; answer records by table. Raises StoreError."""
        booked = tuple(entries)

        def work(connection: sqlite3.Connection) -> Mapping[str, int]:
            connection.execute("DELETE FROM note WHERE key = ?", (PENDING_NOTE,))
            connection.execute(NOTE.insert, note_row(PENDING_NOTE, "yes"))
            return erase_in(connection, client, booked)

        return self._database.write(work, precious=True)

    def tidy(self) -> None:
        """Leave nothing of what was erased in free pages and log. Raises StoreBusyError."""
        if self._database.read(lambda connection: read_note(connection, PENDING_NOTE)) is None:
            return
        path = self._database.path
        with told_as_faults(path), closing(connect(path, _BUSY_MS)) as connection:
            _tidied(connection)
        self._database.write(lambda connection: connection.execute("DELETE FROM note WHERE key = ?", (PENDING_NOTE,)))


def _rows_about(connection: sqlite3.Connection, person: Person) -> int:
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN ('call', 'follow_up', 'request')"
    tables = [str(row[0]) for row in connection.execute(query)]
    known = connection.execute("SELECT count(*) FROM client WHERE id = ?", (person.client.id,)).fetchone()[0]
    return (
        int(known)
        + _agendas_of(connection, person.client.id)
        + sum(
            person.is_meant(Caller(*map(str, row)))
            for table in tables
            for row in connection.execute(f"SELECT name, number, email, client_id FROM {table}")  # noqa: S608  our own
        )
    )


def _agendas_of(connection: sqlite3.Connection, client_id: str) -> int:
    """Count a client's agendas, in a store that may be from before there were any."""
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'subscription'").fetchone():
        return 0
    query = "SELECT count(*) FROM subscription WHERE client_id = ?"
    return int(connection.execute(query, (client_id,)).fetchone()[0])


def _tidied(connection: sqlite3.Connection) -> None:
    """Write the whole database anew, then the log into it."""
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("VACUUM")
    busy, _log, _done = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise StoreBusyError("store_busy", path="respiro.db")


def _has_traces(path: Path, client: Client) -> bool:
    """Tell whether anything that tells a client stands in a file's bytes, as text or escaped within JSON."""
    data = path.read_bytes()
    marks = (client.id, client.name, *client.phones, *client.emails)
    return any(form in data for mark in marks if mark for form in (mark.encode(), ascii(mark)[1:-1].encode()))
