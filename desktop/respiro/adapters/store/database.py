"""The connection: opened with care, every access one transaction, every fault one of ours."""

import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from respiro.adapters.store.faults import told_as_faults
from respiro.adapters.store.files import (
    FILE_NAME,
    alone,
    identity,
    keep_reserve,
    prepare_file,
    prepare_folder,
    read_header,
    release_reserve,
)
from respiro.adapters.store.log import LogMark, complete_frames, was_taken_over
from respiro.adapters.store.migration import (
    APPLICATION_ID,
    HIGHEST_NUMBER,
    migrate,
    migrations,
    verify_schema,
    version_of,
)
from respiro.domain.errors import StoreDamagedError, StoreError

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

_OPENING_TIMEOUT_MS = 2000
"""Another process may be at the first migration."""
_MAGIC = b"SQLite format 3\0"
_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA wal_autocheckpoint = 60",  # pages: a small change takes about ten, and a full disk should find a short log
    "PRAGMA journal_size_limit = 327680",  # bytes: what a migration or an import took is given back
)
_in_use: Counter[tuple[int, int]] = Counter()
"""Files that this process has open; reading one beside SQLite would give up its locks, see prepare_file()."""


def connect(path: Path, busy_timeout_ms: int) -> sqlite3.Connection:
    """Return a connection with the store's pragmas; makes the file a WAL database. Raises StoreDamagedError."""
    mark = complete_frames(path)
    connection = sqlite3.connect(path, timeout=busy_timeout_ms / 1000, isolation_level=None)
    try:
        version = version_of(connection)
        _verify_log(connection, path, mark)
        if version == 0:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
        connection.execute("PRAGMA journal_mode = WAL")
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _verify_log(connection: sqlite3.Connection, path: Path, mark: LogMark | None) -> None:
    """Make sure that nothing complete in the log was dropped. Raises StoreDamagedError."""
    if mark is None or was_taken_over(connection, path, mark):
        return
    # a process that stores something just now has it in the log before it has it in the index: wait for its lock
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")
    if not was_taken_over(connection, path, mark):
        raise StoreDamagedError("store_damaged", path=str(path))


def verify_header(path: Path) -> None:
    """Look at the file's first 100 bytes before SQLite does. Raises StoreError.

    File format: https://www.sqlite.org/fileformat.html §1.3. A version ahead of ours is ``store_newer``, and
    the file stays as it is; a number that no migration can have is damage.
    """
    header = read_header(path)
    if not header:
        return
    fixed = header[21:24] == b"\x40\x20\x20" and header[18:20] in {b"\1\1", b"\2\2"} and header[20] == 0
    page_size = int.from_bytes(header[16:18], "big")
    if not (header.startswith(_MAGIC) and fixed and page_size.bit_count() == 1):
        raise StoreDamagedError("store_damaged", path=str(path))
    version = int.from_bytes(header[60:64], "big", signed=True)
    known = max(migrations())
    if known < version <= HIGHEST_NUMBER:
        raise StoreError("store_newer", path=str(path), version=version, known=known)
    if not 0 <= version <= known:
        raise StoreDamagedError("store_damaged", path=str(path))


class Database:
    """The store's file in ``folder``. ``on_damage`` may repair it; what was asked is then asked once more."""

    def __init__(self, folder: Path, busy_timeout_ms: int) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self.on_damage: Callable[[], None] | None = None
        self._busy_timeout_ms = busy_timeout_ms
        self._connection: sqlite3.Connection | None = None
        self.identity: tuple[int, int] | None = None

    def open(self, before_migration: Callable[[sqlite3.Connection, int], object]) -> None:
        """Open and migrate; cheap checks only, for the start must not grow with the store. Raises StoreError."""
        try:
            self._open(before_migration)
        except StoreError as error:
            if error.kind != "disk_full" or not release_reserve(self.folder):
                raise
            self._open(before_migration)
        else:
            keep_reserve(self.folder)

    def _open(self, before_migration: Callable[[sqlite3.Connection, int], object]) -> None:
        self.close()
        with told_as_faults(self.path, opening=True):
            prepare_folder(self.folder)
            if not _in_use[identity(self.path) or (0, 0)]:
                verify_header(self.path)
            prepare_file(self.path)
            found = identity(self.path)  # before SQLite opens it: a file put in its place meanwhile is noticed later
            connection = connect(self.path, max(self._busy_timeout_ms, _OPENING_TIMEOUT_MS))
            try:
                self._prepare(connection, before_migration)
            except BaseException:
                connection.close()
                raise
            self._connection, self.identity = connection, found
            _in_use[self.identity or (0, 0)] += 1

    def _prepare(
        self, connection: sqlite3.Connection, before_migration: Callable[[sqlite3.Connection, int], object]
    ) -> None:
        if version_of(connection) == 0 and connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
            raise StoreDamagedError("store_damaged", path=str(self.path))
        if version_of(connection) != max(migrations()):
            with alone(self.folder):  # two that start at once would write the same backup
                migrate(connection, self.path, lambda number: before_migration(connection, number))
        verify_schema(connection)
        connection.execute(f"PRAGMA busy_timeout = {self._busy_timeout_ms:d}")

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            connection, self._connection = self._connection, None
            _in_use[self.identity or (0, 0)] -= 1
            with suppress(sqlite3.Error):  # a damaged file may refuse the last checkpoint
                connection.close()

    def read(self, work: Work[T]) -> T:
        """Run queries on one state of the store. Raises StoreError."""
        return self._mended(lambda: self._transact("BEGIN", work))

    def write(self, work: Work[T], *, precious: bool = False) -> T:
        """Run changes that are stored together, on disk before this returns, or not at all. Raises StoreError.

        On a full disk something ``precious``, what the user has just said, may use the reserve; it is run again.
        """

        def attempt() -> T:
            try:
                return self._transact("BEGIN IMMEDIATE", work)
            except StoreError as error:
                if error.kind != "disk_full" or not precious or not release_reserve(self.folder):
                    raise
                self._shorten_log()
                return self._transact("BEGIN IMMEDIATE", work)

        return self._mended(attempt)

    def _shorten_log(self) -> None:
        """Put the log into the database while there is room for it, and give its own room back."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def inspect(self, work: Work[T]) -> T:
        """Run queries as read() does, but leave damage to the caller."""
        return self._transact("BEGIN", work)

    def _mended(self, attempt: Callable[[], T]) -> T:
        try:
            return attempt()
        except StoreDamagedError:
            if self.on_damage is None:
                raise
            self.on_damage()
            return attempt()

    def _transact(self, begin: str, work: Work[T]) -> T:
        with told_as_faults(self.path):
            connection = self._begun(begin)
            try:
                result = work(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    with suppress(sqlite3.DatabaseError):  # the first error is the one to tell
                        connection.execute("ROLLBACK")
                raise
            return result

    def _begun(self, begin: str) -> sqlite3.Connection:
        """Begin a transaction on the file that bears the name now: a recovery puts another in its place."""
        for _ in range(2):
            if self._connection is None:
                raise sqlite3.ProgrammingError("the store is closed")
            self._connection.execute(begin)
            if identity(self.path) == self.identity:
                return self._connection
            self._connection.execute("ROLLBACK")
            self._renew()
        raise StoreDamagedError("store_damaged", path=str(self.path))

    def _renew(self) -> None:
        if identity(self.path) is None:
            raise StoreDamagedError("store_damaged", path=str(self.path))
        self.open(lambda _connection, _number: None)
