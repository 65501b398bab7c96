"""Booking: the ledger's entries for what happens to margin blocks."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from respiro.domain.agenda import Busy
from respiro.domain.margins.blocks import MarginBlock
from respiro.domain.margins.ledger import LedgerEntry, LedgerKind, Taker
from respiro.domain.margins.planning import ChangeKind, Edit, UnseatingKind
from respiro.domain.period import Period, subtract

DayOf = Callable[[datetime], date]
"""Answers the user's local day of an instant."""


@dataclass(slots=True)
class _Loss:
    """Minutes lost in this round of edits that a gain elsewhere may still make good."""

    kind: LedgerKind
    taker: Taker | None
    minutes: int


@dataclass(slots=True)
class _Book:
    at: datetime
    day_of: DayOf
    entries: list[LedgerEntry] = field(default_factory=list)
    losses: list[_Loss] = field(default_factory=list)

    def enter(
        self, edit: Edit, kind: LedgerKind, minutes: int, period: Period | None = None, taker: Taker | None = None
    ) -> None:
        block = _present(edit)
        place = period or block.period
        origin = edit.before.period if edit.before else None
        self.entries.append(
            LedgerEntry(self.at, self.day_of(place.start), block.uid, kind, minutes, place, taker, origin)
        )


def book(edits: Iterable[Edit], at: datetime, day_of: DayOf) -> tuple[LedgerEntry, ...]:
    """Return the entries for a round of edits, booked at the instant ``at``.

    What a meeting took is EATEN, what no longer lies in working time RELEASED; what the round puts in
    elsewhere makes that good first, with the same kind and the opposite sign. The rest is PLANNED.
    """
    changes = list(edits)
    ledger = _Book(at, day_of)
    for edit in changes:
        _book_place(ledger, edit)
    for edit in changes:
        _book_loss(ledger, edit)
    for edit in changes:
        _book_gain(ledger, edit)
    return tuple(ledger.entries)


def _present(edit: Edit) -> MarginBlock:
    block = edit.after or edit.before
    if block is None:
        raise ValueError("an edit is about a block")
    return block


def _gain(edit: Edit) -> int:
    return (edit.after.minutes if edit.after else 0) - (edit.before.minutes if edit.before else 0)


def _book_place(ledger: _Book, edit: Edit) -> None:
    taker = edit.unseating.taker if edit.unseating else None
    if edit.kind is ChangeKind.MOVE:
        ledger.enter(edit, LedgerKind.MOVED, 0, taker=taker)
    elif edit.kind is ChangeKind.KEEP and taker:
        ledger.enter(edit, LedgerKind.CONTESTED, 0, taker=taker)


def _book_loss(ledger: _Book, edit: Edit) -> None:
    minutes = -_gain(edit)
    if minutes <= 0 or edit.before is None:
        return
    unseated = edit.unseating.kind if edit.unseating else UnseatingKind.BETTER_ELSEWHERE
    taker = edit.unseating.taker if edit.unseating else None
    kind = {UnseatingKind.TAKEN: LedgerKind.EATEN, UnseatingKind.OUTSIDE_WORK: LedgerKind.RELEASED}.get(
        unseated, LedgerKind.PLANNED
    )
    taken = edit.before.period.overlap(taker.period) if taker else None
    ledger.enter(edit, kind, -minutes, taken or edit.before.period, taker)
    ledger.losses.append(_Loss(kind, taker, minutes))


def _book_gain(ledger: _Book, edit: Edit) -> None:
    minutes = _gain(edit)
    for loss in ledger.losses:
        made_good = min(minutes, loss.minutes)
        if made_good > 0:
            ledger.enter(edit, loss.kind, made_good, taker=loss.taker)
            loss.minutes -= made_good
            minutes -= made_good
    if minutes > 0:
        ledger.enter(edit, LedgerKind.PLANNED, minutes)


def settle(
    block: MarginBlock, busy: Sequence[Busy], at: datetime, day_of: DayOf, used: Sequence[Period] = ()
) -> tuple[LedgerEntry, ...]:
    """Return what meetings took of a block whose time has passed: each minute once, the first meeting first.

    No meeting took the minutes that are booked as ``used``. Each entry names one stretch of time.
    """
    free = subtract([block.period], used)
    entries: list[LedgerEntry] = []
    for taker in busy:
        taken = [shared for piece in free if (shared := piece.overlap(taker.meeting))]
        name = Taker(taker.occurrence, taker.summary, taker.meeting)
        entries += [
            LedgerEntry(at, day_of(piece.start), block.uid, LedgerKind.EATEN, -piece.minutes, piece, name, block.period)
            for piece in taken
            if piece.minutes
        ]
        free = subtract(free, taken)
    return tuple(entries)
