"""The grid of wall time that margin lies on, and what each of its cells is worth."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from respiro.domain.margins.planning import PlanningDay, WeekToPlan
from respiro.domain.period import Period, merged, subtract

AFFINITY_CAP = 6
PREFERRED_WORTH = 1
KEPT_WORTH = 4


def grid_starts(period: Period, grid: int, zone: tzinfo) -> Iterator[int]:
    """Yield the start, in epoch seconds, of each grid cell that lies wholly inside the period.

    Cells start where the wall clock in ``zone`` shows a multiple of ``grid`` minutes after midnight, so the
    grid starts afresh at a DST change that is no multiple of it.
    """
    step = grid * 60
    moment, last_start = period.start, period.end.timestamp() - step
    while (start := moment.timestamp()) <= last_start:
        wall = moment.astimezone(zone)
        beyond = (wall.hour * 3600 + wall.minute * 60 + wall.second) % step
        if beyond == 0 and moment.microsecond == 0:
            yield int(start)
            moment += timedelta(seconds=step)
        else:
            moment += timedelta(seconds=step - beyond) - timedelta(microseconds=moment.microsecond)


def touched_starts(period: Period, grid: int, zone: tzinfo) -> list[int]:
    """Return the starts of the grid cells that share any time with the period."""
    around = Period(period.start - timedelta(minutes=grid), period.end + timedelta(minutes=grid))
    first, last = period.start.timestamp() - grid * 60, period.end.timestamp()
    return [start for start in grid_starts(around, grid, zone) if first < start < last]


def free_working_time(week: WeekToPlan, day: PlanningDay) -> list[Period]:
    """Return the day's working time ahead that no meeting takes, buffers included."""
    ahead = [period for whole in day.working if (period := _from(whole, week.now))]
    return subtract(ahead, (busy.padded for busy in week.busy if busy.padded.overlaps(day.period)))


def _from(period: Period, now: datetime) -> Period | None:
    if now <= period.start:
        return period
    return Period(now, period.end) if now < period.end else None


def open_cells(week: WeekToPlan, day: PlanningDay) -> list[int]:
    """Return the starts of the cells in which an automatic block may lie, in order."""
    distance = timedelta(minutes=week.policy.distance)
    kept_clear = [
        Period(block.period.start - distance, block.period.end + distance)
        for block in week.fixed
        if week.day_of(block) is day
    ]
    theirs = subtract(merged(week.kept_elsewhere), [block.period for block in week.previous])
    free = subtract(free_working_time(week, day), [*kept_clear, *theirs])
    return [start for period in free for start in grid_starts(period, week.policy.grid, week.zone)]


def cell_worth(week: WeekToPlan, starts: Sequence[int]) -> list[int]:
    """Return the affinity of each cell.

    The weights of the clients who can be reached during all of it, and of what they are known to ask for then, at
    most 6, plus 1 in a preferred time, plus
    4 where the previous plan had margin.
    """
    worth = [0] * len(starts)
    by_client: dict[tuple[str, int, str], list[Period]] = defaultdict(list)
    for window in week.windows:
        by_client[window.client_id, window.weight, window.what].append(window.period)
    for (_, weight, _), periods in by_client.items():
        for index in _inside(starts, periods, week.policy.grid):
            worth[index] = min(worth[index] + weight, AFFINITY_CAP)
    for index in _inside(starts, week.preferred, week.policy.grid):
        worth[index] += PREFERRED_WORTH
    for index in _inside(starts, (block.period for block in week.previous), week.policy.grid):
        worth[index] += KEPT_WORTH
    return worth


def _inside(starts: Sequence[int], periods: Iterable[Period], grid: int) -> Iterator[int]:
    """Yield, once each, the indexes of the cells that lie wholly inside one of the periods."""
    for period in merged(periods):
        first = bisect_left(starts, period.start.timestamp())
        latest_start = period.end.timestamp() - grid * 60
        for index in range(first, len(starts)):
            if starts[index] > latest_start:
                break
            yield index


def as_period(start: int, end: int) -> Period:
    """Return the period between two instants in epoch seconds."""
    return Period(datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC))
