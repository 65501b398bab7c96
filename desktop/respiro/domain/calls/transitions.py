"""How a follow-up changes: each step is a function from one to the next."""

from dataclasses import replace
from datetime import datetime, timedelta

from respiro.domain.business_clock import BusinessClock
from respiro.domain.calls.call import Call
from respiro.domain.calls.follow_up import Closed, FollowUp, Open, OutcomeKind, Question, Reservation, Way
from respiro.domain.calls.policy import CallPolicy
from respiro.domain.errors import InvalidValueError

_CLOCK_TOLERANCE = timedelta(minutes=2)
"""A clock that is put right by so little was not set back."""


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

    Who is let through is called back at once also out of hours.
    """
    if let_through and not clock.is_open(call_at):
        return call_at
    if not clock.is_open(call_at):
        return clock.next_open(call_at)
    return min(clock.after(call_at, policy.first_reminder), promised_at)


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
        about=follow_up.about or call.about,
        called_at=max(follow_up.called_at, call.at),
        call_count=follow_up.call_count + 1,
    )


def at_clock(follow_up: FollowUp, now: datetime) -> FollowUp:
    """Return it as it should stand when the clock was set back behind the last decision.

    What was chosen as a length of time keeps its length from now; what was told in a future that is now undone
    waits for its own time again. Otherwise it is returned as it is.
    """
    state = follow_up.state
    if isinstance(state, Closed) or state.decided_at <= now + _CLOCK_TOLERANCE:
        return follow_up
    if state.told_at is not None and state.due_at > now:
        return replace(follow_up, state=replace(state, next_at=state.due_at, decided_at=now, told_at=None))
    if not state.is_relative:
        return replace(follow_up, state=replace(state, decided_at=now))
    next_at = now + (state.next_at - state.decided_at)
    due_at = state.due_at if state.told_at else next_at
    told_at = min(state.told_at, now) if state.told_at else None
    return replace(follow_up, state=replace(state, due_at=due_at, next_at=next_at, decided_at=now, told_at=told_at))


def told(follow_up: FollowUp, now: datetime, policy: CallPolicy, clock: BusinessClock) -> FollowUp:
    """Return it after its reminder was on the screen: it comes back, since being shown is no answer.

    Outside working hours it waits for them, unless it was let through.
    """
    next_at = _within_work(now + timedelta(minutes=policy.return_after), follow_up, clock)
    state = replace(open_state(follow_up), next_at=next_at, decided_at=now, is_relative=True, told_at=now)
    return replace(follow_up, state=state)


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

    Raises InvalidValueError time_has_passed.
    """
    state = _decided(open_state(follow_up), due_at, now, is_relative=False)
    return replace(follow_up, state=replace(state, snoozes=0, reservation=None))


def attempted(follow_up: FollowUp, now: datetime, policy: CallPolicy, clock: BusinessClock) -> FollowUp:
    """Return it after an attempt without answer, with the next one planned by the ladder; its last step repeats."""
    state = open_state(follow_up)
    step = policy.ladder[min(follow_up.attempts, len(policy.ladder) - 1)]
    if step.minutes is None:
        next_at = clock.next_morning(now)
    else:
        next_at = _within_work(now + timedelta(minutes=step.minutes), follow_up, clock)
    decided = _decided(state, next_at, now, is_relative=step.minutes is not None)
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
    next_at = _within_work(now + timedelta(minutes=policy.return_after), follow_up, clock)
    return replace(follow_up, state=Open(next_at, next_at, now, is_relative=True))


def _decided(state: Open, due_at: datetime, now: datetime, *, is_relative: bool) -> Open:
    if due_at <= now:
        raise InvalidValueError("time_has_passed")
    return replace(state, due_at=due_at, next_at=due_at, decided_at=now, is_relative=is_relative, told_at=None)


def _within_work(moment: datetime, follow_up: FollowUp, clock: BusinessClock) -> datetime:
    if follow_up.let_through and follow_up.way is Way.MINE:
        return moment
    return clock.next_open(moment)
