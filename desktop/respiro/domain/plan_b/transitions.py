"""How an urgent request changes: each step is a function from one to the next."""

from dataclasses import replace
from datetime import datetime, timedelta

from respiro.domain.business_clock import BusinessClock
from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.domain.plan_b.request import DecisionKind, Stage, UrgentRequest


def still_open(request: UrgentRequest) -> UrgentRequest:
    """Return it if it is open. Raises InvalidValueError request_closed."""
    if not request.is_open:
        raise InvalidValueError("request_closed", name=request.caller.label)
    return request


def triaged(request: UrgentRequest, now: datetime) -> UrgentRequest:
    """Return it looked at, without a time."""
    return replace(_moving_on(request, now), stage=Stage.TRIAGED, place=None, block_uid="")


def scheduled(
    request: UrgentRequest, place: Period, block_uid: str, now: datetime, decision: DecisionKind = DecisionKind.BLOCK
) -> UrgentRequest:
    """Return it with a time. Raises InvalidValueError time_has_passed."""
    if place.end <= now:
        raise InvalidValueError("time_has_passed")
    going = _moving_on(request, now)
    return replace(going, stage=Stage.SCHEDULED, place=place, block_uid=block_uid, decision=decision)


def started(request: UrgentRequest, now: datetime) -> UrgentRequest:
    """Return it as what the user works on now; the time it had stays its own. One that is active stays as it is."""
    if request.stage is Stage.ACTIVE:
        return request
    return replace(_moving_on(request, now), stage=Stage.ACTIVE)


def set_aside(request: UrgentRequest, now: datetime) -> UrgentRequest:
    """Return the active one put back in the queue: to its time if that is still ahead or under way."""
    going = _moving_on(request, now)
    if going.place is not None and going.place.end > now:
        return replace(going, stage=Stage.SCHEDULED)
    return replace(going, stage=Stage.TRIAGED, place=None, block_uid="")


def waiting(request: UrgentRequest, asked: str, now: datetime, clock: BusinessClock) -> UrgentRequest:
    """Return it waiting for the client's answer: from now on its clock stands still, out of the user's hands."""
    if request.stage is Stage.WAITING:
        return replace(request, detail=asked.strip() or request.detail)
    going = _moving_on(request, now)
    left = time_left(request, now, clock)
    return replace(going, stage=Stage.WAITING, left=left, detail=asked.strip(), place=None, block_uid="")


def answered(request: UrgentRequest, now: datetime, clock: BusinessClock) -> UrgentRequest:
    """Return it after the client's answer: the promise has as much business time left as when the clock stopped.

    A promise never moves to an earlier instant than was named. One whose clock goes stays as it is; every other step of a request that waits comes after this one.
    """
    still_open(request)
    if request.left is None:
        return request
    # what was late already is late since when it was
    still = request.promised_at if request.left < 0 else clock.after(now, request.left)
    promised_at = max(request.promised_at, still)
    return replace(request, stage=Stage.TRIAGED, since=now, left=None, promised_at=promised_at)


def delegated(request: UrgentRequest, to: str, now: datetime, helper_follow_up_id: str = "") -> UrgentRequest:
    """Return it in someone else's hands. Raises InvalidValueError helper_missing."""
    if not to.strip():
        raise InvalidValueError("helper_missing")
    going = replace(_moving_on(request, now), stage=Stage.DELEGATED, place=None, block_uid="")
    return replace(going, detail=to.strip(), decision=DecisionKind.DELEGATE, helper_follow_up_id=helper_follow_up_id)


def resolved(request: UrgentRequest, minutes: int, now: datetime) -> UrgentRequest:
    """Return it done, after so many minutes of work. Raises InvalidValueError effort_out_of_range."""
    if not 0 <= minutes <= 7 * 24 * 60:
        raise InvalidValueError("effort_out_of_range", minutes=minutes)
    return replace(_moving_on(request, now), stage=Stage.RESOLVED, spent=minutes)


def declined(request: UrgentRequest, alternative: str, now: datetime) -> UrgentRequest:
    """Return it declined. Raises InvalidValueError alternative_missing: a no comes with an alternative (P4)."""
    if not alternative.strip():
        raise InvalidValueError("alternative_missing")
    going = replace(_moving_on(request, now), stage=Stage.DECLINED, place=None, block_uid="")
    return replace(going, detail=alternative.strip(), decision=DecisionKind.DECLINE)


def reopened(request: UrgentRequest, now: datetime) -> UrgentRequest:
    """Return a closed one to decide anew."""
    if request.is_open:
        return request
    return replace(
        request, stage=Stage.TRIAGED, since=now, place=None, block_uid="", spent=None, decision=None, told_at=None
    )


def promised(request: UrgentRequest, by: datetime, now: datetime) -> UrgentRequest:
    """Return it with another promised time. Raises InvalidValueError time_has_passed."""
    if by <= now:
        raise InvalidValueError("time_has_passed")
    return replace(_going(request), promised_at=by)


def time_left(request: UrgentRequest, now: datetime, clock: BusinessClock) -> int:
    """Return the business minutes until the promise, negative for as many late; what stood still still does."""
    if request.left is not None:
        return request.left
    if now <= request.promised_at:
        return clock.minutes_between(now, request.promised_at)
    return -max(1, clock.minutes_between(request.promised_at, now))


def worked_minutes(request: UrgentRequest, now: datetime) -> int:
    """Return the minutes of active work so far."""
    if request.stage is not Stage.ACTIVE:
        return request.worked
    return request.worked + max(0, (now - request.since) // timedelta(minutes=1))


def _moving_on(request: UrgentRequest, now: datetime) -> UrgentRequest:
    """Return it about to leave its stage, with what that stage measured."""
    return replace(_going(request), worked=worked_minutes(request, now), since=now, stage=Stage.TRIAGED)


def _going(request: UrgentRequest) -> UrgentRequest:
    """Return an open one whose clock goes."""
    if still_open(request).left is not None:
        raise ValueError("a request that waits is answered first")
    return request
