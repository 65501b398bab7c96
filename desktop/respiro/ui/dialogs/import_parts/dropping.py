"""Where a file may be dropped, and where it is looked for otherwise."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from respiro.ui.look import MARGIN, UNIT, look_of
from respiro.ui.widgets.forms import Hint, plain


def dropped_file(data: QMimeData) -> str:
    """Return the path of the one local file that is being dropped; empty for anything else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""


def downloads() -> str:
    """Return where exported files usually land; a folder that is not there would be taken for a file's name."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return folder if Path(folder).is_dir() else str(Path.home())


class DropPlace(QWidget):
    """Says that a file can be dropped here; the whole dialog takes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(self.tr("&Choose a file…"))
        self.button.setAutoDefault(False)
        self._text, self._hint = plain(), Hint()
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * MARGIN, MARGIN, 2 * MARGIN, MARGIN)
        column.setSpacing(UNIT)
        column.addStretch(1)
        for label in (self._text, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._hint)
        column.addStretch(1)

    def say(self, text: str, hint: str) -> None:
        """Name what can be dropped, and where one gets it."""
        self._text.setText(text)
        self._hint.setText(hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed edge that says "drop here"."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look_of(self.palette()).meeting_edge, 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), UNIT, UNIT)
