"""What call-backs mean for the ledger: minutes of margin reserved, and given back."""

from respiro.domain.calls import FollowUp, Open, Reservation
from respiro.domain.margins import LedgerEntry
from respiro.services.margin_use import reserving
from respiro.services.ports import Ports


def reservation_entries(ports: Ports, before: FollowUp | None, after: FollowUp | None) -> tuple[LedgerEntry, ...]:
    """Return the bookings for a follow-up's step: what it reserves anew, and what it no longer needs."""
    known = after or before
    if known is None:
        return ()
    summary = ": ".join(filter(None, (known.caller.label, known.about)))
    return reserving(ports, _reservation(before), _reservation(after), known.uid, summary)


def _reservation(follow_up: FollowUp | None) -> Reservation | None:
    return follow_up.state.reservation if follow_up and isinstance(follow_up.state, Open) else None
