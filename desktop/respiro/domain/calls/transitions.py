"""How a follow-up changes: each step is a function from one to the next."""

from dataclasses import replace
from datetime import datetime, timedelta

from respiro.domain.business_clock import BusinessClock
from respiro.domain.calls.call import Call
from respiro.domain.calls.follow_up import Closed, FollowUp, Open, OutcomeKind, Question, Reservation, Way
from respiro.domain.calls.policy import CallPolicy
from respiro.domain.errors import InvalidValueError
from respiro.domain.text import folded


def open_state(follow_up: FollowUp) -> Open:
    """Return the open state. Raises InvalidValueError follow_up_closed."""
    if isinstance(follow_up.state, Closed):
        raise InvalidValueError("follow_up_closed", name=follow_up.caller.label)
    return follow_up.state


def promise(call_at: datetime, response: int, clock: BusinessClock) -> datetime:
    """Return when the response window of so many business minutes ends (UTC)."""
    return clock.after(call_at, response)


def first_reminder(
    call_at: datetime, promised_at: datetime, policy: CallPolicy, clock: BusinessClock, *, let_through: bool
) -> datetime:
    """Return when the first reminder is due: soon, within working hours, and before the promise ends (UTC).

    One that would fall behind a break comes as the break ends, so that who called last is not reminded of first.
    Who is let through is called back at once also out of hours.
    """
    if not clock.is_open(call_at):
        return call_at if let_through else clock.next_open(call_at)
    soon = min(policy.first_reminder, clock.minutes_between(call_at, promised_at) // 2)
    at_work = clock.next_open(clock.after(call_at, soon))
    opened = clock.opened(at_work)
    return opened if opened > call_at else at_work


def joined(follow_up: FollowUp, call: Call) -> FollowUp:
    """Return it with one more call of the same person; what is known now and was not is added."""
    open_state(follow_up)
    known, new = follow_up.caller, call.caller
    caller = replace(
        known,
        name=known.name or new.name,
        number=known.number or new.number,
        email=known.email or new.email,
        client_id=known.client_id or new.client_id,
    )
    return replace(
        follow_up,
        caller=caller,
        about=_both(follow_up.about, call.about),
        opened_at=min(follow_up.opened_at, call.at),
        called_at=max(follow_up.called_at, call.at),
        call_count=follow_up.call_count + 1,
    )


def called_again(follow_up: FollowUp, reminder_at: datetime, promised_at: datetime, now: datetime) -> FollowUp:
    """Return it brought forward to a new call's own reminder, if it was put off beyond what that call may expect.

    ``promised_at`` is when the new call's response window ends; a later time that was promised before still holds.
    """
    state = open_state(follow_up)
    if state.due_at <= max(promised_at, follow_up.promised_at) or reminder_at >= state.next_at:
        return follow_up
    return at_once(follow_up, reminder_at, now)


def at_once(follow_up: FollowUp, reminder_at: datetime, now: datetime) -> FollowUp:
    """Return it with a reminder that an event brought forward, possibly into the past; margin is not kept for it."""
    state = open_state(follow_up)
    brought = replace(state, due_at=reminder_at, next_at=reminder_at, decided_at=now, is_relative=False, told_at=None)
    return replace(follow_up, state=replace(brought, reservation=None))


def told(follow_up: FollowUp, now: datetime, policy: CallPolicy, clock: BusinessClock) -> FollowUp:
    """Return it after its reminder was on the screen: it comes back, since being shown is no answer.

    Outside working hours it waits for them, unless it was let through.
    """
    state = open_state(follow_up)
    soon = now + timedelta(minutes=policy.return_after)
    next_at = _within_work(soon, follow_up, clock)
    shown = replace(state, due_at=min(state.due_at, now), next_at=next_at, decided_at=now, told_at=now)
    return replace(follow_up, state=replace(shown, is_relative=next_at == soon))


def snoozed(
    follow_up: FollowUp,
    until: datetime,
    now: datetime,
    *,
    is_relative: bool = False,
    reservation: Reservation | None = None,
) -> FollowUp:
    """Return it put off until an instant (UTC). Raises InvalidValueError time_has_passed."""
    state = open_state(follow_up)
    put_off = _decided(state, until, now, is_relative=is_relative)
    return replace(follow_up, state=replace(put_off, snoozes=state.snoozes + 1, reservation=reservation))


def moved(follow_up: FollowUp, due_at: datetime, now: datetime) -> FollowUp:
    """Return it with another time that was chosen on purpose: that counts as no snooze, and starts them anew.

    Who chooses a time has also answered that it is not settled. Raises InvalidValueError time_has_passed.
    """
    state = _decided(open_state(follow_up), due_at, now, is_relative=False)
    return replace(follow_up, state=replace(state, snoozes=0, reservation=None, question=None))


def attempted(follow_up: FollowUp, now: datetime, policy: CallPolicy, clock: BusinessClock) -> FollowUp:
    """Return it after an attempt without answer, with the next one planned by the ladder; its last step repeats."""
    state = open_state(follow_up)
    step = policy.ladder[min(follow_up.attempts, len(policy.ladder) - 1)]
    soon = now + timedelta(minutes=step.minutes or 0)
    next_at = clock.next_morning(now) if step.minutes is None else _within_work(soon, follow_up, clock)
    decided = _decided(state, next_at, now, is_relative=next_at == soon)
    return replace(
        follow_up, attempts=follow_up.attempts + 1, state=replace(decided, reservation=None, snoozes=0, question=None)
    )


def asked(follow_up: FollowUp, question: Question | None) -> FollowUp:
    """Return it with a question, or with none."""
    return replace(follow_up, state=replace(open_state(follow_up), question=question))


def closed(follow_up: FollowUp, outcome: OutcomeKind, now: datetime, detail: str = "") -> FollowUp:
    """Return it answered. Raises InvalidValueError outcome_needs_detail."""
    open_state(follow_up)
    if outcome.needs_detail and not detail.strip():
        raise InvalidValueError("outcome_needs_detail", outcome=outcome.value)
    return replace(follow_up, state=Closed(now, outcome, detail.strip()))


def reopened(follow_up: FollowUp, now: datetime, policy: CallPolicy, clock: BusinessClock) -> FollowUp:
    """Return it to do again, with a reminder soon."""
    if follow_up.is_open:
        return follow_up
    soon = now + timedelta(minutes=policy.return_after)
    next_at = _within_work(soon, follow_up, clock)
    return replace(follow_up, state=Open(next_at, next_at, now, is_relative=next_at == soon))


def _both(old: str, new: str) -> str:
    """Return what both calls were about, nothing of it twice."""
    if not new or folded(new) in folded(old):
        return old
    return f"{old}; {new}" if old else new


def _decided(state: Open, due_at: datetime, now: datetime, *, is_relative: bool) -> Open:
    if due_at <= now:
        raise InvalidValueError("time_has_passed")
    return replace(state, due_at=due_at, next_at=due_at, decided_at=now, is_relative=is_relative, told_at=None)


def _within_work(moment: datetime, follow_up: FollowUp, clock: BusinessClock) -> datetime:
    if follow_up.let_through and follow_up.way is Way.MINE:
        return moment
    return clock.next_open(moment)
