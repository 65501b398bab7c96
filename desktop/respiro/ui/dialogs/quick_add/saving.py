"""Writing a call down and taking it back, with a store that may be busy for a while."""

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.domain.errors import ConflictError, RespiroError
from respiro.services import call_log
from respiro.services.call_log import CallDone, NewCall
from respiro.services.ports import Ports
from respiro.ui.context import Context

_SLOW_MILLISECONDS = 400
_UNDO_MILLISECONDS = 300_000
"""How long the last call can be taken back."""


class Saving(QObject):
    """Saves one call at a time; ``last`` is what was saved and can still be taken back."""

    saved = Signal()
    failed = Signal(object)
    """A RespiroError: nothing was saved."""
    slow = Signal()
    """The store keeps us waiting."""
    undone = Signal()
    undo_failed = Signal(object)
    """A RespiroError."""
    forgotten = Signal()
    """Nothing can be taken back any more."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._entry: NewCall | None = None
        self.last: CallDone | None = None
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MILLISECONDS)
        self._slow.timeout.connect(self.slow)
        self._forget = QTimer(self, singleShot=True, interval=_UNDO_MILLISECONDS)
        self._forget.timeout.connect(self._forget_last)

    @property
    def is_under_way(self) -> bool:
        """Whether a call waits to be written."""
        return self._entry is not None

    def start(self, entry: NewCall) -> None:
        """Write a call down; saved, failed or nothing if it is given up."""
        self._entry = entry
        self._slow.start()
        self._context.store(
            lambda ports: self._write(ports, entry),
            lambda done: self._on_saved(done, entry),
            lambda error: self._on_failed(error, entry),
        )

    def give_up(self) -> None:
        """Wait no longer: what is not written by now is not written any more."""
        self._entry = None
        self._slow.stop()

    def undo(self) -> None:
        """Take the last call back."""
        done = self.last
        if done is not None:
            self._forget_last()
            self._context.store(
                lambda ports: call_log.undo(ports, done), lambda _: self._on_undone(), self.undo_failed.emit
            )

    def _write(self, ports: Ports, entry: NewCall) -> CallDone | None:
        if entry is not self._entry:
            return None
        try:
            return call_log.write_down(ports, entry)
        except ConflictError:  # the same person's follow-up changed in this very moment
            return call_log.write_down(ports, entry)

    def _on_saved(self, done: CallDone | None, entry: NewCall) -> None:
        if done is not None and entry is self._entry:
            self.give_up()
            self.last = done
            self._forget.start()
            self.saved.emit()

    def _on_failed(self, error: RespiroError, entry: NewCall) -> None:
        if entry is self._entry:
            self.give_up()
            self.failed.emit(error)

    def _on_undone(self) -> None:
        self.undone.emit()
        self._context.calls_changed.emit()

    def _forget_last(self) -> None:
        self._forget.stop()
        self.last = None
        self.forgotten.emit()
