"""What the worker remembers of a calendar's latest import, as long as the rows are those that it left."""

import json
import sqlite3

from respiro.adapters.store.notes import note_row, read_note
from respiro.adapters.store.tables import NOTE

Tally = tuple[int, int]
"""How many rows there are, and what their seals add up to."""


def remembered(connection: sqlite3.Connection, source: int) -> str:
    """Return what was remembered of that calendar, whatever rows stand there by now; empty if nothing was."""
    note = read_note(connection, _key(source))
    return "" if note is None else str(json.loads(note)["memory"])


def recall(connection: sqlite3.Connection, source: int) -> tuple[str, int]:
    """Return what was remembered of that calendar, empty if nothing was or other rows stand there by now.

    The second value is how many occurrences there are.
    """
    note = read_note(connection, _key(source))
    if note is None:
        return "", 0
    known, occurrences = json.loads(note), tally(connection, source)
    is_as_left = known["rows"] == _rows(connection, source, occurrences)
    return (str(known["memory"]) if is_as_left else ""), occurrences[0]


def remember(connection: sqlite3.Connection, source: int, memory: str, occurrences: Tally) -> None:
    """Put the memory in place of an earlier one, inside the transaction that wrote the rows; empty forgets it."""
    key = _key(source)
    value = json.dumps({"memory": memory, "rows": _rows(connection, source, occurrences)}) if memory else None
    if read_note(connection, key) == value:
        return
    connection.execute("DELETE FROM note WHERE key = ?", (key,))
    if value is not None:
        connection.execute(NOTE.insert, note_row(key, value))


def tally(connection: sqlite3.Connection, source: int) -> Tally:
    """Return the tally of a calendar's occurrences, which the store keeps by day only."""
    query = "SELECT count(*), coalesce(sum(seal), 0) FROM occurrence WHERE source_id = ?"
    count, seals = connection.execute(query, (source,)).fetchone()
    return count, seals


def _rows(connection: sqlite3.Connection, source: int, occurrences: Tally) -> list[list[object]]:
    query = "SELECT name, rows, seals FROM tally WHERE name IN ('component', 'problem') AND bucket = ? ORDER BY name"
    return [*(list(row) for row in connection.execute(query, (source,))), list(occurrences)]


def _key(source: int) -> str:
    return f"import:{source}"
