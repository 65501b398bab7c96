"""Puts a calendar in place of an earlier import of it: first what would change, then only that."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from operator import itemgetter
from typing import NamedTuple

from respiro.adapters.store.agenda_rows import component_values, occurrence_row, problem_row
from respiro.adapters.store.instants import to_seconds
from respiro.adapters.store.memory import Tally, recall, remember, tally
from respiro.adapters.store.noted import read_noted
from respiro.adapters.store.repeating import update_source
from respiro.adapters.store.rows import BrokenSealError, Row, Table, read_all, read_buckets
from respiro.adapters.store.sections import ComponentKey, put_sections
from respiro.adapters.store.tables import COMPONENT, OCCURRENCE, PROBLEM, SOURCE
from respiro.adapters.store.values import (
    UNCOUNTED_COMPONENTS,
    AnyComponent,
    Difference,
    NotedComponent,
    RawComponent,
    SourceContent,
)

_BY_TIME = itemgetter(OCCURRENCE.columns.index("bucket"), OCCURRENCE.columns.index("start"))
_AT_ONCE = 500
"""Values of one query; SQLite takes 999 at least."""


class RowChange(NamedTuple):
    """Rows of a table to delete, by number, and to insert."""

    gone: Sequence[int]
    fresh: Sequence[Row]

    def carry_out(self, connection: sqlite3.Connection, table: Table) -> None:
        """Delete and insert, inside the caller's transaction."""
        connection.executemany(f"DELETE FROM {table.name} WHERE id = ?", ((number,) for number in self.gone))  # noqa: S608  names of our own
        connection.executemany(table.insert, self.fresh)


class Plan(NamedTuple):
    """What changes in the store when a calendar is replaced; holds as long as the store is as it was.

    ``occurrence_tally`` is that of the calendar's occurrences afterwards.
    """

    source: int
    is_new: bool
    components: RowChange
    problems: RowChange
    occurrences: RowChange
    occurrence_tally: Tally
    difference: Difference
    seen: tuple[sqlite3.Connection, int]

    def holds(self, connection: sqlite3.Connection) -> bool:
        """Tell, inside a transaction, whether nobody else has written since."""
        return self.seen == seen_by(connection)


class OutdatedError(Exception):
    """What was to stand as it was stored has changed meanwhile."""


def plan_replacement(connection: sqlite3.Connection, content: SourceContent) -> Plan:
    """Work out what would change, inside a transaction that only reads. Raises OutdatedError."""
    old = source_row(connection, content.name)
    source = _next_source_id(connection) if old is None else int(old[0])
    if content.settled and (old is None or recall(connection, source)[0] != content.based_on):
        raise OutdatedError
    components, difference = _component_change(connection, source, content)
    occurrences, counted = _occurrence_change(connection, source, content)
    problems = row_change(connection, PROBLEM, source, [problem_row(source, one) for one in content.problems])
    return Plan(source, old is None, components, problems, occurrences, counted, difference, seen_by(connection))


def carry_out(connection: sqlite3.Connection, plan: Plan, content: SourceContent, now: datetime) -> None:
    """Write what the plan says, inside the caller's transaction."""
    _put_source(connection, plan, content, now)
    plan.components.carry_out(connection, COMPONENT)
    put_sections(connection, plan.source, content.components)
    plan.problems.carry_out(connection, PROBLEM)
    plan.occurrences.carry_out(connection, OCCURRENCE)
    remember(connection, plan.source, content.memory, plan.occurrence_tally)


def source_row(connection: sqlite3.Connection, name: str) -> Row | None:
    """Return the row of the calendar of that name."""
    return next((row for row in read_all(connection, SOURCE) if row[1] == name), None)


def hashes_of(components: Iterable[AnyComponent]) -> dict[ComponentKey, str]:
    """Return the components' hashes by their keys."""
    return {component.key: component.hash for component in components}


def stored_hashes(connection: sqlite3.Connection, source: int) -> dict[ComponentKey, str]:
    """Return the hashes of a calendar's stored components by their keys."""
    rows = read_buckets(connection, COMPONENT, "source_id", (source, source))
    return {(str(row[1]), str(row[2]), str(row[3]), row[4]): str(row[5]) for row in rows}


def compare(old: Mapping[ComponentKey, str], new: Mapping[ComponentKey, str]) -> Difference:
    """Return how many components come, change and go."""
    before = {key: value for key, value in old.items() if key[0] not in UNCOUNTED_COMPONENTS}
    after = {key: value for key, value in new.items() if key[0] not in UNCOUNTED_COMPONENTS}
    return Difference(
        before=len(before),
        added=len(after.keys() - before.keys()),
        changed=sum(before[key] != after[key] for key in after.keys() & before.keys()),
        removed=len(before.keys() - after.keys()),
    )


def row_change(connection: sqlite3.Connection, table: Table, source: int, rows: Sequence[Row]) -> RowChange:
    """Return what makes these the table's rows of one calendar."""
    query = f"SELECT id, {', '.join(table.columns)}, seal FROM {table.name} WHERE source_id = ?"  # noqa: S608  our own
    return _change(table, connection.execute(query, (source,)), rows)


def _change(table: Table, stored: Iterable[Sequence[object]], rows: Sequence[Row]) -> RowChange:
    wanted = Counter(rows)
    gone: list[int] = []
    for number, *values in stored:
        row = table.checked(tuple(values))
        if wanted[row] > 0:
            wanted[row] -= 1
        else:
            gone.append(int(str(number)))
    fresh = list(wanted.elements())
    if table is OCCURRENCE:  # what a week's question reads lies side by side then, however large the agenda is
        fresh.sort(key=_BY_TIME)
    return RowChange(gone, fresh)


def _component_change(
    connection: sqlite3.Connection, source: int, content: SourceContent
) -> tuple[RowChange, Difference]:
    """Return what changes among the components.

    What is given as noted was read out of the store, and is still there by its memory: see plan_replacement().
    """
    given = [one for one in content.components if isinstance(one, RawComponent)]
    hashes = hashes_of(given)
    loose = content.loose if content.settled else read_noted(connection, source)[0]
    stored = hashes_of(loose) if content.settled else stored_hashes(connection, source)
    lines = {one.key: one.line for one in loose}
    moved = {one.key for one in _ordered(given) if lines.get(one.key) != one.line}
    change = RowChange(
        [
            _number_of(connection, source, key)
            for key, digest in stored.items()
            if hashes.get(key) != digest or key in moved
        ],
        [
            COMPONENT.sealed(component_values(source, one, hashes[one.key]))
            for one in given
            if stored.get(one.key) != hashes[one.key] or one.key in moved
        ],
    )
    difference = compare(stored, hashes)
    kept = sum(isinstance(one, NotedComponent) and one.name not in UNCOUNTED_COMPONENTS for one in content.components)
    return change, replace(difference, before=difference.before + kept)


def _ordered(components: Sequence[RawComponent]) -> Iterator[RawComponent]:
    """Yield those of which the order means something: where a UID or a time zone is there twice, the first counts."""
    count = Counter((one.name, one.uid) for one in components)
    return (one for one in components if count[one.name, one.uid] > 1 or one.name == "VTIMEZONE")


def _occurrence_change(connection: sqlite3.Connection, source: int, content: SourceContent) -> tuple[RowChange, Tally]:
    """Return what changes among the occurrences, and their tally afterwards; those of settled events stand."""
    rows = [occurrence_row(source, one) for one in content.occurrences]
    if not content.settled:
        return row_change(connection, OCCURRENCE, source, rows), (len(rows), sum(row[-1] for row in rows))
    count, seals = tally(connection, source)
    unsettled = json.dumps(list(content.unsettled))
    query = "SELECT id FROM occurrence WHERE source_id = ? AND uid IN (SELECT value FROM json_each(?))"
    stored = _numbered(connection, OCCURRENCE, [row[0] for row in connection.execute(query, (source, unsettled))])
    count += len(rows) - len(stored)
    seals += sum(row[-1] for row in rows) - sum(row[-1] for row in stored)
    return _change(OCCURRENCE, stored, rows), (count, seals)


def _numbered(connection: sqlite3.Connection, table: Table, numbers: Sequence[int]) -> list[Row]:
    """Return the rows of these numbers, each behind its number."""
    found: list[Row] = []
    for first in range(0, len(numbers), _AT_ONCE):
        some = numbers[first : first + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        query = f"SELECT id, {', '.join(table.columns)}, seal FROM {table.name} WHERE id IN ({marks})"  # noqa: S608  names of our own
        found += connection.execute(query, some)
    return found


def _number_of(connection: sqlite3.Connection, source: int, key: ComponentKey) -> int:
    found = connection.execute(
        "SELECT id FROM component WHERE source_id = ? AND name = ? AND uid = ? AND recurrence_id = ? AND ordinal = ?",
        (source, *key),
    ).fetchone()
    if found is None:
        raise BrokenSealError("a component that was just read is not found by its key")
    return int(found[0])


def _next_source_id(connection: sqlite3.Connection) -> int:
    """Return an id that no calendar ever had."""
    query = (
        "SELECT max((SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'source'), coalesce(max(id), 0))"
    )
    return int(connection.execute(f"{query} FROM source").fetchone()[0]) + 1


def _put_source(connection: sqlite3.Connection, plan: Plan, content: SourceContent, now: datetime) -> None:
    count = sum(component.name not in UNCOUNTED_COMPONENTS for component in content.components)
    row = SOURCE.sealed(
        (plan.source, content.name, content.origin, to_seconds(now), content.colour, count, len(content.problems))
    )
    if plan.is_new:
        connection.execute(SOURCE.insert, row)
    else:
        update_source(connection, row)


def seen_by(connection: sqlite3.Connection) -> tuple[sqlite3.Connection, int]:
    """Return what is another one after a commit of anybody else, and after the file was put in place anew."""
    return connection, int(connection.execute("PRAGMA data_version").fetchone()[0])
