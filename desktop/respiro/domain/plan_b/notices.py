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

    Out of working hours nothing is due but work whose own time has come: the rest waits for the next morning.
    """
    if not request.is_open:
        return None
    found = _notices(request, now, policy, clock) if clock.is_open(now) else _beginning(request, now)
    latest = max((one for one in found if one.at <= now), key=lambda one: (one.at, one.level), default=None)
    if latest is None or (request.told_at is not None and request.told_at >= latest.at):
        return None
    return latest


def _notices(request: UrgentRequest, now: datetime, policy: PlanBPolicy, clock: BusinessClock) -> list[Notice]:
    match request.stage:
        case Stage.RECEIVED:
            return [_untouched(request, now, policy, clock)]
        case Stage.WAITING:
            first = clock.after(request.since, policy.ask_again)
            return [Notice(NoticeKind.ASK_AGAIN, _repeated(request, first, policy.ask_again, clock))]
        case _:
            return [
                *_broken(request, now, clock),
                *_beginning(request),
                *_warning(request, now, policy, clock),
            ]


def _untouched(request: UrgentRequest, now: datetime, policy: PlanBPolicy, clock: BusinessClock) -> Notice:
    """Return the notice of a request that nobody looked at: at the deadline, then again and again, louder."""
    times = clock.minutes_between(request.acknowledge_by, now) // policy.louder_after
    at = _repeated(request, request.acknowledge_by, policy.louder_after, clock)
    return Notice(NoticeKind.UNTOUCHED, at, min(LOUDEST, 1 + times))


def _repeated(request: UrgentRequest, first: datetime, every: int, clock: BusinessClock) -> datetime:
    """Return when it is time: first at an instant, then so many business minutes after each time it was told.

    Counted from when it was told, not from the first time: whoever comes back late is not told twice in a row.
    """
    if request.told_at is None or request.told_at < first:
        return first
    return clock.after(request.told_at, every)


def _broken(request: UrgentRequest, now: datetime, clock: BusinessClock) -> list[Notice]:
    """Return that the promise is broken; each hour of business again unless it is in someone else's hands.

    Whoever dealt with the request when it was broken already knows, and is told an hour later.
    """
    if now <= request.promised_at:
        return []
    known = max(request.since, request.told_at or request.since)
    if known < request.promised_at:
        return [Notice(NoticeKind.PROMISE_BROKEN, request.promised_at, 2)]
    if request.stage is Stage.DELEGATED:
        return []
    return [Notice(NoticeKind.PROMISE_BROKEN, clock.after(known, _AGAIN_WHEN_BROKEN), 2)]


def _beginning(request: UrgentRequest, within: datetime | None = None) -> list[Notice]:
    """Return that its time has come, if that was chosen before; with an instant, only while that time lasts."""
    place = request.place
    if request.stage is not Stage.SCHEDULED or place is None or place.start < request.since:
        return []
    if within is not None and within >= place.end:
        return []
    return [Notice(NoticeKind.BEGINS, place.start)]


def _warning(request: UrgentRequest, now: datetime, policy: PlanBPolicy, clock: BusinessClock) -> list[Notice]:
    """Return the reminder of a promise: so much business time before it.

    Whoever came to this stage later than that is reminded once half of what was left is over, unless the request was
    on the screen since it got near. What has a time ahead that keeps the promise needs no reminder.
    """
    place, promised_at = request.place, request.promised_at
    if now >= promised_at:
        return []
    if request.stage is Stage.SCHEDULED and place is not None and now < place.end <= promised_at:
        return []
    ahead = clock.minutes_between(request.since, promised_at)
    if ahead > policy.before_promise:
        return [Notice(NoticeKind.PROMISE_NEAR, clock.after(request.since, ahead - policy.before_promise))]
    known = request.told_at is not None and clock.minutes_between(request.told_at, promised_at) <= policy.before_promise
    if known or ahead < 2:  # noqa: PLR2004  a minute has no half
        return []
    return [Notice(NoticeKind.PROMISE_NEAR, clock.after(request.since, ahead - ahead // 2))]
