"""The welcome offers five ways to begin and insists on none."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from respiro.ui.windows.welcome_window import WelcomeWindow
from support.settings_stage import make_context


@pytest.fixture
def window(qtbot: QtBot) -> WelcomeWindow:
    window = WelcomeWindow(make_context())
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("wish", ["import", "subscribe", "connect", "demo", "empty"])
def test_each_button_says_its_wish_once_and_the_window_goes(qtbot: QtBot, window: WelcomeWindow, wish: str) -> None:
    heard: list[str] = []
    for name in ("import", "subscribe", "connect", "demo", "empty"):
        getattr(window, f"{name}_requested").connect(lambda name=name: heard.append(name))
    qtbot.mouseClick(getattr(window, f"{wish}_button"), Qt.MouseButton.LeftButton)
    assert heard == [wish]
    assert not window.isVisible()


def test_enter_imports(qtbot: QtBot, window: WelcomeWindow) -> None:
    assert window.import_button.isDefault()
    with qtbot.waitSignal(window.import_requested):
        qtbot.keyClick(window, Qt.Key.Key_Return)


def test_esc_and_closing_start_empty(qtbot: QtBot, window: WelcomeWindow) -> None:
    with qtbot.waitSignal(window.empty_requested):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    window.show()
    with qtbot.waitSignal(window.empty_requested):
        window.close()
