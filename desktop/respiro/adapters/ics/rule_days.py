"""The days that a rule means within one year, month, week or day (RFC 5545 §3.3.10, its table of BYxxx parts).

Days are ordinals, as date.toordinal() counts them; 1 is a Monday.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from respiro.adapters.ics.rules import Rule

LAST_YEAR = 9998
_WEEK = 7
_FOURTH = 4
_MONTHS = 12
_ALL_MONTHS = tuple(range(1, _MONTHS + 1))


class DayPattern:
    """What a rule says about days, with what it leaves open taken from DTSTART.

    Periods are numbered: years and months by the calendar, weeks and days from DTSTART's own, which is 0.
    """

    def __init__(self, rule: Rule, start: date) -> None:
        self._rule = rule
        self._start = start
        self._ordinal = start.toordinal()
        self._week = self._ordinal - (self._ordinal - 1 - rule.week_start) % _WEEK
        self._by_weeks = rule.frequency == "YEARLY" and bool(rule.week_numbers)
        self._plain = frozenset(day for number, day in rule.weekdays if not number)
        self._numbered = frozenset(pair for pair in rule.weekdays if pair[0])
        self._in_month = rule.frequency == "MONTHLY" or bool(rule.months)
        self._limits = self._limiting_parts()

    @property
    def every_period_alike(self) -> bool:
        """Tell whether each period has equally many days, whatever the calendar."""
        return not self._limits and self._rule.frequency not in {"YEARLY", "MONTHLY"}

    @property
    def origin(self) -> int:
        """Return the number of DTSTART's own period; a year with BYWEEKNO is one of whole weeks."""
        if self._rule.frequency == "YEARLY":
            return week_year(self._ordinal, self._rule.week_start) if self._by_weeks else self._start.year
        return self._start.year * _MONTHS + self._start.month - 1 if self._rule.frequency == "MONTHLY" else 0

    def number_of(self, day: date) -> int:
        """Return the number of the period that a day is in, or of one shortly before."""
        if self._rule.frequency == "YEARLY":
            return day.year - self._by_weeks
        if self._rule.frequency == "MONTHLY":
            return day.year * _MONTHS + day.month - 1
        return (day.toordinal() - self._week) // _WEEK if self._rule.frequency == "WEEKLY" else self._distance(day)

    def first_day(self, number: int) -> int:
        """Return the first day of a period: beyond any calendar if there is no such period."""
        if self._rule.frequency == "WEEKLY":
            return self._week + _WEEK * number
        if self._rule.frequency == "DAILY":
            return self._ordinal + number
        year, month = (number, 0) if self._rule.frequency == "YEARLY" else divmod(number, _MONTHS)
        if year > LAST_YEAR:
            return date.max.toordinal() + 1
        return week_one(year, self._rule.week_start) if self._by_weeks else date(year, month + 1, 1).toordinal()

    def days(self, number: int) -> Sequence[int]:
        """Return the days of a period, in order."""
        if self._rule.frequency == "DAILY":
            day = self._ordinal + number
            return (day,) if not self._limits or self.allows(day) else ()
        found = self._candidates(number)
        if self._limits:
            return sorted({day for day in found if self.allows(day)})
        return sorted(set(found))

    def allows(self, ordinal: int) -> bool:
        """Tell whether no part that limits excludes this day."""
        day = date.fromordinal(ordinal)
        return all(limit(self, day) for limit in self._limits)

    def _distance(self, day: date) -> int:
        return day.toordinal() - self._ordinal

    def _candidates(self, number: int) -> Iterable[int]:
        rule = self._rule
        if rule.frequency == "WEEKLY":
            first = self._week + _WEEK * number
            if not rule.weekdays and not (rule.month_days or rule.year_days or rule.week_numbers):
                return [first + (self._ordinal - self._week)]
            wanted = self._plain or range(_WEEK)
            return [first + (day - rule.week_start) % _WEEK for day in wanted]
        if rule.frequency == "MONTHLY":
            year, month = divmod(number, _MONTHS)
            return self._of_month(year, month + 1)
        return self._of_year(number)

    def _of_month(self, year: int, month: int) -> Iterable[int]:
        rule = self._rule
        first, length = date(year, month, 1).toordinal(), monthrange(year, month)[1]
        if rule.months and month not in rule.months:
            return ()
        if rule.month_days:
            return _counted(rule.month_days, first, length)
        if rule.weekdays:
            return self._weekdays_in(first, length)
        if rule.year_days or rule.week_numbers:
            return range(first, first + length)
        return _counted((self._start.day,), first, length)

    def _of_year(self, year: int) -> Iterable[int]:
        rule = self._rule
        if rule.week_numbers:
            return self._of_weeks(year)
        first = date(year, 1, 1).toordinal()
        length = date(year + 1, 1, 1).toordinal() - first
        if rule.year_days:
            return _counted(rule.year_days, first, length)
        if rule.weekdays and not rule.month_days and not rule.months:
            return self._weekdays_in(first, length)
        if rule.month_days or rule.months:
            months = rule.months or _ALL_MONTHS
            return [day for month in months for day in self._of_month(year, month)]
        return self._of_month(year, self._start.month)

    def _of_weeks(self, year: int) -> Iterable[int]:
        """Return the days of the wanted weeks, some of which may be in the year before or after."""
        rule = self._rule
        first = week_one(year, rule.week_start)
        weeks = (week_one(year + 1, rule.week_start) - first) // _WEEK
        wanted: Iterable[int] = range(_WEEK)
        if not (rule.weekdays or rule.month_days or rule.year_days):
            wanted = ((self._start.weekday() - rule.week_start) % _WEEK,)
        return [week * _WEEK + first + day for week in _counted(rule.week_numbers, 0, weeks) for day in wanted]

    def _weekdays_in(self, first: int, length: int) -> list[int]:
        found = [
            day
            for weekday in self._plain
            for day in range(first + (weekday - (first - 1)) % _WEEK, first + length, _WEEK)
        ]
        for number, weekday in self._numbered:
            if number > 0:
                day = first + (weekday - (first - 1)) % _WEEK + (number - 1) * _WEEK
            else:
                last = first + length - 1
                day = last - ((last - 1) - weekday) % _WEEK + (number + 1) * _WEEK
            if first <= day < first + length:
                found.append(day)
        return found

    def _limiting_parts(self) -> tuple["Callable[[DayPattern, date], bool]", ...]:
        """Return the parts that only take days away: in this frequency, or beside a part that brings the days."""
        rule, frequency = self._rule, self._rule.frequency
        brings = {
            "YEARLY": "weeks" if rule.week_numbers else "year" if rule.year_days else "month",
            "MONTHLY": "month",
            "WEEKLY": "weekdays",
        }.get(frequency, "")
        month_days_bring = brings == "month"
        weekdays_bring = brings == "weekdays" or (month_days_bring and not rule.month_days)
        parts: list[tuple[bool, Callable[[DayPattern, date], bool]]] = [
            (bool(rule.months) and not month_days_bring, DayPattern._is_in_month),
            (bool(rule.week_numbers) and brings != "weeks", DayPattern._is_in_week),
            (bool(rule.year_days) and brings != "year", DayPattern._is_year_day),
            (bool(rule.month_days) and not month_days_bring, DayPattern._is_month_day),
            (bool(rule.weekdays) and not weekdays_bring, DayPattern._is_weekday),
        ]
        return tuple(limit for applies, limit in parts if applies)

    def _is_in_month(self, day: date) -> bool:
        return day.month in self._rule.months

    def _is_in_week(self, day: date) -> bool:
        ordinal, week_start = day.toordinal(), self._rule.week_start
        year = week_year(ordinal, week_start)
        first = week_one(year, week_start)
        number = (ordinal - first) // _WEEK
        weeks = (week_one(year + 1, week_start) - first) // _WEEK
        return number + 1 in self._rule.week_numbers or number - weeks in self._rule.week_numbers

    def _is_year_day(self, day: date) -> bool:
        number = day.toordinal() - date(day.year, 1, 1).toordinal()
        length = date(day.year, 12, 31).toordinal() - date(day.year, 1, 1).toordinal() + 1
        return number + 1 in self._rule.year_days or number - length in self._rule.year_days

    def _is_month_day(self, day: date) -> bool:
        length = monthrange(day.year, day.month)[1]
        return day.day in self._rule.month_days or day.day - 1 - length in self._rule.month_days

    def _is_weekday(self, day: date) -> bool:
        weekday = day.weekday()
        if weekday in self._plain:
            return True
        if not self._numbered:
            return False
        if self._in_month:
            at, length = day.day - 1, monthrange(day.year, day.month)[1]
        else:
            first = date(day.year, 1, 1).toordinal()
            at, length = day.toordinal() - first, date(day.year, 12, 31).toordinal() - first + 1
        return (at // _WEEK + 1, weekday) in self._numbered or (
            -((length - 1 - at) // _WEEK) - 1,
            weekday,
        ) in self._numbered


def week_one(year: int, week_start: int) -> int:
    """Return the first day of the first week that has at least four days in the year."""
    fourth = date(year, 1, _FOURTH).toordinal()
    return fourth - (fourth - 1 - week_start) % _WEEK


def week_year(ordinal: int, week_start: int) -> int:
    """Return the year that the week of this day is counted in."""
    year = date.fromordinal(ordinal).year
    if ordinal < week_one(year, week_start):
        return year - 1
    return year + 1 if ordinal >= week_one(year + 1, week_start) else year


def _counted(numbers: Iterable[int], first: int, length: int) -> list[int]:
    """Return what the numbers mean that count from 1 at the first or from -1 at the last of so many."""
    return [first + (number - 1 if number > 0 else length + number) for number in numbers if 1 <= abs(number) <= length]
