from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from respiro.adapters.ics.encoding import decode
from respiro.adapters.ics.reading import Reading, read_calendar

FIRST, LAST = date(2026, 8, 24), date(2027, 5, 24)


@pytest.fixture
def calendars() -> Path:
    return Path(__file__).parents[2] / "support" / "calendars"


@pytest.fixture
def read_sample(calendars: Path) -> Callable[[str], Reading]:
    return lambda name: read_calendar(decode((calendars / f"{name}.ics").read_bytes()).text, FIRST, LAST)


@pytest.fixture
def read_events() -> Callable[..., Reading]:
    """Read a calendar of these components, each given as its lines; ``header`` are lines of the VCALENDAR."""

    def read(*components: str, header: str = "", first: date = FIRST, last: date = LAST) -> Reading:
        lines = ["BEGIN:VCALENDAR", *header.split("\n"), *(line for one in components for line in one.split("\n"))]
        text = "\r\n".join(line.strip() for line in [*lines, "END:VCALENDAR", ""] if line.strip()) + "\r\n"
        return read_calendar(text, first, last)

    return read
