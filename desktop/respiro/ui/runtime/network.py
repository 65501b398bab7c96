"""When the network comes back: NetworkManager says so on the system bus (StateChanged, NM_STATE_CONNECTED_GLOBAL)."""

import sys

from PySide6.QtCore import QObject, Signal, Slot

from respiro.ui.runtime.system_bus import BusSignal, listen

_NAME = "org.freedesktop.NetworkManager"
_SIGNAL = BusSignal(_NAME, "/org/freedesktop/NetworkManager", _NAME, "StateChanged")
_CONNECTED = 70


class Network(QObject):
    """Emits ``came_back``. Where nobody tells, what failed is tried again when it is due."""

    came_back = Signal()

    def __init__(self, parent: QObject | None = None, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._platform = platform

    def watch(self) -> bool:
        """Begin to listen; False where there is no system bus."""
        return listen(_SIGNAL, self, "_on_state(uint)", self._platform)

    @Slot("uint")
    def _on_state(self, state: int) -> None:
        if state == _CONNECTED:
            self.came_back.emit()
