"""A proposal that the user changes by hand before it is applied; nothing is stored until then."""

from collections.abc import Sequence
from dataclasses import replace

from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import ChangeKind, Edit, MarginBlock, Plan, WeekToPlan, score
from respiro.domain.margins.edits import blocks_after, change_kind, placement
from respiro.domain.margins.refusals import refusals
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.services.margin_hand import check_place
from respiro.services.margin_keeper import week_to_plan
from respiro.services.ports import Ports


def add_to_draft(ports: Ports, week: Week, draft: Plan, period: Period) -> Plan:
    """Return the proposal with one more block, pinned. Raises InvalidValueError where it can't be."""
    facts = week_to_plan(ports, week, draft.target_minutes)
    _check_place(facts, draft.edits, period)
    block = MarginBlock("", period, pinned=True)
    edit = Edit(ChangeKind.ADD, after=block, placement=placement(facts, block))
    return _redrawn(facts, draft, (*draft.edits, edit))


def move_in_draft(ports: Ports, week: Week, draft: Plan, index: int, period: Period) -> Plan:
    """Return the proposal with the block of ``draft.edits[index]`` elsewhere, pinned there; the others stay.

    Raises InvalidValueError where it can't be put, ConflictError when there is no such block or it has begun.
    """
    facts = week_to_plan(ports, week, draft.target_minutes)
    edit = _movable(facts, draft.edits[index])
    _check_place(facts, [other for number, other in enumerate(draft.edits) if number != index], period)
    edits = list(draft.edits)
    edits[index] = _moved(facts, edit, period)
    return _redrawn(facts, draft, edits)


def leave_out(ports: Ports, week: Week, draft: Plan, index: int) -> Plan:
    """Return the proposal without one of its new blocks. Raises ConflictError for a block that stands already."""
    if draft.edits[index].kind is not ChangeKind.ADD:
        raise ConflictError("margin_in_draft")
    edits = [edit for number, edit in enumerate(draft.edits) if number != index]
    return _redrawn(week_to_plan(ports, week, draft.target_minutes), draft, edits)


def pin_in_draft(ports: Ports, week: Week, draft: Plan, index: int) -> Plan:
    """Return the proposal with one of its blocks pinned where it is: no meeting moves it, it is told of instead.

    Raises ConflictError when there is no such block or it has begun.
    """
    facts = week_to_plan(ports, week, draft.target_minutes)
    edit = _movable(facts, draft.edits[index])
    edits = list(draft.edits)
    edits[index] = replace(edit, after=replace(edit.after, pinned=True)) if edit.after else edit
    return _redrawn(facts, draft, edits)


def _movable(facts: WeekToPlan, edit: Edit) -> Edit:
    if edit.after is None:
        raise ConflictError("margin_is_gone")
    if edit.before and edit.before.period.start < facts.now:
        raise ConflictError("margin_has_begun")
    return edit


def _moved(facts: WeekToPlan, edit: Edit, period: Period) -> Edit:
    before, after = edit.before, edit.after
    if after is None:
        return edit
    block = replace(after, period=period, pinned=True)
    if before and before.period == block.period:
        return Edit(ChangeKind.KEEP, before, before, placement(facts, before))
    return replace(edit, kind=change_kind(before, block), after=block, placement=placement(facts, block))


def _check_place(facts: WeekToPlan, others: Sequence[Edit], period: Period) -> None:
    if not any(day.period.holds(period.start) for day in facts.days):
        raise InvalidValueError("margin_in_other_week")
    check_place(period, facts.now, (edit.after for edit in others if edit.after), facts.busy)


def _redrawn(facts: WeekToPlan, draft: Plan, edits: Sequence[Edit]) -> Plan:
    blocks = blocks_after(edits)
    return replace(
        draft,
        edits=tuple(edits),
        blocks=blocks,
        refusals=tuple(refusals(facts, blocks)),
        score=score(facts, blocks),
    )
