"""Writing calls, follow-ups and their history; every function works inside the caller's transaction."""

import sqlite3
from collections.abc import Collection, Iterable

from respiro.adapters.store.call_log import calls_by_id, keys_known, keys_of
from respiro.adapters.store.call_rows import call_row, id_bucket, key_row, read_call
from respiro.adapters.store.callers import note_callers
from respiro.adapters.store.follow_up_rows import event_row, follow_up_row
from respiro.adapters.store.rows import BrokenSealError, Row, Table, read_buckets, read_scattered
from respiro.adapters.store.tables import CALL, CALL_KEY, FOLLOW_UP, FOLLOW_UP_EVENT
from respiro.domain.calls import Call, FollowUp, FollowUpEvent, SourceKey
from respiro.domain.errors import ConflictError


def expect_follow_ups(connection: sqlite3.Connection, expected: Iterable[tuple[str, FollowUp | None]]) -> None:
    """Make sure that each follow-up is as it was when a change was decided. Raises ConflictError."""
    for follow_up_id, wanted in expected:
        if follow_up_row_of(connection, follow_up_id) != (None if wanted is None else follow_up_row(wanted)):
            raise ConflictError("changed_meanwhile", uid=follow_up_id)


def follow_up_row_of(connection: sqlite3.Connection, follow_up_id: str) -> Row | None:
    """Return the verified row of one follow-up."""
    bucket = id_bucket(follow_up_id)
    rows = read_buckets(connection, FOLLOW_UP, "id_bucket", (bucket, bucket))
    return next((row for row in rows if row[0] == follow_up_id), None)


def put_calls(connection: sqlite3.Connection, calls: Collection[Call]) -> None:
    """Store calls, new or changed."""
    known = calls_by_id(connection, (call.id for call in calls))
    rows = {call.id: call_row(call) for call in calls}
    for call_id, row in known.items():
        if rows[call_id] != row:
            _replace(connection, CALL, rows[call_id], stood=True)
    connection.executemany(CALL.insert, (row for call_id, row in rows.items() if call_id not in known))
    callers = {read_call(row).caller for row in known.values()}
    note_callers(connection, callers | {call.caller for call in calls})


def forget_calls(connection: sqlite3.Connection, ids: Collection[str]) -> None:
    """Delete calls with their keys, so that what a phone tells again counts as new."""
    for _call_id, key in list(keys_of(connection, ids)):
        _delete(connection, "DELETE FROM call_key WHERE source = ? AND key = ?", (key.source, key.key))
    gone = calls_by_id(connection, ids)
    for call_id in gone:
        _delete(connection, "DELETE FROM call WHERE id = ?", (call_id,))
    note_callers(connection, {read_call(row).caller for row in gone.values()})


def put_keys(
    connection: sqlite3.Connection, keys: Collection[tuple[str, SourceKey]], just_put: Collection[str]
) -> None:
    """Note under which keys calls are known; ``just_put`` are the calls that this transaction has put.

    Raises ConflictError if a key is another call's, or the call is gone. The keys' buckets were verified when they
    were asked for (keys_known()), and are when they are asked for again; here the table holds each key once.
    """
    calls = calls_by_id(connection, {call_id for call_id, _key in keys}.difference(just_put))
    for call_id, key in keys:
        if call_id not in just_put and call_id not in calls:
            raise ConflictError("changed_meanwhile", uid=call_id)
        if connection.execute(f"{CALL_KEY.insert} ON CONFLICT DO NOTHING", key_row(call_id, key)).rowcount == 1:
            continue
        if keys_known(connection, [key]).get(key) != call_id:
            raise ConflictError("changed_meanwhile", uid=call_id)


def put_follow_ups(connection: sqlite3.Connection, follow_ups: Iterable[FollowUp]) -> None:
    """Store follow-ups, new or changed."""
    for follow_up in follow_ups:
        row, known = follow_up_row(follow_up), follow_up_row_of(connection, follow_up.id)
        if row != known:
            _replace(connection, FOLLOW_UP, row, stood=known is not None)


def forget_follow_ups(connection: sqlite3.Connection, ids: Collection[str]) -> None:
    """Delete follow-ups with their history."""
    for follow_up_id in ids:
        if follow_up_row_of(connection, follow_up_id) is not None:
            _delete(connection, "DELETE FROM follow_up WHERE id = ?", (follow_up_id,))
    buckets = map(id_bucket, ids)
    for row in read_scattered(connection, FOLLOW_UP_EVENT, "follow_up_bucket", buckets, "follow_up_event_of"):
        if row[1] in ids:
            _delete(connection, "DELETE FROM follow_up_event WHERE number = ?", (row[0],))


def add_events(connection: sqlite3.Connection, events: Collection[FollowUpEvent]) -> None:
    """Add to the history, with numbers that were never given before."""
    if events:
        first = _last_number(connection) + 1
        rows = [event_row(number, event) for number, event in enumerate(events, first)]
        connection.executemany(FOLLOW_UP_EVENT.insert, rows)


def _last_number(connection: sqlite3.Connection) -> int:
    given = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'follow_up_event'"
    number = int(connection.execute(given).fetchone()[0])
    if int(connection.execute("SELECT coalesce(max(number), 0) FROM follow_up_event").fetchone()[0]) > number:
        raise BrokenSealError("the events' numbers run ahead of their count")
    return number


def _replace(connection: sqlite3.Connection, table: Table, row: Row, *, stood: bool) -> None:
    if stood:
        _delete(connection, f"DELETE FROM {table.name} WHERE id = ?", (row[0],))  # noqa: S608  names of our own
    connection.execute(table.insert, row)


def _delete(connection: sqlite3.Connection, sql: str, values: tuple[object, ...]) -> None:
    """Delete the one row that was just read."""
    if connection.execute(sql, values).rowcount != 1:
        raise BrokenSealError("an index does not lead to a row")
