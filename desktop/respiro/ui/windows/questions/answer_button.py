"""A button that answers a question: the arrow keys go to the other answer, and to the other questions."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

_BESIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LIST = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def side_of(event: QKeyEvent, direction: Qt.LayoutDirection) -> int:
    """Return to which side a key leads: -1 for the first one, 1 for the second, 0 for a key that leads to none."""
    step = _BESIDE.get(Qt.Key(event.key()), 0)
    return -step if direction is Qt.LayoutDirection.RightToLeft else step


class AnswerButton(QPushButton):
    """Enter and the blank press it; ``side_wished`` and ``question_wished`` bring -1 or 1."""

    side_wished = Signal(int)
    question_wished = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoDefault(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the arrows."""
        if side := side_of(event, self.layoutDirection()):
            self.side_wished.emit(side)
        elif step := _LIST.get(Qt.Key(event.key()), 0):
            self.question_wished.emit(step)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take an arrow that is held down as one."""
        if isinstance(event, QKeyEvent) and event.isAutoRepeat() and event.key() in _BESIDE:
            return True
        return super().event(event)
