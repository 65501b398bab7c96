"""Dragging in the week's grid: from the pixels where the pointer is to the period that is meant."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF

from respiro.domain.period import Period
from respiro.domain.work_time import DAY_MINUTES, instant
from respiro.services.review.week import WeekView
from respiro.ui.widgets.week_axis import wall_minute
from respiro.ui.widgets.week_entries import Entry
from respiro.ui.widgets.week_layout import GridLayout, Item, period_on

_EDGE = 5.0
_LEAST_BODY = 10.0
"""Between its edges a block stays as high as this to be taken hold of, or has no upper edge to drag."""


class Grip(StrEnum):
    """Where something was taken hold of."""

    BODY = "body"
    START = "start"
    END = "end"
    NOTHING = "nothing"
    """On empty time: a new block is drawn."""


@dataclass(frozen=True, slots=True)
class Drag:
    """A drag that has begun: on ``day``, ``minute`` of wall time, at that grip."""

    grip: Grip
    day: int
    minute: float
    entry: Entry | None = None


def grip_at(item: Item | None, point: QPointF) -> Grip:
    """Return which part of an item is under the point."""
    if item is None:
        return Grip.NOTHING
    rect = item.rect
    if rect.bottom() - point.y() <= _EDGE:
        return Grip.END
    if point.y() - rect.top() <= _EDGE and rect.height() >= 2 * _EDGE + _LEAST_BODY:
        return Grip.START
    return Grip.BODY


def begin(layout: GridLayout, item: Item | None, point: QPointF) -> Drag:
    """Return the drag that begins at a point of the body."""
    entry = item.entry if item else None
    return Drag(grip_at(item, point), layout.column_at(point.x()).index, layout.axis.minute(point.y()), entry)


def snapped(minute: float, grid: int) -> int:
    """Return the nearest grid minute, within the day."""
    return max(0, min(DAY_MINUTES, round(minute / grid) * grid))


def target(drag: Drag, view: WeekView, layout: GridLayout, point: QPointF) -> Period | None:
    """Return the period that is meant when the pointer is here; None where there is no such time."""
    minute = layout.axis.minute(point.y())
    if drag.entry is None:
        return _drawn(drag, view, minute)
    if drag.grip is Grip.BODY:
        return _moved(drag, drag.entry, view, layout.column_at(point.x()).index, minute)
    return resized(drag.entry, view, drag.grip, minute)


def _drawn(drag: Drag, view: WeekView, minute: float) -> Period | None:
    grid = view.facts.policy.grid
    first, last = sorted((snapped(drag.minute, grid), snapped(minute, grid)))
    if first == last:
        last = min(DAY_MINUTES, first + grid)
        first = last - grid
    return period_on(view, drag.day, first, last)


def _moved(drag: Drag, entry: Entry, view: WeekView, day: int, minute: float) -> Period:
    own_start = wall_minute(entry.period.start, view.facts.days[drag.day].date, view.zone)
    return moved_to(entry, view, day, own_start + minute - drag.minute)


def moved_to(entry: Entry, view: WeekView, day: int, minute: float) -> Period:
    """Return the entry's period, as long as it is, from the grid minute nearest to ``minute`` of a day."""
    latest = DAY_MINUTES - min(DAY_MINUTES, entry.period.minutes)
    start = max(0, min(latest, snapped(minute, view.facts.policy.grid)))
    return Period.lasting(instant(view.facts.days[day].date, start, view.zone), entry.period.minutes)


def resized(entry: Entry, view: WeekView, grip: Grip, minute: float) -> Period | None:
    """Return the entry's period with one end at the grid minute nearest to ``minute``, one grid step at least."""
    day = day_of(entry, view)
    grid = view.facts.policy.grid
    date = view.facts.days[day].date
    start, end = (wall_minute(moment, date, view.zone) for moment in (entry.period.start, entry.period.end))
    if grip is Grip.START:
        return period_on(view, day, min(snapped(minute, grid), end - grid), end)
    return period_on(view, day, start, max(snapped(minute, grid), start + grid))


def day_of(entry: Entry, view: WeekView) -> int:
    """Return the week's day on which the entry starts; the first one for what began before."""
    starts = [index for index, day in enumerate(view.facts.days) if day.period.start <= entry.period.start]
    return starts[-1] if starts else 0


def new_block_at(view: WeekView, day: int, minute: float) -> Period | None:
    """Return a new block of the least length, from the grid cell under the pointer."""
    policy = view.facts.policy
    start = max(0, min(int(minute // policy.grid) * policy.grid, DAY_MINUTES - policy.block_minimum))
    return period_on(view, day, start, start + policy.block_minimum)
