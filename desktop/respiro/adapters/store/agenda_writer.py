"""The worker's side of the agenda: each call is one transaction, and rows that would not change are not touched."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from respiro.adapters.store.agenda_rows import component_values, occurrence_row, problem_row
from respiro.adapters.store.agenda_store import grow_revision
from respiro.adapters.store.database import Database
from respiro.adapters.store.instants import to_day, to_seconds
from respiro.adapters.store.migration import meta, put_meta
from respiro.adapters.store.rows import (
    COMPONENT,
    HOLIDAY,
    OCCURRENCE,
    PROBLEM,
    SOURCE,
    Row,
    Table,
    read_all,
    read_buckets,
)
from respiro.adapters.store.values import (
    UNCOUNTED_COMPONENTS,
    Difference,
    RawComponent,
    Replaced,
    SourceContent,
    StoredOccurrence,
)

ComponentKey = tuple[str, str, str, int]


class AgendaWriter:
    """Writes calendars, occurrences and holidays. Every method may raise StoreError, with nothing changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def difference(self, name: str, components: Sequence[RawComponent]) -> Difference:
        """Return what replace_source() would do to the components of that calendar, without doing it."""
        hashes = _hashes(components)

        def work(connection: sqlite3.Connection) -> Difference:
            source = _source_row(connection, name)
            return _compare(_stored_hashes(connection, source), hashes)

        return self._database.read(work)

    def replace_source(
        self, content: SourceContent, *, now: datetime, horizon: tuple[date, date] | None = None
    ) -> Replaced:
        """Put this content in place of what an earlier import of the calendar left, or add the calendar.

        The same content again changes no row but the time of import and no revision. With ``horizon`` the days
        over which occurrences are derived are noted too; it must be that of all other calendars as well.
        """
        hashes = _hashes(content.components)

        def work(connection: sqlite3.Connection) -> Replaced:
            source = _put_source(connection, content, now)
            difference = _put_components(connection, source, content.components, hashes)
            _diff_rows(connection, PROBLEM, source, [problem_row(source, item) for item in content.problems])
            rows = [occurrence_row(source, occurrence) for occurrence in content.occurrences]
            added, removed = _diff_rows(connection, OCCURRENCE, source, rows)
            _put_horizon(connection, horizon)
            if added or removed:
                grow_revision(connection)
            return Replaced(source, difference, added, removed)

        return self._database.write(work)

    def replace_occurrences(
        self, horizon: tuple[date, date], by_source: Mapping[int, Iterable[StoredOccurrence]]
    ) -> tuple[int, int]:
        """Put occurrences derived over a new horizon in place of the old; answer rows added and removed.

        ``by_source`` goes by the calendar's id; a calendar that is not in it loses its occurrences, one that was
        removed meanwhile is left out.
        """
        rows = {source: [occurrence_row(source, item) for item in items] for source, items in by_source.items()}

        def work(connection: sqlite3.Connection) -> tuple[int, int]:
            sources = [row[0] for row in read_all(connection, SOURCE)]
            counts = [_diff_rows(connection, OCCURRENCE, source, rows.get(source, [])) for source in sources]
            added, removed = sum(count[0] for count in counts), sum(count[1] for count in counts)
            if _put_horizon(connection, horizon) or added or removed:
                grow_revision(connection)
            return added, removed

        return self._database.write(work)

    def put_holidays(self, place: str, days: Mapping[date, str]) -> None:
        """Put these public holidays in place of all others; ``place`` says where and of which years they are."""
        rows = sorted(HOLIDAY.sealed((to_day(day), name)) for day, name in days.items())

        def work(connection: sqlite3.Connection) -> None:
            if sorted(read_all(connection, HOLIDAY)) != rows:
                connection.execute("DELETE FROM holiday")
                connection.executemany(HOLIDAY.insert, rows)
                grow_revision(connection)
            if meta(connection, "holiday_place") != place:
                put_meta(connection, "holiday_place", place)

        self._database.write(work)

    def remove_source(self, name: str) -> bool:
        """Forget a calendar with all that came from it; False if there is none of that name."""

        def work(connection: sqlite3.Connection) -> bool:
            source = _source_row(connection, name)
            if source is None:
                return False
            connection.execute("DELETE FROM source WHERE id = ?", (source[0],))
            grow_revision(connection)
            return True

        return self._database.write(work)


def _source_row(connection: sqlite3.Connection, name: str) -> Row | None:
    return next((row for row in read_all(connection, SOURCE) if row[1] == name), None)


def _next_source_id(connection: sqlite3.Connection) -> int:
    """Return an id that no calendar ever had."""
    query = (
        "SELECT max((SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'source'), coalesce(max(id), 0))"
    )
    return int(connection.execute(f"{query} FROM source").fetchone()[0]) + 1


def _put_source(connection: sqlite3.Connection, content: SourceContent, now: datetime) -> int:
    count = sum(component.name not in UNCOUNTED_COMPONENTS for component in content.components)
    values = (content.name, content.origin, to_seconds(now), content.colour, count, len(content.problems))
    old = _source_row(connection, content.name)
    number: int = _next_source_id(connection) if old is None else old[0]
    row = SOURCE.sealed((number, *values))
    if old is None:
        connection.execute(SOURCE.insert, row)
    else:
        assignments = ", ".join(f"{column} = ?" for column in (*SOURCE.columns, "seal"))
        connection.execute(f"UPDATE source SET {assignments} WHERE id = ?", (*row, number))  # noqa: S608  names of our own
    return number


def _hashes(components: Iterable[RawComponent]) -> dict[ComponentKey, str]:
    return {component.key: component.hash for component in components}


def _stored_hashes(connection: sqlite3.Connection, source: Row | None) -> dict[ComponentKey, str]:
    if source is None:
        return {}
    number = source[0]
    rows = read_buckets(connection, COMPONENT, "source_id", (number, number))
    return {(str(row[1]), str(row[2]), str(row[3]), row[4]): str(row[5]) for row in rows}


def _compare(old: Mapping[ComponentKey, str], new: Mapping[ComponentKey, str]) -> Difference:
    before = {key: value for key, value in old.items() if key[0] not in UNCOUNTED_COMPONENTS}
    after = {key: value for key, value in new.items() if key[0] not in UNCOUNTED_COMPONENTS}
    return Difference(
        before=len(before),
        added=len(after.keys() - before.keys()),
        changed=sum(before[key] != after[key] for key in after.keys() & before.keys()),
        removed=len(before.keys() - after.keys()),
    )


def _put_components(
    connection: sqlite3.Connection,
    source: int,
    components: Sequence[RawComponent],
    hashes: Mapping[ComponentKey, str],
) -> Difference:
    stored = _stored_hashes(connection, (source,))
    gone = [(source, *key) for key, value in stored.items() if hashes.get(key) != value]
    connection.executemany(
        "DELETE FROM component WHERE source_id = ? AND name = ? AND uid = ? AND recurrence_id = ? AND ordinal = ?", gone
    )
    fresh = (item for item in components if stored.get(item.key) != hashes[item.key])
    rows = (COMPONENT.sealed(component_values(source, item)) for item in fresh)
    connection.executemany(COMPONENT.insert, rows)
    return _compare(stored, hashes)


def _diff_rows(connection: sqlite3.Connection, table: Table, source: int, rows: Sequence[Row]) -> tuple[int, int]:
    """Make these the table's rows of one calendar; answer how many were added and removed."""
    wanted = Counter(rows)
    gone = []
    query = f"SELECT id, {', '.join(table.columns)}, seal FROM {table.name} WHERE source_id = ?"  # noqa: S608  our own
    for number, *values in connection.execute(query, (source,)).fetchall():
        row = table.checked(tuple(values))
        if wanted[row] > 0:
            wanted[row] -= 1
        else:
            gone.append((number,))
    connection.executemany(f"DELETE FROM {table.name} WHERE id = ?", gone)  # noqa: S608  as above
    fresh = list(wanted.elements())
    connection.executemany(table.insert, fresh)
    return len(fresh), len(gone)


def _put_horizon(connection: sqlite3.Connection, horizon: tuple[date, date] | None) -> bool:
    text = f"{horizon[0]}/{horizon[1]}" if horizon else ""
    if not text or meta(connection, "horizon") == text:
        return False
    put_meta(connection, "horizon", text)
    return True
