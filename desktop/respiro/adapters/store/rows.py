"""Tables as Python sees them: which columns there are, and the seal on each row."""

import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

Row = tuple[Any, ...]
"""Texts and whole numbers, as the STRICT columns have them; once sealed, the last is the seal."""


class BrokenSealError(sqlite3.DatabaseError):
    """A row, or the rows of a bucket, are not those that were written. Leaves the store as StoreDamagedError."""


@dataclass(frozen=True)
class Table:
    """A table: ``columns`` are sealed, in this order; ``unsealed`` is a row number that nothing refers to."""

    name: str
    columns: tuple[str, ...]
    unsealed: str = ""
    select: str = field(init=False)
    """``SELECT <columns>, seal FROM <table>``, to be followed by a WHERE."""
    insert: str = field(init=False)

    def __post_init__(self) -> None:
        names = ", ".join((*self.columns, "seal"))
        marks = ", ".join("?" * (len(self.columns) + 1))
        object.__setattr__(self, "select", f"SELECT {names} FROM {self.name}")  # noqa: S608  names of our own
        object.__setattr__(self, "insert", f"INSERT INTO {self.name} ({names}) VALUES ({marks})")  # noqa: S608  as above

    def seal(self, values: Sequence[Any]) -> int:
        """Return the crc32 over the table's name and the values.

        ``ascii()`` writes a tuple of texts and whole numbers the same way in every Python, which ``repr()``
        does not: what it escapes depends on the Unicode version.
        """
        return zlib.crc32(ascii(tuple(values)).encode(), zlib.crc32(self.name.encode()))

    def sealed(self, values: Sequence[Any]) -> Row:
        """Return the values with their seal behind them, as ``insert`` takes them."""
        return (*values, self.seal(values))

    def checked(self, row: Row) -> Row:
        """Return the row if its seal is right. Raises BrokenSealError."""
        if self.seal(row[:-1]) != row[-1]:
            raise BrokenSealError(f"a row of {self.name} is not what was written")
        return row


META = Table("meta", ("key", "value"))
SOURCE = Table("source", ("id", "name", "origin", "imported_at", "colour", "component_count", "problem_count"))
COMPONENT = Table(
    "component", ("source_id", "name", "uid", "recurrence_id", "ordinal", "hash", "line", "raw"), unsealed="id"
)
PROBLEM = Table("problem", ("source_id", "file", "line", "uid", "kind", "detail"), unsealed="id")
OCCURRENCE = Table(
    "occurrence",
    (
        "source_id",
        "bucket",
        "start",
        "end",
        "floating",
        "all_day",
        "zone",
        "wall",
        "uid",
        "recurrence_id",
        "summary",
        "location",
        "transp",
        "status",
        "organizer",
        "attendees",
        "travel",
    ),
    unsealed="id",
)
HOLIDAY = Table("holiday", ("day", "name"))
CLIENT = Table("client", ("id", "name", "tier", "hours", "zone"))
MARGIN_BLOCK = Table("margin_block", ("uid", "uid_bucket", "bucket", "start", "end", "pinned", "state"))
LEDGER = Table(
    "ledger",
    (
        "number",
        "at",
        "day",
        "block_uid",
        "kind",
        "minutes",
        "start",
        "end",
        "taker_calendar",
        "taker_uid",
        "taker_recurrence_id",
        "taker_summary",
        "taker_start",
        "taker_end",
        "origin_start",
        "origin_end",
    ),
)
NOTE = Table("note", ("key", "bucket", "value"))

TABLES = (META, SOURCE, COMPONENT, PROBLEM, OCCURRENCE, HOLIDAY, CLIENT, MARGIN_BLOCK, LEDGER, NOTE)
TALLIED = TABLES[1:]
"""Tables whose rows are counted in ``tally`` under their own name (and some under others as well)."""

LEDGER_BUCKET = 32
"""Numbers of the ledger to a bucket."""


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
    expected = connection.execute(
        "SELECT coalesce(sum(rows), 0), coalesce(sum(seals), 0) FROM tally WHERE name = ? AND bucket BETWEEN ? AND ?",
        (tally or table.name, first, last),
    ).fetchone()
    return verified(table, rows, expected)


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
