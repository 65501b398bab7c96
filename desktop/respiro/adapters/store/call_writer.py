"""Writing calls, follow-ups and their history; every function works inside the caller's transaction."""

import sqlite3
from collections.abc import Collection, Iterable

from respiro.adapters.store.call_log import calls_by_id, keys_known, keys_of
from respiro.adapters.store.call_rows import call_row, id_bucket, key_row, read_call
from respiro.adapters.store.callers import note_callers
from respiro.adapters.store.follow_up_rows import event_row, follow_up_row
from respiro.adapters.store.margin_store import add_entries
from respiro.adapters.store.row_writer import delete_row, last_number, put_row
from respiro.adapters.store.rows import Row, read_buckets, read_scattered
from respiro.adapters.store.tables import CALL, CALL_KEY, FOLLOW_UP, FOLLOW_UP_EVENT
from respiro.domain.calls import Call, CallChange, FollowUp, FollowUpEvent, SourceKey
from respiro.domain.errors import ConflictError
from respiro.domain.margins import LedgerEntry


def write_calls(connection: sqlite3.Connection, change: CallChange) -> list[LedgerEntry]:
    """Store a change; answer its entries with their numbers.

    Raises ConflictError when a follow-up is not as the change expected it, or a key is by now another call's.
    """
    _expect_follow_ups(connection, change.expected)
    _forget_calls(connection, change.forgotten_calls)
    _forget_follow_ups(connection, change.forgotten_follow_ups)
    _put_calls(connection, change.calls)
    _put_keys(connection, change.keys, {call.id for call in change.calls})
    _put_follow_ups(connection, change.follow_ups)
    _add_events(connection, change.events)
    return add_entries(connection, change.entries)


def follow_up_row_of(connection: sqlite3.Connection, follow_up_id: str) -> Row | None:
    """Return the verified row of one follow-up."""
    bucket = id_bucket(follow_up_id)
    rows = read_buckets(connection, FOLLOW_UP, "id_bucket", (bucket, bucket))
    return next((row for row in rows if row[0] == follow_up_id), None)


def _expect_follow_ups(connection: sqlite3.Connection, expected: Iterable[tuple[str, FollowUp | None]]) -> None:
    """Make sure that each follow-up is as it was when a change was decided. Raises ConflictError."""
    for follow_up_id, wanted in expected:
        if follow_up_row_of(connection, follow_up_id) != (None if wanted is None else follow_up_row(wanted)):
            raise ConflictError("changed_meanwhile", uid=follow_up_id)


def _put_calls(connection: sqlite3.Connection, calls: Collection[Call]) -> None:
    """Store calls, new or changed."""
    known = calls_by_id(connection, (call.id for call in calls))
    rows = {call.id: call_row(call) for call in calls}
    for call_id, row in known.items():
        put_row(connection, CALL, rows[call_id], row)
    connection.executemany(CALL.insert, (row for call_id, row in rows.items() if call_id not in known))
    callers = {read_call(row).caller for row in known.values()}
    note_callers(connection, callers | {call.caller for call in calls})


def _forget_calls(connection: sqlite3.Connection, ids: Collection[str]) -> None:
    """Delete calls with their keys, so that what a phone tells again counts as new."""
    for _call_id, key in list(keys_of(connection, ids)):
        delete_row(connection, "DELETE FROM call_key WHERE source = ? AND key = ?", (key.source, key.key))
    gone = calls_by_id(connection, ids)
    for call_id in gone:
        delete_row(connection, "DELETE FROM call WHERE id = ?", (call_id,))
    note_callers(connection, {read_call(row).caller for row in gone.values()})


def _put_keys(
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


def _put_follow_ups(connection: sqlite3.Connection, follow_ups: Iterable[FollowUp]) -> None:
    """Store follow-ups, new or changed."""
    for follow_up in follow_ups:
        put_row(connection, FOLLOW_UP, follow_up_row(follow_up), follow_up_row_of(connection, follow_up.id))


def _forget_follow_ups(connection: sqlite3.Connection, ids: Collection[str]) -> None:
    """Delete follow-ups with their history."""
    for follow_up_id in ids:
        if follow_up_row_of(connection, follow_up_id) is not None:
            delete_row(connection, "DELETE FROM follow_up WHERE id = ?", (follow_up_id,))
    buckets = map(id_bucket, ids)
    for row in read_scattered(connection, FOLLOW_UP_EVENT, "follow_up_bucket", buckets, "follow_up_event_of"):
        if row[1] in ids:
            delete_row(connection, "DELETE FROM follow_up_event WHERE number = ?", (row[0],))


def _add_events(connection: sqlite3.Connection, events: Collection[FollowUpEvent]) -> None:
    """Add to the history, with numbers that were never given before."""
    if events:
        first = last_number(connection, FOLLOW_UP_EVENT) + 1
        rows = [event_row(number, event) for number, event in enumerate(events, first)]
        connection.executemany(FOLLOW_UP_EVENT.insert, rows)
