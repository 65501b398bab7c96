"""Steps of follow-ups: stored with their history and what they mean for margin, and taken back again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from respiro.domain.calls import CallChange, Closed, EventKind, FollowUp, FollowUpEvent
from respiro.services.call_booking import reservation_entries
from respiro.services.call_time import is_still_free
from respiro.services.margin_accounts import uses_undone
from respiro.services.ports import Ports

UNDONE = "undone"
"""The detail of history that tells an undoing."""


@dataclass(frozen=True, slots=True)
class CallDone:
    """What was stored: the change, and the follow-up as it stands after it."""

    change: CallChange
    follow_up: FollowUp | None = None


def change_follow_up(ports: Ports, before: FollowUp, after: FollowUp, kind: EventKind, detail: str = "") -> CallDone:
    """Store a follow-up's step with its line of history and what it means for reserved margin."""
    return commit(ports, stepping(ports, before, after, kind, detail))


def stepping(ports: Ports, before: FollowUp, after: FollowUp, kind: EventKind, detail: str = "") -> CallChange:
    """Return a follow-up's step as a change, not stored yet."""
    event = FollowUpEvent(after.id, ports.clock(), kind, detail)
    return CallChange(
        follow_ups=(after,),
        expected=((after.id, before),),
        events=(event,),
        entries=reservation_entries(ports, before, after),
    )


def together(changes: Sequence[CallChange]) -> CallChange:
    """Return several changes as one, stored together or not at all."""
    return CallChange(
        calls=tuple(call for change in changes for call in change.calls),
        keys=tuple(key for change in changes for key in change.keys),
        follow_ups=tuple(follow_up for change in changes for follow_up in change.follow_ups),
        expected=tuple(pair for change in changes for pair in change.expected),
        events=tuple(event for change in changes for event in change.events),
        entries=tuple(entry for change in changes for entry in change.entries),
    )


def commit(ports: Ports, change: CallChange) -> CallDone:
    """Store a change; answer what was done."""
    ports.store.commit_calls(change)
    return CallDone(change, change.follow_ups[0] if change.follow_ups else None)


def undo(ports: Ports, done: CallDone) -> CallDone:
    """Take back what was done, unless it has changed since (ConflictError). History keeps both steps.

    Margin that was given back is reserved again if nobody else has taken it meanwhile.
    """
    back = undoing(ports, done.change)
    ports.store.commit_calls(back)
    return CallDone(back, next(iter(back.follow_ups), None))


def undoing(ports: Ports, change: CallChange, *gone: str) -> CallChange:
    """Return the change that takes one back, not stored yet; ``gone`` are ids of requests that give back their margin.

    Raises ConflictError where minutes that were used belong to someone else by now.
    """
    before = {
        follow_up_id: _with_free_margin(ports, follow_up, *gone)
        for follow_up_id, follow_up in change.expected
        if follow_up is not None
    }
    return CallChange(
        follow_ups=tuple(before.values()),
        expected=tuple((follow_up.id, follow_up) for follow_up in change.follow_ups),
        events=_undone(change, before, ports.clock()),
        entries=(
            *uses_undone(ports, change.entries),
            *(
                entry
                for follow_up in change.follow_ups
                for entry in reservation_entries(ports, follow_up, before.get(follow_up.id))
            ),
        ),
        forgotten_calls=tuple(call.id for call in change.calls),
        forgotten_follow_ups=tuple(follow_up.id for follow_up in change.follow_ups if follow_up.id not in before),
    )


def _with_free_margin(ports: Ports, follow_up: FollowUp, *gone: str) -> FollowUp:
    state = follow_up.state
    if isinstance(state, Closed) or state.reservation is None:
        return follow_up
    if is_still_free(ports, state.reservation, follow_up.id, *gone):
        return follow_up
    return replace(follow_up, state=replace(state, reservation=None))


def _undone(change: CallChange, before: Mapping[str, FollowUp], now: datetime) -> tuple[FollowUpEvent, ...]:
    """Return the history of an undoing; an exception that was counted is taken back under its own kind."""
    exceptions = [
        FollowUpEvent(event.follow_up_id, now, event.kind, UNDONE)
        for event in change.events
        if event.kind is EventKind.EXCEPTION and event.follow_up_id in before
    ]
    return (*exceptions, *(FollowUpEvent(follow_up_id, now, EventKind.EDITED, UNDONE) for follow_up_id in before))
