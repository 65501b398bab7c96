"""A small week to review, of which every minute is known: on Wednesday at nine, with Thursday still ahead."""

from datetime import timedelta

from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.calls import Caller
from respiro.domain.clients import Client
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.domain.plan_b import DecisionKind
from respiro.services import margin_hand_use, margin_keeper
from respiro.services.plan_b import deciding, finishing, queue, triage
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.queue import Answers, NewRequest
from respiro.services.ports import Ports
from support.call_desk import MONDAY, at, block_on, desk, set_clock
from support.fakes import FakeStore

TUESDAY, WEDNESDAY, THURSDAY = (MONDAY + timedelta(days=number) for number in (1, 2, 3))
NOW = at(WEDNESDAY, "9:00")
THIS, LAST = "2026-W48", "2026-W47"
ANA = Client("ana", "Ana Pérez", language="es")
EVIL = Client("evil", "=cmd|' /C calc'!A0")
"""A name that a spreadsheet would run."""


def week_under_way(**settings: str) -> Ports:
    """Return ports onto the week.

    On Monday an hour of which Ana's emergency took 40 minutes; on Tuesday an hour and a half: a meeting lay on half
    an hour, and half an hour was worked by hand for another client; on Thursday an hour ahead.
    """
    ports = desk(at(MONDAY, "8:00"), (ANA, EVIL), **settings)
    block_on(ports, MONDAY, "10:00", 60)
    tuesday = block_on(ports, TUESDAY, "12:00", 90)
    block_on(ports, THURSDAY, "16:00", 60)
    _meeting(ports)
    set_clock(ports, at(MONDAY, "10:00"))
    request = queue.add(ports, NewRequest(Caller("Ana Pérez", client_id="ana"), Answers("the site is down"))).request
    assert request is not None
    advice = triage.advise(triage.look(ports, "ana", request.id), request)
    deciding.decide(ports, request.id, Decision(DecisionKind.BLOCK, advice.fit.place))
    queue.start(ports, request.id)
    set_clock(ports, at(MONDAY, "10:40"))
    finishing.finish(ports, request.id, 40)
    set_clock(ports, NOW)
    margin_keeper.settle_past(ports)
    margin_hand_use.book_use(ports, tuesday.uid, 30, EVIL.id, "the invoice")
    return ports


def block_of_day(ports: Ports, number: int) -> MarginBlock:
    """Return the week's block of that number, the first is 0."""
    return ports.store.blocks(Period(at(MONDAY, "0:00"), at(MONDAY, "0:00") + timedelta(weeks=1)))[number]


def _meeting(ports: Ports) -> None:
    store = ports.store
    assert isinstance(store, FakeStore)
    period = Period.lasting(at(TUESDAY, "13:00"), 30)
    store.add_events(Occurrence(OccurrenceId("Ana’s calendar", "meeting"), period, "Ana talks"))
