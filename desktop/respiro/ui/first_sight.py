"""What is seen at once: the application object and the ring on the panel, before anything else is loaded."""

import os
import sys
from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

import respiro
from respiro.domain.errors import RespiroError
from respiro.ui.first_ring import first_ring
from respiro.ui.runtime.tray_host import panel_is_dark

_WITHOUT_EYES = ("offscreen", "minimal")
"""Platforms on which a box would wait for ever."""


class FirstSight:
    """The application object, and where there is a tray an icon with a menu that is filled later.

    Raises RespiroError no_display where there is no screen: Qt would abort.
    """

    def __init__(self) -> None:
        self.application = _make_application()
        self.menu = QMenu()
        self.icon: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon = QSystemTrayIcon(first_ring(dark_panel=panel_is_dark()))
            self.icon.setContextMenu(self.menu)
            self.icon.show()

    def explain(self, error: RespiroError) -> None:
        """Say why Respiro can't go on, and wait until it was read."""
        if self.icon is not None:
            self.icon.hide()
        if QGuiApplication.platformName() in _WITHOUT_EYES:
            return
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  hardly ever needed

        from respiro.ui.words import fault_words  # noqa: PLC0415  as above

        box = QMessageBox(QMessageBox.Icon.Warning, "Respiro", fault_words(error))
        box.exec()


def _make_application() -> QApplication:
    if not _has_display(os.environ, sys.platform):
        raise RespiroError("no_display")
    QApplication.setApplicationName("respiro")
    QApplication.setApplicationDisplayName("Respiro")
    QApplication.setApplicationVersion(respiro.__version__)
    QApplication.setDesktopFileName("respiro")
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    return application


def _has_display(environment: Mapping[str, str], platform: str) -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform in ("win32", "darwin") or any(environment.get(name) for name in names)
