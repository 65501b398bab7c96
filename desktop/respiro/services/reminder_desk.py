"""Reminders: which are due, what was told, and reservations that lost their place."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from respiro.domain.calls import (
    CallChange,
    EventKind,
    FollowUp,
    Open,
    at_clock,
    due,
    is_quiet,
    open_state,
    told,
)
from respiro.domain.errors import ConflictError
from respiro.services.call_steps import stepping, together
from respiro.services.call_time import business_clock, is_still_free, other_place
from respiro.services.ports import Ports


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who waits, in order of the next time: what the tray and the board show.

    ``to_tell`` are those whose reminder may be shown now, in the order in which they became due; the others that
    are due wait for the end of the quiet hours.
    """

    follow_ups: tuple[FollowUp, ...]
    to_tell: tuple[FollowUp, ...]


def waiting(ports: Ports) -> Waiting:
    """Return who waits, after putting right what a clock that was set back has left behind."""
    now = ports.clock()
    follow_ups = _put_right(ports, ports.store.open_follow_ups(), now)
    quiet = is_quiet(ports.settings.calls.quiet, now, ports.zone)
    return Waiting(
        follow_ups=tuple(follow_ups),
        to_tell=tuple(follow_up for follow_up in due(follow_ups, now) if follow_up.let_through or not quiet),
    )


def mark_told(ports: Ports, follow_ups: Iterable[FollowUp]) -> None:
    """Note that reminders were on the screen: each comes back until it is answered.

    One that was answered or changed meanwhile is left as it is.
    """
    now = ports.clock()
    clock = business_clock(ports, now)
    changes = []
    for shown in follow_ups:
        current = ports.store.follow_up(shown.id)
        if current is None or not isinstance(current.state, Open) or not due([current], now):
            continue
        after = told(current, now, ports.settings.calls, clock)
        changes.append(stepping(ports, current, after, EventKind.TOLD, current.state.due_at.isoformat()))
    if len(changes) > 1 and _try(ports, together(changes)):
        return
    for change in changes:
        _try(ports, change)


def keep_reservations(ports: Ports) -> list[FollowUp]:
    """Find other margin for the call-backs whose minutes moved, went or were taken; answer those that changed.

    Where there is none, or the reminder is on already, the time stays as it was chosen, without margin.
    """
    changed = []
    for follow_up in ports.store.open_follow_ups():
        state = open_state(follow_up)
        lost = state.reservation
        if lost is None or lost.period.end <= ports.clock() or is_still_free(ports, lost, follow_up.id):
            continue
        ahead = state.told_at is None and lost.period.start > ports.clock()
        place = other_place(ports, follow_up, lost) if ahead else None
        moved_to = replace(state, reservation=place)
        if place is not None:
            start = place.period.start
            moved_to = replace(moved_to, due_at=start, next_at=start, decided_at=ports.clock())
        after = replace(follow_up, state=moved_to)
        kind = EventKind.RELEASED if place is None else EventKind.RESERVED
        if _try(ports, stepping(ports, follow_up, after, kind, moved_to.due_at.isoformat())):
            changed.append(after)
    return changed


def _put_right(ports: Ports, follow_ups: list[FollowUp], now: datetime) -> list[FollowUp]:
    right = []
    for follow_up in follow_ups:
        after = at_clock(follow_up, now)
        same = after is follow_up
        stored = same or _try(ports, stepping(ports, follow_up, after, EventKind.EDITED, "clock"))
        right.append(after if stored else follow_up)
    return sorted(right, key=lambda follow_up: (open_state(follow_up).next_at, follow_up.id))


def _try(ports: Ports, change: CallChange) -> bool:
    """Store a step unless someone else was faster; then the next beat looks again."""
    try:
        ports.store.commit_calls(change)
    except ConflictError:
        return False
    return True
