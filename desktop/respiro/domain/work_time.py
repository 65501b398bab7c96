"""Working hours, days off and holidays: which minutes of a day are for work."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise

from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period, merged

DAY_MINUTES = 24 * 60
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def instant(day: date, minute: int, zone: tzinfo) -> datetime:
    """Return the UTC instant of a wall time, given as minutes after local midnight (0 to 1440).

    A wall time that a DST gap skips is read with the offset from before the gap, which gives the instant
    as much later; one that happens twice is its first instant (RFC 5545 §3.3.5).
    """
    carried, minute = divmod(minute, DAY_MINUTES)
    wall = datetime.combine(day + timedelta(days=carried), time(minute // 60, minute % 60), zone)
    return wall.astimezone(UTC)


@dataclass(frozen=True, slots=True, order=True)
class WallRange:
    """A range of wall time within one day: minutes after local midnight, half-open, 0 ≤ start < end ≤ 1440."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= DAY_MINUTES:
            raise InvalidValueError("range_ends_before_it_begins", text=str(self))

    @classmethod
    def parse(cls, text: str) -> "WallRange":
        """Read ``9:00-14:00``; the day's end is ``24:00``. Raises InvalidValueError."""
        match = re.fullmatch(r"\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*", text)
        if match is None:
            raise InvalidValueError("invalid_time_range", text=text)
        hour, minute, end_hour, end_minute = map(int, match.groups())
        if minute > 59 or end_minute > 59 or hour > 23 or end_hour * 60 + end_minute > DAY_MINUTES:  # noqa: PLR2004
            raise InvalidValueError("invalid_time_range", text=text)
        if end_hour * 60 + end_minute <= hour * 60 + minute:
            raise InvalidValueError("range_ends_before_it_begins", text=text.strip())
        return cls(hour * 60 + minute, end_hour * 60 + end_minute)

    def on(self, day: date, zone: tzinfo) -> Period | None:
        """Return the range on that day, or None where a DST gap swallows it."""
        start, end = instant(day, self.start, zone), instant(day, self.end, zone)
        return Period(start, end) if start < end else None

    def __str__(self) -> str:
        return f"{self.start // 60:02d}:{self.start % 60:02d}-{self.end // 60:02d}:{self.end % 60:02d}"


def parse_ranges(text: str) -> tuple[WallRange, ...]:
    """Read ``09:00-14:00, 16:00-19:00`` (or nothing) into ranges in order.

    Raises InvalidValueError when one is malformed or two overlap.
    """
    ranges = sorted(WallRange.parse(part) for part in re.split(r"[,;]", text) if part.strip())
    for earlier, later in pairwise(ranges):
        if later.start < earlier.end:
            raise InvalidValueError("ranges_overlap", first=str(earlier), second=str(later))
    return tuple(ranges)


def format_ranges(ranges: Iterable[WallRange]) -> str:
    """Return the text that parse_ranges() reads back."""
    return ", ".join(map(str, ranges))


@dataclass(frozen=True, slots=True, order=True)
class DayRange:
    """Days off, first and last day included; written ``2026-12-24`` or ``2026-08-01/2026-08-15``."""

    first: date
    last: date

    @classmethod
    def parse(cls, text: str) -> "DayRange":
        """Read one day or two with a slash between. Raises InvalidValueError."""
        first_text, slash, last_text = text.strip().partition("/")
        try:
            first = date.fromisoformat(first_text.strip())
            last = date.fromisoformat(last_text.strip()) if slash else first
        except ValueError as error:
            raise InvalidValueError("invalid_days_off", text=text) from error
        if last < first:
            raise InvalidValueError("range_ends_before_it_begins", text=text.strip())
        return cls(first, last)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}/{self.last}"


@dataclass(frozen=True, slots=True)
class WorkTime:
    """When one works: ranges of wall time for each weekday (0 is Monday) in one zone, less the free days."""

    hours: Mapping[int, tuple[WallRange, ...]]
    zone: tzinfo
    days_off: tuple[DayRange, ...] = ()
    holidays: Collection[date] = field(default_factory=frozenset)

    def ranges(self, day: date) -> tuple[WallRange, ...]:
        """Return the ranges worked on that day: none on holidays and days off."""
        if day in self.holidays or any(day in free for free in self.days_off):
            return ()
        return self.hours.get(day.weekday(), ())

    def periods(self, day: date) -> list[Period]:
        """Return the day's working periods, disjoint and in order; ranges that touch are one."""
        return merged(period for wall in self.ranges(day) if (period := wall.on(day, self.zone)))
