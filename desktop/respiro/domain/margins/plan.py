"""The margin planner: the exactly best blocks for a week, by dynamic programming day by day and then over the week."""

from collections.abc import Mapping, Sequence

from respiro.domain.margins.blocks import MarginBlock, whole_steps
from respiro.domain.margins.day_options import DayOption, Span, day_options
from respiro.domain.margins.edits import blocks_after, edits_between
from respiro.domain.margins.grid import as_period, cell_worth, open_cells
from respiro.domain.margins.planning import Plan, PlanningDay, WeekToPlan
from respiro.domain.margins.refusals import refusals
from respiro.domain.margins.score import cells_of, minutes_on, score

_Rank = tuple[int, int, int, int, tuple[Span, ...]]
"""Daily shortage, negative affinity, unevenness, number of blocks, the blocks themselves: less is better."""


def plan(week: WeekToPlan) -> Plan:
    """Return the best plan for the week, and the edits from its present blocks to it.

    Deterministic and exact. In this order: least shortage of the week, least shortage of the days, greatest
    affinity, least unevenness, fewest blocks, earliest. All but the last are sums over the days, so the best
    for each amount of margin in a day (``day_options``) is all that the week has to choose from.
    """
    spans = _best_spans(week)
    blocks = (*week.fixed, *(MarginBlock("", as_period(start, end)) for start, end in spans))
    edits = edits_between(week, [block for block in blocks if not block.uid])
    planned = blocks_after(edits)
    return Plan(
        blocks=planned,
        edits=tuple(edits),
        refusals=tuple(refusals(week, planned)),
        score=score(week, planned),
        target_minutes=week.target_minutes,
    )


def options_of(week: WeekToPlan, day: PlanningDay) -> dict[int, DayOption]:
    """Return the best blocks on one day for each number of cells that its most allows beside the fixed blocks."""
    starts = open_cells(week, day)
    room = week.policy.daily_maximum - minutes_on(week, day, week.fixed)
    return day_options(starts, cell_worth(week, starts), week.policy, room // week.policy.grid)


def cell_budget(week: WeekToPlan) -> int:
    """Return how many cells the week's target, rounded up to the grid, leaves beside the fixed blocks."""
    grid = week.policy.grid
    rounded_target = whole_steps(week.target_minutes, grid)
    return max(0, (rounded_target - sum(block.minutes for block in week.fixed)) // grid)


def _best_spans(week: WeekToPlan) -> tuple[Span, ...]:
    budget = cell_budget(week)
    best: dict[int, _Rank] = {0: (0, 0, 0, 0, ())}
    for day in reversed(week.days):
        best = _with_day(week, day, options_of(week, day), best, budget)
    most = max(best)
    return best[most][-1]


def _with_day(
    week: WeekToPlan, day: PlanningDay, options: Mapping[int, DayOption], later: Mapping[int, _Rank], budget: int
) -> dict[int, _Rank]:
    """Return the best rank for each total number of cells from this day on, given those from the next day on."""
    grid = week.policy.grid
    fixed_here: Sequence[MarginBlock] = [block for block in week.fixed if week.day_of(block) is day]
    fixed_minutes = sum(block.minutes for block in fixed_here)
    fixed_cells = sum(cells_of(week, block) for block in fixed_here)
    wanted = day.minimum if day.working and not day.is_over(week.now) else 0
    best: dict[int, _Rank] = {}
    for cells, option in options.items():
        shortage = max(0, wanted - fixed_minutes - cells * grid)
        unevenness = (fixed_cells + cells) ** 2
        for later_cells, (later_shortage, later_cost, later_unevenness, later_blocks, later_spans) in later.items():
            total = cells + later_cells
            if total > budget:
                continue
            rank = (
                shortage + later_shortage,
                later_cost - option.affinity,
                unevenness + later_unevenness,
                len(option.spans) + later_blocks,
                option.spans + later_spans,
            )
            if total not in best or rank < best[total]:
                best[total] = rank
    return best
