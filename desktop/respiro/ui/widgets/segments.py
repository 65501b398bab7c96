"""A few choices side by side, of which one holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget


class Segments(QWidget):
    """Buttons of which one is pressed; the arrow keys go from one to the next. ``current_changed`` brings its place."""

    current_changed = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [QPushButton(self) for _ in range(count)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, button in enumerate(self.buttons):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.toggled.connect(lambda on, place=place: self.current_changed.emit(place) if on else None)
            row.addWidget(button, 1)
        self.buttons[0].setChecked(True)

    @property
    def current(self) -> int:
        """Which one holds."""
        return next(place for place, button in enumerate(self.buttons) if button.isChecked())

    def choose(self, place: int) -> None:
        """Choose one."""
        self.buttons[place].setChecked(True)

    def name(self, place: int, text: str, tip: str = "") -> None:
        """Name one, with what its tooltip says."""
        self.buttons[place].setText(text)
        self.buttons[place].setToolTip(tip)
