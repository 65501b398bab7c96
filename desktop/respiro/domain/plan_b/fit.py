"""Fitting a request into the agenda (P3): today's margin, else the next that both share, else what would have to move.

Pure and exact: of all places within the promise where something must give way, the cheapest is found, then the
earliest (fit() names the candidate starts that suffice).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from respiro.domain.margins.blocks import MarginBlock
from respiro.domain.period import Period, merged, subtract

ROUND_MINUTES = 5
"""A time that begins at once begins at the next multiple of so many minutes."""
MOST_PROPOSALS = 3
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class HurdleKind(StrEnum):
    """What stands where a request could go, from what gives way most easily to what never does."""

    SOFT_BLOCK = "soft_block"
    """Free time outside margin: a later soft block gives its minutes, so that the week's margin stays the same."""
    OWN_TASK = "own_task"
    """Something of the user's own: an event without other people, a call-back, a request that ranks behind."""
    MEETING = "meeting"
    """A meeting that the user may move, being its organizer, or that is tentative."""
    FIXED = "fixed"
    """Nothing that the user decides about alone."""

    @property
    def cost(self) -> int | None:
        """What it costs that one of them gives way; None if it never does."""
        return {HurdleKind.SOFT_BLOCK: 1, HurdleKind.OWN_TASK: 10, HurdleKind.MEETING: 100}.get(self)


@dataclass(frozen=True, slots=True)
class Hurdle:
    """Something that takes time. ``period`` is what has to be clear, ``people`` how many others would be told."""

    kind: HurdleKind
    name: str
    period: Period
    uid: str = ""
    people: int = 0

    @property
    def cost(self) -> int | None:
        """What it costs that this one gives way; None if it never does."""
        return None if self.kind.cost is None else self.kind.cost + self.people


@dataclass(frozen=True, slots=True)
class Question:
    """Everything that a fit depends on.

    ``day_end`` is when the user's day ends (UTC); ``working`` the working periods ahead; ``blocks`` the standing
    margin ahead, of which ``taken`` is spoken for or lies under meetings; ``hurdles`` are what takes working time,
    buffers included; ``client_hours`` the periods in which the client can be reached, None if they aren't known;
    ``payer`` is the soft block that gives its minutes for time outside margin, None if there is none.
    """

    minutes: int
    now: datetime
    promised_at: datetime
    day_end: datetime
    working: Sequence[Period]
    blocks: Sequence[MarginBlock]
    taken: Sequence[Period]
    hurdles: Sequence[Hurdle]
    client_hours: Sequence[Period] | None
    payer: MarginBlock | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the request would go. ``block_uid`` is the margin block whose minutes it takes, empty for time made.

    ``is_shared``: the client can be reached then (or their hours aren't known). ``gives_way`` must be cleared.
    """

    period: Period
    block_uid: str
    is_today: bool
    is_shared: bool
    keeps_promise: bool
    gives_way: tuple[Hurdle, ...] = ()

    @property
    def cost(self) -> int:
        """What it costs that all of it gives way."""
        return sum(hurdle.cost or 0 for hurdle in self.gives_way)


class WhyNot(StrEnum):
    """Why a block is not the place."""

    TOO_SHORT = "too_short"
    """Shorter than the request takes, or what is left of it today."""
    TAKEN = "taken"
    """Long enough, but other things have been put into it."""
    CLIENT_AWAY = "client_away"
    """There is room, but none in which the client can be reached."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """A block that is not the place, and why. ``free`` is the longest free piece of it, in minutes."""

    block: MarginBlock
    reason: WhyNot
    free: int


@dataclass(frozen=True, slots=True)
class Fit:
    """Where a request fits.

    ``place`` is the best margin, ``today`` the longest piece of today's margin for a shorter way; ``unfit`` are the
    blocks before ``place`` that were passed over; ``proposals`` what could be moved to keep the promise, cheapest
    first.
    """

    place: Place | None
    today: Place | None
    unfit: tuple[Unfit, ...]
    proposals: tuple[Place, ...]


def fit(question: Question) -> Fit:
    """Return where the request fits: today's margin, else the next that both share, and what could give way.

    What would have to move is asked only when no margin keeps the promise. Of today's margin a piece in which the
    client can be reached is better, then the earliest.
    """
    free = {block.uid: _free_pieces(question, block) for block in question.blocks if block.is_there}
    blocks = sorted((block for block in question.blocks if block.uid in free), key=lambda block: block.period)
    unfit = []
    places: list[Place] = []
    for block in blocks:
        found = _place_in(question, block, free[block.uid])
        if found:
            places.append(found)
        elif block.period.end > question.now:
            unfit.append(Unfit(block, _why_not(question, block, free[block.uid]), _longest(free[block.uid])))
    place = min(
        places, key=lambda one: (not one.is_today, one.is_today and not one.is_shared, one.period), default=None
    )
    passed_over = tuple(one for one in unfit if place is None or one.block.period < place.period)
    proposals = () if place is not None and place.keeps_promise else _proposals(question, free)
    return Fit(place, _today(question, blocks, free), passed_over, proposals)


def _free_pieces(question: Question, block: MarginBlock) -> list[Period]:
    """Return what is free of a block from now on."""
    begin = rounded_up(question.now)
    ahead = [Period(begin, block.period.end)] if block.period.start < begin < block.period.end else []
    whole = [block.period] if block.period.start >= begin else ahead
    return subtract(whole, question.taken)


def rounded_up(moment: datetime) -> datetime:
    """Return the next multiple of five minutes, itself if it is one (every zone's offset is one, too)."""
    step = timedelta(minutes=ROUND_MINUTES)
    return moment + (-(moment.astimezone(UTC) - _EPOCH)) % step


def _longest(pieces: Iterable[Period]) -> int:
    return max((piece.minutes for piece in pieces), default=0)


def _shared(question: Question, pieces: Iterable[Period]) -> list[Period]:
    """Return the parts of the pieces in which the client can be reached."""
    if question.client_hours is None:
        return list(pieces)
    return [both for piece in pieces for hours in merged(question.client_hours) if (both := piece.overlap(hours))]


def _place_in(question: Question, block: MarginBlock, pieces: Sequence[Period]) -> Place | None:
    """Return the best place in a block: shared if possible; today's need not be, every other must."""
    shared = next((piece for piece in _shared(question, pieces) if piece.minutes >= question.minutes), None)
    if shared is not None:
        return _place(question, shared, block.uid, is_shared=True)
    if block.period.start >= question.day_end:
        return None
    alone = next((piece for piece in pieces if piece.minutes >= question.minutes), None)
    return _place(question, alone, block.uid, is_shared=False) if alone is not None else None


def _place(
    question: Question, piece: Period, block_uid: str, *, is_shared: bool, gives_way: tuple[Hurdle, ...] = ()
) -> Place:
    period = Period.lasting(piece.start, min(question.minutes, piece.minutes))
    return Place(
        period,
        block_uid,
        is_today=period.start < question.day_end,
        is_shared=is_shared,
        keeps_promise=period.end <= question.promised_at,
        gives_way=gives_way,
    )


def _why_not(question: Question, block: MarginBlock, pieces: Sequence[Period]) -> WhyNot:
    if _longest(pieces) >= question.minutes:
        return WhyNot.CLIENT_AWAY
    ahead = Period(max(block.period.start, question.now), block.period.end)
    return WhyNot.TAKEN if ahead.minutes >= question.minutes else WhyNot.TOO_SHORT


def _today(question: Question, blocks: Sequence[MarginBlock], free: dict[str, list[Period]]) -> Place | None:
    """Return the longest free piece of today's margin, for a shorter way; the earliest of the longest."""
    pieces = [(piece, block.uid) for block in blocks for piece in free[block.uid] if piece.start < question.day_end]
    if not pieces:
        return None
    piece, uid = max(pieces, key=lambda pair: (min(pair[0].minutes, question.minutes), -pair[0].start.timestamp()))
    return _place(question, piece, uid, is_shared=_is_shared(question, Period(piece.start, piece.end)))


def _is_shared(question: Question, period: Period) -> bool:
    return question.client_hours is None or any(hours.contains(period) for hours in merged(question.client_hours))


def _proposals(question: Question, free: dict[str, list[Period]]) -> tuple[Place, ...]:
    """Return the cheapest ways to make room within the promise, each asking something else to give way.

    The cost of a start changes only where the start or the end of the time passes a border of what stands in the
    way; so the best start is now, a border, or a border less the length.
    """
    margin = merged(piece for pieces in free.values() for piece in pieces)
    best: dict[tuple[Hurdle, ...], Place] = {}
    for start in _starts(question, margin):
        period = Period.lasting(start, question.minutes)
        if period.end > question.promised_at or not any(work.contains(period) for work in question.working):
            continue
        gives_way = _in_the_way(question, period, margin)
        if gives_way is None or gives_way in best:
            continue
        best[gives_way] = _place(question, period, "", is_shared=_is_shared(question, period), gives_way=gives_way)
    cheapest = sorted(best.values(), key=lambda place: (place.cost, place.period))
    return tuple(cheapest[:MOST_PROPOSALS])


def _starts(question: Question, margin: Sequence[Period]) -> list[datetime]:
    length = timedelta(minutes=question.minutes)
    first = rounded_up(question.now)
    stretches = [*question.working, *margin, *(hurdle.period for hurdle in question.hurdles)]
    borders = {border for stretch in stretches for border in (stretch.start, stretch.end)}
    starts = {first, *borders, *(border - length for border in borders)}
    return sorted(start for start in starts if start >= first)


def _in_the_way(question: Question, period: Period, margin: Sequence[Period]) -> tuple[Hurdle, ...] | None:
    """Return what would have to give way for the period; None if something never does."""
    hurdles = [hurdle for hurdle in question.hurdles if hurdle.period.overlaps(period)]
    if any(hurdle.cost is None for hurdle in hurdles):
        return None
    outside = subtract([period], [*margin, *(hurdle.period for hurdle in hurdles)])
    if outside:
        payer = question.payer
        place = payer.period if payer else outside[0]
        hurdles.insert(0, Hurdle(HurdleKind.SOFT_BLOCK, "", place, payer.uid if payer else ""))
    return tuple(hurdles)
