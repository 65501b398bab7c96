"""Moments and days as whole numbers, and wall times resolved in a zone."""

from datetime import UTC, date, datetime, timedelta, tzinfo

from respiro.domain.period import Period

FLOATING_SECONDS = 14 * 60 * 60
"""No zone is farther from UTC."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WALL_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  wall times have no zone
_SECOND = timedelta(seconds=1)
_EPOCH_DAY = _EPOCH.toordinal()


def to_seconds(moment: datetime) -> int:
    """Return whole seconds since 1970 in UTC; of a naive wall time as if it were in UTC."""
    return (moment - (_WALL_EPOCH if moment.tzinfo is None else _EPOCH)) // _SECOND


def from_seconds(seconds: int) -> datetime:
    """Return the UTC instant."""
    return _EPOCH + timedelta(seconds=seconds)


def wall_from_seconds(seconds: int) -> datetime:
    """Return the naive wall time."""
    return _WALL_EPOCH + timedelta(seconds=seconds)


def seconds_of(period: Period) -> tuple[int, int]:
    """Return the first and last second of a period; times are kept to the second, rounded down."""
    last = to_seconds(period.end)
    return to_seconds(period.start), last if period.end.microsecond else last - 1


def to_day(day: date) -> int:
    """Return the days since 1970-01-01."""
    return day.toordinal() - _EPOCH_DAY


def from_day(number: int) -> date:
    """Return the day so many days after 1970-01-01."""
    return date.fromordinal(number + _EPOCH_DAY)


def resolved(start: int, end: int, zone: tzinfo) -> Period:
    """Return the period between two wall times in that zone.

    In a gap the offset from before it holds (RFC 5545 §3.3.5); a period that this turns round keeps its length.
    """
    begins = wall_from_seconds(start).replace(tzinfo=zone).astimezone(UTC)
    ends = wall_from_seconds(end).replace(tzinfo=zone).astimezone(UTC)
    return Period(begins, ends if ends > begins else begins + timedelta(seconds=end - start))
