"""Loading what reads numbers and dates while the user begins to type."""

import gc
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MILLISECONDS = 20


class Warming(QObject):
    """Runs a function once in a thread of its own, which must not touch Qt."""

    done = Signal()

    def __init__(self, work: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._thread: Thread | None = None
        self._look = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._look.timeout.connect(self._on_look)

    @property
    def is_under_way(self) -> bool:
        """Whether it has begun and is not over."""
        return self._look.isActive()

    def start(self) -> None:
        """Begin, the first time.

        Meanwhile Python collects no garbage: it would do so in whatever thread is running, and a window that is
        deleted in another thread than Qt's takes the process with it.
        """
        if self._thread is None:
            gc.disable()
            self._thread = Thread(target=self._work, daemon=True)
            self._thread.start()
            self._look.start()

    def _on_look(self) -> None:
        if self._thread is not None and not self._thread.is_alive():
            self._look.stop()
            gc.enable()
            self.done.emit()
