"""Stretches of busy time laid over and cut out of one another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from respiro.adapters.ics.times import Moment
from respiro.domain.agenda import EventStatus

Stretch = tuple[datetime, datetime]
"""Half-open, both ends aware in UTC or both wall times."""


@dataclass(frozen=True, slots=True, order=True)
class Busy:
    """Time that is taken, half-open, under the UID of the component that says so."""

    start: datetime
    end: datetime
    status: EventStatus = EventStatus.CONFIRMED
    uid: str = ""


def merged(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Return the same time in order, without overlaps and without empty stretches."""
    result: list[Stretch] = []
    for start, end in sorted(stretches):
        if end <= start:
            continue
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def minus(stretches: Sequence[Stretch], holes: Sequence[Stretch]) -> list[Stretch]:
    """Return what is left of the stretches outside the holes; both are in order, as merged() gives them."""
    result: list[Stretch] = []
    at = 0
    for start, end in stretches:
        while at < len(holes) and holes[at][1] <= start:
            at += 1
        rest, hole = start, at
        while hole < len(holes) and holes[hole][0] < end:
            if holes[hole][0] > rest:
                result.append((rest, holes[hole][0]))
            rest = max(rest, holes[hole][1])
            hole += 1
        if rest < end:
            result.append((rest, end))
    return result


def laid_over(under: Sequence[Busy], over: Sequence[Busy], cover: Sequence[Stretch]) -> list[Busy]:
    """Return busy time where ``over`` alone speaks within the ``cover``, and ``under`` outside of it."""
    left = [replace(one, start=start, end=end) for one in under for start, end in minus([(one.start, one.end)], cover)]
    return [*left, *over]


def by_weight(given: Iterable[Busy]) -> list[Busy]:
    """Return the same busy time, each minute of it once: what is certain goes before what is tentative."""
    result: list[Busy] = []
    taken: list[Stretch] = []
    ordered = sorted(given, key=lambda one: (one.status is EventStatus.TENTATIVE, one.uid))
    for kind in dict.fromkeys((one.status, one.uid) for one in ordered):
        same = merged((one.start, one.end) for one in ordered if (one.status, one.uid) == kind)
        left = minus(same, taken)
        result += [Busy(start, end, *kind) for start, end in left]
        taken = merged([*taken, *left])
    return result


def on_one_line(moment: Moment, zone: tzinfo | None) -> datetime:
    """Return a moment in UTC, or as a wall time where it is floating and no zone is given."""
    wall = moment if isinstance(moment, datetime) else datetime.combine(moment, time())
    aware = wall.replace(tzinfo=zone) if wall.tzinfo is None and zone is not None else wall
    return aware if aware.tzinfo is None else aware.astimezone(UTC)


def around(first: date, last: date, zone: tzinfo | None) -> Stretch:
    """Return the days and one more on each side, as wall times or in the zone."""
    day = timedelta(days=1)
    return datetime.combine(first - day, time(), zone), datetime.combine(last + day, time(), zone)
