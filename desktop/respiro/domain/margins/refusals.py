"""What the plan could not do: why, and what would have to give way."""

from bisect import bisect_left, bisect_right
from collections import Counter
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
    unfilled = [day for day in ahead if minutes_on(week, day, planned) + week.policy.grid <= week.policy.daily_maximum]
    if ahead and not unfilled:
        return Refusal(RefusalKind.DAILY_MAXIMUM, None, missing)
    ways = [way for day in unfilled for way in _ways_to_make_room(week, day, missing)]
    return Refusal(RefusalKind.NO_ROOM, None, missing, give_way=_cheapest(ways))


def _refused_day(week: WeekToPlan, day: PlanningDay, short: int, planned: Sequence[MarginBlock]) -> Refusal:
    between = Period(max(day.working[0].start, week.now), day.working[-1].end)
    automatic = minutes_on(week, day, planned) - minutes_on(week, day, week.fixed)
    if _most_minutes(week, day, open_cells(week, day)) > automatic:
        return Refusal(RefusalKind.TARGET_REACHED, day.date, short, between)
    return Refusal(RefusalKind.NO_ROOM, day.date, short, between, _cheapest(_ways_to_make_room(week, day, short)))


def _most_minutes(week: WeekToPlan, day: PlanningDay, starts: Sequence[int]) -> int:
    """Return the most automatic margin that fits into these cells of the day."""
    room = week.policy.daily_maximum - minutes_on(week, day, week.fixed)
    return week.policy.grid * most_cells_in(starts, week.policy, room // week.policy.grid)


def _ways_to_make_room(week: WeekToPlan, day: PlanningDay, wanted: int) -> list[GiveWay]:
    """Return the meetings of the day that, each by itself gone, would leave room for more margin."""
    starts = open_cells(replace(week, busy=()), day)
    that_day = dict.fromkeys(busy for busy in week.busy if busy.padded.overlaps(day.period))
    taken = {busy: cells for busy in that_day if (cells := _cells_taken(starts, week.policy.grid * 60, busy))}
    takers = Counter(cell for cells in taken.values() for cell in cells)

    def most_minutes(gone: range) -> int:
        free = [start for cell, start in enumerate(starts) if takers[cell] == (1 if cell in gone else 0)]
        return _most_minutes(week, day, free)

    present = most_minutes(range(0))
    gains = ((busy, most_minutes(cells) - present) for busy, cells in taken.items())
    return [_way(busy, min(gain, wanted)) for busy, gain in gains if gain > 0]


def _cells_taken(starts: Sequence[int], step: int, busy: Busy) -> range:
    """Return the indexes of the cells that a meeting and its buffers touch."""
    first = bisect_right(starts, busy.padded.start.timestamp() - step)
    return range(first, bisect_left(starts, busy.padded.end.timestamp()))


def _way(busy: Busy, minutes: int) -> GiveWay:
    return GiveWay(Taker(busy.occurrence, busy.summary, busy.meeting), minutes, busy.tentative, busy.others)


def _cheapest(ways: Sequence[GiveWay]) -> tuple[GiveWay, ...]:
    """Return the few that cost least: tentative before agreed, one's own before others', short before long."""
    ordered = sorted(ways, key=lambda way: (not way.tentative, way.others, way.taker.period.minutes, way.taker.period))
    return tuple(ordered[:_MOST_NAMED])
