"""The settings of calls, and the key that writes one down."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from respiro.domain.calls import LadderStep, OutgoingRule
from respiro.domain.work_time import parse_ranges
from respiro.ui.context import Context
from respiro.ui.runtime import hotkey
from respiro.ui.runtime.hotkey import GlobalKey, KeyState, KeyTakenError, KeyUnknownError, KeyUse, can_grab, key_words
from respiro.ui.windows.settings_pages import shortcut
from respiro.ui.windows.settings_pages.calls_page import CallsPage
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from support.fakes import empty_ports
from support.settings_stage import make_context

pytestmark = pytest.mark.qt_log_ignore("does not support")


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
def page(qtbot: QtBot, context: Context) -> CallsPage:
    page = CallsPage(SettingsDesk(context))
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_page_shows_the_settings_in_words(page: CallsPage) -> None:
    assert page.response.text() == "4 h"
    assert page.first.text() == "30 min"
    assert page.ladder.text() == "15 min, 1 h, next morning"
    assert page.quiet.text() == "00:00–08:00, 21:00–24:00"
    assert page.outgoing.currentText() == "asks whether that was the call-back"
    assert page.pick_up.isChecked()
    assert page.tasks.isChecked()
    assert not page.board.isChecked()


def test_lengths_of_time_are_stored(page: CallsPage, context: Context) -> None:
    for field, minutes in ((page.response, 480), (page.first, 10), (page.again, 20), (page.call_length, 30)):
        field.setValue(minutes)
    page.flush()
    calls = context.settings.calls
    assert (calls.response, calls.first_reminder, calls.return_after, calls.duration) == (480, 10, 20, 30)


@pytest.mark.parametrize("typed", ["10 min, 2 h, next morning", "10; 120; morning", "10, 2h, Next Morning"])
def test_the_ladder_is_typed_in_words(page: CallsPage, context: Context, typed: str) -> None:
    page.ladder.setText(typed)
    page.ladder.setModified(True)
    page.ladder.editingFinished.emit()
    assert context.settings.calls.ladder == (LadderStep(10), LadderStep(120), LadderStep(None))
    assert page.ladder.text() == "10 min, 2 h, next morning"


def test_a_ladder_that_is_none_is_explained_and_the_old_one_holds(page: CallsPage, context: Context) -> None:
    before = context.settings.calls.ladder
    page.ladder.setText("now and then")
    page.ladder.setModified(True)
    page.ladder.editingFinished.emit()
    assert page.note_of("calls.ladder").text
    assert context.settings.calls.ladder == before


def test_quiet_hours_switches_and_choices_are_stored(page: CallsPage, context: Context) -> None:
    page.quiet.setText("13-15")
    page.quiet.editingFinished.emit()
    for box in (page.pick_up, page.tasks, page.board):
        box.click()
    page.outgoing.setCurrentIndex(page.outgoing.findData(OutgoingRule.CLOSE.value))
    page.outgoing.activated.emit(page.outgoing.currentIndex())
    page.region.setCurrentIndex(page.region.findData("PL"))
    page.region.activated.emit(page.region.currentIndex())
    settings = context.settings
    assert settings.calls.quiet == parse_ranges("13:00-15:00")
    assert (settings.pick_up_calls, settings.mirror_tasks, settings.show_board) == (False, False, True)
    assert settings.calls.outgoing is OutgoingRule.CLOSE
    assert settings.region == "PL"


def test_folders_are_typed_or_chosen(page: CallsPage, context: Context, home: Path) -> None:
    page.take_folder(page.watch, "calls.watch_folder", str(home))
    assert context.settings.watch_folder == str(home)
    page.home.setText("/agenda")
    page.home.setModified(True)
    page.home.editingFinished.emit()
    assert context.settings.home_folder == "/agenda"


def test_without_x11_the_command_for_the_desktops_own_settings_can_be_copied(page: CallsPage) -> None:
    assert page.shortcut.command.text() == "respiro call add --dialog"
    page.shortcut.copy_button.click()
    assert QGuiApplication.clipboard().text() == "respiro call add --dialog"
    assert not page.shortcut.recorder.isVisible()


def test_the_command_names_its_home(qtbot: QtBot) -> None:
    context = make_context(empty_ports())
    context.command = ("/opt/my apps/respiro", "--home", "/data")
    page = CallsPage(SettingsDesk(context))
    qtbot.addWidget(page)
    assert page.shortcut.command.text() == "'/opt/my apps/respiro' --home /data call add --dialog"


def test_under_x11_the_key_is_recorded_and_its_fate_told(
    qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shortcut, "can_grab", lambda: True)
    page = CallsPage(SettingsDesk(context))
    qtbot.addWidget(page)
    page.show()
    assert page.shortcut.state.text() == "No key is set."
    page.shortcut.recorder.setKeySequence(QKeySequence("Ctrl+Alt+M"))
    page.shortcut.recorder.editingFinished.emit()
    assert context.settings.shortcut == "Ctrl+Alt+M"
    context.shortcut_states[KeyUse.CALL] = KeyState.TAKEN
    context.shortcut_looked.emit()
    assert page.shortcut.state.text() == key_words(KeyState.TAKEN, "Ctrl+Alt+M")
    context.shortcut_states[KeyUse.CALL] = KeyState.WORKS
    context.shortcut_looked.emit()
    assert page.shortcut.state.text() == "Ctrl+Alt+M works in all programs."
    page.shortcut.recorder.clear()
    assert context.settings.shortcut == ""


def test_each_key_of_the_page_is_its_own(page: CallsPage) -> None:
    labels = [label.text() for label in page.findChildren(QLabel) if label.buddy() is not None]
    texts = [text for text in labels + [button.text() for button in page.findChildren(QAbstractButton)] if "&" in text]
    keys = [text[text.index("&") + 1].lower() for text in texts]
    assert len(keys) == len(set(keys)), sorted(keys)


# the global key


class FakeGrab:
    """Answers for the X server."""

    def __init__(self, key: str, parent: object) -> None:
        del parent
        if "T" in key:
            raise KeyTakenError(key)
        if key == "M":
            raise KeyUnknownError(key)
        raise OSError(key)


@pytest.mark.parametrize(
    ("key", "state"),
    [("Ctrl+T", KeyState.TAKEN), ("M", KeyState.UNKNOWN), ("Ctrl+X", KeyState.NO_X11)],
)
def test_a_key_that_can_not_be_had_is_told_once(
    context: Context, monkeypatch: pytest.MonkeyPatch, key: str, state: KeyState
) -> None:
    monkeypatch.setattr(hotkey, "can_grab", lambda: True)
    monkeypatch.setattr(hotkey, "XGrab", FakeGrab)
    told: list[str] = []

    def tell(_key: str, sentence: str, mark: object) -> None:
        told.append(sentence)
        assert callable(mark)
        mark(context.ports)

    for _ in range(2):
        global_key = GlobalKey(context, tell)
        from_texts = context.settings.__class__(shortcut=key)
        context.change_settings(from_texts)
        global_key.look()
    assert told == [key_words(state, key)]
    assert context.shortcut_states[KeyUse.CALL] == state


def test_no_key_is_no_trouble(context: Context) -> None:
    GlobalKey(context, lambda *_: pytest.fail("told")).look()
    assert context.shortcut_states == {}


@pytest.mark.parametrize(
    "environment", [{"WAYLAND_DISPLAY": "wayland-0"}, {"XDG_SESSION_TYPE": "wayland"}, {"XDG_SESSION_TYPE": "x11"}]
)
def test_a_key_is_only_taken_in_an_x11_session(qtbot: QtBot, environment: dict[str, str]) -> None:
    del qtbot
    assert not can_grab(environment, "linux"), "these tests run without X11"


@pytest.mark.parametrize("key", ["M", "Shift+M", "Ctrl+K, Ctrl+M", "", "nonsense"])
def test_plain_keys_are_never_taken_from_all_programs(key: str) -> None:
    with pytest.raises(KeyUnknownError):
        hotkey._combination(key)


@pytest.mark.parametrize("key", ["Ctrl+M", "Alt+F1", "F9", "Meta+Space", "Ctrl+Shift+ñ"])
def test_keys_with_a_modifier_and_function_keys_may_be_taken(key: str) -> None:
    assert hotkey._combination(key)
