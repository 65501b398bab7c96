"""What a set of blocks is worth, straight from the definition of the criteria."""

from collections.abc import Sequence

from respiro.domain.margins.blocks import MarginBlock
from respiro.domain.margins.grid import cell_worth, touched_starts
from respiro.domain.margins.planning import PlanningDay, Score, WeekToPlan


def cells_of(week: WeekToPlan, block: MarginBlock) -> int:
    """Return how many grid cells the block takes up; one it only touches counts."""
    return len(touched_starts(block.period, week.policy.grid, week.zone))


def minutes_on(week: WeekToPlan, day: PlanningDay, blocks: Sequence[MarginBlock]) -> int:
    """Return the minutes of margin on one day."""
    return sum(block.minutes for block in blocks if week.day_of(block) is day)


def score(week: WeekToPlan, blocks: Sequence[MarginBlock]) -> Score:
    """Return the criteria's values for these blocks, fixed ones included."""
    total = sum(block.minutes for block in blocks)
    shortages = (
        day.minimum - minutes_on(week, day, blocks) for day in week.days if day.working and not day.is_over(week.now)
    )
    cells = [touched_starts(block.period, week.policy.grid, week.zone) for block in blocks]
    by_day = (
        sum(len(starts) for starts, block in zip(cells, blocks, strict=True) if week.day_of(block) is day)
        for day in week.days
    )
    return Score(
        weekly_shortage=max(0, week.target_minutes - total),
        daily_shortage=sum(max(0, shortage) for shortage in shortages),
        affinity=sum(sum(cell_worth(week, starts)) for starts in cells),
        unevenness=sum(count * count for count in by_day),
        block_count=len(blocks),
    )
