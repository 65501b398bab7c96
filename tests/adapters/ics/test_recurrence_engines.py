"""Why the engine is our own: beside the libraries on the same tables, and on the calendars one of them brings along."""

import importlib.util
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events

from respiro.adapters.ics.encoding import decode
from respiro.adapters.ics.reading import read_calendar
from support.recurrence_cases import OWN_TABLE, RFC_EXAMPLES, Case

FIRST, LAST = date(2009, 1, 3), date(2031, 1, 1)
MARGIN = timedelta(days=2)

WAIVERS = {
    "bad_rrule_missing_until_event": "the library gives up the file",
    "end_before_start_event": "the start is kept and it is reported; the library swaps both ends",
    "issue_132_swapped_start_and_end": "as end_before_start_event",
    "issue_253_additional_recurrence_id": "a change of no occurrence is shown, not lost",
    "issue_75_range_parameter": "as issue_253_additional_recurrence_id",
}


def calendars() -> list[Path]:
    spec = importlib.util.find_spec("recurring_ical_events")
    return sorted((Path(str(spec and spec.origin)).parent / "test" / "calendars").glob("*.ics"))


def instant(moment: date) -> datetime:
    if not isinstance(moment, datetime):
        return datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def by_library(data: bytes | str, first: date, last: date) -> list[datetime]:
    found = []
    for calendar in icalendar.Calendar.from_ical(data, multiple=True):
        found += [instant(event["DTSTART"].dt) for event in recurring_ical_events.of(calendar).between(first, last)]
    return sorted(one for one in found if first + MARGIN < one.date() < last - MARGIN)


def by_us(text: str, first: date, last: date) -> list[datetime]:
    found = [instant(one.start) for one in read_calendar(text, first, last).occurrences]
    return sorted(one for one in found if first + MARGIN < one.date() < last - MARGIN)


@pytest.mark.parametrize("path", calendars(), ids=lambda path: path.stem)
def test_the_librarys_own_calendars_are_answered_as_it_answers_them(path: Path) -> None:
    data = path.read_bytes()
    try:
        expected = by_library(data, FIRST, LAST)
    except Exception:  # noqa: BLE001  it gives up a file in many ways
        assert path.stem in WAIVERS
        return

    assert (by_us(decode(data).text, FIRST, LAST) == expected) != (path.stem in WAIVERS)


def right(engine: Callable[[str, date, date], list[datetime]], case: Case) -> bool:
    lines = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n{case.lines}\nEND:VEVENT\nEND:VCALENDAR\n".replace("\n", "\r\n")
    first, last = date(1995, 12, 1), date(case.until, 1, 1)
    try:
        return engine(lines, first, last) == by_us(lines, first, last)  # ours is tested elsewhere, by the table
    except Exception:  # noqa: BLE001  a library may raise what it likes
        return False


def test_the_library_is_no_better_than_half_on_what_it_is_asked_here() -> None:
    assert all(right(by_library, case) for case in RFC_EXAMPLES)
    assert sum(right(by_library, case) for case in OWN_TABLE) < len(OWN_TABLE) * 3 // 4
