"""The week in figures: what was planned, kept, eaten and given back, out of blocks and ledger."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock
from respiro.domain.week import Week


@dataclass(frozen=True, slots=True)
class MarginFigures:
    """Minutes of margin of a day or a week. Always ``planned == kept + left + eaten + released``.

    ``kept`` is margin whose time passed untaken, ``left`` what still lies ahead; ``eaten`` is net of what
    healing found room for elsewhere.
    """

    planned: int = 0
    kept: int = 0
    eaten: int = 0
    released: int = 0
    left: int = 0

    def __add__(self, other: "MarginFigures") -> "MarginFigures":
        return MarginFigures(
            self.planned + other.planned,
            self.kept + other.kept,
            self.eaten + other.eaten,
            self.released + other.released,
            self.left + other.left,
        )


@dataclass(frozen=True, slots=True)
class Eaten:
    """Minutes that one meeting took from the week's margin."""

    calendar: str
    uid: str
    recurrence_id: str
    summary: str
    minutes: int


@dataclass(frozen=True, slots=True)
class WeekReview:
    """One week's margin: the figures, by day and by the meetings that took some."""

    week: Week
    target_minutes: int
    total: MarginFigures
    days: tuple[tuple[date, MarginFigures], ...]
    eaten_by: tuple[Eaten, ...]


def review_week(
    week: Week,
    target_minutes: int,
    blocks: Sequence[MarginBlock],
    ledger: Iterable[LedgerEntry],
    now: datetime,
    day_of: Callable[[datetime], date],
) -> WeekReview:
    """Add up a week out of its standing and settled blocks and the entries booked on its days.

    A block that was settled keeps its period; what a meeting took of it is booked as EATEN.
    ``day_of`` answers the user's local day of an instant.
    """
    raise NotImplementedError


def block_minutes(entries: Iterable[LedgerEntry]) -> int:
    """Return the minutes a block still has by its own bookings."""
    return sum(entry.minutes for entry in entries)


_ = (BlockState, LedgerKind)
