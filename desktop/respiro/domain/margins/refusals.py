"""What the plan could not do: why, and what would have to give way."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from respiro.domain.agenda import Busy
from respiro.domain.margins.blocks import MarginBlock
from respiro.domain.margins.day_options import most_cells_in
from respiro.domain.margins.grid import open_cells
from respiro.domain.margins.ledger import Taker
from respiro.domain.margins.planning import GiveWay, PlanningDay, Refusal, RefusalKind, WeekToPlan
from respiro.domain.margins.score import minutes_on
from respiro.domain.period import Period

_MOST_NAMED = 3


def refusals(week: WeekToPlan, planned: Sequence[MarginBlock]) -> Iterator[Refusal]:
    """Yield one refusal for the week's target if it is missed, and one for each day that misses its minimum."""
    ahead = [day for day in week.days if day.working and not day.is_over(week.now)]
    missing = week.target_minutes - sum(block.minutes for block in planned)
    if missing > 0:
        yield _refused_week(week, planned, ahead, missing)
    for day in ahead:
        short = day.minimum - minutes_on(week, day, planned)
        if short > 0:
            yield _refused_day(week, day, short, planned)


def _refused_week(
    week: WeekToPlan, planned: Sequence[MarginBlock], ahead: Sequence[PlanningDay], missing: int
) -> Refusal:
    smallest = max(week.policy.grid, 1)
    unfilled = [day for day in ahead if minutes_on(week, day, planned) + smallest <= week.policy.daily_maximum]
    if not unfilled:
        return Refusal(RefusalKind.DAILY_MAXIMUM, None, missing)
    ways = [way for day in unfilled for way in _ways_to_make_room(week, day, missing)]
    return Refusal(RefusalKind.NO_ROOM, None, missing, give_way=_cheapest(ways))


def _refused_day(week: WeekToPlan, day: PlanningDay, short: int, planned: Sequence[MarginBlock]) -> Refusal:
    between = Period(max(day.working[0].start, week.now), day.working[-1].end)
    automatic = minutes_on(week, day, planned) - minutes_on(week, day, week.fixed)
    if _most_minutes(week, day) > automatic:
        return Refusal(RefusalKind.TARGET_REACHED, day.date, short, between)
    return Refusal(RefusalKind.NO_ROOM, day.date, short, between, _cheapest(_ways_to_make_room(week, day, short)))


def _most_minutes(week: WeekToPlan, day: PlanningDay) -> int:
    room = week.policy.daily_maximum - minutes_on(week, day, week.fixed)
    return week.policy.grid * most_cells_in(open_cells(week, day), week.policy, room // week.policy.grid)


def _ways_to_make_room(week: WeekToPlan, day: PlanningDay, wanted: int) -> list[GiveWay]:
    """Return the meetings of the day that, each by itself gone, would leave room for more margin."""
    present = _most_minutes(week, day)
    in_the_way = [busy for busy in week.busy if any(busy.padded.overlaps(period) for period in day.working)]
    ways = []
    for busy in in_the_way:
        others = tuple(other for other in week.busy if other is not busy)
        gain = _most_minutes(replace(week, busy=others), day) - present
        if gain > 0:
            ways.append(_way(busy, min(gain, wanted)))
    return ways


def _way(busy: Busy, minutes: int) -> GiveWay:
    return GiveWay(Taker(busy.occurrence, busy.summary, busy.meeting), minutes, busy.tentative, busy.others)


def _cheapest(ways: Sequence[GiveWay]) -> tuple[GiveWay, ...]:
    """Return the few that cost least: tentative before agreed, one's own before others', short before long."""
    ordered = sorted(ways, key=lambda way: (not way.tentative, way.others, way.taker.period.minutes, way.taker.period))
    return tuple(ordered[:_MOST_NAMED])
