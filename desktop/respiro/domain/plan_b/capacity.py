"""Capacity (P8): whether every promise can be kept out of the margin ahead.

Requests without a time need their minutes out of free margin before their promises. Working on whichever promise
ends first keeps all of them if that is possible at all (earliest deadline first, Liu and Layland 1973; without
release times Horn 1974); so it is enough to compare, at each promise, the margin until then with what is due by then.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from respiro.domain.period import Period, total_minutes


@dataclass(frozen=True, slots=True)
class Demand:
    """Minutes of work promised by an instant (UTC); ``name`` says whose."""

    request_id: str
    name: str
    minutes: int
    promised_at: datetime


@dataclass(frozen=True, slots=True)
class Capacity:
    """What the margin until the promise of a new request holds, all in minutes.

    ``free`` is margin that nothing has been put into, ``promised`` what others need of it by then, ``needed`` what
    the new one takes. ``short`` is how many minutes are missing if it is accepted, at the worst of its own promise
    and those after it: the ones that it has to do with. ``breaks`` are those of them that could be kept without it.
    """

    until: datetime
    free: int
    promised: int
    needed: int
    short: int
    breaks: tuple[Demand, ...] = ()

    @property
    def is_enough(self) -> bool:
        """Whether the new promise can be kept, and every one after it."""
        return self.short == 0


def capacity(new: Demand, others: Iterable[Demand], margin: Sequence[Period], now: datetime) -> Capacity:
    """Return what accepting one more request does to the promises.

    ``margin`` are the free pieces of margin ahead; ``others`` the open requests without a time; the new one itself,
    as it was before, is left out of them. What is late already is still to be done, before all else. A promise that
    is broken without the new one is none of its doing, and is not among ``breaks``.
    """
    known = [one for one in others if one.request_id != new.request_id]
    before = shortages(known, margin, now)
    after = shortages([*known, new], margin, now)
    broken = [demand for demand, short in after if short > 0]
    broken_before = {demand.request_id for demand, short in before if short > 0}
    return Capacity(
        until=new.promised_at,
        free=free_until(new.promised_at, margin, now),
        promised=sum(demand.minutes for demand in known if demand.promised_at <= new.promised_at),
        needed=new.minutes,
        short=max((short for demand, short in after if demand.promised_at >= new.promised_at), default=0),
        breaks=tuple(one for one in broken if one.request_id not in broken_before),
    )


def free_until(moment: datetime, margin: Sequence[Period], now: datetime) -> int:
    """Return the minutes of margin from now until the instant."""
    if moment <= now:
        return 0
    return total_minutes(shared for piece in margin if (shared := piece.overlap(Period(now, moment))))


def shortages(demands: Iterable[Demand], margin: Sequence[Period], now: datetime) -> list[tuple[Demand, int]]:
    """Return for each demand, in order of its promise, how many minutes of margin are missing by then, 0 for none."""
    ordered = sorted(demands, key=lambda demand: (demand.promised_at, demand.request_id))
    result = []
    for demand in ordered:
        due = sum(other.minutes for other in ordered if other.promised_at <= demand.promised_at)
        result.append((demand, max(0, due - free_until(demand.promised_at, margin, now))))
    return result
