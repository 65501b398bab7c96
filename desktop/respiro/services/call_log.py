"""The log of calls: write one down, and answer what is owed because of it. One verb per function.

Each answers what was done, which undo() takes back. All may raise ConflictError when the follow-up has changed
meanwhile, and InvalidValueError unknown_follow_up or follow_up_closed.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from respiro.domain.calls import (
    BY_HAND,
    Call,
    CallChange,
    Caller,
    Channel,
    Closed,
    Direction,
    EventKind,
    FollowUp,
    FollowUpEvent,
    OutcomeKind,
    OutgoingRule,
    QuestionKind,
    SnoozeOption,
    Way,
    asked,
    attempted,
    closed,
    moved,
    open_state,
    reopened,
    snoozed,
)
from respiro.domain.errors import InvalidValueError
from respiro.services.call_booking import reservation_entries
from respiro.services.call_opening import joining, new_id, opening, recognised
from respiro.services.call_time import business_clock
from respiro.services.ports import Ports


@dataclass(frozen=True, slots=True)
class NewCall:
    """A call as it is written down. ``at`` and ``call_back_at`` are UTC.

    Without ``call_back_at`` the policy says when; ``is_done`` only logs it: nothing is left to do.
    """

    caller: Caller
    at: datetime
    direction: Direction = Direction.MISSED
    channel: Channel = Channel.PHONE
    about: str = ""
    way: Way = Way.MINE
    call_back_at: datetime | None = None
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class CallDone:
    """What was stored: the change, and the follow-up as it stands after it."""

    change: CallChange
    follow_up: FollowUp | None = None


def write_down(ports: Ports, entry: NewCall) -> CallDone:
    """Log a call; it opens a follow-up, or joins the open one of the same person.

    Raises InvalidValueError caller_missing, time_has_passed.
    """
    caller = recognised(ports, entry.caller)
    if not caller.label.strip():
        raise InvalidValueError("caller_missing")
    if entry.call_back_at is not None and entry.call_back_at <= ports.clock():
        raise InvalidValueError("time_has_passed")
    call = Call(new_id(), entry.at, caller, entry.direction, entry.channel, entry.about.strip(), source=BY_HAND)
    if entry.is_done:
        return _commit(ports, CallChange(calls=(call,)))
    known = open_follow_up_of(ports, caller, entry.way)
    if known is None:
        return _commit(ports, opening(ports, call, entry.way, entry.call_back_at))
    change = joining(ports, known, call)
    if entry.call_back_at is not None:
        after = moved(change.follow_ups[0], entry.call_back_at, ports.clock())
        change = replace(change, follow_ups=(after,), entries=reservation_entries(ports, known, after))
    return _commit(ports, change)


def open_follow_up_of(ports: Ports, caller: Caller, way: Way) -> FollowUp | None:
    """Return what is open with that person, if anything."""
    return next(
        (
            follow_up
            for follow_up in ports.store.open_follow_ups()
            if follow_up.way is way and follow_up.caller.is_same_person(caller)
        ),
        None,
    )


def follow_up_named(ports: Ports, follow_up_id: str) -> FollowUp:
    """Return a follow-up. Raises InvalidValueError unknown_follow_up."""
    found = ports.store.follow_up(follow_up_id)
    if found is None:
        raise InvalidValueError("unknown_follow_up", text=follow_up_id)
    return found


def close(ports: Ports, follow_up_id: str, outcome: OutcomeKind, detail: str = "") -> CallDone:
    """End a follow-up with an explicit outcome. Raises InvalidValueError outcome_needs_detail."""
    before = follow_up_named(ports, follow_up_id)
    after = closed(before, outcome, ports.clock(), detail)
    return change_follow_up(ports, before, after, EventKind.CLOSED, _outcome_detail(after))


def attempt(ports: Ports, follow_up_id: str) -> CallDone:
    """Count an attempt without answer and plan the next one by the ladder."""
    before = follow_up_named(ports, follow_up_id)
    now = ports.clock()
    after = attempted(before, now, ports.settings.calls, business_clock(ports, now))
    return change_follow_up(ports, before, after, EventKind.ATTEMPTED, str(after.attempts))


def snooze(ports: Ports, follow_up_id: str, option: SnoozeOption) -> CallDone:
    """Put a reminder off; minutes of margin that the option names are reserved. Raises time_has_passed."""
    before = follow_up_named(ports, follow_up_id)
    after = snoozed(
        before,
        option.until,
        ports.clock(),
        is_relative=option.is_relative,
        reservation=option.reservation,
    )
    return change_follow_up(ports, before, after, EventKind.SNOOZED, option.kind.value)


def move(ports: Ports, follow_up_id: str, due_at: datetime) -> CallDone:
    """Choose another time on purpose (UTC). Raises InvalidValueError time_has_passed."""
    before = follow_up_named(ports, follow_up_id)
    after = moved(before, due_at, ports.clock())
    return change_follow_up(ports, before, after, EventKind.MOVED, due_at.isoformat())


def edit(ports: Ports, follow_up_id: str, caller: Caller, about: str, channel: Channel) -> CallDone:
    """Correct who it is about and what; works on closed ones too. Raises InvalidValueError caller_missing."""
    before = follow_up_named(ports, follow_up_id)
    if not caller.label.strip():
        raise InvalidValueError("caller_missing")
    after = replace(before, caller=recognised(ports, caller), about=about.strip(), channel=channel)
    return change_follow_up(ports, before, after, EventKind.EDITED)


def reopen(ports: Ports, follow_up_id: str) -> CallDone:
    """Make a closed one to do again, with a reminder soon."""
    before = follow_up_named(ports, follow_up_id)
    now = ports.clock()
    after = reopened(before, now, ports.settings.calls, business_clock(ports, now))
    return change_follow_up(ports, before, after, EventKind.REOPENED)


def answer(ports: Ports, follow_up_id: str, *, settled: bool) -> CallDone:
    """Answer the question that a follow-up asks: is it settled? The caller remembers the answer if it wants to."""
    before = follow_up_named(ports, follow_up_id)
    question = open_state(before).question
    if question is None or not settled:
        return change_follow_up(ports, before, asked(before, None), EventKind.EDITED, "kept")
    outcome = {
        QuestionKind.OUTGOING: OutcomeKind.REACHED,
        QuestionKind.ANSWERED: OutcomeKind.CALLED_AGAIN,
        QuestionKind.DELETED: OutcomeKind.DROPPED,
    }[question.kind]
    after = closed(before, outcome, ports.clock(), question.kind.value)
    return change_follow_up(ports, before, after, EventKind.CLOSED, _outcome_detail(after))


def rule_after(*, settled: bool) -> OutgoingRule:
    """Return the rule that remembers how the question about an outgoing call was answered."""
    return OutgoingRule.CLOSE if settled else OutgoingRule.KEEP


def change_follow_up(ports: Ports, before: FollowUp, after: FollowUp, kind: EventKind, detail: str = "") -> CallDone:
    """Store a follow-up's step with its line of history and what it means for reserved margin."""
    return _commit(ports, stepping(ports, before, after, kind, detail))


def stepping(ports: Ports, before: FollowUp, after: FollowUp, kind: EventKind, detail: str = "") -> CallChange:
    """Return a follow-up's step as a change, not stored yet."""
    event = FollowUpEvent(after.id, ports.clock(), kind, detail)
    return CallChange(
        follow_ups=(after,),
        expected=((after.id, before),),
        events=(event,),
        entries=reservation_entries(ports, before, after),
    )


def undo(ports: Ports, done: CallDone) -> CallDone:
    """Take back what was done, unless it has changed since (ConflictError). History keeps both steps."""
    change = done.change
    before = {follow_up_id: follow_up for follow_up_id, follow_up in change.expected if follow_up is not None}
    new = tuple(follow_up for follow_up in change.follow_ups if follow_up.id not in before)
    now = ports.clock()
    entries = tuple(
        entry
        for follow_up in change.follow_ups
        for entry in reservation_entries(ports, follow_up, before.get(follow_up.id))
    )
    back = CallChange(
        follow_ups=tuple(before.values()),
        expected=tuple((follow_up.id, follow_up) for follow_up in change.follow_ups),
        events=tuple(FollowUpEvent(follow_up_id, now, EventKind.EDITED, "undone") for follow_up_id in before),
        entries=entries,
        forgotten_calls=tuple(call.id for call in change.calls),
        forgotten_follow_ups=tuple(follow_up.id for follow_up in new),
    )
    ports.store.commit_calls(back)
    return CallDone(back, next(iter(before.values()), None))


def _outcome_detail(follow_up: FollowUp) -> str:
    state = follow_up.state
    return f"{state.outcome.value} {state.detail}".strip() if isinstance(state, Closed) else ""


def _commit(ports: Ports, change: CallChange) -> CallDone:
    ports.store.commit_calls(change)
    return CallDone(change, change.follow_ups[0] if change.follow_ups else None)
