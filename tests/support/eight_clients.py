"""A believable week to look back on: eight clients, some of whom asked for much; promises kept and broken."""

from dataclasses import replace
from datetime import datetime, timedelta

from respiro.domain.calls import CallChange, Caller, Closed, EventKind, FollowUpEvent, OutcomeKind, Way
from respiro.domain.clients import Client, Tier
from respiro.domain.period import Period
from respiro.domain.plan_b import Stage
from respiro.domain.week import Week
from respiro.services import margin_hand_use, margin_keeper
from respiro.services.ports import Ports
from support.call_scene import NOW, ago, ahead, until, who_waits
from support.fakes import FakeStore, demo_ports
from support.queue_scene import put, urgent

THIS_WEEK = Week.of(NOW.date())
FRIDAY_EVENING = NOW + timedelta(days=2, hours=8)
LONG_NAME = "Asociación de Comerciantes y Artesanos del Barrio Alto de San Sebastián de los Reyes"
NAMES = {
    "ana": "Ana",
    "luis": "Luis",
    "kowalski": "Kowalski",
    "norte": "Estudio Norte",
    "fit": "Fit & Co",
    "gomez": "Gómez Arquitectos",
    "marek": "Marek",
    "barrio": LONG_NAME,
}


def caller_of(key: str) -> Caller:
    """Return one of the eight as they are written down with a call."""
    return Caller(NAMES[key], client_id=key)


def review_ports(now: datetime = FRIDAY_EVENING) -> Ports:
    """Return ports onto the demo's desk on a Friday evening, after a week with eight clients."""
    ports = demo_ports(now)
    store = ports.store
    assert isinstance(store, FakeStore)
    known = {client.id for client in store.clients()}
    for key, name in NAMES.items():
        if key not in known:
            store.put_client(Client(key, name, Tier.C, wild_cards=1))
    margin_keeper.apply(ports, margin_keeper.propose(ports, THIS_WEEK.shifted(1)))
    _requests(ports)
    _call_backs(ports)
    _book_by_hand(ports)
    return ports


def let_through(key: str, times: int) -> CallChange:
    """Return call-backs that came out of hours and were let through, which are exceptions."""
    made = [
        replace(
            who_waits(f"{key}-late-{number}", caller_of(key), "", ago(days=number), until(ago(days=number))),
            let_through=True,
            state=Closed(ago(days=number) + timedelta(minutes=20), OutcomeKind.REACHED),
            promised_at=ago(days=number) + timedelta(hours=2),
        )
        for number in range(1, times + 1)
    ]
    events = tuple(FollowUpEvent(one.id, one.opened_at, EventKind.EXCEPTION) for one in made)
    return CallChange(follow_ups=tuple(made), events=events)


def _requests(ports: Ports) -> None:
    ends = (
        ("luis", 30, Stage.RESOLVED, 95, True),
        ("luis", 20, Stage.RESOLVED, 35, False),
        ("ana", 26, Stage.RESOLVED, 60, True),
        ("norte", 8, Stage.RESOLVED, 45, True),
        ("kowalski", 4, Stage.RESOLVED, 20, True),
        ("fit", 50, Stage.DECLINED, None, True),
        ("barrio", 6, Stage.RESOLVED, 75, False),
    )
    made = [
        urgent(
            f"{key}-{number}",
            caller_of(key),
            "Something burns",
            ago(hours=hours + 1),
            stage=stage,
            since=ago(hours=hours),
            spent=spent,
            promised_at=ago(hours=hours - 1 if kept else hours + 0.5),
        )
        for number, (key, hours, stage, spent, kept) in enumerate(ends)
    ]
    open_ones = (("gomez", 90, 122), ("luis", 150, 150), ("ana", 60, 240))
    made += [
        urgent(
            f"{key}-open", caller_of(key), "More of it", ahead(hours=50), minutes=minutes, promised_at=ahead(hours=by)
        )
        for key, minutes, by in open_ones
    ]
    put(ports, *made)


def _call_backs(ports: Ports) -> None:
    ends = (("marek", 5, 2, True), ("marek", 28, 5, False), ("gomez", 3, 1, True), ("ana", 24, 4, False))
    made = [
        replace(
            who_waits(f"back{number}", caller_of(key), "", ago(hours=hours + waited), until(ago(hours=hours))),
            state=Closed(ago(hours=hours), OutcomeKind.REACHED),
            promised_at=ago(hours=hours - 1 if kept else hours + 0.5),
        )
        for number, (key, hours, waited, kept) in enumerate(ends)
    ]
    owed = who_waits("owed", caller_of("kowalski"), "the texts", ago(days=2), until(ahead(hours=4)), way=Way.THEIRS)
    ports.store.commit_calls(CallChange(follow_ups=(*made, owed)))
    ports.store.commit_calls(let_through("luis", 2))


def _book_by_hand(ports: Ports) -> None:
    """Book some of the week's margin as used."""
    period = Period(THIS_WEEK.period(ports.zone).start, ports.clock())
    for block in ports.store.blocks(period):
        if block.is_there and margin_hand_use.free_minutes(ports, block.uid) >= 45:
            margin_hand_use.book_use(ports, block.uid, 45, "norte", "corrections")
            return
