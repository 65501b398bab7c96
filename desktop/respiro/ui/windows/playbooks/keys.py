"""The keys of the playbooks' window: a number answers, Backspace goes one step back, Esc closes."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_NUMBERS = 9


class RunKeys(QObject):
    """Tells of keys anywhere in the window; a field that is typed into keeps its own."""

    number_pressed = Signal(int)
    """From 0."""
    back_pressed = Signal()
    close_pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for number in range(_NUMBERS):
            key = QShortcut(QKeySequence(str(number + 1)), window)
            key.setAutoRepeat(False)
            key.activated.connect(lambda number=number: self.number_pressed.emit(number))
        backs = [QKeySequence(QKeySequence.StandardKey.Undo), QKeySequence("Backspace")]
        for wanted, told in ((backs, self.back_pressed), ([QKeySequence("Esc")], self.close_pressed)):
            for sequence in wanted:
                key = QShortcut(sequence, window)
                key.setAutoRepeat(False)
                key.activated.connect(told)
