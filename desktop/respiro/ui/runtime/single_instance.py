"""What other starts of Respiro and its command line say to the one that runs."""

from typing import Protocol

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Listening(Protocol):
    """The first instance's end of the line."""

    def fileno(self) -> int:
        """Return a descriptor that is readable when there is a message."""
        ...

    def receive(self) -> list[str]:
        """Return the messages that have arrived, without waiting."""
        ...


class SingleInstance(QObject):
    """Turns what arrives into a signal."""

    told = Signal(str)

    def __init__(self, listening: Listening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listening = listening
        self._notifier = QSocketNotifier(listening.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)

    def stop(self) -> None:
        """Listen no longer; the socket may be closed then."""
        self._notifier.setEnabled(False)

    def _on_readable(self) -> None:
        for message in self._listening.receive():
            self.told.emit(message)
