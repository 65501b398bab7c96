"""What is done to an item of ours here, and there by a phone; and which of these nobody but the user can bring together."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from random import Random

from respiro.services.home_conflicts import Side
from support.call_desk import MONDAY, at
from support.mirror_stage import completed, snoozed, stamp
from support.sync_stage import moved_by, renamed

TUESDAY = MONDAY + timedelta(days=1)
KINDS = ("margin", "plan_b", "call_back", "request")
KEPT = 'X-KEPT;A="b;c";D=e:one\\, two ö ' + "long " * 20 + "end"
_STAMPS = re.compile(r"(?:DTSTAMP|LAST-MODIFIED|SEQUENCE|CREATED|PRODID|VERSION|X-RESPIRO-|X-RADICALE-)")
_ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:Atlantic\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0300\r\n"
    "TZOFFSETTO:-0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)


def lines_of(text: str) -> list[str]:
    """Return an item's content lines, unfolded, without the stamps that each writing sets anew."""
    lines = re.sub(r"(?:\r\n|\r|\n)[ \t]", "", text).splitlines()
    return [line.strip() for line in lines if line.strip() and not _STAMPS.match(line)]


def with_lines(*lines: str) -> Callable[[str], str]:
    """Add content lines of someone else's at the end of an item's own."""
    added = "".join(f"{line}\r\n" for line in lines)
    return lambda text: re.sub(r"(BEGIN:VALARM|END:VEVENT|END:VTODO)", lambda found: added + found[1], text, count=1)


def value(name: str, text: str) -> Callable[[str], str]:
    """Let a property say another thing, be it there or not."""

    def change(item: str) -> str:
        item = re.sub(rf"^{name}[;:][^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*", "", item, flags=re.MULTILINE)
        return with_lines(text)(item) if text else item

    return change


def _both(*changes: Callable[[str], str]) -> Callable[[str], str]:
    def change(text: str) -> str:
        for one in changes:
            text = one(text)
        return text

    return change


def _resized(text: str) -> str:
    end = re.search(r"DTEND[^:\r\n]*:(\d{8}T\d{6})Z", text)
    assert end
    later = datetime.strptime(end[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC) + timedelta(minutes=15)
    return value("DTEND", f"DTEND:{stamp(later)}")(text)


_ALARM = "BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT20M\r\nEND:VALARM\r\n"


def _with_alarm(text: str) -> str:
    return re.sub(r"(END:VEVENT|END:VTODO)", lambda found: _ALARM + found[1], text, count=1)


def _acknowledged(text: str) -> str:
    return text.replace("BEGIN:VALARM\r\n", "BEGIN:VALARM\r\nACKNOWLEDGED:20261123T070000Z\r\n", 1)


def _elsewhere(text: str) -> str:
    """Drag an event to a time in another zone."""
    start, end = (re.search(rf"{name}[^:\r\n]*:(\d{{8}}T\d{{6}})Z", text) for name in ("DTSTART", "DTEND"))
    assert start
    assert end
    text = value("DTSTART", f"DTSTART;TZID=Atlantic:{start[1]}")(text)
    return value("DTEND", f"DTEND;TZID=Atlantic:{end[1]}")(text).replace("BEGIN:VEVENT", f"{_ZONE}BEGIN:VEVENT", 1)


ANYTHING: dict[str, Callable[[str], str]] = {
    "nothing": lambda text: text,
    "summary": renamed("Mine now"),
    "notes": value("DESCRIPTION", "DESCRIPTION:Bring the plan\\, and tea"),
    "both words": _both(renamed("Mine too"), value("DESCRIPTION", "DESCRIPTION:Ring first")),
    "location": with_lines("LOCATION:Room 4"),
    "alarm": _with_alarm,
    "acknowledged": _acknowledged,
    "category": with_lines("CATEGORIES:GREEN,Later"),
    "attendees": with_lines('ATTENDEE;CN="Ruiz, M";PARTSTAT=ACCEPTED:mailto:m@example.org'),
    "property": with_lines("X-APPLE-SORT-ORDER:17", "X-OTHER;P=1:a\\;b"),
    "priority": with_lines("PRIORITY:1"),
    "recurring": with_lines("RRULE:FREQ=WEEKLY;COUNT=4"),
}
EVENTS: dict[str, Callable[[str], str]] = ANYTHING | {
    "moved": moved_by(90),
    "moved more": moved_by(-120),
    "resized": _resized,
    "other zone": _elsewhere,
    "moved and named": _both(moved_by(90), renamed("Elsewhere")),
    "all day": _both(value("DTSTART", "DTSTART;VALUE=DATE:20261125"), value("DTEND", "DTEND;VALUE=DATE:20261126")),
    "tentative": value("STATUS", "STATUS:TENTATIVE"),
    "confirmed": value("STATUS", "STATUS:CONFIRMED"),
    "transparent": value("TRANSP", "TRANSP:TRANSPARENT"),
    "cancelled": value("STATUS", "STATUS:CANCELLED"),
}
TASKS: dict[str, Callable[[str], str]] = ANYTHING | {
    "due": value("DUE", "DUE:20261123T170000Z"),
    "due and named": _both(value("DUE", "DUE:20261123T180000Z"), renamed("Elsewhere")),
    "due on a day": value("DUE", "DUE;VALUE=DATE:20261126"),
    "snoozed": snoozed(at(MONDAY, "19:30")),
    "completed": completed(at(MONDAY, "8:00")),
    "started": _both(value("STATUS", "STATUS:IN-PROCESS"), with_lines("PERCENT-COMPLETE:40")),
    "cancelled": value("STATUS", "STATUS:CANCELLED"),
}
THERE = {kind: (*(EVENTS if kind in KINDS[:2] else TASKS), "deleted", "twice") for kind in KINDS}
HERE = {
    "margin": ("nothing", "move", "resize", "release", "unpin"),
    "plan_b": ("nothing", "move", "reword", "wait", "decline", "start", "finish", "move and reword"),
    "call_back": ("nothing", "move", "snooze", "reword", "reach", "drop", "undo", "move and reword"),
    "request": ("nothing", "move", "snooze", "reword", "reach", "drop", "undo", "move and reword"),
}


_PLACES = {"moved", "moved more", "resized", "other zone", "moved and named", "all day"}
_TIMES = {"due", "due and named", "due on a day", "snoozed"}
_NAMES = {"summary", "both words", "moved and named", "due and named"}
_GONE = {"deleted", "cancelled"}
_WRITTEN = {"summary", "notes", "both words", "location", "alarm", "category", "attendees", "property", "recurring"}


def must_ask(kind: str, here: str, there: str) -> bool:
    """Tell whether both sides said another thing of the same, so that nobody but the user knows which one holds."""
    verbs = set(here.split(" and "))
    is_event = kind in KINDS[:2]
    if verbs & {"release", "wait", "decline", "undo"}:
        return there in (_WRITTEN | _PLACES if is_event else _WRITTEN | _TIMES)
    if verbs & {"move", "resize", "snooze"} and there in (_PLACES | _GONE if is_event else _TIMES):
        return True
    return "reword" in verbs and there in _NAMES


def random_pairs(seed: int, count: int) -> Iterator[tuple[str, str, str, Side]]:
    """Yield kinds, edits here, edits there and answers."""
    pick = Random(seed)  # noqa: S311  no secret
    for _ in range(count):
        kind = pick.choice(KINDS)
        yield kind, pick.choice(HERE[kind]), pick.choice(THERE[kind]), pick.choice(list(Side))


def all_pairs() -> Iterator[tuple[str, str, str]]:
    """Yield each edit here with each there."""
    for kind in KINDS:
        for here in HERE[kind]:
            for there in THERE[kind]:
                yield kind, here, there
