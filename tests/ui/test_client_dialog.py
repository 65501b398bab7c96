"""The client's dialog: how they are reached, and what holds for them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from respiro.domain.clients import Client
from respiro.services.ports import Ports
from respiro.ui.dialogs.client_dialog import ClientDialog
from support.fakes import empty_ports

pytestmark = pytest.mark.qt_log_ignore("does not support")

ANA = Client(
    "ana", "Ana", phones=("+34600999888",), emails=("ana@example.org",), language="es", response=90, let_through=True
)


@pytest.fixture
def ports(qtbot: QtBot) -> Ports:
    del qtbot
    return empty_ports()


def opened(qtbot: QtBot, client: Client | None, ports: Ports | None) -> tuple[ClientDialog, list[Client]]:
    dialog = ClientDialog(client, None, ports)
    qtbot.addWidget(dialog)
    dialog.show()
    assert QTest.qWaitForWindowActive(dialog)
    saved: list[Client] = []
    dialog.saved.connect(saved.append)
    return dialog, saved


def test_a_client_comes_out_as_they_went_in(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, ANA, ports)
    assert dialog.reach.phones.text() == "+34 600 99 98 88"
    dialog.accept()
    assert saved == [ANA]


def test_without_ports_too(qtbot: QtBot) -> None:
    dialog, saved = opened(qtbot, ANA, None)
    dialog.accept()
    assert saved == [ANA]


def test_all_of_it_can_be_told_by_keyboard(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, None, ports)
    reach = dialog.reach
    for field, text in (
        (dialog.name, "Ana"),
        (reach.phones, "600 999 888, 915551234"),
        (reach.emails, "ana@example.org"),
    ):
        field.setFocus()
        QTest.keyClicks(field, text)
    reach.language.setFocus()
    QTest.keyClicks(reach.language, "P")
    reach.whose.setFocus()
    QTest.keyClick(reach.whose, Qt.Key.Key_Down)
    reach.whose.activated.emit(reach.whose.currentIndex())
    reach.response.setValue(120)
    QTest.keyClick(reach.let_through, Qt.Key.Key_Space)
    dialog.accept()
    [client] = saved
    assert client.phones == ("+34600999888", "+34915551234")
    assert client.emails == ("ana@example.org",)
    assert (client.language, client.response, client.let_through) == ("pl", 120, True)


def test_the_settings_response_window_holds_until_another_is_chosen(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, replace(ANA, response=None), ports)
    assert dialog.reach.whose.currentText() == "As in the settings (4 h)"
    assert not dialog.reach.response.isEnabled()
    dialog.accept()
    assert saved[0].response is None


def test_a_phone_that_is_no_number_is_kept_as_written_and_said_so(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, ANA, ports)
    dialog.reach.phones.setFocus()
    dialog.reach.phones.selectAll()
    QTest.keyClicks(dialog.reach.phones, "ext. 12; 600111222")
    QTest.keyClick(dialog.reach.phones, Qt.Key.Key_Tab)
    assert dialog.reach.phones.text() == "ext. 12, +34 600 11 12 22"
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "“ext. 12” is no number that I know; it is kept as written." in said
    dialog.accept()
    assert saved[0].phones == ("ext. 12", "+34600111222")


def test_what_is_no_address_is_said_and_keeps_the_dialog(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, ANA, ports)
    dialog.reach.emails.setText("ana@example.org, {text} ana")
    dialog.accept()
    assert saved == []
    assert dialog.isVisible()
    assert dialog.reach.emails_note.text == "“{text}” is not an e-mail address."
    dialog.reach.emails.setText("")
    dialog.accept()
    assert saved[0].emails == ()


def test_a_number_given_twice_is_one(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, ANA, ports)
    dialog.reach.phones.setText("600999888, +34 600 99 98 88")
    dialog.accept()
    assert saved[0].phones == ("+34600999888",)


def test_the_keys_of_the_dialog_are_its_own(qtbot: QtBot, ports: Ports) -> None:
    dialog, _ = opened(qtbot, ANA, ports)
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None and "&" in label.text()]
    texts += [dialog.reach.let_through.text(), dialog.save_button.text()]
    keys = [text[text.index("&") + 1].lower() for text in texts]
    assert len(keys) == len(set(keys))
