"""A part of a panel under a name of its own."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from respiro.ui.look import HALF, UNIT, bold_font
from respiro.ui.widgets.figures_table import plain_label


class Section(QWidget):
    """A heading, what may stand beside it, and parts below it."""

    def __init__(self, parts: list[QWidget], parent: QWidget | None = None, beside: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = plain_label(self, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(UNIT)
        head.addWidget(self.heading, 1)
        if beside is not None:
            head.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, UNIT)
        column.setSpacing(UNIT - HALF // 2)
        column.addLayout(head)
        for part in parts:
            column.addWidget(part)
        self._dress()

    def name(self, text: str) -> None:
        """Name it."""
        self.heading.setText(text)
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def _dress(self) -> None:
        self.heading.setFont(bold_font(self.font()))
