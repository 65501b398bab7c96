"""Reminders: which are due, what was told, and reservations that lost their place."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from respiro.domain.calls import (
    CallChange,
    EventKind,
    FollowUp,
    FollowUpEvent,
    Open,
    at_clock,
    due,
    is_quiet,
    open_state,
    told,
)
from respiro.domain.errors import ConflictError
from respiro.services.call_booking import reservation_entries
from respiro.services.call_time import business_clock, snooze_choices
from respiro.services.ports import Ports


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who waits, in order of the next time: what the tray and the board show.

    ``to_tell`` are those whose reminder may be shown now, in the order in which they became due; the others that
    are due wait for the end of the quiet hours.
    """

    follow_ups: tuple[FollowUp, ...]
    to_tell: tuple[FollowUp, ...]
    late: int
    """Promises broken by now."""
    next_at: datetime | None
    """When the next reminder comes (UTC); None when nobody waits."""


def waiting(ports: Ports) -> Waiting:
    """Return who waits, after putting right what a clock that was set back has left behind."""
    now = ports.clock()
    follow_ups = _put_right(ports, ports.store.open_follow_ups(), now)
    quiet = is_quiet(ports.settings.calls.quiet, now, ports.zone)
    return Waiting(
        follow_ups=tuple(follow_ups),
        to_tell=tuple(follow_up for follow_up in due(follow_ups, now) if follow_up.let_through or not quiet),
        late=sum(follow_up.is_late(now) for follow_up in follow_ups),
        next_at=min((open_state(follow_up).next_at for follow_up in follow_ups), default=None),
    )


def mark_told(ports: Ports, follow_ups: Iterable[FollowUp]) -> None:
    """Note that reminders were on the screen: each comes back until it is answered.

    One that was answered or changed meanwhile is left as it is.
    """
    now = ports.clock()
    clock = business_clock(ports, now)
    for shown in follow_ups:
        current = ports.store.follow_up(shown.id)
        if current is None or not isinstance(current.state, Open) or not due([current], now):
            continue
        after = told(current, now, ports.settings.calls, clock)
        _try(ports, current, after, EventKind.TOLD, open_state(current).due_at.isoformat())


def keep_reservations(ports: Ports) -> list[FollowUp]:
    """Find other margin for the call-backs whose minutes moved or went; answer the follow-ups that changed.

    Where there is none, the time stays as it was chosen, without margin.
    """
    changed = []
    for follow_up in ports.store.open_follow_ups():
        state = open_state(follow_up)
        place = state.reservation
        if place is None or place.period.end <= ports.clock():
            continue
        block = ports.store.block(place.block_uid)
        if block is not None and block.is_there and block.period.contains(place.period):
            continue
        found = next((option for option in snooze_choices(ports, follow_up) if option.reservation), None)
        moved_to = found.reservation if found else None
        due_at = moved_to.period.start if moved_to else state.due_at
        next_at = due_at if state.told_at is None else state.next_at
        after = replace(
            follow_up,
            state=replace(state, due_at=due_at, next_at=next_at, decided_at=ports.clock(), reservation=moved_to),
        )
        if _try(ports, follow_up, after, EventKind.RESERVED if moved_to else EventKind.RELEASED, due_at.isoformat()):
            changed.append(after)
    return changed


def _put_right(ports: Ports, follow_ups: list[FollowUp], now: datetime) -> list[FollowUp]:
    right = []
    for follow_up in follow_ups:
        after = at_clock(follow_up, now)
        stored = after is follow_up or _try(ports, follow_up, after, EventKind.EDITED, "clock")
        right.append(after if stored else follow_up)
    return sorted(right, key=lambda follow_up: (open_state(follow_up).next_at, follow_up.id))


def _try(ports: Ports, before: FollowUp, after: FollowUp, kind: EventKind, detail: str) -> bool:
    """Store a step unless someone else was faster; then the next beat looks again."""
    change = CallChange(
        follow_ups=(after,),
        expected=((after.id, before),),
        events=(FollowUpEvent(after.id, ports.clock(), kind, detail),),
        entries=reservation_entries(ports, before, after),
    )
    try:
        ports.store.commit_calls(change)
    except ConflictError:
        return False
    return True
