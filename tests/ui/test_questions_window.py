"""What sync must ask, answered in its window, with the keyboard and with the mouse."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from respiro.domain.errors import CalDavError, ConflictError, InvalidValueError
from respiro.services import home_questions
from respiro.services.home_conflicts import Side, conflicts
from respiro.services.home_writing import CONFLICT
from respiro.services.margin_gone import GONE_NOTE, margin_gone
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.widgets.plain_field import PlainField
from respiro.ui.windows.questions_window import QuestionsWindow
from respiro.ui.windows.week_window import WeekWindow
from support.fakes import FakeStore, demo_ports, empty_ports
from support.questions_scene import (
    ACCOUNT,
    PLAN_B,
    TASK,
    ask,
    blocks_ahead,
    lose_items,
    lose_own_items,
    moved,
    question_ports,
    taken_away,
    task_written,
)
from support.queue_scene import queue_ports
from support.settings_stage import FakeWorker, make_context

KEY = Qt.Key
MISSING = f"missing:{ACCOUNT}"


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@dataclass(slots=True)
class Bench:
    """A shown window and what lies behind it; ``told`` are the topics that were published."""

    window: QuestionsWindow
    context: Context
    worker: FakeWorker
    told: list[str] = field(default_factory=list)

    @property
    def ports(self) -> Ports:
        return self.context.ports

    @property
    def store(self) -> FakeStore:
        assert isinstance(self.ports.store, FakeStore)
        return self.ports.store

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        QApplication.processEvents()

    def click(self, button: QWidget) -> None:
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def choose(self, key: str) -> None:
        self.window.show_question(key)
        QApplication.processEvents()

    @property
    def chosen(self) -> str:
        return self.window.list.chosen_key

    def titles(self) -> list[str]:
        rows = self.window.list.rows
        return [str(rows.index(row).data()) for row in range(rows.rowCount())]

    def shown(self) -> list[str]:
        labels = [label for label in self.window.panel.findChildren(QLabel) if label.isVisible()]
        return [label.text() for label in labels if label.text()]


def bench_on(qtbot: QtBot, ports: Ports) -> Bench:
    worker = FakeWorker()
    context = make_context(ports, worker)
    bench = Bench(QuestionsWindow(context), context, worker)
    for name in ("margins_changed", "plan_b_changed", "calls_changed", "agenda_changed"):
        getattr(context, name).connect(lambda name=name: bench.told.append(name))
    qtbot.addWidget(bench.window)
    bench.window.show()
    bench.window.activateWindow()
    qtbot.waitExposed(bench.window)
    QApplication.processEvents()
    return bench


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return bench_on(qtbot, question_ports())


@pytest.fixture
def one(qtbot: QtBot) -> Bench:
    ports = queue_ports()
    ask(ports, moved(ports))
    return bench_on(qtbot, ports)


# --- what is said


def test_the_window_says_first_how_many_questions_wait_and_that_nothing_is_changed(bench: Bench) -> None:
    assert bench.window.sentence.text() == "6 questions wait for you."
    assert bench.window.others.text() == "Nothing is changed on either side until you answer."


def test_one_question_is_asked_in_words_with_both_versions_side_by_side(one: Bench) -> None:
    assert one.window.sentence.text() == "One question waits for you."
    assert "You moved it here, and it was moved in the calendar too. Which place holds?" in one.shown()[1]
    assert one.shown()[2:] == [
        *("Here", "In the calendar", "When", "Wednesday, 25 November 2026\n12:15–13:30"),
        *("When", "Wednesday, 25 November 2026\n13:45–15:00"),
    ]


def test_what_differs_stands_out_by_its_weight_and_is_told_to_screen_readers(one: Bench) -> None:
    values = [label for label in one.window.panel.findChildren(QLabel) if "12:15" in label.text()]
    assert all(label.font().bold() or label.font().weight() > 400 for label in values if label.isVisible())
    mine, theirs = one.window.panel.buttons
    assert mine.accessibleDescription() == "Here: When Wednesday, 25 November 2026 12:15–13:30"
    assert theirs.accessibleDescription().startswith("In the calendar: When ")


def test_a_side_that_took_it_away_says_so(qtbot: QtBot) -> None:
    ports = queue_ports()
    ask(ports, taken_away(ports))
    bench = bench_on(qtbot, ports)
    assert "Taken away" in bench.shown()
    assert bench.titles() == ["Margin"]
    assert "taken away in the calendar. Is it to stay?" in bench.window.panel.question.text()


def test_what_was_given_back_here_says_so(qtbot: QtBot) -> None:
    ports = queue_ports()
    conflict = taken_away(ports)
    ask(ports, replace(conflict, here=conflict.there, there=conflict.here, ours=None, theirs=conflict.ours))
    bench = bench_on(qtbot, ports)
    assert "Given back" in bench.shown()
    assert "Is it to stand again?" in bench.window.panel.question.text()


def test_words_that_both_sides_wrote_stand_beside_each_other(bench: Bench) -> None:
    bench.choose(TASK)
    shown = bench.shown()
    assert {"Call Marta Ruiz back", "Call Marta back, she is cross", "About the offer: 1,200 a month."} <= set(shown)
    assert "Put off until today 16:20" in shown


def test_a_long_text_is_scrolled_in_a_field_of_its_own_and_only_other_lines_are_bold(qtbot: QtBot) -> None:
    ports = queue_ports()
    same = "\n".join(f"line {number}" for number in range(400))
    conflict = task_written(f"{same}\nother")
    ask(ports, replace(conflict, here=replace(conflict.here, notes=same)))
    bench = bench_on(qtbot, ports)
    mine, theirs = bench.window.panel.findChildren(PlainField)
    assert theirs.verticalScrollBar().maximum() > 0
    assert theirs.height() < bench.window.height() / 2
    last, first = theirs.document().lastBlock().begin(), theirs.document().firstBlock().begin()
    assert last.fragment().charFormat().fontWeight() > first.fragment().charFormat().fontWeight()
    assert mine.isReadOnly()
    assert theirs.isReadOnly()


def test_vanished_margin_says_how_many_and_which_days(bench: Bench) -> None:
    bench.choose("margin")
    assert "All at once 2 margin blocks are no longer in your home calendar." in bench.window.panel.question.text()
    assert bench.window.panel.lines.texts == ["12:15–13:30 · 1 h 15", "12:15–13:30 · 1 h 15"]


def test_items_that_are_gone_on_a_server_are_named_without_a_stall(qtbot: QtBot, bench: Bench) -> None:
    bench.choose(MISSING)
    qtbot.waitUntil(lambda: len(bench.window.panel.lines.texts) == 6)
    assert bench.window.panel.lines.texts[1] == "19:00–20:00 · Pilates"
    assert bench.window.panel.unknown.text() == "Of 3 of them only the server knew what they were."
    assert bench.window.panel.calendars.text() == "Trabajo: 9"


def test_every_control_has_a_name_and_the_list_keeps_its_model(bench: Bench) -> None:
    QAbstractItemModelTester(bench.window.list.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    buttons = [button for button in bench.window.findChildren(QAbstractButton) if button.isVisible()]
    assert [one for one in buttons if not (one.text() or one.accessibleName() or one.toolTip())] == []
    assert bench.window.list.accessibleName()
    bench.context.time_passed.emit()


# --- answers


def test_left_and_enter_keep_mine(one: Bench) -> None:
    block = blocks_ahead(one.ports)[0]
    one.key(KEY.Key_Left)
    one.key(KEY.Key_Return)
    assert conflicts(one.ports) == []
    assert one.store.block(block.uid) == block
    assert one.told == ["margins_changed"]
    assert one.window.footer.message == "Margin: yours holds. The calendar follows."


def test_right_and_enter_take_the_calendars(one: Bench) -> None:
    theirs = moved(one.ports).theirs
    uid = blocks_ahead(one.ports)[0].uid
    one.key(KEY.Key_Right)
    one.key(KEY.Key_Return)
    block = one.store.block(uid)
    assert block is not None
    assert block.period == theirs
    assert one.window.footer.message == "Margin: the calendar's version holds."


def test_arrows_go_between_answers_and_to_other_questions(bench: Bench) -> None:
    bench.key(KEY.Key_Right)
    assert QApplication.focusWidget() is bench.window.panel.buttons[1]
    bench.key(KEY.Key_Left)
    assert QApplication.focusWidget() is bench.window.panel.buttons[0]
    before = bench.chosen
    bench.key(KEY.Key_Down)
    assert bench.chosen != before
    assert QApplication.focusWidget() is bench.window.list


def test_enter_in_the_list_only_leads_to_the_answers(bench: Bench) -> None:
    bench.key(KEY.Key_Return)
    assert QApplication.focusWidget() is bench.window.panel.buttons[0]
    assert len(bench.titles()) == 6


def test_after_an_answer_the_next_question_is_chosen_and_no_second_key_answers_it(bench: Bench) -> None:
    bench.key(KEY.Key_Left)
    bench.key(KEY.Key_Return)
    assert len(bench.titles()) == 5
    assert bench.chosen == f"conflict:{TASK}"
    assert QApplication.focusWidget() is bench.window.list
    bench.key(KEY.Key_Return)
    assert len(bench.titles()) == 5


@pytest.mark.parametrize(
    ("chosen", "topics"),
    [
        (PLAN_B, ["plan_b_changed", "margins_changed"]),
        (TASK, ["calls_changed"]),
        ("margin", ["margins_changed"]),
    ],
)
def test_an_answer_is_told_to_what_follows_it(bench: Bench, chosen: str, topics: list[str]) -> None:
    bench.choose(chosen)
    bench.click(bench.window.panel.buttons[0])
    assert bench.told == topics
    assert len(bench.titles()) == 5


def test_an_answer_is_taken_back_and_done_again(one: Bench) -> None:
    one.click(one.window.panel.buttons[1])
    one.click(one.window.footer.undo)
    assert len(conflicts(one.ports)) == 1
    assert one.titles() == ["Margin"]
    one.key(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert conflicts(one.ports) == []


def test_undo_goes_once_the_calendar_has_followed(one: Bench) -> None:
    one.click(one.window.panel.buttons[0])
    uid = moved(one.ports).uid
    assert one.window.footer.undo.isVisible()
    one.store.put_mirror({CONFLICT + uid: None})
    one.context.margins_changed.emit()
    assert not one.window.footer.undo.isVisible()
    assert not one.window.actions_.undo.isEnabled()


def test_the_last_answer_is_said_to_be_the_last_and_enter_closes(one: Bench) -> None:
    one.click(one.window.panel.buttons[0])
    assert one.window.empty.heading.text() == "That was the last question"
    assert one.window.sentence.text() == "No question waits for you."
    one.key(KEY.Key_Return)
    assert not one.window.isVisible()
    one.window.show()
    assert one.window.empty.heading.text() == "Both sides agree"


def test_enter_that_was_to_close_answers_no_question_that_came_meanwhile(one: Bench) -> None:
    one.click(one.window.panel.buttons[0])
    one.key(KEY.Key_Return)
    assert not one.window.isVisible()
    lose_items(one.ports)
    one.window.show()
    one.window.activateWindow()
    QApplication.processEvents()
    assert one.titles()
    assert QApplication.focusWidget() is one.window.list


def test_what_can_be_taken_back_is_the_first_answer(bench: Bench) -> None:
    bench.choose(MISSING)
    assert [button.text() for button in bench.window.panel.buttons] == ["&Keep for now", "&Let them go"]


@pytest.mark.parametrize("uid", [PLAN_B, TASK])
def test_the_tray_counts_again_after_an_answer_and_after_it_was_taken_back(
    bench: Bench, uid: str, qtbot: QtBot
) -> None:
    bench.choose(uid)
    with qtbot.waitSignal(syncing_of(bench.context).changed):
        bench.click(bench.window.panel.buttons[0])
    with qtbot.waitSignal(syncing_of(bench.context).changed):
        bench.window.desk.undo()


def test_the_calendar_waits_a_while_longer_after_an_answer(bench: Bench) -> None:
    heard: list[str] = []
    bench.context.calls_changed.connect(lambda: heard.append("changed"))
    syncing_of(bench.context).answered.connect(lambda: heard.append("answered"))
    bench.choose(TASK)
    bench.click(bench.window.panel.buttons[0])
    assert heard == ["changed", "answered"]


def test_where_nothing_is_asked_the_window_says_what_would_be(qtbot: QtBot) -> None:
    bench = bench_on(qtbot, empty_ports())
    assert bench.window.empty.heading.text() == "Both sides agree"
    assert "Respiro changes nothing and asks you here" in bench.window.empty.text.text()


def test_vanished_margin_is_given_back_or_written_again(bench: Bench) -> None:
    for place, choice in enumerate(("go", "again")):
        bench.choose("margin")
        bench.click(bench.window.panel.buttons[place])
        assert f'"choice": "{choice}"' in str(bench.store.note(GONE_NOTE))
        bench.click(bench.window.footer.undo)
        assert margin_gone(bench.ports) == 2


# --- items that are gone on a server


def test_items_go_only_when_that_is_said_after_one_more_look(bench: Bench) -> None:
    bench.choose(MISSING)
    bench.click(bench.window.panel.buttons[1])
    (run,) = bench.worker.runs
    assert run.arguments == ["sync", f"--account={ACCOUNT}", "--remove-missing"]
    assert not any(button.isEnabled() for button in bench.window.panel.buttons)
    (collection,) = bench.store.collections()
    bench.store.put_resources(replace(collection, missing=0), collection, [])
    run.succeeded.emit({"accounts": [{"id": ACCOUNT, "trouble": None}], "changed": True})
    assert MISSING not in [one.key for one in home_questions.questions(bench.ports)]
    assert bench.window.footer.message == "“Nextcloud” is as it is on the server."
    assert len(bench.titles()) == 5


@pytest.mark.parametrize("is_answer", [True, False])
def test_a_sync_that_went_wrong_is_said_at_the_question_which_stays(bench: Bench, *, is_answer: bool) -> None:
    bench.choose(MISSING)
    bench.click(bench.window.panel.buttons[1])
    fault = CalDavError("caldav_password_refused", host="cloud.example", account="Nextcloud")
    if is_answer:
        told = {"kind": fault.kind, "values": dict(fault.values)}
        bench.worker.runs[-1].succeeded.emit({"accounts": [{"id": ACCOUNT, "trouble": told}], "changed": False})
    else:
        bench.worker.runs[-1].failed.emit(fault)
    assert bench.window.panel.note.text == words.fault_words(fault)
    assert bench.chosen == MISSING
    assert all(button.isEnabled() for button in bench.window.panel.buttons)
    bench.choose("margin")
    assert not bench.window.panel.note.text
    bench.choose(MISSING)
    assert bench.window.panel.note.text


def test_a_look_that_takes_long_can_be_cancelled(qtbot: QtBot, bench: Bench) -> None:
    bench.choose(MISSING)
    bench.click(bench.window.panel.buttons[1])
    qtbot.waitUntil(bench.window.panel.progress.isVisible)
    bench.click(bench.window.panel.progress.cancel_button)
    assert bench.worker.runs[-1].was_cancelled
    bench.worker.runs[-1].cancelled.emit()
    assert not bench.window.panel.progress.isVisible()
    assert not bench.window.panel.note.text
    assert len(bench.titles()) == 6


def test_what_is_kept_for_now_stands_at_the_end_and_can_still_go(bench: Bench) -> None:
    bench.choose(MISSING)
    bench.click(bench.window.panel.buttons[0])
    assert bench.titles()[-2:] == ["Kept for now", "Nextcloud"]
    assert bench.window.sentence.text() == "5 questions wait for you."
    assert not bench.window.footer.undo.isVisible()
    bench.choose(MISSING)
    assert [button.text() for button in bench.window.panel.buttons] == ["&Let them go"]
    assert bench.worker.runs == []


def lose_own(bench: Bench) -> None:
    lose_own_items(bench.ports)
    bench.context.agenda_changed.emit()


def test_what_respiro_planned_can_be_written_there_again(bench: Bench) -> None:
    bench.choose(MISSING)
    assert not bench.window.panel.again.isVisible()
    lose_own(bench)
    panel = bench.window.panel
    assert [button.text() for button in panel.buttons] == ["&Keep for now", "&Write mine again", "&Let them go"]
    assert "3 of them Respiro planned itself, and can write there again." in bench.shown()
    bench.click(panel.again)
    (run,) = bench.worker.runs
    assert run.arguments == ["sync", f"--account={ACCOUNT}", "--write-again"]
    assert not any(button.isEnabled() for button in panel.buttons)
    home = next(one for one in bench.store.collections() if one.is_home)
    bench.store.put_resources(replace(home, missing=0), home, [])
    run.succeeded.emit({"accounts": [{"id": ACCOUNT, "trouble": None, "pushed": 3, "refused": []}], "changed": False})
    assert bench.window.footer.message == "3 entries were written on the server."
    assert "9 entries are no longer on the server" in " ".join(bench.shown())
    assert not panel.again.isVisible()


def test_what_the_server_does_not_take_again_is_said(bench: Bench) -> None:
    lose_own(bench)
    bench.choose(MISSING)
    bench.click(bench.window.panel.again)
    told = {"id": ACCOUNT, "trouble": None, "pushed": 0, "refused": ["a.ics"]}
    bench.worker.runs[-1].succeeded.emit({"accounts": [told], "changed": False})
    assert bench.window.footer.message == "The server did not take 1 of them; they are kept here."
    assert MISSING in [one.key for one in home_questions.questions(bench.ports)]


def test_what_is_kept_for_now_can_be_written_again_too(bench: Bench) -> None:
    lose_own(bench)
    bench.choose(MISSING)
    bench.click(bench.window.panel.buttons[0])
    bench.choose(MISSING)
    assert [button.text() for button in bench.window.panel.buttons] == ["&Write mine again", "&Let them go"]


def test_the_keyboard_goes_from_answer_to_answer_and_what_does_no_harm_comes_first(bench: Bench) -> None:
    lose_own(bench)
    bench.choose(MISSING)
    bench.window.list.setFocus()
    bench.key(KEY.Key_Return)
    panel = bench.window.panel
    found = []
    for key in (None, KEY.Key_Right, KEY.Key_Right, KEY.Key_Right, KEY.Key_Left):
        if key is not None:
            bench.key(key)
        found.append(QApplication.focusWidget())
    keep, again, go = panel.buttons
    assert found == [keep, again, go, go, again]
    bench.window.list.setFocus()
    keep.setFocus()
    bench.key(KEY.Key_Tab)
    assert again.hasFocus()
    assert bench.worker.runs == []


# --- faults


def test_a_place_that_is_not_possible_is_refused_in_words_at_the_question_which_stays(qtbot: QtBot) -> None:
    ports = queue_ports()
    conflict, other = moved(ports), blocks_ahead(ports)[1]
    ask(ports, replace(conflict, theirs=other.period, there=replace(conflict.there, place=other.period)))
    bench = bench_on(qtbot, ports)
    bench.click(bench.window.panel.buttons[1])
    assert bench.window.panel.note.text == words.fault_words(InvalidValueError("margin_not_moved"))
    assert bench.titles() == ["Margin"]
    bench.click(bench.window.panel.buttons[0])
    assert bench.titles() == []


def test_what_changed_meanwhile_is_said_at_the_question(one: Bench) -> None:
    one.store.faults.append(ConflictError("changed_meanwhile", uid="x"))
    one.click(one.window.panel.buttons[1])
    assert "changed in the meantime" in one.window.panel.note.text
    assert len(conflicts(one.ports)) == 1


def test_a_question_that_was_answered_elsewhere_goes_and_the_chosen_one_stays(bench: Bench) -> None:
    bench.choose(TASK)
    home_questions.keep_side(bench.ports, moved(bench.ports).uid, Side.OURS)
    bench.window.panel.focus_answer(1)
    bench.context.margins_changed.emit()
    assert len(bench.titles()) == 5
    assert bench.chosen == f"conflict:{TASK}"
    assert QApplication.focusWidget() is bench.window.panel.buttons[1]


def test_an_answer_to_what_was_answered_elsewhere_says_so(one: Bench) -> None:
    uid = moved(one.ports).uid
    home_questions.keep_side(one.ports, uid, Side.OURS)
    one.click(one.window.panel.buttons[0])
    assert one.titles() == []
    assert one.window.empty.isVisible()
    assert "changed in the meantime" in one.window.footer.message


def test_escape_goes_back_one_step_each_time(bench: Bench) -> None:
    bench.key(KEY.Key_Left)
    bench.key(KEY.Key_Escape)
    assert QApplication.focusWidget() is bench.window.list
    bench.key(KEY.Key_Escape)
    assert not bench.window.isVisible()


def test_a_question_that_is_wished_for_before_the_window_is_seen_is_chosen(qtbot: QtBot) -> None:
    window = QuestionsWindow(make_context(question_ports()))
    qtbot.addWidget(window)
    window.show_question(PLAN_B)
    window.show()
    assert window.list.chosen_key == f"conflict:{PLAN_B}"


def test_a_hidden_window_asks_nothing(qtbot: QtBot) -> None:
    ports = queue_ports()
    context = make_context(ports)
    window = QuestionsWindow(context)
    qtbot.addWidget(window)
    lose_items(ports)
    context.agenda_changed.emit()
    assert window.list.rows.rowCount() == 0


# --- in the week


def test_a_block_that_both_sides_moved_is_marked_in_the_week_and_leads_to_its_question(qtbot: QtBot) -> None:
    ports = demo_ports()
    conflict = moved(ports)
    ask(ports, conflict)
    window = WeekWindow(make_context(ports))
    qtbot.addWidget(window)
    window.show()
    layout = window.grid.grid_layout
    assert layout is not None
    marked = [item.entry for item in layout.items if item.entry.asked]
    assert [entry.block.uid for entry in marked if entry.block] == [conflict.uid]
    assert "\nMoved here and in the calendar: there Wed 13:45–15:00" in marked[0].description
    wished: list[str] = []
    window.question_requested.connect(wished.append)
    window.grid.menu_requested.emit(marked[0], QPoint())
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "&Answer the question about it…").trigger()
    menu.close()
    assert wished == [conflict.uid]
