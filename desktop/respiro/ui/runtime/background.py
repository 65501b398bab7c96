"""What work in the background has in common: a look at a folder that keeps nobody waiting, a pause after a failure."""

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal


class Looking(QObject):
    """Looks at a folder on a thread of its own: one on a network may not answer for minutes."""

    looked = Signal(str, object)
    """The folder, and what was found there."""

    def __init__(self, look: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._is_looking = False
        self.looked.connect(self._on_looked)

    @property
    def is_looking(self) -> bool:
        """Whether a look is going on."""
        return self._is_looking

    def begin(self, folder: str) -> None:
        """Look, unless the last time is still going on."""
        if not self._is_looking:
            self._is_looking = True
            threading.Thread(target=self._run, args=(folder,), daemon=True).start()

    def _on_looked(self) -> None:
        self._is_looking = False

    def _run(self, folder: str) -> None:
        found = self._look(folder)
        with suppress(RuntimeError):  # the app ended meanwhile
            self.looked.emit(folder, found)


class Pause:
    """Keeps work from being tried again for a while; a clock that was set back does not make it longer."""

    def __init__(self, length: timedelta) -> None:
        self._length = length
        self._until: datetime | None = None

    def begin(self, now: datetime) -> None:
        """Pause from now on (UTC)."""
        self._until = now + self._length

    def is_on(self, now: datetime) -> bool:
        """Tell whether the pause goes on."""
        return self._until is not None and now < self._until <= now + self._length
