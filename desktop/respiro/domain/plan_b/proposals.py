"""What would have to move so that a promise can be kept: the cheapest places outside free margin."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from respiro.domain.margins.blocks import MarginBlock
from respiro.domain.period import Period, merged, subtract
from respiro.domain.plan_b.places import Hurdle, HurdleKind, Place, Question, place_at, rounded_up

MOST_PROPOSALS = 3


def proposals(question: Question, free: Mapping[str, Sequence[Period]]) -> tuple[Place, ...]:
    """Return the cheapest ways to make room within the promise; ``free`` are the free pieces of each block.

    Nothing has to move in margin in which the client can't be reached.
    """
    best: dict[tuple[frozenset[object], bool], Place] = {}
    for stretch in _stretches(question, free):
        for start in stretch.starts(question):
            period = Period.lasting(start, question.minutes)
            gives_way = stretch.in_the_way(period, question.payer)
            if gives_way is None:
                continue
            key = _what(gives_way), stretch.is_shared(period)
            if key not in best:
                best[key] = place_at(question, period, _block_of(period, free), gives_way)
    return _undominated(sorted(best.values(), key=lambda place: (place.cost, place.period)))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """One working period, with what lies in it.

    ``fixed`` is taken by something unknown, ``bare`` is neither margin nor taken; ``hours`` are the client's.
    """

    work: Period
    margin: Sequence[Period]
    hurdles: Sequence[Hurdle]
    fixed: Sequence[Period]
    bare: Sequence[Period]
    hours: Sequence[Period] | None

    def starts(self, question: Question) -> list[datetime]:
        """Return the starts to be tried, in order.

        As a start grows later, what stands in the way only gets less where the time begins to lie wholly behind or
        within something; so the earliest of the cheapest starts is now or a border. Those that end at a border are
        for variety.
        """
        length = timedelta(minutes=question.minutes)
        first = max(self.work.start, rounded_up(question.now))
        last = min(self.work.end, question.promised_at) - length
        known = [self.work, *self.margin, *self.fixed, *(self.hours or ()), *(one.period for one in self.hurdles)]
        borders = {border for period in known for border in (period.start, period.end)}
        starts = {first, *borders, *(border - length for border in borders)}
        return sorted(start for start in starts if first <= start <= last)

    def in_the_way(self, period: Period, payer: MarginBlock | None) -> tuple[Hurdle, ...] | None:
        """Return what would have to give way for the period; None if something never does."""
        here = [hurdle for hurdle in self.hurdles if hurdle.period.overlaps(period)]
        if any(hurdle.cost is None for hurdle in here) or any(one.overlaps(period) for one in self.fixed):
            return None
        outside = next((shared for bare in self.bare if (shared := bare.overlap(period))), None)
        if outside is not None:
            place = payer.period if payer else outside
            here.insert(0, Hurdle(HurdleKind.SOFT_BLOCK, "", place, payer.uid if payer else ""))
        return tuple(here)

    def is_shared(self, period: Period) -> bool:
        """Tell whether the client can be reached all the time."""
        return self.hours is None or any(hours.contains(period) for hours in self.hours)


def _stretches(question: Question, free: Mapping[str, Sequence[Period]]) -> Iterator[_Stretch]:
    """Yield the working periods before the promise, in order."""
    margin = merged(piece for pieces in free.values() for piece in pieces)
    hurdles = sorted(question.hurdles, key=lambda one: (one.period, one.kind, one.name, one.uid, one.people))
    fixed = subtract(question.taken, [hurdle.period for hurdle in hurdles])
    hours = None if question.client_hours is None else merged(question.client_hours)
    for work in merged(question.working):
        if work.start < question.promised_at:
            yield _Stretch(
                work,
                [piece for piece in margin if piece.overlaps(work)],
                [hurdle for hurdle in hurdles if hurdle.period.overlaps(work)],
                [period for period in fixed if period.overlaps(work)],
                subtract([work], [*margin, *(hurdle.period for hurdle in hurdles)]),
                None if hours is None else [period for period in hours if period.overlaps(work)],
            )


def _undominated(places: Iterable[Place]) -> tuple[Place, ...]:
    """Return the first few places of which none moves all that an earlier one does, and is no better for it."""
    kept: list[Place] = []
    for place in places:
        if len(kept) == MOST_PROPOSALS:
            break
        what = _what(place.gives_way)
        if not any(_what(one.gives_way) <= what and one.is_shared >= place.is_shared for one in kept):
            kept.append(place)
    return tuple(kept)


def _what(gives_way: Iterable[Hurdle]) -> frozenset[object]:
    """Return what gives way, soft margin being all alike."""
    return frozenset(
        (hurdle.kind, hurdle.uid) if hurdle.kind is HurdleKind.SOFT_BLOCK else hurdle for hurdle in gives_way
    )


def _block_of(period: Period, free: Mapping[str, Sequence[Period]]) -> str:
    """Return the block in whose free minutes the period lies, empty for none."""
    return next((uid for uid, pieces in free.items() if any(piece.contains(period) for piece in pieces)), "")
