"""Planning a week in its window: proposed, changed by hand, applied, discarded."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from respiro.domain.errors import ConflictError
from respiro.domain.margins import ChangeKind, MarginPolicy, Target
from respiro.services.ports import Source
from support.fakes import CALENDAR, WEDNESDAY, FakeClock, FakeStore, demo_ports, empty_ports, meeting
from support.tray_fakes import let_work
from support.week_bench import NEXT_WEEK, THIS_WEEK, Bench, bench_on, during

CTRL = Qt.KeyboardModifier.ControlModifier
MONDAY, FRIDAY = 0, 4


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return bench_on(qtbot)


def ghosts(bench: Bench) -> list[str]:
    return [item.entry.key for item in bench.layout.items if item.entry.key.startswith("ghost:")]


def test_planning_next_week_shows_ghosts_and_stores_nothing(bench: Bench) -> None:
    bench.window.footer.plan_next.click()
    assert bench.window.desk.week == NEXT_WEEK
    assert len(ghosts(bench)) == 5
    assert bench.standing(NEXT_WEEK) == []
    assert bench.window.plan.isVisible()


def test_each_ghost_has_its_reason_at_the_side_and_under_the_pointer(bench: Bench) -> None:
    bench.window.plan_next_week()
    rows = [bench.window.plan.list.item(row).text() for row in range(bench.window.plan.list.count())]
    assert len(rows) == 5
    assert rows[0].startswith("Mon")
    assert "Ana" in rows[0]
    assert "a time you prefer" in rows[0]
    first = next(item.entry for item in bench.layout.items if item.entry.key == ghosts(bench)[0])
    assert "can be reached" in first.description


def test_choosing_a_row_selects_its_ghost_and_the_other_way_round(bench: Bench) -> None:
    bench.window.plan_next_week()
    bench.window.plan.list.setCurrentRow(2)
    selected = bench.window.grid.selected
    assert selected is not None
    assert selected.key == "ghost:2"
    bench.window.grid.select("ghost:4")
    assert bench.window.plan.list.currentRow() == 4


@pytest.mark.parametrize("width", range(760, 1080, 23))
def test_a_row_s_lines_fit_into_what_is_measured_for_it(bench: Bench, width: int) -> None:
    bench.window.resize(width, 720)
    bench.window.plan_next_week()
    rows, view = bench.window.plan.list, bench.window.plan.list.viewport()
    for row in range(rows.count()):
        option: Any = QStyleOptionViewItem()
        rows.itemDelegate().initStyleOption(option, rows.indexFromItem(rows.item(row)))
        lines = option.text.split("\N{LINE SEPARATOR}")
        room = view.width() - 2 * rows.spacing() - rows.iconSize().width()
        assert all(rows.fontMetrics().horizontalAdvance(line) < room for line in lines)
        assert rows.visualItemRect(rows.item(row)).height() >= len(lines) * rows.fontMetrics().height()


def test_one_click_applies_the_plan(bench: Bench) -> None:
    bench.window.plan_next_week()
    proposal = bench.window.desk.proposal
    assert proposal is not None
    bench.window.footer.apply.click()
    assert [block.period for block in bench.standing(NEXT_WEEK)] == [block.period for block in proposal.blocks]
    assert bench.window.desk.proposal is None
    assert bench.window.review.isVisible()
    assert bench.store.note("ledger_told") == str(bench.store.last_entry_number())


def test_enter_applies_and_undo_takes_it_back(bench: Bench) -> None:
    bench.window.plan_next_week()
    bench.key(Qt.Key.Key_Return)
    assert len(bench.standing(NEXT_WEEK)) == 5
    bench.key(Qt.Key.Key_Z, CTRL)
    assert bench.standing(NEXT_WEEK) == []


def test_esc_discards_the_proposal_and_then_closes_the_window(bench: Bench) -> None:
    bench.window.plan_next_week()
    bench.key(Qt.Key.Key_Escape)
    assert bench.window.desk.proposal is None
    assert ghosts(bench) == []
    assert bench.window.isVisible()
    bench.key(Qt.Key.Key_Escape)
    assert not bench.window.isVisible()


def test_a_ghost_is_dragged_before_the_plan_is_applied(bench: Bench) -> None:
    bench.window.plan_next_week()
    bench.drag(bench.point(MONDAY, 12 * 60 + 30), bench.point(MONDAY, 15 * 60 + 30 - 60))
    bench.key(Qt.Key.Key_Return)
    first = bench.standing(NEXT_WEEK)[0]
    assert first.period == during(MONDAY, 14 * 60, 90, NEXT_WEEK)
    assert first.pinned
    assert len(bench.standing(NEXT_WEEK)) == 5


def test_a_ghost_on_a_meeting_is_refused_and_stays(bench: Bench) -> None:
    bench.window.plan_next_week()
    before = bench.window.desk.proposal
    bench.drag(bench.point(MONDAY, 12 * 60 + 30), bench.point(MONDAY, 11 * 60))
    assert bench.window.desk.proposal == before
    assert "presupuesto" in bench.window.footer.message


def test_a_ghost_on_another_ghost_is_refused(bench: Bench) -> None:
    bench.window.plan_next_week()
    before = bench.window.desk.proposal
    bench.drag(bench.point(MONDAY, 12 * 60 + 30), bench.point(1, 12 * 60 + 45), release=False)
    preview = bench.window.grid._preview
    assert preview is not None
    assert preview.obstacle == "Other margin lies there"
    end = bench.point(1, 12 * 60 + 45)
    QTest.mouseRelease(bench.window.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert bench.window.desk.proposal == before
    assert bench.window.footer.message


def test_one_button_at_a_time_carries_the_accent(bench: Bench) -> None:
    footer = bench.window.footer

    def accents() -> list[str]:
        return [button.objectName() for button in footer.buttons if button.isVisible() and button.styleSheet()]

    assert accents() == ["plan_next"]
    footer.plan_next.click()
    assert accents() == ["apply"]
    assert footer.discard.isVisible()


def test_undo_takes_back_changes_of_the_proposal_first(bench: Bench) -> None:
    bench.select(bench.friday_block())
    bench.key(Qt.Key.Key_P)
    bench.window.plan_next_week()
    before = bench.window.desk.proposal
    bench.drag(bench.point(MONDAY, 12 * 60 + 30), bench.point(MONDAY, 14 * 60 + 30))
    assert bench.window.desk.proposal != before
    bench.key(Qt.Key.Key_Z, CTRL)
    assert bench.window.desk.proposal == before
    bench.key(Qt.Key.Key_Z, CTRL)
    assert bench.window.desk.week == NEXT_WEEK


def test_del_leaves_a_new_block_out_and_n_adds_one(bench: Bench) -> None:
    bench.window.plan_next_week()
    bench.window.grid.select("ghost:0")
    bench.key(Qt.Key.Key_Delete)
    assert len(ghosts(bench)) == 4
    bench.key(Qt.Key.Key_N)
    assert len(ghosts(bench)) == 5
    bench.key(Qt.Key.Key_Return)
    assert len(bench.standing(NEXT_WEEK)) == 5


def test_a_standing_block_that_the_plan_keeps_can_be_moved_in_it(bench: Bench) -> None:
    block = bench.friday_block()
    bench.window.plan_week(THIS_WEEK)
    bench.drag(bench.point(FRIDAY, 12 * 60 + 45), bench.point(FRIDAY, 15 * 60 + 30))
    assert bench.block(block.uid) == block
    proposal = bench.window.desk.proposal
    assert proposal is not None
    assert [edit.kind for edit in proposal.changes if edit.before == block] == [ChangeKind.MOVE]
    bench.key(Qt.Key.Key_Return)
    assert bench.block(block.uid).period == during(FRIDAY, 15 * 60, 75)


def test_a_past_week_is_not_planned_and_the_window_says_so(bench: Bench) -> None:
    bench.key(Qt.Key.Key_PageUp)
    bench.key(Qt.Key.Key_P, CTRL)
    assert bench.window.desk.proposal is None
    assert "Week 47 is over" in bench.window.footer.message
    assert not bench.window.footer.plan_shown.isVisible()


def test_a_proposal_waits_while_another_week_is_looked_at(bench: Bench) -> None:
    bench.window.plan_next_week()
    bench.key(Qt.Key.Key_Home)
    assert bench.window.desk.proposal is None
    assert ghosts(bench) == []
    bench.key(Qt.Key.Key_PageDown)
    assert len(ghosts(bench)) == 5


def test_an_untouched_proposal_follows_the_agenda(bench: Bench) -> None:
    bench.window.plan_next_week()
    bench.store.add_events(meeting(NEXT_WEEK.days[0], "12:00", 90, "New", others=1))
    bench.context.agenda_changed.emit()
    let_work(bench.context)
    proposal = bench.window.desk.proposal
    assert proposal is not None
    assert not any(block.period.overlaps(during(MONDAY, 12 * 60, 90, NEXT_WEEK)) for block in proposal.blocks)


def test_a_plan_that_the_store_refuses_stays_a_proposal(bench: Bench) -> None:
    bench.window.plan_next_week()
    bench.store.faults.append(ConflictError("changed_meanwhile"))
    bench.window.footer.apply.click()
    assert bench.standing(NEXT_WEEK) == []
    assert bench.window.desk.proposal is not None
    assert bench.window.footer.message


def test_what_could_not_be_placed_is_said_with_what_would_have_to_give_way(qtbot: QtBot) -> None:
    ports = demo_ports()
    assert isinstance(ports.store, FakeStore)
    tuesday = NEXT_WEEK.days[1]
    ports.store.add_events(meeting(tuesday, "9:00", 300, "Budget"), meeting(tuesday, "15:00", 180, "Stock"))
    settings = replace(ports.settings, policy=MarginPolicy(target=Target(minutes=600)))
    bench = bench_on(qtbot, replace(ports, settings=settings))
    bench.window.plan_next_week()
    text = "\n".join(bench.window.plan.refusals)
    assert bench.window.plan.list.item(0).text() == bench.window.plan.refusals[0]
    assert "No 30 min free on Tuesday between 09:00 and 18:00." in text
    assert "would have to give way" in text


def test_without_an_agenda_the_window_offers_to_import_one(qtbot: QtBot) -> None:
    bench = bench_on(qtbot, empty_ports())
    assert bench.window.empty.isVisible()
    spy = QSignalSpy(bench.window.import_requested)
    QTest.mouseClick(bench.window.empty.action, Qt.MouseButton.LeftButton)
    assert spy.count() == 1
    QTest.mouseClick(bench.window.empty.way_out, Qt.MouseButton.LeftButton)
    assert bench.window.grid.isVisible()


def test_an_agenda_without_margin_makes_planning_the_main_thing(qtbot: QtBot) -> None:
    ports = empty_ports()
    assert isinstance(ports.store, FakeStore)
    ports.store.add_source(Source(1, CALENDAR, "a.ics", WEDNESDAY, 1, 0))
    bench = bench_on(qtbot, ports)
    assert bench.window.header.sentence.text() == "No margin in this week yet."
    assert bench.window.footer._primary is bench.window.footer.plan_shown
    bench.window.footer.plan_shown.click()
    bench.window.footer.apply.click()
    assert bench.standing(THIS_WEEK)
    assert "ahead" in bench.window.header.sentence.text()


def test_a_week_without_work_ahead_leaves_the_main_thing_to_the_next_one(qtbot: QtBot) -> None:
    ports = empty_ports()
    assert isinstance(ports.store, FakeStore)
    ports.store.add_source(Source(1, CALENDAR, "a.ics", WEDNESDAY, 1, 0))
    saturday = THIS_WEEK.period(ports.zone).end - timedelta(days=1)
    bench = bench_on(qtbot, replace(ports, clock=FakeClock(saturday)))
    assert bench.window.footer._primary is bench.window.footer.plan_next


def test_the_row_that_was_chosen_in_one_proposal_is_not_chosen_in_another(bench: Bench) -> None:
    bench.window.plan_next_week()
    bench.window.plan.list.setCurrentRow(2)
    bench.window.plan_week(NEXT_WEEK.shifted(1))
    assert bench.window.plan.list.currentRow() == -1


def test_long_names_do_not_hide_what_a_refusal_says(qtbot: QtBot) -> None:
    ports = demo_ports()
    assert isinstance(ports.store, FakeStore)
    ports.store.add_events(*(meeting(day, "9:00", 540, "Budget " * 40) for day in NEXT_WEEK.days[:5]))
    bench = bench_on(qtbot, ports)
    bench.window.plan_next_week()
    assert "would have to give way" in bench.window.plan.refusals[0]
    assert all(len(refusal) < 3 * 60 + 120 for refusal in bench.window.plan.refusals)


def test_a_meeting_s_name_is_never_markup(qtbot: QtBot) -> None:
    ports = demo_ports()
    assert isinstance(ports.store, FakeStore)
    ports.store.add_events(meeting(THIS_WEEK.days[4], "12:15", 75, "<b>x</b><img src=http://e>", others=1))
    bench = bench_on(qtbot, ports)
    block = bench.friday_block()
    bench.clock.advance(days=3)
    bench.select(block)
    bench.window.plan_next_week()
    bench.drag(bench.point(MONDAY, 12 * 60 + 30), bench.point(MONDAY, 11 * 60))
    QApplication.processEvents()
    labels = bench.window.findChildren(type(bench.window.header.title))
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())


@pytest.mark.parametrize(
    ("signal", "action"),
    [("import_requested", "import_agenda"), ("settings_requested", "settings"), ("clients_requested", "clients")],
)
def test_other_windows_are_wished_for(bench: Bench, signal: str, action: str) -> None:
    spy = QSignalSpy(getattr(bench.window, signal))
    getattr(bench.window.actions_, action).trigger()
    assert spy.count() == 1
