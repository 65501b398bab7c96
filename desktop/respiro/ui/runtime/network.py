"""When the network comes back: NetworkManager says so on the system bus (StateChanged, NM_STATE_CONNECTED_GLOBAL)."""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_WITHOUT_BUS = ("win32", "darwin")
_NAME, _PATH, _SIGNAL = "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager", "StateChanged"
_CONNECTED = 70


class Network(QObject):
    """Emits ``came_back``. Where nobody tells, what failed is tried again when it is due."""

    came_back = Signal()

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
        slot: Any = SLOT("_on_state(uint)")  # text, though PySide's stubs ask for bytes, which it refuses
        return bus.connect(_NAME, _PATH, _NAME, _SIGNAL, self, slot)

    @Slot("uint")
    def _on_state(self, state: int) -> None:
        if state == _CONNECTED:
            self.came_back.emit()
