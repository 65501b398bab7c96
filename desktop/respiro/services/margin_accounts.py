"""Of margin whose time has passed no minute is both used and eaten: what a booking of use means for what meetings ate."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from respiro.domain.agenda import OccurrenceId
from respiro.domain.errors import ConflictError
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock, settle
from respiro.domain.period import Period, merged, subtract
from respiro.domain.review import uses_of
from respiro.services.margin_keeper import busy_in, day_of
from respiro.services.margin_use import used_of, week_ledger
from respiro.services.ports import Ports


def eaten_put_right(ports: Ports, block: MarginBlock, booked: Sequence[LedgerEntry]) -> list[LedgerEntry]:
    """Return what bookings of use, not stored yet, change of what meetings took of their block.

    Minutes that were worked were not eaten; of those that were not worked after all, meetings take what lies under
    them. Only a block that was accounted for has such bookings: what was eaten of it before lay elsewhere.
    """
    if block.state is not BlockState.SETTLED:
        return []
    ledger = week_ledger(ports, block)
    before, after = used_of(ledger, block), used_of([*ledger, *booked], block)
    worked, given_up = subtract(after, before), subtract(before, after)
    return [*_not_eaten(ports, block, ledger, worked), *_eaten_again(ports, block, given_up)]


def uses_undone(ports: Ports, booked: Sequence[LedgerEntry]) -> list[LedgerEntry]:
    """Return what takes bookings of use back, and what that changes of what meetings took.

    Raises ConflictError where the minutes belong to someone else, or to nobody, by now.
    """
    check_uses(ports, booked)
    back = _taken_back(ports, booked)
    found = list(back)
    for uid in dict.fromkeys(entry.block_uid for entry in back):
        block = ports.store.block(uid)
        if block is not None:
            found += eaten_put_right(ports, block, back)
    return found


def _taken_back(ports: Ports, entries: Sequence[LedgerEntry]) -> list[LedgerEntry]:
    """Return the opposite of minutes that were booked as worked, or as not worked after all; the last one first.

    The order matters: minutes that two had one after the other go back to the first once the second has left them.
    """
    return [
        replace(entry, at=ports.clock(), kind=entry.kind.opposite, number=0)
        for entry in reversed(entries)
        if entry.kind in (LedgerKind.USED, LedgerKind.UNUSED)
    ]


def is_of_a_use(ports: Ports, entry: LedgerEntry) -> bool:
    """Tell whether an entry books a use, or what a use changed of what meetings took of a block that had ended."""
    if entry.kind is not LedgerKind.EATEN:
        return entry.kind.is_about_use
    block = ports.store.block(entry.block_uid)
    return block is not None and block.state is BlockState.SETTLED and entry.at >= block.period.end


def check_uses(ports: Ports, booked: Sequence[LedgerEntry]) -> None:
    """Raise ConflictError where minutes whose use was booked belong to someone else, or to nobody, by now.

    Bookings that are not there any more as they were booked are not repeated either: their client was erased.
    """
    uses = [entry for entry in booked if entry.kind in (LedgerKind.USED, LedgerKind.UNUSED)]
    for uid in dict.fromkeys(entry.block_uid for entry in uses):
        block = ports.store.block(uid)
        if block is None or not block.is_there:
            raise ConflictError("margin_is_gone")
        ledger = [replace(entry, number=0) for entry in week_ledger(ports, block)]
        known = {replace(entry, number=0) for entry in uses if entry.block_uid == uid}
        if not known.issubset(ledger):
            raise ConflictError("changed_meanwhile", uid=uid)
        then = max((number for number, entry in enumerate(ledger, 1) if entry in known), default=0)
        places = merged(entry.period for entry in uses if entry.block_uid == uid)
        if _whose(ledger[:then], block, places) != _whose(ledger, block, places):
            raise ConflictError("changed_meanwhile", uid=uid)


def _whose(ledger: Iterable[LedgerEntry], block: MarginBlock, places: Iterable[Period]) -> dict[str, list[Period]]:
    """Return whose some minutes of a block are, by the uid under which they are booked."""
    of: dict[str, list[Period]] = {}
    for use in uses_of(ledger, [block]):
        of.setdefault(use.uid, []).extend(part for place in places if (part := use.period.overlap(place)))
    return {uid: merged(parts) for uid, parts in of.items() if parts}


def _not_eaten(
    ports: Ports, block: MarginBlock, ledger: Iterable[LedgerEntry], worked: Iterable[Period]
) -> Iterator[LedgerEntry]:
    """Yield the opposite of what meetings were booked to have eaten of minutes that were worked after all."""
    eaten: dict[OccurrenceId, tuple[LedgerEntry, list[Period]]] = {}
    for entry in ledger:
        is_own = entry.block_uid == block.uid and entry.kind is LedgerKind.EATEN and entry.at >= block.period.end
        if is_own and entry.taker:
            _first, pieces = eaten.get(entry.taker.occurrence, (entry, []))
            known = merged([*pieces, entry.period]) if entry.minutes < 0 else subtract(pieces, [entry.period])
            eaten[entry.taker.occurrence] = (entry, known)
    for part in worked:
        for entry, pieces in eaten.values():
            for piece in pieces:
                if shared := piece.overlap(part):
                    yield replace(entry, at=ports.clock(), minutes=shared.minutes, period=shared, number=0)


def _eaten_again(ports: Ports, block: MarginBlock, given_up: Iterable[Period]) -> Iterator[LedgerEntry]:
    """Yield what meetings took of minutes that were not worked after all."""
    for part in given_up:
        freed = MarginBlock(block.uid, part)
        yield from settle(freed, busy_in(ports, part), ports.clock(), lambda moment: day_of(ports, moment))
