"""When the machine wakes up: logind says so on the system bus (org.freedesktop.login1.Manager, PrepareForSleep)."""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_WITHOUT_BUS = ("win32", "darwin")
_SERVICE, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_INTERFACE, _SIGNAL = "org.freedesktop.login1.Manager", "PrepareForSleep"


class Power(QObject):
    """Emits ``woke`` after a sleep. Where nobody tells, the heartbeat finds out by the gap in the clock."""

    woke = Signal()

    def __init__(self, parent: QObject | None = None, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._has_bus = platform not in _WITHOUT_BUS

    def watch(self) -> bool:
        """Begin to listen; False where there is no system bus."""
        if not self._has_bus:
            return False
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  no bus, no need

        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return False
        slot: Any = SLOT("_on_sleep(bool)")  # text, though PySide's stubs ask for bytes, which it refuses
        return bus.connect(_SERVICE, _PATH, _INTERFACE, _SIGNAL, self, slot)

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:  # noqa: FBT001  a slot
        if not begins:
            self.woke.emit()
