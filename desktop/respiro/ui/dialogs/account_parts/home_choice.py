"""Choosing where what Respiro plans lives: in one calendar, or in none of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy

_LEAST_LETTERS = 24


class HomeChoice(QComboBox):
    """Names calendars, each by a key; the first choice is none of them."""

    chosen = Signal(str)
    """The user chose what has this key; "" for the first one."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _index: self.chosen.emit(self.key))

    @property
    def key(self) -> str:
        """What is chosen."""
        return str(self.currentData() or "")

    def show_choices(self, first: str, choices: Sequence[tuple[str, str]], key: str) -> None:
        """Show choices by key and words, and which one is chosen."""
        wanted = [("", first), *choices]
        if wanted != [(str(self.itemData(row)), self.itemText(row)) for row in range(self.count())]:
            self.clear()
            for one, text in wanted:
                self.addItem(text, one)
        self.setCurrentIndex(max(self.findData(key), 0))
