"""Choosing a call log, by dropping it, by its path or by the file dialog."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from respiro.ui.dialogs.import_parts.dropping import DropPlace, downloads
from respiro.ui.look import UNIT


class LogPlace(DropPlace):
    """Says what logs can be dropped here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            self.tr("Drop your phone's call log here, or"),
            self.tr(
                "SMS Backup & Restore (XML), Fossify Phone (JSON), GNOME Calls and Linphone (their databases), or a"
                " table (CSV) from any program. Calls that are here already are not added twice."
            ),
        )


class LogField(QWidget):
    """The path of the log, and the way to another one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("File"))
        self.line.setPlaceholderText(self.tr("no file chosen yet"))
        self.button = QPushButton(self.tr("Ano&ther…"))
        self.button.setAutoDefault(False)
        label = QLabel(self.tr("&File"))
        label.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(label)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.line.textChanged.connect(self.changed)
        self.button.clicked.connect(self.browse)

    @property
    def file(self) -> str:
        """The path that stands there; empty while none does."""
        return self.line.text().strip()

    def choose(self, file: str) -> None:
        """Put a path there."""
        self.line.setText(file)

    def take_focus(self) -> None:
        """Be ready for another path to be typed over this one."""
        self.line.setFocus()
        self.line.selectAll()

    def browse(self) -> None:
        """Ask for the file."""
        start = str(Path(self.file).parent) if self.file else downloads()
        kinds = ";;".join(
            (self.tr("Call logs (*.xml *.json *.csv *.tsv *.txt *.db *.sqlite)"), self.tr("All files (*)"))
        )
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a call log"), start, kinds)
        if file:
            self.choose(file)
