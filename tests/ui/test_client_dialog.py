"""The client's form: every field of every page, by keyboard, and what can't be accepted."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from respiro.domain.channel import Channel
from respiro.domain.clients import Client, ForeseenFire, Tier, Tone
from respiro.domain.work_time import WallRange, parse_ranges
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


FULL = Client(
    "luis",
    "Luis",
    Tier.A,
    {0: parse_ranges("09:00-13:00")},
    ZoneInfo("Europe/Warsaw"),
    ("+34600111222",),
    ("luis@example.org",),
    "pl",
    90,
    let_through=True,
    company="Fit & Co",
    profile="impatient",
    tone=Tone.FORMAL,
    free_after=16 * 60,
    reach_hours={4: parse_ranges("10:00-12:00")},
    urgent_response=45,
    urgent_channel=Channel.MAIL,
    wild_cards=3,
    hourly_rate=4550,
    currency="EUR",
    shares_contact=True,
    notes="One\nTwo",
    fires=(ForeseenFire("report", 3, WallRange(960, 1080), 45, 0), ForeseenFire("news", 4, WallRange(540, 1440), 90)),
)


@pytest.mark.parametrize("client", [ANA, FULL])
def test_a_client_comes_out_as_they_went_in(qtbot: QtBot, ports: Ports, client: Client) -> None:
    dialog, saved = opened(qtbot, client, ports)
    assert dialog.who.phones.text().startswith("+34 600")
    dialog.accept()
    assert saved == [client]


def test_without_ports_too(qtbot: QtBot) -> None:
    dialog, saved = opened(qtbot, FULL, None)
    dialog.accept()
    assert saved == [FULL]


def test_a_draft_is_a_new_client(qtbot: QtBot, ports: Ports) -> None:
    dialog = ClientDialog(None, None, ports, draft=replace(ANA, id="new"))
    qtbot.addWidget(dialog)
    saved: list[Client] = []
    dialog.saved.connect(saved.append)
    assert dialog.windowTitle() == "New client"
    dialog.accept()
    assert saved == [replace(ANA, id="new")]


def test_who_they_are_can_be_told_by_keyboard(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, None, ports)
    who, limits = dialog.who, dialog.limits
    for field, text in (
        (who.name, "Ana"),
        (who.company, "Norte"),
        (who.phones, "600 999 888, 915551234"),
        (who.emails, "ana@example.org"),
    ):
        field.setFocus()
        QTest.keyClicks(field, text)
    for box, key in ((who.language, "P"), (who.tone, "F"), (who.tier, "C"), (who.profile, "I")):
        box.setFocus()
        QTest.keyClicks(box, key)
    dialog.show_page(limits)
    limits.whose.setFocus()
    QTest.keyClick(limits.whose, Qt.Key.Key_Down)
    assert limits.response.isEnabled()
    limits.response.setValue(120)
    limits.channel.setFocus()
    QTest.keyClicks(limits.channel, "W")
    limits.wild_cards.setFocus()
    QTest.keyClick(limits.wild_cards, Qt.Key.Key_Up)
    QTest.keyClick(limits.let_through, Qt.Key.Key_Space)
    dialog.accept()
    [client] = saved
    assert (client.name, client.company) == ("Ana", "Norte")
    assert client.phones == ("+34600999888", "+34915551234")
    assert client.emails == ("ana@example.org",)
    assert (client.language, client.tone, client.tier, client.profile) == ("pl", Tone.FORMAL, Tier.C, "invader")
    assert (client.response, client.urgent_channel, client.wild_cards) == (120, Channel.WHATSAPP, 2)
    assert client.let_through


def test_pages_are_turned_by_keyboard(qtbot: QtBot, ports: Ports) -> None:
    dialog, _ = opened(qtbot, ANA, ports)
    seen = []
    for _ in dialog.pages:
        QTest.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        seen.append(dialog.list.currentRow())
    assert seen == [1, 2, 3, 4, 5, 0]
    QTest.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert dialog.pages[5].isVisible()


def test_foreseen_fires_are_added_changed_and_removed(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, replace(FULL, fires=()), ports)
    page = dialog.fires
    dialog.show_page(page)
    assert not page.what.isEnabled()
    for text in ("report", "mistake", "newsletter"):
        QTest.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
        assert page.what.hasFocus()
        QTest.keyClicks(page.what, text)
    page.day.setCurrentIndex(0)
    page.minutes.setValue(90)
    page.asks.setCurrentIndex(0)
    assert not page.ahead.isEnabled()
    page.table.choose(1)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.what.text() == "newsletter"
    assert [page.table.topLevelItem(row).text(0) for row in range(2)] == ["report", "newsletter"]
    dialog.accept()
    assert saved[0].fires == (
        ForeseenFire("report", 3, WallRange(960, 1080), 45),
        ForeseenFire("newsletter", 0, WallRange(960, 1080), 90, 0),
    )


def test_a_fire_needs_a_name_and_a_time_that_begins_first(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, FULL, ports)
    page = dialog.fires
    page.table.choose(0)
    page.start.setTime(page.start.time().fromString("20:00", "HH:mm"))
    dialog.accept()
    assert "ends before it begins" in page.hours_note.text
    assert (saved, page.isVisible(), page.start.hasFocus()) == ([], True, True)
    page.start.setTime(page.start.time().fromString("15:00", "HH:mm"))
    page.what.clear()
    page.table.choose(1)
    dialog.accept()
    assert "Say what they ask for" in page.what_note.text
    assert page.what.hasFocus()
    QTest.keyClicks(page.what, "report")
    dialog.accept()
    assert saved[0].fires[0] == ForeseenFire("report", 3, WallRange(900, 1080), 45, 0)


def test_hours_of_both_sides_are_told(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, ANA, ports)
    dialog.reach_them.is_free_after.setChecked(True)
    dialog.reach_you.whose.setCurrentIndex(1)
    dialog.show_page(dialog.reach_you)
    field = dialog.reach_you.hours.fields[0]
    field.setFocus()
    QTest.keyClicks(field, "9-18")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    dialog.accept()
    assert saved[0].free_after == 16 * 60
    assert saved[0].reach_hours == {0: parse_ranges("09:00-18:00")}


def test_wrong_hours_are_shown_on_their_page(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, ANA, ports)
    dialog.reach_them.hours.fields[2].setText("12-10")
    dialog.accept()
    assert (saved, dialog.reach_them.isVisible(), dialog.reach_them.hours.fields[2].hasFocus()) == ([], True, True)


def test_a_rate_that_is_none_is_said_so(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, ANA, ports)
    dialog.money.rate.setText("a lot")
    dialog.accept()
    assert "not a rate an hour" in dialog.money.rate_note.text
    assert (saved, dialog.money.rate.hasFocus()) == ([], True)
    dialog.money.rate.setText("60 zł")
    dialog.accept()
    assert (saved[0].hourly_rate, saved[0].currency) == (6000, "PLN")


def test_a_name_that_is_taken_is_said_so(qtbot: QtBot, ports: Ports) -> None:
    ports.store.put_client(ANA)
    dialog, saved = opened(qtbot, None, ports)
    dialog.who.name.setText("ANA")
    dialog.show_page(dialog.money)
    dialog.accept()
    assert "already" in dialog.who.name_note.text
    assert (saved, dialog.who.isVisible(), dialog.who.name.hasFocus()) == ([], True, True)


def test_the_settings_response_window_holds_until_another_is_chosen(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, replace(ANA, response=None), ports)
    assert dialog.limits.whose.currentText() == "As in the settings (4 h)"
    assert dialog.limits.urgent_whose.currentText() == "As in the settings (2 h)"
    assert not dialog.limits.response.isEnabled()
    dialog.accept()
    assert (saved[0].response, saved[0].urgent_response) == (None, None)


def test_a_phone_that_is_no_number_is_kept_as_written_and_said_so(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, ANA, ports)
    phones = dialog.who.phones
    phones.setFocus()
    phones.selectAll()
    QTest.keyClicks(phones, "ext. 12; 600111222")
    QTest.keyClick(phones, Qt.Key.Key_Tab)
    assert phones.text() == "ext. 12, +34 600 11 12 22"
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "“ext. 12” is no number that I know; it is kept as written." in said
    dialog.accept()
    assert saved[0].phones == ("ext. 12", "+34600111222")


def test_what_is_no_address_is_said_and_keeps_the_dialog(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, ANA, ports)
    dialog.who.emails.setText("ana@example.org, {text} ana")
    dialog.accept()
    assert saved == []
    assert dialog.isVisible()
    assert dialog.who.emails_note.text == "“{text}” is not an e-mail address."
    dialog.who.emails.setText("")
    dialog.accept()
    assert saved[0].emails == ()


def test_a_number_given_twice_is_one(qtbot: QtBot, ports: Ports) -> None:
    dialog, saved = opened(qtbot, ANA, ports)
    dialog.who.phones.setText("600999888, +34 600 99 98 88")
    dialog.accept()
    assert saved[0].phones == ("+34600999888",)


def test_the_keys_of_the_dialog_are_its_own(qtbot: QtBot, ports: Ports) -> None:
    dialog, _ = opened(qtbot, ANA, ports)
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    texts += [button.text() for button in dialog.findChildren(QAbstractButton)]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(keys) == len(set(keys)), sorted(keys)


def test_every_field_has_a_name(qtbot: QtBot, ports: Ports) -> None:
    dialog, _ = opened(qtbot, FULL, ports)
    kinds = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)
    fields = [field for kind in kinds for field in dialog.findChildren(kind)]
    inner = {"qt_spinbox_lineedit"}
    nameless = [
        field
        for field in fields
        if field.objectName() not in inner
        and not field.accessibleName()
        and not isinstance(field.parent(), QComboBox | QAbstractSpinBox)
    ]
    assert nameless == []
