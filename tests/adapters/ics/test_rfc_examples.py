"""The examples of RFC 5545 §3.8.5.3 and a table of our own, one by one."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from respiro.adapters.ics.reading import Reading
from support.recurrence_cases import OWN_TABLE, RFC_EXAMPLES, Case

Read = Callable[..., Reading]


def local_starts(reading: Reading) -> list[datetime]:
    return sorted(
        one.start.astimezone(ZoneInfo(one.zone)).replace(tzinfo=None) if one.zone else one.start
        for one in reading.occurrences
    )


@pytest.mark.parametrize("case", [*RFC_EXAMPLES, *OWN_TABLE], ids=lambda case: case.name)
def test_a_series_takes_place_when_the_standard_says(case: Case, read_events: Read) -> None:
    component = f"BEGIN:VEVENT\nUID:a\n{case.lines}\nEND:VEVENT"
    reading = read_events(component, first=date(1996, 1, 2), last=date(case.until, 1, 1))

    assert [start for start in local_starts(reading) if start.year < case.until] == case.starts
