"""Calls and follow-ups to fill a store with, and what is asked of them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from respiro.adapters.store.store import SqliteStore
from respiro.domain.calls import (
    Call,
    CallChange,
    Caller,
    Channel,
    Closed,
    Direction,
    EventKind,
    FollowUp,
    FollowUpEvent,
    Open,
    OutcomeKind,
    Question,
    QuestionKind,
    Reservation,
    SourceKey,
    Way,
)
from respiro.domain.period import Period
from respiro.services.ports import CallQuery

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
EVER = Period(NOW - timedelta(days=400), NOW + timedelta(days=400))
NAMES = ("Marta Pérez", "Łukasz Wójcik", "Ștefan", "Ana-María O'Neil")


def caller(number: int = 0, **changes: Any) -> Caller:
    values = {"name": f"{NAMES[number % 4]} {number // 4}", "number": f"+346001{number % 20:05}"}
    return Caller(**{**values, **changes})


def call(number: int = 0, **changes: Any) -> Call:
    """Return a call; they come an hour apart, the higher the number the later."""
    values: dict[str, Any] = {
        "id": f"call-{number}",
        "at": NOW + timedelta(hours=number),
        "caller": caller(number),
        "direction": tuple(Direction)[number % 3],
        "channel": tuple(Channel)[number % 4],
        "about": f"Presupuesto n.º {number}",
        "seconds": number,
        "source": "phone",
    }
    return Call(**{**values, **changes})


def key(number: int = 0, source: str = "phone") -> SourceKey:
    return SourceKey(source, f"{number}|+34600100000")


def open_state(**changes: Any) -> Open:
    due = NOW + timedelta(hours=3)
    return Open(**{"due_at": due, "next_at": due, "decided_at": NOW, **changes})


def follow_up(number: int = 0, **changes: Any) -> FollowUp:
    """Return a follow-up; every third one is closed."""
    at = NOW + timedelta(hours=number)
    waiting = open_state(
        due_at=at + timedelta(hours=1),
        next_at=at + timedelta(hours=2),
        is_relative=True,
        told_at=at + timedelta(hours=1),
        snoozes=2,
        question=Question(QuestionKind.OUTGOING, at),
        reservation=Reservation("1@margin.respiro", Period.lasting(at, 15)),
    )
    values: dict[str, Any] = {
        "id": f"follow-up-{number}",
        "caller": caller(number),
        "about": f"Presupuesto {number}",
        "way": tuple(Way)[number % 2],
        "channel": Channel.WHATSAPP,
        "opened_at": at,
        "called_at": at + timedelta(minutes=5),
        "promised_at": at + timedelta(hours=4),
        "state": Closed(at, OutcomeKind.DELEGATED, "Ana") if number % 3 == 2 else waiting,
        "call_count": 2,
        "attempts": 1,
        "let_through": number % 2 == 0,
    }
    return FollowUp(**{**values, **changes})


def event(number: int = 0, kind: EventKind = EventKind.OPENED, **changes: Any) -> FollowUpEvent:
    values: dict[str, Any] = {"follow_up_id": f"follow-up-{number}", "at": NOW + timedelta(hours=number), "kind": kind}
    return FollowUpEvent(**{**values, **changes})


def owed(number: int) -> CallChange:
    """Return a change that is known by its number: a call with its key, its follow-up and two events."""
    return CallChange(
        calls=(call(number, follow_up_id=f"follow-up-{number}"),),
        keys=((f"call-{number}", key(number)),),
        follow_ups=(follow_up(number),),
        expected=((f"follow-up-{number}", None),),
        events=(event(number), event(number, EventKind.SNOOZED, detail="hour")),
    )


def fill_calls(store: SqliteStore, count: int) -> None:
    for number in range(count):
        store.commit_calls(owed(number))
    store.put_mirror({f"follow-up-{number}@call.respiro": f"BEGIN:VTODO\r\nX:{number}" for number in range(count)})


def call_readings(store: SqliteStore) -> dict[str, Callable[[], Any]]:
    """Everything that can be asked about calls, by name."""
    return {
        "page": lambda: store.calls(CallQuery(limit=5)),
        "calls": lambda: store.calls(CallQuery(limit=1000)),
        "missed": lambda: store.calls(CallQuery(directions=frozenset({Direction.MISSED}))),
        "found": lambda: store.calls(CallQuery(text="perez 600")),
        "client's": lambda: store.calls(CallQuery(client_id="acme")),
        "calls of": lambda: [store.calls_of(f"follow-up-{number}") for number in range(50)],
        "sources": lambda: store.calls_with_sources(EVER),
        "keys": lambda: store.known_keys({key(number) for number in range(50)}),
        "callers": lambda: store.callers("mar", 10),
        "open": store.open_follow_ups,
        "follow-up": lambda: [store.follow_up(f"follow-up-{number}") for number in range(50)],
        "closed": lambda: store.closed_follow_ups(EVER),
        "events of": lambda: [store.events_of(f"follow-up-{number}") for number in range(50)],
        "events": lambda: store.follow_up_events(EVER),
        "mirror": lambda: sorted(store.mirror().items()),
    }
