"""In which VCALENDAR of its file each component stands: noted beside the components, where there are several."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping

from respiro.adapters.store.notes import note_row, read_note
from respiro.adapters.store.tables import NOTE
from respiro.adapters.store.values import AnyComponent

ComponentKey = tuple[str, str, str, int]


def read_sections(
    connection: sqlite3.Connection, source: int, keys: Iterable[ComponentKey]
) -> Mapping[ComponentKey, int]:
    """Return the sections of a calendar's components, given all of their keys; nothing where there is but one.

    What was noted counts only for the very rows it was noted with.
    """
    note = read_note(connection, _key(source))
    if note is None:
        return {}
    known = json.loads(note)
    return dict(zip(sorted(keys), known["of"], strict=True)) if known["rows"] == _rows(connection, source) else {}


def put_sections(connection: sqlite3.Connection, source: int, components: Collection[AnyComponent]) -> None:
    """Note the sections, inside the transaction that wrote these components and after that."""
    value = None
    if any(one.section for one in components):
        sections = [section for _, section in sorted((one.key, one.section) for one in components)]
        value = json.dumps({"rows": _rows(connection, source), "of": sections})
    if read_note(connection, _key(source)) == value:
        return
    forget_sections(connection, source)
    if value is not None:
        connection.execute(NOTE.insert, note_row(_key(source), value))


def forget_sections(connection: sqlite3.Connection, source: int) -> None:
    """Forget what was noted, inside the caller's transaction."""
    connection.execute("DELETE FROM note WHERE key = ?", (_key(source),))


def _rows(connection: sqlite3.Connection, source: int) -> list[int]:
    query = "SELECT rows, seals FROM tally WHERE name = 'component' AND bucket = ?"
    return list(connection.execute(query, (source,)).fetchone() or (0, 0))


def _key(source: int) -> str:
    return f"sections:{source}"
