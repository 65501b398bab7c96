"""Missed calls of paired phones, told by KDE Connect over the session bus."""

import os
import sys
from datetime import timedelta
from typing import Any

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

from respiro.domain.calls import CallRecord, Direction, SourceKey
from respiro.domain.errors import RespiroError
from respiro.services.call_pick_up import PickedUp, pick_up
from respiro.services.ports import Ports
from respiro.ui.context import Context

_SOURCE = "kdeconnect"
_INTERFACE = "org.kde.kdeconnect.device.telephony"
_MEMBER = "callReceived"
_MISSED = "missedCall"
"""The event that counts; ``callReceived`` only says that it rings."""
_RETRY_MILLISECONDS = 30_000
_LONGEST = 120
_MOST_WAITING = 1000


class KdeConnect(QObject):
    """Takes missed calls over as they come. Without a bus, or while the setting says no, it does nothing."""

    picked_up = Signal(object)
    """What came of it (PickedUp)."""
    failed = Signal(object)
    """Why a call could not be stored (RespiroError); it is kept and tried again."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._bus: Any = None
        self._waiting: list[CallRecord] = []
        self._is_storing = False
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MILLISECONDS)
        self._retry.timeout.connect(self._store)

    @property
    def is_listening(self) -> bool:
        """Whether missed calls would be heard."""
        return self._bus is not None

    def start(self) -> None:
        """Listen as the settings say, from now on."""
        self._context.settings_changed.connect(self._follow_settings)
        self._follow_settings()

    def stop(self) -> None:
        """Listen no more."""
        if self._bus is not None:
            self._bus.disconnect("", "", _INTERFACE, _MEMBER, self, SLOT("_on_signal(QDBusMessage)"))
            self._bus = None

    def _follow_settings(self) -> None:
        if not self._context.settings.pick_up_calls:
            self.stop()
        elif self._bus is None and _has_bus():
            self._listen()

    def _listen(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  no bus, no need

        bus: Any = QDBusConnection.sessionBus()  # the stubs want bytes where SLOT() gives text
        # an empty service and path stand for any: all phones, and a daemon that comes later or starts again
        slot = SLOT("_on_signal(QDBusMessage)")
        if bus.isConnected() and bus.connect("", "", _INTERFACE, _MEMBER, self, slot):
            self._bus = bus

    @Slot("QDBusMessage")
    def _on_signal(self, message: Any) -> None:
        told = message.arguments()
        if len(told) == 3 and all(isinstance(part, str) for part in told) and told[0] == _MISSED:  # noqa: PLR2004
            self.take(message.path(), told[1], told[2])

    def take(self, device: str, number: str, name: str) -> None:
        """Take a missed call over, as of now. What names nobody can't be called back and is let go."""
        record = _record(self._context.ports, device, number, name)
        if record is not None:
            self._waiting = [*self._waiting, record][-_MOST_WAITING:]
            self._store()

    def _store(self) -> None:
        if self._is_storing or not self._waiting:
            return
        self._is_storing = True
        records = tuple(self._waiting)
        self._context.store(
            lambda ports: pick_up(ports, records), lambda done: self._on_stored(len(records), done), self._on_failed
        )

    def _on_stored(self, count: int, done: PickedUp) -> None:
        self._is_storing = False
        del self._waiting[:count]
        self._context.calls_changed.emit()
        self.picked_up.emit(done)
        self._store()

    def _on_failed(self, error: RespiroError) -> None:
        """Keep the calls: whatever keeps the store from taking them may pass."""
        self._is_storing = False
        self._retry.start()
        self.failed.emit(error)


def _has_bus() -> bool:
    return sys.platform not in ("win32", "darwin") and "DBUS_SESSION_BUS_ADDRESS" in os.environ


def _record(ports: Ports, device: str, number: str, name: str) -> CallRecord | None:
    """Return the call. For a missing number KDE Connect writes words of the desktop's language, for a name the number.

    Two signals of one second are one call; the phone itself tells no time.
    """
    number, name = " ".join(number.split())[:_LONGEST], " ".join(name.split())[:_LONGEST]
    if name == number:
        name = ""
    if not any(map(str.isdigit, number)):
        number = ""
    if not number and not name:
        return None
    at = ports.clock()
    at -= timedelta(microseconds=at.microsecond)
    understood = ports.numbers.understood(number, ports.settings.region) if number else ""
    key = SourceKey(_SOURCE, f"{device} {int(at.timestamp())} {number or name}")
    return CallRecord(at, Direction.MISSED, key, understood or number, name)
