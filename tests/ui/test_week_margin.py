"""How much margin a proposal is made for, chosen above it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.margins import MarginPolicy, Target
from respiro.domain.period import Period
from respiro.domain.work_time import DayRange, instant
from respiro.services.week_target import chosen_target
from respiro.ui.widgets.level_choice import LevelChoice
from support.fakes import CALENDAR, MADRID, FakeClock, demo_ports, empty_ports
from support.review_scene import lived
from support.tray_fakes import let_work
from support.week_bench import NEXT_WEEK, THIS_WEEK, Bench, bench_on

CTRL = Qt.KeyboardModifier.ControlModifier
SHARE = MarginPolicy(target=Target(share=0.2))


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return bench_on(qtbot, lived(demo_ports()))


def choice(bench: Bench) -> LevelChoice:
    return bench.window.plan.size_choice


def target(bench: Bench) -> int:
    proposal = bench.window.desk.proposal
    assert proposal is not None
    return proposal.target_minutes


def chosen(bench: Bench) -> str:
    shown = choice(bench)
    [row] = [row for row in (*shown.rows.values(), shown.other) if row.isChecked()]
    return row.text()


def minutes_of(row: QRadioButton) -> str:
    return row.accessibleName().partition(": ")[2]


def press(widget: QRadioButton, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


# --- choosing


def test_a_proposal_is_made_for_the_level_of_the_settings(bench: Bench) -> None:
    bench.window.plan_next_week()
    assert chosen(bench) == "4 of 5 weeks"
    assert [row.text() for row in choice(bench).rows.values()] == [
        "Half of the weeks",
        "4 of 5 weeks",
        "9 of 10 weeks",
        "As in settings",
    ]
    assert choice(bench).rows[80].accessibleName() == "Enough in 4 of 5 weeks: 3 h 45"
    assert choice(bench).sentence.text() == "3 h 45 would have been enough in 9 of the last 11 weeks."


def test_another_level_proposes_anew_at_once_and_stores_nothing(bench: Bench) -> None:
    bench.window.plan_next_week()
    before = target(bench)
    choice(bench).rows[0].click()
    assert target(bench) == 390 > before
    assert chosen(bench) == "As in settings"
    assert bench.context.settings.margin_level == 80
    assert chosen_target(bench.context.ports, NEXT_WEEK) is None


def test_the_arrow_keys_choose_a_level(bench: Bench) -> None:
    bench.window.plan_next_week()
    rows = choice(bench).rows
    rows[80].setFocus()
    press(rows[80], Qt.Key.Key_Down)
    assert chosen(bench) == "9 of 10 weeks"
    assert target(bench) >= 180
    press(rows[90], Qt.Key.Key_Down)
    assert target(bench) == 390


def test_a_level_holds_from_now_on_once_the_plan_is_applied(bench: Bench) -> None:
    bench.window.plan_next_week()
    choice(bench).rows[90].click()
    bench.key(Qt.Key.Key_Return)
    assert bench.context.settings.margin_level == 90
    assert chosen_target(bench.context.ports, NEXT_WEEK) is not None


def test_a_level_that_changes_no_block_can_be_applied_too(qtbot: QtBot) -> None:
    policy = MarginPolicy(target=Target(minutes=390), daily_minimum=75)
    ports = lived(demo_ports())
    bench = bench_on(qtbot, replace(ports, settings=replace(ports.settings, policy=policy)))
    bench.window.plan_next_week()
    bench.key(Qt.Key.Key_Return)
    bench.window.plan_week(NEXT_WEEK)
    assert not bench.window.footer.apply.isEnabled()
    choice(bench).rows[50].click()  # no less than the days' least either
    assert bench.window.footer.apply.isEnabled()
    bench.key(Qt.Key.Key_Return)
    assert bench.context.settings.margin_level == 50


def test_discarding_forgets_what_was_chosen(bench: Bench) -> None:
    bench.window.plan_next_week()
    choice(bench).rows[0].click()
    bench.key(Qt.Key.Key_Escape)
    bench.window.plan_next_week()
    assert chosen(bench) == "4 of 5 weeks"
    assert bench.context.settings.margin_level == 80


def test_undo_brings_the_proposal_before_the_choice_back(bench: Bench) -> None:
    bench.window.plan_next_week()
    before = bench.window.desk.proposal
    choice(bench).rows[0].click()
    bench.key(Qt.Key.Key_Z, CTRL)
    assert bench.window.desk.proposal == before
    assert chosen(bench) == "4 of 5 weeks"


def test_a_length_that_is_typed_holds_for_that_week_alone(bench: Bench) -> None:
    bench.window.plan_next_week()
    box = choice(bench).length
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "5 h")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert bench.standing(NEXT_WEEK) == []
    assert target(bench) == 300
    assert chosen(bench) == "Other length"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert chosen_target(bench.context.ports, NEXT_WEEK) == 300
    assert bench.context.settings.margin_level == 80
    bench.window.plan_week(NEXT_WEEK.shifted(1))
    assert chosen(bench) == "4 of 5 weeks"
    bench.window.plan_week(NEXT_WEEK)
    assert (chosen(bench), choice(bench).length.value()) == ("Other length", 300)


def test_undoing_an_applied_plan_forgets_its_length(bench: Bench) -> None:
    bench.window.plan_next_week()
    choice(bench).length.setValue(300)
    bench.key(Qt.Key.Key_Return)
    bench.key(Qt.Key.Key_Z, CTRL)
    assert bench.standing(NEXT_WEEK) == []
    assert chosen_target(bench.context.ports, NEXT_WEEK) is None
    bench.key(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert sum(block.minutes for block in bench.standing(NEXT_WEEK)) == 300
    assert chosen_target(bench.context.ports, NEXT_WEEK) == 300


def test_a_changed_draft_keeps_what_it_is_made_for(bench: Bench) -> None:
    bench.window.plan_next_week()
    choice(bench).rows[0].click()
    bench.window.grid.select("ghost:0")
    bench.key(Qt.Key.Key_Delete)
    assert target(bench) == 390
    assert chosen(bench) == "As in settings"


def test_a_proposal_with_another_level_still_follows_the_agenda(bench: Bench) -> None:
    bench.window.plan_next_week()
    choice(bench).rows[0].click()
    monday = Period(instant(NEXT_WEEK.days[0], 12 * 60, MADRID), instant(NEXT_WEEK.days[0], 14 * 60, MADRID))
    bench.store.add_events(Occurrence(OccurrenceId(CALENDAR, "new"), monday, "New"))
    bench.context.agenda_changed.emit()
    let_work(bench.context)
    proposal = bench.window.desk.proposal
    assert proposal is not None
    assert not any(block.period.overlaps(monday) for block in proposal.blocks)
    assert target(bench) == 390


def test_without_history_there_is_the_target_and_a_length_to_type(qtbot: QtBot) -> None:
    ports = empty_ports()
    bench = bench_on(qtbot, replace(ports, settings=replace(ports.settings, policy=SHARE)))
    bench.window.plan_next_week()
    assert [row.text() for row in choice(bench).rows.values()] == ["As in settings, 20 %"]
    assert minutes_of(choice(bench).rows[0]) == "8 h"
    assert choice(bench).sentence.text() == (
        "Respiro will know after a few weeks; until then your target of 8 h holds."
    )


def test_choosing_the_target_where_nothing_is_known_leaves_the_settings_alone(qtbot: QtBot) -> None:
    bench = bench_on(qtbot, empty_ports())
    bench.window.plan_next_week()
    choice(bench).other.click()
    choice(bench).rows[0].click()
    bench.window.footer.apply.click()
    assert bench.context.settings.margin_level == 80


def test_a_short_week_and_a_late_start_are_said(qtbot: QtBot) -> None:
    ports = lived(demo_ports())
    away = replace(ports.settings, days_off=(DayRange(NEXT_WEEK.days[0], NEXT_WEEK.days[1]),))
    bench = bench_on(qtbot, replace(ports, settings=replace(away, policy=replace(SHARE, daily_minimum=0))))
    bench.window.plan_next_week()
    assert "It is a short week: 24 h of work instead of 40 h." in choice(bench).sentence.text()
    fresh = empty_ports(instant(THIS_WEEK.days[3], 8 * 60, MADRID))
    late = bench_on(qtbot, replace(fresh, clock=FakeClock(instant(THIS_WEEK.days[3], 8 * 60, MADRID))))
    late.window.plan_week(THIS_WEEK)
    assert "Days of this week went by without margin" in choice(late).sentence.text()


# --- the footer


def test_beside_plan_next_week_stands_what_it_needs(bench: Bench) -> None:
    text = bench.window.footer.text.text()
    assert text == "Next week: 3 h 45 would have been enough in 9 of the last 11 weeks."
    bench.window.plan_next_week()
    bench.key(Qt.Key.Key_Return)
    bench.window.footer.show_message("")
    assert bench.window.footer.text.text() == "Next week is planned."
