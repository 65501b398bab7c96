"""ISO 8601 weeks: the unit in which margin is planned and reviewed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Self

from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.domain.work_time import instant

FIRST_YEAR, LAST_YEAR = 1000, 8999
"""The years in which times are understood: no agenda reaches farther, and sums stay within what a date can be."""


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """An ISO week, Monday to Sunday (ISO 8601 §5.7.8), written ``2026-W48``."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the week that the day lies in."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``2026-W48``. Raises InvalidValueError for anything else, and for weeks that don't exist."""
        match = re.fullmatch(r"(\d{4})-?W(\d{2})", text.strip())
        week = cls(int(match[1]), int(match[2])) if match else None
        try:
            exists = week is not None and FIRST_YEAR <= week.year <= LAST_YEAR and Week.of(week.monday) == week
        except ValueError:
            exists = False
        if week is None or not exists:
            raise InvalidValueError("invalid_week", text=text)
        return week

    @property
    def monday(self) -> date:
        """The first day."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days, Monday first."""
        return tuple(self.monday + timedelta(days=offset) for offset in range(7))

    @property
    def bounds(self) -> tuple[date, date]:
        """The first day, and the one after the last: what asks for days up to and without an end."""
        return self.monday, self.monday + timedelta(days=7)

    def shifted(self, weeks: int) -> "Week":
        """Return the week so many weeks later (earlier if negative)."""
        return Week.of(self.monday + timedelta(weeks=weeks))

    def run_up(self, weeks: int) -> list["Week"]:
        """Return so many weeks up to and with this one, oldest first."""
        return [self.shifted(-back) for back in range(weeks - 1, -1, -1)]

    def period(self, zone: tzinfo) -> Period:
        """Return the week from local midnight to local midnight in that zone."""
        return Period(instant(self.monday, 0, zone), instant(self.monday + timedelta(days=7), 0, zone))

    def __str__(self) -> str:
        return f"{self.year:04d}-W{self.number:02d}"


def span_of(weeks: Sequence[Week], zone: tzinfo) -> Period:
    """Return the time from the first of some weeks to the end of the last, in that zone."""
    return Period(weeks[0].period(zone).start, weeks[-1].period(zone).end)


def local_day(moment: datetime, zone: tzinfo) -> date:
    """Return the calendar day that the instant falls on in that zone."""
    return moment.astimezone(zone).date()
