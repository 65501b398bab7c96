"""Bringing a phone's call log in: choose or drop the file, see what it is, watch it being read, see what came of it."""

import json
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from respiro.domain.errors import RespiroError
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.calls_import_parts.choice import LogField, LogPlace
from respiro.ui.dialogs.calls_import_parts.preview import CallsPreview
from respiro.ui.dialogs.calls_import_parts.result import CallsProgress, CallsResult
from respiro.ui.dialogs.import_parts.answers import number_in
from respiro.ui.dialogs.import_parts.dropping import dropped_file
from respiro.ui.dialogs.import_parts.frame import QUIET_MS, WIDTH_CHARACTERS, ImportFrame
from respiro.ui.look import make_primary


class CallsImportDialog(ImportFrame):
    """Four faces: the place for the file, its preview, progress, result. An error leads back, in words."""

    def __init__(self, context: Context, parent: QWidget | None = None, file: str = "") -> None:
        self.place, self.field, self.preview = LogPlace(), LogField(), CallsPreview(context)
        self.progress, self.outcome = CallsProgress(), CallsResult()
        super().__init__(context, (self.place, self.preview, self.progress, self.outcome), parent)
        self.setObjectName("calls_import_dialog")
        self.setWindowTitle(self.tr("Import calls"))
        self._is_import = False
        self._previewed = ""
        self._ready = False
        self._typed = QTimer(self, singleShot=True, interval=QUIET_MS)  # a path is looked at once it is typed
        # a minimum width of its own would not grow with the columns
        self._lay_out(self.field).addStrut(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS)
        self.place.button.clicked.connect(self.field.browse)
        self.field.changed.connect(self._on_file)
        self.preview.columns_changed.connect(self._on_columns)
        self._typed.timeout.connect(self.look)
        self._show_face(self.place)
        self.field.choose(file)

    # the faces

    def _dress_face(self, face: QWidget) -> None:
        is_choosing = face in (self.place, self.preview)
        self.field.setVisible(is_choosing)
        self.field.button.setVisible(face is self.preview)
        self.import_button.setVisible(is_choosing)

    def _dress(self) -> None:
        super()._dress()
        self.import_button.setEnabled(self._ready and self._run is None)
        make_primary(self.import_button, primary=self.import_button.isEnabled() and not self.import_button.isHidden())
        make_primary(self.place.button, primary=not self.field.file)
        self.field.button.setAutoDefault(False)

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
        self._is_import = is_import
        run = self._watch(arguments)
        if is_import:
            run.progressed.connect(self.progress.show_step)
            self.progress.begin(Path(self.field.file).name)
            self._quiet.start()
        self._dress()

    def _on_succeeded(self, result: dict[str, object]) -> None:
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

    def _on_failed(self, error: RespiroError) -> None:
        self._show_face(self.preview if self._is_import else self.place)
        self.trouble.say(words.fault_words(error))
        if self._is_import:
            self._context.calls_changed.emit()  # what was stored until then stays

    def _on_cancelled(self) -> None:
        if self._is_import:
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
