"""One window of a kind: made when it is first wanted, raised when it is wanted again."""

import gc
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

WindowT = TypeVar("WindowT", bound=QWidget)


class KeptWindow(Generic[WindowT]):
    """Keeps the one that ``make`` answers; with ``anew`` only as long as it is open. ``make`` imports its module."""

    def __init__(self, make: Callable[[], WindowT], *, anew: bool = False) -> None:
        self._make = make
        self._anew = anew
        self.window: WindowT | None = None

    @property
    def is_seen(self) -> bool:
        """Whether it is on the screen."""
        return self.window is not None and self.window.isVisible()

    @property
    def is_looked_at(self) -> bool:
        """Whether the user is at it."""
        return self.window is not None and self.window.isVisible() and self.window.isActiveWindow()

    def wanted(self) -> WindowT:
        """Return the window, shown or not."""
        if self._anew and not self.is_seen:
            self.drop()
        if self.window is None:
            self.window = self._make()
            if not self._anew:
                leave_in_peace()
        return self.window

    def opened(self) -> WindowT:
        """Show it in front, and return it."""
        window = self.wanted()
        draw_icon()
        raise_window(window)
        return window

    def drop(self) -> None:
        """Let go of it."""
        window, self.window = self.window, None
        if window is not None:
            window.hide()
            window.deleteLater()


def leave_in_peace() -> None:
    """Let the garbage collector pass over what is there by now and stays: to look it all through is a stall."""
    gc.freeze()


def draw_icon() -> None:
    """Give all windows our icon."""
    if QGuiApplication.windowIcon().isNull():
        from respiro.ui.assets import app_icon  # noqa: PLC0415  SVG is for windows, the tray does without

        QGuiApplication.setWindowIcon(app_icon())


def raise_window(window: QWidget) -> None:
    """Show the window in front, out of the taskbar if it is there, with the keyboard's focus."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
