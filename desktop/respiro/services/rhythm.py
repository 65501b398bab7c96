"""The week's rhythm: as it ends its review is offered, as its work begins its margin is said; each once a week."""

from dataclasses import dataclass
from datetime import datetime

from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.domain.week import Week, local_day
from respiro.domain.work_time import DAY_MINUTES, instant
from respiro.services.margin_keeper import work_time
from respiro.services.ports import Ports
from respiro.services.review.week import WeekView, is_planned, week_view

_OFFERED = "week_offered"
"""The weeks that were offered to be planned, each with the review of the week before it."""
_BEGUN = "week_begun_told"
_REMEMBERED = 12
"""More than one: a clock that was wrong for a while offers nothing again, and puts nothing off for years."""


@dataclass(frozen=True, slots=True)
class WeekEnd:
    """What is said as a week ends: how it was so far, and how the week ``after`` it stands, in minutes of margin.

    ``after_has_begun`` tells that it is told late: the next week is the present one by now.
    """

    view: WeekView
    after: Week
    after_is_planned: bool
    after_minutes: int
    after_has_begun: bool


@dataclass(frozen=True, slots=True)
class WeekBegin:
    """What is said as a week's work begins: its blocks, those ahead or under way, and whether a plan was made."""

    week: Week
    blocks: tuple[MarginBlock, ...]
    ahead: tuple[MarginBlock, ...]
    is_planned: bool

    @property
    def minutes(self) -> int:
        """How much margin it has."""
        return sum(block.minutes for block in self.blocks)


def week_to_review(ports: Ports) -> Week | None:
    """Return the week whose review is to be offered now; None if there is none, or it was offered.

    It is offered from its review day and time on until the next week's work begins. Costs a note as long as there is
    nothing to offer. Someone who has brought in no calendar and planned nothing yet is not bothered.
    """
    if not ports.settings.remind_to_plan:
        return None
    now = ports.clock()
    current = Week.of(local_day(now, ports.zone))
    is_late = now < _review_time(ports, current)
    week = current.shifted(-1) if is_late else current
    if str(week.shifted(1)) in _noted(ports, _OFFERED) or not _has_begun_with_us(ports):
        return None
    begins = _work_begins(ports, current) if is_late else None
    return week if begins is None or now < begins.start else None


def week_end(ports: Ports, week: Week) -> WeekEnd:
    """Return what is said as a week ends."""
    after = week.shifted(1)
    minutes = sum(block.minutes for block in _blocks(ports, after))
    has_begun = after == Week.of(local_day(ports.clock(), ports.zone))
    return WeekEnd(week_view(ports, week), after, is_planned(ports, after), minutes, has_begun)


def mark_review_offered(ports: Ports, week: Week) -> None:
    """Note that a week's review, and planning the week after it, were offered.

    If that week has come by now and has neither plan nor margin, this was its offer: it is not made again as its work
    begins.
    """
    after = week.shifted(1)
    _note(ports, _OFFERED, after)
    if after == Week.of(local_day(ports.clock(), ports.zone)) and not (
        is_planned(ports, after) or _blocks(ports, after)
    ):
        _note(ports, _BEGUN, after)


def week_to_begin(ports: Ports) -> Week | None:
    """Return the present week on its first working day, from when work begins on, if it was not told of yet.

    Someone who has brought in no calendar and planned nothing yet is not bothered.
    """
    if not ports.settings.tell_week_begins:
        return None
    now = ports.clock()
    week = Week.of(local_day(now, ports.zone))
    if str(week) in _noted(ports, _BEGUN) or not _has_begun_with_us(ports):
        return None
    begins = _work_begins(ports, week)
    return week if begins is not None and begins.holds(now) else None


def week_begin(ports: Ports, week: Week) -> WeekBegin:
    """Return what is said as a week's work begins."""
    blocks, now = _blocks(ports, week), ports.clock()
    ahead = tuple(block for block in blocks if block.period.end > now)
    return WeekBegin(week, blocks, ahead, is_planned(ports, week))


def mark_begin_told(ports: Ports, week: Week) -> None:
    """Note that it was said how much margin a week has, or that it has none."""
    _note(ports, _BEGUN, week)


def _review_time(ports: Ports, week: Week) -> datetime:
    return instant(week.days[ports.settings.review_day], ports.settings.review_time, ports.zone)


def _work_begins(ports: Ports, week: Week) -> Period | None:
    """Return a week's first working day from when work begins on; None for a week without work."""
    hours = work_time(ports, *week.bounds)
    for day in week.days:
        for period in hours.periods(day):
            return Period(period.start, instant(day, DAY_MINUTES, ports.zone))
    return None


def _blocks(ports: Ports, week: Week) -> tuple[MarginBlock, ...]:
    """Return the margin that a week has, in order."""
    return tuple(
        block
        for block in ports.store.blocks(week.period(ports.zone))
        if block.is_there and Week.of(local_day(block.period.start, ports.zone)) == week
    )


def _has_begun_with_us(ports: Ports) -> bool:
    return bool(ports.store.last_entry_number() or ports.store.sources())


def _noted(ports: Ports, key: str) -> list[str]:
    return (ports.store.note(key) or "").split()


def _note(ports: Ports, key: str, week: Week) -> None:
    others = [noted for noted in _noted(ports, key) if noted != str(week)]
    ports.store.put_note(key, " ".join([*others, str(week)][-_REMEMBERED:]))
