"""A believable desk: six people wait, a few were answered, sixty calls lie in the log."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from respiro.domain.calls import (
    Call,
    CallChange,
    Caller,
    Channel,
    Closed,
    Direction,
    EventKind,
    FollowUp,
    FollowUpEvent,
    Open,
    OutcomeKind,
    Question,
    QuestionKind,
    Way,
)
from respiro.services.ports import Ports
from support.fakes import WEDNESDAY, FakeStore, demo_ports

NOW = WEDNESDAY
"""Wednesday 25 November 2026, 11:20 in Madrid."""
ANA = Caller("Ana Beltrán", "+34600111222", "ana@beltran.example", "ana")
MARTA = Caller("Marta Ruiz", "+34600123456")
LUIS = Caller("Luis Herrero", "+34611222333", "luis@fitandco.example", "luis")
PAWEL = Caller("Paweł Kowalski", "+48601234567", "pawel@kowalski.example", "kowalski")
CARMEN = Caller("Carmen Ortega", "+34622333444", "carmen@ortega.example")
UNKNOWN = Caller("", "+34915550120")
PEOPLE = (ANA, MARTA, LUIS, PAWEL, CARMEN, UNKNOWN)
SUBJECTS = ("presupuesto", "IVA del trimestre", "landing page", "", "reunión del jueves", "factura de octubre")
_PHONES = {"ana": ANA, "luis": LUIS, "kowalski": PAWEL}


def ago(**by: float) -> datetime:
    """Return an instant so long before now."""
    return NOW - timedelta(**by)


def ahead(**by: float) -> datetime:
    """Return an instant so far ahead."""
    return NOW + timedelta(**by)


def until(due_at: datetime, **changed: Any) -> Open:
    """Return the state of someone whose reminder comes then."""
    return replace(Open(due_at, due_at, ago(minutes=5)), **changed)


def who_waits(key: str, caller: Caller, about: str, called_at: datetime, state: Open, **changed: Any) -> FollowUp:
    """Return someone who waits; promised in three hours unless it is said otherwise."""
    fresh = FollowUp(
        id=key,
        caller=caller,
        about=about,
        way=Way.MINE,
        channel=Channel.PHONE,
        opened_at=called_at,
        called_at=called_at,
        promised_at=ahead(hours=3),
        state=state,
    )
    return replace(fresh, **changed)


def waiting_ones() -> list[FollowUp]:
    """Return the six who wait."""
    told = until(ago(hours=2), next_at=ahead(minutes=10), is_relative=True, told_at=ago(minutes=5))
    asks = Question(QuestionKind.OUTGOING, ago(minutes=12))
    return [
        who_waits(
            "ana",
            ANA,
            "IVA del trimestre, necesita la cifra",
            ago(hours=19),
            told,
            promised_at=ago(hours=2),
            call_count=3,
            attempts=1,
        ),
        who_waits("marta", MARTA, "presupuesto de la reforma", ago(hours=3), until(ahead(hours=1), question=asks)),
        who_waits(
            "luis",
            LUIS,
            "landing page",
            ago(hours=26),
            until(ahead(minutes=40), is_relative=True, snoozes=5),
            channel=Channel.WHATSAPP,
        ),
        who_waits(
            "pawel",
            PAWEL,
            "accesos al servidor",
            ago(days=2),
            until(ahead(hours=22, minutes=40)),
            way=Way.THEIRS,
            channel=Channel.MAIL,
            promised_at=ahead(hours=23),
        ),
        who_waits(
            "carmen",
            CARMEN,
            "reunión del viernes",
            ago(minutes=50),
            until(ahead(hours=4, minutes=40)),
            channel=Channel.MAIL,
            call_count=2,
            promised_at=ahead(hours=5),
        ),
        who_waits("unknown", UNKNOWN, "", ago(minutes=25), until(ahead(days=1)), promised_at=ahead(days=1, hours=1)),
    ]


def answered_ones() -> list[FollowUp]:
    """Return what was answered in the last days."""
    ends = (
        (MARTA, "reforma", Closed(ago(hours=18), OutcomeKind.REACHED)),
        (LUIS, "newsletter", Closed(ago(days=1, hours=2), OutcomeKind.DELEGATED, "Sofía")),
        (CARMEN, "", Closed(ago(days=1, hours=4), OutcomeKind.LEFT_MESSAGE)),
        (ANA, "nóminas", Closed(ago(days=5), OutcomeKind.WROTE)),
        (UNKNOWN, "", Closed(ago(days=6), OutcomeKind.DROPPED, "publicidad")),
        (PAWEL, "onboarding", Closed(ago(days=70), OutcomeKind.CALLED_AGAIN)),
    )
    return [
        replace(
            who_waits(f"closed{number}", caller, about, state.at - timedelta(hours=3), until(state.at)),
            state=state,
            promised_at=state.at + timedelta(hours=1 if number else -1),
        )
        for number, (caller, about, state) in enumerate(ends)
    ]


def log_calls(count: int = 60) -> list[Call]:
    """Return so many calls over the last two weeks, the ones of those who wait among them."""
    waiting = [follow_up for follow_up in waiting_ones() if follow_up.way is Way.MINE]
    calls = [
        Call(f"of-{one.id}", one.called_at, one.caller, about=one.about, channel=one.channel, follow_up_id=one.id)
        for one in waiting
    ]
    calls += [
        Call(f"of-ana-{number}", ago(hours=hours), ANA, follow_up_id="ana") for number, hours in enumerate((2, 17))
    ]
    directions = (Direction.MISSED, Direction.ANSWERED, Direction.OUTGOING)
    for number in range(count - len(calls)):
        direction = directions[number % 3]
        calls.append(
            Call(
                f"call{number:03}",
                ago(hours=20 + number * 6, minutes=number * 7 % 60),
                PEOPLE[number * 5 % len(PEOPLE)],
                direction,
                Channel.WHATSAPP if number % 7 == 3 else Channel.PHONE,
                SUBJECTS[number % len(SUBJECTS)],
                0 if direction is Direction.MISSED else 45 + number * 37,
            )
        )
    return calls


def history() -> list[FollowUpEvent]:
    """Return what happened to those who wait."""
    return [
        FollowUpEvent("ana", ago(hours=19), EventKind.OPENED),
        FollowUpEvent("ana", ago(hours=18, minutes=30), EventKind.TOLD),
        FollowUpEvent("ana", ago(hours=18, minutes=15), EventKind.TOLD),
        FollowUpEvent("ana", ago(hours=18, minutes=10), EventKind.SNOOZED, "tomorrow"),
        FollowUpEvent("ana", ago(hours=17), EventKind.CALLED_AGAIN),
        FollowUpEvent("ana", ago(hours=2, minutes=5), EventKind.ATTEMPTED, "1"),
        FollowUpEvent("ana", ago(hours=2), EventKind.CALLED_AGAIN),
        FollowUpEvent("ana", ago(minutes=5), EventKind.TOLD),
        FollowUpEvent("marta", ago(hours=3), EventKind.OPENED),
        FollowUpEvent("marta", ago(minutes=12), EventKind.ASKED, "outgoing"),
        FollowUpEvent("luis", ago(hours=26), EventKind.OPENED),
        *(FollowUpEvent("luis", ago(hours=20 - number * 4), EventKind.SNOOZED, "hour") for number in range(5)),
        FollowUpEvent("closed0", ago(hours=21), EventKind.OPENED),
        FollowUpEvent("closed0", ago(hours=18), EventKind.CLOSED, "reached"),
    ]


def scene_ports(count: int = 60) -> Ports:
    """Return ports onto the scene, on the demo's desk with its agenda and its margin."""
    ports = demo_ports(NOW)
    store = ports.store
    assert isinstance(store, FakeStore)
    for client in store.clients():
        caller = _PHONES[client.id]
        store.put_client(replace(client, phones=(caller.number,), emails=(caller.email,), language="es"))
    follow_ups = (*waiting_ones(), *answered_ones())
    store.commit_calls(CallChange(calls=tuple(log_calls(count)), follow_ups=follow_ups, events=tuple(history())))
    return ports
