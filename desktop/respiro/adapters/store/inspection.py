"""Reads everything there is and compares it with its seals, for the worker, the doctor and each backup."""

import sqlite3

from respiro.adapters.store.migration import verify_schema, version_of
from respiro.adapters.store.rows import BrokenSealError
from respiro.adapters.store.tables import META, tables_at


def inspect(connection: sqlite3.Connection, *, indexes: bool) -> None:
    """Verify pages, rows and tallies; with ``indexes`` also that each index leads to every row.

    An older store is verified as its version had it. Has to run inside one transaction. The cost grows with
    the store. Raises sqlite3.DatabaseError.
    """
    pragma = "PRAGMA integrity_check(1)" if indexes else "PRAGMA quick_check(1)"
    if connection.execute(pragma).fetchone()[0] != "ok":
        raise BrokenSealError("SQLite's own check fails")
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise BrokenSealError("a row refers to nothing")
    verify_schema(connection)
    for table in tables_at(version_of(connection)):
        rows = seals = 0
        for row in connection.execute(f"{table.select} NOT INDEXED"):
            rows, seals = rows + 1, seals + table.checked(row)[-1]
        if table is not META and (rows, seals) != tallied(connection, table.name):
            raise BrokenSealError(f"rows of {table.name} are missing")


def tallied(connection: sqlite3.Connection, name: str) -> tuple[int, int]:
    """Return how many rows a table should have and what their seals should add up to."""
    query = "SELECT coalesce(sum(rows), 0), coalesce(sum(seals), 0) FROM tally WHERE name = ?"
    rows, seals = connection.execute(query, (name,)).fetchone()
    return int(rows), int(seals)
