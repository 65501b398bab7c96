"""Bringing a calendar in: choose or drop the file, watch it being read, see what came of it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from respiro.domain.errors import RespiroError
from respiro.ui import words
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.dialogs.import_parts.choice import FileChoice, dropped_file
from respiro.ui.dialogs.import_parts.progress import ImportProgress
from respiro.ui.dialogs.import_parts.result import ImportResult
from respiro.ui.look import MARGIN, UNIT, make_primary
from respiro.ui.widgets.forms import Note

_QUIET_MS = 300
"""What is done by then never shows a progress bar."""
_WIDTH_CHARACTERS = 90


class ImportDialog(QDialog):
    """Three faces: choice, progress, result. An error leads back to the choice, in words."""

    def __init__(self, context: Context, parent: QWidget | None = None, file: str = "", calendar: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import a calendar"))
        self.setAcceptDrops(True)
        self._context = context
        self._run: WorkerRunLike | None = None
        self._order: tuple[str, str] = ("", "")
        sources = context.ports.store.sources()
        self.choice, self.progress, self.outcome = FileChoice(sources), ImportProgress(), ImportResult(context)
        self.trouble = Note()
        self.stack = QStackedWidget()
        for face in (self.choice, self.progress, self.outcome):
            self.stack.addWidget(face)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._lay_out()
        self._connect()
        self.choice.choose(file, calendar)
        self._show_face(self.choice)

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox()
        self.import_button = QPushButton(self.tr("&Import"))
        self.another_button = QPushButton(self.tr("Import &another…"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.close_button = QPushButton(self.tr("Close"))
        role = QDialogButtonBox.ButtonRole
        self.buttons.addButton(self.another_button, role.ActionRole)
        self.buttons.addButton(self.import_button, role.AcceptRole)
        for button in (self.cancel_button, self.close_button):
            self.buttons.addButton(button, role.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        column.addWidget(self.stack, 1)
        column.addWidget(self.trouble)
        column.addSpacing(UNIT)
        column.addWidget(self.buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH_CHARACTERS)

    def _connect(self) -> None:
        self.import_button.clicked.connect(self.start)
        self.another_button.clicked.connect(self._begin_again)
        self.cancel_button.clicked.connect(self.reject)
        self.close_button.clicked.connect(self.accept)
        self.choice.changed.connect(self._on_choice)
        self.outcome.removal_requested.connect(lambda: self._start([*self._arguments(), "--remove-missing"]))
        self._quiet.timeout.connect(lambda: self._show_face(self.progress))

    # the three faces

    def _show_face(self, face: QWidget) -> None:
        running = self._run is not None
        self.stack.setCurrentWidget(face)
        finished = face is self.outcome
        self.import_button.setVisible(face is self.choice)
        self.another_button.setVisible(finished)
        self.cancel_button.setVisible(not finished)
        self.close_button.setVisible(finished)
        self.choice.setEnabled(not running)
        self._on_choice()
        if finished:
            self.close_button.setFocus()

    def _dress(self) -> None:
        ready = self.import_button.isEnabled() and not self.import_button.isHidden()
        make_primary(self.import_button, primary=ready)
        make_primary(self.choice.place.button, primary=not self.choice.file and not self.choice.isHidden())
        make_primary(self.close_button, primary=not self.close_button.isHidden())
        for button in (self.cancel_button, self.another_button):
            button.setAutoDefault(False)

    def _on_choice(self) -> None:
        self.import_button.setEnabled(bool(self.choice.file) and self._run is None)
        if self._run is None and self.choice.file != self._order[0]:
            self.trouble.say("")
        self._dress()

    def _begin_again(self) -> None:
        self.choice.know(self._context.ports.store.sources())
        self.choice.choose("", "")
        self._show_face(self.choice)

    # the run

    def _arguments(self) -> list[str]:
        file, calendar = self._order
        return ["import", file, *([f"--calendar={calendar}"] if calendar else [])]

    def start(self) -> None:
        """Start the worker on the chosen file."""
        if self.choice.file and self._run is None:
            self._order = str(Path(self.choice.file).absolute()), self.choice.calendar
            self._start(self._arguments())

    def _start(self, arguments: list[str]) -> None:
        self.trouble.say("")
        run = self._context.start_worker(arguments, self)
        self._run = run
        run.progressed.connect(self.progress.show_step)
        run.succeeded.connect(lambda result: self._on_succeeded(run, result))
        run.failed.connect(lambda error: self._on_failed(run, error))
        run.cancelled.connect(lambda: self._on_cancelled(run))
        self.progress.begin(Path(self._order[0]).name)
        self.import_button.setEnabled(False)
        self.choice.setEnabled(False)
        self._quiet.start()

    def _is_over(self, run: WorkerRunLike) -> bool:
        """Let go of the run; False if another one is under way by now."""
        if self._run is not run:
            return False
        self._run = None
        self._quiet.stop()
        return True

    def _on_succeeded(self, run: WorkerRunLike, result: dict[str, object]) -> None:
        if self._is_over(run):
            self.outcome.show_result(result)
            self._show_face(self.outcome)
            self._context.agenda_changed.emit()

    def _on_failed(self, run: WorkerRunLike, error: RespiroError) -> None:
        if self._is_over(run):
            self._show_face(self.choice)
            self.trouble.say(words.fault_words(error))
            self.choice.take_focus()  # a field that was disabled has lost it

    def _on_cancelled(self, run: WorkerRunLike) -> None:
        if self._is_over(run):
            self._show_face(self.choice)
            self.trouble.say(self.tr("Cancelled. Your agenda is as it was."))
            self.choice.take_focus()

    def reject(self) -> None:
        """Cancel the run if there is one, else close."""
        if self._run is not None:
            self.progress.tell_cancelling()
            self._run.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the run with the window; the store stays whole."""
        run, self._run = self._run, None
        if run is not None:
            self._quiet.stop()
            run.cancel()
        super().closeEvent(event)

    # dropping a file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, as long as nothing is running."""
        if self._run is None and dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose the file that was dropped."""
        if file := dropped_file(event.mimeData()):
            self._show_face(self.choice)
            self.choice.choose(file, "")
            event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin anew where the last import was done."""
        super().showEvent(event)
        if not event.spontaneous() and self._run is None and self.stack.currentWidget() is self.outcome:
            self._begin_again()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colour scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._dress()
