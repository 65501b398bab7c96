"""Numbered SQL files bring an older database to the present schema, each in one transaction with its number."""

import sqlite3
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from respiro.adapters.store.files import read_header
from respiro.adapters.store.rows import BrokenSealError, seal_of
from respiro.adapters.store.tables import META
from respiro.domain.errors import StoreError

MIGRATIONS = Path(__file__).parent / "migrations"
APPLICATION_ID = 0x52455350
"""``RESP`` in the file's header."""
HIGHEST_NUMBER = 9999
"""Migrations have four digits."""
_FIRST_META = (("revision", "0"), ("horizon", ""), ("holiday_place", ""))


def migrations(folder: Path = MIGRATIONS) -> dict[int, Path]:
    """Return the SQL files by number, in order."""
    return {int(path.name[:4]): path for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))}


def statements(sql: str) -> Iterator[str]:
    """Yield the statements of a script; ``executescript`` would commit before the first."""
    pending = ""
    for line in sql.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def version_of(connection: sqlite3.Connection) -> int:
    """Return the number of the last migration the database went through; 0 if it is empty."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def version_at(path: Path) -> int:
    """Return the same of a file that nobody has open, whatever else is in it (fileformat.html §1.3)."""
    return int.from_bytes(read_header(path)[60:64], "big", signed=True)


def migrate(
    connection: sqlite3.Connection,
    path: Path,
    before: Callable[[int], object],
    folder: Path = MIGRATIONS,
    last: int = HIGHEST_NUMBER,
) -> None:
    """Bring the database to the present schema; ``before(number)`` is called ahead of each step but the first.

    ``last`` is the number of the last step to take. Raises sqlite3.DatabaseError, with nothing changed, when rows
    that a step seals anew are not what was written, and StoreError
    ``store_newer`` when it is ahead of this program, which then leaves it alone.
    """
    known = migrations(folder)
    version = version_of(connection)
    if version > max(known):
        raise StoreError("store_newer", path=str(path), version=version, known=max(known))
    for number, script in known.items():
        if version < number <= last:
            if version:
                before(number)
            _step(connection, number, script.read_text(encoding="utf-8"))


def _step(connection: sqlite3.Connection, number: int, sql: str) -> None:
    _offer_seals(connection)
    connection.execute("BEGIN IMMEDIATE")
    try:
        if version_of(connection) < number:  # else another process has just done it
            for statement in statements(sql):
                connection.execute(statement).fetchall()
            connection.execute(f"PRAGMA user_version = {number:d}")
            _stamp(connection, number)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _offer_seals(connection: sqlite3.Connection) -> None:
    """Let the steps check and write seals: ``seal(table, values …)``, ``kept(seal, table, values …)``, ``sound(fact)``.

    The last two answer 1, or else SQLite stops the statement, and with it the step.
    """
    connection.create_function("seal", -1, lambda table, *values: seal_of(table, values), deterministic=True)
    connection.create_function("kept", -1, _kept, deterministic=True)
    connection.create_function("sound", 1, _sound, deterministic=True)


def _kept(seal: int, table: str, *values: object) -> int:
    return _sound(seal_of(table, values) == seal)


def _sound(fact: object) -> int:
    if not fact:
        raise BrokenSealError("what a step builds on is not what was written")
    return 1


def _stamp(connection: sqlite3.Connection, number: int) -> None:
    for key, value in _FIRST_META if number == 1 else ():
        put_meta(connection, key, value)
    put_meta(connection, "version", str(number))
    put_meta(connection, "schema", fingerprint(connection))


def fingerprint(connection: sqlite3.Connection) -> str:
    """Return a sum over the schema's own text, to notice damage in it."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
    return f"{zlib.crc32(ascii(rows).encode()):08x}"


def verify_schema(connection: sqlite3.Connection) -> None:
    """Compare schema and version with what the last migration left. Raises BrokenSealError."""
    if meta(connection, "version") != str(version_of(connection)) or meta(connection, "schema") != fingerprint(
        connection
    ):
        raise BrokenSealError("the schema is not what the migrations made")


def meta(connection: sqlite3.Connection, key: str) -> str:
    """Return one of the store's own facts. Raises BrokenSealError if it is gone: each is always there."""
    row = connection.execute(f"{META.select} WHERE key = ?", (key,)).fetchone()
    if row is None:
        raise BrokenSealError(f"{key} is missing from meta")
    return str(META.checked(row)[1])


def put_meta(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Write one of the store's own facts, inside the caller's transaction."""
    connection.execute("DELETE FROM meta WHERE key = ?", (key,))
    connection.execute(META.insert, META.sealed((key, value)))
