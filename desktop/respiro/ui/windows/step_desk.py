"""What a window's desk does alike: it stores one step at a time, tells of it, and takes it back."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack

from respiro.domain.errors import ConflictError, RespiroError
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.windows.window_actions import bind_history

DoneT = TypeVar("DoneT")
"""What a use case answers: enough to take the step back."""
Then = Callable[[], None]
"""What is done once a step is stored; a fault leaves it undone."""
_SHOWN_BUSY_AFTER = 300
"""Milliseconds: what takes less shows nothing."""


def nothing() -> None:
    """Do no more."""


class StoredStep(QUndoCommand, Generic[DoneT]):
    """A step that was stored. Undoing and redoing are the same: take back what was stored last."""

    def __init__(self, text: str, done: DoneT, take_back: Callable[["StoredStep[DoneT]", bool], None]) -> None:
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


class StepDesk(QObject, Generic[DoneT]):
    """Stores one step after the other, so that no key counts twice. ``changed`` asks to show everything again.

    ``said`` brings a text, whether something was refused (bool), and whether it can be undone (bool).
    Whoever inherits from it says how a step is taken back, and whom to tell of one.
    """

    changed = Signal()
    said = Signal(str, bool, bool)
    outdated: tuple[str, ...] = ()
    """The kinds of fault which mean that another process, or the phone, was quicker."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.history = QUndoStack(self)
        self._storing = False
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(_SHOWN_BUSY_AFTER)
        self._busy.timeout.connect(self._on_busy)

    def opposite(self, ports: Ports, done: DoneT) -> DoneT:
        """Store the opposite of a step, and answer what takes that back. Raises ConflictError."""
        raise NotImplementedError

    def publish(self, done: DoneT) -> None:
        """Tell the topics that a step changed."""
        raise NotImplementedError

    @property
    def ports(self) -> Ports:
        """The ports as they are now."""
        return self._context.ports

    def bind(self, undo: QAction, redo: QAction) -> None:
        """Let these actions undo and redo, whenever there is something to."""
        bind_history(self.history, (undo, self.undo), (redo, self.redo))

    def undo(self) -> None:
        """Take the last step back."""
        if not self._is_busy():
            self.history.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._is_busy():
            self.history.redo()

    def fault_words(self, error: RespiroError) -> str:
        """Return a fault in words."""
        if isinstance(error, ConflictError) or error.kind in self.outdated:
            return self.tr("This changed in the meantime, so nothing was stored. Here is how it stands now.")
        return words.fault_words(error)

    # --- for whoever inherits from it

    def store(self, text: str | Callable[[DoneT], str], action: Callable[[Ports], DoneT], then: Then = nothing) -> None:
        """Store a step, unless another is still under way; ``text`` says what was done."""
        if self._is_busy():
            return

        def done(change: DoneT) -> None:
            self._settle()
            said = text if isinstance(text, str) else text(change)
            self.history.push(StoredStep(said, change, self._take_back))
            self.publish(change)
            if said:
                self.said.emit(said, False, True)
            then()

        self._begin()
        self._context.store(action, done, self._on_failed)

    def refuse(self, error: RespiroError) -> None:
        """Say a fault, and show how everything stands."""
        self.changed.emit()
        self.said.emit(self.fault_words(error), True, False)

    def _take_back(self, step: StoredStep[DoneT], back: bool) -> None:  # noqa: FBT001  called by the step alone
        def done(opposite: DoneT) -> None:
            self._settle()
            step.done = opposite
            self.publish(opposite)
            text = self.tr("Taken back: {step}") if back else self.tr("Done again: {step}")
            self.said.emit(text.format(step=step.text()), False, False)

        def failed(error: RespiroError) -> None:
            self._on_failed(error)
            QTimer.singleShot(0, self, self.history.clear)

        self._begin()
        self._context.store(lambda ports: self.opposite(ports, step.done), done, failed)

    def _is_busy(self) -> bool:
        if self._storing:
            self.said.emit(self.tr("One moment, the last step is still being stored."), False, False)
        return self._storing

    def _begin(self) -> None:
        self._storing = True
        self._busy.start()

    def _settle(self) -> None:
        self._storing = False
        self._busy.stop()

    def _on_busy(self) -> None:
        self.said.emit(self.tr("Another program holds Respiro's store. Waiting for it…"), False, False)

    def _on_failed(self, error: RespiroError) -> None:
        self._settle()
        self.refuse(error)
