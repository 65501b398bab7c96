"""How far an import is."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from respiro.ui import words
from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import Hint, plain


class ImportProgress(QWidget):
    """The file's name, a bar, and what is being done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = plain()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._stage = Hint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addStretch(1)
        for part in (self._name, self.bar, self._stage):
            column.addWidget(part)
        column.addStretch(1)

    def begin(self, name: str) -> None:
        """Show that a file of that name is being read."""
        self._name.setText(self.tr("Reading {file}").format(file=words.quoted(name)))
        self.bar.setRange(0, 0)
        self._stage.setText("")

    def show_step(self, stage: str, done: int, total: int) -> None:
        """Show how many of how many steps of a stage are done."""
        stages = {
            "fetching": self.tr("Fetching it…"),
            "reading": self.tr("Reading the events…"),
            "expanding": self.tr("Working out what repeats…"),
            "storing": self.tr("Putting it into your agenda…"),
        }
        self._stage.setText(stages.get(stage, ""))
        self.bar.setRange(0, max(total, 0) if total > 1 else 0)
        self.bar.setValue(done)

    def tell_cancelling(self) -> None:
        """Say that it is being ended."""
        self.bar.setRange(0, 0)
        self._stage.setText(self.tr("Cancelling…"))
