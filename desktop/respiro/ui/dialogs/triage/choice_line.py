"""One of several choices whose words wrap where there is little room, which a radio button's own never do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from respiro.ui.look import HALF
from respiro.ui.widgets.choice_boxes import RadioButton
from respiro.ui.widgets.forms import Hint


class _Words(QLabel):
    """Words that choose what they belong to."""

    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        self.pressed.emit()
        event.accept()


class ChoiceLine(QWidget):
    """A radio button, its words, and more about it set back below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button, self._words, self._more = RadioButton(self), _Words(self), Hint(parent=self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.pressed.connect(self.button.click)
        self.setFocusProxy(self.button)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HALF)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self._more.hide()

    @property
    def text(self) -> str:
        """What is chosen by it."""
        return self._words.text()

    def say(self, text: str, more: str = "") -> None:
        """Name the choice."""
        if (text, more) == (self._words.text(), self._more.text()):
            return
        self._words.setText(text)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.button.setAccessibleName(text)
        self.button.setAccessibleDescription(more)
