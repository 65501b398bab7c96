"""Half-open periods of time, and arithmetic on them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The half-open time from ``start`` to ``end``, both kept in UTC.

    Python compares and subtracts two datetimes of one zone by their wall time, which is wrong across a
    DST change; in UTC it is right. Raises ValueError if a bound is naive or the period is not positive.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        for name in ("start", "end"):
            moment: datetime = getattr(self, name)
            if moment.tzinfo is None:
                raise ValueError(f"{name} must be aware, got {moment!r}")
            if moment.tzinfo is not UTC:
                object.__setattr__(self, name, moment.astimezone(UTC))
        if self.end <= self.start:
            raise ValueError(f"a period ends after it starts, got {self.start} to {self.end}")

    @classmethod
    def lasting(cls, start: datetime, minutes: int) -> Self:
        """Return the period of so many minutes from ``start``."""
        return cls(start, start.astimezone(UTC) + timedelta(minutes=minutes))

    @property
    def minutes(self) -> int:
        """Length in whole minutes, rounded down."""
        return (self.end - self.start) // timedelta(minutes=1)

    def overlaps(self, other: "Period") -> bool:
        """Tell whether the two share any time."""
        return self.start < other.end and other.start < self.end

    def holds(self, moment: datetime) -> bool:
        """Tell whether the instant lies in it."""
        return self.start <= moment < self.end

    def contains(self, other: "Period") -> bool:
        """Tell whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlap(self, other: "Period") -> "Period | None":
        """Return the time both share, if any."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Period(start, end) if start < end else None

    def padded(self, before: int, after: int) -> "Period":
        """Return this period with so many minutes added at each end."""
        return Period(self.start - timedelta(minutes=before), self.end + timedelta(minutes=after))

    def minus(self, hole: "Period") -> list["Period"]:
        """Return what is left of this period without ``hole``: none, one or two periods."""
        if not self.overlaps(hole):
            return [self]
        rest = []
        if self.start < hole.start:
            rest.append(Period(self.start, hole.start))
        if hole.end < self.end:
            rest.append(Period(hole.end, self.end))
        return rest


def merged(periods: Iterable[Period]) -> list[Period]:
    """Return the same time as disjoint periods in order; those that touch become one."""
    result: list[Period] = []
    for period in sorted(periods):
        if result and period.start <= result[-1].end:
            if period.end > result[-1].end:
                result[-1] = Period(result[-1].start, period.end)
        else:
            result.append(period)
    return result


def subtract(periods: Iterable[Period], holes: Iterable[Period]) -> list[Period]:
    """Return the time of ``periods`` that no hole covers, merged and in order."""
    rest: list[Period] = []
    taken, passed = merged(holes), 0
    for period in merged(periods):
        start = period.start
        while passed < len(taken) and taken[passed].end <= start:
            passed += 1
        for hole in islice(taken, passed, None):
            if hole.start >= period.end:
                break
            if start < hole.start:
                rest.append(Period(start, hole.start))
            start = hole.end
        if start < period.end:
            rest.append(Period(start, period.end))
    return rest


def total_minutes(periods: Iterable[Period]) -> int:
    """Return the whole minutes that the merged periods cover."""
    return sum(period.minutes for period in merged(periods))


def whole_minute(moment: datetime) -> datetime:
    """Return the minute that the instant lies in, its seconds left out."""
    return moment.replace(second=0, microsecond=0)
