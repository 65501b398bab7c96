"""What call-backs mean for the ledger: minutes of margin reserved, given back, and used."""

from datetime import datetime, timedelta

from respiro.domain.calls import Closed, FollowUp, Open, OutcomeKind, Reservation
from respiro.domain.margins import LedgerEntry, LedgerKind
from respiro.domain.period import Period, subtract
from respiro.domain.plan_b import rounded_up
from respiro.services.margin_accounts import eaten_put_right
from respiro.services.margin_use import reserving, use_entry, used_in
from respiro.services.ports import Ports

_TOOK_TIME = (OutcomeKind.REACHED, OutcomeKind.LEFT_MESSAGE, OutcomeKind.CALLED_AGAIN, OutcomeKind.WROTE)
_TOLD_LATER = timedelta(hours=1)
"""Who answers a reminder later than this after its minutes did not use them for it."""


def reservation_entries(ports: Ports, before: FollowUp | None, after: FollowUp | None) -> tuple[LedgerEntry, ...]:
    """Return the bookings for a follow-up's step: what it reserves anew, what it no longer needs, what it has used."""
    known = after or before
    if known is None:
        return ()
    old, summary = _reservation(before), ": ".join(filter(None, (known.caller.label, known.about)))
    entries = reserving(ports, old, _reservation(after), known.uid, summary)
    used = _used(old, after, ports.clock()) if old is not None else None
    block = ports.store.block(used.block_uid) if used is not None else None
    if used is None or block is None:
        return entries
    worked = [
        use_entry(ports, LedgerKind.USED, Reservation(block.uid, part), known.uid, summary)
        for part in subtract([used.period], used_in(ports, block))
    ]
    return (*entries, *worked, *eaten_put_right(ports, block, worked))


def _reservation(follow_up: FollowUp | None) -> Reservation | None:
    return follow_up.state.reservation if follow_up and isinstance(follow_up.state, Open) else None


def _used(reserved: Reservation, after: FollowUp | None, now: datetime) -> Reservation | None:
    """Return the reserved minutes until now, if someone was called back in them."""
    state, minutes = after.state if after is not None else None, reserved.period
    if not isinstance(state, Closed) or state.outcome not in _TOOK_TIME:
        return None
    if not minutes.start < now <= minutes.end + _TOLD_LATER:
        return None
    return Reservation(reserved.block_uid, Period(reserved.period.start, min(reserved.period.end, rounded_up(now))))
