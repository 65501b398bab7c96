"""What the components of a calendar are known by, read without their texts."""

import sqlite3
from collections.abc import Iterable
from itertools import repeat
from operator import attrgetter
from typing import cast

from respiro.adapters.store.agenda_rows import read_component
from respiro.adapters.store.rows import BrokenSealError
from respiro.adapters.store.sections import read_sections
from respiro.adapters.store.tables import COMPONENT
from respiro.adapters.store.values import NotedComponent, RawComponent

_COLUMNS = tuple("0" if name == "section" else name for name in NotedComponent._fields)
"""The values of a NotedComponent in their order, as if all stood in the first section."""
_SURROUNDINGS = "source_id = ? AND name IN ('VCALENDAR', 'VTIMEZONE')"


def read_noted(connection: sqlite3.Connection, source: int) -> tuple[list[NotedComponent], list[RawComponent]]:
    """Return what all components are known by, and whole those that the meaning of others hangs on.

    The rows are held against the tally: BrokenSealError if one is missing. Seals are verified where texts are read.
    """
    query = f"SELECT {', '.join(_COLUMNS)} FROM component WHERE source_id = ?"  # noqa: S608  names of our own
    rows = connection.execute(query, (source,))
    noted = list(cast("Iterable[NotedComponent]", map(tuple.__new__, repeat(NotedComponent), rows)))
    tally = "SELECT rows, seals FROM tally WHERE name = 'component' AND bucket = ?"
    if (len(noted), sum(map(attrgetter("seal"), noted))) != (connection.execute(tally, (source,)).fetchone() or (0, 0)):
        raise BrokenSealError("rows of component are missing")
    if sections := read_sections(connection, source, (one.key for one in noted)):
        noted = [one._replace(section=sections.get(one.key, 0)) for one in noted]
    whole = connection.execute(f"{COMPONENT.select} WHERE {_SURROUNDINGS}", (source,)).fetchall()
    return noted, [read_component(COMPONENT.checked(row), sections) for row in whole]
