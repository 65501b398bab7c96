"""The grid's axis of wall time: which hours of the day are shown, and where; the others are folded away."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Final

from respiro.domain.margins import WeekToPlan
from respiro.domain.period import Period
from respiro.domain.work_time import DAY_MINUTES

HOUR: Final = 60
_DEFAULT_DAY: Final = (9 * HOUR, 18 * HOUR)
_LEAST_FOLD: Final = 2 * HOUR
"""Folding away less than two hours saves no room and costs a break in the ruler."""

Span = tuple[int, int]
"""Wall minutes after midnight, from and up to."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a period that lies on one day of the week, in wall minutes of that day."""

    day: int
    start: int
    end: int


def wall_minute(moment: datetime, day: date, zone: tzinfo) -> int:
    """Return what the wall clock shows as minutes after the day's midnight, within 0 to 1440."""
    wall = moment.astimezone(zone)
    minute = (wall.date() - day).days * DAY_MINUTES + wall.hour * HOUR + wall.minute
    return max(0, min(DAY_MINUTES, minute))


def pieces(period: Period, facts: WeekToPlan) -> list[Piece]:
    """Return where a period lies in the week, day by day.

    Where the clock is set back, the wall time of the end may come before the start's; the piece is then as
    long as the time that really passes.
    """
    found = []
    for index, day in enumerate(facts.days):
        if shared := period.overlap(day.period):
            start = wall_minute(shared.start, day.date, facts.zone)
            end = wall_minute(shared.end, day.date, facts.zone)
            if end <= start:
                end = min(DAY_MINUTES, start + max(1, shared.minutes))
            found.append(Piece(index, min(start, end - 1), end))
    return found


def shown_spans(working: Iterable[Piece], there: Iterable[Piece]) -> tuple[Span, ...]:
    """Return the wall minutes to show: working hours with an hour around, and the hours in which something lies."""
    hours = [(piece.start, piece.end) for piece in working] or [_DEFAULT_DAY]
    core = (
        max(0, min(start for start, _ in hours) // HOUR * HOUR - HOUR),
        min(DAY_MINUTES, -(-max(end for _, end in hours) // HOUR) * HOUR + HOUR),
    )
    wanted = [core, *((piece.start // HOUR * HOUR, -(-piece.end // HOUR) * HOUR) for piece in there)]
    joined: list[Span] = []
    for start, end in sorted(wanted):
        if joined and start - joined[-1][1] < _LEAST_FOLD:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


@dataclass(frozen=True, slots=True)
class Axis:
    """Wall minutes to pixels and back. ``spans`` are shown at ``hour_height``, what lies between is folded."""

    spans: tuple[Span, ...]
    hour_height: float
    fold_height: float

    @property
    def height(self) -> float:
        """Height of the whole axis in pixels."""
        return self.y(self.spans[-1][1])

    @property
    def hours(self) -> list[int]:
        """The full hours to mark, each shown span's first and last one included."""
        return sorted({hour for start, end in self.spans for hour in range(start // HOUR, end // HOUR + 1)})

    @property
    def folds(self) -> list[tuple[float, Span]]:
        """Where hours are folded away: the top of each fold in pixels, and what it hides."""
        ends = [end for _, end in self.spans]
        starts = [start for start, _ in self.spans[1:]]
        return [(self.y(end), (end, start)) for end, start in zip(ends, starts, strict=False)]

    def y(self, minute: float) -> float:
        """Return the pixel of a wall minute; a folded one lies inside its fold."""
        top = 0.0
        for index, (start, end) in enumerate(self.spans):
            if minute < start and index:
                folded = start - self.spans[index - 1][1]
                return top - self.fold_height * (start - minute) / folded
            if minute <= end:
                return top + max(0.0, minute - start) * self.hour_height / HOUR
            top += (end - start) * self.hour_height / HOUR + self.fold_height
        return top - self.fold_height

    def minute(self, y: float) -> float:
        """Return the wall minute at a pixel, within what is shown."""
        top = 0.0
        for index, (start, end) in enumerate(self.spans):
            bottom = top + (end - start) * self.hour_height / HOUR
            if y <= bottom:
                return start + max(0.0, y - top) * HOUR / self.hour_height
            top = bottom + self.fold_height
            if index + 1 < len(self.spans) and y < top:
                folded = self.spans[index + 1][0] - end
                return end + (y - bottom) * folded / self.fold_height
        return self.spans[-1][1]
