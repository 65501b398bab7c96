"""Business time: minutes counted over working hours only, lunch, evenings, days off and holidays left out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from respiro.domain.period import Period
from respiro.domain.week import local_day
from respiro.domain.work_time import WorkTime

LONGEST_SEARCH = timedelta(days=400)
"""How far ahead working time is looked for; ``work_time`` should know the holidays that far."""

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class BusinessClock:
    """Counts business minutes.

    Where no more working time is found within the search, the clock on the wall goes on: nobody waits for ever.
    """

    work_time: WorkTime

    def is_open(self, moment: datetime) -> bool:
        """Tell whether the instant lies in working time; it does for someone who has none."""
        return self.next_open(moment) == moment

    def next_open(self, moment: datetime) -> datetime:
        """Return the instant itself if it lies in working time, else the next one that does (UTC)."""
        return next(self._ahead(moment)).start

    def opened(self, moment: datetime) -> datetime:
        """Return when the working period began in which the instant lies, or the instant itself if in none (UTC)."""
        day = local_day(moment, self.work_time.zone)
        around = (period for period in self.work_time.periods(day) if period.holds(moment))
        return next((period.start for period in around), moment.astimezone(UTC))

    def next_morning(self, moment: datetime) -> datetime:
        """Return when work begins on the next day with work after the instant's day (UTC)."""
        today = local_day(moment, self.work_time.zone)
        for period in self._working(moment):
            if local_day(period.start, self.work_time.zone) > today:
                return period.start
        return moment.astimezone(UTC) + timedelta(days=1)

    def after(self, moment: datetime, minutes: int) -> datetime:
        """Return the instant (UTC) at which so many business minutes have passed; for 0 the next open one."""
        if minutes <= 0:
            return self.next_open(moment)
        left = minutes * _MINUTE
        ahead = self._ahead(moment)
        period = next(ahead)
        while left > period.end - period.start:
            left -= period.end - period.start
            period = next(ahead)
        return period.start + left

    def minutes_between(self, start: datetime, end: datetime) -> int:
        """Return the whole business minutes from one instant to a later one, 0 if it is none."""
        passed = timedelta(0)
        for period in self._ahead(start):
            if period.start >= end:
                break
            passed += min(period.end, end) - period.start
        return passed // _MINUTE

    def _ahead(self, moment: datetime) -> Iterator[Period]:
        """Yield the working periods from the instant on, the first cut to begin with it, then all time after them."""
        last = moment.astimezone(UTC)
        for period in self._working(moment):
            yield period
            last = period.end
        yield Period(last, datetime.max.replace(tzinfo=UTC))

    def _working(self, moment: datetime) -> Iterator[Period]:
        day = local_day(moment, self.work_time.zone)
        for offset in range(LONGEST_SEARCH.days):
            for period in self.work_time.periods(day + timedelta(days=offset)):
                if period.end > moment:
                    yield Period(max(period.start, moment), period.end)
