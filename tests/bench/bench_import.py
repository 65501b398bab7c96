"""Importing calendars, measured against icalendar alone on the same file: python tests/bench/bench_import.py [EVENTS …].

Prints processor seconds of whole worker processes and their ratios; only the ratios mean the same elsewhere.
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

DESKTOP = Path(__file__).parents[2] / "desktop"
AROUND = date(2026, 11, 23)
ZONES = ("Europe/Madrid", "Europe/Madrid", "Europe/Madrid", "Europe/London", "America/New_York")
RULES = (
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    "FREQ=WEEKLY;COUNT=40",
    "FREQ=WEEKLY;UNTIL=20261231T225959Z;BYDAY=TH",
    "FREQ=DAILY;COUNT=20",
    "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=YEARLY",
)
YARDSTICK = "import sys, icalendar, pathlib; icalendar.Calendar.from_ical(pathlib.Path(sys.argv[1]).read_bytes(), multiple=True)"


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process took, its children included: seconds by the clock, seconds of processor, and memory."""

    clock: float
    processor: float
    result: dict[str, object]


def agenda(count: int, seed: int = 1, changed_share: float = 0.0) -> str:
    """Return a calendar of so many VEVENTs over five years, the same for the same seed.

    A tenth recurs, a tenth of those has an override, a third has guests, a twentieth lasts all day.
    """
    pick = random.Random(seed)  # noqa: S311  sample data
    change = random.Random(seed + 1)  # noqa: S311  as above
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Bench//EN", "X-WR-CALNAME:Bench"]
    number = 0
    while number < count:
        for event in _events(pick, number, count - number):
            title = f"Moved meeting {number}" if change.random() < changed_share else f"Meeting {number}"
            lines += ["BEGIN:VEVENT", *event, f"SUMMARY:{title} about the offer\\, second round", "END:VEVENT"]
            number += 1
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _events(pick: random.Random, number: int, room: int) -> Iterator[list[str]]:
    """Yield an event, and for some that recur an override of the second occurrence."""
    day = AROUND + timedelta(days=pick.randint(-1000, 800))
    zone = pick.choice(ZONES)
    hour, minute = pick.randint(7, 18), pick.choice((0, 15, 30, 45))
    start = f"{day:%Y%m%d}T{hour:02}{minute:02}00"
    common = [f"UID:{number}-{pick.getrandbits(64):016x}@example.org", "DTSTAMP:20261120T080000Z"]
    if pick.random() < 0.05:
        times = [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"]
        zoned = False
    else:
        times = [f"DTSTART;TZID={zone}:{start}", f"DTEND;TZID={zone}:{day:%Y%m%d}T{hour + 1:02}{minute:02}00"]
        zoned = True
    facts = ["LOCATION:Room 4", "STATUS:CONFIRMED", "TRANSP:OPAQUE", "SEQUENCE:0"]
    facts.append("DESCRIPTION:" + "\r\n ".join(["Please bring the figures of last month and the open qu"] * 3))
    if pick.random() < 1 / 3:
        facts.append("ORGANIZER;CN=Owner:mailto:owner@example.org")
        facts += [
            f'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN="Guest, {guest}"'
            f";X-NUM-GUESTS=0:mailto:guest{guest}@example.org"
            for guest in pick.sample(range(500), pick.randint(1, 6))
        ]
    if pick.random() >= 0.1:
        yield [*common, *times, *facts]
        return
    rule = pick.choice(RULES)
    yield [*common, *times, f"RRULE:{rule if zoned or 'UNTIL' not in rule else 'FREQ=WEEKLY'}", *facts]
    if zoned and room > 1 and rule == "FREQ=WEEKLY" and pick.random() < 0.5:
        week = day + timedelta(weeks=1)
        moved = f"{week:%Y%m%d}T{hour + 1:02}{minute:02}00"
        yield [
            *common,
            f"RECURRENCE-ID;TZID={zone}:{week:%Y%m%d}T{hour:02}{minute:02}00",
            f"DTSTART;TZID={zone}:{moved}",
            "DURATION:PT1H",
            *facts,
        ]


def measured(arguments: Sequence[str]) -> Cost:
    """Return what a Python process with these arguments took, with all of its children."""
    environment = {**os.environ, "PYTHONPATH": str(DESKTOP)}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, check=False)
    clock = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(done.stdout[-2000:] + done.stderr)
    last = done.stdout.splitlines()[-1] if done.stdout else "{}"
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(clock, processor, json.loads(last).get("result", {}))


def bench(folder: Path, count: int) -> None:
    """Measure one size and print."""
    file, changed, home = folder / "bench.ics", folder / "changed.ics", folder / f"home-{count}"
    file.write_text(agenda(count), encoding="utf-8", newline="")
    changed.write_text(agenda(count, changed_share=0.01), encoding="utf-8", newline="")
    yardstick = min((measured(["-c", YARDSTICK, str(file)]) for _ in range(2)), key=lambda cost: cost.clock)
    worker = ["-m", "respiro", "--home", str(home), "worker"]
    _print(count, "icalendar alone", yardstick, yardstick, yardstick)
    first = measured([*worker, "import", str(file), "--calendar", "Bench"])
    for title, arguments in (
        ("the same again", ["import", str(file)]),
        ("a hundredth changed", ["import", str(changed)]),
    ):
        if title == "the same again":
            _print(count, "first import", first, yardstick, first)
        _print(count, title, measured([*worker, *arguments, "--calendar", "Bench"]), yardstick, first)
    _print(count, "refresh", measured([*worker, "refresh"]), yardstick, first)


def _print(count: int, title: str, cost: Cost, yardstick: Cost, first: Cost) -> None:
    changes = {name: cost.result[name] for name in ("added", "changed", "removed") if cost.result.get(name)}
    sys.stdout.write(
        f"{count:>7,} {title:<20} {cost.clock:6.2f} s, processor {cost.processor:6.2f} s;"
        f" of icalendar's {cost.clock / yardstick.clock:5.2f}, of the first {cost.clock / first.clock:5.3f} {changes}\n"
    )
    sys.stdout.flush()


def main() -> None:
    """Measure each size."""
    for count in [int(one) for one in sys.argv[1:]] or [10_000]:
        with tempfile.TemporaryDirectory() as name:
            bench(Path(name), count)


if __name__ == "__main__":
    main()
