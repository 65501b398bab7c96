"""Choosing a call log, by dropping it, by its path or by the file dialog."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from respiro.ui.look import MARGIN, UNIT, look_of
from respiro.ui.widgets.forms import Hint, plain


class LogPlace(QWidget):
    """Says what can be dropped here; the whole dialog takes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(self.tr("&Choose a file…"))
        self.button.setAutoDefault(False)
        text = plain(self.tr("Drop your phone's call log here, or"))
        hint = Hint(
            self.tr(
                "SMS Backup & Restore (XML), Fossify Phone (JSON), GNOME Calls and Linphone (their databases), or a"
                " table (CSV) from any program. Calls that are here already are not added twice."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * MARGIN, MARGIN, 2 * MARGIN, MARGIN)
        column.setSpacing(UNIT)
        column.addStretch(1)
        for label in (text, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(hint)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed edge that says "drop here"."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look_of(self.palette()).meeting_edge, 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), UNIT, UNIT)


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
        start = str(Path(self.file).parent) if self.file else _downloads()
        kinds = ";;".join(
            (self.tr("Call logs (*.xml *.json *.csv *.tsv *.txt *.db *.sqlite)"), self.tr("All files (*)"))
        )
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a call log"), start, kinds)
        if file:
            self.choose(file)


def _downloads() -> str:
    """Return where logs usually land; a folder that is not there would be taken for a file's name."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return folder if Path(folder).is_dir() else str(Path.home())
