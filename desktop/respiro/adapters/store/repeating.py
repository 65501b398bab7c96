"""Importing once more just what was imported before: proved and noted with little more than what is remembered."""

import sqlite3
from collections.abc import Callable
from datetime import date, datetime

from respiro.adapters.store.database import Database
from respiro.adapters.store.memory import recall, remembered
from respiro.adapters.store.migration import meta
from respiro.adapters.store.rows import Row, read_all
from respiro.adapters.store.tables import SOURCE

Horizon = tuple[date, date]


def read_horizon(connection: sqlite3.Connection) -> Horizon | None:
    """Return the days over which occurrences are derived, inside the caller's transaction; None before that."""
    first, _, last = meta(connection, "horizon").partition("/")
    return (date.fromisoformat(first), date.fromisoformat(last)) if first else None


def note_repeated(
    database: Database, origin: str, horizon: Horizon, is_same: Callable[[str], bool], now: datetime
) -> tuple[str, int] | None:
    """Note another import of a calendar that came from there, if what is remembered of the latest ``is_same``.

    Answers what is remembered and how many occurrences there are; None, with nothing noted, unless the calendar's
    rows are those that its import left. Raises StoreError.
    """

    def look(connection: sqlite3.Connection) -> int | None:
        if read_horizon(connection) != horizon:
            return None
        numbers = [int(row[0]) for row in read_all(connection, SOURCE) if row[2] == origin]
        return next((number for number in numbers if is_same(remembered(connection, number))), None)

    found = database.read(look)
    if found is None:
        return None

    def note(connection: sqlite3.Connection) -> tuple[str, int] | None:
        rows = [row for row in read_all(connection, SOURCE) if row[0] == found]
        memory, count = recall(connection, found)
        if not rows or not memory or not is_same(memory) or read_horizon(connection) != horizon:
            return None
        put_import_time(connection, rows[0], now)
        return memory, count

    return database.write(note)


def put_import_time(connection: sqlite3.Connection, row: Row, now: datetime) -> None:
    """Write when a calendar was imported last, given its row, inside the caller's transaction."""
    update_source(connection, SOURCE.sealed((*row[:3], int(now.timestamp()), *row[4:-1])))


def update_source(connection: sqlite3.Connection, row: Row) -> None:
    """Write a calendar's sealed row over the one of its id, for the deletion of one takes along what came from it."""
    assignments = ", ".join(f"{column} = ?" for column in (*SOURCE.columns, "seal"))
    connection.execute(f"UPDATE source SET {assignments} WHERE id = ?", (*row, row[0]))  # noqa: S608  names of our own
