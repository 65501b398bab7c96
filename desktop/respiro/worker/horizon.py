"""The days over which occurrences are derived: whole weeks, rolling with the clock."""

from datetime import date, timedelta

from respiro.domain.errors import InvalidValueError

Horizon = tuple[date, date]
"""Days over which occurrences are derived: first included, last not."""

WEEKS_BACK = 12
WEEKS_AHEAD = 26
MOST_DAYS = 6 * 366
"""Twelve weeks of review and a plan are far from that; more would fill the store."""


def rolling(today: date) -> Horizon:
    """Return the horizon from 12 whole weeks before this one to 26 after it."""
    monday = today - timedelta(days=today.weekday())
    return monday - timedelta(weeks=WEEKS_BACK), monday + timedelta(weeks=WEEKS_AHEAD + 1)


def widened(horizon: Horizon, first: date | None, last: date | None) -> Horizon:
    """Return the horizon with the days from ``first`` to ``last``, both included. Raises InvalidValueError."""
    if first is not None and last is not None and last < first:
        raise InvalidValueError("range_ends_before_it_begins", text=f"{first}/{last}")
    begin = min(horizon[0], first or horizon[0], last or horizon[0])
    end = max(horizon[1], *(day + timedelta(days=1) for day in (first, last) if day is not None), horizon[1])
    if (end - begin).days > MOST_DAYS:
        raise InvalidValueError("range_too_long", text=f"{begin}/{end}", days=MOST_DAYS)
    return begin, end


def covers(horizon: Horizon, wanted: Horizon) -> bool:
    """Tell whether all wanted days are in the horizon."""
    return horizon[0] <= wanted[0] and wanted[1] <= horizon[1]
