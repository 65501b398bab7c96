"""Long work of the event loop's own thread, done piece by piece: between two of them the loop turns."""

from collections import deque
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from respiro.domain.errors import RespiroError

PAUSE_MILLISECONDS = 2
"""Between two pieces: what the user does, and what is to be painted, comes first."""
Steps = Iterator[object]
Failed = Callable[[RespiroError], object]
"""Takes the fault that ended a work."""


class Work:
    """One work that was asked for."""

    def __init__(self, owner: QObject, steps: Steps, failed: Failed, done: Callable[[], object]) -> None:
        self._owner = owner
        self.steps: Steps | None = steps
        self.failed = failed
        self.done = done

    @property
    def is_wanted(self) -> bool:
        """Whether it is to go on: nobody dropped it, and who asked for it is still there."""
        return self.steps is not None and isValid(self._owner)

    def drop(self) -> None:
        """Do no more of it; neither its end nor a fault is told."""
        self.steps = None


class Pieces(QObject):
    """Does one piece of one work at a time, the works in the order in which they were asked for.

    Threads would do here as little as they do for the interpreter: who reads the store beside a busy thread waits
    for each row.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._works: deque[Work] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self._on_turn)

    @property
    def is_at_work(self) -> bool:
        """Whether anything is left to do."""
        return bool(self._works)

    def do(self, owner: QObject, steps: Steps, failed: Failed, done: Callable[[], object] = lambda: None) -> Work:
        """Do all steps, each in a turn of its own, then tell that it is done, or which fault of the world ended it.

        It ends with its owner.
        """
        work = Work(owner, steps, failed, done)
        self._works.append(work)
        if not self._timer.isActive():
            self._timer.start()
        return work

    def _on_turn(self) -> None:
        try:
            while self._works and not self._works[0].is_wanted:
                self._works.popleft()
            if self._works:
                self._go_on_with(self._works[0])
        finally:
            if self._works:
                self._timer.start()

    def _go_on_with(self, work: Work) -> None:
        steps = work.steps
        if steps is None:
            return
        try:
            next(steps)
        except StopIteration:
            self._works.remove(work)
            work.done()
        except RespiroError as error:
            self._works.remove(work)
            work.failed(error)
        except BaseException:  # a bug of ours; what waits behind it goes on
            self._works.remove(work)
            raise
