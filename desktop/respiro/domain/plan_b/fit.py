"""Fitting a request into the agenda (P3): today's margin, else the next that both share, else what would have to move.

Pure and exact: of all places within the promise where something must give way, the cheapest is found, then the
earliest (proposals() names the candidate starts that suffice).
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from respiro.domain.margins.blocks import MarginBlock
from respiro.domain.period import Period, merged, subtract
from respiro.domain.plan_b.places import Fit, Place, Question, Unfit, WhyNot, place_at, rounded_up
from respiro.domain.plan_b.proposals import proposals


def fit(question: Question) -> Fit:
    """Return where the request fits: today's margin, else the next that both share, and what could give way.

    A place that keeps the promise is better than one that does not; of today's margin a piece in which the client can
    be reached is better, then the earliest. What would have to move is asked only when no margin keeps the promise.
    """
    blocks = sorted((block for block in question.blocks if block.is_there), key=lambda block: (block.period, block.uid))
    free = {block.uid: _free_pieces(question, block) for block in blocks}
    places = [place for block in blocks for place in _places_in(question, block, free[block.uid])]
    place = min(places, key=_reluctance, default=None)
    unfit = tuple(
        Unfit(block, _why_not(question, block, free[block.uid]), _longest(free[block.uid]))
        for block in blocks
        if block.period.end > question.now
        if place is None or (block.uid != place.block_uid and block.period.start < place.period.start)
    )
    moves = () if place is not None and place.keeps_promise else proposals(question, free)
    return Fit(place, _today(question, free), unfit, moves)


def _reluctance(place: Place) -> tuple[bool, bool, bool, Period, str]:
    """Return what speaks against a place; another day's is shared anyway."""
    return (
        not place.keeps_promise,
        not place.is_today,
        place.is_today and not place.is_shared,
        place.period,
        place.block_uid,
    )


def _free_pieces(question: Question, block: MarginBlock) -> list[Period]:
    """Return what is free of a block from now on."""
    begin = max(block.period.start, rounded_up(question.now))
    return subtract([Period(begin, block.period.end)], question.taken) if begin < block.period.end else []


def _longest(pieces: Iterable[Period]) -> int:
    return max((piece.minutes for piece in pieces), default=0)


def _places_in(question: Question, block: MarginBlock, pieces: Sequence[Period]) -> list[Place]:
    """Return the earliest place of a block, if that is today, and the earliest in which the client can be reached."""
    alone = [piece for piece in pieces if piece.start < question.day_end]
    return [
        place_at(question, Period.lasting(first.start, question.minutes), block.uid)
        for choice in (alone, _shared(question, pieces))
        if (first := next((piece for piece in choice if piece.minutes >= question.minutes), None))
    ]


def _shared(question: Question, pieces: Sequence[Period]) -> list[Period]:
    """Return the parts of the pieces in which the client can be reached."""
    if question.client_hours is None:
        return list(pieces)
    return [both for piece in pieces for hours in merged(question.client_hours) if (both := piece.overlap(hours))]


def _why_not(question: Question, block: MarginBlock, pieces: Sequence[Period]) -> WhyNot:
    if _longest(pieces) >= question.minutes:
        return WhyNot.CLIENT_AWAY
    ahead = block.period.end - max(block.period.start, rounded_up(question.now))
    return WhyNot.TAKEN if ahead >= timedelta(minutes=question.minutes) else WhyNot.TOO_SHORT


def _today(question: Question, free: dict[str, list[Period]]) -> Place | None:
    """Return the longest free piece of today's margin, for a shorter way; the earliest of the longest.

    What lies beyond the promise counts only if nothing lies before it.
    """
    pieces = [(piece, uid) for uid, here in free.items() for piece in here if piece.start < question.day_end]
    in_time = [
        (Period(piece.start, min(piece.end, question.promised_at)), uid)
        for piece, uid in pieces
        if piece.start < question.promised_at
    ]
    lengths = [
        (-min(piece.minutes, question.minutes), piece.start, uid)
        for piece, uid in _whole_minutes(in_time) or _whole_minutes(pieces)
    ]
    if not lengths:
        return None
    minutes, start, uid = min(lengths)
    return place_at(question, Period.lasting(start, -minutes), uid)


def _whole_minutes(pieces: Iterable[tuple[Period, str]]) -> list[tuple[Period, str]]:
    return [(piece, uid) for piece, uid in pieces if piece.minutes]
