"""Healing: what becomes of the margin when a meeting lands on it."""

from dataclasses import replace

from respiro.domain.margins.blocks import MarginBlock
from respiro.domain.margins.edits import blocks_after, edits_between, lies_in_working_time
from respiro.domain.margins.plan import plan
from respiro.domain.margins.planning import Plan, WeekToPlan


def heal(week: WeekToPlan) -> Plan:
    """Return the best plan with the surviving blocks as the previous plan, and the edits from the present blocks.

    The same function as plan(), so it keeps what still fits and finds the best place for what was taken.
    """
    survivors = tuple(block for block in week.previous if survives(week, block))
    healed = plan(replace(week, blocks=(*week.fixed, *survivors)))
    fixed = set(week.fixed)
    edits = edits_between(week, [block for block in healed.blocks if block not in fixed])
    return replace(healed, edits=tuple(edits), blocks=blocks_after(edits))


def survives(week: WeekToPlan, block: MarginBlock) -> bool:
    """Tell whether the block still lies in working time, clear of every meeting and its buffers."""
    return lies_in_working_time(week, block) and not any(busy.padded.overlaps(block.period) for busy in week.busy)
