"""Foreseen fires are asked for ahead, in working time, once for each occasion."""

from dataclasses import replace
from datetime import timedelta

import pytest

from respiro.domain.clients import Client, ForeseenFire
from respiro.domain.work_time import WallRange
from respiro.services.foreseen import ASK_FIRST, ask_facts, mark_told, nudges_due
from respiro.services.ports import Ports
from respiro.services.texts import render
from support.call_desk import MONDAY, at, desk, set_clock

REPORT = ForeseenFire("the weekly report", 3, WallRange(16 * 60, 18 * 60), 45)
ANA = Client("ana", "Ana", language="es", fires=(REPORT,))
THURSDAY = MONDAY + timedelta(days=3)


@pytest.fixture
def ports() -> Ports:
    return desk(clients=[ANA, Client("luis", "Luis")])


def due(ports: Ports, day: int, wall: str) -> list[str]:
    set_clock(ports, at(MONDAY + timedelta(days=day), wall))
    return [one.fire.what for one in nudges_due(ports)]


def test_it_comes_a_working_day_ahead_and_no_sooner(ports: Ports) -> None:
    assert due(ports, 0, "10:00") == due(ports, 2, "15:59") == []
    assert due(ports, 2, "16:00") == due(ports, 3, "11:00") == ["the weekly report"]
    assert due(ports, 3, "16:00") == []


def test_nobody_is_told_out_of_working_time(ports: Ports) -> None:
    assert due(ports, 2, "22:00") == due(ports, 3, "6:00") == due(ports, 3, "14:30") == []
    assert due(ports, 3, "9:00") == ["the weekly report"]


def test_it_is_told_once_for_each_occasion(ports: Ports) -> None:
    due(ports, 2, "17:00")
    mark_told(ports, nudges_due(ports))
    assert due(ports, 2, "17:30") == due(ports, 3, "10:00") == []
    assert due(ports, 9, "17:00") == ["the weekly report"]


def test_what_was_told_leaves_one_note_however_many_weeks_go_by(ports: Ports) -> None:
    for week in range(5):
        assert due(ports, 7 * week + 2, "17:00")
        mark_told(ports, nudges_due(ports))
    notes = ports.store._notes  # type: ignore[attr-defined]
    assert len([key for key in notes if key.startswith("ask_first/ana/")]) == 1


def test_one_that_shall_not_be_asked_for_never_comes() -> None:
    ports = desk(clients=[replace(ANA, fires=(replace(REPORT, ask_before=0),))])
    assert due(ports, 3, "11:00") == []


def test_two_are_told_in_the_order_in_which_they_come() -> None:
    news = ForeseenFire("the newsletter", 3, WallRange(12 * 60, 13 * 60), 30)
    ports = desk(clients=[ANA, Client("luis", "Luis", fires=(news,))])
    assert due(ports, 2, "17:30") == ["the newsletter", "the weekly report"]


def test_the_text_that_asks_knows_what_and_when(ports: Ports) -> None:
    due(ports, 2, "17:00")
    (nudge,) = nudges_due(ports)
    facts = ask_facts(nudge)
    assert facts.about == "the weekly report"
    assert facts.period is not None
    assert (facts.period.start, facts.period.end) == (at(THURSDAY, "16:00"), at(THURSDAY, "18:00"))
    assert render(ports, ASK_FIRST, ask_facts(nudge), nudge.client).text.startswith("ask_first es")
