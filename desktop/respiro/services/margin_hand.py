"""What the user does to margin by hand: add, move, resize, pin, release, and undo."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from respiro.domain.agenda import Busy
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.services.margin_accounts import is_of_a_use, uses_undone
from respiro.services.margin_keeper import Done, busy_in, day_of, new_uid, standing_blocks
from respiro.services.ports import Ports


def add_block(ports: Ports, period: Period) -> Done:
    """Add a pinned block. Raises InvalidValueError where it can't be: in the past, on a meeting, on other margin."""
    _check_place(ports, period, but="")
    block = MarginBlock(new_uid(), period, pinned=True)
    return _commit(ports, None, block, (_entry(ports, block, LedgerKind.PLANNED, block.minutes, None),))


def move_block(ports: Ports, uid: str, period: Period) -> Done:
    """Move or resize a block within its week; it is pinned from then on.

    Raises InvalidValueError where it can't be put, ConflictError when it is gone or has begun.
    """
    change = moving(ports, uid, period)
    return Done(change.expected, tuple(ports.store.commit(change)))


def moving(ports: Ports, uid: str, period: Period) -> MarginChange:
    """Return what move_block() stores. Raises as it does."""
    block = movable_block(ports, uid)
    if _week_of(ports, period) != _week_of(ports, block.period):
        raise InvalidValueError("margin_in_other_week")
    _check_place(ports, period, but=uid)
    return moved_to(ports, block, period)


def moved_to(ports: Ports, block: MarginBlock, period: Period) -> MarginChange:
    """Return what is stored when a block is put elsewhere, whatever lies there; it is pinned.

    What it had in one week is given back there, and planned in the other, should it leave its week.
    """
    moved = replace(block, period=period, pinned=True)
    if _week_of(ports, period) != _week_of(ports, block.period):
        entries = [
            _entry(ports, block, LedgerKind.RELEASED, -block.minutes, block.period),
            _entry(ports, moved, LedgerKind.PLANNED, moved.minutes, block.period),
        ]
        return MarginChange((moved,), tuple(entries), ((block.uid, block),))
    entries = [_entry(ports, moved, LedgerKind.MOVED, 0, block.period)]
    if gain := moved.minutes - block.minutes:
        kind = LedgerKind.PLANNED if gain > 0 else LedgerKind.RELEASED
        entries.append(_entry(ports, moved, kind, gain, block.period))
    return MarginChange((moved,), tuple(entries), ((block.uid, block),))


def put_again(ports: Ports, block: MarginBlock, period: Period) -> MarginChange:
    """Return what is stored when a block that was given back, or dropped, is margin again; it is pinned."""
    again = replace(block, period=period, pinned=True, state=BlockState.STANDING)
    return MarginChange(
        (again,), (_entry(ports, again, LedgerKind.PLANNED, again.minutes, None),), ((block.uid, block),)
    )


def pin_block(ports: Ports, uid: str, *, pinned: bool) -> Done:
    """Pin a block where it is, or leave it to the planner again."""
    block = movable_block(ports, uid)
    return _commit(ports, block, replace(block, pinned=pinned), ())


def release_block(ports: Ports, uid: str) -> Done:
    """Give a block's time back. Raises ConflictError when it is gone or has begun."""
    block = movable_block(ports, uid)
    entry = _entry(ports, block, LedgerKind.RELEASED, -block.minutes, block.period)
    return _commit(ports, block, replace(block, state=BlockState.RELEASED), (entry,))


def movable_block(ports: Ports, uid: str) -> MarginBlock:
    """Return a standing block that has not begun. Raises ConflictError otherwise."""
    block = ports.store.block(uid)
    if block is None or block.state is not BlockState.STANDING:
        raise ConflictError("margin_is_gone")
    if block.period.start < ports.clock():
        raise ConflictError("margin_has_begun")
    return block


def undo(ports: Ports, done: Done, known: Sequence[LedgerEntry] = ()) -> Done:
    """Put blocks back as they were before a change and book the opposite of what it booked.

    ``known`` is booked with it: what the user thereby accepts. The answer undoes the undoing. Raises ConflictError
    when a block is gone, its time has passed and was accounted for, or it was changed since in a way that the
    opposite does not make up for: a block released since has no minutes to take back.
    """
    change = undoing(ports, done, known)
    return Done(change.expected, tuple(ports.store.commit(change)))


def undoing(ports: Ports, done: Done, known: Sequence[LedgerEntry] = ()) -> MarginChange:
    """Return what undo() stores. Raises ConflictError as it does."""
    of_blocks = [entry for entry in reversed(done.entries) if not is_of_a_use(ports, entry)]
    opposite = tuple(_opposite(ports, entry) for entry in of_blocks if entry.kind is not LedgerKind.CONTESTED)
    uses = uses_undone(ports, done.entries)
    put, expected = [], []
    for uid, before in done.before:
        now = ports.store.block(uid)
        if now is None:
            raise ConflictError("margin_is_gone")
        if now.state is BlockState.SETTLED:
            raise ConflictError("margin_has_begun")
        after = before or replace(now, state=BlockState.UNDONE)
        if _week_of(ports, after.period) != _week_of(ports, now.period):
            raise ConflictError("changed_meanwhile", uid=uid)  # each week has its own ledger
        booked = sum(entry.minutes for entry in opposite if entry.block_uid == uid)
        if _minutes_there(after) - _minutes_there(now) != booked:
            raise ConflictError("changed_meanwhile", uid=uid)
        put.append(after)
        expected.append((uid, now))
    return MarginChange(tuple(put), (*opposite, *uses, *known), tuple(expected))


def _week_of(ports: Ports, period: Period) -> Week:
    return Week.of(day_of(ports, period.start))


def _minutes_there(block: MarginBlock) -> int:
    return block.minutes if block.is_there else 0


def undo_healing(ports: Ports, entries: Sequence[LedgerEntry]) -> Done:
    """Undo one round of healing, known by its entries: blocks go back to where they were and are pinned there.

    Raises ConflictError when one of the blocks was changed again since.
    """
    booked = [entry for entry in entries if entry.kind is not LedgerKind.CONTESTED]
    touched = {entry.block_uid for entry in booked}
    later = ports.store.entries_after(max((entry.number for entry in booked), default=0))
    if any(entry.block_uid in touched and not entry.kind.is_about_use for entry in later):
        raise ConflictError("changed_meanwhile")
    before: dict[str, MarginBlock | None] = {}
    for entry in booked:
        now = ports.store.block(entry.block_uid)
        if now and entry.origin:
            before[now.uid] = replace(now, period=entry.origin, state=BlockState.STANDING, pinned=True)
        elif now:
            before[now.uid] = None
    known = {
        (entry.block_uid, entry.taker.occurrence): _contested(ports, entry)
        for entry in booked
        if entry.taker and entry.origin
    }
    return undo(ports, Done(tuple(before.items()), tuple(booked)), tuple(known.values()))


def _contested(ports: Ports, entry: LedgerEntry) -> LedgerEntry:
    """Return the booking that a meeting lies on the block where it stood: who puts it back there knows."""
    period = entry.origin or entry.period
    day = day_of(ports, period.start)
    return replace(entry, at=ports.clock(), day=day, kind=LedgerKind.CONTESTED, minutes=0, period=period, number=0)


def _opposite(ports: Ports, entry: LedgerEntry) -> LedgerEntry:
    period = entry.origin if entry.kind is LedgerKind.MOVED and entry.origin else entry.period
    origin = entry.period if entry.kind is LedgerKind.MOVED else entry.origin
    day = day_of(ports, period.start)
    return replace(
        entry,
        at=ports.clock(),
        day=day,
        kind=entry.kind.opposite,
        minutes=-entry.minutes,
        period=period,
        origin=origin,
        number=0,
    )


def _check_place(ports: Ports, period: Period, *, but: str) -> None:
    others = [block for block in standing_blocks(ports, period) if block.uid != but]
    check_place(period, ports.clock(), others, busy_in(ports, period))


def check_place(period: Period, now: datetime, others: Iterable[MarginBlock], busy: Iterable[Busy]) -> None:
    """Raise InvalidValueError where the user may not put margin: in the past, on other margin, on a meeting."""
    if period.start < now:
        raise InvalidValueError("margin_in_past")
    if any(block.period.overlaps(period) for block in others):
        raise InvalidValueError("margin_on_margin")
    for taken in busy:
        if taken.meeting.overlaps(period):
            raise InvalidValueError("margin_on_meeting", meeting=taken.summary)


def _entry(ports: Ports, block: MarginBlock, kind: LedgerKind, minutes: int, origin: Period | None) -> LedgerEntry:
    day = day_of(ports, block.period.start)
    return LedgerEntry(ports.clock(), day, block.uid, kind, minutes, block.period, origin=origin)


def _commit(ports: Ports, before: MarginBlock | None, after: MarginBlock, entries: Sequence[LedgerEntry]) -> Done:
    expected = ((after.uid, before),)
    return Done(expected, tuple(ports.store.commit(MarginChange((after,), tuple(entries), expected))))
