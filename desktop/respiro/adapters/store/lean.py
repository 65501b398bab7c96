"""Opening a store that is as it should be, for commands that ask little of it; damage is not repaired here."""

from pathlib import Path

from respiro.adapters.store.database import Database
from respiro.adapters.store.files import FILE_NAME, RECOVERED_NAME, read_header
from respiro.adapters.store.migration import migrations
from respiro.domain.errors import StoreDamagedError

_VERSION = slice(60, 64)
"""Of the header: https://www.sqlite.org/fileformat.html §1.3."""
_CACHE_KILOBYTES = 65_536
"""At most; of a small store no more is taken than there is."""
_FOLLOWERS = ("margin_block_standing", "follow_up_open", "request_open")
"""Tallies of what may have to follow the agenda when that changes."""


def open_lean(folder: Path, busy_timeout_ms: int) -> Database | None:
    """Open the store; None where it has to be made, brought to the present version or repaired first.

    What is read is verified as ever. Raises StoreError, and StoreDamagedError for open_store() to repair.
    """
    version = int.from_bytes(read_header(folder / FILE_NAME)[_VERSION], "big")
    if (folder / RECOVERED_NAME).exists() or version != max(migrations()):
        return None
    database = Database(folder, busy_timeout_ms)
    database.open(_refuse)
    return database


def read_much(database: Database) -> None:
    """Let the connection keep as much of a large calendar in memory as its rows, read in any order, take."""
    database.read(lambda connection: connection.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}"))


def is_followed(database: Database) -> bool:
    """Tell whether anything stands that may have to follow the agenda: margin, call-backs, requests."""
    query = f"SELECT 1 FROM tally WHERE name IN ({', '.join('?' * len(_FOLLOWERS))}) AND rows > 0 LIMIT 1"  # noqa: S608  marks only
    return database.read(lambda connection: connection.execute(query, _FOLLOWERS).fetchone() is not None)


def _refuse(_connection: object, _number: int) -> None:
    raise StoreDamagedError("store_damaged", path="")
