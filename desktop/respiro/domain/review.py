"""The week in figures: what was planned, kept, eaten and given back, out of blocks and ledger."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from respiro.domain.agenda import OccurrenceId
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock
from respiro.domain.week import Week


@dataclass(frozen=True, slots=True)
class MarginFigures:
    """Minutes of margin of a day or a week.

    ``kept`` is margin whose time passed untaken, ``left`` what still lies ahead; ``eaten`` and ``released`` are
    net of what was made good elsewhere. Of a week always ``planned == kept + left + eaten + released``; of a
    day too, unless a block came from another day.
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
    """Minutes that one meeting took from the week's margin and that were not made good."""

    occurrence: OccurrenceId
    summary: str
    minutes: int


@dataclass(frozen=True, slots=True)
class WeekReview:
    """One week's margin: the figures, by day and by the meetings that took some, most first."""

    week: Week
    target_minutes: int
    total: MarginFigures
    days: tuple[tuple[date, MarginFigures], ...]
    eaten_by: tuple[Eaten, ...]


def review_week(
    week: Week,
    target_minutes: int,
    blocks: Iterable[MarginBlock],
    ledger: Sequence[LedgerEntry],
    day_of: Callable[[datetime], date],
) -> WeekReview:
    """Add up a week out of its blocks, of any state, and the entries booked on its days.

    ``day_of`` answers the user's local day of an instant.
    """
    days: dict[date, MarginFigures] = {day: MarginFigures() for day in week.days}

    def add(day: date, figures: MarginFigures) -> None:
        days[day] = days.get(day, MarginFigures()) + figures

    for entry in ledger:
        add(entry.day, _booked(entry))
    minutes = minutes_by_block(ledger)
    for block in blocks:
        still_there = minutes.get(block.uid, 0)
        if block.state is BlockState.STANDING:
            add(day_of(block.period.start), MarginFigures(left=still_there))
        elif block.state is BlockState.SETTLED:
            add(day_of(block.period.start), MarginFigures(kept=still_there))
    return WeekReview(
        week,
        target_minutes,
        sum(days.values(), MarginFigures()),
        tuple(sorted(days.items())),
        tuple(_eaten_by(ledger)),
    )


def minutes_by_block(ledger: Iterable[LedgerEntry]) -> dict[str, int]:
    """Return the minutes each block still has by its bookings."""
    minutes: dict[str, int] = defaultdict(int)
    for entry in ledger:
        minutes[entry.block_uid] += entry.minutes
    return minutes


def _booked(entry: LedgerEntry) -> MarginFigures:
    match entry.kind:
        case LedgerKind.PLANNED:
            return MarginFigures(planned=entry.minutes)
        case LedgerKind.EATEN:
            return MarginFigures(eaten=-entry.minutes)
        case LedgerKind.RELEASED:
            return MarginFigures(released=-entry.minutes)
        case _:
            return MarginFigures()


def _eaten_by(ledger: Iterable[LedgerEntry]) -> list[Eaten]:
    minutes: dict[OccurrenceId, int] = defaultdict(int)
    summaries: dict[OccurrenceId, str] = {}
    for entry in ledger:
        if entry.kind is LedgerKind.EATEN and entry.taker:
            minutes[entry.taker.occurrence] -= entry.minutes
            summaries[entry.taker.occurrence] = entry.taker.summary
    eaten = [Eaten(occurrence, summaries[occurrence], taken) for occurrence, taken in minutes.items() if taken > 0]
    return sorted(eaten, key=lambda item: (-item.minutes, item.summary, item.occurrence))
