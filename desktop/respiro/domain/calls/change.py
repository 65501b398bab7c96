"""What is stored together, or not at all, when something happens to a call."""

from dataclasses import dataclass

from respiro.domain.calls.call import Call, SourceKey
from respiro.domain.calls.follow_up import FollowUp, FollowUpEvent
from respiro.domain.margins.ledger import LedgerEntry


@dataclass(frozen=True, slots=True)
class CallChange:
    """Calls, follow-ups and history to write, with the ledger's bookings of margin they reserve or give back.

    ``keys`` are names under which a phone or a file told a call (call id first). ``expected`` are the follow-ups
    as they were when the change was decided; None stands for "must not exist". ``forgotten_calls`` and
    ``forgotten_follow_ups`` are ids of what is taken back.
    """

    calls: tuple[Call, ...] = ()
    keys: tuple[tuple[str, SourceKey], ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    expected: tuple[tuple[str, FollowUp | None], ...] = ()
    events: tuple[FollowUpEvent, ...] = ()
    entries: tuple[LedgerEntry, ...] = ()
    forgotten_calls: tuple[str, ...] = ()
    forgotten_follow_ups: tuple[str, ...] = ()
