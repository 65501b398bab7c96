"""Rows as Python sees them: the columns of a table, the seal on each row, and reading what is whole."""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, Final

Row = tuple[Any, ...]
"""Texts and whole numbers, as the STRICT columns have them; once sealed, the last is the seal."""


class BrokenSealError(sqlite3.DatabaseError):
    """A row, or the rows of a bucket, are not those that were written. Leaves the store as StoreDamagedError."""


def seal_of(table: str, values: Sequence[Any]) -> int:
    """Return the crc32 over the table's name and the values.

    ``ascii()`` writes a tuple of texts and whole numbers the same way in every Python, which ``repr()``
    does not: what it escapes depends on the Unicode version.
    """
    return zlib.crc32(ascii(tuple(values)).encode(), zlib.crc32(table.encode()))


class Table:
    """A table: ``columns`` are sealed, in this order; ``unsealed`` is a row number that nothing refers to.

    ``select`` is ``SELECT <columns>, seal FROM <table>``, to be followed by a WHERE; ``insert`` takes a sealed row.
    """

    def __init__(self, name: str, columns: tuple[str, ...], unsealed: str = "") -> None:
        names, marks = ", ".join((*columns, "seal")), ", ".join("?" * (len(columns) + 1))
        self.name: Final = name
        self.columns: Final = columns
        self.unsealed: Final = unsealed
        self.select: Final = f"SELECT {names} FROM {name}"  # noqa: S608  names of our own
        self.insert: Final = f"INSERT INTO {name} ({names}) VALUES ({marks})"  # noqa: S608  as above

    def seal(self, values: Sequence[Any]) -> int:
        """Return the seal of a row of this table."""
        return seal_of(self.name, values)

    def sealed(self, values: Sequence[Any]) -> Row:
        """Return the values with their seal behind them, as ``insert`` takes them."""
        return (*values, self.seal(values))

    def checked(self, row: Row) -> Row:
        """Return the row if its seal is right. Raises BrokenSealError."""
        if self.seal(row[:-1]) != row[-1]:
            raise BrokenSealError(f"a row of {self.name} is not what was written")
        return row


def read_buckets(
    connection: sqlite3.Connection,
    table: Table,
    column: str,
    buckets: tuple[int, int],
    tally: str = "",
    width: int = 1,
) -> list[Row]:
    """Return every row of the buckets, first and last included, each with its seal.

    A bucket holds ``width`` values of ``column``. The rows are held against the tally: BrokenSealError if one is
    changed or missing. Has to run inside one transaction, for rows and tally are two queries.
    """
    first, last = buckets
    values = (first * width, (last + 1) * width - 1)
    rows = connection.execute(f"{table.select} WHERE {column} BETWEEN ? AND ?", values).fetchall()
    return verified(table, rows, _expected(connection, tally or table.name, buckets))


def read_scattered(
    connection: sqlite3.Connection, table: Table, column: str, buckets: Iterable[int], tally: str = ""
) -> list[Row]:
    """Return every row of these buckets, verified as above; neighbours are read at once."""
    rows: list[Row] = []
    for run in _runs(buckets):
        rows += read_buckets(connection, table, column, run, tally)
    return rows


def read_wanted(
    connection: sqlite3.Connection,
    table: Table,
    columns: tuple[str, str],
    wanted: Iterable[tuple[int, str]],
    tally: str,
) -> list[Row]:
    """Return the rows with one of these values, each given behind its bucket; ``columns`` name bucket and value.

    Raises BrokenSealError if a row of these buckets is missing, or one that is returned is changed: of those beside
    them the seals are added up only, which a few thousand wanted rows among very many need.
    """
    pairs = sorted(set(wanted))
    bucket, value = columns
    added_up = f"SELECT count(*), coalesce(sum(seal), 0) FROM {table.name} WHERE {bucket} BETWEEN ? AND ?"  # noqa: S608  names of our own
    for run in _runs(number for number, _value in pairs):
        if connection.execute(added_up, run).fetchone() != _expected(connection, tally, run):
            raise BrokenSealError(f"rows of {table.name} are missing")
    query = f"{table.select} WHERE {bucket} = ? AND +{value} = ?"
    return [table.checked(row) for pair in pairs for row in connection.execute(query, pair)]


def _runs(buckets: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of neighbouring buckets; of all, where more of them are wanted than not."""
    numbers = sorted(set(buckets))
    if numbers and len(numbers) * 2 > numbers[-1] - numbers[0]:
        yield numbers[0], numbers[-1]
        return
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        neighbours = [number for _, number in run]
        yield neighbours[0], neighbours[-1]


def _expected(connection: sqlite3.Connection, tally: str, buckets: tuple[int, int]) -> tuple[int, int]:
    """Return how many rows these buckets have, and the sum of their seals."""
    query = (
        "SELECT coalesce(sum(rows), 0), coalesce(sum(seals), 0) FROM tally WHERE name = ? AND bucket BETWEEN ? AND ?"
    )
    rows, seals = connection.execute(query, (tally, *buckets)).fetchone()
    return rows, seals


def read_all(connection: sqlite3.Connection, table: Table, where: str = "", tally: str = "") -> list[Row]:
    """Return every row of a small table, or those of one condition that has a tally, verified as above."""
    rows = connection.execute(table.select + where).fetchall()
    expected = connection.execute(
        "SELECT coalesce(sum(rows), 0), coalesce(sum(seals), 0) FROM tally WHERE name = ?", (tally or table.name,)
    ).fetchone()
    return verified(table, rows, expected)


def verified(table: Table, rows: Iterable[Row], expected: tuple[int, int]) -> list[Row]:
    """Return the rows if each seal is right and all together are as many as expected. Raises BrokenSealError."""
    checked = [table.checked(row) for row in rows]
    if (len(checked), sum(row[-1] for row in checked)) != expected:
        raise BrokenSealError(f"rows of {table.name} are missing")
    return checked
