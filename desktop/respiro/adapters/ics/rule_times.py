"""The times that one rule gives (RFC 5545 §3.3.10), in order, those in a window without a walk to it from DTSTART."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from respiro.adapters.ics.deadline import Steps
from respiro.adapters.ics.rule_days import DayPattern
from respiro.adapters.ics.rules import SUBDAILY, Rule

_DAY = 86_400
_HOUR = 3600
_MINUTE = 60
_LONGEST_SHIFT = 2 * _HOUR
"""No day is shorter by more when the clocks change."""

_EPOCH = datetime.min  # noqa: DTZ901  walls and UTC instants are counted from it without a zone


def rule_times(
    rule: Rule, start: datetime, first: datetime, stop: datetime, steps: Steps, *, start_counts: bool = True
) -> Iterator[datetime]:
    """Yield the rule's times from ``start`` on that are not before ``first`` and before ``stop``.

    All are naive wall times, in DTSTART's zone if it has one; but with an aware ``start`` and a frequency below
    a day, ``first``, ``stop`` and what is yielded are naive UTC: hours are counted as they pass. COUNT counts DTSTART
    as the first time, if ``start_counts`` also one that the rule does not give; UNTIL is the caller's. Raises
    TooSlowError.
    """
    if rule.frequency in SUBDAILY:
        yield from _Passing(rule, start, start_counts=start_counts).between(first, stop, steps)
    else:
        yield from _Calendar(rule, start, start_counts=start_counts).between(first, stop, steps)


class _Calendar:
    """A rule whose periods are days or longer: the days of each period, at the same times of day."""

    def __init__(self, rule: Rule, start: datetime, *, start_counts: bool) -> None:
        self._rule = rule
        self._start_counts = start_counts
        self._pattern = DayPattern(rule, start)
        self._begin = _seconds(start.replace(tzinfo=None))
        self._times = [
            hour * _HOUR + minute * _MINUTE + second
            for hour in rule.hours or (start.hour,)
            for minute in rule.minutes or (start.minute,)
            for second in rule.seconds or (start.second,)
        ]

    def between(self, first: datetime, stop: datetime, steps: Steps) -> Iterator[datetime]:
        rule, pattern = self._rule, self._pattern
        low, high = max(_seconds(first), self._begin), _seconds(stop)
        number, left = self._entry(first)
        from_day = (self._begin if rule.count else low) // _DAY
        while pattern.first_day(number) * _DAY < high:
            steps.take()
            for at in self._of_period(number, from_day):
                if at < self._begin:
                    continue
                if at >= high or left == 0:
                    return
                steps.take()
                left -= 1
                if at >= low:
                    yield _EPOCH + timedelta(seconds=at - _DAY)
            number += rule.interval

    def _of_period(self, number: int, from_day: int) -> Iterator[int]:
        days = self._pattern.days(number)
        if not self._rule.positions:
            return (day * _DAY + time for day in days if day >= from_day for time in self._times)
        chosen = _chosen(self._rule.positions, len(days) * len(self._times))
        return (days[at // len(self._times)] * _DAY + self._times[at % len(self._times)] for at in chosen)

    def _entry(self, first: datetime) -> tuple[int, int]:
        """Return the first period to look at, and how many times of COUNT are left there; -1 is without end."""
        rule, pattern = self._rule, self._pattern
        ahead = max(0, (pattern.number_of(first) - 1 - pattern.origin) // rule.interval)
        if not rule.count:
            return pattern.origin + ahead * rule.interval, -1
        of_first = list(self._of_own_period())
        left = rule.count - (self._start_counts and self._begin not in of_first)
        if ahead and pattern.every_period_alike:
            every = len(list(self._of_period(pattern.origin + rule.interval, 0)))
            gone = sum(at >= self._begin for at in of_first) + (ahead - 1) * every
            return pattern.origin + ahead * rule.interval, max(0, left - gone)
        return pattern.origin, left

    def _of_own_period(self) -> Iterator[int]:
        """Yield the times of DTSTART's period, those of its day at most if they are not needed to be counted."""
        from_day = self._begin // _DAY
        for at in self._of_period(self._pattern.origin, from_day):
            if not self._pattern.every_period_alike and at > self._begin:
                return
            yield at


class _Passing:
    """A rule whose periods are hours, minutes or seconds that pass, whatever the clocks on the wall do."""

    def __init__(self, rule: Rule, start: datetime, *, start_counts: bool) -> None:
        self._rule = rule
        self._start_counts = start_counts
        self._zone = start.tzinfo
        self._pattern = DayPattern(rule, start)
        self._unit = SUBDAILY[rule.frequency]
        self._step = self._unit * rule.interval
        self._begin = _seconds(start.astimezone(UTC).replace(tzinfo=None) if self._zone else start)
        self._origin = self._begin - (start.minute * _MINUTE + start.second) % self._unit
        minutes = (rule.minutes or (start.minute,)) if rule.frequency == "HOURLY" else (0,)
        seconds = (rule.seconds or (start.second,)) if rule.frequency != "SECONDLY" else (0,)
        inside = [minute * _MINUTE + second for minute in minutes for second in seconds]
        self._inside = [inside[at] for at in _chosen(rule.positions, len(inside))] if rule.positions else inside
        self._minutes = rule.minutes if rule.frequency != "HOURLY" else ()
        self._seconds = rule.seconds if rule.frequency == "SECONDLY" else ()

    def between(self, first: datetime, stop: datetime, steps: Steps) -> Iterator[datetime]:
        low, high = max(_seconds(first), self._begin), _seconds(stop)
        index, left = self._entry(low)
        checked = allowed = -1
        while self._inside and (line := self._origin + index * self._step) < high:
            steps.take()
            wall = self._wall(line)
            if wall // _DAY != checked:
                checked = wall // _DAY
                allowed = self._pattern.allows(checked)
            wait = self._wait(wall) if allowed else self._rest_of_day(wall)
            if wait or not allowed:
                index += max(1, -(-wait // self._step))
                continue
            for at in self._inside:
                if line + at < self._begin:
                    continue
                if line + at >= high or left == 0:
                    return
                steps.take()
                left -= 1
                if line + at >= low:
                    yield _EPOCH + timedelta(seconds=line + at - _DAY)
            index += 1

    def _wait(self, wall: int) -> int:
        """Return the seconds until the next hour, minute or second if this one is not wanted, else 0."""
        hour, minute, second = wall // _HOUR % 24, wall // _MINUTE % 60, wall % _MINUTE
        if self._rule.hours and hour not in self._rule.hours:
            return _HOUR - wall % _HOUR
        if self._minutes and minute not in self._minutes:
            return _MINUTE - second
        return int(bool(self._seconds) and second not in self._seconds)

    def _rest_of_day(self, wall: int) -> int:
        """Return seconds that are surely left of the day, even if the clocks change in it."""
        rest = _DAY - wall % _DAY
        return rest if self._zone is None else max(rest - _LONGEST_SHIFT, _HOUR - wall % _HOUR)

    def _wall(self, line: int) -> int:
        if self._zone is None:
            return line
        instant = (_EPOCH + timedelta(seconds=line - _DAY)).replace(tzinfo=UTC)
        return _seconds(instant.astimezone(self._zone).replace(tzinfo=None))

    def _entry(self, low: int) -> tuple[int, int]:
        """Return the first period to look at, and how many times of COUNT are left there; -1 is without end."""
        ahead = max(0, (low - self._origin) // self._step)
        if not self._rule.count:
            return ahead, -1
        offset = self._begin - self._origin
        given = offset in self._inside and self._allowed(self._origin)
        left = self._rule.count - (self._start_counts and not given)
        if self._pattern.every_period_alike and not (self._rule.hours or self._minutes or self._seconds):
            gone = sum(at >= offset for at in self._inside) + (ahead - 1) * len(self._inside) if ahead else 0
            return ahead, max(0, left - gone)
        return 0, left

    def _allowed(self, line: int) -> bool:
        wall = self._wall(line)
        return self._pattern.allows(wall // _DAY) and not self._wait(wall)


def _seconds(moment: datetime) -> int:
    """Return the whole seconds of a naive time since the day before the first one, so that days are ordinals."""
    return moment.toordinal() * _DAY + moment.hour * _HOUR + moment.minute * _MINUTE + moment.second


def _chosen(positions: Sequence[int], length: int) -> list[int]:
    """Return the places, from 0, that BYSETPOS means among so many."""
    return sorted(
        {position - 1 if position > 0 else length + position for position in positions if abs(position) <= length}
    )
