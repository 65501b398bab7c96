"""Business time: minutes counted over working hours only, lunch, evenings, days off and holidays left out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from respiro.domain.period import Period
from respiro.domain.week import local_day
from respiro.domain.work_time import WorkTime

LONGEST_SEARCH = timedelta(days=400)
"""How far ahead working time is looked for; ``work_time`` should know the holidays that far."""


@dataclass(frozen=True, slots=True)
class BusinessClock:
    """Counts business minutes. Someone without working time within the search has only the clock on the wall."""

    work_time: WorkTime

    def is_open(self, moment: datetime) -> bool:
        """Tell whether the instant lies in working time."""
        day = local_day(moment, self.work_time.zone)
        return any(period.start <= moment < period.end for period in self.work_time.periods(day))

    def next_open(self, moment: datetime) -> datetime:
        """Return the instant itself if it lies in working time, else the next one that does (UTC)."""
        return next((period.start for period in self._ahead(moment)), moment)

    def next_morning(self, moment: datetime) -> datetime:
        """Return when work begins on the next day with work after the instant's day (UTC)."""
        today = local_day(moment, self.work_time.zone)
        for period in self._ahead(moment):
            if local_day(period.start, self.work_time.zone) > today:
                return period.start
        return moment + timedelta(days=1)

    def after(self, moment: datetime, minutes: int) -> datetime:
        """Return the instant (UTC) at which so many business minutes have passed; for 0 the next open one."""
        if minutes <= 0:
            return self.next_open(moment)
        left = timedelta(minutes=minutes)
        for period in self._ahead(moment):
            if left <= period.end - period.start:
                return period.start + left
            left -= period.end - period.start
        return moment + timedelta(minutes=minutes)

    def minutes_between(self, start: datetime, end: datetime) -> int:
        """Return the business minutes from one instant to a later one, 0 if it is none."""
        seconds = 0.0
        for period in self._ahead(start):
            if period.start >= end:
                break
            seconds += (min(period.end, end) - period.start).total_seconds()
        return int(seconds // 60)

    def _ahead(self, moment: datetime) -> Iterator[Period]:
        """Yield the working periods from the instant on, the first cut to begin with it."""
        day = local_day(moment, self.work_time.zone)
        for offset in range(LONGEST_SEARCH.days):
            for period in self.work_time.periods(day + timedelta(days=offset)):
                if period.end > moment:
                    yield Period(max(period.start, moment), period.end)
