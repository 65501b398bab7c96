"""Days and times as the command line takes them."""

from datetime import UTC, datetime, timedelta, tzinfo

from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.domain.week import FIRST_YEAR, LAST_YEAR, local_day
from respiro.domain.work_time import instant


def moment_from(text: str, zone: tzinfo) -> datetime:
    """Read a day (its local midnight) or a time, in the user's zone unless it has an offset; answer UTC.

    Seconds are left out. Raises InvalidValueError.
    """
    try:
        moment = datetime.fromisoformat(text).replace(second=0, microsecond=0)
    except ValueError:
        raise InvalidValueError("invalid_moment", text=text) from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise InvalidValueError("invalid_moment", text=text)
    if moment.tzinfo is not None:
        return moment.astimezone(UTC)
    minute = moment.hour * 60 + moment.minute
    return instant(moment.date(), minute, zone)


def days_from(first: str | None, last: str | None, now: datetime, zone: tzinfo) -> Period:
    """Return the period from a day or time up to and without another; by default a week from today on.

    Raises InvalidValueError.
    """
    start = moment_from(first or local_day(now, zone).isoformat(), zone)
    after = (start.astimezone(zone).date() + timedelta(days=7)).isoformat()
    end = moment_from(last or after, zone)
    if end <= start:
        shown = first or f"{start.astimezone(zone).date()}"
        raise InvalidValueError("range_ends_before_it_begins", text=f"{shown}/{last or after}")
    return Period(start, end)
