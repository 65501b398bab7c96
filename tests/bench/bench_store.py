"""A week's occurrences out of 1,000 and out of 100,000 events, and opening both stores: python tests/bench/bench_store.py.

Prints medians and their ratios; only the ratios mean the same on another machine.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from respiro.adapters.store.store import open_store
from respiro.adapters.store.values import SourceContent, StoredOccurrence
from respiro.domain.agenda import Attendee
from respiro.domain.period import Period

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MADRID = ZoneInfo("Europe/Madrid")
A_WEEK = 80
ROUNDS = 41


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


def main() -> None:
    """Measure and print."""
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
