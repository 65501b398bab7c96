"""What every import looks like: faces one after the other, four buttons, one run of the worker at a time."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from respiro.domain.errors import RespiroError
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.look import MARGIN, UNIT, make_primary
from respiro.ui.widgets.forms import Note

QUIET_MS = 300
"""What is done by then never shows a progress bar."""
WIDTH_CHARACTERS = 90


class ImportFrame(QDialog):
    """The last face tells the outcome, the one before it the progress; ``trouble`` says why there is none."""

    def __init__(self, context: Context, faces: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._context = context
        self._run: WorkerRunLike | None = None
        self._progress_face, self._last_face = faces[-2:]
        self.trouble = Note()
        self.stack = QStackedWidget()
        for face in faces:
            self.stack.addWidget(face)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(lambda: self._show_face(self._progress_face))
        self.buttons = QDialogButtonBox()
        self.import_button = QPushButton(self.tr("&Import"))
        self.another_button = QPushButton(self.tr("Import &another…"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.close_button = QPushButton(self.tr("Close"))
        self.import_button.clicked.connect(self.start)
        self.another_button.clicked.connect(self._begin_again)
        self.cancel_button.clicked.connect(self.reject)
        self.close_button.clicked.connect(self.accept)

    # --- for whoever inherits from it

    def start(self) -> None:
        """Start the worker on what was chosen."""
        raise NotImplementedError

    def _begin_again(self) -> None:
        """Forget what was chosen, and show the first face."""
        raise NotImplementedError

    def _dress(self) -> None:
        """Dress the buttons for the face that is shown; each inheritor knows which one is the main one."""
        make_primary(self.close_button, primary=not self.close_button.isHidden())
        for button in (self.cancel_button, self.another_button):
            button.setAutoDefault(False)

    def _on_succeeded(self, result: dict[str, object]) -> None:
        raise NotImplementedError

    def _on_failed(self, error: RespiroError) -> None:
        raise NotImplementedError

    def _on_cancelled(self) -> None:
        raise NotImplementedError

    def _lay_out(self, *below: QWidget) -> QVBoxLayout:
        """Lay the faces out, with parts that stay below them."""
        role = QDialogButtonBox.ButtonRole
        self.buttons.addButton(self.another_button, role.ActionRole)
        self.buttons.addButton(self.import_button, role.AcceptRole)
        for button in (self.cancel_button, self.close_button):
            self.buttons.addButton(button, role.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        column.addWidget(self.stack, 1)
        for part in (*below, self.trouble):
            column.addWidget(part)
        column.addSpacing(UNIT)
        column.addWidget(self.buttons)
        return column

    # --- the faces

    def _show_face(self, face: QWidget) -> None:
        self.stack.setCurrentWidget(face)
        finished = face is self._last_face
        self.another_button.setVisible(finished)
        self.cancel_button.setVisible(not finished)
        self.close_button.setVisible(finished)
        self._dress_face(face)
        self._dress()
        if finished:
            self.close_button.setFocus()

    def _dress_face(self, face: QWidget) -> None:
        """Show what belongs to a face."""

    # --- the run

    def _watch(self, arguments: list[str], order: Mapping[str, object] | None = None) -> WorkerRunLike:
        """Start the worker; only what the last run that was started tells is heard."""
        self.trouble.say("")
        run = self._context.start_worker(arguments, self, order)
        self._run = run
        run.succeeded.connect(lambda result: self._on_succeeded(result) if self._is_over(run) else None)
        run.failed.connect(lambda error: self._on_failed(error) if self._is_over(run) else None)
        run.cancelled.connect(lambda: self._on_cancelled() if self._is_over(run) else None)
        return run

    def _is_over(self, run: WorkerRunLike) -> bool:
        """Let go of the run; False if another one is under way by now."""
        if self._run is not run:
            return False
        self._run = None
        self._quiet.stop()
        return True

    def _stop(self) -> None:
        """Let go of a run that is no longer wanted, and end it."""
        run, self._run = self._run, None
        self._quiet.stop()
        if run is not None:
            run.cancel()

    # --- what Qt calls

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the run with the window; the store stays whole."""
        self._stop()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin anew where the last import was done."""
        super().showEvent(event)
        if not event.spontaneous() and self._run is None and self.stack.currentWidget() is self._last_face:
            self._begin_again()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colour scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._dress()
