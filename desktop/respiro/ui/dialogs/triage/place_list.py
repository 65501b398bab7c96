"""Places to choose from: each with what speaks for it, and what would have to give way."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint

_MOST = 5


@dataclass(frozen=True, slots=True)
class Option:
    """A place in words."""

    title: str
    detail: str


class PlaceList(QWidget):
    """A few places of which one is chosen; ``chosen`` brings its number when the user chose another."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: list[Option] = []
        self._group = QButtonGroup(self)
        self.buttons = [QRadioButton(self) for _ in range(_MOST)]
        self._details = [Hint(parent=self) for _ in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, HALF, 0, 0)
        column.setSpacing(0)
        indent = 2 * UNIT + HALF + 2
        for number, (button, detail) in enumerate(zip(self.buttons, self._details, strict=True)):
            detail.setContentsMargins(indent, 0, 0, HALF)
            self._group.addButton(button, number)
            column.addWidget(button)
            column.addWidget(detail)
        self._group.idClicked.connect(self.chosen)
        self.offer([], 0)

    @property
    def options(self) -> list[Option]:
        """What is offered."""
        return list(self._options)

    @property
    def current(self) -> int:
        """Which one is chosen."""
        return max(self._group.checkedId(), 0)

    def offer(self, options: Sequence[Option], current: int) -> None:
        """Show these places, one of them chosen."""
        if list(options) != self._options or not options:
            self._options = list(options[:_MOST])
            for number, (button, detail) in enumerate(zip(self.buttons, self._details, strict=True)):
                option = self._options[number] if number < len(self._options) else Option("", "")
                button.setText(option.title)
                button.setAccessibleDescription(option.detail)
                button.setVisible(bool(option.title))
                detail.setText(option.detail)
                detail.setVisible(bool(option.detail))
        if current < len(self._options):
            self.buttons[current].setChecked(True)
