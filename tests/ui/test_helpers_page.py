"""Backup people in the settings: listed, added, changed, removed, and all of it taken back."""

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from respiro.domain.errors import StoreError
from respiro.domain.plan_b import BackupPerson
from respiro.ui.dialogs.helper_dialog import HelperDialog
from respiro.ui.windows.settings_pages.helpers_page import HelpersPage
from respiro.ui.windows.settings_window import SettingsWindow
from support.fake_calls import ports_on
from support.fakes import FakeStore, empty_ports
from support.settings_stage import make_context

pytestmark = pytest.mark.qt_log_ignore("does not support")

OLA = BackupPerson(
    "ola", "Ola", ("+34600999888",), ("ola@example.org",), "pl", ("invoices", "the shop"), 18 * 60, "Has a key."
)
RADU = BackupPerson("radu", "Radu")


@pytest.fixture
def window(qtbot: QtBot) -> SettingsWindow:
    ports = empty_ports()
    for person in (OLA, RADU):
        ports.store.put_backup_person(person)
    window = SettingsWindow(make_context(ports))
    qtbot.addWidget(window)
    window.show_page("helpers")
    window.show()
    assert QTest.qWaitForWindowActive(window)
    return window


def page(window: SettingsWindow) -> HelpersPage:
    found = window.pages["helpers"]
    assert isinstance(found, HelpersPage)
    return found


def people(window: SettingsWindow) -> list[BackupPerson]:
    return window.desk.context.ports.store.backup_people()


def entries(window: SettingsWindow) -> list[str]:
    return [page(window).list.item(row).text() for row in range(page(window).list.count())]


def asked(window: SettingsWindow) -> HelperDialog:
    """Return the dialog that is open."""
    (dialog,) = [one for one in window.findChildren(HelperDialog) if one.isVisible()]
    return dialog


def write(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


def test_everyone_is_listed_with_what_they_take_and_until_when(window: SettingsWindow) -> None:
    assert entries(window) == ["Ola\ninvoices, the shop · answers until 18:00", "Radu\nanswers at any time"]


def test_an_empty_list_says_what_will_stand_there(qtbot: QtBot) -> None:
    window = SettingsWindow(make_context(empty_ports()))
    qtbot.addWidget(window)
    window.show_page("helpers")
    window.show()
    said = [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]

    assert any(text.startswith("Nobody yet.") for text in said)
    assert not page(window).list.isVisible()
    assert page(window).add_button.isEnabled()
    assert not page(window).edit_button.isEnabled()


def test_all_of_it_is_told_by_keyboard_and_undo_takes_it_back(qtbot: QtBot, window: SettingsWindow) -> None:
    page(window).add_button.setFocus()
    QTest.keyClick(page(window).add_button, Qt.Key.Key_Space)
    dialog = asked(window)
    write(dialog.name, "Ana")
    QTest.keyClick(dialog.name, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.takes
    QTest.keyClicks(dialog.takes, "the post")
    QTest.keyClick(dialog.takes, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.takes, "orders")
    QTest.keyClick(dialog.takes, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.whenever
    QTest.keyClick(dialog.whenever, Qt.Key.Key_Down)
    assert dialog.until.isEnabled()
    dialog.until.setTime(QTime(16, 30))
    write(dialog.phones, "+34600111222, +34600111222")
    write(dialog.emails, "ana@example.org a@example.org")
    write(dialog.notes, "On Fridays only.")
    with qtbot.waitSignal(window.desk.context.plan_b_changed):
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)

    assert not dialog.isVisible()
    ana = next(one for one in people(window) if one.name == "Ana")
    assert (ana.takes, ana.until, ana.language) == (("the post", "orders"), 16 * 60 + 30, "")
    assert ana.phones == ("+34600111222",)
    assert ana.emails == ("ana@example.org", "a@example.org")
    assert ana.notes == "On Fridays only."
    window.desk.undo()
    assert people(window) == [OLA, RADU]
    assert len(entries(window)) == 2


def test_who_is_looked_at_comes_out_as_they_went_in(window: SettingsWindow) -> None:
    page(window).list.setCurrentRow(0)
    page(window).edit()
    asked(window).save()

    assert people(window) == [OLA, RADU]
    assert not window.desk.can_undo


def test_a_change_is_seen_at_once_and_can_be_taken_back(qtbot: QtBot, window: SettingsWindow) -> None:
    page(window).list.setFocus()
    page(window).list.setCurrentRow(0)
    QTest.keyClick(page(window).list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.findChildren(HelperDialog)) == 1)
    dialog = asked(window)
    dialog.whenever.setCurrentIndex(0)
    dialog.takes.setPlainText("")
    dialog.save()
    assert entries(window)[0] == "Ola\nanswers at any time"
    window.desk.undo()
    assert people(window) == [OLA, RADU]


def test_who_is_removed_comes_back_with_undo(qtbot: QtBot, window: SettingsWindow) -> None:
    page(window).list.setFocus()
    page(window).list.setCurrentRow(0)
    with qtbot.waitSignal(window.desk.context.plan_b_changed):
        QTest.keyClick(page(window).list, Qt.Key.Key_Delete)
    assert people(window) == [RADU]
    qtbot.mouseClick(window.undo_button, Qt.MouseButton.LeftButton)
    assert people(window) == [OLA, RADU]


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("name", "", "Write a name."),
        ("name", "RADU", "There is someone of that name already."),
        ("phones", "ext. 12", "“ext. 12” is not a telephone number."),
        ("emails", "ola", "“ola” is not an e-mail address."),
    ],
)
def test_what_can_t_be_is_said_beside_its_field_and_nothing_typed_is_lost(
    window: SettingsWindow, field: str, text: str, said: str
) -> None:
    page(window).list.setCurrentRow(0)
    page(window).edit()
    dialog = asked(window)
    getattr(dialog, field).setText(text)
    dialog.save()

    assert getattr(dialog, f"{field}_note").text.startswith(said)
    assert dialog.focusWidget() is getattr(dialog, field)
    assert dialog.isVisible()
    assert people(window) == [OLA, RADU]
    getattr(dialog, field).setText("Ola")
    assert getattr(dialog, f"{field}_note").text == ""


@pytest.mark.parametrize("field", ["takes", "notes"])
def test_what_is_too_long_is_said_beside_its_field(window: SettingsWindow, field: str) -> None:
    page(window).list.setCurrentRow(0)
    page(window).edit()
    dialog = asked(window)
    getattr(dialog, field).setPlainText("x" * 2001)
    dialog.save()

    assert "2000" in getattr(dialog, f"{field}_note").text


class _BrokenStore(FakeStore):
    def put_backup_person(self, person: BackupPerson) -> None:
        raise StoreError("disk_full", path=person.id)

    def remove_backup_person(self, person_id: str) -> bool:
        raise StoreError("disk_full", path=person_id)


def test_a_store_that_is_full_loses_nothing_that_was_typed(qtbot: QtBot) -> None:
    ports = empty_ports()
    store = _BrokenStore()
    store._people[OLA.id] = OLA
    window = SettingsWindow(make_context(ports_on(store, ports.settings, ports.clock, ports.zone)))
    qtbot.addWidget(window)
    window.show_page("helpers")
    window.show()
    page(window).list.setCurrentRow(0)
    page(window).remove()
    assert "disk is full" in window.trouble.text
    page(window).edit()
    dialog = asked(window)
    dialog.name.setText("Aleksandra")
    dialog.save()
    assert "disk is full" in dialog.other_note.text
    assert dialog.isVisible()
    assert dialog.name.text() == "Aleksandra"


def test_esc_stores_nothing(window: SettingsWindow) -> None:
    page(window).list.setCurrentRow(0)
    page(window).edit()
    dialog = asked(window)
    write(dialog.name, "x")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert people(window) == [OLA, RADU]


def test_every_control_has_a_name_and_the_keys_are_each_one_s_own(window: SettingsWindow) -> None:
    page(window).add()
    dialog = asked(window)
    for field in (dialog.name, dialog.takes, dialog.whenever, dialog.until, dialog.phones, dialog.emails):
        assert field.accessibleName()
    for field in (dialog.language, dialog.notes):
        assert field.accessibleName()
    for root in (dialog, page(window)):
        labels = [label for label in root.findChildren(QLabel) if label.buddy() is not None]
        parts = [one for one in (*labels, *root.findChildren(QAbstractButton)) if one.window() is root.window()]
        texts = [one.text() for one in parts]
        keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(keys) == len(set(keys))
