"""Reading the rows of some days, as far as they lie in a period."""

import sqlite3

from respiro.adapters.store.buckets import DAY_SECONDS
from respiro.adapters.store.instants import seconds_of
from respiro.adapters.store.rows import Row, Table, read_buckets
from respiro.domain.period import Period


def read_days(
    connection: sqlite3.Connection, table: Table, columns: tuple[str, str], period: Period, tally: str = ""
) -> list[Row]:
    """Return the verified rows of the period; ``columns`` name the day by which they are tallied, and the second."""
    first, last = seconds_of(period)
    day, second = columns
    rows = read_buckets(connection, table, day, (first // DAY_SECONDS, last // DAY_SECONDS), tally)
    at = table.columns.index(second)
    return [row for row in rows if first <= row[at] <= last]
