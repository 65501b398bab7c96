"""What the components of a calendar are known by, read without their texts."""

import sqlite3
from operator import itemgetter

from respiro.adapters.store.agenda_rows import read_component
from respiro.adapters.store.rows import BrokenSealError
from respiro.adapters.store.sections import read_sections
from respiro.adapters.store.tables import COMPONENT
from respiro.adapters.store.values import NotedComponent, RawComponent

_SURROUNDINGS = "source_id = ? AND name IN ('VCALENDAR', 'VTIMEZONE')"


def read_noted(connection: sqlite3.Connection, source: int) -> tuple[list[NotedComponent], list[RawComponent]]:
    """Return what all components are known by, and whole those that the meaning of others hangs on.

    The rows are held against the tally: BrokenSealError if one is missing. Seals are verified where texts are read.
    """
    query = "SELECT name, uid, recurrence_id, ordinal, hash, line, seal FROM component WHERE source_id = ?"
    rows = connection.execute(query, (source,)).fetchall()
    tally = "SELECT rows, seals FROM tally WHERE name = 'component' AND bucket = ?"
    if (len(rows), sum(map(itemgetter(-1), rows))) != (connection.execute(tally, (source,)).fetchone() or (0, 0)):
        raise BrokenSealError("rows of component are missing")
    sections = read_sections(connection, source, (row[:4] for row in rows))
    make = NotedComponent._make
    if sections:
        noted = [make((*row[:6], sections.get(row[:4], 0))) for row in rows]
    else:
        noted = [
            make((name, uid, original, ordinal, digest, line, 0))
            for name, uid, original, ordinal, digest, line, _ in rows
        ]
    whole = connection.execute(f"{COMPONENT.select} WHERE {_SURROUNDINGS}", (source,)).fetchall()
    return noted, [read_component(COMPONENT.checked(row), sections) for row in whole]
