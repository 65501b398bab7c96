"""Requests in someone else's hands: a follow-up watches the backup person, and ends as the request comes back."""

from dataclasses import replace
from datetime import datetime

from respiro.domain.calls import Call, Caller, Channel, Direction, EventKind, OutcomeKind, Way, closed
from respiro.domain.plan_b import PlanBChange, RequestEventKind, UrgentRequest, delegated
from respiro.services import call_steps
from respiro.services.call_opening import new_id
from respiro.services.call_opening import opening as opening_call
from respiro.services.call_steps import stepping
from respiro.services.plan_b.office import Office
from respiro.services.plan_b.steps import step


def delegating(
    desk: Office, before: UrgentRequest, known: UrgentRequest, to: str, helper: Caller | None
) -> PlanBChange:
    """Return the change that hands it over, with a follow-up that asks the backup person in time."""
    ports = desk.ports
    call = Call(
        new_id(),
        desk.now,
        helper or Caller(name=to),
        Direction.OUTGOING,
        Channel.OTHER,
        known.want.splitlines()[0][:200],
        source="plan_b",
    )
    watching = opening_call(ports, call, Way.THEIRS, _ask_helper_at(desk, known))
    follow_up = watching.follow_ups[0]
    after = delegated(known, to, desk.now, follow_up.id)
    change = step(ports, before, after, RequestEventKind.DELEGATED, after.detail)
    return replace(change, calls=watching)


def _ask_helper_at(desk: Office, request: UrgentRequest) -> datetime | None:
    """Return when the backup person is asked how it goes: half of the business time before the promise.

    None, for what the settings say, when the promise is broken already.
    """
    left = desk.clock.minutes_between(desk.now, request.promised_at)
    return desk.clock.after(desk.now, left // 2) if left > 1 else None


def without_helper(desk: Office, before: UrgentRequest, change: PlanBChange, outcome: OutcomeKind) -> PlanBChange:
    """Return a step with the end of the follow-up that watches a backup person, if one does."""
    return with_closed(desk, change, before.helper_follow_up_id, outcome)


def with_closed(desk: Office, change: PlanBChange, follow_up_id: str, outcome: OutcomeKind) -> PlanBChange:
    """Return a step with the end of a follow-up that it settles; nothing for one that is closed already, or none."""
    follow_up = desk.ports.store.follow_up(follow_up_id) if follow_up_id else None
    if follow_up is None or not follow_up.is_open:
        return change
    (request, *_) = change.requests
    after = closed(follow_up, outcome, desk.now, request.id)
    over = stepping(desk.ports, follow_up, after, EventKind.CLOSED, f"{outcome.value} {request.id}")
    return replace(change, calls=call_steps.together([change.calls, over]))
