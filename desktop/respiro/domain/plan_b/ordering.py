"""The order of the queue: what is urgent and important, the client's weight, and the time left to the promise (P2)."""

from collections.abc import Callable, Iterable
from datetime import datetime

from respiro.domain.business_clock import BusinessClock
from respiro.domain.clients import Tier
from respiro.domain.plan_b.request import Stage, UrgentRequest
from respiro.domain.plan_b.transitions import time_left

Rank = tuple[int, int, str, int, datetime, str]
"""Whose turn it is, negative urgency times importance, tier, business minutes left, arrival, id: less comes first."""

_TURNS = {Stage.ACTIVE: 0, Stage.WAITING: 2, Stage.DELEGATED: 3}
_MINE = 1


def pressing(request: UrgentRequest) -> int:
    """Return urgency times importance: 4 for both, 2 for one of them, 1 for neither."""
    return (2 if request.is_urgent else 1) * (2 if request.is_important else 1)


def rank(request: UrgentRequest, tier: Tier, now: datetime, clock: BusinessClock) -> Rank:
    """Return the place in the queue: the active one, those that wait for the user, for the client, for a helper."""
    turn = _TURNS.get(request.stage, _MINE)
    return (turn, -pressing(request), str(tier), time_left(request, now, clock), request.received_at, request.id)


def in_order(
    requests: Iterable[UrgentRequest], tier_of: Callable[[UrgentRequest], Tier], now: datetime, clock: BusinessClock
) -> list[UrgentRequest]:
    """Return the open requests in the order of the queue."""
    return sorted(
        (request for request in requests if request.is_open),
        key=lambda request: rank(request, tier_of(request), now, clock),
    )


def outranked_by(
    request: UrgentRequest,
    others: Iterable[UrgentRequest],
    tier_of: Callable[[UrgentRequest], Tier],
    now: datetime,
    clock: BusinessClock,
) -> list[UrgentRequest]:
    """Return who is passed over if this one is begun now: those ahead of it whose turn it is.

    One that has its own time ahead gives way to nobody, for it is done then; and one whose own time has come passes
    over nobody. What is done first of two things for one person is no exception.
    """
    if _has_come(request, now):
        return []

    def standing(one: UrgentRequest) -> tuple[int, str, int]:
        return (-pressing(one), str(tier_of(one)), time_left(one, now, clock))

    own = standing(request)
    return [
        other
        for other in others
        if other.id != request.id
        and (other.stage in (Stage.RECEIVED, Stage.TRIAGED, Stage.ACTIVE) or _has_come(other, now))
        and not other.caller.is_same_person(request.caller)
        and standing(other) < own
    ]


def _has_come(request: UrgentRequest, now: datetime) -> bool:
    return request.stage is Stage.SCHEDULED and request.place is not None and request.place.start <= now
