# ruff: noqa: DTZ001  rules are about naive wall times
"""What a recurrence rule means, straight from RFC 5545 §3.3.10: every possible time is asked whether it belongs.

Shares no code and no way of thinking with the product: nothing is expanded. A time belongs when it is in a period
that INTERVAL counts and each part of the rule agrees with it, given or taken from DTSTART; then BYSETPOS chooses
among the times of a period. Only for naive times and small spans.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import groupby

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
UNITS = {"HOURLY": timedelta(hours=1), "MINUTELY": timedelta(minutes=1), "SECONDLY": timedelta(seconds=1)}


class Oracle:
    """A rule as its parts are written, and its DTSTART."""

    def __init__(self, rule: str, start: datetime) -> None:
        self.parts = dict(part.split("=") for part in rule.split(";"))
        self.start = start
        self.frequency = self.parts["FREQ"]
        self.week_start = DAYS.index(self.parts.get("WKST", "MO"))

    def times(self, stop: datetime) -> list[datetime]:
        """Return all times from DTSTART up to and without ``stop``, which COUNT still allows."""
        whole = [time for time in self._chosen(stop) if time >= self.start]
        if "COUNT" not in self.parts:
            return [time for time in whole if time < stop]
        # DTSTART always counts as the first, also if the rule does not give it
        count = int(self.parts["COUNT"]) - (not whole or whole[0] != self.start)
        return [time for time in whole[:count] if time < stop]

    def _chosen(self, stop: datetime) -> Iterator[datetime]:
        for number, group in groupby(self._belonging(stop), key=self.period):
            if (number - self.period(self.start)) % int(self.parts.get("INTERVAL", "1")):
                continue
            times = list(group)
            if "BYSETPOS" not in self.parts:
                yield from times
                continue
            for place, time in enumerate(times):
                if {str(place + 1), str(place - len(times))} & set(self.parts["BYSETPOS"].split(",")):
                    yield time

    def _belonging(self, stop: datetime) -> Iterator[datetime]:
        """Yield what the parts agree with, with whole periods at both ends."""
        slack = {"YEARLY": 380, "MONTHLY": 32, "WEEKLY": 8}.get(self.frequency, 1)
        begin, end = self.start - timedelta(days=slack), stop + timedelta(days=slack)
        if self.frequency in UNITS:
            unit = min(UNITS[self.frequency], timedelta(minutes=1))
            begin, end = self.start.replace(minute=0, second=0), stop + timedelta(hours=1)
            for step in range((end - begin) // unit):
                yield from self._within(begin + step * unit, unit)
            return
        for day in range((end - begin).days):
            yield from self._of_day((begin + timedelta(days=day)).date())

    def _within(self, begin: datetime, unit: timedelta) -> Iterator[datetime]:
        usual = [begin.second] if unit == UNITS["SECONDLY"] else [self.start.second]
        if unit != UNITS["SECONDLY"] and "BYSECOND" in self.parts:
            usual = sorted({int(one) for one in self.parts["BYSECOND"].split(",")})
        times = [time for second in usual if self.has_time(time := begin.replace(second=second))]
        if times and self.has_day(begin.date()):
            yield from times

    def _of_day(self, day: date) -> Iterator[datetime]:
        if not self.has_day(day):
            return
        given = [
            sorted({int(one) for one in self.parts[name].split(",")}) if name in self.parts else [usual]
            for name, usual in (
                ("BYHOUR", self.start.hour),
                ("BYMINUTE", self.start.minute),
                ("BYSECOND", self.start.second),
            )
        ]
        for hour in given[0]:
            for minute in given[1]:
                for second in given[2]:
                    yield datetime(day.year, day.month, day.day, hour, minute, second)

    def period(self, time: datetime) -> int:
        """Return the number of the period, counted from anywhere."""
        if self.frequency == "YEARLY":
            return self.week(time.date())[0] if "BYWEEKNO" in self.parts else time.year
        if self.frequency == "MONTHLY":
            return time.year * 12 + time.month
        if self.frequency == "WEEKLY":
            return (time.toordinal() - 1 - self.week_start) // 7
        if self.frequency == "DAILY":
            return time.toordinal()
        return (time - datetime(1, 1, 1)) // UNITS[self.frequency]

    def week(self, day: date) -> tuple[int, int, int]:
        """Return the year that has most of the day's week, and the week's number from its start and its end."""
        first = day - timedelta(days=(day.weekday() - self.week_start) % 7)
        middle = first + timedelta(days=3)
        of_year = middle.timetuple().tm_yday
        length = date(middle.year, 12, 31).timetuple().tm_yday
        return middle.year, (of_year - 1) // 7 + 1, -((length - of_year) // 7) - 1

    def has_day(self, day: date) -> bool:
        """Tell whether the parts about days agree."""
        month = day.replace(day=28) + timedelta(days=4)
        left_in_month = (month - timedelta(days=month.day)).day - day.day
        year_day = day.timetuple().tm_yday
        left_in_year = date(day.year, 12, 31).timetuple().tm_yday - year_day
        _, week, week_from_end = self.week(day)
        facts = {
            "BYMONTH": {day.month},
            "BYWEEKNO": {week, week_from_end},
            "BYYEARDAY": {year_day, -left_in_year - 1},
            "BYMONTHDAY": {day.day, -left_in_month - 1},
        }
        if not all(self.says(name, values) for name, values in facts.items()):
            return False
        return self.has_weekday(day, left_in_month, year_day, left_in_year) and self.has_implied_day(day)

    def has_weekday(self, day: date, left_in_month: int, year_day: int, left_in_year: int) -> bool:
        """Tell whether BYDAY agrees; numbers count within the month or the year."""
        if "BYDAY" not in self.parts:
            return True
        name = DAYS[day.weekday()]
        names = {name}
        if self.frequency == "MONTHLY" or (self.frequency == "YEARLY" and "BYMONTH" in self.parts):
            names |= {f"{(day.day - 1) // 7 + 1}{name}", f"-{left_in_month // 7 + 1}{name}"}
        elif self.frequency == "YEARLY":
            names |= {f"{(year_day - 1) // 7 + 1}{name}", f"-{left_in_year // 7 + 1}{name}"}
        return bool(names & set(self.parts["BYDAY"].split(",")))

    def has_implied_day(self, day: date) -> bool:
        """Tell whether the day is like DTSTART's in what the rule leaves open."""
        given = self.parts.keys() & {"BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY"}
        if self.frequency == "YEARLY":
            if given == {"BYWEEKNO"}:
                return day.weekday() == self.start.weekday()
            same_month = "BYMONTH" in self.parts or day.month == self.start.month
            return bool(given) or (day.day == self.start.day and same_month)
        if self.frequency == "MONTHLY":
            return bool(given) or day.day == self.start.day
        return self.frequency != "WEEKLY" or bool(given) or day.weekday() == self.start.weekday()

    def has_time(self, time: datetime) -> bool:
        """Tell whether the parts about the time of day agree, in a frequency below a day."""
        if not self.says("BYHOUR", {time.hour}):
            return False
        if "BYMINUTE" not in self.parts and self.frequency == "HOURLY" and time.minute != self.start.minute:
            return False
        if "BYSECOND" not in self.parts and self.frequency != "SECONDLY" and time.second != self.start.second:
            return False
        return self.says("BYMINUTE", {time.minute}) and self.says("BYSECOND", {time.second})

    def says(self, name: str, values: set[int]) -> bool:
        """Tell whether a part is absent or names one of the values."""
        return name not in self.parts or bool(values & {int(one) for one in self.parts[name].split(",")})
