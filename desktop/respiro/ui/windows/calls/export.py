"""The calls as a file for other programs: a table, or tasks. The worker writes it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from respiro.ui import words
from respiro.ui.context import Context

COMMAND = "export-calls"
"""The worker's command; it tells by the file's ending what is wanted."""


class CallExport(QObject):
    """Asks where to; ``said`` brings what came of it, ``failed`` the fault."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def ask_where(self, kind: str) -> None:
        """Let the user choose the file, ``csv`` or ``ics``."""
        dialog = QFileDialog(self._window, self.tr("Export calls"), str(Path.home() / f"calls.{kind}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Tables (*.csv)") if kind == "csv" else self.tr("Calendars (*.ics)"))
        dialog.setDefaultSuffix(kind)
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, file: str) -> None:
        """Write the log (.csv) or the follow-ups (.ics) to a file."""
        run = self._context.start_worker([COMMAND, file], self)
        written = self.tr("The calls were written to {file}.").format(file=words.plain(Path(file).name))
        run.succeeded.connect(lambda _result: self.said.emit(written))
        run.failed.connect(self.failed)
