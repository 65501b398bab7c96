"""What becomes of a reminder when the machine's clock was wrong."""

from dataclasses import replace
from datetime import datetime, timedelta

from respiro.domain.calls.follow_up import Closed, FollowUp, Open

_CLOCK_TOLERANCE = timedelta(minutes=2)
"""A clock that is put right by so little was not set back."""
_TRUSTED_JUMP = timedelta(days=1)
"""A clock set back by more showed a wrong date: times that were chosen by it can't be waited for."""


def at_clock(follow_up: FollowUp, now: datetime) -> FollowUp:
    """Return it as it should stand when the clock was set back behind the last decision, or is right again.

    What was chosen as a length of time keeps its length from now; what was told in a future that is now undone
    waits for its own time again, unless that was told in time and lies far ahead only by the clock. Otherwise it
    is returned as it is.
    """
    state = follow_up.state
    if isinstance(state, Closed):
        return follow_up
    if state.decided_at <= now + _CLOCK_TOLERANCE:
        return _right_again(follow_up, state, now)
    length = state.next_at - state.decided_at
    if state.told_at is not None and now < state.due_at <= now + max(_TRUSTED_JUMP, state.told_at - state.due_at):
        right = replace(state, next_at=state.due_at, is_relative=False, told_at=None)
    elif state.told_at is not None:
        right = replace(state, next_at=now + length, told_at=min(state.told_at, now))
    elif state.is_relative:
        right = replace(state, due_at=now + length, next_at=now + length)
    elif state.decided_at - now > _TRUSTED_JUMP:
        right = replace(state, next_at=now + length)
    else:
        right = state
    return replace(follow_up, state=replace(right, decided_at=now))


def _right_again(follow_up: FollowUp, state: Open, now: datetime) -> FollowUp:
    """Return it waiting for the time that was chosen, if that is near after all: the clock was wrong in between."""
    length = state.next_at - state.decided_at
    if state.told_at is None and state.next_at <= now < state.due_at <= now + length:
        return replace(follow_up, state=replace(state, next_at=state.due_at, decided_at=now))
    return follow_up
