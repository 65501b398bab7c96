"""Places to choose from: each with what speaks for it, and what would have to give way."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from respiro.ui.dialogs.triage.choice_line import ChoiceLine
from respiro.ui.look import HALF
from respiro.ui.widgets.choice_boxes import RadioButton

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
        self._lines = [ChoiceLine(self) for _ in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, HALF, 0, 0)
        column.setSpacing(HALF)
        for number, line in enumerate(self._lines):
            self._group.addButton(line.button, number)
            column.addWidget(line)
        self._group.idClicked.connect(self.chosen)
        self.offer([], 0)

    @property
    def buttons(self) -> list[RadioButton]:
        """What is pressed, in order."""
        return [line.button for line in self._lines]

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
            for number, line in enumerate(self._lines):
                is_there = number < len(self._options)
                if is_there:
                    line.say(self._options[number].title, self._options[number].detail)
                line.setVisible(is_there)
        if current < len(self._options):
            self.buttons[current].setChecked(True)
