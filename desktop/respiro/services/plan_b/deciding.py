"""The one decision that ends a triage (P1), and the end of a request: what it took, and what is left of its block."""

from dataclasses import dataclass, replace
from datetime import datetime

from respiro.domain.calls import (
    Caller,
    EventKind,
    OutcomeKind,
    open_state,
)
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.plan_b import (
    DecisionKind,
    Place,
    PlanBChange,
    RequestEventKind,
    Stage,
    UrgentRequest,
    answered,
    declined,
    promised,
    scheduled,
    triaged,
)
from respiro.services import call_steps
from respiro.services.call_steps import stepping
from respiro.services.plan_b.delegating import delegating, with_closed, without_helper
from respiro.services.plan_b.office import Office, office, request_named
from respiro.services.plan_b.opening import NewRequest, opening
from respiro.services.plan_b.queue import exceptions_of_answering, starting, with_exceptions
from respiro.services.plan_b.room import room_for
from respiro.services.plan_b.steps import PlanBDone, commit, joined, step, together
from respiro.services.ports import Ports


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided. ``place`` is when it is done (BLOCK, LATER, SHORTER, PHONE, MAIL; optional for NOW).

    ``minutes`` is what a shorter way takes; ``promised_at`` (UTC) what the reply promises, None for the end of its
    place, or else what was promised. ``to`` is who takes it over, ``alternative`` what a no offers instead.
    ``answers_now`` is false when the reply goes out as the client's hours begin: then it is no exception.
    """

    kind: DecisionKind
    place: Place | None = None
    minutes: int | None = None
    promised_at: datetime | None = None
    to: str = ""
    helper: Caller | None = None
    alternative: str = ""
    answers_now: bool = True


def decide(ports: Ports, request_id: str, decision: Decision) -> PlanBDone:
    """Decide about a request.

    Raises InvalidValueError decision_needs_place, helper_missing, alternative_missing, time_has_passed; ConflictError when the
    place is no longer as it was offered.
    """
    before = request_named(ports, request_id)
    return decide_with(ports, before, before, decision)


def add_decided(ports: Ports, entry: NewRequest, decision: Decision) -> PlanBDone:
    """Write a request down and decide about it in one step, as the triage does: both are stored, or neither."""
    desk = office(ports)
    opened = opening(desk, entry, is_triaged=True)
    (request,) = opened.requests
    change = _decided(desk, request, request, decision)
    (_own, *others) = change.expected
    return commit(
        ports, replace(change, expected=((request.id, None), *others), events=(*opened.events, *change.events))
    )


def as_promised(request: UrgentRequest, minutes: int | None, by: datetime | None) -> UrgentRequest:
    """Return a request as a shorter way or another promise makes it. Raises InvalidValueError effort_out_of_range."""
    return replace(request, minutes=minutes or request.minutes, promised_at=by or request.promised_at)


def decide_with(ports: Ports, before: UrgentRequest, known: UrgentRequest, decision: Decision) -> PlanBDone:
    """Decide about a request whose questions were answered meanwhile; ``known`` is it with the answers."""
    return commit(ports, _decided(office(ports), before, known, decision))


def _decided(desk: Office, before: UrgentRequest, known: UrgentRequest, decision: Decision) -> PlanBChange:
    known = triaged(answered(known, desk.now, desk.clock), desk.now)  # decided anew: what was planned is so no more
    known = replace(known, minutes=decision.minutes or known.minutes, decision=decision.kind)
    match decision.kind:
        case DecisionKind.NOW:
            change = _now(desk, before, known, decision)
        case DecisionKind.DELEGATE:
            change = delegating(desk, before, _promising(desk, known, decision, None), decision.to, decision.helper)
        case DecisionKind.DECLINE:
            after = declined(known, decision.alternative, desk.now)
            change = step(desk.ports, before, after, RequestEventKind.DECLINED, after.detail)
        case _:
            change = _placed(desk, before, known, decision)
    change = without_helper(desk, before, change, OutcomeKind.DROPPED)
    if decision.answers_now:
        # its promise has taken over the call-back that it came with
        change = with_closed(desk, change, before.follow_up_id, OutcomeKind.WROTE)
    if decision.kind is DecisionKind.NOW or not decision.answers_now:
        return change
    return with_exceptions(desk, change, exceptions_of_answering(desk, change.requests[0]))


def _now(desk: Office, before: UrgentRequest, known: UrgentRequest, decision: Decision) -> PlanBChange:
    """Return the change that starts at once, in the margin that is offered for now, if any."""
    if decision.place is None:
        return starting(desk, before, _promising(desk, known, decision, None))
    uid, margin = room_for(desk.ports, decision.place)
    placed = _promising(desk, replace(known, place=decision.place.period, block_uid=uid), decision, decision.place)
    change = together([starting(desk, before, placed), _clear(desk, before, decision)])
    return replace(change, margin=joined(margin, change.margin))


def _placed(desk: Office, before: UrgentRequest, known: UrgentRequest, decision: Decision) -> PlanBChange:
    """Return the change that plans it; without a place it keeps its promise in the queue (LATER, PHONE, MAIL)."""
    place = decision.place
    if place is None:
        if decision.kind in (DecisionKind.BLOCK, DecisionKind.SHORTER):
            raise InvalidValueError("decision_needs_place", decision=decision.kind.value)
        return step(desk.ports, before, _promising(desk, known, decision, None), RequestEventKind.TRIAGED)
    uid, margin = room_for(desk.ports, place)
    after = _promising(desk, scheduled(known, place.period, uid, desk.now, decision.kind), decision, place)
    change = step(desk.ports, before, after, RequestEventKind.SCHEDULED, place.period.start.isoformat())
    change = together([change, _clear(desk, before, decision)])
    return replace(change, margin=joined(margin, change.margin))


def _promising(desk: Office, request: UrgentRequest, decision: Decision, place: Place | None) -> UrgentRequest:
    """Return it with what the reply promises."""
    by = decision.promised_at or (place.period.end if place is not None else None)
    return request if by is None else promised(request, by, desk.now)


def _clear(desk: Office, request: UrgentRequest, decision: Decision) -> PlanBChange:
    """Return the change by which our own things give way to a decision's place: each is to plan anew.

    Raises ConflictError when somebody else has spoken for the time since it was offered.
    """
    ports, place = desk.ports, decision.place
    if place is None:
        return PlanBChange()
    answered_with_it = request.follow_up_id if decision.answers_now else ""
    gives_way = {hurdle.uid for hurdle in place.gives_way}
    parts = []
    for other in ports.store.open_requests():
        if other.id == request.id or other.place is None or not other.place.overlaps(place.period):
            continue
        if other.uid not in gives_way or other.stage is not Stage.SCHEDULED:
            raise ConflictError("changed_meanwhile", uid=other.id)
        parts.append(step(ports, other, triaged(other, desk.now), RequestEventKind.LOST, request.id))
    calls = []
    for follow_up in ports.store.open_follow_ups():
        state = open_state(follow_up)
        if state.reservation is None or not state.reservation.period.overlaps(place.period):
            continue
        if follow_up.id == answered_with_it:
            continue
        if follow_up.uid not in gives_way:
            raise ConflictError("changed_meanwhile", uid=follow_up.id)
        after = replace(follow_up, state=replace(state, reservation=None))
        calls.append(stepping(ports, follow_up, after, EventKind.RELEASED, request.id))
    return replace(together(parts), calls=call_steps.together(calls))
