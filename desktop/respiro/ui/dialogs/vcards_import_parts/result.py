"""What came of importing an address book."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from respiro.ui.dialogs.import_parts.answers import number_in
from respiro.ui.dialogs.import_parts.progress import ImportProgress
from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import heading, plain


class CardsResult(QWidget):
    """How many clients there are now because of it, and a way to take that back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline, self.details = heading(""), plain()
        self.undo_button = QPushButton(self.tr("&Undo"))
        self.undo_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.headline)
        column.addWidget(self.details)
        column.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_result(self, result: Mapping[str, object]) -> None:
        """Show what the worker answered."""
        added, completed = number_in(result, "added"), number_in(result, "completed")
        parts = [self.tr("%n new clients", "", added)]
        if completed:
            parts.append(self.tr("%n known ones have more now", "", completed))
        self.headline.setText(self.tr("{list}.").format(list=", ".join(parts)))
        self.details.setText(
            self.tr("Give those who matter their weight and their hours: margin is placed where you can reach them.")
        )
        self.details.setVisible(bool(added))
        self.undo_button.setVisible(bool(added or completed))

    def tell_undone(self) -> None:
        """Say that it was taken back."""
        self.headline.setText(self.tr("Taken back: your clients are as before."))
        self.details.hide()
        self.undo_button.hide()


class CardsProgress(ImportProgress):
    """How far the import of contacts is."""

    def show_step(self, stage: str, done: int, total: int) -> None:
        """Show how many of how many steps of a stage are done."""
        super().show_step(stage, done, total)
        stages = {"reading": self.tr("Reading the contacts…"), "storing": self.tr("Putting them among your clients…")}
        self._stage.setText(stages.get(stage, ""))
