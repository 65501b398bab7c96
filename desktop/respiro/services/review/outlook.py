"""The capacity curve of the next two weeks, gathered from what is stored."""

from datetime import timedelta

from respiro.domain.calls import open_state
from respiro.domain.period import Period, subtract
from respiro.domain.plan_b import Demand, UrgentRequest, worked_minutes
from respiro.domain.review import Outlook, outlook
from respiro.services.margin_keeper import standing_blocks
from respiro.services.margin_use import used_in
from respiro.services.ports import Ports

OUTLOOK_DAYS = 14


def outlook_of(ports: Ports, days: int = OUTLOOK_DAYS) -> Outlook:
    """Return the margin of so many days from now on against the work that is promised out of it."""
    now = ports.clock()
    period = Period(now, now + timedelta(days=days))
    blocks = standing_blocks(ports, period)
    used = [part for block in blocks if block.period.start < now for part in used_in(ports, block)]
    return outlook(period, subtract((block.period for block in blocks), used), _demands(ports))


def _demands(ports: Ports) -> list[Demand]:
    """Return what is to be done out of margin: requests that have no time outside it, and call-backs put into it."""
    now = ports.clock()
    requests = [_demand(one, ports) for one in ports.store.open_requests() if one.is_mine and not _is_elsewhere(one)]
    call_backs = [
        Demand(one.id, one.caller.label, place.period.minutes, max(now, place.period.end))
        for one in ports.store.open_follow_ups()
        if (place := open_state(one).reservation) is not None
    ]
    return [one for one in (*requests, *call_backs) if one.minutes > 0]


def _demand(request: UrgentRequest, ports: Ports) -> Demand:
    left = max(0, request.minutes - worked_minutes(request, ports.clock()))
    return Demand(request.id, request.caller.label, left, request.promised_at)


def _is_elsewhere(request: UrgentRequest) -> bool:
    """Tell whether time was made for it that is no margin."""
    return request.place is not None and not request.block_uid
