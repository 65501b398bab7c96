"""The margin blocks as a file that any other calendar reads."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from respiro.ui import words
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint, group_name
from respiro.ui.windows.settings_pages.desk import SettingsDesk


class MarginExport(QWidget):
    """Asks where to and lets the worker write the file."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(group_name(self.tr("Your margin")))
        column.addWidget(Hint(self.tr("All your margin blocks as one .ics file, for any other calendar.")))
        self.button = QPushButton(self.tr("E&xport margin…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.ask_where)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)

    def ask_where(self) -> None:
        """Let the user choose the file."""
        dialog = QFileDialog(self, self.tr("Export margin"), str(Path.home() / "margin.ics"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendars (*.ics)"))
        dialog.setDefaultSuffix("ics")
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, file: str) -> None:
        """Write the file; what came of it is told through the settings' desk."""
        run = self._desk.context.start_worker(["export-margin", file], self)
        run.succeeded.connect(lambda result: self._on_written(file, int(result["blocks"])))
        run.failed.connect(self._desk.failed)

    def _on_written(self, file: str, blocks: int) -> None:
        written = self.tr("%n margin blocks were written to {file}.", "", blocks)
        self._desk.said.emit(written.format(file=words.plain(Path(file).name)))
