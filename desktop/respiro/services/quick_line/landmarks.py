"""The day that a week, a month, or a part of one stands for."""

from collections.abc import Callable
from datetime import date, timedelta

from respiro.domain.week import Week
from respiro.domain.work_time import WorkTime
from respiro.services.quick_line.vocabulary import Landmark

_SEARCH_DAYS = 31
_WEDNESDAY, _SATURDAY, _WEEK = 2, 5, 7


def landmark_day(landmark: Landmark, today: date, work_time: WorkTime) -> date:
    """Return the day, today or later, that someone who works so means by a landmark."""
    monday = Week.of(today).monday
    next_month = months_later(today.replace(day=1), 1)
    days: dict[Landmark, Callable[[], date]] = {
        Landmark.THIS_WEEK: lambda: min(today + timedelta(days=1), max(today, monday + timedelta(days=_SATURDAY - 1))),
        Landmark.NEXT_WEEK: lambda: working_from(monday + timedelta(days=_WEEK), work_time),
        Landmark.MID_NEXT_WEEK: lambda: working_from(monday + timedelta(days=_WEEK + _WEDNESDAY), work_time),
        Landmark.END_NEXT_WEEK: lambda: working_before(monday + timedelta(days=2 * _WEEK), work_time),
        Landmark.NEXT_MONTH: lambda: working_from(next_month, work_time),
        Landmark.WEEKEND: lambda: monday + timedelta(days=_SATURDAY),
        Landmark.WEEK_END: lambda: working_before(monday + timedelta(days=_WEEK), work_time),
        Landmark.MONTH_END: lambda: working_before(next_month, work_time),
    }
    return max(today, days[landmark]())


def working_from(day: date, work_time: WorkTime) -> date:
    """Return the first working day from a day on, that day itself if there is none near."""
    days = [day + timedelta(days=ahead) for ahead in range(_SEARCH_DAYS)]
    return next((found for found in days if work_time.ranges(found)), day)


def working_before(day: date, work_time: WorkTime) -> date:
    """Return the last working day before a day, the day before if there is none near."""
    days = [day - timedelta(days=back) for back in range(1, _SEARCH_DAYS)]
    return next((found for found in days if work_time.ranges(found)), days[0])


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, or the month's last."""
    year, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + year, month + 1, 1)
    last = (first + timedelta(days=_SEARCH_DAYS)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))
