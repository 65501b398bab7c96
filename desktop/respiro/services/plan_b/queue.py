"""What is done with requests, and the queue they stand in."""

from dataclasses import dataclass, replace
from datetime import datetime

from respiro.domain.calls import FollowUp, Way, open_state
from respiro.domain.errors import InvalidValueError
from respiro.domain.plan_b import (
    ExceptionKind,
    PlanBChange,
    RequestEvent,
    RequestEventKind,
    Stage,
    UrgentRequest,
    answered,
    in_order,
    outranked_by,
    promised,
    reopened,
    set_aside,
    started,
    triaged,
    waiting,
)
from respiro.services.plan_b.office import Office, office, request_named
from respiro.services.plan_b.opening import Answers, NewRequest, opening, with_answers
from respiro.services.plan_b.steps import PlanBDone, commit, step, together, undo
from respiro.services.ports import Ports

__all__ = [
    "Answers",
    "NewRequest",
    "PlanBDone",
    "Queue",
    "add",
    "client_answered",
    "edit",
    "lay_aside",
    "look_at",
    "note_answer",
    "note_playbook",
    "promise_by",
    "queue",
    "queue_in",
    "reopen",
    "request_named",
    "start",
    "undo",
    "wait",
]


@dataclass(frozen=True, slots=True)
class Queue:
    """The queue, in its order: what the user works on, what waits for them, for clients, for backup people.

    ``asked`` is the other direction (P10): what was asked of clients, in order of the next reminder. ``late`` are
    promises broken by ``now`` (UTC).
    """

    now: datetime
    active: UrgentRequest | None
    mine: tuple[UrgentRequest, ...]
    waiting: tuple[UrgentRequest, ...]
    delegated: tuple[UrgentRequest, ...]
    asked: tuple[FollowUp, ...]
    late: int

    @property
    def requests(self) -> tuple[UrgentRequest, ...]:
        """All requests, in the order of the queue."""
        active = (self.active,) if self.active else ()
        return (*active, *self.mine, *self.waiting, *self.delegated)


def queue(ports: Ports) -> Queue:
    """Return the queue as it stands."""
    return queue_in(office(ports))


def queue_in(desk: Office) -> Queue:
    """Return the queue as it stands at a look that was taken already."""
    ports = desk.ports
    ordered = in_order(ports.store.open_requests(), desk.tier_of, desk.now, desk.clock)
    asked = (follow_up for follow_up in ports.store.open_follow_ups() if follow_up.way is Way.THEIRS)
    active = next((request for request in ordered if request.stage is Stage.ACTIVE), None)
    return Queue(
        now=desk.now,
        active=active,
        mine=tuple(one for one in ordered if one.is_mine and one is not active),
        waiting=tuple(request for request in ordered if request.stage is Stage.WAITING),
        delegated=tuple(request for request in ordered if request.stage is Stage.DELEGATED),
        asked=tuple(sorted(asked, key=lambda follow_up: (open_state(follow_up).next_at, follow_up.id))),
        late=sum(request.is_late(desk.now) for request in ordered),
    )


def add(ports: Ports, entry: NewRequest) -> PlanBDone:
    """Write a request down, to be triaged. Raises InvalidValueError as opening() does."""
    return commit(ports, opening(office(ports), entry))


def look_at(ports: Ports, request_id: str) -> PlanBDone:
    """Acknowledge a request: somebody has looked at it."""
    before = request_named(ports, request_id)
    if before.stage is not Stage.RECEIVED:
        return PlanBDone(PlanBChange(), before)
    return commit(ports, step(ports, before, triaged(before, ports.clock()), RequestEventKind.TRIAGED))


def edit(ports: Ports, request_id: str, answers: Answers) -> PlanBDone:
    """Answer the three questions anew; one that nobody had looked at is triaged by that."""
    before = request_named(ports, request_id)
    after = with_answers(before, answers)
    if before.stage is Stage.RECEIVED:
        return commit(ports, step(ports, before, triaged(after, ports.clock()), RequestEventKind.TRIAGED))
    return commit(ports, step(ports, before, after, RequestEventKind.EDITED))


def start(ports: Ports, request_id: str) -> PlanBDone:
    """Work on a request now; what was worked on is laid aside. To pass over those ahead of it is an exception."""
    desk = office(ports)
    before = request_named(ports, request_id)
    return commit(ports, starting(desk, before, before))


def starting(desk: Office, before: UrgentRequest, known: UrgentRequest) -> PlanBChange:
    """Return the change that makes a request the active one; ``known`` is it with what its decision means."""
    ports, others = desk.ports, desk.ports.store.open_requests()
    after = started(answered(known, desk.now, desk.clock), desk.now)
    changes = [step(ports, before, after, RequestEventKind.ACTIVE)]
    jumped = outranked_by(before, others, desk.tier_of, desk.now, desk.clock)
    kinds = exceptions_of_answering(desk, after)
    if jumped and before.stage is not Stage.ACTIVE and not _was_counted(desk, before, ExceptionKind.QUEUE_JUMP):
        kinds.append(ExceptionKind.QUEUE_JUMP)
    changes[0] = with_exceptions(desk, changes[0], kinds)
    for other in others:
        if other.stage is Stage.ACTIVE and other.id != before.id:
            aside = set_aside(other, desk.now)
            changes.append(step(ports, other, aside, RequestEventKind(aside.stage)))
    change = together(changes)
    untouched = ((other.id, other) for other in others if other.id not in {one.id for one in change.requests})
    return replace(change, expected=(*change.expected, *untouched))  # who begins another one meanwhile comes too late


def exceptions_of_answering(desk: Office, request: UrgentRequest) -> list[ExceptionKind]:
    """Return the exception that an answer, or work, out of this client's hours is; each request counts once."""
    client = desk.client_of(request)
    if client is None or desk.reach(client).is_open(desk.now):
        return []
    kind = ExceptionKind.LET_THROUGH if client.let_through else ExceptionKind.OUT_OF_HOURS
    return [] if _was_counted(desk, request, kind) else [kind]


def with_exceptions(desk: Office, change: PlanBChange, kinds: list[ExceptionKind]) -> PlanBChange:
    """Return a step with the exceptions that it is."""
    (request, *_) = change.requests
    events = tuple(RequestEvent(request.id, desk.now, RequestEventKind.EXCEPTION, kind.value) for kind in kinds)
    return replace(change, events=(*change.events, *events))


def _was_counted(desk: Office, request: UrgentRequest, kind: ExceptionKind) -> bool:
    """Tell whether this exception of this request counts already, and was not taken back since."""
    details = [
        event.detail
        for event in desk.ports.store.events_of_request(request.id)
        if event.kind is RequestEventKind.EXCEPTION and event.detail.split(" ")[0] == kind
    ]
    return bool(details) and details[-1] == kind


def lay_aside(ports: Ports, request_id: str) -> PlanBDone:
    """Put the active request back into the queue."""
    before = request_named(ports, request_id)
    if before.stage is not Stage.ACTIVE:
        return PlanBDone(PlanBChange(), before)
    after = set_aside(before, ports.clock())
    return commit(ports, step(ports, before, after, RequestEventKind(after.stage)))


def wait(ports: Ports, request_id: str, asked: str) -> PlanBDone:
    """Wait for the client's answer to what they were asked; the request's clock stands still."""
    before, desk = request_named(ports, request_id), office(ports)
    after = waiting(before, asked, desk.now, desk.clock)
    return commit(ports, step(ports, before, after, RequestEventKind.WAITING, after.detail))


def client_answered(ports: Ports, request_id: str) -> PlanBDone:
    """Go on after the client's answer. Raises InvalidValueError request_not_waiting."""
    before, desk = request_named(ports, request_id), office(ports)
    after = answered(before, desk.now, desk.clock)
    if after is before:
        raise InvalidValueError("request_not_waiting", name=before.caller.label)
    return commit(ports, step(ports, before, after, RequestEventKind.TRIAGED))


def promise_by(ports: Ports, request_id: str, by: datetime) -> PlanBDone:
    """Promise another time (UTC). Raises InvalidValueError time_has_passed."""
    before, desk = request_named(ports, request_id), office(ports)
    after = promised(answered(before, desk.now, desk.clock), by, desk.now)
    return commit(ports, step(ports, before, after, RequestEventKind.EDITED, by.isoformat()))


def reopen(ports: Ports, request_id: str) -> PlanBDone:
    """Take up a closed request again; its promise begins anew."""
    before, desk = request_named(ports, request_id), office(ports)
    if before.is_open:
        return PlanBDone(PlanBChange(), before)
    after = replace(reopened(before, desk.now), promised_at=desk.promise(desk.client_of(before), desk.now))
    return commit(ports, step(ports, before, after, RequestEventKind.REOPENED))


def note_answer(ports: Ports, request_id: str, kind: str) -> PlanBDone:
    """Note that a text of that kind was handed to the program that sends it."""
    return _note(ports, request_id, RequestEventKind.ANSWERED, kind)


def note_playbook(ports: Ports, request_id: str, detail: str) -> PlanBDone:
    """Note a step of a playbook in the request's history."""
    return _note(ports, request_id, RequestEventKind.PLAYBOOK, detail)


def _note(ports: Ports, request_id: str, kind: RequestEventKind, detail: str) -> PlanBDone:
    request = request_named(ports, request_id)
    change = PlanBChange(events=(RequestEvent(request.id, ports.clock(), kind, detail),))
    return PlanBDone(commit(ports, change).change, request)
