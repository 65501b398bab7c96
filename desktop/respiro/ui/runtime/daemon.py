"""Notices through the desktop's own daemon (Desktop Notifications Specification 1.2), with buttons."""

import html
import os
from typing import Final

from jeepney import DBusAddress, Message
from PySide6.QtCore import QObject, QTimer, Signal

from respiro.ui.resources import resources
from respiro.ui.runtime.bus import Bus, is_error, member_of, method_call
from respiro.ui.runtime.notices import Notice

_NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_ADDRESS: Final = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
_APP: Final = "Respiro"
_DESKTOP_FILE: Final = "respiro"
PATIENCE_MILLISECONDS: Final = 4000
"""With the question whether the user may be disturbed, which comes before, a fallback is there within 5 seconds."""
_NORMAL, _CRITICAL = 1, 2
"""Urgency levels of the Desktop Notifications Specification 1.2."""


class Daemon(QObject):
    """Posts notices. For each exactly one of ``posted`` and ``refused`` is emitted, within the patience.

    One with a known key takes the other's place on the screen; what is withdrawn, or replaced before it was
    shown, is neither posted nor refused. Raises BusError when there is no session bus.
    """

    posted = Signal(str)
    refused = Signal(object)
    acted = Signal(str, str)
    closed = Signal(str)
    """The daemon says that a notice is no longer on the screen; not each daemon does."""
    gone = Signal()

    def __init__(self, parent: QObject | None = None, patience_milliseconds: int = PATIENCE_MILLISECONDS) -> None:
        super().__init__(parent)
        self._patience = patience_milliseconds
        self._waiting: dict[str, Notice] = {}
        self._keys: dict[int, str] = {}
        self._bus = Bus(self)
        self._bus.signalled.connect(self._on_signal)
        self._bus.gone.connect(self._on_gone)
        for member in ("ActionInvoked", "NotificationClosed", "ActivationToken"):
            self._bus.listen(_NAME, member, _PATH)

    def close(self) -> None:
        """Hang up; nothing more is emitted."""
        self._waiting.clear()
        self._bus.close()

    def post(self, notice: Notice) -> None:
        """Ask the daemon what it can do, and if that is enough, to show the notice."""
        self._waiting[notice.key] = notice
        QTimer.singleShot(self._patience, self, lambda: self._refuse(notice))
        self._bus.call(method_call(_ADDRESS, "GetCapabilities"), lambda reply: self._on_capabilities(notice, reply))

    def withdraw(self, key: str) -> None:
        """Take a notice off the screen, or see to it that it never gets there."""
        self._waiting.pop(key, None)
        self._close_notice(key)

    def _close_notice(self, key: str) -> None:
        for number in [number for number, known in self._keys.items() if known == key]:
            del self._keys[number]
            self._close(number)

    def _close(self, number: int) -> None:
        self._bus.call(method_call(_ADDRESS, "CloseNotification", "u", number), lambda _reply: None)

    def _on_capabilities(self, notice: Notice, reply: Message) -> None:
        able = set() if is_error(reply) else set(reply.body[0])
        if is_error(reply) or (notice.actions and "actions" not in able):
            self._refuse(notice)
        elif self._waiting.get(notice.key) is notice:
            body = html.escape(notice.body, quote=False) if "body-markup" in able else notice.body
            place = next((number for number, key in self._keys.items() if key == notice.key), 0)
            self._bus.call(_notify(notice, body, place), lambda answer: self._on_notified(notice, answer))

    def _on_notified(self, notice: Notice, reply: Message) -> None:
        if is_error(reply):
            self._refuse(notice)
        elif self._waiting.get(notice.key) is not notice:  # too late: it is shown elsewhere by now
            self._keys.pop(reply.body[0], None)
            self._close(reply.body[0])
        else:
            del self._waiting[notice.key]
            if self._keys.get(reply.body[0]) != notice.key:
                self._close_notice(notice.key)  # a daemon that replaces nothing
            self._keys[reply.body[0]] = notice.key
            self.posted.emit(notice.key)

    def _refuse(self, notice: Notice) -> None:
        if self._waiting.get(notice.key) is notice:
            del self._waiting[notice.key]
            self._close_notice(notice.key)
            self.refused.emit(notice)

    def _on_signal(self, message: Message) -> None:
        key = self._keys.get(message.body[0]) if message.body else None
        if key is None:  # another program's
            return
        match member_of(message), message.body[1]:
            case "ActivationToken", str(token):
                os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt hands it to the window that is raised next
            case "ActionInvoked", str(action):
                self.acted.emit(key, action)
            case "NotificationClosed", _:
                self._keys.pop(message.body[0], None)
                self.closed.emit(key)

    def _on_gone(self) -> None:
        for notice in list(self._waiting.values()):
            self._refuse(notice)
        for key in list(self._keys.values()):
            self.closed.emit(key)
        self.gone.emit()


def _notify(notice: Notice, body: str, place: int) -> Message:
    """Return the call that shows a notice, in the place of one that is on the screen (0: none)."""
    actions = [text for action in notice.actions for text in action]
    hints = {"urgency": ("y", _CRITICAL if notice.critical else _NORMAL), "desktop-entry": ("s", _DESKTOP_FILE)}
    icon = (resources() / "icons" / "respiro.svg").as_uri()  # by its name it is found only where it is installed
    values = (_APP, place, icon, notice.summary, body, actions, hints, -1)
    return method_call(_ADDRESS, "Notify", "susssasa{sv}i", *values)
