"""What margin is for: minutes that call-backs and urgent requests have spoken for, and how the ledger books them."""

from collections.abc import Iterable

from respiro.domain.agenda import OccurrenceId
from respiro.domain.calls import Reservation, open_state
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock, Taker
from respiro.domain.period import Period, merged
from respiro.domain.review import uses_of
from respiro.domain.week import Week, local_day
from respiro.services.ports import Ports

OWN_CALENDAR = ""
"""The calendar that such an entry names: our own, which has no name."""


def use_entry(ports: Ports, kind: LedgerKind, reservation: Reservation, uid: str, summary: str) -> LedgerEntry:
    """Return the booking of what minutes of a block are for; ``uid`` and ``summary`` say who wants them."""
    taker = Taker(OccurrenceId(OWN_CALENDAR, uid, ""), summary, reservation.period)
    day = local_day(reservation.period.start, ports.zone)
    return LedgerEntry(ports.clock(), day, reservation.block_uid, kind, 0, reservation.period, taker)


def reserving(
    ports: Ports, old: Reservation | None, new: Reservation | None, uid: str, summary: str
) -> tuple[LedgerEntry, ...]:
    """Return the bookings for a step: what it reserves anew, and what it no longer needs."""
    if old == new:
        return ()
    entries = []
    if old is not None:
        entries.append(use_entry(ports, LedgerKind.UNRESERVED, old, uid, summary))
    if new is not None:
        entries.append(use_entry(ports, LedgerKind.RESERVED, new, uid, summary))
    return tuple(entries)


def spoken_for(ports: Ports, *but: str) -> list[Period]:
    """Return the minutes of margin that are reserved for others than the follow-ups and requests of those ids."""
    call_backs = [
        state.reservation.period
        for other in ports.store.open_follow_ups()
        if other.id not in but and (state := open_state(other)).reservation
    ]
    requests = [
        other.reservation.period for other in ports.store.open_requests() if other.id not in but and other.reservation
    ]
    return call_backs + requests


def used_of(entries: Iterable[LedgerEntry], block: MarginBlock) -> list[Period]:
    """Return the minutes of a block that were worked, out of entries that hold all of the block's."""
    return merged(use.period for use in uses_of(entries, [block]))


def used_in(ports: Ports, block: MarginBlock) -> list[Period]:
    """Return the minutes of a block that were worked."""
    return used_of(week_ledger(ports, block), block)


def week_ledger(ports: Ports, block: MarginBlock) -> list[LedgerEntry]:
    """Return all entries of the week that a block lies in: its own lie nowhere else."""
    return ports.store.ledger(*Week.of(local_day(block.period.start, ports.zone)).bounds)
