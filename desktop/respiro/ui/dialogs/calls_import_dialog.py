"""Bringing a phone's call log in: choose or drop the file, see what it is, watch it being read, see what came of it."""

import json

from PySide6.QtWidgets import QWidget

from respiro.domain.errors import RespiroError
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.calls_import_parts.choice import LogField, LogPlace
from respiro.ui.dialogs.calls_import_parts.preview import CallsPreview
from respiro.ui.dialogs.calls_import_parts.result import CallsProgress, CallsResult
from respiro.ui.dialogs.import_parts.answers import number_in
from respiro.ui.dialogs.import_parts.looking import LookingImport


class CallsImportDialog(LookingImport):
    """Shows a preview of the log, and asks what is in its columns where that can't be told."""

    def __init__(self, context: Context, parent: QWidget | None = None, file: str = "") -> None:
        self.place, self.preview = LogPlace(), CallsPreview(context)
        self.progress, self.outcome = CallsProgress(), CallsResult()
        self._previewed = ""
        self._ready = False
        super().__init__(context, (self.place, self.preview, self.progress, self.outcome), LogField(), parent)
        self.setObjectName("calls_import_dialog")
        self.setWindowTitle(self.tr("Import calls"))
        self.preview.columns_changed.connect(self._on_columns)
        self._show_face(self.place)
        self.field.choose(file)

    def _is_ready(self) -> bool:
        return self._ready

    def _begin_again(self) -> None:
        self._previewed = ""
        super()._begin_again()

    def _on_file(self) -> None:
        self._ready = False
        super()._on_file()

    def _on_columns(self) -> None:
        """Look at the file with the columns as they are said to be."""
        self._ready = False
        self._stop()
        self.trouble.say("")
        self._dress()
        if self.preview.columns.is_enough:
            self.look()

    def _look_arguments(self) -> list[str]:
        return [*self._arguments(), "--preview"]

    def _arguments(self) -> list[str]:
        told = self.preview.columns.places if self._previewed == self._file and self._has_columns else {}
        return ["calls-import", self._file, *([f"--columns={json.dumps(told)}"] if told else [])]

    @property
    def _has_columns(self) -> bool:
        return not self.preview.columns.isHidden()

    def start(self) -> None:
        """Start the import of the file that was looked at."""
        if self._ready and self._run is None:
            self._start(self._arguments(), is_import=True)

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
