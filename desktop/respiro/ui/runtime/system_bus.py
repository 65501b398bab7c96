"""Listening to the system bus, where there is one."""

from typing import Any, NamedTuple

from PySide6.QtCore import SLOT, QObject

_WITHOUT_BUS = ("win32", "darwin")


class BusSignal(NamedTuple):
    """A signal of a service on D-Bus."""

    service: str
    path: str
    interface: str
    name: str


def listen(signal: BusSignal, receiver: QObject, slot: str, platform: str) -> bool:
    """Have a receiver's slot, such as ``_on_sleep(bool)``, called at each signal; False where there is no system bus."""
    if platform in _WITHOUT_BUS:
        return False
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  no bus, no need

    bus = QDBusConnection.systemBus()
    if not bus.isConnected():
        return False
    text: Any = SLOT(slot)  # text, though PySide's stubs ask for bytes, which it refuses
    return bus.connect(signal.service, signal.path, signal.interface, signal.name, receiver, text)
