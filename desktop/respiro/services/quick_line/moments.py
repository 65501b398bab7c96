"""From a phrase to the instant that it means."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise

from respiro.domain.business_clock import BusinessClock
from respiro.domain.week import Week, local_day
from respiro.domain.work_time import DAY_MINUTES, instant
from respiro.services.quick_line.landmarks import landmark_day, months_later, working_before, working_from
from respiro.services.quick_line.phrases import Phrase
from respiro.services.quick_line.pieces import HalfDay, Piece
from respiro.services.quick_line.vocabulary import DayPart, Landmark, Limit

_HALF = 12 * 60
_SMALL_HOUR = 8 * 60
"""Hours before eight that are written without more are rather the afternoon's."""
_FREE_MORNING = 9 * 60
_STARTS = {
    DayPart.MID_MORNING: 10 * 60 + 30,
    DayPart.BEFORE_LUNCH: 12 * 60,
    DayPart.NOON: 12 * 60,
    DayPart.AFTER_LUNCH: 14 * 60,
    DayPart.LATE_LUNCH: 16 * 60,
    DayPart.AFTERNOON: 15 * 60,
    DayPart.EVENING: 19 * 60,
    DayPart.END: 17 * 60 + 30,
}
_ENDS = {
    DayPart.MORNING: 12 * 60,
    DayPart.MID_MORNING: 12 * 60,
    DayPart.BEFORE_LUNCH: 15 * 60,
    DayPart.NOON: 14 * 60,
    DayPart.AFTER_LUNCH: 18 * 60,
    DayPart.LATE_LUNCH: 19 * 60,
    DayPart.AFTERNOON: 19 * 60,
    DayPart.EVENING: 23 * 60,
    DayPart.END: 24 * 60,
}
_LUNCH = range(11 * 60, 16 * 60 + 1)
_AHEAD_OF_LIMIT = timedelta(minutes=30)
_BEFORE_END = 30
_SOON = timedelta(hours=1)
_MARGIN = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads phrases at an instant (UTC) in a zone, for someone who works by ``clock``."""

    now: datetime
    zone: tzinfo
    clock: BusinessClock

    @property
    def today(self) -> date:
        """The day it is in the zone."""
        return local_day(self.now, self.zone)

    def ahead(self, phrase: Phrase) -> datetime | None:
        """Return the instant ahead that a phrase means (UTC); None if it has passed."""
        pieces = phrase.pieces
        offset = next((piece.offset for piece in pieces if piece.offset is not None), None)
        if offset is not None:
            return self.now + offset if offset > timedelta(0) else None
        found = self._on_days(pieces)
        return found if found is not None and found > self.now else None

    def behind(self, phrase: Phrase) -> datetime | None:
        """Return the latest instant that is not ahead and that a phrase may mean (UTC)."""
        pieces = phrase.pieces
        offset = next((piece.offset for piece in pieces if piece.offset is not None), None)
        if offset is not None:
            return self.now + offset if offset < timedelta(0) else None
        minute, half_day = _minute_of(pieces)
        ahead = next((piece.days_ahead for piece in pieces if piece.days_ahead is not None), None)
        weekday = next((piece.weekday for piece in pieces if piece.weekday is not None), None)
        if weekday is not None:
            ahead = -((self.today.weekday() - weekday) % 7)
        if (ahead or 0) > 0:
            return None
        days = [self.today + timedelta(days=ahead)] if ahead is not None else [self.today, self._day(-1)]
        part = next((piece.part for piece in pieces if piece.part), None)
        if minute is None and part is None:
            moments = [self._morning(day) for day in days]
        elif minute is None:
            moments = [self._start(day, part) for day in days if part]
        else:
            moments = [instant(day, m, self.zone) for day in days for m in _readings_behind(minute, half_day)]
        return next((moment for moment in moments if moment <= self.now), None)

    def _on_days(self, pieces: Sequence[Piece]) -> datetime | None:
        weekday = next((piece.weekday for piece in pieces if piece.weekday is not None), None)
        number = next((piece.bare for piece in pieces if piece.bare is not None), None)
        day = self._named_day(pieces, weekday)
        if weekday is not None and number is not None and (month_day := self._month_day(weekday, number)):
            day, weekday = month_day, None
            pieces = [piece for piece in pieces if piece.bare is None]
        pieces = _without_mere_numbers(pieces)
        if day is None:
            return self._any_day(pieces)
        limits = [piece.limit for piece in pieces if piece.names_day]
        if Limit.BEFORE in limits and not any(piece.minute is not None for piece in pieces):
            day = working_before(day, self.clock.work_time)
            return self._soon() if day == self.today else self._at(pieces, day)
        found = self._at(pieces, day)
        is_this_weekday = weekday is not None and day == self.today
        if is_this_weekday and (found is None or found <= self.now or not _names_time(pieces)):
            return self._at(pieces, self._day(7))
        return found

    def _named_day(self, pieces: Sequence[Piece], weekday: int | None) -> date | None:
        landmark = next((piece.landmark for piece in pieces if piece.landmark), None)
        weeks = sum(piece.weeks_ahead for piece in pieces)
        day = next((piece.day for piece in pieces if piece.day is not None), None)
        if day is not None:
            return day
        if weekday is not None:
            is_following = landmark is Landmark.NEXT_WEEK or any(piece.is_following_week for piece in pieces)
            if weeks or is_following:
                return Week.of(self.today).shifted(weeks or 1).days[weekday]
            return self._day((weekday - self.today.weekday()) % 7)
        if any(piece.days_ahead is not None for piece in pieces):
            day = self._day(sum(piece.days_ahead or 0 for piece in pieces))
            return months_later(day, sum(piece.months_ahead for piece in pieces))
        return landmark_day(landmark, self.today, self.clock.work_time) if landmark else None

    def _month_day(self, weekday: int, number: int) -> date | None:
        """Return the weekday's date if the number behind it is one: ``viernes 27``, not ``viernes 9``."""
        first = (weekday - self.today.weekday()) % 7
        near = [self._day(first + 7 * weeks) for weeks in range(2 if number <= 24 else 53)]  # noqa: PLR2004  an hour
        return next((day for day in near if day.day == number), None)

    def _any_day(self, pieces: Sequence[Piece]) -> datetime | None:
        today = self._at(pieces, self.today, is_named=False)
        if today is not None and today > self.now:
            return today
        minute, _half_day = _minute_of(pieces)
        if minute is not None:
            return self._at(pieces, self._day(1))
        part = next((piece.part for piece in pieces if piece.part), None)
        tomorrow = working_from(self._day(1), self.clock.work_time)
        return self._start(tomorrow, part) if part else None

    def _at(self, pieces: Sequence[Piece], day: date, *, is_named: bool = True) -> datetime | None:
        """Return the instant on a day; None if the day is today and it has passed."""
        part = next((piece.part for piece in pieces if piece.part), None)
        minute, half_day = _minute_of(pieces)
        if minute is None:
            if part is not None:
                return self._part(day, part)
            return self._soon() if day == self.today else self._morning(day)
        moments = [
            instant(day, reading, self.zone) for reading in self._readings(day, minute, half_day, is_named=is_named)
        ]
        found = next((moment for moment in moments if moment > self.now), None)
        limit = next((piece.limit for piece in pieces if piece.minute is not None), Limit.AT)
        if found is None or limit is Limit.AT:
            return found
        return max(found - _AHEAD_OF_LIMIT, min(self.now + _MARGIN, found))

    def _readings(self, day: date, minute: int, half_day: HalfDay, *, is_named: bool) -> list[int]:
        """Return the minutes after midnight that an hour may mean on a day, the likeliest first."""
        if half_day is HalfDay.WRITTEN_OUT or minute >= _HALF + 60:
            return [minute]
        if half_day is not HalfDay.OPEN:
            return [minute % _HALF + (_HALF if half_day is HalfDay.PM else 0)]
        if minute < _SMALL_HOUR:
            works = self.clock.is_open(instant(day, minute, self.zone))
            return [minute, minute + _HALF] if works else [minute + _HALF]
        is_late = is_named and day == self.today and self.now >= instant(day, _HALF, self.zone)
        return [minute, minute + _HALF] if is_late and minute < _HALF else [minute]

    def _part(self, day: date, part: DayPart) -> datetime | None:
        """Return when a part of the day begins; if it has, the next full hour in it."""
        start = self._start(day, part)
        if start > self.now:
            return start
        later = self.now.replace(minute=0, second=0, microsecond=0) + _SOON
        return later if later < instant(day, _ENDS[part], self.zone) else None

    def _start(self, day: date, part: DayPart) -> datetime:
        periods = self.clock.work_time.periods(day)
        if part is DayPart.MORNING:
            return self._morning(day)
        lunch = [instant(day, minute, self.zone) for minute in (_LUNCH[0], _LUNCH[-1])]
        breaks = [
            (before.end, after.start) for before, after in pairwise(periods) if lunch[0] <= before.end <= lunch[1]
        ]
        if part is DayPart.BEFORE_LUNCH and breaks:
            return breaks[0][0] - timedelta(minutes=_BEFORE_END)
        if part in (DayPart.AFTER_LUNCH, DayPart.LATE_LUNCH) and breaks:
            return breaks[0][1]
        if part is DayPart.END and periods:
            return periods[-1].end - timedelta(minutes=_BEFORE_END)
        start = instant(day, _STARTS[part], self.zone)
        if part is DayPart.AFTERNOON:
            working = self.clock.next_open(start)
            return working if local_day(working, self.zone) == day else start
        return start

    def _morning(self, day: date) -> datetime:
        """Return when work begins on a day, nine o'clock where it doesn't."""
        periods = self.clock.work_time.periods(day)
        return periods[0].start if periods else instant(day, _FREE_MORNING, self.zone)

    def _soon(self) -> datetime | None:
        """Return a time later today: in an hour, within working hours if there are any left."""
        later = self.now + _SOON
        working = self.clock.next_open(later)
        found = working if local_day(working, self.zone) == self.today else later
        return found if local_day(found, self.zone) == self.today else None

    def _day(self, ahead: int) -> date:
        return self.today + timedelta(days=ahead)


def _minute_of(pieces: Sequence[Piece]) -> tuple[int | None, HalfDay]:
    told = sorted((piece for piece in pieces if piece.minute is not None), key=lambda piece: piece.bare is not None)
    piece = next(iter(told), None)
    if piece is None or piece.minute is None:
        return None, HalfDay.OPEN
    part = next((piece.part for piece in pieces if piece.part), None)
    half_day = piece.half_day
    if half_day is HalfDay.OPEN and part is not None and piece.minute < _HALF + 60:
        if part is DayPart.MORNING:
            half_day = HalfDay.AM if piece.minute < _HALF else HalfDay.OPEN
        elif part is DayPart.EVENING and piece.minute >= _HALF:
            return DAY_MINUTES + piece.minute - _HALF, HalfDay.WRITTEN_OUT
        elif part is not DayPart.NOON:
            half_day = HalfDay.PM
    return piece.minute, half_day


def _without_mere_numbers(pieces: Sequence[Piece]) -> list[Piece]:
    return [piece for piece in pieces if piece.bare is None or piece.minute is not None]


def _names_time(pieces: Sequence[Piece]) -> bool:
    return any(piece.minute is not None or piece.part for piece in pieces)


def _readings_behind(minute: int, half_day: HalfDay) -> list[int]:
    if half_day is HalfDay.WRITTEN_OUT or minute >= _HALF + 60:
        return [minute]
    if half_day is not HalfDay.OPEN:
        return [minute % _HALF + (_HALF if half_day is HalfDay.PM else 0)]
    return [minute + _HALF, minute] if minute < _SMALL_HOUR else [minute]
