"""The week in figures: what was planned, used, eaten and given back, out of blocks and ledger."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from respiro.domain.agenda import OccurrenceId
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock
from respiro.domain.review.uses import Use, uses_of
from respiro.domain.week import Week


@dataclass(frozen=True, slots=True)
class MarginFigures:
    """Minutes of margin of a day or a week, each of them in exactly one place.

    ``used`` was worked for someone, ``blank`` passed untouched, ``left`` still lies ahead; ``eaten`` and ``released``
    are net of what was made good elsewhere. Of a week always
    ``planned == used + blank + left + eaten + released``; of a day too, unless a block came from another day.
    """

    planned: int = 0
    used: int = 0
    blank: int = 0
    left: int = 0
    eaten: int = 0
    released: int = 0

    @property
    def kept(self) -> int:
        """Margin that was there when its time came: used, or blank."""
        return self.used + self.blank

    @property
    def free(self) -> int:
        """Margin that nobody took or gave back: blank, or still ahead."""
        return self.blank + self.left

    def __add__(self, other: "MarginFigures") -> "MarginFigures":
        return MarginFigures(
            self.planned + other.planned,
            self.used + other.used,
            self.blank + other.blank,
            self.left + other.left,
            self.eaten + other.eaten,
            self.released + other.released,
        )


@dataclass(frozen=True, slots=True)
class Eaten:
    """Minutes that one meeting took from the week's margin and that were not made good."""

    occurrence: OccurrenceId
    summary: str
    minutes: int


@dataclass(frozen=True, slots=True)
class WeekReview:
    """One week's margin: the figures, by day, by the meetings that took some, most first, and what it was used for."""

    week: Week
    target_minutes: int
    total: MarginFigures
    days: tuple[tuple[date, MarginFigures], ...]
    eaten_by: tuple[Eaten, ...]
    uses: tuple[Use, ...] = ()

    def uses_in(self, block_uid: str) -> tuple[Use, ...]:
        """Return what one block's minutes were used for, in order of time."""
        return tuple(use for use in self.uses if use.block_uid == block_uid)


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
    there = [block for block in blocks if block.is_there]
    minutes, uses = minutes_by_block(ledger), uses_of(ledger, there)
    used = _minutes_used(uses)
    for block in there:
        add(day_of(block.period.start), _of_block(block, minutes.get(block.uid, 0), used.get(block.uid, 0)))
    return WeekReview(
        week,
        target_minutes,
        sum(days.values(), MarginFigures()),
        tuple(sorted(days.items())),
        tuple(_eaten_by(ledger)),
        uses,
    )


def minutes_by_block(ledger: Iterable[LedgerEntry]) -> dict[str, int]:
    """Return the minutes each block still has by its bookings."""
    minutes: dict[str, int] = defaultdict(int)
    for entry in ledger:
        minutes[entry.block_uid] += entry.minutes
    return minutes


def _minutes_used(uses: Iterable[Use]) -> Mapping[str, int]:
    minutes: dict[str, int] = defaultdict(int)
    for use in uses:
        minutes[use.block_uid] += use.minutes
    return minutes


def _of_block(block: MarginBlock, minutes: int, used: int) -> MarginFigures:
    """Return where a block's minutes went; what was used of it can't be more than it has."""
    used = min(used, minutes)
    if block.state is BlockState.SETTLED:
        return MarginFigures(used=used, blank=minutes - used)
    return MarginFigures(used=used, left=minutes - used)


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
