"""What call-backs mean for the ledger: minutes of margin reserved, and given back."""

from respiro.domain.agenda import OccurrenceId
from respiro.domain.calls import FollowUp, Open, Reservation
from respiro.domain.margins import LedgerEntry, LedgerKind, Taker
from respiro.services.margin_keeper import day_of
from respiro.services.ports import Ports

TASKS_CALENDAR = ""
"""The calendar that a call-back's entry names: our own, which has no name."""


def reservation_entries(ports: Ports, before: FollowUp | None, after: FollowUp | None) -> tuple[LedgerEntry, ...]:
    """Return the bookings for a follow-up's step: what it reserves anew, and what it no longer needs."""
    old, new = _reservation(before), _reservation(after)
    if old == new:
        return ()
    entries = []
    if old is not None and before is not None:
        entries.append(_entry(ports, LedgerKind.UNRESERVED, before, old))
    if new is not None and after is not None:
        entries.append(_entry(ports, LedgerKind.RESERVED, after, new))
    return tuple(entries)


def _reservation(follow_up: FollowUp | None) -> Reservation | None:
    return follow_up.state.reservation if follow_up and isinstance(follow_up.state, Open) else None


def _entry(ports: Ports, kind: LedgerKind, follow_up: FollowUp, reservation: Reservation) -> LedgerEntry:
    summary = ": ".join(filter(None, (follow_up.caller.label, follow_up.about)))
    taker = Taker(OccurrenceId(TASKS_CALENDAR, follow_up.uid, ""), summary, reservation.period)
    day = day_of(ports, reservation.period.start)
    return LedgerEntry(ports.clock(), day, reservation.block_uid, kind, 0, reservation.period, taker)
