"""Working minutes, counted one by one: what the quarter's totals need of time, without any of Respiro's code."""

from bisect import bisect_left
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Madrid")
FIRST_DAY, DAYS = date(2026, 9, 1), 130
WORK = ((9, 14), (15, 18))
ANA_MAY_REACH = ((10, 13), (16, 18))
KNOWN_FREE = (date(2026, 9, 24), date(2026, 9, 25), date(2026, 10, 12), date(2026, 11, 2), date(2026, 11, 9))


class Minutes:
    """All minutes that are worked in those hours from Monday to Friday, in order."""

    def __init__(self, hours: Collection[tuple[int, int]], free: Collection[date]) -> None:
        days = (FIRST_DAY + timedelta(days=number) for number in range(DAYS))
        self.all = [
            start + past
            for day in days
            if day.weekday() < 5 and day not in free
            for first, last in hours
            for start in [wall_minute(day, first)]
            for past in range((last - first) * 60)
        ]
        self._known = frozenset(self.all)

    def __contains__(self, minute: int) -> bool:
        return minute in self._known

    def next(self, minute: int) -> int:
        """Return the first of them from a minute on."""
        return self.all[bisect_left(self.all, minute)]

    def after(self, minute: int, count: int) -> int:
        """Return the minute at which so many of them have passed."""
        if count <= 0:
            return self.next(minute)
        return self.all[bisect_left(self.all, minute) + count - 1] + 1

    def between(self, start: int, end: int) -> int:
        """Return how many of them lie between two minutes."""
        return max(0, bisect_left(self.all, end) - bisect_left(self.all, start))


def wall_minute(day: date, hour: int) -> int:
    """Return a full hour of a day as minutes since 1970."""
    wall = datetime(day.year, day.month, day.day, tzinfo=ZONE).replace(hour=hour)
    return int(wall.timestamp()) // 60


def day_of(minute: int) -> date:
    """Return the day in Madrid."""
    return datetime.fromtimestamp(minute * 60, UTC).astimezone(ZONE).date()


def week_of(minute: int) -> tuple[int, int]:
    """Return the ISO year and week in Madrid."""
    return day_of(minute).isocalendar()[:2]


def month_of(minute: int) -> tuple[int, int]:
    """Return year and month in Madrid."""
    day = day_of(minute)
    return day.year, day.month
