"""How a call becomes a follow-up, or joins one: changes that are not stored yet."""

from dataclasses import dataclass, replace
from datetime import datetime

from respiro.domain.calls import (
    Call,
    CallChange,
    Caller,
    Direction,
    EventKind,
    FollowUp,
    FollowUpEvent,
    Open,
    Way,
    at_once,
    called_again,
    first_reminder,
    joined,
    open_state,
    promise,
)
from respiro.domain.clients import Client
from respiro.domain.text import folded
from respiro.services.call_booking import reservation_entries
from respiro.services.call_time import business_clock, client_of, reach_clock, response_of
from respiro.services.ports import Ports
from respiro.services.texts import one_line


@dataclass(frozen=True, slots=True)
class Expected:
    """What a call will mean: by when it is answered and when the first reminder comes (UTC), and for whom."""

    promised_at: datetime
    call_back_at: datetime
    let_through: bool
    client: Client | None


def new_id() -> str:
    """Return a new id for a call or a follow-up."""
    from uuid import uuid4  # noqa: PLC0415  the tray seldom makes one

    return str(uuid4())


def recognised(ports: Ports, caller: Caller) -> Caller:
    """Return the caller with number and client filled in as far as they can be known.

    A client is known by one of their numbers or addresses, else by a name that only one client has.
    """
    number = ports.numbers.understood(caller.number, ports.settings.region) or _visible(caller.number)
    caller = replace(caller, name=_visible(caller.name), number=number, email=_visible(caller.email))
    client = client_of(ports, caller.client_id) or _client_like(ports, caller)
    if client is None:
        return replace(caller, client_id="")
    return replace(
        caller,
        client_id=client.id,
        name=caller.name or client.name,
        number=caller.number or next(iter(client.phones), ""),
        email=caller.email or next(iter(client.emails), ""),
    )


def expected(ports: Ports, caller: Caller, at: datetime, direction: Direction, way: Way) -> Expected:
    """Return what a call will mean, for a preview and for opening it. ``caller`` is recognised already.

    What was asked of them is reminded of when they have had their time to answer.
    """
    client = client_of(ports, caller.client_id)
    clock = business_clock(ports, at)
    let_through = bool(client and client.let_through) and way is Way.MINE and direction is Direction.MISSED
    if way is Way.THEIRS:
        promised_at = promise(at, response_of(ports, client), clock)
        return Expected(promised_at, clock.next_open(promised_at), let_through=False, client=client)
    reach = reach_clock(clock, client)
    exceptional = let_through and not reach.is_open(at)
    begins_at = at if exceptional or reach is clock else reach.next_open(at)
    promised_at = promise(begins_at, response_of(ports, client), clock)
    first = first_reminder(begins_at, promised_at, ports.settings.calls, clock, let_through=exceptional)
    return Expected(promised_at, first, exceptional, client)


def opening(ports: Ports, call: Call, way: Way, call_back_at: datetime | None = None) -> CallChange:
    """Return the change that logs a call and opens a follow-up. ``call.caller`` is recognised already."""
    meant = expected(ports, call.caller, call.at, call.direction, way)
    due_at = call_back_at or meant.call_back_at
    follow_up = FollowUp(
        id=new_id(),
        caller=call.caller,
        about=call.about,
        way=way,
        channel=call.channel,
        opened_at=call.at,
        called_at=call.at,
        promised_at=max(meant.promised_at, call_back_at) if call_back_at else meant.promised_at,
        state=Open(due_at, due_at, ports.clock()),
        let_through=meant.let_through,
    )
    kinds = [EventKind.OPENED, *([EventKind.EXCEPTION] if meant.let_through else [])]
    return CallChange(
        calls=(replace(call, follow_up_id=follow_up.id),),
        follow_ups=(follow_up,),
        expected=((follow_up.id, None),),
        events=tuple(FollowUpEvent(follow_up.id, ports.clock(), kind) for kind in kinds),
    )


def joining(ports: Ports, follow_up: FollowUp, call: Call) -> CallChange:
    """Return the change that logs one more call of someone who is waited for already.

    Who is let through and calls out of hours is to be called back at once, unless the user was reminded since; who
    was put off beyond what this call may expect, as soon as if it were the first.
    """
    now = ports.clock()
    after = joined(follow_up, call)
    meant = expected(ports, after.caller, call.at, call.direction, follow_up.way)
    events = [EventKind.CALLED_AGAIN]
    if meant.let_through:
        events.append(EventKind.EXCEPTION)
        after = replace(after, let_through=True)
        state = open_state(after)
        is_known = state.told_at is not None and state.told_at >= call.at
        after = after if is_known or state.next_at <= call.at else at_once(after, call.at, now)
    elif call.direction is Direction.MISSED and follow_up.way is Way.MINE:
        after = called_again(after, meant.call_back_at, meant.promised_at, now)
    return CallChange(
        calls=(replace(call, follow_up_id=follow_up.id),),
        follow_ups=(after,),
        expected=((follow_up.id, follow_up),),
        events=tuple(FollowUpEvent(follow_up.id, now, kind) for kind in events),
        entries=reservation_entries(ports, follow_up, after),
    )


def _visible(text: str) -> str:
    """Return foreign text on one line; empty if nothing of it can be seen."""
    line = one_line(text)
    return line if any(char.isprintable() and not char.isspace() for char in line) else ""


def _client_like(ports: Ports, caller: Caller) -> Client | None:
    clients = ports.store.clients()
    if caller.number or caller.email:
        email = caller.email.casefold()
        for client in clients:
            if caller.number in client.phones or (email and email in map(str.casefold, client.emails)):
                return client
    named = [client for client in clients if caller.name and folded(client.name) == folded(caller.name)]
    return named[0] if len(named) == 1 else None
