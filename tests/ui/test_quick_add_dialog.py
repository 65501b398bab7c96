"""Quick add: one line and the keyboard, from open to saved."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from respiro.domain.calls import Call, Caller, Channel, Direction, Open, Way
from respiro.domain.clients import Client
from respiro.domain.errors import ConflictError, StoreBusyError, StoreDamagedError, StoreError
from respiro.services import call_log
from respiro.services.call_log import NewCall
from respiro.services.ports import CallQuery, Ports
from respiro.ui.context import Context
from respiro.ui.dialogs.quick_add import reading
from respiro.ui.dialogs.quick_add_dialog import QuickAddDialog
from support.fakes import MADRID, WEDNESDAY, FakeClock, FakeStore, empty_ports
from support.settings_stage import make_context

pytestmark = pytest.mark.qt_log_ignore("does not support")

ANA = Client("ana", "Ana Gil", phones=("+34600999888",), emails=("ana@example.org",), response=60)
LET_THROUGH = replace(ANA, let_through=True)
LINE = "Marta 600123456 presupuesto, hoy 17h"


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def ports() -> Ports:
    ports = empty_ports()
    ports.store.put_client(ANA)
    return ports


@pytest.fixture
def context(qtbot: QtBot, ports: Ports) -> Context:
    del qtbot
    return make_context(ports)


@pytest.fixture
def dialog(qtbot: QtBot, context: Context) -> Iterator[QuickAddDialog]:
    dialog = QuickAddDialog(context)
    qtbot.addWidget(dialog)
    reopen(dialog)
    yield dialog
    dialog.notice.close()


def reopen(dialog: QuickAddDialog, text: str = "") -> None:
    dialog.open_with(text)
    assert QTest.qWaitForWindowActive(dialog)


def write(dialog: QuickAddDialog, text: str) -> None:
    """Type, and wait until it was read."""
    QTest.keyClicks(dialog.face.line, text)
    read(dialog)


def read(dialog: QuickAddDialog) -> None:
    for _ in range(200):
        if not dialog._pause.isActive() and not dialog._warming.is_under_way:
            return
        QTest.qWait(10)
    raise AssertionError("the line was never read")


def press(dialog: QuickAddDialog, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(dialog.focusWidget() or dialog, key, held)


def logged(context: Context) -> list[Call]:
    return context.ports.store.calls(CallQuery())


def called(context: Context, caller: Caller, *, hours_ago: float = 1) -> None:
    at = context.ports.clock() - timedelta(hours=hours_ago)
    call_log.write_down(context.ports, NewCall(caller, at))


# the line and the fields


def test_the_line_is_shown_as_it_was_understood(dialog: QuickAddDialog) -> None:
    write(dialog, LINE)
    fields = dialog.face.fields
    assert fields.who.text() == "Marta"
    assert fields.reach.text() == "+34 600 12 34 56"
    assert fields.about.text() == "presupuesto"
    assert fields.call_back.text() == "today 17:00"
    assert dialog.face.outlook == "Promise: by today 17:00."


def test_nothing_is_read_while_one_types_but_soon_after(dialog: QuickAddDialog) -> None:
    QTest.keyClicks(dialog.face.line, LINE)
    assert dialog.face.fields.who.text() == ""
    read(dialog)
    assert dialog.face.fields.who.text() == "Marta"


def test_a_line_and_enter_are_all_it_takes(dialog: QuickAddDialog, context: Context) -> None:
    QTest.keyClicks(dialog.face.line, LINE)
    press(dialog, Qt.Key.Key_Return)
    [call] = logged(context)
    assert call.caller == Caller("Marta", "+34600123456")
    assert (call.about, call.direction, call.at) == ("presupuesto", Direction.MISSED, WEDNESDAY)
    [follow_up] = context.ports.store.open_follow_ups()
    assert isinstance(follow_up.state, Open)
    assert follow_up.state.due_at.astimezone(MADRID).strftime("%d %H:%M") == "25 17:00"
    assert not dialog.isVisible()


def test_a_field_corrected_by_hand_stays_as_corrected_while_the_line_goes_on(dialog: QuickAddDialog) -> None:
    write(dialog, "Marta 600123456")
    dialog.face.fields.who.setFocus()
    dialog.face.fields.who.selectAll()
    QTest.keyClicks(dialog.face.fields.who, "Marta Ruiz")
    dialog.face.line.setFocus()
    dialog.face.line.end(False)
    write(dialog, " presupuesto, hoy 17h")
    assert dialog.face.fields.who.text() == "Marta Ruiz"
    assert dialog.face.fields.about.text() == "presupuesto"


def test_every_field_is_saved_as_it_was_corrected(dialog: QuickAddDialog, context: Context) -> None:
    write(dialog, LINE)
    fields = dialog.face.fields
    for field, text in (
        (fields.who, "Mario"),
        (fields.reach, "611222333, mario@example.org"),
        (fields.about, "factura"),
        (fields.call_back, "mañana 10h"),
        (fields.called_at, "9:05"),
    ):
        field.setFocus()
        field.selectAll()
        field.insert(text)
        field.textEdited.emit(text)
    fields.channel.setCurrentIndex(fields.channel.findData(Channel.WHATSAPP))
    fields.channel.activated.emit(fields.channel.currentIndex())
    press(dialog, Qt.Key.Key_Return)
    [call] = logged(context)
    assert call.caller == Caller("Mario", "+34611222333", "mario@example.org")
    assert (call.about, call.channel) == ("factura", Channel.WHATSAPP)
    assert call.at.astimezone(MADRID).strftime("%d %H:%M") == "25 09:05"
    [follow_up] = context.ports.store.open_follow_ups()
    assert isinstance(follow_up.state, Open)
    assert follow_up.state.due_at.astimezone(MADRID).strftime("%d %H:%M") == "26 10:00"


@pytest.mark.parametrize(
    ("key", "direction", "way"),
    [
        (Qt.Key.Key_R, Direction.ANSWERED, Way.MINE),
        (Qt.Key.Key_E, Direction.OUTGOING, Way.MINE),
        (Qt.Key.Key_I, Direction.OUTGOING, Way.THEIRS),
    ],
)
def test_what_became_of_the_call_is_chosen_by_key(
    dialog: QuickAddDialog, context: Context, key: Qt.Key, direction: Direction, way: Way
) -> None:
    write(dialog, LINE)
    press(dialog, key, Qt.KeyboardModifier.AltModifier)
    dialog.save()
    assert logged(context)[0].direction is direction
    assert context.ports.store.open_follow_ups()[0].way is way


def test_an_answered_call_that_left_nothing_to_do_is_only_noted(dialog: QuickAddDialog, context: Context) -> None:
    write(dialog, "Marta 600123456 presupuesto")
    press(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    press(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    read(dialog)
    assert "only noted" in dialog.face.outlook
    dialog.save()
    assert len(logged(context)) == 1
    assert context.ports.store.open_follow_ups() == []


def test_a_call_is_as_old_as_its_first_letter_not_as_its_saving(
    dialog: QuickAddDialog, context: Context, ports: Ports
) -> None:
    assert isinstance(ports.clock, FakeClock)
    ports.clock.advance(minutes=30)
    write(dialog, "Marta")
    ports.clock.advance(minutes=5)
    write(dialog, " 600123456")
    press(dialog, Qt.Key.Key_Return)
    assert logged(context)[0].at == WEDNESDAY + timedelta(minutes=30)


# what it will mean


def test_the_promise_is_the_clients_own(dialog: QuickAddDialog) -> None:
    write(dialog, "Ana presupuesto")
    assert dialog.face.outlook == "Promise: by today 12:20."
    assert dialog.face.fields.who.text() == "Ana Gil"
    assert dialog.face.fields.call_back.placeholderText() == "today 11:50"


def test_who_waits_already_is_said(dialog: QuickAddDialog, context: Context) -> None:
    called(context, Caller("Marta", "+34600123456"))
    write(dialog, "Marta 600123456")
    assert "Marta waits already; this makes the second call." in dialog.face.outlook
    called(context, Caller("Marta", "+34600123456"), hours_ago=0.5)
    context.calls_changed.emit()
    read(dialog)
    assert "Marta waits already, called 2 time" in dialog.face.outlook


def test_the_promise_is_the_later_one_of_the_open_one_and_the_time_that_was_named(
    dialog: QuickAddDialog, context: Context
) -> None:
    called(context, Caller("Marta", "+34600123456"))
    write(dialog, "Marta 600123456")
    assert "Promise: by today 15:20." in dialog.face.outlook
    write(dialog, ", hoy 17h")
    assert "Promise: by today 17:00." in dialog.face.outlook
    press(dialog, Qt.Key.Key_Return)
    [follow_up] = context.ports.store.open_follow_ups()
    assert follow_up.promised_at.astimezone(MADRID).strftime("%H:%M") == "17:00"


def test_one_more_call_joins_what_is_open(dialog: QuickAddDialog, context: Context) -> None:
    called(context, Caller("Marta", "+34600123456"))
    write(dialog, "Marta 600123456")
    press(dialog, Qt.Key.Key_Return)
    [follow_up] = context.ports.store.open_follow_ups()
    assert follow_up.call_count == 2


def test_a_client_let_through_out_of_hours_counts_as_an_exception(qtbot: QtBot) -> None:
    ports = empty_ports(WEDNESDAY + timedelta(hours=10))
    ports.store.put_client(LET_THROUGH)
    dialog = QuickAddDialog(make_context(ports))
    qtbot.addWidget(dialog)
    reopen(dialog)
    write(dialog, "Ana Gil servidor")
    assert "counts as an exception" in dialog.face.outlook


def test_a_time_that_has_passed_is_said_and_tomorrow_is_one_key_away(dialog: QuickAddDialog, context: Context) -> None:
    write(dialog, "Marta 600123456, hoy 9h")
    assert dialog.face.tomorrow_button.text() == "Tomorrow 09:00"
    press(dialog, Qt.Key.Key_Return)
    assert logged(context) == []
    assert dialog.face.tomorrow_button.hasFocus()
    press(dialog, Qt.Key.Key_Return)
    assert dialog.face.fields.call_back.text() == "tomorrow 09:00"
    press(dialog, Qt.Key.Key_Return)
    [follow_up] = context.ports.store.open_follow_ups()
    assert isinstance(follow_up.state, Open)
    assert follow_up.state.due_at.astimezone(MADRID).strftime("%d %H:%M") == "26 09:00"


def test_a_time_that_is_none_keeps_the_dialog_and_says_so(dialog: QuickAddDialog, context: Context) -> None:
    write(dialog, LINE)
    dialog.face.fields.call_back.setFocus()
    dialog.face.fields.call_back.selectAll()
    QTest.keyClicks(dialog.face.fields.call_back, "sometime")
    press(dialog, Qt.Key.Key_Return)
    assert "“sometime” is no time" in dialog.face.said
    assert dialog.isVisible()
    assert logged(context) == []


def test_nobody_is_asked_for_a_name(dialog: QuickAddDialog, context: Context) -> None:
    press(dialog, Qt.Key.Key_Return)
    assert dialog.face.said == "Who called? Write a name or a number."
    assert dialog.isVisible()
    assert logged(context) == []


# completion


def test_clients_and_past_callers_are_offered_while_the_name_is_typed(dialog: QuickAddDialog, context: Context) -> None:
    called(context, Caller("Andrés", "+34600111222"))
    write(dialog, "an")
    assert [caller.label for caller in dialog.face.suggestions.people] == ["Ana Gil", "Andrés"]


def test_the_keyboard_chooses_from_the_list_and_goes_on_in_the_line(dialog: QuickAddDialog, context: Context) -> None:
    called(context, Caller("Andrés", "+34600111222"))
    write(dialog, "an")
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.face.line.text() == "Andrés "
    assert dialog.face.line.hasFocus()
    write(dialog, "presupuesto")
    press(dialog, Qt.Key.Key_Return)
    newest = logged(context)[0]
    assert newest.caller == Caller("Andrés", "+34600111222")
    assert newest.about == "presupuesto"


def test_of_two_with_one_name_the_chosen_one_is_meant(dialog: QuickAddDialog, context: Context) -> None:
    called(context, Caller("Andrés", "+34600111222"), hours_ago=2)
    called(context, Caller("Andrés", "+34600333444"))
    write(dialog, "andr")
    assert len(dialog.face.suggestions.people) == 2
    for _ in range(2):
        press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Return)
    press(dialog, Qt.Key.Key_Return)
    assert logged(context)[0].caller.number == "+34600111222"


def test_enter_saves_when_nothing_in_the_list_is_chosen(dialog: QuickAddDialog, context: Context) -> None:
    write(dialog, "ana")
    assert dialog.face.suggestions.people
    press(dialog, Qt.Key.Key_Return)
    assert len(logged(context)) == 1


def test_esc_puts_the_list_away_first(dialog: QuickAddDialog) -> None:
    write(dialog, "an")
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.face.suggestions.people == []
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_list_takes_no_room_from_the_buttons(dialog: QuickAddDialog, context: Context) -> None:
    for number in range(9):
        called(context, Caller(f"Antonio Número {number}", f"+3460011122{number}"))
    context.calls_changed.emit()
    write(dialog, "ant")
    assert dialog.face.suggestions.geometry().bottom() <= dialog.height()
    assert dialog.face.suggestions.width() == dialog.face.line.width()


# drafts


def test_esc_keeps_a_draft_that_comes_back_and_can_be_cleared(qtbot: QtBot, dialog: QuickAddDialog) -> None:
    write(dialog, "Marta 600123456 pres")
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    reopen(dialog)
    assert dialog.face.line.text() == "Marta 600123456 pres"
    assert dialog.face.clear_button.isVisible()
    press(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.face.line.text() == "")
    assert not dialog.face.clear_button.isVisible()
    assert dialog.face.line.hasFocus()


def test_a_corrected_field_is_part_of_the_draft(dialog: QuickAddDialog) -> None:
    write(dialog, "Marta 600123456")
    dialog.face.fields.about.setFocus()
    QTest.keyClicks(dialog.face.fields.about, "factura")
    press(dialog, Qt.Key.Key_Escape)
    reopen(dialog)
    read(dialog)
    assert dialog.face.fields.about.text() == "factura"


def test_what_was_put_into_fields_only_is_a_draft_too(qtbot: QtBot, dialog: QuickAddDialog, context: Context) -> None:
    for field, text in ((dialog.face.fields.who, "Marta"), (dialog.face.fields.about, "factura")):
        field.setFocus()
        QTest.keyClicks(field, text)
    press(dialog, Qt.Key.Key_Escape)
    reopen(dialog)
    assert dialog.face.line.text() == "Marta factura"
    other = QuickAddDialog(make_context(context.ports))
    qtbot.addWidget(other)
    reopen(other)
    assert other.face.line.text() == "Marta factura"


def test_a_draft_that_was_put_aside_is_as_old_as_it_was(dialog: QuickAddDialog, context: Context, ports: Ports) -> None:
    assert isinstance(ports.clock, FakeClock)
    write(dialog, "Marta 600123456")
    press(dialog, Qt.Key.Key_Escape)
    ports.clock.advance(minutes=10)
    reopen(dialog, "Mario 611222333")
    press(dialog, Qt.Key.Key_Return)
    reopen(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert [(call.caller.label, call.at) for call in logged(context)] == [
        ("Mario", WEDNESDAY + timedelta(minutes=10)),
        ("Marta", WEDNESDAY),
    ]


def test_a_day_that_has_passed_is_said(dialog: QuickAddDialog) -> None:
    write(dialog, "Marta 600123456, 2026-11-20 9h")
    assert "That day has passed." in [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert not dialog.face.tomorrow_button.isVisible()


def test_a_line_that_can_not_be_read_now_is_not_saved_by_half(
    dialog: QuickAddDialog, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_ports: Ports) -> list[Caller]:
        raise StoreError("disk_full")

    write(dialog, "Marta 600123456")
    context.calls_changed.emit()
    monkeypatch.setattr(reading, "people_of", fail)
    QTest.keyClicks(dialog.face.line, " presupuesto")
    press(dialog, Qt.Key.Key_Return)
    assert logged(context) == []
    assert "disk is full" in dialog.face.said
    assert dialog.isVisible()


def test_a_follow_up_that_changes_meanwhile_costs_no_call(dialog: QuickAddDialog, context: Context) -> None:
    assert isinstance(context.ports.store, FakeStore)
    context.ports.store.call_faults.append(ConflictError("changed_meanwhile"))
    write(dialog, LINE)
    press(dialog, Qt.Key.Key_Return)
    assert len(logged(context)) == 1


def test_a_draft_outlives_the_program(qtbot: QtBot, dialog: QuickAddDialog, context: Context) -> None:
    write(dialog, "Marta 600123456 pres")
    press(dialog, Qt.Key.Key_Escape)
    other = QuickAddDialog(make_context(context.ports))
    qtbot.addWidget(other)
    reopen(other)
    assert other.face.line.text() == "Marta 600123456 pres"
    other.clear()
    third = QuickAddDialog(make_context(context.ports))
    qtbot.addWidget(third)
    reopen(third)
    assert third.face.line.text() == ""


def test_a_text_handed_over_leaves_the_draft_for_the_next_time(dialog: QuickAddDialog, context: Context) -> None:
    write(dialog, "Marta 600123456 pres")
    press(dialog, Qt.Key.Key_Escape)
    reopen(dialog, "Mario 611222333")
    assert dialog.face.line.text() == "Mario 611222333"
    press(dialog, Qt.Key.Key_Return)
    assert [call.caller.label for call in logged(context)] == ["Mario"]
    reopen(dialog)
    assert dialog.face.line.text() == "Marta 600123456 pres"


def test_a_text_handed_over_never_replaces_what_is_being_typed(dialog: QuickAddDialog) -> None:
    write(dialog, "Marta 600123456 pres")
    reopen(dialog, "Mario 611222333")
    assert dialog.face.line.text() == "Marta 600123456 pres"


def test_saving_leaves_no_draft(dialog: QuickAddDialog) -> None:
    write(dialog, LINE)
    press(dialog, Qt.Key.Key_Return)
    reopen(dialog)
    assert dialog.face.line.text() == ""
    assert dialog.face.fields.who.text() == ""
    assert not dialog.face.clear_button.isVisible()


# saving


@pytest.mark.parametrize("error", [StoreError("disk_full"), StoreDamagedError("store_damaged", path="respiro.db")])
def test_a_store_that_can_not_write_keeps_the_dialog_and_the_text(
    dialog: QuickAddDialog, context: Context, error: StoreError
) -> None:
    assert isinstance(context.ports.store, FakeStore)
    context.ports.store.call_faults.append(error)
    write(dialog, LINE)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.face.line.text() == LINE
    assert dialog.face.said
    press(dialog, Qt.Key.Key_Return)
    assert len(logged(context)) == 1


def test_a_busy_store_is_tried_again_and_said_to_be_busy(
    qtbot: QtBot, dialog: QuickAddDialog, context: Context
) -> None:
    assert isinstance(context.ports.store, FakeStore)
    context.ports.store.call_faults += [StoreBusyError("store_busy")] * 4
    write(dialog, LINE)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "still trying" in dialog.face.said)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(logged(context)) == 1


def test_esc_gives_up_waiting_for_a_busy_store_and_keeps_the_draft(
    qtbot: QtBot, dialog: QuickAddDialog, context: Context
) -> None:
    assert isinstance(context.ports.store, FakeStore)
    context.ports.store.call_faults += [StoreBusyError("store_busy")] * 2
    write(dialog, LINE)
    press(dialog, Qt.Key.Key_Return)
    dialog.reject()
    qtbot.wait(600)
    assert logged(context) == []
    reopen(dialog)
    assert dialog.face.line.text() == LINE


def test_everyone_is_told_that_the_calls_have_changed(qtbot: QtBot, dialog: QuickAddDialog, context: Context) -> None:
    write(dialog, LINE)
    with qtbot.waitSignal(context.calls_changed):
        press(dialog, Qt.Key.Key_Return)


def test_save_and_next_begins_the_next_call(dialog: QuickAddDialog, context: Context) -> None:
    write(dialog, LINE)
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert dialog.face.line.text() == ""
    assert dialog.face.line.hasFocus()
    assert "Saved: Marta, today 17:00." in [label.text() for label in dialog.findChildren(QLabel)]
    write(dialog, "Mario 611222333")
    press(dialog, Qt.Key.Key_Return)
    assert {call.caller.label for call in logged(context)} == {"Marta", "Mario"}


def test_enter_saves_from_every_field(qtbot: QtBot, context: Context) -> None:
    dialog = QuickAddDialog(context)
    qtbot.addWidget(dialog)
    fields = dialog.face.fields
    places = (fields.who, fields.reach, fields.about, fields.call_back, fields.called_at, fields.channel)
    for number, place in enumerate((*places, *fields.kinds.values(), dialog.face.cancel_button)):
        reopen(dialog)
        write(dialog, f"Marta 60012345{number % 10}")
        place.setFocus()
        press(dialog, Qt.Key.Key_Return)
        assert not dialog.isVisible(), place
    assert len(logged(context)) == 11


# taking back


def test_what_was_saved_is_said_calmly_and_can_be_taken_back(dialog: QuickAddDialog, context: Context) -> None:
    write(dialog, LINE)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.notice.isVisible()
    assert dialog.notice.text == "Marta, today 17:00"
    assert dialog.notice.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    dialog.notice.undo_button.click()
    assert logged(context) == []
    assert context.ports.store.open_follow_ups() == []


def test_the_notice_goes_by_itself(qtbot: QtBot, dialog: QuickAddDialog) -> None:
    dialog.notice._timer.setInterval(50)
    write(dialog, LINE)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.notice.isVisible())


def test_the_keyboard_takes_back_the_last_call_in_the_next_opening(
    qtbot: QtBot, dialog: QuickAddDialog, context: Context
) -> None:
    write(dialog, LINE)
    press(dialog, Qt.Key.Key_Return)
    reopen(dialog)
    assert not dialog.notice.isVisible()
    press(dialog, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "Taken back" in dialog.face.said)
    assert logged(context) == []


def test_what_has_changed_since_is_not_taken_back(dialog: QuickAddDialog, context: Context) -> None:
    write(dialog, LINE)
    press(dialog, Qt.Key.Key_Return)
    [follow_up] = context.ports.store.open_follow_ups()
    call_log.attempt(context.ports, follow_up.id)
    dialog.notice.undo_button.click()
    assert len(logged(context)) == 1
    assert dialog.notice.text


# where it opens


def test_it_opens_where_the_pointer_is_and_whole_on_the_screen(dialog: QuickAddDialog) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    for place in (screen.topLeft(), screen.center(), screen.bottomRight() - QPoint(2, 2)):
        dialog.reject()
        QCursor.setPos(place)
        reopen(dialog)
        assert screen.contains(dialog.geometry())


def test_the_fields_have_names_and_keys_of_their_own(dialog: QuickAddDialog) -> None:
    fields = dialog.face.fields
    for field in (fields.who, fields.reach, fields.about, fields.call_back, fields.called_at, fields.channel):
        assert field.accessibleName()
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
    texts += [button.text() for button in fields.kinds.values()]
    face = dialog.face
    texts += [button.text() for button in (fields.only_noted, face.clear_button, face.undo_button)]
    texts += [face.next_button.text(), face.save_button.text()]
    keys = [text[text.index("&") + 1].lower() for text in texts]
    assert len(keys) == len(set(keys))


def test_a_line_of_markup_is_shown_as_it_is(dialog: QuickAddDialog, context: Context) -> None:
    called(context, Caller("<b>Marta</b>", "+34600123456"))
    write(dialog, "600123456")
    assert "<b>Marta</b> waits already" in dialog.face.outlook
