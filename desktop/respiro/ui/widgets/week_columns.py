"""The grid's columns: one for each day, days with nothing in them folded to a strip."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from respiro.services.review.week import WeekView
from respiro.ui.widgets.week_axis import pieces
from respiro.ui.widgets.week_entries import Entry

_SATURDAY = 5
_FOLDED_WIDTH = 28.0
_LEFT = 9.0
"""Room for the client band."""
_RIGHT = 4.0


@dataclass(frozen=True, slots=True)
class Column:
    """One day's column, in pixels of the grid."""

    index: int
    date: date
    x: float
    width: float
    folded: bool
    today: bool

    @property
    def inner_x(self) -> float:
        """Where items begin."""
        return self.x + (2.0 if self.folded else _LEFT)

    @property
    def inner_width(self) -> float:
        """How wide an item may be."""
        return max(4.0, self.width - (4.0 if self.folded else _LEFT + _RIGHT))


def columns(
    view: WeekView, width: float, ruler: float, busy_days: Collection[int], long_events: Sequence[Entry]
) -> tuple[Column, ...]:
    """Return the seven columns; free weekend days are folded unless something is there or it is today."""
    today = view.facts.now.astimezone(view.zone).date()
    long_days = [{part.day for part in pieces(entry.period, view.facts)} for entry in long_events]
    weekend_only = {day for days in long_days if days <= {_SATURDAY, _SATURDAY + 1} for day in days}
    folded = [
        index >= _SATURDAY
        and not day.working
        and index not in busy_days
        and index not in weekend_only
        and day.date != today
        for index, day in enumerate(view.facts.days)
    ]
    room = max(0.0, width - ruler - sum(folded) * _FOLDED_WIDTH)
    each = room / max(1, folded.count(False))
    result, x = [], ruler
    for index, day in enumerate(view.facts.days):
        own = _FOLDED_WIDTH if folded[index] else each
        result.append(Column(index, day.date, x, own, folded[index], day.date == today))
        x += own
    return tuple(result)
