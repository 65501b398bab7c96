"""Emergency: three questions, the advice while one types, one decision, and the reply ready to be sent."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from respiro.domain.calls import Caller, Way, open_state
from respiro.domain.clients import ForeseenFire, Tone
from respiro.domain.errors import StoreBusyError, StoreError
from respiro.domain.plan_b import DecisionKind, ExceptionKind, RequestEventKind, Stage, UrgentRequest
from respiro.domain.work_time import WallRange
from respiro.services import margin_hand
from respiro.services.plan_b import limits, queue
from respiro.services.plan_b.queue import Answers, NewRequest
from respiro.services.ports import Ports
from respiro.ui.dialogs.triage import sending
from respiro.ui.dialogs.triage_dialog import TriageDialog
from respiro.ui.look import contrast
from support.call_desk import FRIDAY, MONDAY, at, block_on, missed, set_clock
from support.fakes import FakeStore
from support.settings_stage import make_context
from support.triage_scene import (
    ANA,
    LUIS,
    NEXT_MONDAY,
    TUESDAY,
    impatient_afternoon,
    invader_at_night,
    triage_desk,
    two_at_once,
)

pytestmark = pytest.mark.qt_log_ignore("does not support")

Opener = Callable[[Ports], TriageDialog]
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect the links that are handed to other programs."""
    links: list[str] = []

    def open_link(link: str) -> bool:
        links.append(link)
        return True

    monkeypatch.setattr(sending, "open_link", open_link)
    return links


@pytest.fixture
def dialog_on(qtbot: QtBot, opened: list[str]) -> Iterator[Opener]:
    del opened
    dialogs: list[TriageDialog] = []

    def make(ports: Ports) -> TriageDialog:
        dialog = TriageDialog(make_context(ports))
        qtbot.addWidget(dialog)
        dialogs.append(dialog)
        dialog.open_with()
        assert QTest.qWaitForWindowActive(dialog)
        return dialog

    yield make
    for dialog in dialogs:
        dialog.notice.close()


def settle(dialog: TriageDialog) -> None:
    for _ in range(200):
        if not dialog._pause.isActive() and not dialog._warming.is_under_way:
            return
        QTest.qWait(10)
    raise AssertionError("it was never read")


def write(dialog: TriageDialog, who: str = "", want: str = "", expect: str = "", done: str = "") -> None:
    form = dialog.face.form
    for field, text in ((form.who, who), (form.want, want), (form.expect, expect), (form.done, done)):
        if text:
            field.setFocus()
            QTest.keyClicks(field, text)
    settle(dialog)
    dialog.face.people.put_away()


def press(dialog: TriageDialog, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, key, modifier)


def said(dialog: TriageDialog, row: str) -> str:
    found = dialog.face.advice.rows[row].said
    return " ".join(filter(None, (found.text, found.more)))


def reply(dialog: TriageDialog) -> str:
    return dialog.face.decision.reply.field.text


def only_request(dialog: TriageDialog) -> UrgentRequest:
    (request,) = dialog._context.ports.store.open_requests()
    return request


def accept(dialog: TriageDialog) -> None:
    dialog.accept()
    assert not dialog.isVisible(), dialog.face.note.text


# --- an invader on Sunday at 22:00 with no wild card left


def test_on_sunday_night_the_invader_is_advised_to_wait_for_monday(dialog_on: Opener) -> None:
    dialog = dialog_on(invader_at_night())
    write(dialog, "Ana", "An idea for the logo")
    assert dialog.face.advice.profile_name.text() == "Invader"
    assert "Don't answer out of hours" in dialog.face.advice.profile_text
    assert said(dialog, "clock") == "Out of hours until tomorrow 09:00. Promise by tomorrow 11:00."
    assert said(dialog, "exceptions").startswith("1 of 1 this month No wild card is left")
    assert said(dialog, "place") == "Tomorrow 10:00–11:00"
    assert dialog.face.bar.recommended is DecisionKind.BLOCK


def test_without_a_wild_card_the_answer_waits_for_monday_and_is_not_forgotten(
    dialog_on: Opener, opened: list[str]
) -> None:
    ports = invader_at_night()
    dialog = dialog_on(ports)
    write(dialog, "Ana", "An idea for the logo")
    press(dialog, Qt.Key.Key_Return)
    assert dialog.face.decision.later.isChecked()
    assert "tomorrow at 11:00" in reply(dialog)
    assert dialog.face.decision.said == []
    press(dialog, Qt.Key.Key_Return)

    assert not dialog.isVisible()
    request = only_request(dialog)
    assert (request.stage, request.promised_at) == (Stage.SCHEDULED, at(NEXT_MONDAY, "11:00"))
    assert limits.allowance_of(ports, ANA, ports.clock()).used == 1
    (reminder,) = ports.store.open_follow_ups()
    assert (open_state(reminder).due_at, reminder.about) == (
        at(NEXT_MONDAY, "9:00"),
        "Send the answer: An idea for the logo",
    )
    assert opened == []
    assert dialog.notice.text == ("Scheduled: Ana, tomorrow 10:00. You are reminded tomorrow 09:00 to send the answer.")


def test_what_was_written_for_monday_is_there_when_the_request_is_opened_on_monday(dialog_on: Opener) -> None:
    dialog = dialog_on(invader_at_night())
    write(dialog, "Ana", "An idea for the logo")
    dialog.choose(DecisionKind.BLOCK)
    dialog.face.decision.reply.field.setPlainText("Dear Ana, tomorrow.")
    accept(dialog)
    dialog.open_with(request_id=only_request(dialog).id)
    dialog.choose(DecisionKind.BLOCK)
    assert reply(dialog) == "Dear Ana, tomorrow."


def test_an_answer_at_once_is_said_to_be_one_more_exception_and_counts_as_one(
    dialog_on: Opener, opened: list[str]
) -> None:
    ports = invader_at_night()
    dialog = dialog_on(ports)
    write(dialog, "Ana", "An idea for the logo")
    dialog.choose(DecisionKind.BLOCK)
    dialog.face.decision.at_once.click()
    assert dialog.face.decision.said == ["An answer out of hours: this would be 2 of 1 this month."]
    accept(dialog)
    assert limits.allowance_of(ports, ANA, ports.clock()).kinds == {ExceptionKind.OUT_OF_HOURS: 2}
    assert len(opened) == 1
    assert ports.store.open_follow_ups() == []


def test_with_a_wild_card_left_the_answer_may_go_out_now(dialog_on: Opener) -> None:
    ports = triage_desk(at(FRIDAY, "21:00"))
    block_on(ports, NEXT_MONDAY, "10:00", 60)
    dialog = dialog_on(ports)
    write(dialog, "Ana", "An idea")
    dialog.choose(DecisionKind.BLOCK)
    assert dialog.face.decision.at_once.isChecked()
    assert dialog.face.decision.said == ["An answer out of hours: this would be 1 of 1 this month."]


def test_who_used_up_the_wild_cards_can_be_sent_the_text_that_resets_the_limit(dialog_on: Opener) -> None:
    dialog = dialog_on(invader_at_night())
    write(dialog, "Ana", "An idea")
    dialog.choose(DecisionKind.BLOCK)
    kinds = dialog.face.decision.reply.kind
    kinds.setCurrentIndex(kinds.findData("limit_reset"))
    kinds.activated.emit(kinds.currentIndex())
    assert "So that the exception stays one" in reply(dialog)


# --- an impatient A client at 16:30 with 45 minutes of margin and a 60-minute request


def test_in_the_afternoon_forty_five_minutes_are_too_little_and_what_must_move_is_said(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Luis", "The shop is down", "today 18h", "Called the host")
    assert said(dialog, "clock") == "In hours. Promise by 18:31. They expect it by 18:00, before that."
    assert said(dialog, "exceptions") == "0 of 1 this month"
    assert said(dialog, "capacity") == "45 min free until 18:31, this takes 1 h. 15 min too little."
    assert said(dialog, "help") == "Paweł · web, invoices"
    assert [(one.title, one.detail) for one in dialog.face.advice.places.options] == [
        ("Tomorrow 10:00–11:00", "You are both free, after the promise"),
        ("Today 16:45–17:45", "You are both free\nMove “Invoices” (17:30) in your calendar yourself."),
    ]
    assert "Today 16:45: 15 min too short" in said(dialog, "place")
    assert dialog.face.bar.recommended is DecisionKind.BLOCK


def test_the_impatient_client_is_promised_one_time_in_their_language(dialog_on: Opener, opened: list[str]) -> None:
    ports = impatient_afternoon()
    dialog = dialog_on(ports)
    write(dialog, "Luis", "The shop is down")
    press(dialog, Qt.Key.Key_Return)
    assert dialog.face.decision.said == ["Later than the promised window (18:31)."]
    assert "mañana a las 11:00" in reply(dialog)
    press(dialog, Qt.Key.Key_Return)
    request = only_request(dialog)
    assert request.place is not None
    assert (request.place.start, request.promised_at) == (at(TUESDAY, "10:00"), at(TUESDAY, "11:00"))
    assert (request.caller.client_id, request.want) == ("luis", "The shop is down")
    (link,) = opened
    assert link.startswith("https://wa.me/34600123456?text=")
    assert "mañana a las 11:00" in unquote(link)
    answers = [e for e in ports.store.events_of_request(request.id) if e.kind is RequestEventKind.ANSWERED]
    assert [event.detail for event in answers] == ["later"]
    assert dialog.notice.text == "Scheduled: Luis, tomorrow 10:00"


def test_a_place_today_is_taken_if_the_user_moves_their_own_event(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Luis", "The shop is down")
    dialog.face.advice.places.buttons[1].click()
    dialog.choose(DecisionKind.BLOCK)
    assert dialog.face.decision.said == ["Move “Invoices” (17:30) in your calendar yourself."]
    assert "hoy a las 17:45" in reply(dialog)
    accept(dialog)
    place = only_request(dialog).place
    assert place is not None
    assert place.start == at(MONDAY, "16:45")


def test_a_shorter_way_fits_into_what_is_left_of_today(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Luis", "The shop is down")
    dialog.choose(DecisionKind.SHORTER)
    assert dialog.face.decision.fields.minutes.value() == 45
    assert "45 minutos" in reply(dialog)
    assert "hoy a las 16:45" in reply(dialog)
    accept(dialog)
    assert only_request(dialog).minutes == 45


# --- two at once


def test_of_two_at_once_what_is_set_aside_and_whose_promise_breaks_is_said_before(dialog_on: Opener) -> None:
    dialog = dialog_on(two_at_once())
    write(dialog, "Marta", "Where is my invoice?")
    dialog.choose(DecisionKind.NOW)
    lines = dialog.face.decision.said
    assert lines[0] == "Over capacity by 1 h. The promise(s) to Ana and Luis would break."
    assert "Ana's request is set aside." in lines
    assert "It goes before Luis." in lines


def test_more_than_the_capacity_is_accepted_on_purpose_only(dialog_on: Opener) -> None:
    ports = two_at_once()
    dialog = dialog_on(ports)
    write(dialog, "Marta", "Where is my invoice?")
    dialog.choose(DecisionKind.NOW)
    assert dialog.face.decision.anyway.hasFocus()
    dialog.accept()
    assert dialog.isVisible()
    assert "A promise breaks by this" in dialog.face.note.text
    press(dialog, Qt.Key.Key_Space)
    press(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    found = queue.queue(ports)
    assert found.active is not None
    assert found.active.caller.name == "Marta"
    assert {one.caller.name for one in found.mine} == {"Ana", "Luis"}


def test_a_jump_in_the_queue_is_an_exception_of_the_client_who_jumps(dialog_on: Opener) -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    block_on(ports, MONDAY, "10:00", 240)
    queue.add(ports, NewRequest(Caller(name="Luis"), Answers(want="The shop is down", minutes=15)))
    dialog = dialog_on(ports)
    write(dialog, "Ana", "An idea")
    assert dialog.face.bar.recommended is DecisionKind.BLOCK
    dialog.choose(DecisionKind.NOW)
    assert "Before others in the queue: this would be 1 of 1 this month." in dialog.face.decision.said
    accept(dialog)
    assert limits.allowance_of(ports, ANA, ports.clock()).kinds == {ExceptionKind.QUEUE_JUMP: 1}


def test_what_is_urgent_and_has_margin_now_is_advised_to_be_done_now(dialog_on: Opener) -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    block_on(ports, MONDAY, "10:00", 60)
    dialog = dialog_on(ports)
    write(dialog, "Luis", "The shop is down")
    assert dialog.face.bar.recommended is DecisionKind.NOW
    press(dialog, Qt.Key.Key_U, ALT)
    assert dialog.face.bar.recommended is DecisionKind.BLOCK
    press(dialog, Qt.Key.Key_I, ALT)
    assert dialog.face.bar.recommended is DecisionKind.LATER


# --- other decisions


def test_a_no_needs_an_alternative_and_says_so_where_it_is_missing(dialog_on: Opener) -> None:
    ports = impatient_afternoon()
    dialog = dialog_on(ports)
    write(dialog, "Luis", "A new logo")
    dialog.choose(DecisionKind.DECLINE)
    dialog.accept()
    assert "A no comes with an alternative" in dialog.face.note.text
    assert dialog.face.decision.fields.instead.hasFocus()
    QTest.keyClicks(dialog.face.decision.fields.instead, "a sketch on Friday")
    assert "a sketch on Friday" in reply(dialog)
    accept(dialog)
    assert ports.store.open_requests() == []


def test_who_takes_over_gets_all_they_need_and_the_client_hears_of_it(dialog_on: Opener, opened: list[str]) -> None:
    ports = impatient_afternoon()
    dialog = dialog_on(ports)
    write(dialog, "Luis", "The shop is down", done="Called the host")
    dialog.choose(DecisionKind.DELEGATE)
    assert "Paweł" in reply(dialog)
    assert dialog.face.decision.said == ["You are reminded to ask Paweł how it goes."]
    dialog.face.decision.reply.recipients.choose(1)
    assert "The shop is down" in reply(dialog)
    assert "Called the host" in reply(dialog)
    accept(dialog)
    request = only_request(dialog)
    assert (request.stage, request.detail) == (Stage.DELEGATED, "Paweł")
    assert [link.partition("?")[0] for link in opened] == [
        "https://wa.me/34600123456",
        "mailto:pawel@example.org",
    ]
    assert [one.way for one in ports.store.open_follow_ups()] == [Way.THEIRS]


def test_later_may_be_a_promise_without_a_time_of_its_own(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Luis", "A new logo")
    dialog.choose(DecisionKind.LATER)
    fields = dialog.face.decision.fields
    fields.when.setCurrentIndex(fields.when.count() - 1)
    fields.when.activated.emit(fields.when.currentIndex())
    fields.promise.setFocus()
    fields.promise.selectAll()
    QTest.keyClicks(fields.promise, "Thursday 12:00")
    accept(dialog)
    request = only_request(dialog)
    assert (request.stage, request.place) == (Stage.TRIAGED, None)
    assert request.promised_at == at(FRIDAY.replace(day=26), "12:00")


def test_a_promise_that_is_no_time_is_asked_for_again(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Luis", "A new logo")
    dialog.choose(DecisionKind.BLOCK)
    promise = dialog.face.decision.fields.promise
    promise.setFocus()
    promise.selectAll()
    QTest.keyClicks(promise, "gibberish")
    dialog.accept()
    assert dialog.isVisible()
    assert "“gibberish” is no time" in dialog.face.note.text
    assert promise.hasFocus()


def test_out_of_reach_the_reply_is_copied(dialog_on: Opener, opened: list[str]) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Marta", "An invoice")
    dialog.choose(DecisionKind.BLOCK)
    text = reply(dialog)
    accept(dialog)
    assert opened == []
    assert QGuiApplication.clipboard().text() == text
    assert "The text is copied." in dialog.notice.text


# --- while one types


def test_the_keyboard_alone_leads_from_opening_to_the_decision(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    QTest.keyClicks(dialog.focusWidget(), "Lu")
    settle(dialog)
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.face.form.want.hasFocus()
    QTest.keyClicks(dialog.focusWidget(), "The shop is down")
    press(dialog, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "today 18h")
    press(dialog, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "Called the host")
    press(dialog, Qt.Key.Key_3, ALT)
    press(dialog, Qt.Key.Key_2, CTRL)
    press(dialog, Qt.Key.Key_Return)
    request = only_request(dialog)
    assert (request.want, request.expect, request.done) == ("The shop is down", "today 18h", "Called the host")
    assert (request.minutes, request.expected_by) == (30, at(MONDAY, "18:00"))
    assert request.decision is DecisionKind.BLOCK


@pytest.mark.parametrize("field", ["helper", "promise", "field", "when"])
def test_the_keyboard_accepts_from_any_field_of_a_decision(dialog_on: Opener, field: str) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Luis", "The shop is down")
    page = dialog.face.decision
    if field == "helper":
        dialog.choose(DecisionKind.DELEGATE)
        assert page.fields.helper.hasFocus()
        press(dialog, Qt.Key.Key_Return)
    elif field == "field":
        dialog.choose(DecisionKind.BLOCK)
        page.reply.field.setFocus()
        press(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible()
        press(dialog, Qt.Key.Key_Return, CTRL)
    else:
        dialog.choose(DecisionKind.LATER)
        getattr(page.fields, field).setFocus()
        press(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_enter_in_an_empty_dialog_decides_nothing(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    press(dialog, Qt.Key.Key_Return)
    assert not dialog.face.is_deciding
    assert dialog.face.form.entry.answers.minutes is None


def test_the_arrow_down_offers_the_clients_before_anything_is_typed(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    press(dialog, Qt.Key.Key_Down)
    assert [one.name for one in dialog.face.people.people] == ["Ana", "Luis"]


def test_someone_new_is_welcome(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "600 555 444", "A quote")
    assert dialog.face.form._person.text() == "Not a client yet. You can make them one later."
    dialog.choose(DecisionKind.BLOCK)
    accept(dialog)
    assert only_request(dialog).caller == Caller(number="+34600555444")


def test_the_estimate_follows_what_is_foreseen_until_it_is_chosen(dialog_on: Opener) -> None:
    fire = ForeseenFire("report", 3, WallRange(16 * 60, 18 * 60), 90)
    dialog = dialog_on(triage_desk(at(MONDAY, "10:00"), replace(LUIS, fires=(fire,))))
    effort = dialog.face.form.effort
    write(dialog, "Luis", "The report")
    assert effort.box.value() == 90
    press(dialog, Qt.Key.Key_Down, CTRL)
    assert effort.box.value() == 75
    press(dialog, Qt.Key.Key_4, ALT)
    assert effort.box.value() == 45
    write(dialog, want=" again")
    assert effort.box.value() == 45


@pytest.mark.parametrize(("typed", "value"), [("1:30", 90), ("2 h", 120), ("20", 20)])
def test_any_length_can_be_typed(dialog_on: Opener, typed: str, value: int) -> None:
    dialog = dialog_on(impatient_afternoon())
    box = dialog.face.form.effort.box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, typed)
    assert dialog.face.form.entry.answers.minutes == value


def test_the_advice_follows_every_keystroke_without_asking_the_store_again(
    dialog_on: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    ports = impatient_afternoon()
    dialog = dialog_on(ports)
    write(dialog, "Luis", "The shop")

    def asked(*_: object) -> None:
        raise AssertionError("the store was asked")

    for name in ("blocks", "occurrences", "open_requests", "clients", "open_follow_ups"):
        monkeypatch.setattr(ports.store, name, asked)
    dialog.face.form.want.setFocus()
    QTest.keyClicks(dialog.face.form.want, " is down")
    dialog.face.form.effort.choose(30)
    assert said(dialog, "place").startswith("Today 16:45–17:15")


def test_the_reply_follows_the_answers_until_it_is_changed_by_hand(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Ana", "The shop")
    dialog.choose(DecisionKind.BLOCK)
    write(dialog, want=" is down")
    assert "The shop is down" in reply(dialog)
    dialog.face.decision.reply.field.setPlainText("My own words")
    write(dialog, want=" again")
    assert reply(dialog) == "My own words"
    dialog.choose(DecisionKind.LATER)
    assert reply(dialog) != "My own words"
    dialog.choose(DecisionKind.BLOCK)
    assert reply(dialog) == "My own words"


def test_the_tone_is_the_clients_and_can_be_changed(dialog_on: Opener) -> None:
    ports = triage_desk(at(MONDAY, "10:00"), replace(ANA, tone=Tone.FORMAL))
    block_on(ports, MONDAY, "12:00", 60)
    dialog = dialog_on(ports)
    write(dialog, "Ana", "The shop")
    dialog.choose(DecisionKind.BLOCK)
    assert "Kind regards,\nYolanda" in reply(dialog)
    dialog.face.decision.reply.tone.choose(0)
    assert "Kind regards" not in reply(dialog)


def test_the_same_decision_once_more_leads_back_to_the_advice(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Luis", "The shop")
    press(dialog, Qt.Key.Key_6, CTRL)
    assert dialog.face.is_deciding
    assert dialog.face.decision.kind is DecisionKind.MAIL
    press(dialog, Qt.Key.Key_6, CTRL)
    assert not dialog.face.is_deciding


def test_a_line_handed_over_is_taken_apart(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    dialog.open_with("Luis 600 123 456 web caída, hoy 18h")
    settle(dialog)
    entry = dialog.face.form.entry
    assert (entry.caller.client_id, entry.answers.want) == ("luis", "web caída")
    assert entry.answers.expected_by == at(MONDAY, "18:00")


# --- requests and calls that are there already


def stored_request(ports: Ports) -> UrgentRequest:
    done = queue.add(ports, NewRequest(Caller(name="Luis"), Answers(want="The shop is down", minutes=30)))
    assert done.request is not None
    return done.request


def test_a_request_that_was_only_looked_at_stays_untouched(dialog_on: Opener) -> None:
    ports = impatient_afternoon()
    request = stored_request(ports)
    dialog = dialog_on(ports)
    dialog.open_with(request_id=request.id)
    settle(dialog)
    dialog.reject()
    assert ports.store.request(request.id) == request


@pytest.mark.parametrize(("expect", "wall"), [("today 18h", "18:00"), ("today 10:00", "")])
def test_what_was_expected_today_is_not_read_anew_tomorrow(dialog_on: Opener, expect: str, wall: str) -> None:
    ports = impatient_afternoon()
    expected_by = at(MONDAY, wall) if wall else None
    answers = Answers(want="The shop is down", minutes=30, expect=expect, expected_by=expected_by)
    done = queue.add(ports, NewRequest(Caller(name="Luis"), answers))
    assert done.request is not None
    set_clock(ports, at(TUESDAY, "9:30"))
    dialog = dialog_on(ports)
    dialog.open_with(request_id=done.request.id)
    settle(dialog)
    dialog.reject()
    assert ports.store.request(done.request.id) == done.request
    dialog.open_with(request_id=done.request.id)
    write(dialog, expect=" sharp")
    assert dialog.face.form.entry.answers.expected_by == at(TUESDAY, wall or "10:00")


def test_an_answered_question_triages_it_although_nothing_was_decided(dialog_on: Opener) -> None:
    ports = impatient_afternoon()
    request = stored_request(ports)
    dialog = dialog_on(ports)
    dialog.open_with(request_id=request.id)
    write(dialog, done="Called the host")
    dialog.reject()
    after = ports.store.request(request.id)
    assert after is not None
    assert (after.stage, after.done, after.minutes) == (Stage.TRIAGED, "Called the host", 30)


def test_a_request_in_the_queue_is_decided_with_its_new_answers(dialog_on: Opener) -> None:
    ports = impatient_afternoon()
    request = stored_request(ports)
    dialog = dialog_on(ports)
    dialog.open_with(request_id=request.id)
    assert dialog.face.form.who.isReadOnly()
    write(dialog, done="Called the host")
    dialog.choose(DecisionKind.BLOCK)
    accept(dialog)
    after = only_request(dialog)
    assert (after.id, after.done, after.stage) == (request.id, "Called the host", Stage.SCHEDULED)


def test_a_call_becomes_a_request_and_is_found_again_from_the_call(dialog_on: Opener) -> None:
    ports = impatient_afternoon()
    follow_up = missed(ports, Caller("Luis", "600 123 456"), about="invoice")
    dialog = dialog_on(ports)
    dialog.open_with(follow_up_id=follow_up.id)
    assert dialog.face.form.entry.answers.want == "invoice"
    dialog.choose(DecisionKind.BLOCK)
    accept(dialog)
    request = only_request(dialog)
    assert request.follow_up_id == follow_up.id
    dialog.open_with(follow_up_id=follow_up.id)
    assert dialog._case.stored == request


def test_what_is_not_in_the_store_is_said_and_leaves_an_empty_dialog(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    dialog.open_with(request_id="gone")
    assert "No request is found" in dialog.face.note.text


# --- drafts


def test_closing_keeps_a_draft_also_for_another_start(dialog_on: Opener) -> None:
    ports = impatient_afternoon()
    dialog = dialog_on(ports)
    write(dialog, "Luis", "The shop is down", "today 18h")
    dialog.choose(DecisionKind.BLOCK)
    dialog.face.decision.reply.field.setPlainText("My own words")
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert ports.store.open_requests() == []

    again = dialog_on(ports)
    settle(again)
    assert again.face.draft_words == "Your draft, begun today 16:31."
    entry = again.face.form.entry
    assert (entry.caller.name, entry.answers.want, entry.answers.expect) == ("Luis", "The shop is down", "today 18h")
    assert entry.received_at == at(MONDAY, "16:31")
    again.choose(DecisionKind.BLOCK)
    assert reply(again) == "My own words"
    again.face.clear_button.click()
    assert again.face.form.entry.answers.want == ""
    again.reject()
    assert dialog_on(ports).face.draft_words == ""


def test_a_kill_while_it_is_open_leaves_a_draft(dialog_on: Opener, qtbot: QtBot) -> None:
    ports = impatient_afternoon()
    killed = dialog_on(ports)
    write(killed, "Luis", "The shop is down", done="Nothing yet")
    qtbot.waitUntil(lambda: "Nothing yet" in (ports.store.note("triage_draft") or ""))

    again = dialog_on(ports)
    assert again.face.draft_words == "Your draft, begun today 16:31."
    answers = again.face.form.entry.answers
    assert (answers.want, answers.done) == ("The shop is down", "Nothing yet")


def test_what_was_noted_while_typing_is_gone_once_it_is_decided(dialog_on: Opener, qtbot: QtBot) -> None:
    ports = impatient_afternoon()
    dialog = dialog_on(ports)
    write(dialog, "Luis", "The shop is down")
    qtbot.waitUntil(lambda: "The shop" in (ports.store.note("triage_draft") or ""))
    dialog.choose(DecisionKind.BLOCK)
    accept(dialog)
    assert not ports.store.note("triage_draft")
    assert dialog_on(ports).face.form.entry.answers.want == ""


def test_another_request_comes_between_and_the_draft_waits(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Ana", "An idea")
    dialog.open_with("Luis web caída")
    assert dialog.face.form.entry.answers.want == "web caída"
    dialog.choose(DecisionKind.BLOCK)
    accept(dialog)
    dialog.open_with()
    assert dialog.face.form.entry.answers.want == "An idea"


def test_what_is_being_written_is_not_replaced_by_opening_again(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Ana", "An idea")
    dialog.open_with()
    assert dialog.face.form.entry.answers.want == "An idea"


def test_a_draft_of_another_version_is_left_alone(dialog_on: Opener) -> None:
    ports = impatient_afternoon()
    ports.store.put_note("triage_draft", '{"answers": 3}\n[1, 2]\nnot json')
    assert dialog_on(ports).face.draft_words == ""


# --- faults


@pytest.mark.parametrize(
    ("who", "want", "words", "field"),
    [("", "The shop", "caller", "who"), ("Luis", "", "Write what Luis wants", "want")],
)
def test_what_is_missing_is_asked_for(dialog_on: Opener, who: str, want: str, words: str, field: str) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, who, want)
    dialog.choose(DecisionKind.BLOCK)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.face.note.text
    assert words == "caller" or words in dialog.face.note.text
    assert getattr(dialog.face.form, field).hasFocus()


def test_a_full_disk_is_told_and_nothing_is_lost(dialog_on: Opener) -> None:
    ports = impatient_afternoon()
    dialog = dialog_on(ports)
    write(dialog, "Luis", "The shop is down")
    dialog.choose(DecisionKind.BLOCK)
    assert isinstance(ports.store, FakeStore)
    ports.store.plan_b_faults.append(StoreError("disk_full"))
    dialog.accept()
    assert dialog.isVisible()
    assert "disk" in dialog.face.note.text
    accept(dialog)
    assert only_request(dialog).want == "The shop is down"


def test_a_busy_store_is_waited_for_and_nothing_is_stored_twice(dialog_on: Opener) -> None:
    ports = impatient_afternoon()
    dialog = dialog_on(ports)
    write(dialog, "Luis", "The shop is down")
    dialog.choose(DecisionKind.BLOCK)
    assert isinstance(ports.store, FakeStore)
    ports.store.plan_b_faults += [StoreBusyError("store_busy")] * 3
    dialog.accept()
    assert dialog.isVisible()
    QTest.qWait(500)
    assert "still trying" in dialog.face.note.text
    for _ in range(100):
        if not dialog.isVisible():
            break
        QTest.qWait(20)
    assert only_request(dialog).want == "The shop is down"


def test_what_is_given_up_while_the_store_is_busy_is_not_stored_later(dialog_on: Opener) -> None:
    ports = impatient_afternoon()
    dialog = dialog_on(ports)
    write(dialog, "Luis", "The shop is down")
    dialog.choose(DecisionKind.BLOCK)
    assert isinstance(ports.store, FakeStore)
    ports.store.plan_b_faults += [StoreBusyError("store_busy")]
    dialog.accept()
    dialog.reject()
    QTest.qWait(400)
    assert ports.store.open_requests() == []


def test_a_place_that_was_taken_meanwhile_is_not_promised(dialog_on: Opener) -> None:
    ports = impatient_afternoon()
    dialog = dialog_on(ports)
    write(dialog, "Luis", "The shop is down")
    dialog.choose(DecisionKind.BLOCK)
    place = dialog.face.decision.fields.place
    assert place is not None
    margin_hand.release_block(ports, place.block_uid)  # behind the dialog's back
    dialog.accept()
    assert dialog.isVisible()
    assert "changed in the meantime" in dialog.face.note.text
    assert dialog.face.decision.fields.place != place
    assert dialog.face.form.entry.answers.want == "The shop is down"


def test_undo_takes_back_the_decision_and_its_reminder(dialog_on: Opener) -> None:
    ports = invader_at_night()
    dialog = dialog_on(ports)
    write(dialog, "Ana", "An idea for the logo")
    dialog.choose(DecisionKind.BLOCK)
    accept(dialog)
    dialog.notice.undo_button.click()
    assert ports.store.open_requests() == []
    assert ports.store.open_follow_ups() == []
    assert dialog.notice.text == "Taken back."


# --- how it can be used


def test_the_tab_key_goes_through_it_as_it_is_read(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Luis", "The shop is down")
    dialog.face.form.who.setFocus()
    passed = []
    for _ in range(40):
        part = dialog.focusWidget()
        assert part is not None
        if part in passed:
            break
        passed.append(part)
        press(dialog, Qt.Key.Key_Tab)
    names = [part.objectName() for part in passed]
    order = ["triage_who", "triage_channel", "triage_came", "triage_want", "triage_expect", "triage_done"]
    assert [name for name in names if name in order] == order
    decisions = [f"decide_{kind.value}" for kind in DecisionKind]
    assert names[-len(decisions) :] == decisions


@pytest.mark.parametrize("kind", list(DecisionKind))
def test_everything_that_takes_keys_bears_a_name(dialog_on: Opener, kind: DecisionKind) -> None:
    dialog = dialog_on(invader_at_night())
    write(dialog, "Ana", "An idea")
    dialog.choose(kind)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox)
    nameless = [
        part
        for part in dialog.findChildren(QWidget)
        if isinstance(part, kinds)
        and part.isVisible()
        and part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(part.parent(), QComboBox | QSpinBox)
        and not (part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()))
    ]
    assert nameless == []


@pytest.mark.parametrize("who", ["Ana", "", "Estudio de Arquitectura y Urbanismo Norte y Asociados"])
@pytest.mark.parametrize("kind", list(DecisionKind))
def test_nothing_of_a_decision_is_cut_off_in_the_smallest_window(
    dialog_on: Opener, kind: DecisionKind, who: str
) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, who, "An idea")
    dialog.choose(kind)
    QApplication.processEvents()
    dialog.resize(1, 1)
    QApplication.processEvents()
    viewport = dialog.face.decision.parentWidget()
    assert viewport is not None
    assert dialog.face.decision.width() <= viewport.width()
    assert dialog.width() <= 800


def test_letters_to_two_say_to_whom_although_nobody_was_named(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, want="An idea")
    dialog.choose(DecisionKind.DELEGATE)
    assert all(button.text() for button in dialog.face.decision.reply.recipients.buttons)


def test_the_window_follows_the_language_and_the_colours(dialog_on: Opener) -> None:
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Luis", "The shop is down")
    dialog.choose(DecisionKind.BLOCK)
    dialog.face.retranslate()
    dialog.face.dress()
    assert dialog.face.decision.title.text() == "In this block"
    assert dialog.windowTitle() == "Emergency"


class Shouting(QTranslator):
    """A language of its own: the English in capitals."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return re.sub(r"[^{}]+(?![^{]*})", lambda found: found[0].upper(), source)

    def isEmpty(self) -> bool:  # noqa: N802  Qt calls it
        return False


def test_what_is_said_of_a_draft_follows_the_language(dialog_on: Opener, qapp: QApplication) -> None:
    ports = impatient_afternoon()
    first = dialog_on(ports)
    write(first, "Luis", "The shop is down")
    press(first, Qt.Key.Key_Escape)
    dialog = dialog_on(ports)
    other = Shouting()
    qapp.installTranslator(other)
    try:
        QApplication.processEvents()
        assert dialog.face.draft_words.startswith("YOUR DRAFT")
        assert dialog.face.form.came.text() == "TODAY 16:31"
    finally:
        qapp.removeTranslator(other)


@pytest.mark.parametrize("after", ["#2b2b2e", "#efefef"])
@pytest.mark.parametrize("kind", [None, DecisionKind.NOW, DecisionKind.DELEGATE])
def test_all_words_can_be_read_after_the_scheme_has_changed(
    dialog_on: Opener, after: str, kind: DecisionKind | None
) -> None:
    before, role = QPalette(), QPalette.ColorRole
    dialog = dialog_on(impatient_afternoon())
    write(dialog, "Luis", "The shop is down", "today 18h")
    if kind is not None:
        dialog.choose(kind)
    try:
        QApplication.setPalette(QPalette(QColor("#efefef" if after == "#2b2b2e" else "#2b2b2e")))
        QApplication.processEvents()
        QApplication.setPalette(QPalette(QColor(after)))
        QApplication.processEvents()
        labels = [part for part in dialog.findChildren(QLabel) if part.isVisible() and part.text()]
        assert len(labels) > 8
        dim = [
            part.text()
            for part in labels
            if contrast(part.palette().color(role.WindowText), part.palette().color(role.Window)) < 4.5
        ]
        assert dim == []
    finally:
        QApplication.setPalette(before)
