"""One window of each kind: its module is imported when it is first asked for, and it is raised when asked again."""

from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from respiro.ui.actions import Wish
from respiro.ui.context import Context

WELCOME = "welcome"
_PLACES: dict[str, tuple[str, str]] = {
    Wish.WEEK: ("respiro.ui.windows.week_window", "WeekWindow"),
    Wish.IMPORT: ("respiro.ui.dialogs.import_dialog", "ImportDialog"),
    Wish.SETTINGS: ("respiro.ui.windows.settings_window", "SettingsWindow"),
    WELCOME: ("respiro.ui.windows.welcome_window", "WelcomeWindow"),
}


class WindowKeeper(QObject):
    """Opens and raises the windows."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._windows: dict[str, QWidget] = {}

    def open(self, name: str) -> QWidget:
        """Show the window and give it the keyboard."""
        window = self._windows.get(name)
        if window is None:
            window = self._make(name)
        raise_window(window)
        return window

    def raise_open_ones(self) -> bool:
        """Bring what is open to the front; False when nothing is."""
        visible = [window for window in self._windows.values() if window.isVisible()]
        for window in visible:
            raise_window(window)
        return bool(visible)

    def close_all(self) -> None:
        """Let go of all windows."""
        for window in list(self._windows.values()):
            window.close()
            window.deleteLater()
        self._windows.clear()

    def forget_closed(self) -> None:
        """Make those that are not open anew when they are next asked for: the language is another one."""
        for name, window in list(self._windows.items()):
            if not window.isVisible():
                del self._windows[name]
                window.deleteLater()

    def _make(self, name: str) -> QWidget:
        module, kind = _PLACES[name]
        make: Any = getattr(import_module(module), kind)
        window: QWidget = make(self._context)
        if QGuiApplication.windowIcon().isNull():
            from respiro.ui.assets import app_icon  # noqa: PLC0415  SVG is for windows, the tray does without

            QGuiApplication.setWindowIcon(app_icon())
        self._windows[name] = window
        window.destroyed.connect(lambda: self._windows.pop(name, None))
        return window


def raise_window(window: QWidget) -> None:
    """Show the window in front, out of the taskbar if it is there, with the keyboard's focus."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
