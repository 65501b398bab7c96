"""Importing and listing calendars, against icalendar and khal on the same events: python tests/bench/bench_import.py.

Arguments are sizes (10000 by default; 10000 100000 shows how it grows), --large a file of 10 MB with an attachment of
10 MB, --khal PROGRAM a khal that is not on the path; without any it is left out. Prints seconds of whole processes,
best of a few, and their ratios; only the ratios mean the same elsewhere.
"""

import argparse
import base64
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
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
TARGETS = {
    "first": 1.5,
    "same": 0.03,
    "changed": 0.1,
    "list": 0.15,
    "sparse": 1.2,
}
"""At most: of icalendar alone, of the first import, of the first import, of khal's list, of that of fewer events."""
WEEK = ("2026-11-23", "2026-11-30")
EMPTY_ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
KHAL_SETTINGS = """[calendars]
[[bench]]
path = {folder}/vdir
[locale]
local_timezone = Europe/Madrid
default_timezone = Europe/Madrid
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""
YARDSTICK = "import sys, icalendar, pathlib; icalendar.Calendar.from_ical(pathlib.Path(sys.argv[1]).read_bytes(), multiple=True)"


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process took, its children included: seconds by the clock and of processor, and the most memory that any did so far."""

    clock: float
    processor: float
    result: Mapping[str, object]
    megabytes: float = 0
    lines: int = 0


def agenda(count: int, seed: int = 1, changed_share: float = 0.0, spread: float = 1.0) -> str:
    """Return a calendar of so many VEVENTs over five years, the same for the same seed; ``spread`` times as many years.

    A tenth recurs (of ``spread`` years accordingly less), a tenth of those has an override, a third has guests, a twentieth lasts all day.
    """
    pick = random.Random(seed)  # noqa: S311  sample data
    change = random.Random(seed + 1)  # noqa: S311  as above
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Bench//EN", "X-WR-CALNAME:Bench"]
    number = 0
    while number < count:
        for event in _events(pick, number, count - number, spread):
            title = f"Moved meeting {number}" if change.random() < changed_share else f"Meeting {number}"
            lines += ["BEGIN:VEVENT", *event, f"SUMMARY:{title} about the offer\\, second round", "END:VEVENT"]
            number += 1
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _events(pick: random.Random, number: int, room: int, spread: float) -> Iterator[list[str]]:
    """Yield an event, and for some that recur an override of the second occurrence."""
    day = AROUND + timedelta(days=pick.randint(int(-1000 * spread), int(800 * spread)))
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
    if pick.random() >= 0.1 / spread:  # what never ends would fill all weeks of all years
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


def measured(command: Sequence[str]) -> Cost:
    """Return what a program took, with all of its children."""
    environment = (
        {**EMPTY_ENVIRONMENT, "PYTHONPATH": str(DESKTOP)} if command[0] == sys.executable else EMPTY_ENVIRONMENT
    )
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    clock = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(done.stdout[-2000:] + done.stderr)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(clock, processor, _result(done.stdout), after.ru_maxrss / 1024, done.stdout.count("\n"))


def _result(output: str) -> Mapping[str, object]:
    last = output.splitlines()[-1] if output else ""
    told = json.loads(last) if last.startswith("{") else {}
    result = told.get("result", {}) if isinstance(told, dict) else {}
    return result if isinstance(result, dict) else {}


def best(commands: Sequence[Sequence[str]]) -> Cost:
    """Return the cheapest of several runs, by processor time: the machine may have other work."""
    return min(map(measured, commands), key=lambda cost: cost.processor)


def respiro(home: Path, *arguments: object) -> list[str]:
    """Return the command of Respiro on that home."""
    return [sys.executable, "-m", "respiro", "--home", str(home), *map(str, arguments)]


def bench(folder: Path, count: int, khal: str) -> tuple[Cost, Cost]:
    """Measure one size and print; answer the first import and the list of a week."""
    file, changed, home = folder / f"{count}.ics", folder / f"changed-{count}.ics", folder / f"home-{count}"
    file.write_text(agenda(count), encoding="utf-8", newline="")
    changed.write_text(agenda(count, changed_share=0.01), encoding="utf-8", newline="")
    named = ("--calendar", "Bench")
    yardstick = best([[sys.executable, "-c", YARDSTICK, str(file)]] * 2)
    homes = [home, folder / f"again-{count}"]
    first = best([respiro(one, "worker", "import", file, *named) for one in homes])
    same = best([respiro(home, "worker", "import", file, *named)] * 4)
    moved = best([respiro(home, "worker", "import", one, *named) for one in (changed, file) * 3])
    told = [folder / f"told-{count}", folder / f"told-again-{count}"]
    first_told = best([respiro(one, "agenda", "import", file, *named) for one in told])
    same_told = best([respiro(told[0], "agenda", "import", file, *named)] * 4)
    moved_told = best([respiro(told[0], "agenda", "import", one, *named) for one in (changed, file) * 3])
    week = best([respiro(home, "agenda", "list", "--from", WEEK[0], "--to", WEEK[1])] * 4)
    _print(count, "icalendar alone", yardstick)
    _print(count, "first import", first, (yardstick, "icalendar's", "first"))
    _print(count, "the same again", same, (first, "the first", "same"))
    _print(count, "a hundredth changed", moved, (first, "the first", "changed"))
    _print(count, "agenda import", first_told, (yardstick, "icalendar's", "first"))
    _print(count, "… the same again", same_told, (first_told, "the first", "same"))
    _print(count, "… a hundredth changed", moved_told, (first_told, "the first", "changed"))
    _print(count, "refresh", measured(respiro(home, "worker", "refresh")), (first, "the first", ""))
    listed = _khal(folder, file, khal) if khal else None
    _print(count, "a week's list", week, (listed, "khal's", "list") if listed else None)
    if listed:
        _print(count, "khal's list", listed)
    return first, week


def sparse_week(folder: Path, count: int, spread: float) -> Cost:
    """Measure a week's list of as many events in more years."""
    file, home = folder / "sparse.ics", folder / "home-sparse"
    file.write_text(agenda(count, spread=spread), encoding="utf-8", newline="")
    measured(respiro(home, "worker", "import", file))
    return best([respiro(home, "agenda", "list", "--from", WEEK[0], "--to", WEEK[1])] * 6)


def _khal(folder: Path, file: Path, khal: str) -> Cost | None:
    """Return what khal's list of the same week takes, its index made before; one file holds one UID."""
    place = folder / f"khal-{file.stem}"
    (place / "vdir").mkdir(parents=True)
    events: dict[str, list[str]] = {}
    for event in re.findall(r"BEGIN:VEVENT.*?END:VEVENT\r\n", file.read_bytes().decode(), re.DOTALL):
        events.setdefault(re.search(r"UID:(.*)\r", event)[1], []).append(event)  # type: ignore[index]  each has one
    for number, same in enumerate(events.values()):
        text = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{''.join(same)}END:VCALENDAR\r\n"
        (place / "vdir" / f"{number}.ics").write_text(text, encoding="utf-8", newline="")
    settings = place / "khal.conf"
    settings.write_text(KHAL_SETTINGS.format(folder=place), encoding="utf-8")
    measured([khal, "-c", str(settings), "list", *WEEK])
    return best([[khal, "-c", str(settings), "list", *WEEK]] * 2)


def large(folder: Path) -> None:
    """Measure 27,000 events, an attachment of 10 MB, both in one file, and how soon a worker on it can be ended."""
    plain, attached, both = folder / "large.ics", folder / "attached.ics", folder / "both.ics"
    text = agenda(27_000)
    plain.write_text(text, encoding="utf-8", newline="")
    data = base64.b64encode(random.Random(1).randbytes(10_000_000 * 3 // 4)).decode()  # noqa: S311  sample data
    folded = "\r\n ".join(data[at : at + 73] for at in range(0, len(data), 73))
    attachment = f"ATTACH;ENCODING=BASE64;VALUE=BINARY:{folded}\r\nEND:VEVENT"
    attached.write_text(agenda(100).replace("END:VEVENT", attachment, 1), encoding="utf-8", newline="")
    both.write_text(text.replace("END:VEVENT", attachment, 1), encoding="utf-8", newline="")
    for file in (attached, plain, both):
        cost = measured(respiro(folder / f"home-{file.stem}", "worker", "import", file))
        _print(100 if file is attached else 27_000, f"{file.stem} ({file.stat().st_size / 1e6:.0f} MB)", cost)
    environment = {**EMPTY_ENVIRONMENT, "PYTHONPATH": str(DESKTOP)}
    with subprocess.Popen(
        respiro(folder / "home-ended", "worker", "import", both), env=environment, stdout=subprocess.DEVNULL
    ) as process:
        time.sleep(3)
        began = time.perf_counter()
        process.send_signal(signal.SIGTERM)
        process.wait()
        sys.stdout.write(f"ended after {time.perf_counter() - began:.3f} s\n")


def _print(count: int, title: str, cost: Cost, of: tuple[Cost, str, str] | None = None) -> None:
    ratio = ""
    if of:
        found, target = cost.processor / of[0].processor, TARGETS.get(of[2])
        ratio = f"; {found:.3f} of {of[1]}" + (f" (at most {target})" if target else "")
    changes = " ".join(
        f"{cost.result[name]} {name}" for name in ("added", "changed", "removed") if cost.result.get(name)
    )
    sys.stdout.write(
        f"{count:>7,} {title:<22} {cost.clock:6.2f} s, processor {cost.processor:6.2f} s,"
        f" most memory so far {cost.megabytes:4.0f} MB{ratio}{'; ' if changes else ''}{changes}\n"
    )
    sys.stdout.flush()


def _in_folder(work: Callable[[Path], object]) -> None:
    with tempfile.TemporaryDirectory() as name:
        work(Path(name))


def _compare_sparse(smaller: int, greater: int, week: Cost) -> None:
    """Measure and print a week's list of the greater size where each week holds as much as in the ``smaller`` one."""
    with tempfile.TemporaryDirectory() as name:
        sparse = sparse_week(Path(name), greater, greater / smaller)
    sys.stdout.write(
        f"{smaller:,} to {greater:,} in as many times the years: a week's list"
        f" {sparse.processor / week.processor:.2f} x (at most {TARGETS['sparse']})"
        f" for {sparse.lines / week.lines:.1f} x as many occurrences\n"
    )


def main() -> None:
    """Measure each size."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", type=int, nargs="*", default=[10_000])
    parser.add_argument("--khal", default=shutil.which("khal") or "")
    parser.add_argument("--large", action="store_true")
    options = parser.parse_args()
    if not options.khal:
        sys.stdout.write("khal is not installed: a week's list is compared with nothing\n")
    found: dict[int, tuple[Cost, Cost]] = {}
    for count in options.sizes:
        _in_folder(lambda folder, size=count: found.update({size: bench(folder, size, options.khal)}))  # type: ignore[misc]  bound now
    for smaller, greater in zip(options.sizes, options.sizes[1:], strict=False):
        grown = [one.processor / other.processor for one, other in zip(found[greater], found[smaller], strict=True)]
        shown = found[greater][1].lines / found[smaller][1].lines
        sys.stdout.write(
            f"{smaller:,} to {greater:,}: first import {grown[0]:.1f} x,"
            f" a week's list {grown[1]:.2f} x for {shown:.1f} x as many occurrences\n"
        )
        _compare_sparse(smaller, greater, found[smaller][1])
    if options.large:
        _in_folder(large)


if __name__ == "__main__":
    main()
