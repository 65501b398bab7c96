"""What the buttons of remarks do."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.clients import ForeseenFire
from respiro.domain.margins import Plan
from respiro.domain.period import Period
from respiro.domain.review import RemarkKind
from respiro.domain.work_time import WallRange, instant
from respiro.ui.dialogs.known_client import known_client_dialog
from support.fakes import CALENDAR, MADRID, demo_ports
from support.review_scene import REMARKS, lived
from support.week_bench import NEXT_WEEK, Bench, bench_on

CTRL = Qt.KeyboardModifier.ControlModifier
FRIDAY = 4


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return bench_on(qtbot, lived(demo_ports()))


def plan_of(bench: Bench) -> Plan:
    proposal = bench.window.desk.proposal
    assert proposal is not None
    return proposal


def carry_out(bench: Bench, kind: RemarkKind) -> None:
    bench.window.remark_actions.carry_out(REMARKS[kind][0])


@pytest.mark.parametrize(
    ("kind", "signal"),
    [
        (RemarkKind.LIMIT, "reset_requested"),
        (RemarkKind.PROMISES, "queue_requested"),
        (RemarkKind.OWED, "queue_requested"),
        (RemarkKind.CALL_BACKS, "calls_requested"),
        (RemarkKind.HABIT, "fire_requested"),
    ],
)
def test_what_another_window_shows_is_wished_for(bench: Bench, kind: RemarkKind, signal: str) -> None:
    spy = QSignalSpy(getattr(bench.window, signal))
    carry_out(bench, kind)
    assert spy.count() == 1
    assert bench.window.desk.proposal is None


def test_a_habit_is_offered_as_a_usual_request_and_stored_only_when_saved(bench: Bench, qtbot: QtBot) -> None:
    spy = QSignalSpy(bench.window.fire_requested)
    carry_out(bench, RemarkKind.HABIT)
    client_id, fire = spy.at(0)
    assert client_id == "luis"
    assert fire == ForeseenFire("Something urgent", 3, WallRange(960, 1080), 60)
    form = known_client_dialog(bench.context, "luis", lambda _error: None)
    assert form is not None
    qtbot.addWidget(form)
    form.show()
    form.show_fire(fire)
    assert form.fires.what.selectedText() == "Something urgent"
    assert not any(client.fires for client in bench.store.clients())
    form.save_button.click()
    assert [client.fires for client in bench.store.clients() if client.id == "luis"] == [(fire,)]


def test_a_client_who_is_gone_has_no_form(bench: Bench) -> None:
    assert known_client_dialog(bench.context, "nobody", lambda _error: None) is None


def test_what_did_not_fit_proposes_next_week_by_the_level_where_that_is_more(bench: Bench) -> None:
    bench.window.remark_actions.carry_out(replace(REMARKS[RemarkKind.DID_NOT_FIT][0], of=60))
    assert bench.window.desk.week == NEXT_WEEK
    wanted = bench.window.desk.wanted
    assert wanted is not None
    assert (wanted.level, wanted.is_chosen) == (80, False)


def test_what_did_not_fit_proposes_more_than_the_week_had_even_where_nothing_is_known(qtbot: QtBot) -> None:
    bench = bench_on(qtbot, demo_ports())
    carry_out(bench, RemarkKind.DID_NOT_FIT)
    assert plan_of(bench).target_minutes == 465  # 390 and the 75 that did not fit
    bench.key(Qt.Key.Key_Z, CTRL)
    assert plan_of(bench).target_minutes == 390


def test_too_much_margin_proposes_less_even_where_nothing_is_known(qtbot: QtBot) -> None:
    bench = bench_on(qtbot, demo_ports())
    carry_out(bench, RemarkKind.TOO_MUCH)
    assert plan_of(bench).target_minutes == 225  # 390 without half of 350, whole steps of the grid
    assert "Half of the margin" in bench.window.footer.message
    bench.key(Qt.Key.Key_Z, CTRL)
    assert plan_of(bench).target_minutes == 390


def test_too_much_margin_proposes_what_the_past_asks_for_where_that_is_less(bench: Bench) -> None:
    carry_out(bench, RemarkKind.TOO_MUCH)
    wanted = bench.window.desk.wanted
    assert wanted is not None
    assert (wanted.level, wanted.is_chosen) == (80, False)


def minutes_on(bench: Bench, weekday: int) -> int:
    day = NEXT_WEEK.days[weekday]
    return sum(block.minutes for block in plan_of(bench).blocks if block.period.start.date() == day)


def test_an_eaten_day_s_margin_moves_to_the_better_one_in_a_proposal(bench: Bench) -> None:
    carry_out(bench, RemarkKind.DAY_EATEN)
    assert bench.standing(NEXT_WEEK) == []
    moved = minutes_on(bench, FRIDAY)
    bench.key(Qt.Key.Key_Z, CTRL)
    gained = moved - minutes_on(bench, FRIDAY)
    assert gained > 0
    bench.key(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    bench.key(Qt.Key.Key_Return)
    friday = [block for block in bench.standing(NEXT_WEEK) if block.period.start.date() == NEXT_WEEK.days[FRIDAY]]
    assert sum(block.minutes for block in friday) == moved


def test_where_the_better_day_has_no_room_it_is_said(bench: Bench) -> None:
    start = instant(NEXT_WEEK.days[FRIDAY], 0, MADRID)
    fair = Occurrence(OccurrenceId(CALENDAR, "fair"), Period(start, start + timedelta(days=1)), "Fair")
    bench.store.add_events(fair)
    carry_out(bench, RemarkKind.DAY_EATEN)
    assert bench.window.footer.message == (
        "Friday: no room for more margin next week. The proposal leaves Tuesday as it is."
    )


def test_an_unsafe_day_is_protected_by_pinning_its_margin(bench: Bench) -> None:
    carry_out(bench, RemarkKind.DAY_UNSAFE)
    assert "Friday: its margin is pinned." in bench.window.footer.message
    bench.key(Qt.Key.Key_Return)
    pinned = [block.period.start.date() for block in bench.standing(NEXT_WEEK) if block.pinned]
    assert pinned == [NEXT_WEEK.days[FRIDAY]]
