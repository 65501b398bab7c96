"""Whether the desktop has a tray, and when one comes."""

import os
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

_WATCHER = "org.kde.StatusNotifierWatcher"
_LOOKS_MILLISECONDS = (0, 250, 500, 1000, 2000, 4000)
"""After the watcher its host comes, sooner or later."""
_DARK_PANELS = ("gnome", "unity", "pantheon", "budgie", "cinnamon", "xfce")
"""Desktops whose panel is dark in the light scheme, too, unless the user changes it."""


class TrayHost(QObject):
    """Emits ``appeared`` when a tray comes after us; an icon from before is lost to it."""

    appeared = Signal()

    def __init__(
        self, parent: QObject | None = None, available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable
    ) -> None:
        super().__init__(parent)
        self._available = available
        self._watcher: QObject | None = None
        self._looks = 0

    def is_available(self) -> bool:
        """Tell whether there is a tray now."""
        return self._available()

    def watch(self) -> None:
        """Begin to wait for trays that come later (StatusNotifierItem; the others are found by looking)."""
        if sys.platform in ("win32", "darwin") or "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
            return
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher  # noqa: PLC0415  no bus, no need

        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            mode = QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
            watcher = QDBusServiceWatcher(_WATCHER, bus, mode, self)
            watcher.serviceRegistered.connect(self._on_watcher)
            self._watcher = watcher

    def _on_watcher(self) -> None:
        self._looks = 0
        self._look_soon()

    def _look_soon(self) -> None:
        if self._looks < len(_LOOKS_MILLISECONDS):
            QTimer.singleShot(_LOOKS_MILLISECONDS[self._looks], self, self._look)

    def _look(self) -> None:
        self._looks += 1
        if self._available():
            self.appeared.emit()
        else:
            self._look_soon()


def panel_is_dark(environment: Mapping[str, str] = os.environ) -> bool:
    """Guess whether the panel is dark: nothing tells, so by the palette, which follows the scheme, and by the desktop."""
    desktop = environment.get("XDG_CURRENT_DESKTOP", "").lower()
    if any(name in desktop for name in _DARK_PANELS):
        return True
    return QGuiApplication.palette().window().color().lightness() < 128  # noqa: PLR2004  the middle of 0 to 255
