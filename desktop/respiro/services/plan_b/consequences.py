"""What a decision would mean, said before it is made: for the queue, for other promises, for the exceptions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.calls import FOLLOW_UP_UID_SUFFIX
from respiro.domain.period import Period, subtract
from respiro.domain.plan_b import (
    Allowance,
    DecisionKind,
    Demand,
    ExceptionKind,
    Hurdle,
    HurdleKind,
    Stage,
    UrgentRequest,
    capacity,
    rounded_up,
    shortages,
)
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.replies import promised_by
from respiro.services.plan_b.triage import Advice, Situation, demands

_OWN = (PLAN_B_UID_SUFFIX, FOLLOW_UP_UID_SUFFIX)


@dataclass(frozen=True, slots=True)
class Moves:
    """What gives way: ``ours`` loses its time and is planned anew, ``yours`` only the user can move."""

    ours: tuple[Hurdle, ...] = ()
    yours: tuple[Hurdle, ...] = ()
    pays: Hurdle | None = None
    """The later margin that gives its minutes; without a block of its own, time is made outside margin."""


@dataclass(frozen=True, slots=True)
class Consequences:
    """What a decision means. ``over`` are the minutes missing at the worst promise that breaks because of it.

    ``breaks_own``: not even its own promise can be kept out of margin. ``late_by_window``: the reply promises later
    than this client's window. ``in_the_way`` is what the agenda holds while it is done at once.
    """

    over: int = 0
    breaks: tuple[Demand, ...] = ()
    breaks_own: bool = False
    late_by_window: bool = False
    set_aside: UrgentRequest | None = None
    passed_over: tuple[UrgentRequest, ...] = ()
    exceptions: tuple[ExceptionKind, ...] = ()
    allowance: Allowance | None = None
    """The exceptions of this month with these."""
    moves: Moves = Moves()
    in_the_way: tuple[Hurdle, ...] = ()

    @property
    def is_beyond_capacity(self) -> bool:
        """Whether a promise breaks: to be accepted on purpose only."""
        return self.over > 0


def consequences(situation: Situation, request: UrgentRequest, advice: Advice, decision: Decision) -> Consequences:
    """Return what a decision would mean; asks nothing of the store."""
    over, breaks, breaks_own = _capacity(situation, request, decision)
    is_now = decision.kind is DecisionKind.NOW
    kinds = _exceptions(situation, request, advice, decision)
    allowance = advice.allowance
    for kind in kinds:
        allowance = allowance.with_one_more(kind) if allowance is not None else None
    is_done_by_us = decision.kind not in (DecisionKind.DELEGATE, DecisionKind.DECLINE)
    return Consequences(
        over=over,
        breaks=breaks,
        breaks_own=breaks_own,
        late_by_window=is_done_by_us
        and promised_by(request, decision) > max(request.promised_at, situation.office.now),
        set_aside=next((one for one in situation.requests if one.stage is Stage.ACTIVE), None) if is_now else None,
        passed_over=tuple(one for one in advice.passed_over if one.stage is not Stage.ACTIVE) if is_now else (),
        exceptions=kinds,
        allowance=allowance,
        moves=moves_of(decision.place.gives_way if decision.place else ()),
        in_the_way=_in_the_way(situation, request) if is_now and decision.place is None else (),
    )


def moves_of(gives_way: Iterable[Hurdle]) -> Moves:
    """Return what gives way to a place, by who moves it."""
    hurdles = list(gives_way)
    soft = next((one for one in hurdles if one.kind is HurdleKind.SOFT_BLOCK), None)
    others = [one for one in hurdles if one.kind is not HurdleKind.SOFT_BLOCK]
    return Moves(
        ours=tuple(one for one in others if one.uid.endswith(_OWN)),
        yours=tuple(one for one in others if not one.uid.endswith(_OWN)),
        pays=soft,
    )


def _exceptions(
    situation: Situation, request: UrgentRequest, advice: Advice, decision: Decision
) -> tuple[ExceptionKind, ...]:
    """Return the exceptions that it is, as deciding will count them for a request that has none yet."""
    client, is_now = situation.client, decision.kind is DecisionKind.NOW
    if client is None:
        return ()
    kinds = []
    if not advice.in_hours and (is_now or decision.answers_now):
        kinds.append(ExceptionKind.LET_THROUGH if client.let_through else ExceptionKind.OUT_OF_HOURS)
    if is_now and advice.passed_over and request.stage is not Stage.ACTIVE:
        kinds.append(ExceptionKind.QUEUE_JUMP)
    return tuple(kinds)


def _capacity(situation: Situation, request: UrgentRequest, decision: Decision) -> tuple[int, tuple[Demand, ...], bool]:
    """Return how many minutes are missing, whose promises break by it, and whether its own does."""
    others, margin, now = demands(situation), situation.margin, situation.office.now
    minutes = decision.minutes or request.minutes
    if decision.kind in (DecisionKind.DELEGATE, DecisionKind.DECLINE):
        return 0, (), False
    taken = decision.place.period if decision.place else None
    if decision.kind is DecisionKind.NOW and taken is None:
        taken = Period.lasting(rounded_up(now), minutes)
    if taken is None:
        new = Demand(request.id, request.caller.label, minutes, promised_by(request, decision))
        found = capacity(new, others, margin, now)
        breaks = tuple(one for one in found.breaks if one.request_id != request.id)
        is_own = any(one.request_id == request.id for one in found.breaks)
        return found.short if found.breaks else 0, breaks, is_own
    before = shortages(others, margin, now)
    after = shortages(others, subtract(margin, [taken]), now)
    broken = [(one, short) for one, short in after if short and one.promised_at > now and (one, 0) in before]
    names = sorted((one for one, _short in broken), key=lambda one: (one.promised_at, one.name, one.request_id))
    return max((short for _one, short in broken), default=0), tuple(names), False


def _in_the_way(situation: Situation, request: UrgentRequest) -> tuple[Hurdle, ...]:
    """Return what the agenda holds in the time that it takes from now on."""
    now = situation.office.now
    time = Period(now, now + timedelta(minutes=request.minutes))
    return tuple(
        Hurdle(HurdleKind.FIXED, one.summary, one.meeting, one.occurrence.uid, one.others)
        for one in situation.busy
        if one.meeting.overlaps(time)
    )
