"""The queue, seen and dealt with in its window, with the keyboard and with the mouse."""

from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from respiro.domain.calls import Closed, Way
from respiro.domain.errors import ConflictError, StoreBusyError, StoreDamagedError
from respiro.domain.margins import LedgerKind
from respiro.domain.plan_b import PlanBChange, RequestEvent, RequestEventKind, Stage
from respiro.services.plan_b import queue as plan_b
from respiro.services.plan_b.office import office
from respiro.ui.models.request_pages import DonePages, QueuePages
from respiro.ui.models.request_rows import row_of
from respiro.ui.widgets.request_list import RequestListModel
from respiro.ui.widgets.sheets import LineSheet, TimeSheet
from respiro.ui.windows.calls.text_sheet import TextSheet
from respiro.ui.windows.queue.finder import DONE, QUEUE
from respiro.ui.windows.queue.reply_sheet import ReplySheet
from respiro.ui.windows.queue.sheets import AnswersSheet, FinishSheet, HelperSheet
from support.call_scene import NOW, ahead
from support.fakes import FakeStore, empty_ports
from support.queue_bench import QueueBench, queue_bench
from support.queue_scene import LUIS, put, queue_ports, urgent

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
ORDER = [
    "You work on it",
    "Luis Herrero",
    "Waits for you",
    "Ana Beltrán",
    "Marta Ruiz",
    "Paweł Kowalski",
    "Waits for the client",
    "Estudio Norte",
    "With someone else",
    "Ana Beltrán",
    "What you asked of clients",
    "Paweł Kowalski",
]


SheetT = TypeVar("SheetT")


@pytest.fixture
def bench(qtbot: QtBot) -> QueueBench:
    return queue_bench(qtbot)


def sheet_of(bench: QueueBench, kind: type[SheetT]) -> SheetT:
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, kind)
    return sheet


# --- what is said first


def test_the_window_says_first_what_is_worked_on_and_what_waits(bench: QueueBench) -> None:
    assert bench.window.header.sentence.text() == "You work on Luis Herrero: 25 min. 3 more emergencies wait."
    others = bench.window.header.others.text()
    assert others.startswith("One promise is broken. One waits for an answer. One is with someone else.")


def test_the_active_one_stands_first_then_what_waits_for_the_user_for_clients_for_helpers_and_what_was_asked(
    bench: QueueBench,
) -> None:
    assert bench.titles() == ORDER
    assert bench.window.panel.name.text() == "Luis Herrero"


def test_a_row_says_who_what_how_it_weighs_and_how_much_time_is_left_without_colour(bench: QueueBench) -> None:
    assert bench.spoken("ana").startswith("Ana Beltrán, tier A, 1 h late, La cifra del IVA, la gestoría la pide hoy")
    assert bench.spoken("ana").endswith("urgent and important · not looked at yet")
    assert "tier C, 18 h 10 left, Dostępy do serwera dla nowej osoby, Fri 12:15–13:00, important" in bench.spoken(
        "kowalski"
    )
    assert "paused, 1 h 10 left" in bench.spoken("norte")
    assert "with Sofía" in bench.spoken("sofia")


def test_the_panel_shows_answers_clock_playbook_texts_and_history(bench: QueueBench) -> None:
    panel = bench.window.panel
    assert panel.status.text() == "Promised by today 12:30 · 1 h 10 left"
    stage = panel.stage.text().replace("\N{NO-BREAK SPACE}", " ")
    assert stage == "You work on it: 25 min so far. Its time: today 11:00–11:45."
    assert panel.about.texts == [
        "La web no carga desde las diez, no entra ningún pedido",
        "hoy a mediodía (today 12:00)",
        "Reinició el router, borró la caché",
    ]
    assert [button.text() for button in panel.runs.buttons] == ["Emergency call: Ask the three questions."]
    assert panel.texts.texts == ["I'll do it by …"]
    assert bench.history() == ["Started", "Text taken along: I'll do it by …", "Sorted out", "Came in"]


def test_the_clock_stands_still_while_the_client_is_waited_for(bench: QueueBench) -> None:
    bench.choose("norte")
    panel = bench.window.panel
    assert panel.status.text() == "The clock stands still: 1 h 10 left"
    assert "el texto definitivo y una foto" in panel.stage.text()
    bench.clock.advance(hours=2)
    bench.context.time_passed.emit()
    assert panel.status.text() == "The clock stands still: 1 h 10 left"


def test_the_active_one_goes_on_counting_as_time_passes(bench: QueueBench) -> None:
    bench.clock.advance(minutes=10)
    bench.context.time_passed.emit()
    assert "35 min" in bench.window.header.sentence.text()
    assert "1 h left" in bench.spoken("luis")


def test_every_control_has_a_name(bench: QueueBench) -> None:
    window = bench.window
    assert all(part.accessibleName() for part in (*window.lists, window.finder.search, window.header.more))
    buttons = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
    ours = [button for button in buttons if not isinstance(button.parent(), QLineEdit)]
    assert [button for button in ours if not (button.text() or button.accessibleName() or button.toolTip())] == []


# --- one key each


def test_enter_does_the_main_thing_of_each_stage(bench: QueueBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_Return)
    assert bench.wished == [("triage", "ana")]
    bench.choose("kowalski")
    bench.key(KEY.Key_Return)
    assert bench.stored("kowalski").stage is Stage.ACTIVE
    bench.choose("norte")
    bench.key(KEY.Key_Return)
    assert bench.stored("norte").stage is Stage.TRIAGED


def test_starting_one_lays_the_other_aside_and_undo_takes_both_back(bench: QueueBench) -> None:
    before = bench.stored("luis"), bench.stored("ana")
    bench.choose("ana")
    bench.key(KEY.Key_S)
    assert bench.stored("ana").stage is Stage.ACTIVE
    assert bench.stored("luis").stage is Stage.SCHEDULED
    assert bench.titles()[1] == "Ana Beltrán"
    assert bench.window.footer.message == "Ana Beltrán: started."
    bench.click(bench.window.footer.undo)
    assert (bench.stored("luis"), bench.stored("ana")) == before
    bench.key(KEY.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert bench.stored("ana").stage is Stage.ACTIVE


def test_what_was_undone_is_not_what_a_request_came_from(bench: QueueBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_S)
    for undone in (KEY.Key_D, KEY.Key_P):
        bench.clock.advance(minutes=1)
        bench.key(undone)
        assert bench.window.panel.sheet is not None
        bench.window.panel.sheet.accept()
        bench.clock.advance(minutes=1)
        bench.key(KEY.Key_Z, CTRL)
        bench.choose("ana")
    bench.clock.advance(minutes=1)
    bench.key(KEY.Key_A)
    assert bench.history()[:2] == ["Set aside", "The last step was undone"]


def test_set_aside_puts_the_active_one_back_to_its_time(bench: QueueBench) -> None:
    bench.key(KEY.Key_A)
    after = bench.stored("luis")
    assert (after.stage, after.worked) == (Stage.SCHEDULED, 25)
    assert "You work on it" not in bench.titles()


def test_waiting_asks_what_was_asked_and_esc_keeps_what_was_typed(bench: QueueBench) -> None:
    bench.key(KEY.Key_W)
    sheet = sheet_of(bench, LineSheet)
    sheet.accept()
    assert sheet.note.text == "A word or two are enough."
    bench.type_("el acceso al panel", sheet.field)
    bench.key(KEY.Key_Escape, widget=sheet.field)
    assert bench.window.panel.sheet is None
    bench.key(KEY.Key_W)
    bench.key(KEY.Key_Return, widget=sheet_of(bench, LineSheet).field)
    after = bench.stored("luis")
    assert (after.stage, after.detail, after.left) == (Stage.WAITING, "el acceso al panel", 70)
    assert bench.history()[0] == "Asked them: el acceso al panel"


def test_their_answer_lets_the_clock_go_on_and_says_by_when(bench: QueueBench) -> None:
    bench.choose("norte")
    bench.key(KEY.Key_Y)
    after = bench.stored("norte")
    assert (after.stage, after.promised_at) == (Stage.TRIAGED, NOW + timedelta(minutes=70))
    assert bench.window.footer.message == "Estudio Norte: they answered. Promised by today 12:30."
    assert bench.history()[0] == "They answered; the clock goes on"


def test_done_asks_the_minutes_says_what_is_booked_and_offers_the_rest(bench: QueueBench) -> None:
    bench.key(KEY.Key_D)
    sheet = sheet_of(bench, FinishSheet)
    assert sheet.minutes.value() == 25
    assert sheet.said.text() == "Booked to your margin of today 11:00–11:25: 25 min."
    assert sheet.release.text() == "&Give the last 35 min of that margin back"
    sheet.minutes.setValue(40)
    assert sheet.said.text() == "Booked to your margin of today 11:00–11:40: 40 min."
    assert sheet.release.text() == "&Give the last 20 min of that margin back"
    sheet.release.setChecked(True)
    bench.key(KEY.Key_Return, widget=sheet.minutes)
    after, block = bench.stored("luis"), bench.store.block("under-way")
    assert (after.stage, after.spent) == (Stage.RESOLVED, 40)
    assert block is not None
    assert block.minutes == 40
    used = [entry for entry in bench.store.entries_after(0) if entry.kind is LedgerKind.USED]
    assert used[-1].period.minutes == 40
    assert bench.window.footer.message == "Luis Herrero: done in 40 min."


def test_done_without_margin_says_that_none_is_booked(bench: QueueBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_D)
    sheet = sheet_of(bench, FinishSheet)
    assert sheet.said.text() == "No margin was kept for it, so none is booked."
    assert not sheet.release.isVisible()


def test_done_before_its_time_leaves_the_margin_free(bench: QueueBench) -> None:
    bench.choose("kowalski")
    bench.key(KEY.Key_D)
    assert (
        sheet_of(bench, FinishSheet).said.text() == "Done before its time: your margin of Fri 12:15–13:00 stays free."
    )


def test_decide_and_a_new_emergency_open_the_triage(bench: QueueBench) -> None:
    bench.choose("marta")
    bench.key(KEY.Key_C)
    bench.key(KEY.Key_N, CTRL)
    assert bench.wished == [("triage", "marta"), ("triage", "")]


def test_change_answers_the_three_questions_anew(bench: QueueBench) -> None:
    bench.choose("marta")
    bench.key(KEY.Key_E)
    sheet = sheet_of(bench, AnswersSheet)
    sheet.want.setPlainText("")
    sheet.accept()
    assert sheet.note.text
    sheet.want.setPlainText("Cambiar el presupuesto y el plazo")
    sheet.important.setChecked(True)
    sheet.accept()
    after = bench.stored("marta")
    assert (after.want, after.is_important, after.stage) == ("Cambiar el presupuesto y el plazo", True, Stage.TRIAGED)
    bench.key(KEY.Key_Z, CTRL)
    assert bench.stored("marta").stage is Stage.RECEIVED


def test_a_change_keeps_the_instant_that_is_still_expected(bench: QueueBench) -> None:
    bench.key(KEY.Key_E)
    sheet_of(bench, AnswersSheet).accept()
    assert bench.stored("luis").expected_by == ahead(minutes=40)
    bench.key(KEY.Key_E)
    sheet = sheet_of(bench, AnswersSheet)
    sheet.expect.setPlainText("mañana")
    sheet.accept()
    assert bench.stored("luis").expected_by is None


def test_delegating_offers_who_answers_now_first_and_then_the_hand_over(bench: QueueBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_G)
    sheet = sheet_of(bench, HelperSheet)
    assert [sheet.field.itemText(row) for row in range(sheet.field.count())] == ["Sofía", "Jan"]
    sheet.field.setCurrentIndex(1)
    assert "does not answer any more today" in sheet.said.text()
    sheet.field.setCurrentIndex(0)
    sheet.accept()
    after = bench.stored("ana")
    assert (after.stage, after.detail) == (Stage.DELEGATED, "Sofía")
    watching = bench.store.follow_up(after.helper_follow_up_id)
    assert watching is not None
    assert (watching.caller.number, watching.way) == ("+34655000111", Way.THEIRS)
    reply = sheet_of(bench, ReplySheet)
    assert reply.kind.currentData() == "hand_over"
    assert "Sofía" in reply.preview.text
    reply.preview.carriers[next(iter(reply.preview.carriers))].click()
    assert bench.opened[0].startswith("https://wa.me/34655000111")


def test_a_no_comes_with_an_alternative_and_its_text(bench: QueueBench) -> None:
    bench.choose("marta")
    bench.key(KEY.Key_N)
    sheet = sheet_of(bench, LineSheet)
    sheet.accept()
    assert "alternative" in sheet.note.text
    bench.type_("el lunes a las 10", sheet.field)
    sheet.accept()
    assert bench.stored("marta").stage is Stage.DECLINED
    assert bench.window.finder.segment == DONE
    assert "el lunes a las 10" in sheet_of(bench, ReplySheet).preview.text


def test_another_promise_begins_with_the_one_there_is(bench: QueueBench) -> None:
    bench.key(KEY.Key_P)
    sheet = sheet_of(bench, TimeSheet)
    assert sheet.field.dateTime().toString("HH:mm") == "12:30"
    sheet.field.setDateTime(sheet.field.dateTime().addSecs(3600))
    sheet.accept()
    assert bench.stored("luis").promised_at == ahead(minutes=130)
    assert bench.history()[0] == "Promised by today 13:30"
    assert sheet_of(bench, ReplySheet).kind.currentData() == "later"


def test_a_promise_may_be_written_in_words_and_words_that_name_no_time_promise_nothing(bench: QueueBench) -> None:
    bench.key(KEY.Key_P)
    sheet = sheet_of(bench, TimeSheet)
    before = bench.stored("luis").promised_at
    bench.type_("t", sheet.field)
    bench.type_("ofu", sheet.words)
    sheet.accept()
    assert bench.stored("luis").promised_at == before
    assert "tofu" in sheet.note.text
    sheet.words.clear()
    bench.type_("tomorrow 12:00", sheet.words)
    assert sheet.field.dateTime().toString("d.M. HH:mm") == "26.11. 12:00"
    bench.key(KEY.Key_Return, widget=sheet.words)
    assert bench.stored("luis").promised_at == ahead(days=1, minutes=40)


def test_a_promise_that_has_passed_is_refused_and_stays_to_be_put_right(bench: QueueBench) -> None:
    bench.key(KEY.Key_P)
    bench.clock.advance(hours=5)
    sheet_of(bench, TimeSheet).accept()
    assert bench.window.footer.message
    assert isinstance(bench.window.panel.sheet, TimeSheet)


def test_a_text_is_copied_and_noted_in_the_history(bench: QueueBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_T)
    sheet = sheet_of(bench, ReplySheet)
    assert sheet.kind.currentData() == "late_apology"
    sheet.preview.copy_button.click()
    assert QGuiApplication.clipboard().text() == sheet.preview.text
    assert bench.events("ana")[-1].kind is RequestEventKind.ANSWERED
    assert bench.history()[0] == "Text taken along: Later than promised"
    assert bench.window.panel.sheet is sheet


def test_an_ended_one_is_taken_up_again(bench: QueueBench) -> None:
    bench.choose("closed0")
    assert bench.window.finder.segment == DONE
    bench.key(KEY.Key_Return)
    assert bench.stored("closed0").stage is Stage.TRIAGED
    bench.key(KEY.Key_Z, CTRL)
    assert bench.stored("closed0").stage is Stage.RESOLVED


def test_a_playbook_is_chosen_for_the_request_and_one_under_way_is_gone_on_with(bench: QueueBench) -> None:
    bench.key(KEY.Key_B)
    bench.click(bench.window.panel.runs.buttons[0])
    bench.window.actions_.playbooks.trigger()
    assert bench.wished == [("playbooks", "luis", "Luis Herrero"), ("run", "run-1"), ("playbooks", "", "")]


def test_all_that_can_be_done_is_in_buttons_or_in_the_menu_with_its_key(bench: QueueBench) -> None:
    bench.choose("ana")
    panel = bench.window.panel
    menu: QMenu = panel.menu
    shown = [panel.primary.text(), *(button.text() for button in panel.beside)]
    named = [*shown, *(action.text() for action in menu.actions())]
    assert [text.replace("&", "") for text in named] == [
        "Decide…",
        "Start",
        "Text…",
        "Wait for them…",
        "Done…",
        "Delegate…",
        "No, but…",
        "New promise…",
        "Change…",
        "Playbook…",
    ]
    assert panel.primary.toolTip() == "Decide… (C)"
    assert all(action.shortcut().toString() for action in menu.actions())


# --- what was asked of clients


def choose_asked(bench: QueueBench) -> None:
    bench.window.shown_list.choose("pawel")
    assert bench.window.panel.name.text() == "Paweł Kowalski"


def test_what_was_asked_stands_with_its_reminder_and_is_reminded_of(bench: QueueBench) -> None:
    choose_asked(bench)
    panel = bench.window.panel
    assert panel.status.text() == "Owes you an answer, expected by tomorrow 10:20"
    assert panel.stage.text() == "Next reminder tomorrow 10:00"
    bench.key(KEY.Key_Return)
    sheet = sheet_of(bench, TextSheet)
    sheet.carriers[0].click()
    assert bench.opened
    assert bench.opened[0].startswith(("https://wa.me/", "mailto:"))


def test_their_answer_ends_what_was_asked_and_can_be_undone(bench: QueueBench) -> None:
    choose_asked(bench)
    bench.key(KEY.Key_Y)
    follow_up = bench.store.follow_up("pawel")
    assert follow_up is not None
    assert isinstance(follow_up.state, Closed)
    bench.key(KEY.Key_Z, CTRL)
    again = bench.store.follow_up("pawel")
    assert again is not None
    assert again.is_open


def test_the_calls_window_is_wished_for(bench: QueueBench) -> None:
    choose_asked(bench)
    bench.key(KEY.Key_L)
    assert bench.wished == [("follow_up", "pawel")]


def test_keys_of_requests_do_nothing_to_what_was_asked(bench: QueueBench) -> None:
    choose_asked(bench)
    for key in (KEY.Key_S, KEY.Key_D, KEY.Key_W, KEY.Key_N, KEY.Key_G):
        bench.key(key)
    assert bench.window.panel.sheet is None
    actions = bench.window.actions_
    assert [action for action in actions.of_one if action.isEnabled()] == [
        actions.answered,
        actions.reply,
        actions.call,
    ]


# --- finding


def test_the_search_narrows_the_queue_and_esc_shows_all_again(bench: QueueBench) -> None:
    bench.key(KEY.Key_F, CTRL)
    bench.type_("gestoria", bench.window.finder.search)
    bench.window.refresh()
    assert bench.titles() == ["Waits for you", "Ana Beltrán"]
    bench.key(KEY.Key_Escape, widget=bench.window.finder.search)
    bench.window.refresh()
    assert bench.titles() == ORDER


def test_what_is_done_is_loaded_as_far_back_as_one_looks(bench: QueueBench) -> None:
    bench.key(KEY.Key_2, CTRL)
    assert bench.titles() == ["Luis Herrero", "Marta Ruiz", "Ana Beltrán", "Estudio Norte"]
    assert "declined · Una idea" in bench.spoken("closed1")
    assert "done in 1 h 20" in bench.spoken("closed2")
    assert "late" in bench.spoken("closed2")
    bench.window.finder.search.setText("newsletter")
    bench.window.refresh()
    rows, root = bench.window.shown_list.rows, bench.window.shown_list.rootIndex()
    while rows.canFetchMore(root):
        rows.fetchMore(root)
    assert bench.titles() == ["Estudio Norte"]


def test_nothing_found_offers_all_again(bench: QueueBench) -> None:
    bench.window.finder.search.setText("zzz")
    bench.window.refresh()
    assert bench.window.empty.heading.text() == "Nothing found"
    bench.click(bench.window.empty.action)
    assert bench.titles() == ORDER


def test_an_empty_queue_says_what_will_stand_here_and_offers_the_one_thing_to_do(qtbot: QtBot) -> None:
    bench = queue_bench(qtbot, empty_ports())
    assert bench.window.header.sentence.text() == "No emergency waits for you."
    assert bench.window.empty.heading.text() == "Urgent requests will stand here"
    bench.click(bench.window.empty.action)
    bench.click(bench.window.empty.way_out)
    bench.window.finder.show_segment(DONE)
    bench.click(bench.window.empty.action)
    assert bench.window.finder.segment == QUEUE
    assert bench.wished == [("triage", ""), ("playbooks", "", "")]


def test_a_request_that_is_gone_is_said_so(bench: QueueBench) -> None:
    bench.choose("nobody")
    assert bench.window.footer.message == "This request is no longer there."


def test_a_request_that_is_wished_for_before_the_window_is_shown_is_chosen_then(qtbot: QtBot) -> None:
    bench = queue_bench(qtbot)
    bench.window.hide()
    bench.window.show_request("norte")
    bench.window.show()
    assert bench.window.panel.name.text() == "Estudio Norte"


# --- when something goes wrong


def test_who_was_quicker_is_said_and_shown(bench: QueueBench) -> None:
    bench.store.plan_b_faults.append(ConflictError("changed_meanwhile", uid="luis"))
    bench.key(KEY.Key_A)
    assert "changed in the meantime" in bench.window.footer.message
    assert bench.stored("luis").stage is Stage.ACTIVE


def test_a_busy_store_is_tried_again_without_a_stall(qtbot: QtBot, bench: QueueBench) -> None:
    bench.store.plan_b_faults += [StoreBusyError("busy"), StoreBusyError("busy")]
    bench.key(KEY.Key_A)
    assert bench.stored("luis").stage is Stage.ACTIVE
    assert len(bench.store.plan_b_faults) == 1, "it was tried once, and the key is let go"
    qtbot.waitUntil(lambda: bench.stored("luis").stage is Stage.SCHEDULED, timeout=3000)


def test_a_damaged_store_is_said_in_words(bench: QueueBench, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> list[object]:
        raise StoreDamagedError("store_damaged")

    monkeypatch.setattr(bench.store, "open_requests", fail)
    bench.window.refresh()
    assert bench.window.footer.message


def test_lost_margin_is_said_with_the_way_to_decide_anew(bench: QueueBench) -> None:
    before = bench.stored("kowalski")
    after = replace(before, stage=Stage.TRIAGED, place=None, block_uid="")
    event = RequestEvent(before.id, NOW, RequestEventKind.LOST)
    bench.store.commit_plan_b(PlanBChange((after,), ((before.id, before),), (event,)))
    bench.context.plan_b_changed.emit()
    bench.choose("kowalski")
    notice = bench.window.panel.notice
    assert notice.text.text() == "Its margin is gone. Decide anew when you do it."
    bench.click(notice.buttons[0])
    assert bench.wished == [("triage", "kowalski")]


def test_everything_of_the_queue_works_with_a_dead_network(bench: QueueBench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Row 19: nothing of it asks for a network, so nothing waits for one; items are kept and their state is seen."""
    asked: list[object] = []

    def refuse(*arguments: object, **_: object) -> None:
        asked.append(arguments)
        raise OSError("the network is dead")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(f"socket.socket.{name}", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    count = len(bench.store.open_requests())
    for _ in range(24 * 4):
        bench.clock.advance(minutes=15)
        bench.context.time_passed.emit()
    put(bench.context.ports, urgent("new", LUIS, "sin red", bench.clock.now))
    bench.context.plan_b_changed.emit()
    assert len(bench.store.open_requests()) == count + 1
    bench.choose("new")
    bench.key(KEY.Key_S)
    assert bench.stored("new").stage is Stage.ACTIVE
    assert "late" in bench.spoken("ana")
    assert asked == []


# --- the model


def test_the_model_keeps_the_rules_of_item_models_while_the_queue_changes() -> None:
    ports = queue_ports()
    assert isinstance(ports.store, FakeStore)
    model = RequestListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    def shown(text: str = "") -> None:
        desk = office(ports)
        model.show_pages(QueuePages(plan_b.queue_in(desk), text), lambda value: row_of(value, desk))

    shown()
    for step in (
        lambda: plan_b.start(ports, "ana"),
        lambda: plan_b.wait(ports, "ana", "x"),
        lambda: plan_b.start(ports, "marta"),
        lambda: plan_b.lay_aside(ports, "marta"),
        lambda: plan_b.client_answered(ports, "norte"),
    ):
        step()
        shown()
    shown("zzz")
    assert model.rowCount() == 0
    shown()
    done = DonePages(lambda: ports, "")
    desk = office(ports)
    model.show_pages(done, lambda value: row_of(value, desk))
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    assert model.rowCount() == 4
    del tester


def test_what_is_chosen_stays_chosen_while_the_order_changes(bench: QueueBench) -> None:
    bench.choose("marta")
    plan_b.start(bench.context.ports, "kowalski")
    bench.context.plan_b_changed.emit()
    assert bench.window.panel.name.text() == "Marta Ruiz"
