"""The log of calls: write one down, and answer what is owed because of it. One verb per function.

Each answers what was done, which undo() takes back. All may raise ConflictError when the follow-up has changed
meanwhile, and InvalidValueError unknown_follow_up or follow_up_closed.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

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
    Question,
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
from respiro.domain.clients import LONGEST_NAME
from respiro.domain.errors import InvalidValueError
from respiro.domain.text import folded
from respiro.services.call_booking import reservation_entries
from respiro.services.call_opening import joining, new_id, opening, recognised
from respiro.services.call_steps import CallDone, change_follow_up, commit, stepping, undo
from respiro.services.call_time import business_clock, is_still_free
from respiro.services.ports import Ports
from respiro.services.texts import one_line

__all__ = [
    "LONGEST_SUBJECT",
    "CallDone",
    "NewCall",
    "answer",
    "attempt",
    "change_follow_up",
    "close",
    "edit",
    "follow_up_named",
    "move",
    "open_follow_up_of",
    "reopen",
    "rule_after",
    "snooze",
    "stepping",
    "undo",
    "write_down",
]

LONGEST_SUBJECT = 500
"""Characters of what a call was about."""
_CLOCK_TOLERANCE = timedelta(minutes=2)


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


def write_down(ports: Ports, entry: NewCall) -> CallDone:
    """Log a call; it opens a follow-up, or joins the open one of the same person.

    One that leaves nothing to do asks whether what is open with that person is settled by it. Raises
    InvalidValueError caller_missing, text_too_long, call_lies_ahead, time_has_passed.
    """
    now = ports.clock()
    caller = recognised(ports, entry.caller)
    about = _checked(caller, entry.about)
    if entry.at > now + _CLOCK_TOLERANCE:
        raise InvalidValueError("call_lies_ahead")
    if entry.call_back_at is not None and entry.call_back_at <= now:
        raise InvalidValueError("time_has_passed")
    call = Call(new_id(), entry.at, caller, entry.direction, entry.channel, about, source=BY_HAND)
    known = open_follow_up_of(ports, caller, entry.way, about)
    if entry.is_done:
        return commit(ports, _settling(ports, known, call))
    if known is None:
        return commit(ports, opening(ports, call, entry.way, entry.call_back_at))
    change = joining(ports, known, call)
    return commit(ports, _called_back_at(ports, known, change, entry.call_back_at) if entry.call_back_at else change)


def open_follow_up_of(ports: Ports, caller: Caller, way: Way, about: str | None = None) -> FollowUp | None:
    """Return what is open with that person, if anything.

    Of what they were asked, each subject is a matter of its own: with ``about`` only the same one is returned.
    """
    return next(
        (
            follow_up
            for follow_up in ports.store.open_follow_ups()
            if follow_up.way is way
            and follow_up.caller.is_same_person(caller)
            and (way is Way.MINE or about is None or folded(about) == folded(follow_up.about))
        ),
        None,
    )


def _settling(ports: Ports, known: FollowUp | None, call: Call) -> CallChange:
    """Return the change that logs a call after which nothing is left to do."""
    kind = {Direction.OUTGOING: QuestionKind.OUTGOING, Direction.ANSWERED: QuestionKind.ANSWERED}.get(call.direction)
    if known is None or kind is None or call.at < known.called_at:
        return CallChange(calls=(call,))
    after = asked(known, Question(kind, call.at))
    change = stepping(ports, known, after, EventKind.ASKED, kind.value)
    return replace(change, calls=(replace(call, follow_up_id=known.id),))


def _called_back_at(ports: Ports, known: FollowUp, change: CallChange, call_back_at: datetime) -> CallChange:
    """Return a joining with the time that was chosen for it; unless it was broken, that is the promise now."""
    now = ports.clock()
    after = moved(change.follow_ups[0], call_back_at, now)
    if not after.is_late(now):
        after = replace(after, promised_at=max(after.promised_at, call_back_at))
    event = FollowUpEvent(after.id, now, EventKind.MOVED, call_back_at.isoformat())
    return replace(
        change,
        follow_ups=(after,),
        events=(*change.events, event),
        entries=reservation_entries(ports, known, after),
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
    """Put a reminder off; minutes of margin that the option names are reserved.

    Raises InvalidValueError time_has_passed, margin_is_spoken_for.
    """
    before = follow_up_named(ports, follow_up_id)
    place = option.reservation
    if place is not None and not is_still_free(ports, place, follow_up_id):
        raise InvalidValueError("margin_is_spoken_for")
    after = snoozed(before, option.until, ports.clock(), is_relative=option.is_relative, reservation=place)
    return change_follow_up(ports, before, after, EventKind.SNOOZED, option.kind.value)


def move(ports: Ports, follow_up_id: str, due_at: datetime) -> CallDone:
    """Choose another time on purpose (UTC). Raises InvalidValueError time_has_passed."""
    before = follow_up_named(ports, follow_up_id)
    after = moved(before, due_at, ports.clock())
    return change_follow_up(ports, before, after, EventKind.MOVED, due_at.isoformat())


def edit(ports: Ports, follow_up_id: str, caller: Caller, about: str, channel: Channel) -> CallDone:
    """Correct who it is about and what; works on closed ones too.

    Raises InvalidValueError caller_missing, text_too_long.
    """
    before = follow_up_named(ports, follow_up_id)
    known = recognised(ports, caller)
    after = replace(before, caller=known, about=_checked(known, about), channel=channel)
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
    reason = question.kind.value if outcome.needs_detail else ""
    after = closed(before, outcome, ports.clock(), reason)
    return change_follow_up(ports, before, after, EventKind.CLOSED, _outcome_detail(after))


def rule_after(*, settled: bool) -> OutgoingRule:
    """Return the rule that remembers how the question about an outgoing call was answered."""
    return OutgoingRule.CLOSE if settled else OutgoingRule.KEEP


def _checked(caller: Caller, about: str) -> str:
    """Return the subject as it is kept. Raises InvalidValueError caller_missing, text_too_long."""
    if not caller.label:
        raise InvalidValueError("caller_missing")
    if max(len(caller.name), len(caller.number), len(caller.email)) > LONGEST_NAME:
        raise InvalidValueError("text_too_long", limit=LONGEST_NAME)
    if len(about) > LONGEST_SUBJECT:
        raise InvalidValueError("text_too_long", limit=LONGEST_SUBJECT)
    return one_line(about)


def _outcome_detail(follow_up: FollowUp) -> str:
    state = follow_up.state
    return f"{state.outcome.value} {state.detail}".strip() if isinstance(state, Closed) else ""
