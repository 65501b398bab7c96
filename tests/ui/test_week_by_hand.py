"""What the user does to margin in the week's window, with the mouse and with the keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from respiro.domain.errors import ConflictError, StoreBusyError
from respiro.domain.margins import BlockState
from support.week_bench import Bench, bench_on, during

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
THURSDAY, FRIDAY = 3, 4
# the demo's block on Friday
START, LENGTH = 12 * 60 + 15, 75


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return bench_on(qtbot)


def test_a_drag_moves_a_block_to_another_day_and_pins_it(bench: Bench) -> None:
    block = bench.friday_block()
    bench.drag(bench.point(FRIDAY, START + 30), bench.point(THURSDAY, 15 * 60 + 30))
    moved = bench.block(block.uid)
    assert moved.period == during(THURSDAY, 15 * 60, LENGTH)
    assert moved.pinned


def test_a_drag_snaps_to_the_grid(bench: Bench) -> None:
    block = bench.friday_block()
    bench.drag(bench.point(FRIDAY, START + 30), bench.point(FRIDAY, 16 * 60 + 36))
    assert bench.block(block.uid).period == during(FRIDAY, 16 * 60, LENGTH)


def test_dragging_the_lower_edge_makes_a_block_longer(bench: Bench) -> None:
    block = bench.friday_block()
    bench.drag(bench.point(FRIDAY, START + LENGTH) - QPoint(0, 3), bench.point(FRIDAY, START + LENGTH + 30))
    assert bench.block(block.uid).period == during(FRIDAY, START, LENGTH + 30)


def test_dragging_the_upper_edge_makes_a_block_shorter(bench: Bench) -> None:
    block = bench.friday_block()
    bench.drag(bench.point(FRIDAY, START) + QPoint(0, 3), bench.point(FRIDAY, START + 30))
    assert bench.block(block.uid).period == during(FRIDAY, START + 30, LENGTH - 30)


def test_while_dragging_the_times_are_shown_and_what_is_in_the_way(bench: Bench) -> None:
    bench.drag(bench.point(FRIDAY, START + 30), bench.point(FRIDAY, 11 * 60 + 30), release=False)
    preview = bench.window.grid._preview
    assert preview is not None
    assert "11:00" in preview.text
    assert "newsletter" in preview.obstacle
    bench.window.grid.grab()


def test_esc_lets_a_dragged_block_go(bench: Bench) -> None:
    block = bench.friday_block()
    bench.drag(bench.point(FRIDAY, START + 30), bench.point(THURSDAY, 15 * 60 + 30), release=False)
    QTest.keyClick(bench.window.grid, Qt.Key.Key_Escape)
    end = bench.point(THURSDAY, 15 * 60 + 30)
    QTest.mouseRelease(bench.window.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert bench.block(block.uid) == block
    assert bench.window.isVisible()


def test_a_drag_onto_a_meeting_puts_the_block_back_and_says_why(bench: Bench) -> None:
    block = bench.friday_block()
    bench.drag(bench.point(FRIDAY, START + 30), bench.point(FRIDAY, 11 * 60 + 45))
    assert bench.block(block.uid) == block
    assert "newsletter" in bench.window.footer.message
    assert not bench.window.desk.history._stored.canUndo()


def test_a_drag_that_the_store_refuses_says_why(bench: Bench) -> None:
    block = bench.friday_block()
    bench.store.faults.append(ConflictError("changed_meanwhile", uid=block.uid))
    bench.drag(bench.point(FRIDAY, START + 30), bench.point(THURSDAY, 15 * 60 + 30))
    assert bench.block(block.uid) == block
    assert bench.window.footer.message


def test_a_busy_store_is_tried_again(bench: Bench, qtbot: QtBot) -> None:
    block = bench.friday_block()
    bench.store.faults.append(StoreBusyError("store_busy"))
    bench.drag(bench.point(FRIDAY, START + 30), bench.point(THURSDAY, 15 * 60 + 30))
    qtbot.waitUntil(lambda: bench.block(block.uid).period == during(THURSDAY, 15 * 60, LENGTH))


def test_a_block_that_has_passed_is_not_dragged(bench: Bench) -> None:
    settled = next(b for b in bench.store.blocks(during(1, 16 * 60, 120)) if b.state is BlockState.SETTLED)
    bench.drag(bench.point(1, 17 * 60), bench.point(THURSDAY, 15 * 60 + 30))
    assert bench.block(settled.uid) == settled


def test_a_drag_over_empty_time_adds_a_pinned_block_and_selects_it(bench: Bench) -> None:
    before = {block.uid for block in bench.standing()}
    bench.drag(bench.point(FRIDAY, 15 * 60), bench.point(FRIDAY, 15 * 60 + 46))
    [added] = [block for block in bench.standing() if block.uid not in before]
    assert added.period == during(FRIDAY, 15 * 60, 45)
    assert added.pinned
    selected = bench.window.grid.selected
    assert selected is not None
    assert selected.block == added


def test_a_double_click_on_empty_time_adds_a_block_of_the_least_length(bench: Bench) -> None:
    before = {block.uid for block in bench.standing()}
    viewport, point = bench.window.grid.viewport(), bench.point(FRIDAY, 15 * 60 + 20)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    [added] = [block for block in bench.standing() if block.uid not in before]
    assert added.period == during(FRIDAY, 15 * 60 + 15, 30)


def test_a_block_in_the_past_is_refused_in_words(bench: Bench) -> None:
    count = len(bench.standing())
    bench.drag(bench.point(0, 17 * 60 + 5), bench.point(0, 17 * 60 + 50))
    assert len(bench.standing()) == count
    assert bench.window.footer.message


def test_the_keyboard_moves_a_block_by_a_grid_step_and_by_a_day(bench: Bench) -> None:
    block = bench.friday_block()
    bench.select(block)
    bench.key(Qt.Key.Key_Down, CTRL)
    assert bench.block(block.uid).period == during(FRIDAY, START + 15, LENGTH)
    for _ in range(7):
        bench.key(Qt.Key.Key_Down, ALT)
    bench.key(Qt.Key.Key_Down, ALT)
    bench.key(Qt.Key.Key_Left, ALT)
    assert bench.block(block.uid).period == during(THURSDAY, START + 9 * 15, LENGTH)


def test_the_keyboard_resizes_pins_and_releases(bench: Bench) -> None:
    block = bench.friday_block()
    bench.select(block)
    bench.key(Qt.Key.Key_Up, SHIFT)
    assert bench.block(block.uid).period == during(FRIDAY, START, LENGTH - 15)
    pinned = bench.block(block.uid).pinned
    bench.key(Qt.Key.Key_P)
    assert bench.block(block.uid).pinned is not pinned
    bench.key(Qt.Key.Key_Delete)
    assert bench.block(block.uid).state is BlockState.RELEASED


def test_n_adds_a_block_where_there_is_room(bench: Bench) -> None:
    before = bench.standing()
    bench.key(Qt.Key.Key_N)
    [added] = [block for block in bench.standing() if block not in before]
    assert added.minutes == 30
    assert added.period.start >= bench.clock.now
    assert not any(added.period.overlaps(other.period) for other in before)


def test_n_says_so_when_the_week_is_full(bench: Bench) -> None:
    bench.clock.advance(days=3)
    bench.window.refresh()
    bench.key(Qt.Key.Key_N)
    assert "No free working time" in bench.window.footer.message


def test_undo_and_redo_follow_the_store(bench: Bench) -> None:
    block = bench.friday_block()
    bench.drag(bench.point(FRIDAY, START + 30), bench.point(THURSDAY, 15 * 60 + 30))
    moved = bench.block(block.uid)
    bench.key(Qt.Key.Key_Z, CTRL)
    assert bench.block(block.uid) == block
    bench.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert bench.block(block.uid) == moved
    bench.key(Qt.Key.Key_Z, CTRL)
    assert bench.block(block.uid) == block


def test_undoing_an_addition_takes_the_block_away_and_redoing_brings_it_back(bench: Bench) -> None:
    before = bench.standing()
    bench.drag(bench.point(FRIDAY, 15 * 60), bench.point(FRIDAY, 15 * 60 + 46))
    after = bench.standing()
    bench.key(Qt.Key.Key_Z, CTRL)
    assert bench.standing() == before
    bench.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert bench.standing() == after


def test_undo_says_what_it_undoes(bench: Bench) -> None:
    assert not bench.window.actions_.undo.isEnabled()
    bench.select(bench.friday_block())
    bench.key(Qt.Key.Key_Delete)
    assert bench.window.actions_.undo.text() == "Undo Release"
    assert bench.window.actions_.redo.text() == "Redo"


def test_undo_goes_to_the_week_where_it_happened(bench: Bench) -> None:
    block = bench.friday_block()
    bench.select(block)
    bench.key(Qt.Key.Key_Delete)
    bench.key(Qt.Key.Key_PageDown)
    assert bench.window.desk.week.number == 49
    bench.key(Qt.Key.Key_Z, CTRL)
    assert bench.window.desk.week.number == 48
    assert bench.block(block.uid) == block


def test_what_can_not_be_undone_any_more_is_said_and_forgotten(bench: Bench, qtbot: QtBot) -> None:
    block = bench.friday_block()
    bench.select(block)
    bench.key(Qt.Key.Key_Delete)
    bench.store.faults.append(ConflictError("changed_meanwhile", uid=block.uid))
    bench.key(Qt.Key.Key_Z, CTRL)
    assert bench.window.footer.message
    qtbot.waitUntil(lambda: not bench.window.actions_.undo.isEnabled())
    assert not bench.window.actions_.redo.isEnabled()


def test_own_changes_are_no_news(bench: Bench) -> None:
    block = bench.friday_block()
    bench.select(block)
    bench.key(Qt.Key.Key_Delete)
    assert bench.store.note("ledger_told") == str(bench.store.last_entry_number())


def test_everyone_hears_of_a_change(bench: Bench, qtbot: QtBot) -> None:
    bench.select(bench.friday_block())
    with qtbot.waitSignal(bench.context.margins_changed):
        bench.key(Qt.Key.Key_Delete)


def test_the_context_menu_unpins_and_releases(bench: Bench) -> None:
    block = bench.friday_block()
    bench.select(block)
    bench.window.grid.menu_requested.emit(bench.window.grid.selected, QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.text().replace("&", "") for action in menu.actions()]
    assert names == ["Unpin", "Release", "Why here?"]
    menu.actions()[2].trigger()
    assert "you put it there" in bench.window.footer.message
    menu.actions()[1].trigger()
    menu.close()
    assert bench.block(block.uid).state is BlockState.RELEASED


def test_tab_walks_through_the_margin_and_then_leaves_the_grid(bench: Bench) -> None:
    bench.window.grid.select("")
    bench.window.footer.plan_next.setFocus()
    bench.window.grid.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(20):
        entry = bench.window.grid.selected
        if not bench.window.grid.hasFocus() or entry is None:
            break
        seen.append(entry.key)
        QTest.keyClick(bench.window.grid, Qt.Key.Key_Tab)
    assert len(seen) == len(set(seen)) == 5
    assert all(key.startswith("block:") for key in seen)
    assert not bench.window.grid.hasFocus()


def test_arrows_lead_to_meetings_too_and_say_what_is_there(bench: Bench) -> None:
    bench.select(bench.friday_block())
    bench.key(Qt.Key.Key_Up)
    assert "newsletter" in bench.window.grid.accessibleDescription()
    bench.key(Qt.Key.Key_Left)
    selected = bench.window.grid.selected
    assert selected is not None
    assert selected.period.start < during(FRIDAY, 0, 1).start
    assert bench.window.grid.accessibleDescription() == selected.description
