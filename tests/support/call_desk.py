"""Shared by the tests of calls: ports at a time of a working week, and what the ledger says of reserved margin."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from respiro.domain.calls import Caller, FollowUp, Open, SnoozeKind, SnoozeOption, open_state
from respiro.domain.clients import Client
from respiro.domain.margins import LedgerKind, MarginBlock
from respiro.domain.period import Period
from respiro.domain.work_time import instant
from respiro.services import call_log, margin_hand
from respiro.services.call_log import CallDone, NewCall
from respiro.services.call_time import snooze_choices
from respiro.services.ports import Ports
from respiro.services.settings import Settings, from_texts
from support.fake_calls import ports_on
from support.fakes import MADRID, FakeClock, FakeStore

MONDAY = date(2026, 11, 23)
FRIDAY = MONDAY + timedelta(days=4)
MARTA = Caller("Marta", "600 123 456")


def at(day: date, wall: str) -> datetime:
    """Return the instant of a wall time like ``9:30`` in Madrid."""
    hour, minute = map(int, wall.split(":"))
    return instant(day, hour * 60 + minute, MADRID)


TEN = at(MONDAY, "10:00")


def desk(now: datetime = TEN, clients: Iterable[Client] = (), holidays: Iterable[date] = (), **texts: str) -> Ports:
    """Return ports onto an empty log; settings are named like ``calls__return_after``."""
    settings = from_texts({name.replace("__", "."): text for name, text in texts.items()}, Settings())
    store = FakeStore(clients=clients, holidays=dict.fromkeys(holidays, "A holiday"))
    return ports_on(store, settings, FakeClock(now), MADRID)


def set_clock(ports: Ports, now: datetime) -> None:
    """Set the clock of ports that desk() made."""
    assert isinstance(ports.clock, FakeClock)
    ports.clock.now = now


def missed(ports: Ports, caller: Caller = MARTA, **more: Any) -> FollowUp:
    """Write a missed call down, by default of now, and return its follow-up."""
    found = call_log.write_down(ports, NewCall(caller, **{"at": ports.clock(), **more})).follow_up
    assert found is not None
    return found


def block_on(ports: Ports, day: date, wall: str, minutes: int) -> MarginBlock:
    """Add a margin block."""
    ((uid, _before),) = margin_hand.add_block(ports, Period.lasting(at(day, wall), minutes)).before
    block = ports.store.block(uid)
    assert block is not None
    return block


def option(ports: Ports, follow_up: FollowUp, kind: SnoozeKind) -> SnoozeOption | None:
    """Return what is offered of that kind now."""
    return next((one for one in snooze_choices(ports, follow_up) if one.kind is kind), None)


def put_off(ports: Ports, follow_up: FollowUp, kind: SnoozeKind) -> CallDone:
    """Choose an option that must be offered."""
    chosen = option(ports, follow_up, kind)
    assert chosen is not None
    return call_log.snooze(ports, follow_up.id, chosen)


def now_state(ports: Ports, follow_up: FollowUp) -> Open:
    """Return how an open follow-up stands in the store."""
    return open_state(call_log.follow_up_named(ports, follow_up.id))


def check_reservations(ports: Ports, *, places: bool = True) -> None:
    """Assert that the ledger's reserved minutes are those of the open follow-ups, and each stands in its margin."""
    booked: list[tuple[str, Period]] = []
    for entry in ports.store.entries_after(0):
        if entry.kind is LedgerKind.RESERVED:
            booked.append((entry.block_uid, entry.period))
        elif entry.kind is LedgerKind.UNRESERVED:
            booked.remove((entry.block_uid, entry.period))
    wanted = [
        (state.reservation.block_uid, state.reservation.period)
        for follow_up in ports.store.open_follow_ups()
        if (state := open_state(follow_up)).reservation
    ]
    assert sorted(booked) == sorted(wanted)
    for one, other in pairwise(sorted(period for _uid, period in wanted)):
        assert one.end <= other.start
    for uid, period in wanted if places else ():
        block = ports.store.block(uid)
        if period.end > ports.clock():
            assert block is not None
            assert block.is_there
            assert block.period.contains(period)
