"""When the machine wakes up: logind says so on the system bus (org.freedesktop.login1.Manager, PrepareForSleep)."""

import sys

from PySide6.QtCore import QObject, Signal, Slot

from respiro.ui.runtime.system_bus import BusSignal, listen

_SIGNAL = BusSignal(
    "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"
)


class Power(QObject):
    """Emits ``woke`` after a sleep. Where nobody tells, the heartbeat finds out by the gap in the clock."""

    woke = Signal()

    def __init__(self, parent: QObject | None = None, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._platform = platform

    def watch(self) -> bool:
        """Begin to listen; False where there is no system bus."""
        return listen(_SIGNAL, self, "_on_sleep(bool)", self._platform)

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:  # noqa: FBT001  a slot
        if not begins:
            self.woke.emit()
