"""Requests, backup people and runs of playbooks to fill a store with, and what is asked of them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from respiro.adapters.store.store import SqliteStore
from respiro.domain.calls import Caller
from respiro.domain.channel import Channel
from respiro.domain.period import Period
from respiro.domain.plan_b import (
    BackupPerson,
    DecisionKind,
    PlanBChange,
    RequestEvent,
    RequestEventKind,
    Stage,
    UrgentRequest,
)
from respiro.domain.playbooks import END, Answer, Playbook, Run, Step, answered, started

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
EVER = Period(NOW - timedelta(days=400), NOW + timedelta(days=400))
REACH = Playbook(
    "reach",
    "Łap klienta",
    "A client waits.",
    (
        Step("call", "Call them.", (Answer("yes", END), Answer("no", "write")), minutes=5, ask="Reached?"),
        Step("write", "Write.", (Answer("", "call"),), text="promise", how="In one line.", over="Enough."),
    ),
)


def request(number: int = 0, **changes: Any) -> UrgentRequest:
    """Return a request in the stage that goes with its number; they come an hour apart."""
    at = NOW + timedelta(hours=number)
    stage = changes.get("stage", tuple(Stage)[number % len(Stage)])
    is_placed = stage in (Stage.SCHEDULED, Stage.ACTIVE)
    values: dict[str, Any] = {
        "id": f"request-{number}",
        "caller": Caller(f"Zoé {number}", f"+346002{number:05}", "zoe@example.org", f"client-{number % 3}"),
        "want": f"Presupuesto {number} ✓",
        "received_at": at,
        "acknowledge_by": at + timedelta(minutes=30),
        "promised_at": at + timedelta(hours=2),
        "since": at + timedelta(minutes=10),
        "minutes": 45 + number,
        "stage": stage,
        "channel": tuple(Channel)[number % 4],
        "expect": "hoy",
        "done": "nada",
        "expected_by": at + timedelta(hours=1) if number % 2 else None,
        "is_urgent": number % 3 != 0,
        "is_important": number % 4 != 0,
        "decision": tuple(DecisionKind)[number % 8] if number % 2 else None,
        "place": Period.lasting(at + timedelta(hours=1), 60) if is_placed else None,
        "block_uid": f"{number}@margin.respiro" if is_placed else "",
        "left": 25 - number if stage is Stage.WAITING else None,
        "worked": number,
        "spent": 50 if stage is Stage.RESOLVED else None,
        "detail": "Ana",
        "follow_up_id": f"follow-up-{number}",
        "helper_follow_up_id": "follow-up-3" if stage is Stage.DELEGATED else "",
        "told_at": at + timedelta(minutes=20) if number % 2 else None,
        "out_of_hours": number % 5 == 0,
    }
    return UrgentRequest(**{**values, **changes})


def request_event(number: int = 0, kind: RequestEventKind = RequestEventKind.RECEIVED, **changes: Any) -> RequestEvent:
    values: dict[str, Any] = {"request_id": f"request-{number}", "at": NOW + timedelta(hours=number), "kind": kind}
    return RequestEvent(**{**values, **changes})


def wanted(number: int) -> PlanBChange:
    """Return a change that is known by its number: a request and two events."""
    return PlanBChange(
        requests=(request(number),),
        expected=((f"request-{number}", None),),
        events=(request_event(number), request_event(number, RequestEventKind.TRIAGED, detail="shorter")),
    )


def person(name: str = "Ana", **changes: Any) -> BackupPerson:
    values: dict[str, Any] = {
        "id": name.lower(),
        "name": name,
        "phones": ("+34600123456",),
        "emails": ("ana@example.org", "a@example.org"),
        "language": "es",
        "takes": ("facturas", "servidores"),
        "until": 20 * 60,
        "notes": "Prefers mail",
    }
    return BackupPerson(**{**values, **changes})


def run(number: int = 0, **changes: Any) -> Run:
    """Return a run of a playbook about a request; every other one is over, the rest have a step behind them."""
    at = NOW + timedelta(hours=number, microseconds=17)
    begun = started(REACH, f"run-{number}", at, f"request-{number // 2}", f"Presupuesto {number}")
    over = answered(begun, (number + 1) % 2, at + timedelta(minutes=3))
    return Run(**{**{name: getattr(over, name) for name in Run.__slots__}, **changes})


def fill_plan_b(store: SqliteStore, count: int) -> None:
    for number in range(count):
        store.commit_plan_b(wanted(number))
    for number in range(count // 2):
        store.put_run(run(number), None)
    for name in ("Ana", "Łukasz", "Zoé")[:count]:
        store.put_backup_person(person(name))


def plan_b_readings(store: SqliteStore) -> dict[str, Callable[[], Any]]:
    """Everything that can be asked about plan B, by name."""
    return {
        "open requests": store.open_requests,
        "requests": lambda: [*store.open_requests(), *store.closed_requests(EVER)],
        "request": lambda: [store.request(f"request-{number}") for number in range(50)],
        "requests of": lambda: [store.requests_of(f"client-{number}") for number in range(3)],
        "events of request": lambda: [store.events_of_request(f"request-{number}") for number in range(50)],
        "request events": lambda: store.request_events(EVER),
        "people": store.backup_people,
        "open runs": store.open_runs,
        "run": lambda: [store.run(f"run-{number}") for number in range(30)],
        "runs": lambda: [run for number in range(50) for run in store.runs_about(f"request-{number}")],
    }
