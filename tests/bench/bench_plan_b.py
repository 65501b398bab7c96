"""What is asked of 5,000 past requests with 20,000 events, beside 50 of them: python tests/bench/bench_plan_b.py.

And beside SQLite reading, or writing, the same rows without any check; only the ratios mean the same on another
machine.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop")]

from respiro.adapters.store.instants import to_seconds  # noqa: E402  the path comes first
from respiro.adapters.store.plan_b_rows import request_row  # noqa: E402  as above
from respiro.adapters.store.store import SqliteStore, open_store  # noqa: E402  as above
from respiro.adapters.store.tables import REQUEST, REQUEST_EVENT  # noqa: E402  as above
from respiro.domain.calls import Caller  # noqa: E402  as above
from respiro.domain.period import Period  # noqa: E402  as above
from respiro.domain.plan_b import (  # noqa: E402  as above
    PlanBChange,
    RequestEvent,
    RequestEventKind,
    Stage,
    UrgentRequest,
)

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
FEW, MANY, OPEN, BATCH, ROUNDS = 50, 5_000, 12, 500, 201
A_WEEK, A_CLIENT = 25, 20
"""Requests in a week, and of the client that is asked about, however long the past is."""
EVENTS = (RequestEventKind.RECEIVED, RequestEventKind.TRIAGED, RequestEventKind.SCHEDULED, RequestEventKind.RESOLVED)
CLIENT = "client-asked"
MOST = 1.3


def past(number: int) -> UrgentRequest:
    """Return a request of the past, the greater the number the longer ago; all but the latest are done."""
    at = NOW - timedelta(weeks=1) / A_WEEK * (number + 1)
    client = CLIENT if number < A_CLIENT else f"client-{number % 200}"
    caller = Caller(f"Persona {number % 200}", f"+346{number % 200:08}", client_id=client)
    want = f"Presupuesto {number}: lo que se pueda, para hoy mismo"
    request = UrgentRequest(f"request-{number}", caller, want, at, at, at + timedelta(hours=2), at, 45)
    return request if number < OPEN else replace(request, stage=Stage.RESOLVED, spent=50)


def history(request: UrgentRequest) -> Iterator[RequestEvent]:
    """Yield what happened to a request."""
    for number, kind in enumerate(EVENTS):
        yield RequestEvent(request.id, request.received_at + timedelta(minutes=number), kind, "in a block")


def filled(folder: Path, requests: int) -> SqliteStore:
    """Return a store with so many requests."""
    store = open_store(folder, lambda: NOW)
    for first in range(0, requests, BATCH):
        batch = [past(number) for number in range(first, min(requests, first + BATCH))]
        events = tuple(event for request in batch for event in history(request))
        store.commit_plan_b(PlanBChange(requests=tuple(batch), events=events))
    return store


def writing(store: SqliteStore) -> Callable[[], object]:
    """Return an action that begins a request of the queue anew, each time with one more event."""
    asked, worked = past(0), count(1)

    def commit() -> None:
        nonlocal asked
        before, asked = asked, replace(asked, worked=next(worked))
        event = RequestEvent(asked.id, NOW, RequestEventKind.EDITED)
        store.commit_plan_b(PlanBChange((asked,), ((asked.id, before),), (event,)))

    return commit


def actions(store: SqliteStore) -> dict[str, Callable[[], object]]:
    """Return what is measured, by name."""
    week = Period(NOW - timedelta(weeks=2), NOW - timedelta(weeks=1))
    return {
        "open requests": store.open_requests,
        "closed in a week": lambda: store.closed_requests(week),
        "history of one": lambda: store.events_of_request("request-30"),
        "requests of a client": lambda: store.requests_of(CLIENT),
        "history of a week": lambda: store.request_events(week),
        "one commit": writing(store),
    }


def bare(path: Path) -> dict[str, Callable[[], object]]:
    """Return the same on SQLite alone: rows by the same indexes, without seals, tallies or values."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    week = tuple(to_seconds(NOW - timedelta(weeks=weeks)) // 86_400 for weeks in (2, 1))
    lane, row = request_row(past(0))[2], request_row(past(0))

    def read(table: str, where: str, values: tuple[object, ...] = ()) -> Callable[[], object]:
        return lambda: connection.execute(f"{table} WHERE {where}", values).fetchall()

    connection.execute("CREATE TABLE plain AS SELECT * FROM request LIMIT 0")
    connection.execute("CREATE TABLE plain_event AS SELECT * FROM request_event LIMIT 0")

    def write() -> None:
        marks = ", ".join("?" * len(row))
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM plain")
        connection.execute(f"INSERT INTO plain VALUES ({marks})", row)  # noqa: S608  marks only
        connection.execute("INSERT INTO plain_event VALUES (1, 'request-0', 1, 1, 1, 'edited', '', 1)")
        connection.execute("COMMIT")

    return {
        "open requests": read(REQUEST.select, "closed_day IS NULL"),
        "closed in a week": read(REQUEST.select, "closed_day BETWEEN ? AND ?", week),
        "history of one": read(
            REQUEST_EVENT.select, "request_bucket = (SELECT id_bucket FROM request WHERE id = 'request-30')"
        ),
        "requests of a client": read(REQUEST.select, "client_lane = ?", (lane,)),
        "history of a week": read(REQUEST_EVENT.select, "day BETWEEN ? AND ?", week),
        "one commit": write,
    }


def medians_ms(*measured: dict[str, Callable[[], object]]) -> list[dict[str, float]]:
    """Return the medians of each, taken in turns so that what else the machine does falls on all alike."""
    times: list[dict[str, list[float]]] = [{name: [] for name in one} for one in measured]
    for _ in range(ROUNDS):
        for one, kept in zip(measured, times, strict=True):
            for name, action in one.items():
                began = time.perf_counter()
                action()
                kept[name].append((time.perf_counter() - began) * 1000)
    return [{name: statistics.median(values[1:]) for name, values in kept.items()} for kept in times]


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        few, many = (filled(Path(name) / str(requests), requests) for requests in (FEW, MANY))
        assert len(many.requests_of(CLIENT)) == len(few.requests_of(CLIENT)) == A_CLIENT
        copy = Path(name) / "bare.db"
        with sqlite3.connect(many.path) as source, sqlite3.connect(copy) as target:
            source.backup(target)
        short, long, plain = medians_ms(actions(few), actions(many), bare(copy))
        for what, took in long.items():
            sys.stdout.write(
                f"{what}: {took:.2f} ms of {MANY:,}, {short[what]:.2f} ms of {FEW}, ratio {took / short[what]:.2f}"
                f" (at most {MOST}); bare SQLite {plain[what]:.2f} ms, ratio {took / plain[what]:.1f}\n"
            )
        few.close()
        many.close()


if __name__ == "__main__":
    main()
