"""Writing requests and their history; every function works inside the caller's transaction."""

import sqlite3
from collections.abc import Collection, Iterable

from respiro.adapters.store.call_writer import write_calls
from respiro.adapters.store.margin_store import write_margin
from respiro.adapters.store.plan_b_rows import request_bucket, request_event_row, request_row
from respiro.adapters.store.row_writer import delete_row, last_number, put_row
from respiro.adapters.store.rows import Row, read_buckets
from respiro.adapters.store.tables import REQUEST, REQUEST_EVENT
from respiro.domain.errors import ConflictError
from respiro.domain.margins import LedgerEntry
from respiro.domain.plan_b import PlanBChange, RequestEvent, UrgentRequest


def write_plan_b(connection: sqlite3.Connection, change: PlanBChange) -> list[LedgerEntry]:
    """Store a change; answer the entries of its margin, then those of its calls, with their numbers.

    Raises ConflictError when a request, a block or a follow-up is not as the change expected it.
    """
    _expect_requests(connection, change.expected)
    _forget_requests(connection, change.forgotten)
    for request in change.requests:
        put_row(connection, REQUEST, request_row(request), request_row_of(connection, request.id))
    _add_events(connection, change.events)
    return [*write_margin(connection, change.margin), *write_calls(connection, change.calls)]


def request_row_of(connection: sqlite3.Connection, request_id: str) -> Row | None:
    """Return the verified row of one request."""
    rows = read_buckets(connection, REQUEST, "id_bucket", (request_bucket(request_id),) * 2)
    return next((row for row in rows if row[0] == request_id), None)


def event_rows_of(connection: sqlite3.Connection, request_id: str) -> list[Row]:
    """Return the verified rows of one request's history, oldest first."""
    buckets = (request_bucket(request_id),) * 2
    rows = read_buckets(connection, REQUEST_EVENT, "request_bucket", buckets, "request_event_of")
    return sorted(row for row in rows if row[1] == request_id)


def _expect_requests(connection: sqlite3.Connection, expected: Iterable[tuple[str, UrgentRequest | None]]) -> None:
    for request_id, wanted in expected:
        if request_row_of(connection, request_id) != (None if wanted is None else request_row(wanted)):
            raise ConflictError("changed_meanwhile", uid=request_id)


def _forget_requests(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Delete requests with their history."""
    for request_id in ids:
        if request_row_of(connection, request_id) is not None:
            delete_row(connection, "DELETE FROM request WHERE id = ?", (request_id,))
        for row in event_rows_of(connection, request_id):
            delete_row(connection, "DELETE FROM request_event WHERE number = ?", (row[0],))


def _add_events(connection: sqlite3.Connection, events: Collection[RequestEvent]) -> None:
    """Add to the history, with numbers that were never given before."""
    if events:
        first = last_number(connection, REQUEST_EVENT) + 1
        rows = [request_event_row(number, event) for number, event in enumerate(events, first)]
        connection.executemany(REQUEST_EVENT.insert, rows)
