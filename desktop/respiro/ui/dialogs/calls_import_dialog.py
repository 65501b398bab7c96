"""Bringing a phone's call log in: choose or drop the file, see what it is, watch it being read, see what came of it."""

import json
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from respiro.domain.errors import RespiroError
from respiro.ui import words
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.dialogs.calls_import_parts.answers import number_in
from respiro.ui.dialogs.calls_import_parts.choice import LogField, LogPlace
from respiro.ui.dialogs.calls_import_parts.preview import CallsPreview
from respiro.ui.dialogs.calls_import_parts.result import CallsProgress, CallsResult
from respiro.ui.dialogs.import_parts.choice import dropped_file
from respiro.ui.look import MARGIN, UNIT, make_primary
from respiro.ui.widgets.forms import Note

_QUIET_MS = 300
"""What is done by then never shows a progress bar; so long a path may be typed before it is looked at."""
_WIDTH_CHARACTERS = 90


class CallsImportDialog(QDialog):
    """Four faces: the place for the file, its preview, progress, result. An error leads back, in words."""

    def __init__(self, context: Context, parent: QWidget | None = None, file: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("calls_import_dialog")
        self.setWindowTitle(self.tr("Import calls"))
        self.setAcceptDrops(True)
        self._context = context
        self._run: WorkerRunLike | None = None
        self._is_import = False
        self._previewed = ""
        self._ready = False
        self.place, self.field, self.preview = LogPlace(), LogField(), CallsPreview(context)
        self.progress, self.outcome, self.trouble = CallsProgress(), CallsResult(), Note()
        self.stack = QStackedWidget()
        for face in (self.place, self.preview, self.progress, self.outcome):
            self.stack.addWidget(face)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._typed = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._lay_out()
        self._connect()
        self._show_face(self.place)
        self.field.choose(file)

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
        column.addWidget(self.field)
        column.addWidget(self.trouble)
        column.addSpacing(UNIT)
        column.addWidget(self.buttons)
        # a minimum width of its own would not grow with the columns
        column.addStrut(self.fontMetrics().averageCharWidth() * _WIDTH_CHARACTERS)

    def _connect(self) -> None:
        self.place.button.clicked.connect(self.field.browse)
        self.field.changed.connect(self._on_file)
        self.preview.columns_changed.connect(self._on_columns)
        self.import_button.clicked.connect(self.start)
        self.another_button.clicked.connect(self._begin_again)
        self.cancel_button.clicked.connect(self.reject)
        self.close_button.clicked.connect(self.accept)
        self._typed.timeout.connect(self.look)
        self._quiet.timeout.connect(lambda: self._show_face(self.progress))

    # the faces

    def _show_face(self, face: QWidget) -> None:
        self.stack.setCurrentWidget(face)
        finished, importing = face is self.outcome, face is self.progress
        self.field.setVisible(not finished and not importing)
        self.field.button.setVisible(face is self.preview)
        self.import_button.setVisible(not finished and not importing)
        self.another_button.setVisible(finished)
        self.cancel_button.setVisible(not finished)
        self.close_button.setVisible(finished)
        self._dress()
        if finished:
            self.close_button.setFocus()

    def _dress(self) -> None:
        self.import_button.setEnabled(self._ready and self._run is None)
        make_primary(self.import_button, primary=self.import_button.isEnabled() and not self.import_button.isHidden())
        make_primary(self.place.button, primary=not self.field.file)
        make_primary(self.close_button, primary=not self.close_button.isHidden())
        for button in (self.cancel_button, self.another_button, self.field.button):
            button.setAutoDefault(False)

    def _begin_again(self) -> None:
        self._previewed = ""
        self.field.choose("")
        self._show_face(self.place)

    # looking at the file

    def _on_file(self) -> None:
        """Look at the file once its name is no longer being typed."""
        self._ready = False
        self._stop()
        self.trouble.say("")
        self._show_face(self.place)
        if self.field.file:
            self._typed.start()
        else:
            self._typed.stop()

    def look(self) -> None:
        """Have the worker look at the chosen file; nothing is stored."""
        self._typed.stop()
        if self.field.file and not self._is_importing:
            self._start([*self._arguments(), "--preview"], is_import=False)

    def _on_columns(self) -> None:
        """Look at the file with the columns as they are said to be."""
        self._ready = False
        self._stop()
        self.trouble.say("")
        self._dress()
        if self.preview.columns.is_enough:
            self.look()

    @property
    def _file(self) -> str:
        return str(Path(self.field.file).expanduser().absolute())

    @property
    def _is_importing(self) -> bool:
        return self._run is not None and self._is_import

    def _arguments(self) -> list[str]:
        told = self.preview.columns.places if self._previewed == self._file and self._has_columns else {}
        return ["calls-import", self._file, *([f"--columns={json.dumps(told)}"] if told else [])]

    @property
    def _has_columns(self) -> bool:
        return not self.preview.columns.isHidden()

    # the runs

    def start(self) -> None:
        """Start the import of the file that was looked at."""
        if self._ready and self._run is None:
            self._start(self._arguments(), is_import=True)

    def _start(self, arguments: list[str], *, is_import: bool) -> None:
        self._stop()
        self.trouble.say("")
        run = self._context.start_worker(arguments, self)
        self._run, self._is_import = run, is_import
        run.succeeded.connect(lambda result: self._on_succeeded(run, result))
        run.failed.connect(lambda error: self._on_failed(run, error))
        run.cancelled.connect(lambda: self._on_cancelled(run))
        if is_import:
            run.progressed.connect(self.progress.show_step)
            self.progress.begin(Path(self.field.file).name)
            self._quiet.start()
        self._dress()

    def _stop(self) -> None:
        """Let go of a run that is no longer wanted, and end it."""
        run, self._run = self._run, None
        self._quiet.stop()
        if run is not None:
            run.cancel()

    def _is_over(self, run: WorkerRunLike) -> bool:
        """Let go of the run; False if another one is under way by now."""
        if self._run is not run:
            return False
        self._run = None
        self._quiet.stop()
        return True

    def _on_succeeded(self, run: WorkerRunLike, result: dict[str, object]) -> None:
        if not self._is_over(run):
            return
        if self._is_import:
            self.outcome.show_result(result)
            self._show_face(self.outcome)
            self._context.calls_changed.emit()
            return
        self.preview.show_preview(result, same_columns=self._previewed == self._file)
        self._previewed = self._file
        self._ready = bool(result.get("is_clear", True)) and number_in(result, "accepted") > 0
        is_new = self.stack.currentWidget() is not self.preview
        self._show_face(self.preview)
        if is_new and self._ready and not self.field.line.hasFocus():
            self.import_button.setFocus()

    def _on_failed(self, run: WorkerRunLike, error: RespiroError) -> None:
        if not self._is_over(run):
            return
        self._show_face(self.preview if self._is_import else self.place)
        self.trouble.say(words.fault_words(error))
        if self._is_import:
            self._context.calls_changed.emit()  # what was stored until then stays

    def _on_cancelled(self, run: WorkerRunLike) -> None:
        if self._is_over(run) and self._is_import:
            self._show_face(self.preview)
            self.trouble.say(self.tr("Cancelled. What was read until then is kept; a new import goes on from there."))
            self._context.calls_changed.emit()

    def reject(self) -> None:
        """Cancel the import if one is under way, else close."""
        if self._is_importing and self._run is not None:
            self.progress.tell_cancelling()
            self._run.cancel()
        else:
            self._stop()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the run with the window; the store stays whole."""
        self._stop()
        super().closeEvent(event)

    # dropping a file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, as long as no import is under way."""
        if not self._is_importing and dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose the file that was dropped, and look at it at once."""
        if (file := dropped_file(event.mimeData())) and not self._is_importing:
            self._previewed = ""
            self.field.choose(file)
            self._show_face(self.place)
            self.look()
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
