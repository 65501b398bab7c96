"""When a request asks for attention: untouched ones come back louder, promises are reminded of before they break."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from respiro.domain.business_clock import BusinessClock
from respiro.domain.plan_b.policy import PlanBPolicy
from respiro.domain.plan_b.request import Stage, UrgentRequest

LOUDEST = 3
_AGAIN_WHEN_BROKEN = 60
"""Business minutes after which a broken promise is told again."""


class NoticeKind(StrEnum):
    """What a request says."""

    UNTOUCHED = "untouched"
    BEGINS = "begins"
    """Its time has come."""
    PROMISE_NEAR = "promise_near"
    PROMISE_BROKEN = "promise_broken"
    ASK_AGAIN = "ask_again"
    """The client has not answered."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice that is due since ``at`` (UTC). ``level`` is how loud: 1 as any notice, 3 as loud as it gets."""

    kind: NoticeKind
    at: datetime
    level: int = 1


def notice(request: UrgentRequest, now: datetime, policy: PlanBPolicy, clock: BusinessClock) -> Notice | None:
    """Return the latest notice that is due and was not on the screen yet; None if there is none.

    Out of working hours nothing is due: it waits for the next morning.
    """
    if not request.is_open or not clock.is_open(now):
        return None
    due = [one for one in _notices(request, now, policy, clock) if one.at <= now]
    latest = max(due, key=lambda one: one.at, default=None)
    if latest is None or (request.told_at is not None and request.told_at >= latest.at):
        return None
    return latest


def _notices(request: UrgentRequest, now: datetime, policy: PlanBPolicy, clock: BusinessClock) -> list[Notice]:
    match request.stage:
        case Stage.RECEIVED:
            return [_untouched(request, now, policy, clock)]
        case Stage.WAITING:
            return [Notice(NoticeKind.ASK_AGAIN, _repeated(request.since, now, policy.ask_again, clock))]
        case Stage.DELEGATED:
            return [Notice(NoticeKind.PROMISE_NEAR, _warning(request, policy, clock))]
        case _:
            pass
    notices = [Notice(NoticeKind.PROMISE_NEAR, _warning(request, policy, clock))]
    if request.stage is Stage.SCHEDULED and request.place is not None:
        notices.append(Notice(NoticeKind.BEGINS, request.place.start))
    if now > request.promised_at:
        again = clock.minutes_between(request.promised_at, now) // _AGAIN_WHEN_BROKEN * _AGAIN_WHEN_BROKEN
        at = clock.after(request.promised_at, again) if again else request.promised_at
        notices.append(Notice(NoticeKind.PROMISE_BROKEN, at, 2))
    return notices


def _untouched(request: UrgentRequest, now: datetime, policy: PlanBPolicy, clock: BusinessClock) -> Notice:
    """Return the notice of a request that nobody looked at: at the deadline, then again and again, louder."""
    if now <= request.acknowledge_by:
        return Notice(NoticeKind.UNTOUCHED, request.acknowledge_by)
    times = clock.minutes_between(request.acknowledge_by, now) // policy.louder_after
    at = clock.after(request.acknowledge_by, times * policy.louder_after)
    return Notice(NoticeKind.UNTOUCHED, min(at, now), min(LOUDEST, 1 + times))


def _repeated(since: datetime, now: datetime, every: int, clock: BusinessClock) -> datetime:
    """Return when it was last time again, counting in business minutes; the first time if that is ahead."""
    times = max(1, clock.minutes_between(since, now) // every)
    return clock.after(since, times * every)


def _warning(request: UrgentRequest, policy: PlanBPolicy, clock: BusinessClock) -> datetime:
    """Return when a promise is reminded of: so much business time before it, at the earliest as the stage began."""
    ahead = clock.minutes_between(request.since, request.promised_at)
    return clock.after(request.since, max(1, ahead - policy.before_promise))
