"""The one decision that ends a triage (P1), and the end of a request: what it took, and what is left of its block."""

from dataclasses import dataclass, replace
from datetime import datetime

from respiro.domain.calls import (
    Call,
    Caller,
    Channel,
    Direction,
    EventKind,
    OutcomeKind,
    Reservation,
    Way,
    closed,
    open_state,
)
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginChange
from respiro.domain.period import Period, subtract
from respiro.domain.plan_b import (
    DecisionKind,
    Place,
    PlanBChange,
    RequestEventKind,
    Stage,
    UrgentRequest,
    answered,
    declined,
    delegated,
    promised,
    resolved,
    rounded_up,
    scheduled,
    triaged,
    worked_minutes,
)
from respiro.services import call_steps
from respiro.services.call_opening import new_id
from respiro.services.call_opening import opening as opening_call
from respiro.services.call_steps import stepping
from respiro.services.margin_keeper import day_of
from respiro.services.margin_use import spoken_for, use_entry
from respiro.services.plan_b.office import Office, office, request_named
from respiro.services.plan_b.opening import NewRequest, opening
from respiro.services.plan_b.queue import exceptions_of_answering, starting, with_exceptions
from respiro.services.plan_b.room import room_for
from respiro.services.plan_b.steps import PlanBDone, commit, step, summary_of, together
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
    before, desk = request_named(ports, request_id), office(ports)
    return commit(ports, _decided(desk, before, before, decision))


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
            change = _delegated(desk, before, known, decision)
        case DecisionKind.DECLINE:
            after = declined(known, decision.alternative, desk.now)
            change = step(desk.ports, before, after, RequestEventKind.DECLINED, after.detail)
        case _:
            change = _placed(desk, before, known, decision)
    change = _without_helper(desk, before, change, OutcomeKind.DROPPED)
    if decision.kind is DecisionKind.NOW or not decision.answers_now:
        return change
    return with_exceptions(desk, change, exceptions_of_answering(desk, change.requests[0]))


def _now(desk: Office, before: UrgentRequest, known: UrgentRequest, decision: Decision) -> PlanBChange:
    """Return the change that starts at once, in the margin that is offered for now, if any."""
    if decision.place is None:
        return starting(desk, before, _promising(desk, known, decision, None))
    uid, margin = room_for(desk.ports, decision.place)
    placed = _promising(desk, replace(known, place=decision.place.period, block_uid=uid), decision, decision.place)
    change = together([starting(desk, before, placed), _clear(desk, before, decision.place)])
    return replace(change, margin=_joined(margin, change.margin))


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
    change = together([change, _clear(desk, before, place)])
    return replace(change, margin=_joined(margin, change.margin))


def _promising(desk: Office, request: UrgentRequest, decision: Decision, place: Place | None) -> UrgentRequest:
    """Return it with what the reply promises."""
    by = decision.promised_at or (place.period.end if place is not None else None)
    return request if by is None else promised(request, by, desk.now)


def _joined(first: MarginChange, second: MarginChange) -> MarginChange:
    return MarginChange(
        (*first.put, *second.put), (*first.entries, *second.entries), (*first.expected, *second.expected)
    )


def _clear(desk: Office, request: UrgentRequest, place: Place) -> PlanBChange:
    """Return the change by which our own things give way to a place: each is to plan anew.

    Raises ConflictError when somebody else has spoken for the time since it was offered.
    """
    ports = desk.ports
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
        if follow_up.uid not in gives_way:
            raise ConflictError("changed_meanwhile", uid=follow_up.id)
        after = replace(follow_up, state=replace(state, reservation=None))
        calls.append(stepping(ports, follow_up, after, EventKind.RELEASED, request.id))
    return replace(together(parts), calls=call_steps.together(calls))


def _delegated(desk: Office, before: UrgentRequest, known: UrgentRequest, decision: Decision) -> PlanBChange:
    """Return the change that hands it over, with a follow-up that asks the backup person in time."""
    ports = desk.ports
    helper = decision.helper or Caller(name=decision.to)
    call = Call(
        new_id(), desk.now, helper, Direction.OUTGOING, Channel.OTHER, known.want.splitlines()[0][:200], source="plan_b"
    )
    watching = opening_call(ports, call, Way.THEIRS, _ask_helper_at(desk, known))
    follow_up = watching.follow_ups[0]
    after = delegated(known, decision.to, desk.now, follow_up.id)
    after = _promising(desk, after, decision, None)
    change = step(ports, before, after, RequestEventKind.DELEGATED, after.detail)
    return replace(change, calls=watching)


def _ask_helper_at(desk: Office, request: UrgentRequest) -> datetime | None:
    """Return when the backup person is asked how it goes: half of the business time before the promise.

    None, for what the settings say, when the promise is broken already.
    """
    left = desk.clock.minutes_between(desk.now, request.promised_at)
    return desk.clock.after(desk.now, left // 2) if left > 1 else None


def _without_helper(desk: Office, before: UrgentRequest, change: PlanBChange, outcome: OutcomeKind) -> PlanBChange:
    """Return a step with the end of the follow-up that watched a backup person, if one did."""
    watching = desk.ports.store.follow_up(before.helper_follow_up_id) if before.helper_follow_up_id else None
    if before.stage is not Stage.DELEGATED or watching is None or not watching.is_open:
        return change
    after = closed(watching, outcome, desk.now, before.id)
    detail = f"{outcome.value} {before.id}"
    over = stepping(desk.ports, watching, after, EventKind.CLOSED, detail)
    return replace(change, calls=call_steps.together([change.calls, over]))


def finish(ports: Ports, request_id: str, minutes: int | None = None, *, release_rest: bool = False) -> PlanBDone:
    """End a request after so many minutes of work (None: those it was active), booked to the block it used.

    ``release_rest`` gives back what is left of the block after it. Raises InvalidValueError effort_out_of_range.
    """
    before, desk = request_named(ports, request_id), office(ports)
    taken = worked_minutes(before, desk.now) if minutes is None else minutes
    after = resolved(answered(before, desk.now, desk.clock), taken, desk.now)
    change = step(ports, before, after, RequestEventKind.RESOLVED, str(taken))
    change = _without_helper(desk, before, change, OutcomeKind.REACHED)
    used = used_period(ports, before, taken)
    if used is None:
        return commit(ports, change)
    entries = [use_entry(ports, LedgerKind.USED, used, after.uid, summary_of(after))]
    margin = replace(change.margin, entries=(*change.margin.entries, *entries))
    if release_rest:
        margin = _joined(margin, _released(ports, before, used))
    return commit(ports, replace(change, margin=margin))


def used_period(ports: Ports, request: UrgentRequest, minutes: int) -> Reservation | None:
    """Return the minutes of its block that a request used: from its time on, as far as the block is free for it.

    None for one that has no margin, or was done before its time came: then the margin is still free.
    """
    place = request.reservation
    block = ports.store.block(place.block_uid) if place is not None else None
    if place is None or block is None or not block.is_there or minutes < 1 or place.period.start > ports.clock():
        return None
    own = place.period.overlap(block.period)
    if own is None:
        return None
    pieces = subtract([Period(own.start, block.period.end)], spoken_for(ports, request.id))
    free = next((piece for piece in pieces if piece.start == own.start), None)
    if free is None:
        return None
    return Reservation(block.uid, Period.lasting(free.start, min(minutes, free.minutes)))


def left_after(ports: Ports, request: UrgentRequest, minutes: int) -> int:
    """Return the minutes of its block that finishing would leave, and that could be given back."""
    used = used_period(ports, request, minutes)
    block = ports.store.block(used.block_uid) if used is not None else None
    if used is None or block is None:
        return 0
    rest = _rest(ports, request, used)
    return rest.minutes if rest is not None else 0


def _rest(ports: Ports, request: UrgentRequest, used: Reservation) -> Period | None:
    """Return the end of the block that is still ahead and that nobody has spoken for."""
    block = ports.store.block(used.block_uid)
    begin = max(used.period.end, rounded_up(ports.clock()))
    if block is None or block.state is not BlockState.STANDING or begin >= block.period.end:
        return None
    rest = Period(begin, block.period.end)
    return None if any(other.overlaps(rest) for other in spoken_for(ports, request.id)) else rest


def _released(ports: Ports, request: UrgentRequest, used: Reservation) -> MarginChange:
    rest, block = _rest(ports, request, used), ports.store.block(used.block_uid)
    if rest is None or block is None:
        return MarginChange((), ())
    after = replace(block, period=Period(block.period.start, rest.start), pinned=True)
    day = day_of(ports, block.period.start)
    entry = LedgerEntry(
        ports.clock(), day, block.uid, LedgerKind.RELEASED, -rest.minutes, after.period, origin=block.period
    )
    return MarginChange((after,), (entry,), ((block.uid, block),))
