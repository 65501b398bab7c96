"""Exceptions against the wild cards: counted per client and month, and when the kind reset of the limit is offered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from respiro.domain.calls import EventKind
from respiro.domain.clients import Client
from respiro.domain.period import Period
from respiro.domain.plan_b import (
    Allowance,
    Exceptional,
    ExceptionKind,
    RequestEventKind,
    Standing,
    allowance,
)
from respiro.domain.work_time import instant
from respiro.services.margin_keeper import day_of
from respiro.services.ports import Ports

_OFFERED = "limit_offered/"
_LAST_TOLD = "last_wild_card/"
_OFFER_AGAIN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class LimitNews:
    """Something to tell about a client's exceptions: the last wild card, or that they are becoming the norm."""

    client: Client
    allowance: Allowance


def exceptions_in(ports: Ports, month: date) -> list[Exceptional]:
    """Return the exceptions of a month of the user's days, of calls and of requests; taken-back ones are left out."""
    period = month_of(ports, month)
    return [*_of_calls(ports, period), *_of_requests(ports, period)]


def month_of(ports: Ports, month: date) -> Period:
    """Return the month in which a day lies."""
    first = month.replace(day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    return Period(instant(first, 0, ports.zone), instant(following, 0, ports.zone))


def allowance_of(ports: Ports, client: Client, now: datetime) -> Allowance:
    """Return how a client's exceptions of this month compare with their wild cards."""
    today = day_of(ports, now)
    return allowance(client, today, exceptions_in(ports, today))


def limit_news(ports: Ports) -> list[LimitNews]:
    """Return what is to be told: a last wild card once a month, more than those once a week at most for each client."""
    now = ports.clock()
    today = day_of(ports, now)
    exceptions = exceptions_in(ports, today)
    if not exceptions:
        return []
    news = [LimitNews(client, allowance(client, today, exceptions)) for client in ports.store.clients()]
    return [one for one in news if _is_new(ports, one, now)]


def mark_told(ports: Ports, news: Iterable[LimitNews]) -> None:
    """Note that the user was told."""
    for one in news:
        if one.allowance.standing is Standing.BEYOND:
            ports.store.put_note(_OFFERED + one.client.id, ports.clock().isoformat())
        ports.store.put_note(_LAST_TOLD + one.client.id, one.allowance.month.isoformat())


def _is_new(ports: Ports, one: LimitNews, now: datetime) -> bool:
    match one.allowance.standing:
        case Standing.FINE:
            return False
        case Standing.LAST:
            return ports.store.note(_LAST_TOLD + one.client.id) != one.allowance.month.isoformat()
        case Standing.BEYOND:
            offered = ports.store.note(_OFFERED + one.client.id)
            # one that lies ahead was noted before the clock was set back
            return offered is None or not timedelta(0) <= now - datetime.fromisoformat(offered) < _OFFER_AGAIN


def _of_calls(ports: Ports, period: Period) -> list[Exceptional]:
    found: list[Exceptional] = []
    for event in ports.store.follow_up_events(period):
        if event.kind is not EventKind.EXCEPTION:
            continue
        follow_up = ports.store.follow_up(event.follow_up_id)
        if follow_up is not None and follow_up.caller.client_id:
            client_id = follow_up.caller.client_id
            _add(found, Exceptional(client_id, event.at, ExceptionKind.LET_THROUGH, event.follow_up_id), event.detail)
    return found


def _of_requests(ports: Ports, period: Period) -> list[Exceptional]:
    found: list[Exceptional] = []
    for event in ports.store.request_events(period):
        if event.kind is not RequestEventKind.EXCEPTION:
            continue
        request = ports.store.request(event.request_id)
        kind, _blank, rest = event.detail.partition(" ")
        if request is not None and request.caller.client_id:
            one = Exceptional(request.caller.client_id, event.at, ExceptionKind(kind), event.request_id)
            _add(found, one, rest)
    return found


def _add(found: list[Exceptional], one: Exceptional, undone: str) -> None:
    """Count an exception; one that was taken back goes with its like, the latest of that source."""
    if not undone:
        found.append(one)
        return
    like = [other for other in found if (other.source_id, other.kind) == (one.source_id, one.kind)]
    if like:
        found.remove(like[-1])
