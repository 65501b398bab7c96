"""Making room: the margin that a place needs, out of what is there and of what gives way."""

from collections.abc import Sequence
from dataclasses import replace

from respiro.domain.errors import ConflictError
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.plan_b import HurdleKind, Place
from respiro.services.margin_keeper import day_of, new_uid, standing_blocks
from respiro.services.ports import Ports


def room_for(ports: Ports, place: Place) -> tuple[str, MarginChange]:
    """Return the block that a place lies in, and what has to be stored so that it does.

    Its block is pinned: the time was promised. Time outside margin becomes margin, as far as a later soft block pays
    for it with that block's minutes. Raises ConflictError changed_meanwhile when the margin is not as it was.
    """
    if place.block_uid:
        block = ports.store.block(place.block_uid)
        if block is None or not block.is_there or not block.period.contains(place.period):
            raise ConflictError("changed_meanwhile", uid=place.block_uid)
        return block.uid, _pinned(block)
    touched = standing_blocks(ports, place.period)
    payer = _payer(ports, place, touched)
    own, change = _grown(ports, place.period, touched)
    if payer is None:
        return own, change
    gained = sum(entry.minutes for entry in change.entries)
    paid = _paid(ports, payer, min(gained, payer.minutes)) if gained > 0 else MarginChange((), ())
    whole = MarginChange((*change.put, *paid.put), (*change.entries, *paid.entries), (*change.expected, *paid.expected))
    return own, whole


def _pinned(block: MarginBlock) -> MarginChange:
    """Return the change that pins a block; nothing for one that is pinned, or has begun and is not moved anyway."""
    if block.pinned or block.state is not BlockState.STANDING:
        return MarginChange((), ())
    return MarginChange((replace(block, pinned=True),), (), ((block.uid, block),))


def _grown(ports: Ports, period: Period, touched: Sequence[MarginBlock]) -> tuple[str, MarginChange]:
    """Return the one block that covers a period, grown out of those that lie there, and how that is booked.

    The first of them grows over the period; the others, whose minutes it takes, are dropped.
    """
    if not touched:
        new = MarginBlock(new_uid(), period, pinned=True)
        entry = _entry(ports, new, new.minutes, None)
        return new.uid, MarginChange((new,), (entry,), ((new.uid, None),))
    first, *rest = touched
    whole = Period(min(period.start, first.period.start), max(period.end, *(block.period.end for block in touched)))
    grown = replace(first, period=whole, pinned=True)
    dropped = [replace(block, state=BlockState.DROPPED) for block in rest]
    entries = (
        [_entry(ports, grown, grown.minutes - first.minutes, first.period)] if grown.minutes != first.minutes else []
    )
    entries += [_entry(ports, block, -block.minutes, block.period) for block in rest]
    expected = ((first.uid, first), *((block.uid, block) for block in rest))
    return first.uid, MarginChange((grown, *dropped), tuple(entries), expected)


def _payer(ports: Ports, place: Place, touched: Sequence[MarginBlock]) -> MarginBlock | None:
    uid = next((hurdle.uid for hurdle in place.gives_way if hurdle.kind is HurdleKind.SOFT_BLOCK), "")
    if not uid or any(block.uid == uid for block in touched):
        return None
    block = ports.store.block(uid)
    return block if block is not None and block.is_there and not block.pinned else None


def _paid(ports: Ports, payer: MarginBlock, minutes: int) -> MarginChange:
    """Return the change that takes minutes from the end of a soft block; one left too short goes as a whole."""
    left = payer.minutes - minutes
    if left < ports.settings.policy.grid:
        after = replace(payer, state=BlockState.DROPPED)
        taken = payer.minutes
    else:
        after = replace(payer, period=Period.lasting(payer.period.start, left))
        taken = minutes
    return MarginChange((after,), (_entry(ports, after, -taken, payer.period),), ((payer.uid, payer),))


def _entry(ports: Ports, block: MarginBlock, minutes: int, origin: Period | None) -> LedgerEntry:
    day = day_of(ports, block.period.start)
    return LedgerEntry(ports.clock(), day, block.uid, LedgerKind.PLANNED, minutes, block.period, origin=origin)
