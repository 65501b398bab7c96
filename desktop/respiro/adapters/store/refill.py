"""Decides which rows a recovered store has: those of the damaged one, and where some are lost the backup's."""

import sqlite3
from collections.abc import Collection, Iterable, Mapping

from respiro.adapters.store.callers import note_all_callers
from respiro.adapters.store.migration import put_meta, version_of
from respiro.adapters.store.rows import Row, Table
from respiro.adapters.store.salvage import Wreck
from respiro.adapters.store.tables import (
    CALL,
    CALL_KEY,
    CALLER,
    COLLECTION,
    COMPONENT,
    FOLLOW_UP_EVENT,
    HOLIDAY,
    LEDGER,
    META,
    OCCURRENCE,
    PROBLEM,
    REQUEST_EVENT,
    RESOURCE,
    SOURCE,
    SUBSCRIPTION,
    tables_at,
)

_KEYS = {COMPONENT: 5, CALL_KEY: 2, RESOURCE: 3, PROBLEM: len(PROBLEM.columns), OCCURRENCE: len(OCCURRENCE.columns)}
"""How many leading columns name a row; of the other tables the first does."""
_FROM_SOURCES = (COMPONENT, PROBLEM, OCCURRENCE)
_NUMBERED = (SOURCE, LEDGER, FOLLOW_UP_EVENT, REQUEST_EVENT)
_OWNERS = (SOURCE, CALL)
_OTHERWISE = (META, CALLER)
"""Not taken over: what is in them is derived."""
_DERIVED_FROM = {SOURCE, COMPONENT, OCCURRENCE}
_NAMED = (SOURCE, SUBSCRIPTION)
"""Whose second column, a calendar's name, is unique as well."""
_VERSIONS = {SUBSCRIPTION: ({SOURCE, COMPONENT}, ("etag", "last_modified")), COLLECTION: ({RESOURCE}, ("sync_token",))}
"""What says which version is stored, and of which tables: where rows of these are lost, it does not hold."""

Saved = tuple[dict[str, int], dict[str, int], tuple[str, ...]]
"""Rows salvaged and rows missing by table, and the tables of which the loss can't be counted."""


def refill(fresh: sqlite3.Connection, wreck: Wreck, spare: Wreck | None) -> Saved:
    """Fill an empty store of the version that the wreck and the backup have, inside the caller's transaction.

    A table of which nothing is lost is taken as it is, so that what was deleted stays deleted; else the rows of
    the backup that the damaged file does not have are added.
    """
    salvaged: dict[str, int] = {}
    missing: dict[str, int] = {}
    uncounted: list[str] = []
    whole: set[Table] = set()
    kept: dict[Table, set[object]] = {}
    tables = tables_at(version_of(fresh))
    for table in tables:
        if table in _OTHERWISE:
            continue
        found, expected = wreck.rows(table), wreck.expected(table)
        rows = found
        if (len(found), _sum(found)) == expected:
            whole.add(table)
        else:
            rows = _united(table, found, spare.rows(table) if spare else [])
            uncounted += [table.name] if expected is None else []
        rows = _belonging(table, rows, kept)
        kept[table] = {row[0] for row in rows} if table in _OWNERS else set()
        fresh.executemany(table.insert, rows)
        salvaged[table.name] = len(set(found) & set(rows))
        if expected is not None and expected[0] > len(rows):
            missing[table.name] = expected[0] - len(rows)
    if CALLER in tables:
        note_all_callers(fresh)
    for table in _VERSIONS.keys() & set(tables):
        _forget_versions(fresh, table, whole)
    _carry_on_numbers(fresh, wreck, spare)
    _carry_on_meta(fresh, wreck, spare, whole)
    return salvaged, missing, tuple(uncounted)


def _sum(rows: Iterable[Row]) -> int:
    return sum(row[-1] for row in rows)


def _key(table: Table, row: Row) -> Row:
    return row[: _KEYS.get(table, 1)]


def _united(table: Table, found: Iterable[Row], spare: Iterable[Row]) -> list[Row]:
    """Return the rows found and those of the backup under other keys; calendars' names are unique as well."""
    united: dict[Row, Row] = {}
    names: set[object] = set()
    for row in (*found, *spare):
        if _key(table, row) in united or (table in _NAMED and row[1] in names):
            continue
        united[_key(table, row)] = row
        names.add(row[1])
    return list(united.values())


def _belonging(table: Table, rows: list[Row], kept: Mapping[Table, Collection[object]]) -> list[Row]:
    """Leave out what came from a calendar that is lost, and the names of calls that are: they may come again."""
    if table in _FROM_SOURCES:
        return [row for row in rows if row[0] in kept[SOURCE]]
    return [row for row in rows if row[2] in kept[CALL]] if table is CALL_KEY else rows


def _forget_versions(fresh: sqlite3.Connection, table: Table, whole: set[Table]) -> None:
    """See that what is lost is fetched again, and not taken for known because nothing changed at its source."""
    owners, names = _VERSIONS[table]
    if owners <= whole:
        return
    at = [table.columns.index(name) for name in names]
    rows = fresh.execute(table.select).fetchall()
    fresh.execute(f"DELETE FROM {table.name}")  # noqa: S608  names of our own
    for row in rows:
        values = ["" if place in at else value for place, value in enumerate(row[:-1])]
        fresh.execute(table.insert, table.sealed(values))


def _carry_on_numbers(fresh: sqlite3.Connection, wreck: Wreck, spare: Wreck | None) -> None:
    """See that numbers that were given once are not given again."""
    for table in set(_NUMBERED) & set(tables_at(version_of(fresh))):
        given = max(wreck.sequence(table), spare.sequence(table) if spare else 0)
        if given:
            fresh.execute(
                "INSERT INTO sqlite_sequence (name, seq) SELECT ?, 0 WHERE NOT EXISTS "
                "(SELECT 1 FROM sqlite_sequence WHERE name = ?)",
                (table.name, table.name),
            )
            fresh.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (given, table.name))


def _carry_on_meta(fresh: sqlite3.Connection, wreck: Wreck, spare: Wreck | None, whole: set[Table]) -> None:
    """Go on counting revisions; forget what the worker has to do again because rows of it may be lost."""
    known = [{str(row[0]): str(row[1]) for row in part.rows(META)} for part in (wreck, spare) if part]
    revisions = [int(facts["revision"]) for facts in known if "revision" in facts]
    put_meta(fresh, "revision", str(max(revisions, default=0) + 1))
    if whole >= _DERIVED_FROM:
        put_meta(fresh, "horizon", known[0].get("horizon", ""))
    if HOLIDAY in whole:
        put_meta(fresh, "holiday_place", known[0].get("holiday_place", ""))
