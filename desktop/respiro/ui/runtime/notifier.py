"""Notices with buttons: through the desktop's daemon, else in a window of our own."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.ui.runtime.notices import Notice

if TYPE_CHECKING:
    from respiro.ui.runtime.daemon import Daemon
    from respiro.ui.runtime.notice_window import NoticeWindow

_WITHOUT_BUS = ("win32", "darwin")


class Notifier(QObject):
    """Shows notices. ``shown`` comes when one really is on the screen; ``acted`` when the user pressed a button.

    ``closed`` comes when one is known to be off the screen again without being withdrawn; it may never come.
    """

    shown = Signal(str)
    acted = Signal(str, str)
    closed = Signal(str)

    def __init__(self, parent: QObject | None = None, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._has_bus = platform not in _WITHOUT_BUS
        self._daemon: Daemon | None = None
        self._window: NoticeWindow | None = None

    def notify(
        self,
        key: str,
        summary: str,
        body: str = "",
        actions: tuple[tuple[str, str], ...] = (),
        *,
        certain: bool = False,
        critical: bool = False,
    ) -> None:
        """Show plain text with buttons (key and label); one with a known key takes the other's place.

        ``certain`` is for what must be seen although the desktop holds notices back: our own window shows it.
        """
        notice = Notice(key, summary, body, actions, critical)
        if certain:
            if self._daemon is not None:
                self._daemon.withdraw(key)
            self._show(notice)
            return
        daemon = self._reach_daemon()
        if daemon is None:
            self._show(notice)
        else:
            daemon.post(notice)

    def withdraw(self, key: str) -> None:
        """Take a notice off the screen: what it tells is no longer so."""
        if self._daemon is not None:
            self._daemon.withdraw(key)
        if self._window is not None:
            self._window.withdraw(key)

    def focus(self) -> bool:
        """Give the keyboard to our own window, if it shows a notice."""
        return self._window is not None and self._window.focus()

    def close(self) -> None:
        """Put our own window away and leave the bus."""
        if self._daemon is not None:
            self._daemon.close()
            self._daemon = None
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None

    def _reach_daemon(self) -> "Daemon | None":
        """Return the way to the daemon; nothing of it is loaded before the first notice."""
        if self._daemon is None and self._has_bus:
            try:
                from respiro.ui.runtime.bus import BusError  # noqa: PLC0415
                from respiro.ui.runtime.daemon import Daemon  # noqa: PLC0415
            except ImportError:
                self._has_bus = False
                return None
            try:
                daemon = Daemon()
            except BusError:
                return None
            daemon.posted.connect(self._on_posted)
            daemon.acted.connect(self.acted)
            daemon.closed.connect(self.closed)
            daemon.refused.connect(self._show)
            daemon.gone.connect(self._on_daemon_gone)
            self._daemon = daemon
        return self._daemon

    def _on_posted(self, key: str) -> None:
        if self._window is not None:
            self._window.withdraw(key)
        self.shown.emit(key)

    def _on_daemon_gone(self) -> None:
        """Reach for another bus next time; the connection is let go when it has finished telling."""
        gone, self._daemon = self._daemon, None
        QTimer.singleShot(0, self, lambda: gone)

    def _show(self, notice: Notice) -> None:
        if self._window is None:
            from respiro.ui.runtime.notice_window import NoticeWindow  # noqa: PLC0415  seldom needed

            self._window = NoticeWindow()
            self._window.shown.connect(self.shown)
            self._window.acted.connect(self.acted)
            self._window.closed.connect(self.closed)
        self._window.add(notice)
