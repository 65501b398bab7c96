"""Who waits, seen and answered in the calls' window, with the keyboard and with the mouse."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDateTime, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from respiro.domain.calls import (
    CallChange,
    Channel,
    EventKind,
    OutcomeKind,
    OutgoingRule,
    Question,
    QuestionKind,
)
from respiro.domain.errors import ConflictError, RespiroError, StoreBusyError, StoreDamagedError
from respiro.services import call_log
from respiro.ui.widgets.sheets import TimeSheet
from respiro.ui.windows.calls.finder import ANSWERED, LOG, WAITING
from respiro.ui.windows.calls.sheets import EditSheet, WordsSheet
from respiro.ui.windows.calls.text_sheet import TextSheet
from support.call_scene import NOW, ago, ahead
from support.calls_bench import CallsBench, calls_bench
from support.fakes import empty_ports

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
ORDER = ["Ana Beltrán", "Luis Herrero", "Marta Ruiz", "Carmen Ortega", "Paweł Kowalski", "+34 915 55 01 20"]


@pytest.fixture
def bench(qtbot: QtBot) -> CallsBench:
    return calls_bench(qtbot)


# --- what is said first


def test_the_window_says_first_who_waits(bench: CallsBench) -> None:
    assert bench.window.header.sentence.text() == "Five people wait for you; Ana Beltrán since yesterday, 2 h late."
    assert bench.window.header.others.text() == "One person owes you an answer."


def test_broken_promises_stand_first_then_the_next_due(bench: CallsBench) -> None:
    assert bench.titles() == ORDER
    assert bench.window.panel.name.text() == "Ana Beltrán"


def test_a_screen_reader_hears_the_whole_row(bench: CallsBench) -> None:
    rows = bench.window.shown_list.rows
    said = str(rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Ana Beltrán, 2 h late, IVA del trimestre")
    assert "+34 600 11 12 22" in said
    assert "called 3 times · 1 attempt" in said


def test_every_control_has_a_name(bench: CallsBench) -> None:
    window = bench.window
    named = [*window.lists, window.finder.search, window.finder.filter, window.header.more, window.panel.primary]
    assert all(part.accessibleName() for part in named)
    assert window.panel.edit.toolTip() == "Edit… (E)"
    buttons = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
    ours = [button for button in buttons if not isinstance(button.parent(), QLineEdit)]
    assert [button for button in ours if not (button.text() or button.accessibleName())] == []


def test_tab_goes_from_search_over_the_list_to_the_answers(bench: CallsBench) -> None:
    window = bench.window
    window.finder.search.setFocus()
    reached = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        reached.append(QApplication.focusWidget())
    wanted = [window.finder.filter, window.shown_list, window.panel.edit, window.panel.primary, window.panel.no_answer]
    assert [part for part in reached if part in wanted] == wanted


def test_tab_goes_through_a_question_and_what_is_asked_in_place(bench: CallsBench) -> None:
    window = bench.window
    bench.choose("marta")
    reached = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [
        window.panel.emergency,
        window.panel.edit,
        *window.panel.notice.buttons,
        window.panel.notice.remember,
        window.panel.primary,
    ]
    bench.key(KEY.Key_E)
    sheet = window.panel.sheet
    assert sheet is not None
    for wanted in (*sheet.fields[1:], sheet.accept_button):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        assert QApplication.focusWidget() is wanted


# --- one-key answers


@pytest.mark.parametrize(
    ("key", "outcome"),
    [
        (KEY.Key_R, OutcomeKind.REACHED),
        (KEY.Key_M, OutcomeKind.LEFT_MESSAGE),
        (KEY.Key_A, OutcomeKind.CALLED_AGAIN),
        (KEY.Key_W, OutcomeKind.WROTE),
    ],
)
def test_one_key_ends_it(bench: CallsBench, key: Qt.Key, outcome: OutcomeKind) -> None:
    bench.choose("ana")
    bench.key(key)
    assert bench.outcome("ana").outcome is outcome
    assert bench.titles() == ORDER[1:]


def test_what_was_done_is_said_and_undone_with_the_mouse(bench: CallsBench) -> None:
    before = bench.stored("marta")
    bench.choose("marta")
    bench.key(KEY.Key_R)
    assert bench.window.footer.message == "Marta Ruiz: reached."
    bench.click(bench.window.footer.undo)
    assert bench.stored("marta") == before
    assert bench.window.footer.message == "Taken back: Marta Ruiz: reached."
    assert bench.titles() == ORDER


def test_undo_and_redo_by_keyboard(bench: CallsBench) -> None:
    bench.choose("marta")
    bench.key(KEY.Key_R)
    bench.key(KEY.Key_Z, CTRL)
    assert bench.stored("marta").is_open
    bench.key(KEY.Key_Z, CTRL | SHIFT)
    assert bench.outcome("marta").outcome is OutcomeKind.REACHED
    bench.key(KEY.Key_Z, CTRL)
    assert bench.stored("marta").is_open


def test_after_an_answer_the_next_one_is_chosen(bench: CallsBench) -> None:
    bench.choose("luis")
    bench.key(KEY.Key_R)
    assert bench.window.panel.name.text() == "Marta Ruiz"
    assert bench.window.shown_list.hasFocus()


def test_delegating_asks_to_whom(bench: CallsBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_D)
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, WordsSheet)
    bench.key(KEY.Key_Return, widget=sheet.field)
    assert bench.stored("ana").is_open
    assert sheet.note.text
    bench.type_("Sofia mr", sheet.field)
    bench.key(KEY.Key_Return, widget=sheet.field)
    assert bench.outcome("ana").outcome is OutcomeKind.DELEGATED
    assert bench.outcome("ana").detail == "Sofia mr"


def test_dropping_asks_why_and_escape_loses_nothing(bench: CallsBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_X)
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, WordsSheet)
    bench.type_("publi", sheet.field)
    bench.key(KEY.Key_Escape, widget=sheet.field)
    assert bench.window.panel.sheet is None
    assert bench.stored("ana").is_open
    bench.key(KEY.Key_X)
    again = bench.window.panel.sheet
    assert isinstance(again, WordsSheet)
    assert again.field.text() == "publi"
    bench.click(again.accept_button)
    assert bench.outcome("ana").detail == "publi"


def test_letters_do_not_answer_while_typing(bench: CallsBench) -> None:
    bench.choose("ana")
    for field in (bench.window.finder.search,):
        field.setFocus()
        bench.type_("rmawdxns", field)
        assert field.text() == "rmawdxns"
    assert all(bench.stored(key).is_open for key in ("ana", "marta", "luis"))
    assert bench.window.panel.sheet is None


def test_letters_do_not_answer_in_the_sheets_either(bench: CallsBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_E)
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, EditSheet)
    sheet.name.setFocus()
    bench.type_("nRrx", sheet.name)
    assert "nRrx" in sheet.name.text()
    bench.key(KEY.Key_Escape, widget=sheet.name)
    bench.window.answers._on_another_time()
    times = bench.window.panel.sheet
    assert isinstance(times, TimeSheet)
    bench.type_("rx", times.field)
    assert bench.stored("ana").is_open
    assert bench.window.panel.sheet is times


def test_no_answer_counts_an_attempt_and_says_when_it_comes_again(bench: CallsBench) -> None:
    bench.choose("carmen")
    bench.key(KEY.Key_N)
    assert bench.stored("carmen").attempts == 1
    assert bench.state("carmen").next_at == ahead(minutes=15)
    assert bench.window.footer.message == "Carmen Ortega: no answer. Again today 11:35."
    assert bench.window.shown_list.chosen == bench.stored("carmen")


def test_the_buttons_do_the_same_as_the_keys(bench: CallsBench) -> None:
    bench.choose("carmen")
    bench.click(bench.window.panel.no_answer)
    assert bench.stored("carmen").attempts == 1
    entries = bench.opened_menu(bench.window.panel.done_menu)
    assert [entry.text() for entry in entries] == [
        "Reached",
        "Left a message",
        "They called again",
        "Wrote instead",
        "Delegated to…",
        "Dropped because…",
    ]
    assert [entry.shortcut().toString() for entry in entries] == ["R", "M", "A", "W", "D", "X"]
    entries[3].trigger()
    bench.window.panel.done_menu.close()
    assert bench.outcome("carmen").outcome is OutcomeKind.WROTE


# --- snooze


def test_the_snooze_menu_shows_the_times(bench: CallsBench) -> None:
    bench.choose("ana")
    texts = [entry.text() for entry in bench.opened_menu(bench.window.panel.snooze_menu)]
    bench.window.panel.snooze_menu.close()
    assert texts[:3] == ["In 10 minutes, 11:30", "In an hour, 12:20", "This afternoon, 15:00"]
    assert "When Ana can be reached, 12:20" in texts
    assert any(text.startswith("Next margin, ") and text.endswith("when Ana can be reached") for text in texts)
    assert texts[-1] == "&Another time…"


def test_s_opens_the_snooze_menu_and_a_choice_puts_it_off(bench: CallsBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_S)
    menu = bench.window.panel.snooze_menu
    assert menu.isVisible()
    next(entry for entry in menu.actions() if entry.text().startswith("This afternoon")).trigger()
    menu.close()
    assert bench.state("ana").next_at == ahead(hours=3, minutes=40)
    assert bench.state("ana").snoozes == 1
    assert bench.window.footer.message == "Ana Beltrán: put off. Again today 15:00."


def test_a_call_back_is_put_into_the_next_margin_and_undo_gives_it_back(bench: CallsBench, qtbot: QtBot) -> None:
    bench.choose("ana")
    entries = bench.opened_menu(bench.window.panel.snooze_menu)
    with qtbot.waitSignal(bench.context.margins_changed):
        next(entry for entry in entries if entry.text().startswith("Next margin")).trigger()
    bench.window.panel.snooze_menu.close()
    assert bench.state("ana").reservation is not None
    assert bench.window.panel.next.text().endswith("in your margin")
    bench.key(KEY.Key_Z, CTRL)
    assert bench.state("ana").reservation is None


def test_another_time_is_chosen_in_place(bench: CallsBench) -> None:
    bench.choose("ana")
    next(e for e in bench.opened_menu(bench.window.panel.snooze_menu) if e.text() == "&Another time…").trigger()
    bench.window.panel.snooze_menu.close()
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, TimeSheet)
    sheet.field.setDateTime(QDateTime.fromString("2026-11-27T16:30:00Z", Qt.DateFormat.ISODate))
    assert sheet.said.text() == "Fri 16:30"
    bench.click(sheet.accept_button)
    assert bench.state("ana").next_at == ahead(days=2, hours=4, minutes=10) + timedelta(hours=1)


@pytest.mark.parametrize("zone", ["UTC", "Europe/Madrid", "America/Lima"])
def test_another_time_begins_at_the_next_quarter_on_the_users_clock_wherever_the_machine_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        now = datetime(2026, 11, 25, 15, 36, tzinfo=UTC)
        sheet = TimeSheet(now, ZoneInfo("Europe/Madrid"))
        qtbot.addWidget(sheet)
        assert sheet.field.dateTime().toString("yyyy-MM-dd HH:mm") == "2026-11-25 16:45"
        assert sheet.field.minimumDateTime().toString("yyyy-MM-dd HH:mm") == "2026-11-25 16:36"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_enter_takes_the_other_time(bench: CallsBench) -> None:
    bench.choose("ana")
    next(e for e in bench.opened_menu(bench.window.panel.snooze_menu) if e.text() == "&Another time…").trigger()
    bench.window.panel.snooze_menu.close()
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, TimeSheet)
    sheet.field.setDateTime(QDateTime.fromString("2026-11-27T16:30:00Z", Qt.DateFormat.ISODate))
    bench.key(KEY.Key_Return, widget=sheet.field)
    assert bench.state("ana").next_at == ahead(days=2, hours=5, minutes=10)


# --- calling back


def test_enter_calls_back_and_asks_how_it_went(bench: CallsBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_Return)
    assert bench.opened == ["tel:+34600111222"]
    assert bench.stored("ana").is_open
    assert bench.window.panel.notice.text.text() == "How did it go with Ana Beltrán?"
    bench.click(bench.answer("Left a message"))
    assert bench.outcome("ana").outcome is OutcomeKind.LEFT_MESSAGE
    assert not bench.window.panel.notice.isVisible() or "How did it go" not in bench.window.panel.notice.text.text()


def test_the_main_button_shows_where_it_leads_before_it_is_pressed(bench: CallsBench) -> None:
    bench.choose("ana")
    primary = bench.window.panel.primary
    assert primary.text() == "Call back +34 600 11 12 22"
    assert "tel:+34600111222" in primary.toolTip()
    bench.click(primary)
    assert bench.opened == ["tel:+34600111222"]


def test_whatsapp_and_mail_open_with_the_text_filled_in(bench: CallsBench) -> None:
    bench.choose("luis")
    bench.click(bench.window.panel.primary)
    bench.choose("carmen")
    bench.click(bench.window.panel.primary)
    assert [link.partition("?")[0] for link in bench.opened] == [
        "https://wa.me/34611222333",
        "mailto:carmen@ortega.example",
    ]
    assert all("text=" in link or "body=" in link for link in bench.opened)


def test_not_called_after_all_puts_the_question_away(bench: CallsBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_Return)
    bench.click(bench.answer("Not called"))
    assert not bench.window.panel.notice.isVisible()
    assert bench.stored("ana").attempts == 1


def test_where_no_program_calls_it_is_said(bench: CallsBench) -> None:
    bench.opens = False
    bench.choose("ana")
    bench.key(KEY.Key_Return)
    assert "tel:" in bench.window.footer.message
    assert not bench.window.panel.notice.isVisible()


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "smb://host/x", "http://example.org", "", "tel:\n1", "ms-x:1"]
)
def test_nothing_but_telephone_mail_and_web_links_is_opened(bench: CallsBench, link: str) -> None:
    assert not bench.window.desk.open_link(link)
    assert bench.opened == []


def test_without_a_number_the_main_button_adds_one(bench: CallsBench) -> None:
    before = bench.stored("marta")
    nameless = replace(before, caller=replace(before.caller, number=""))
    bench.store.commit_calls(CallChange(follow_ups=(nameless,)))
    bench.context.calls_changed.emit()
    bench.choose("marta")
    bench.click(bench.window.panel.primary)
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, EditSheet)
    sheet.number.setFocus()
    bench.type_("600 123 456", sheet.number)
    bench.key(KEY.Key_Return, widget=sheet.number)
    assert bench.stored("marta").caller.number == "+34600123456"


# --- questions


@pytest.mark.parametrize(("answer", "settled"), [("Yes", True), ("No, still to do", False)])
def test_the_question_about_an_outgoing_call_is_answered(bench: CallsBench, answer: str, *, settled: bool) -> None:
    bench.choose("marta")
    assert bench.window.panel.notice.text.text() == "You called Marta Ruiz today 11:08. Was that the call-back?"
    bench.click(bench.answer(answer))
    assert bench.stored("marta").is_open is not settled
    assert settled or bench.state("marta").question is None
    assert bench.context.settings.calls.outgoing is OutgoingRule.ASK


@pytest.mark.parametrize(("answer", "rule"), [("Yes", OutgoingRule.CLOSE), ("No, still", OutgoingRule.KEEP)])
def test_an_answer_is_remembered_when_asked_to(bench: CallsBench, answer: str, rule: OutgoingRule) -> None:
    bench.choose("marta")
    bench.window.panel.notice.remember.setChecked(True)
    bench.click(bench.answer(answer))
    assert bench.context.settings.calls.outgoing is rule


def test_what_was_deleted_in_the_agenda_is_asked_about(bench: CallsBench) -> None:
    before = bench.stored("carmen")
    state = replace(bench.state("carmen"), question=Question(QuestionKind.DELETED, ago(hours=1)))
    bench.store.commit_calls(CallChange(follow_ups=(replace(before, state=state),)))
    bench.context.calls_changed.emit()
    bench.choose("carmen")
    assert bench.window.panel.notice.text.text() == "Deleted in the agenda today 10:20. Still to do?"
    assert not bench.window.panel.notice.remember.isVisible()
    bench.click(bench.answer("Drop it"))
    assert bench.outcome("carmen").outcome is OutcomeKind.DROPPED


def test_after_five_snoozes_it_asks_to_decide(bench: CallsBench) -> None:
    bench.choose("luis")
    assert bench.window.panel.notice.text.text().startswith("Put off 5 times. Decide:")
    bench.click(bench.answer("Dropped because"))
    assert isinstance(bench.window.panel.sheet, WordsSheet)


# --- texts, corrections, reopening


def test_who_is_late_is_offered_an_apology_to_copy(bench: CallsBench) -> None:
    bench.choose("ana")
    bench.click(bench.window.panel.text)
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, TextSheet)
    assert sheet.field.toPlainText().startswith("[late_call es]") or "Ana" in sheet.field.toPlainText()
    bench.click(sheet.accept_button)
    assert QGuiApplication.clipboard().text() == sheet.field.toPlainText()
    assert EventKind.APOLOGISED in [event.kind for event in bench.store.events_of("ana")]
    assert bench.stored("ana").is_open


def test_a_changed_text_goes_along_by_whatsapp(bench: CallsBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_T)
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, TextSheet)
    sheet.field.setPlainText("Perdona & gracias?")
    bench.click(sheet.carriers[0])
    assert bench.opened == ["https://wa.me/34600111222?text=Perdona%20%26%20gracias%3F"]
    assert bench.window.panel.notice.text.text().startswith("How did it go")


def test_who_is_in_time_is_offered_no_apology(bench: CallsBench) -> None:
    bench.choose("carmen")
    assert not bench.window.panel.text.isVisible()


def test_who_owes_something_is_reminded(bench: CallsBench) -> None:
    bench.choose("pawel")
    assert bench.window.panel.primary.text() == "Remind them…"
    bench.key(KEY.Key_Return)
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, TextSheet)
    assert sheet.heading.text() == "A reminder for Paweł Kowalski"
    assert bench.opened == []
    bench.click(sheet.carriers[-1])
    assert bench.opened[0].startswith("mailto:pawel@kowalski.example?")


def test_who_and_what_is_corrected(bench: CallsBench) -> None:
    bench.choose("unknown")
    bench.click(bench.window.panel.edit)
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, EditSheet)
    for field, text in ((sheet.name, "Notaria Gil"), (sheet.about, "escritura")):
        field.setFocus()
        field.selectAll()
        bench.type_(text, field)
    sheet.channel.setCurrentIndex(sheet.channel.findData(Channel.MAIL))
    bench.click(sheet.accept_button)
    after = bench.stored("unknown")
    assert (after.caller.name, after.caller.number) == ("Notaria Gil", "+34915550120")
    assert (after.about, after.channel) == ("escritura", Channel.MAIL)
    bench.key(KEY.Key_Z, CTRL)
    assert bench.stored("unknown").caller.name == ""


def test_nobody_is_left_without_name_and_number(bench: CallsBench) -> None:
    bench.choose("unknown")
    bench.key(KEY.Key_E)
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, EditSheet)
    sheet.number.clear()
    bench.key(KEY.Key_Return, widget=sheet.number)
    assert sheet.note.text == "Write a name, a number or an address."
    assert bench.stored("unknown").caller.number == "+34915550120"


def test_what_was_answered_can_be_made_to_do_again(bench: CallsBench) -> None:
    bench.key(KEY.Key_2, CTRL)
    assert bench.window.finder.segment == ANSWERED
    bench.choose("closed1")
    assert bench.window.panel.status.text() == "Delegated to Sofía, yesterday 09:20"
    bench.click(bench.window.panel.reopen)
    assert bench.state("closed1").next_at == NOW + timedelta(minutes=15)


# --- looking for someone


def search(bench: CallsBench, text: str) -> list[str]:
    bench.key(KEY.Key_F, CTRL)
    field = bench.window.finder.search
    assert field.hasFocus()
    bench.type_(text, field)
    bench.window.refresh()
    return bench.titles()


@pytest.mark.parametrize("text", ["beltran", "IVA DEL", "600 11 12", "0034 600-111", "+34600111222", "ana@belt"])
def test_someone_is_found_by_name_number_subject_or_address(bench: CallsBench, text: str) -> None:
    assert search(bench, text) == ["Ana Beltrán"]


def test_enter_in_the_search_goes_to_the_list_and_calls_nobody(bench: CallsBench) -> None:
    search(bench, "ana")
    bench.key(KEY.Key_Return, widget=bench.window.finder.search)
    assert bench.window.shown_list.hasFocus()
    assert bench.opened == []


def test_nothing_found_offers_to_show_all(bench: CallsBench) -> None:
    assert search(bench, "zzz") == []
    assert bench.window.empty.heading.text() == "Nothing found"
    bench.click(bench.window.empty.action)
    assert bench.titles() == ORDER
    assert bench.window.finder.search.text() == ""


def choose_filter(bench: CallsBench, text: str) -> None:
    menu = bench.window.finder.menu
    next(entry for entry in bench.opened_menu(menu) if entry.text() == text).trigger()
    menu.close()
    QApplication.processEvents()


def test_only_those_who_owe_me_are_shown(bench: CallsBench) -> None:
    choose_filter(bench, "They owe you")
    assert bench.titles() == ["Paweł Kowalski"]
    assert bench.window.finder.filter.text() == "They owe you"


def test_only_a_clients_calls_are_shown(bench: CallsBench) -> None:
    bench.key(KEY.Key_3, CTRL)
    choose_filter(bench, "Missed")
    choose_filter(bench, "Luis")
    titles = [title for title in bench.titles() if not title[0].isdigit()]
    assert {"Luis Herrero"} == {title for title in titles if title.endswith("Herrero")}
    assert "Ana Beltrán" not in titles
    assert bench.window.finder.filter.text() == "Missed · Luis"


def test_each_list_keeps_its_own_filter(bench: CallsBench) -> None:
    choose_filter(bench, "They owe you")
    bench.key(KEY.Key_2, CTRL)
    assert bench.window.finder.filter.text() == "All"
    bench.key(KEY.Key_1, CTRL)
    assert bench.titles() == ["Paweł Kowalski"]


# --- the log


def test_the_log_stands_under_its_days_newest_first(bench: CallsBench) -> None:
    bench.click(bench.window.finder.segments.buttons[LOG])
    titles = bench.titles()
    assert titles[:2] == ["Today", "+34 915 55 01 20"]
    assert "Yesterday" in titles
    assert "Monday" in titles


def test_a_call_leads_to_its_follow_up(bench: CallsBench) -> None:
    bench.key(KEY.Key_3, CTRL)
    bench.click_row(2)
    assert bench.window.panel.name.text() == "Carmen Ortega"
    bench.key(KEY.Key_R)
    assert bench.outcome("carmen").outcome is OutcomeKind.REACHED


def test_a_call_that_left_nothing_to_do_offers_no_answers(bench: CallsBench) -> None:
    bench.key(KEY.Key_3, CTRL)
    assert bench.window.shown_list.choose("call001")
    assert bench.window.panel.status.text() == "Nothing was left to do."
    assert not bench.window.panel.primary.isVisible()
    assert not bench.window.actions_.no_answer.isEnabled()
    bench.key(KEY.Key_R)
    bench.key(KEY.Key_Return)
    assert bench.opened == []


# --- what changes meanwhile


def test_a_change_elsewhere_keeps_choice_and_scroll(bench: CallsBench) -> None:
    bench.choose("carmen")
    call_log.close(bench.context.ports, "ana", OutcomeKind.REACHED)
    bench.context.calls_changed.emit()
    assert bench.titles() == ORDER[1:]
    assert bench.window.panel.name.text() == "Carmen Ortega"


def test_what_is_being_typed_survives_a_change_elsewhere(bench: CallsBench) -> None:
    bench.choose("carmen")
    bench.key(KEY.Key_X)
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, WordsSheet)
    bench.type_("ya no", sheet.field)
    call_log.close(bench.context.ports, "ana", OutcomeKind.REACHED)
    bench.context.calls_changed.emit()
    assert bench.window.panel.sheet is sheet
    assert sheet.field.text() == "ya no"


def test_a_conflict_is_said_and_the_list_is_as_it_stands_now(bench: CallsBench) -> None:
    bench.choose("ana")
    bench.store.call_faults.append(ConflictError("changed_meanwhile", uid="ana"))
    bench.key(KEY.Key_R)
    assert "changed in the meantime" in bench.window.footer.message
    assert bench.stored("ana").is_open
    assert bench.titles() == ORDER
    bench.key(KEY.Key_R)
    assert not bench.stored("ana").is_open


def test_what_was_answered_elsewhere_is_said_to_have_changed(bench: CallsBench) -> None:
    bench.choose("ana")
    call_log.close(bench.context.ports, "ana", OutcomeKind.WROTE)
    bench.key(KEY.Key_R)
    assert "changed in the meantime" in bench.window.footer.message
    assert bench.outcome("ana").outcome is OutcomeKind.WROTE
    assert "Ana Beltrán" not in bench.titles()


def test_a_time_that_has_passed_is_refused(bench: CallsBench) -> None:
    bench.choose("ana")
    bench.window.answers._on_another_time()
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, TimeSheet)
    bench.clock.advance(days=1)
    bench.click(sheet.accept_button)
    assert bench.window.footer.message == "That time has passed. Choose one that lies ahead."
    assert bench.state("ana").snoozes == 0
    assert bench.window.panel.sheet is sheet


def test_what_was_typed_stays_when_it_could_not_be_stored(bench: CallsBench) -> None:
    bench.choose("unknown")
    bench.key(KEY.Key_E)
    sheet = bench.window.panel.sheet
    assert isinstance(sheet, EditSheet)
    bench.type_("Notaria Gil", sheet.name)
    bench.store.call_faults.append(ConflictError("changed_meanwhile", uid="unknown"))
    bench.key(KEY.Key_Return, widget=sheet.name)
    assert bench.window.panel.sheet is sheet
    assert sheet.name.text() == "Notaria Gil"
    bench.key(KEY.Key_Return, widget=sheet.name)
    assert bench.window.panel.sheet is None
    assert bench.stored("unknown").caller.name == "Notaria Gil"


def test_undo_of_what_changed_meanwhile_changes_nothing(bench: CallsBench) -> None:
    bench.choose("ana")
    bench.key(KEY.Key_R)
    call_log.reopen(bench.context.ports, "ana")
    reopened = bench.stored("ana")
    bench.key(KEY.Key_Z, CTRL)
    QApplication.processEvents()
    assert bench.stored("ana") == reopened
    assert "changed in the meantime" in bench.window.footer.message
    assert not bench.window.actions_.undo.isEnabled()
    assert not bench.window.actions_.redo.isEnabled()


def test_a_busy_store_is_waited_for_and_no_key_counts_twice(bench: CallsBench, qtbot: QtBot) -> None:
    bench.choose("carmen")
    bench.store.call_faults.append(StoreBusyError("store_busy"))
    bench.key(KEY.Key_N)
    bench.key(KEY.Key_N)
    assert "still being stored" in bench.window.footer.message
    qtbot.waitUntil(lambda: bench.stored("carmen").attempts == 1, timeout=3000)
    assert bench.stored("carmen").attempts == 1


@pytest.mark.parametrize("fault", [StoreDamagedError("store_damaged", path="x"), StoreBusyError("store_busy")])
def test_a_store_that_can_not_be_read_is_told(
    bench: CallsBench, monkeypatch: pytest.MonkeyPatch, fault: RespiroError
) -> None:
    def broken() -> list[object]:
        raise fault

    monkeypatch.setattr(bench.store, "open_follow_ups", broken)
    bench.context.calls_changed.emit()
    assert bench.window.footer.message
    assert bench.titles() == ORDER


def test_time_that_passes_makes_a_promise_broken(bench: CallsBench) -> None:
    bench.clock.advance(hours=4)
    bench.window.refresh()
    assert "longer than promised" in bench.window.header.sentence.text()


# --- opening, closing, wishes


def test_a_follow_up_is_shown_before_the_window_is(qtbot: QtBot) -> None:
    bench = calls_bench(qtbot)
    bench.window.hide()
    bench.window.show_follow_up("closed5")
    bench.window.show()
    assert bench.window.finder.segment == ANSWERED
    assert bench.window.panel.name.text() == "Paweł Kowalski"


def test_a_follow_up_that_is_gone_is_said_to_be(bench: CallsBench) -> None:
    bench.window.show_follow_up("nobody")
    assert bench.window.footer.message == "This one is no longer in the log."


def test_a_follow_up_is_shown_in_spite_of_the_filter(bench: CallsBench) -> None:
    choose_filter(bench, "They owe you")
    bench.window.show_follow_up("ana")
    assert bench.window.panel.name.text() == "Ana Beltrán"


def test_escape_goes_one_step_back_each_time(bench: CallsBench) -> None:
    search(bench, "ana")
    bench.key(KEY.Key_X, widget=bench.window.shown_list)
    for shown in (True, True, False):
        bench.key(KEY.Key_Escape, widget=bench.window)
        assert bench.window.isVisible() is shown
    assert bench.window.finder.search.text() == ""
    assert bench.stored("ana").is_open


def test_wishes_are_only_wished(bench: CallsBench, qtbot: QtBot) -> None:
    window = bench.window
    with qtbot.waitSignal(window.add_requested):
        bench.key(KEY.Key_N, CTRL)
    with qtbot.waitSignal(window.add_requested):
        bench.click(window.header.main)
    with qtbot.waitSignal(window.settings_requested):
        bench.key(KEY.Key_Comma, CTRL)
    with qtbot.waitSignal(window.import_requested):
        bench.key(KEY.Key_O, CTRL)


def test_nobody_waits_and_the_one_thing_to_do_is_offered(qtbot: QtBot) -> None:
    bench = calls_bench(qtbot, empty_ports())
    window = bench.window
    assert window.header.sentence.text() == "Nobody waits for you."
    with qtbot.waitSignal(window.add_requested):
        bench.click(window.empty.action)
    with qtbot.waitSignal(window.import_requested):
        bench.click(window.empty.way_out)
    bench.key(KEY.Key_3, CTRL, widget=window)
    assert window.empty.heading.text() == "No calls yet"
    bench.key(KEY.Key_2, CTRL, widget=window)
    bench.click(window.empty.action)
    assert window.finder.segment == WAITING


def test_the_log_is_exported_by_the_worker(bench: CallsBench) -> None:
    bench.window.export.export_to("/home/yolanda/calls.csv")
    run = bench.worker.runs[0]
    assert run.arguments == ["export-calls", "/home/yolanda/calls.csv"]
    run.succeeded.emit({})
    assert bench.window.footer.message == "The calls were written to calls.csv."


def test_markup_in_names_stays_text(qtbot: QtBot) -> None:
    bench = calls_bench(qtbot)
    before = bench.stored("ana")
    bench.store.commit_calls(CallChange(follow_ups=(replace(before, about="<b>x</b> &amp; \u202egnp.exe"),)))
    bench.context.calls_changed.emit()
    bench.choose("ana")
    assert bench.window.panel.about.text() == "<b>x</b> &amp; gnp.exe"
    assert bench.window.panel.about.textFormat() is Qt.TextFormat.PlainText


def test_the_heartbeat_keeps_what_is_said_about_time_true(bench: CallsBench) -> None:
    told = [label.text() for label in bench.window.header.findChildren(QLabel)]
    bench.clock.advance(days=3)
    bench.context.time_passed.emit()
    assert [label.text() for label in bench.window.header.findChildren(QLabel)] != told
    assert not [timer for timer in bench.window.children() if isinstance(timer, QTimer)]


def test_a_call_that_is_an_emergency_goes_to_the_triage(bench: CallsBench) -> None:
    wished: list[str] = []
    bench.window.emergency_requested.connect(wished.append)
    bench.choose("ana")
    bench.key(KEY.Key_U)
    bench.click(bench.window.panel.emergency)
    assert wished == ["ana", "ana"]
    bench.window.finder.show_segment(ANSWERED)
    bench.key(KEY.Key_U)
    assert wished == ["ana", "ana"]
