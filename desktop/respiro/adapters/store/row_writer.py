"""Writing single rows inside the caller's transaction; what was just read has to be there still."""

import sqlite3

from respiro.adapters.store.rows import BrokenSealError, Row, Table


def put_row(connection: sqlite3.Connection, table: Table, row: Row, known: Row | None) -> None:
    """Store a row in place of the one that is ``known`` under its id, None for a new one."""
    if row == known:
        return
    if known is not None:
        delete_row(connection, f"DELETE FROM {table.name} WHERE id = ?", (row[0],))  # noqa: S608  names of our own
    connection.execute(table.insert, row)


def delete_row(connection: sqlite3.Connection, sql: str, values: tuple[object, ...]) -> None:
    """Delete the one row that was just read. Raises BrokenSealError when there is none."""
    if connection.execute(sql, values).rowcount != 1:
        raise BrokenSealError("an index does not lead to a row")


def last_number(connection: sqlite3.Connection, table: Table) -> int:
    """Return the last number that the table ever gave. Raises BrokenSealError when it has a greater one."""
    given = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"
    number = int(connection.execute(given, (table.name,)).fetchone()[0])
    greatest = f"SELECT coalesce(max(number), 0) FROM {table.name}"  # noqa: S608  names of our own
    if int(connection.execute(greatest).fetchone()[0]) > number:
        raise BrokenSealError(f"the numbers of {table.name} run ahead of their count")
    return number
