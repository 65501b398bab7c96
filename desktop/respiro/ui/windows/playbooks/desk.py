"""The run that the window shows: each step is stored before it is shown, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.domain.errors import ConflictError, RespiroError
from respiro.domain.playbooks import Run
from respiro.services import playbook_runs
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.context import Context

_SHOWN_BUSY_AFTER = 300
"""Milliseconds: what takes less shows nothing."""


class RunDesk(QObject):
    """Keeps one run. ``changed`` asks to show it anew; ``said`` brings words, and whether something was refused."""

    changed = Signal()
    said = Signal(str, bool)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.run: Run | None = None
        self._is_storing = False
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(_SHOWN_BUSY_AFTER)
        self._busy.timeout.connect(self._on_busy)

    @property
    def ports(self) -> Ports:
        """The ports as they are now."""
        return self._context.ports

    def start(self, name: str, subject_id: str, subject: str) -> None:
        """Start a run, or go on with the one of this playbook that is under way about the same matter."""
        if subject_id:
            about = self.ports.store.runs_about(subject_id)
            if under_way := next((run for run in about if run.is_open and run.name == name), None):
                self._show(under_way)
                return
        self._store(lambda ports: playbook_runs.start(ports, name, subject_id, subject))

    def take_up(self, run_id: str) -> None:
        """Go on with a run."""
        try:
            self._show(playbook_runs.run_named(self.ports, run_id))
        except RespiroError as error:
            self._refuse(error)

    def put_aside(self) -> None:
        """Let go of the run; it stays as it is stored."""
        self._show(None)

    def answer(self, number: int) -> None:
        """Take the answer of that number, from 0; one that is not there is passed over."""
        run = self.run
        if run is not None and run.step is not None and number < len(run.step.answers):
            self._store(lambda ports: playbook_runs.answer(ports, run, number))

    def take_back(self) -> None:
        """Go one step back."""
        run = self.run
        if run is not None and self.can_take_back:
            self._store(lambda ports: playbook_runs.take_back(ports, run))

    def settle(self) -> None:
        """End the run, for the matter is settled."""
        self._end(playbook_runs.settle)

    def give_up(self) -> None:
        """Give the run up."""
        self._end(playbook_runs.abandon)

    @property
    def can_take_back(self) -> bool:
        """Whether there is a step, or an end, to take back."""
        return self.run is not None and (bool(self.run.taken) or not self.run.is_open)

    def look_again(self) -> None:
        """Take what another window or process did to the run."""
        if self.run is None or self._is_storing:
            return
        try:
            stored = self.ports.store.run(self.run.id)
        except RespiroError as error:
            self._refuse(error)
            return
        if stored != self.run:
            self._show(stored)

    def note_text_sent(self, kind: str) -> None:
        """Note with the request that a text was handed on."""
        run = self.run
        if run is not None and run.subject_id:
            self._context.store(
                lambda ports: playbook_runs.note_text_sent(ports, run, kind),
                lambda _none: self._context.plan_b_changed.emit(),
                self._refuse,
            )

    def _end(self, end: Callable[[Ports, Run], Run]) -> None:
        run = self.run
        if run is not None and run.is_open:
            self._store(lambda ports: end(ports, run))

    def _store(self, action: Callable[[Ports], Run]) -> None:
        """Store a step, unless another is still under way, so that no key counts twice."""
        if self._is_storing:
            return
        self._is_storing = True
        self._busy.start()
        self._context.store(action, self._on_stored, self._on_failed)

    def _on_stored(self, run: Run) -> None:
        self._settle()
        self._show(run)
        self._context.plan_b_changed.emit()

    def _on_failed(self, error: RespiroError) -> None:
        self._settle()
        if isinstance(error, ConflictError):
            self.look_again()
            self.said.emit(self.tr("This run went on elsewhere. Here is how it stands now."), True)
            return
        self._refuse(error)

    def _refuse(self, error: RespiroError) -> None:
        self.said.emit(words.fault_words(error), True)

    def _show(self, run: Run | None) -> None:
        self.run = run
        self.said.emit("", False)
        self.changed.emit()

    def _settle(self) -> None:
        self._is_storing = False
        self._busy.stop()

    def _on_busy(self) -> None:
        self.said.emit(self.tr("Another program holds Respiro's store. Waiting for it…"), False)
