"""Moving a day's margin to another day of a proposal, as far as there is room (W2); nothing is stored."""

from dataclasses import replace

from respiro.domain.margins import MarginBlock, Plan, PlanningDay, WeekToPlan
from respiro.domain.margins.grid import as_period, cell_worth, open_cells
from respiro.domain.margins.score import minutes_on
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.services.margin_draft import add_to_draft, move_in_draft, pin_in_draft
from respiro.services.margin_keeper import week_to_plan
from respiro.services.ports import Ports


def blocks_on(ports: Ports, week: Week, draft: Plan, weekday: int) -> list[int]:
    """Return the indexes of the proposal's edits whose blocks lie ahead on that weekday (0 is Monday)."""
    day, now = week.days[weekday], ports.clock()
    return [
        index
        for index, edit in enumerate(draft.edits)
        if edit.after and edit.after.period.start.astimezone(ports.zone).date() == day and edit.after.period.start > now
    ]


def pin_day(ports: Ports, week: Week, draft: Plan, weekday: int) -> Plan:
    """Return the proposal with all blocks of that weekday pinned where they are."""
    for index in blocks_on(ports, week, draft, weekday):
        draft = pin_in_draft(ports, week, draft, index)
    return draft


def shift_day(ports: Ports, week: Week, draft: Plan, weekday: int, better: int) -> Plan:
    """Return the proposal with the margin of one weekday moved to a better one, pinned there.

    As much of each block goes as finds a place there: working time that no meeting takes, its distance from other
    margin, and no more than the day's most. What finds none stays where it is; what the user pinned does, too.
    """
    for index in blocks_on(ports, week, draft, weekday):
        block = draft.edits[index].after
        if block is not None and not block.pinned:
            draft = _shifted(ports, week, draft, index, block, better)
    return draft


def _shifted(ports: Ports, week: Week, draft: Plan, index: int, block: MarginBlock, better: int) -> Plan:
    whole = week_to_plan(ports, week, draft.target_minutes)
    facts = replace(whole, blocks=tuple(replace(one, pinned=True) for one in draft.blocks))
    for minutes in _parts(facts, block):
        place = _best_place(facts, facts.days[better], minutes)
        if place is None:
            continue
        if minutes == block.minutes:
            return move_in_draft(ports, week, draft, index, place)
        rest = Period.lasting(block.period.start, block.minutes - minutes)
        return add_to_draft(ports, week, move_in_draft(ports, week, draft, index, rest), place)
    return draft


def _parts(facts: WeekToPlan, block: MarginBlock) -> list[int]:
    """Return how many minutes of a block may go, most first: neither they nor what stays are too short for one."""
    policy = facts.policy
    parts = range(block.minutes - policy.block_minimum, policy.block_minimum - 1, -policy.grid)
    return [block.minutes, *(minutes for minutes in parts if minutes % policy.grid == 0)]


def _best_place(facts: WeekToPlan, day: PlanningDay, minutes: int) -> Period | None:
    """Return where so much margin lies best on a day, the earliest such place; None if it has no room."""
    step, length = facts.policy.grid * 60, -(-minutes // facts.policy.grid)
    if minutes_on(facts, day, facts.blocks) + minutes > facts.policy.daily_maximum:
        return None
    starts = open_cells(facts, day)
    worth = cell_worth(facts, starts)
    found = [
        (-sum(worth[first : first + length]), starts[first])
        for first in range(len(starts) - length + 1)
        if starts[first + length - 1] == starts[first] + (length - 1) * step
    ]
    if not found:
        return None
    _, start = min(found)
    return Period.lasting(as_period(start, start + step).start, minutes)
