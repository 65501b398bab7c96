"""The week by client: emergencies, minutes, exceptions, promises, call-backs, and what they owe.

A promise is counted in one week only: that in which it was kept, or that in which it ran out. One that was answered
more than GRACE after it ran out had been forgotten by then; it counts where it was answered.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from respiro.domain.calls import Closed, FollowUp, Open, OutcomeKind, Way
from respiro.domain.clients import Client
from respiro.domain.period import Period
from respiro.domain.plan_b import Exceptional, Stage, UrgentRequest
from respiro.domain.review.median import low_median
from respiro.domain.review.uses import Use, UseKind

GRACE = timedelta(weeks=8)
NOBODY = ""
"""Stands for everyone who is no client."""


@dataclass(frozen=True, slots=True)
class Tally:
    """So many of so many were in time."""

    kept: int = 0
    total: int = 0

    @property
    def broken(self) -> int:
        """How many were not."""
        return self.total - self.kept

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.kept + other.kept, self.total + other.total)


@dataclass(frozen=True, slots=True)
class ClientWeek:
    """One client's week; ``client_id`` is empty for all who are no clients. Lengths in minutes.

    ``emergencies`` are the requests that came; ``margin_minutes`` what they all used of margin, ``outside_minutes``
    what requests that ended took beyond it. ``exceptions`` are those of the week, ``month_exceptions`` those of the
    month in which it ends, of ``allowed``. ``delay`` is the median business time until a call-back, None without one.
    ``owes`` is how many things they were asked for and have not answered yet.
    """

    client_id: str
    name: str
    emergencies: int = 0
    margin_minutes: int = 0
    outside_minutes: int = 0
    exceptions: int = 0
    month_exceptions: int = 0
    allowed: int = 0
    promises: Tally = Tally()
    call_backs: Tally = Tally()
    delay: int | None = None
    owes: int = 0

    @property
    def minutes(self) -> int:
        """All the time they took."""
        return self.margin_minutes + self.outside_minutes

    @property
    def is_over(self) -> bool:
        """Whether the month's exceptions are more than the wild cards."""
        return bool(self.client_id) and self.month_exceptions > self.allowed

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        counted = (self.emergencies, self.minutes, self.exceptions, self.owes)
        return not any(counted) and not self.promises.total and not self.call_backs.total


@dataclass(frozen=True, slots=True)
class PeopleFacts:
    """What a week by client is made of.

    ``period`` is the week, ``now`` may lie within it. ``requests`` are those that came or were answered in the week
    or up to GRACE after it, and all open ones; ``follow_ups`` likewise. ``uses`` are of the week; ``outside`` tells
    for each request how many minutes of it no margin held. ``exceptions`` are those of the week and of the month in
    which it ends, ``month`` that month. ``waited`` answers the business minutes between two instants.
    """

    clients: Sequence[Client]
    period: Period
    month: Period
    now: datetime
    requests: Sequence[UrgentRequest]
    follow_ups: Sequence[FollowUp]
    uses: Sequence[Use]
    outside: Callable[[UrgentRequest], int]
    exceptions: Sequence[Exceptional]
    waited: Callable[[datetime, datetime], int]


def client_weeks(facts: PeopleFacts) -> tuple[ClientWeek, ...]:
    """Return the week of each client that there is something to tell of, who took most time first; others last."""
    weeks = [_week_of(facts, client.id, client.name, client.wild_cards) for client in facts.clients]
    told = [week for week in weeks if not week.is_empty]
    told.sort(key=lambda week: (-week.minutes, -week.emergencies, -week.exceptions, week.name, week.client_id))
    others = _week_of(facts, NOBODY, "", 0)
    return (*told, *([] if others.is_empty else [others]))


def _week_of(facts: PeopleFacts, client_id: str, name: str, allowed: int) -> ClientWeek:
    known = {client.id for client in facts.clients}

    def is_theirs(owner: str) -> bool:
        return owner == client_id if client_id else owner not in known

    requests = [one for one in facts.requests if is_theirs(one.caller.client_id)]
    follow_ups = [one for one in facts.follow_ups if is_theirs(one.caller.client_id)]
    exceptions = [one for one in facts.exceptions if is_theirs(one.client_id)]
    owners = _owners(facts)
    answered = _called_back(follow_ups, facts.period)
    return ClientWeek(
        client_id=client_id,
        name=name,
        emergencies=sum(facts.period.holds(one.received_at) for one in requests),
        margin_minutes=sum(use.minutes for use in facts.uses if is_theirs(owners(use))),
        outside_minutes=sum(facts.outside(one) for one in requests if _ended_in(one, facts.period)),
        exceptions=sum(facts.period.holds(one.at) for one in exceptions),
        month_exceptions=sum(facts.month.holds(one.at) for one in exceptions),
        allowed=allowed,
        promises=_tally(requests, facts, _request_ended),
        call_backs=_tally([one for one in follow_ups if one.way is Way.MINE], facts, _follow_up_ended),
        delay=low_median(facts.waited(one.opened_at, at) for one, at in answered) if answered else None,
        owes=sum(one.way is Way.THEIRS and isinstance(one.state, Open) for one in follow_ups),
    )


def _owners(facts: PeopleFacts) -> Callable[[Use], str]:
    """Return what tells whose a use was; nobody's for what is no longer known."""
    requests = {one.id: one.caller.client_id for one in facts.requests}
    follow_ups = {one.id: one.caller.client_id for one in facts.follow_ups}

    def owner(use: Use) -> str:
        match use.kind:
            case UseKind.REQUEST:
                return requests.get(use.source_id, NOBODY)
            case UseKind.CALL_BACK:
                return follow_ups.get(use.source_id, NOBODY)
            case UseKind.BY_HAND:
                return use.source_id

    return owner


def _ended_in(request: UrgentRequest, period: Period) -> bool:
    return request.stage is Stage.RESOLVED and period.holds(request.since)


def _called_back(follow_ups: Iterable[FollowUp], period: Period) -> list[tuple[FollowUp, datetime]]:
    return [
        (one, one.state.at)
        for one in follow_ups
        if one.way is Way.MINE and isinstance(one.state, Closed) and one.state.outcome is not OutcomeKind.DROPPED
        if period.holds(one.state.at)
    ]


def _request_ended(request: UrgentRequest) -> tuple[bool, datetime | None]:
    """Tell whether a request's promise counts, and when it was answered."""
    if request.is_open:
        return request.stage is not Stage.WAITING, None
    return True, request.since


def _follow_up_ended(follow_up: FollowUp) -> tuple[bool, datetime | None]:
    if isinstance(follow_up.state, Closed):
        return follow_up.state.outcome is not OutcomeKind.DROPPED, follow_up.state.at
    return True, None


def _tally(
    items: Iterable[UrgentRequest | FollowUp],
    facts: PeopleFacts,
    ended: Callable[..., tuple[bool, datetime | None]],
) -> Tally:
    kept = total = 0
    for item in items:
        counts, at = ended(item)
        moment = _counted_at(item.promised_at, at, facts.now)
        if not counts or moment is None or not facts.period.holds(moment):
            continue
        total += 1
        kept += at is not None and at <= item.promised_at
    return Tally(kept, total)


def _counted_at(promised_at: datetime, answered_at: datetime | None, now: datetime) -> datetime | None:
    """Return the instant at which a promise counts; None while it may still be kept."""
    if answered_at is None:
        return promised_at if now > promised_at else None
    if promised_at < answered_at <= promised_at + GRACE:
        return promised_at
    return answered_at
