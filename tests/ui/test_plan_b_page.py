"""The settings of urgent requests, of the texts for clients, and the key for emergencies."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from respiro.domain.clients import Tone
from respiro.ui.context import Context
from respiro.ui.runtime import hotkey
from respiro.ui.runtime.hotkey import GlobalKey, KeyState, KeyTakenError, KeyUse, key_words
from respiro.ui.windows.settings_pages import shortcut
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.plan_b_page import PlanBPage
from support.fakes import empty_ports
from support.settings_stage import make_context


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def context(qtbot: QtBot) -> Context:
    del qtbot
    return make_context(empty_ports())


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> PlanBPage:
    made = PlanBPage(SettingsDesk(context))
    qtbot.addWidget(made)
    made.show()
    return made


def test_lengths_are_stored_once_they_rest(page: PlanBPage, context: Context) -> None:
    fields = {
        "response": page.response,
        "acknowledge": page.acknowledge,
        "louder_after": page.louder,
        "effort": page.effort,
        "short": page.short,
        "before_promise": page.before,
        "ask_again": page.again,
    }
    for number, field in enumerate(fields.values()):
        field.setValue(35 + 5 * number)
    page.flush()
    stored = context.settings.plan_b
    assert [getattr(stored, name) for name in fields] == [35 + 5 * number for number in range(len(fields))]


def test_name_tone_and_inbox_checks_are_stored(page: PlanBPage, context: Context) -> None:
    QTest.keyClicks(page.name, "Yolanda")
    page.name.editingFinished.emit()
    page.tone.setCurrentIndex(page.tone.findData(Tone.FORMAL.value))
    page.tone.activated.emit(page.tone.currentIndex())
    QTest.keyClicks(page.checks, "16:30, 10:00")
    page.checks.editingFinished.emit()
    settings = context.settings
    assert (settings.own_name, settings.tone, settings.inbox_checks) == ("Yolanda", Tone.FORMAL, (600, 990))


def test_what_is_no_time_is_said_beside_the_field_and_not_stored(page: PlanBPage, context: Context) -> None:
    QTest.keyClicks(page.checks, "at ten")
    page.checks.editingFinished.emit()
    assert "at ten" in page.note_of("user.inbox_checks").text
    assert context.settings.inbox_checks == ()


def test_the_key_for_emergencies_is_its_own(qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shortcut, "can_grab", lambda: True)
    page = PlanBPage(SettingsDesk(context))
    qtbot.addWidget(page)
    page.show()
    page.shortcut.recorder.setKeySequence(QKeySequence("Ctrl+Alt+E"))
    page.shortcut.recorder.editingFinished.emit()
    assert (context.settings.emergency_shortcut, context.settings.shortcut) == ("Ctrl+Alt+E", "")
    context.shortcut_states[KeyUse.EMERGENCY] = KeyState.TAKEN
    context.shortcut_looked.emit()
    assert page.shortcut.state.text() == key_words(KeyState.TAKEN, "Ctrl+Alt+E")


def test_the_command_opens_the_triage(page: PlanBPage) -> None:
    assert page.shortcut.command.text().endswith("planb add --dialog")


def test_both_keys_are_told_of_on_their_own(context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    def taken(key: str, parent: object) -> None:
        del parent
        raise KeyTakenError(key)

    monkeypatch.setattr(hotkey, "can_grab", lambda: True)
    monkeypatch.setattr(hotkey, "XGrab", taken)
    told: list[str] = []

    def tell(key: str, _sentence: str, mark: object) -> None:
        told.append(key)
        assert callable(mark)
        mark(context.ports)

    context.change_settings(context.settings.__class__(shortcut="Ctrl+1", emergency_shortcut="Ctrl+2"))
    for _ in range(2):
        for use in KeyUse:
            GlobalKey(context, tell, use).look()
    assert told == ["shortcut", "emergency_shortcut"]
    assert context.shortcut_states == dict.fromkeys(KeyUse, KeyState.TAKEN)


def test_each_key_of_the_page_is_its_own(page: PlanBPage) -> None:
    labels = [label.text() for label in page.findChildren(QLabel) if label.buddy() is not None]
    texts = [text for text in labels + [button.text() for button in page.findChildren(QAbstractButton)] if "&" in text]
    keys = [text[text.index("&") + 1].lower() for text in texts]
    assert len(keys) == len(set(keys)), sorted(keys)
