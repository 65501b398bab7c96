"""A week out of 1,000 and of 100,000 events, the log out of 1,000 and of 50,000 calls: python tests/bench/bench_store.py.

Prints medians and their ratios; only the ratios mean the same on another machine.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from respiro.adapters.store.store import SqliteStore, open_store
from respiro.adapters.store.values import SourceContent, StoredOccurrence
from respiro.domain.agenda import Attendee
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
    SourceKey,
    Way,
)
from respiro.domain.period import Period
from respiro.services.ports import CallQuery

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MADRID = ZoneInfo("Europe/Madrid")
A_WEEK = 80
ROUNDS = 41
OPEN = 50
"""Follow-ups that still wait, however long the log is."""


def events(count: int) -> Iterator[StoredOccurrence]:
    """Yield events at 80 a week around now; some last all day, a few last for weeks."""
    for number in range(count):
        start = NOW + timedelta(weeks=1) / A_WEEK * (number - count // 2)
        midnight = start.replace(hour=0, minute=0, tzinfo=None)
        common = {"uid": f"{number}@example.org", "recurrence_id": "", "summary": f"Meeting {number}"}
        if number % 40 == 0:
            yield StoredOccurrence(**common, start=midnight, end=midnight + timedelta(days=1), all_day=True)  # type: ignore[arg-type]  texts
        elif number % 400 == 1:
            yield StoredOccurrence(**common, start=start, end=start + timedelta(days=20))  # type: ignore[arg-type]  as above
        else:
            people = (Attendee("a@example.org"), Attendee("b@example.org"))
            yield StoredOccurrence(**common, start=start, end=start + timedelta(hours=1), attendees=people)  # type: ignore[arg-type]  as above


def median_ms(action: Callable[[], object]) -> float:
    """Return the median of many runs in milliseconds, the first left out."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        action()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times[1:])


def measured(folder: Path, count: int) -> dict[str, float]:
    """Return medians in milliseconds for a store with so many events."""
    store = open_store(folder, lambda: NOW)
    store.replace_source(SourceContent("Work", "work.ics", occurrences=tuple(events(count))), now=NOW)
    week = Period(NOW - timedelta(days=3), NOW + timedelta(days=4))
    found = len(store.occurrences(week, MADRID))
    result = {"week": median_ms(lambda: store.occurrences(week, MADRID)), "found": float(found)}
    store.close()
    return result | {"open": median_ms(lambda: open_store(folder, lambda: NOW).close())}


def past(number: int, count: int) -> CallChange:
    """Return a call, one every half hour up to now; each third one is followed up, the latest are still open."""
    at = NOW - timedelta(minutes=30) * (count - number)
    person = number % (count // 12)
    caller = Caller(f"Persona {person}", f"+346{person:08}", client_id=f"client-{person}" if person < 20 else "")
    is_owed = number % 3 == 0
    owed = f"follow-up-{number}"
    call = Call(
        f"call-{number:08}", at, caller, tuple(Direction)[number % 3], about=f"Presupuesto {number}", source="phone"
    )
    is_open = number > count - 3 * OPEN
    state = Open(at, at, at) if is_open else Closed(at + timedelta(hours=1), OutcomeKind.REACHED)
    follow_up = FollowUp(owed, caller, "", Way.MINE, Channel.PHONE, at, at, at, state)
    return CallChange(
        (replace(call, follow_up_id=owed if is_owed else ""),),
        ((call.id, SourceKey("phone", str(number))),),
        (follow_up,) if is_owed else (),
        events=(FollowUpEvent(owed, at, EventKind.OPENED),) if is_owed else (),
    )


def together(changes: Iterable[CallChange]) -> CallChange:
    """Return the changes as one."""
    parts = list(changes)
    return CallChange(
        tuple(call for part in parts for call in part.calls),
        tuple(key for part in parts for key in part.keys),
        tuple(follow_up for part in parts for follow_up in part.follow_ups),
        events=tuple(event for part in parts for event in part.events),
    )


def measured_calls(folder: Path, count: int) -> dict[str, float]:
    """Return medians in milliseconds for a store with so many calls."""
    store = open_store(folder, lambda: NOW)
    began = time.perf_counter()
    for first in range(0, count, 500):
        store.commit_calls(together(past(number, count) for number in range(first, min(count, first + 500))))
    filled = (time.perf_counter() - began) * 1000 / count
    day = Period(NOW - timedelta(days=1), NOW)
    keys = {SourceKey("phone", str(number)) for number in range(count - 25, count + 25)}
    result = {
        "one of an import": filled,
        "newest page": median_ms(lambda: store.calls(CallQuery())),
        "page of a client": median_ms(lambda: store.calls(CallQuery(client_id="client-7"))),
        "open follow-ups": median_ms(store.open_follow_ups),
        "a day's sources": median_ms(lambda: store.calls_with_sources(day)),
        "50 keys": median_ms(lambda: store.known_keys(keys)),
        "callers by name": median_ms(lambda: store.callers("persona 7", 8)),
        "callers by number": median_ms(lambda: store.callers("600 000 007", 8)),
        "no caller": median_ms(lambda: store.callers("nobody", 8)),
        "found by text": median_ms(lambda: store.calls(CallQuery(text="presupuesto 7"))),
        "not found": median_ms(lambda: store.calls(CallQuery(text="nobody"))),
        "one more": median_ms(_one_more(store, count)),
    }
    store.close()
    return result | {"open": median_ms(lambda: open_store(folder, lambda: NOW).close())}


def _one_more(store: SqliteStore, count: int) -> Callable[[], None]:
    numbers = iter(range(count, 2 * count))
    return lambda: store.commit_calls(past(next(numbers), count))


def print_calls() -> None:
    """Measure and print what is asked of the log."""
    with tempfile.TemporaryDirectory() as name:
        few, many = (measured_calls(Path(name) / str(count), count) for count in (1_000, 50_000))
    for what, slow in many.items():
        sys.stdout.write(
            f"calls, {what}: {few[what]:.2f} ms of 1,000, {slow:.2f} ms of 50,000, ratio {slow / few[what]:.2f}\n"
        )


def main() -> None:
    """Measure and print."""
    print_calls()
    with tempfile.TemporaryDirectory() as name:
        few, many = (measured(Path(name) / str(count), count) for count in (1_000, 100_000))
    for what in ("week", "open"):
        line = (
            f"{what}: {few[what]:.2f} ms of 1,000, {many[what]:.2f} ms of 100,000, ratio {many[what] / few[what]:.2f}\n"
        )
        sys.stdout.write(line)
    sys.stdout.write(f"a week has {many['found']:.0f} occurrences\n")


if __name__ == "__main__":
    main()
