"""The steps from the blocks a week has to those it should have, each with its reason as data."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from respiro.domain.margins.blocks import MarginBlock
from respiro.domain.margins.ledger import Taker
from respiro.domain.margins.planning import (
    ChangeKind,
    ClientShare,
    Edit,
    Placement,
    Unseating,
    UnseatingKind,
    WeekToPlan,
)
from respiro.domain.period import Period, merged


def edits_between(week: WeekToPlan, planned: Sequence[MarginBlock]) -> list[Edit]:
    """Return the edits that lead from the week's blocks to its fixed ones and ``planned``, in order of time.

    Blocks that lie where one lay are kept. Each other planned block continues the nearest block that lost its
    place, one of the same day first; a block whose successor lies inside it was shortened, else it moved.
    """
    edits = [
        Edit(ChangeKind.KEEP, block, block, placement(week, block), unseating(week, block, fixed=True))
        for block in week.fixed
    ]
    for before, after in _matched(week, planned):
        kept = replace(before, period=after.period) if before and after else after
        edits.append(
            Edit(
                kind=change_kind(before, kept),
                before=before,
                after=kept,
                placement=placement(week, kept) if kept else None,
                unseating=unseating(week, before) if before and kept != before else None,
            )
        )
    return sorted(edits, key=_time)


def blocks_after(edits: Iterable[Edit]) -> tuple[MarginBlock, ...]:
    """Return the blocks that the edits leave, in order of time."""
    blocks = (edit.after for edit in edits if edit.after)
    return tuple(sorted(blocks, key=lambda block: (block.period, block.uid)))


def _time(edit: Edit) -> Period:
    block = edit.after or edit.before
    if block is None:
        raise ValueError("an edit is about a block")
    return block.period


def change_kind(before: MarginBlock | None, after: MarginBlock | None) -> ChangeKind:
    """Return what leads from one block to the other; a missing one is None."""
    if before is None:
        return ChangeKind.ADD
    if after is None:
        return ChangeKind.DROP
    if before.period == after.period:
        return ChangeKind.KEEP
    return ChangeKind.SHORTEN if before.period.contains(after.period) else ChangeKind.MOVE


def _matched(week: WeekToPlan, planned: Sequence[MarginBlock]) -> list[tuple[MarginBlock | None, MarginBlock | None]]:
    """Pair the movable blocks with the planned ones; what finds no partner stands alone."""

    def remoteness(pair: tuple[MarginBlock, MarginBlock]) -> tuple[bool, bool, int, timedelta, Period, Period]:
        before, after = pair
        shared = before.period.overlap(after.period)
        return (
            before.period != after.period,
            week.day_of(before) is not week.day_of(after),
            -shared.minutes if shared else 0,
            abs(before.period.start - after.period.start),
            before.period,
            after.period,
        )

    lonely_before, lonely_after = list(week.previous), list(planned)
    pairs: list[tuple[MarginBlock | None, MarginBlock | None]] = []
    for before, after in sorted(((b, a) for b in lonely_before for a in lonely_after), key=remoteness):
        if before in lonely_before and after in lonely_after:
            pairs.append((before, after))
            lonely_before.remove(before)
            lonely_after.remove(after)
    pairs += [(before, None) for before in lonely_before]
    pairs += [(None, after) for after in lonely_after]
    return pairs


def placement(week: WeekToPlan, block: MarginBlock) -> Placement:
    """Return what speaks for the block's place, in minutes; the clients in order of weight, then of minutes."""
    windows: dict[tuple[int, str, str, str], list[Period]] = defaultdict(list)
    for window in week.windows:
        windows[-window.weight, window.client_id, window.name, window.what].append(window.period)
    shares = [
        (weight, -minutes, ClientShare(client_id, name, minutes, what))
        for (weight, client_id, name, what), periods in windows.items()
        if (minutes := _shared_minutes(block.period, periods))
    ]
    return Placement(
        clients=tuple(share for *_, share in sorted(shares, key=lambda item: (item[0], item[1], item[2].name))),
        preferred_minutes=_shared_minutes(block.period, week.preferred),
        kept_minutes=_shared_minutes(block.period, [previous.period for previous in week.previous]),
    )


def _shared_minutes(period: Period, others: Sequence[Period]) -> int:
    return sum(shared.minutes for other in merged(others) if (shared := period.overlap(other)))


def unseating(week: WeekToPlan, block: MarginBlock, *, fixed: bool = False) -> Unseating | None:
    """Return why the block can't stay as it is; None for a fixed one that no meeting lies on."""
    takers = [busy for busy in week.busy if (busy.meeting if fixed else busy.padded).overlaps(block.period)]
    if takers:
        taker = max(takers, key=lambda busy: _shared_minutes(block.period, [busy.padded]))
        return Unseating(UnseatingKind.TAKEN, Taker(taker.occurrence, taker.summary, taker.meeting))
    if fixed:
        return None
    if not lies_in_working_time(week, block):
        return Unseating(UnseatingKind.OUTSIDE_WORK)
    distance = week.policy.distance
    around = block.period.padded(distance, distance)
    if any(week.day_of(other) is week.day_of(block) and other.period.overlaps(around) for other in week.fixed):
        return Unseating(UnseatingKind.PINNED_NEAR)
    return Unseating(UnseatingKind.BETTER_ELSEWHERE)


def lies_in_working_time(week: WeekToPlan, block: MarginBlock) -> bool:
    """Tell whether the block lies wholly inside one stretch of working time of its day."""
    day = week.day_of(block)
    return day is not None and any(period.contains(block.period) for period in day.working)
