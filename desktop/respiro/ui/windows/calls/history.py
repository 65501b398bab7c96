"""Undo and redo of what was answered: each step back is the opposite of what was stored last."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from respiro.services.call_log import CallDone


class StoredStep(QUndoCommand):
    """A step that was stored. Undoing and redoing are the same: take back what was stored last."""

    def __init__(self, text: str, done: CallDone, take_back: Callable[["StoredStep", bool], None]) -> None:
        super().__init__(text)
        self.done = done
        self._take_back = take_back
        self._pushed = False

    def undo(self) -> None:
        """Take it back."""
        self._take_back(self, True)

    def redo(self) -> None:
        """Do it again; not at the first call, which tells that it was pushed."""
        if self._pushed:
            self._take_back(self, False)
        self._pushed = True
