"""What requests ask of the user as time goes by: notices that are due, and margin that was lost."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from respiro.domain.errors import ConflictError
from respiro.domain.plan_b import (
    DecisionKind,
    Notice,
    PlanBChange,
    RequestEventKind,
    Stage,
    UrgentRequest,
    notice,
    scheduled,
    triaged,
)
from respiro.services.call_time import is_still_free
from respiro.services.plan_b.office import office
from respiro.services.plan_b.steps import step
from respiro.services.plan_b.triage import advise, look
from respiro.services.ports import Ports


@dataclass(frozen=True, slots=True)
class Told:
    """A request and what it says now."""

    request: UrgentRequest
    notice: Notice


def due(ports: Ports) -> list[Told]:
    """Return what is to be told now, the loudest first; nothing is asked of the clock while nothing is open."""
    requests = ports.store.open_requests()
    if not requests:
        return []
    desk = office(ports)
    found = [
        Told(request, one)
        for request in requests
        if (one := notice(request, desk.now, ports.settings.plan_b, desk.clock)) is not None
    ]
    return sorted(found, key=lambda told: (-told.notice.level, told.notice.at, told.request.id))


def mark_told(ports: Ports, told: Iterable[Told]) -> None:
    """Note that notices were on the screen; a request that changed meanwhile is left as it is."""
    for one in told:
        after = replace(one.request, told_at=ports.clock())
        detail = f"{one.notice.kind.value} {one.notice.level}"
        _try(ports, step(ports, one.request, after, RequestEventKind.TOLD, detail))


def keep_places(ports: Ports) -> list[UrgentRequest]:
    """Find other margin for requests whose block was moved, given back or taken; answer those that changed.

    Where no margin keeps the promise, the request is to be decided anew.
    """
    changed = []
    for request in ports.store.open_requests():
        place = request.reservation
        if request.stage is not Stage.SCHEDULED or place is None or place.period.end <= ports.clock():
            continue
        if is_still_free(ports, place, request.id):
            continue
        found = advise(look(ports, request.caller.client_id, request.id), request).fit.place
        now = ports.clock()
        if found is not None and found.keeps_promise:
            after = scheduled(request, found.period, found.block_uid, now, request.decision or DecisionKind.BLOCK)
            kind = RequestEventKind.MOVED
        else:
            after, kind = triaged(request, now), RequestEventKind.LOST
        if _try(ports, step(ports, request, after, kind, after.place.start.isoformat() if after.place else "")):
            changed.append(after)
    return changed


def _try(ports: Ports, change: PlanBChange) -> bool:
    """Store a step unless someone else was faster; then the next beat looks again."""
    try:
        ports.store.commit_plan_b(change)
    except ConflictError:
        return False
    return True
