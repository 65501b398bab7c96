"""Triage: everything that helps to decide about a request calmly, gathered once and recomputed as one types."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from respiro.domain.agenda import Busy
from respiro.domain.business_clock import BusinessClock
from respiro.domain.calls import FollowUp, open_state
from respiro.domain.clients import Client
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period, subtract
from respiro.domain.plan_b import (
    Allowance,
    BackupPerson,
    Capacity,
    Demand,
    Fit,
    Hurdle,
    HurdleKind,
    Question,
    UrgentRequest,
    allowance,
    capacity,
    fit,
    outranked_by,
    rank,
)
from respiro.domain.week import Week
from respiro.domain.work_time import DAY_MINUTES, instant
from respiro.services.call_time import client_hours
from respiro.services.margin_keeper import busy_in, day_of, standing_blocks
from respiro.services.plan_b.limits import exceptions_in
from respiro.services.plan_b.office import Office, office
from respiro.services.ports import Ports

DAYS_AHEAD = 14
"""How far ahead a place is looked for."""
_NEAR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Situation:
    """What a triage depends on beside the request itself, as it stood at ``office.now``."""

    office: Office
    client: Client | None
    client_hours: tuple[Period, ...] | None
    allowance: Allowance | None
    blocks: tuple[MarginBlock, ...]
    busy: tuple[Busy, ...]
    requests: tuple[UrgentRequest, ...]
    helpers: tuple[BackupPerson, ...]
    working: tuple[Period, ...]
    day_end: datetime
    own: tuple[Hurdle, ...]
    """What the user has put into margin: call-backs and requests."""
    taken: tuple[Period, ...]
    """The time that these reserve, or that lies under meetings."""
    margin: tuple[Period, ...]
    """The pieces of margin ahead that nothing has been put into."""

    @property
    def reach(self) -> BusinessClock:
        """When this client may reach the user."""
        return self.office.reach(self.client)


@dataclass(frozen=True, slots=True)
class Advice:
    """What is said while one decides. All instants UTC.

    ``opens_at`` is when the client may next reach the user, if not now; ``helpers`` are the backup people who answer
    now; ``passed_over`` who would be, if this were done at once; ``same_client`` what else is open with this client.
    """

    in_hours: bool
    opens_at: datetime
    promised_at: datetime
    allowance: Allowance | None
    capacity: Capacity
    fit: Fit
    helpers: tuple[BackupPerson, ...]
    passed_over: tuple[UrgentRequest, ...]
    same_client: tuple[UrgentRequest, ...]


def look(ports: Ports, client_id: str, request_id: str = "") -> Situation:
    """Gather what a triage depends on; the request that it is about is left out of what stands in its way."""
    desk = office(ports)
    client = desk.clients.get(client_id)
    ahead = Period(desk.now, desk.now + timedelta(days=DAYS_AHEAD))
    today = day_of(ports, desk.now)
    exceptions = exceptions_in(ports, today) if client else []
    work_time = desk.clock.work_time
    days = (today + timedelta(days=offset) for offset in range(DAYS_AHEAD + 1))
    blocks, busy = tuple(standing_blocks(ports, ahead)), busy_in(ports, ahead)
    requests = tuple(one for one in ports.store.open_requests() if one.id != request_id)
    own = _own_things(ports.store.open_follow_ups(), requests)
    taken = (*(hurdle.period for hurdle in own), *(one.meeting for one in busy))
    return Situation(
        office=desk,
        client=client,
        client_hours=client_hours(ports, client, desk.now),
        allowance=allowance(client, today, exceptions) if client else None,
        blocks=blocks,
        busy=busy,
        requests=requests,
        helpers=tuple(ports.store.backup_people()),
        working=tuple(period for day in days for period in work_time.periods(day)),
        day_end=instant(today, DAY_MINUTES, ports.zone),
        own=own,
        taken=taken,
        margin=tuple(subtract((block.period for block in blocks), taken)),
    )


def _own_things(follow_ups: Iterable[FollowUp], requests: Iterable[UrgentRequest]) -> tuple[Hurdle, ...]:
    call_backs = (
        Hurdle(HurdleKind.OWN_TASK, one.caller.label, state.reservation.period, one.uid)
        for one in follow_ups
        if (state := open_state(one)).reservation
    )
    planned = (Hurdle(HurdleKind.OWN_TASK, one.caller.label, one.place, one.uid) for one in requests if one.place)
    return (*call_backs, *planned)


def advise(situation: Situation, request: UrgentRequest) -> Advice:
    """Return what to say about a request as it is known now; asks nothing of the store."""
    desk, now = situation.office, situation.office.now
    reach = situation.reach
    promised_at = _promised_at(situation, request)
    fitted = fit(question_of(situation, request))
    own = [one for one in situation.requests if one.caller.is_same_person(request.caller)]
    return Advice(
        in_hours=reach.is_open(now),
        opens_at=reach.next_open(now),
        promised_at=request.promised_at,
        allowance=situation.allowance,
        capacity=_capacity(situation, request, promised_at),
        fit=fitted,
        helpers=tuple(one for one in situation.helpers if one.answers_at(now, desk.ports.zone)),
        passed_over=tuple(outranked_by(request, situation.requests, desk.tier_of, now, desk.clock)),
        same_client=tuple(own),
    )


def _capacity(situation: Situation, request: UrgentRequest, promised_at: datetime) -> Capacity:
    """Return what is promised and what margin is free until this promise; what has a place needs no other."""
    new = Demand(request.id, request.caller.label, request.minutes, promised_at)
    return capacity(new, demands(situation), situation.margin, situation.office.now)


def demands(situation: Situation) -> list[Demand]:
    """Return the minutes that the other requests without a time need by their promises."""
    return [
        Demand(other.id, other.caller.label, max(1, other.minutes - other.worked), other.promised_at)
        for other in situation.requests
        if other.is_mine and other.place is None
    ]


def _promised_at(situation: Situation, request: UrgentRequest) -> datetime:
    """Return the promise as it would be if the client answered now."""
    now = situation.office.now
    if request.left is None:
        return max(request.promised_at, now)
    return situation.office.clock.after(now, max(1, request.left))


def question_of(situation: Situation, request: UrgentRequest) -> Question:
    """Return all that the place of a request depends on."""
    desk, now = situation.office, situation.office.now
    return Question(
        minutes=request.minutes,
        now=now,
        promised_at=_promised_at(situation, request),
        day_end=situation.day_end,
        working=situation.working,
        blocks=situation.blocks,
        taken=situation.taken,
        hurdles=[*_hurdles(situation.busy, desk), *_own_things_behind(situation, request)],
        client_hours=situation.client_hours,
        payer=_payer(situation, now),
    )


def _hurdles(busy: Sequence[Busy], desk: Office) -> list[Hurdle]:
    """Return what the agenda holds, by how easily it gives way; what lasts all day never does."""
    return [
        Hurdle(_kind(one), one.summary, one.padded, one.occurrence.uid, one.others)
        for one in busy
        if one.padded.end > desk.now
    ]


def _kind(busy: Busy) -> HurdleKind:
    if busy.meeting.minutes >= DAY_MINUTES:
        return HurdleKind.FIXED
    if busy.others == 0:
        return HurdleKind.OWN_TASK if busy.is_own else HurdleKind.FIXED
    return HurdleKind.MEETING if busy.is_own or busy.tentative else HurdleKind.FIXED


def _own_things_behind(situation: Situation, request: UrgentRequest) -> list[Hurdle]:
    """Return call-backs, and requests by whether they rank behind; one ahead of this request gives way to nothing."""
    desk = situation.office
    own = rank(request, desk.tier_of(request), desk.now, desk.clock)[1:]
    ahead = {
        other.uid
        for other in situation.requests
        if other.place and rank(other, desk.tier_of(other), desk.now, desk.clock)[1:] < own
    }
    return [replace(hurdle, kind=HurdleKind.FIXED) if hurdle.uid in ahead else hurdle for hurdle in situation.own]


def _payer(situation: Situation, now: datetime) -> MarginBlock | None:
    """Return the last soft block of this week that nothing was put into: it can best give its minutes."""
    zone = situation.office.ports.zone
    week = Week.of(now.astimezone(zone).date()).period(zone)
    soft = [
        block
        for block in situation.blocks
        if not block.pinned
        and block.period.start - now > _NEAR
        and block.period.start < week.end
        and not any(hurdle.period.overlaps(block.period) for hurdle in situation.own)
    ]
    return max(soft, key=lambda block: block.period, default=None)
