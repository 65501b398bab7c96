"""Choosing a file by its path or by the file dialog."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from respiro.ui.dialogs.import_parts.dropping import downloads
from respiro.ui.look import UNIT


class FileField(QWidget):
    """The path of a file, and the way to another one; who inherits says what files."""

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
        title, *kinds = self._asked_for()
        file, _ = QFileDialog.getOpenFileName(self, title, start, ";;".join((*kinds, self.tr("All files (*)"))))
        if file:
            self.choose(file)

    def _asked_for(self) -> tuple[str, str]:
        """Return the title of the file dialog, and the kind of files that it shows."""
        raise NotImplementedError
