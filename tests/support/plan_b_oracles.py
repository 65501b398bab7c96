"""What plan B should answer, written out a second time as a search through every possibility.

On plain minutes after midnight, sharing no code with the domain, so that the two can only agree by being right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from typing import Any

from respiro.domain.calls import Caller
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.domain.plan_b import Demand, Hurdle, HurdleKind, Question, Stage, UrgentRequest
from support.follow_ups import HOUR, NOW

Span = tuple[int, int]
MIDNIGHT = datetime(2026, 11, 23, tzinfo=UTC)
COSTS = {HurdleKind.SOFT_BLOCK: 1, HurdleKind.OWN_TASK: 10, HurdleKind.MEETING: 100}


def request(**more: Any) -> UrgentRequest:
    """Return Marta's, of 9 o'clock on Monday the 23rd in Madrid, promised for 12, that somebody looked at at 10."""
    plain = UrgentRequest(
        "1",
        Caller("Marta"),
        "",
        NOW - HOUR,
        NOW - HOUR / 2,
        NOW + 2 * HOUR,
        NOW,
        60,
        Stage.TRIAGED,
    )
    return replace(plain, **more)


def instant_of(minute: int) -> datetime:
    """Return the instant of a minute after midnight (UTC)."""
    return MIDNIGHT + timedelta(minutes=minute)


def period_of(span: Span) -> Period:
    """Return the period between two minutes."""
    return Period(instant_of(span[0]), instant_of(span[1]))


def span_of(period: Period) -> Span:
    """Return the minutes of a period."""
    minute = timedelta(minutes=1)
    return (period.start - MIDNIGHT) // minute, (period.end - MIDNIGHT) // minute


@dataclass(frozen=True)
class Job:
    """Minutes of work by a minute."""

    name: str
    minutes: int
    by: int

    def as_demand(self) -> Demand:
        """Return it as the domain knows it."""
        return Demand(self.name, self.name, self.minutes, instant_of(self.by))


def can_keep(jobs: Sequence[Job], margin: Sequence[Span], now: int, extra: int = 0) -> bool:
    """Tell whether any way of giving each minute of margin to some job finishes all by their promises.

    ``extra`` are minutes that are there at once, whatever the time.
    """
    minutes = sorted({minute for start, end in margin for minute in range(start, end) if minute >= now})

    @cache
    def search(index: int, left: tuple[int, ...]) -> bool:
        if not any(left):
            return True
        if index == len(minutes) + extra:
            return False
        ends_at = None if index < extra else minutes[index - extra] + 1
        choices = (
            (*left[:number], left[number] - 1, *left[number + 1 :])
            for number, job in enumerate(jobs)
            if left[number] and (ends_at is None or ends_at <= job.by)
        )
        return search(index + 1, left) or any(search(index + 1, choice) for choice in choices)

    return search(0, tuple(job.minutes for job in jobs))


def least_extra(new: Job, others: Sequence[Job], margin: Sequence[Span], now: int) -> int:
    """Return the least extra minutes with which the new promise and all later ones are kept; the rest is done first."""
    jobs = [replace(job, by=max(job.by, new.by)) for job in (*others, new)]
    return next(extra for extra in count() if can_keep(jobs, margin, now, extra))


def broken(jobs: Sequence[Job], margin: Sequence[Span], now: int) -> set[str]:
    """Return the jobs that can't be done in time together with all that is promised before them."""
    return {
        job.name
        for job in jobs
        if not can_keep([replace(other, by=job.by) for other in jobs if other.by <= job.by], margin, now)
    }


@dataclass(frozen=True)
class SmallDay:
    """What a fit depends on, in minutes; ``blocks`` and ``hurdles`` are named by their numbers."""

    minutes: int
    now: int
    promised: int
    day_end: int
    working: tuple[Span, ...]
    blocks: tuple[Span, ...]
    taken: tuple[Span, ...]
    hurdles: tuple[tuple[HurdleKind, Span, int], ...]
    client: tuple[Span, ...] | None
    payer: bool = True

    def as_question(self) -> Question:
        """Return it as the domain knows it."""
        later = MarginBlock("payer", period_of((5000, 5060)))
        return Question(
            minutes=self.minutes,
            now=instant_of(self.now),
            promised_at=instant_of(self.promised),
            day_end=instant_of(self.day_end),
            working=[period_of(span) for span in self.working],
            blocks=[MarginBlock(str(number), period_of(span)) for number, span in enumerate(self.blocks)],
            taken=[period_of(span) for span in self.taken],
            hurdles=[
                Hurdle(kind, "", period_of(span), str(number), people)
                for number, (kind, span, people) in enumerate(self.hurdles)
            ],
            client_hours=None if self.client is None else [period_of(span) for span in self.client],
            payer=later if self.payer else None,
        )

    @property
    def first(self) -> int:
        """The first minute at which anything can begin: now, to the next five."""
        return -(-self.now // 5) * 5

    def free(self, block: int) -> set[int]:
        """Return the minutes of a block that are free."""
        start, end = self.blocks[block]
        return {minute for minute in range(start, end) if minute >= self.first and not _within(minute, self.taken)}

    def is_shared(self, start: int) -> bool:
        """Tell whether the client can be reached all the time from a start."""
        return self.client is None or all(_within(minute, self.client) for minute in self._time(start))

    def _time(self, start: int) -> range:
        return range(start, start + self.minutes)

    def best_margin(self) -> tuple[int, int] | None:
        """Return start and block of the best margin: in time before late, today before later, shared before alone."""
        found = [
            (start, block)
            for block, span in enumerate(self.blocks)
            for start in range(*span)
            if self.free(block).issuperset(self._time(start))
            if start < self.day_end or self.is_shared(start)
        ]
        in_time = [one for one in found if one[0] + self.minutes <= self.promised]
        for choice in (in_time, found):
            today = [one for one in choice if one[0] < self.day_end]
            for better in ([one for one in today if self.is_shared(one[0])], today, choice):
                if better:
                    return min(better)
        return None

    def passed_over(self, place: tuple[int, int] | None) -> list[tuple[int, str, int]]:
        """Return the blocks ahead of the place, why none of them is it, and their longest free time."""
        return [
            (block, self._reason(block), self._longest(block))
            for block, (start, end) in sorted(enumerate(self.blocks), key=lambda pair: pair[1])
            if end > self.now
            if place is None or (start < place[0] and block != place[1])
        ]

    def _reason(self, block: int) -> str:
        if self._longest(block) >= self.minutes:
            return "client_away"
        start, end = self.blocks[block]
        return "taken" if len([m for m in range(start, end) if m >= self.first]) >= self.minutes else "too_short"

    def _longest(self, block: int) -> int:
        return max((length for _, length in _runs(self.free(block))), default=0)

    def longest_today(self) -> tuple[int, int] | None:
        """Return start and length of the longest free time of today's margin, within the promise if any is."""
        for limit in (self.promised, 10**6):
            runs = [
                (-min(self.minutes, length, limit - start), start)
                for block in range(len(self.blocks))
                for start, length in _runs(self.free(block))
                if start < min(self.day_end, limit)
            ]
            if runs:
                length, start = min(runs)
                return start, -length
        return None

    def cheapest(self) -> tuple[int, int] | None:
        """Return cost and start of the cheapest way to make room within the promise, the earliest of them."""
        starts = range(self.first, self.promised - self.minutes + 1)
        return min(((cost, start) for start in starts if (cost := self.cost(start)) is not None), default=None)

    def cost(self, start: int) -> int | None:
        """Return what it costs to begin at a minute; None if it can't be."""
        margin = set().union(*(self.free(block) for block in range(len(self.blocks))))
        known = [span for _, span, _ in self.hurdles]
        met: set[int] = set()
        soft = False
        for minute in self._time(start):
            here = {number for number, (_, span, _) in enumerate(self.hurdles) if _within(minute, [span])}
            if not _within(minute, self.working) or (_within(minute, self.taken) and not _within(minute, known)):
                return None
            soft = soft or (minute not in margin and not here)
            met |= here
        if any(self.hurdles[number][0] is HurdleKind.FIXED for number in met):
            return None
        return soft + sum(COSTS[self.hurdles[number][0]] + self.hurdles[number][2] for number in met)


def _within(minute: int, spans: Sequence[Span]) -> bool:
    return any(start <= minute < end for start, end in spans)


def _runs(minutes: set[int]) -> Iterator[tuple[int, int]]:
    """Yield start and length of each stretch of minutes."""
    for start in sorted(minute for minute in minutes if minute - 1 not in minutes):
        yield start, next(length for length in count(1) if start + length not in minutes)
