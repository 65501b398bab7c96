"""Rows of the advice: what it is about at the left, what is said about it at the right, with a sign if it is grave."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from respiro.ui.dialogs.triage.advice_words import Said
from respiro.ui.look import HALF
from respiro.ui.widgets.forms import Hint, Signed
from respiro.ui.widgets.narrow_label import long_words_broken


class SignedLabel(Signed):
    """Words, with a sign before them when they are grave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign.hide()
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    @property
    def is_grave(self) -> bool:
        """Whether it bears the sign."""
        return not self._sign.isHidden()

    def say(self, text: str, *, is_grave: bool = False) -> None:
        """Show the words."""
        narrow = long_words_broken(text)
        if narrow != self._words.text():
            self._words.setText(narrow)
        if is_grave == self._sign.isHidden():
            self._sign.setVisible(is_grave)


class FactRow:
    """A name, what is said, more about it, and whatever else belongs there; hidden while nothing is said."""

    def __init__(self, *extra: QWidget) -> None:
        self.name, self.label, self.more = Hint(), SignedLabel(), Hint()
        self.name.setWordWrap(False)
        self.extra = extra
        self._is_said = False

    def add_to(self, grid: QGridLayout) -> None:
        """Stand in the next row of a grid of two columns."""
        row = grid.rowCount()
        grid.addWidget(self.name, row, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF // 2)
        for part in (self.label, self.more, *self.extra):
            column.addWidget(part)
        grid.addLayout(column, row, 1)
        self._show(shown=False)

    def say(self, said: Said) -> None:
        """Say something; nothing hides the row."""
        self.label.say(said.text, is_grave=said.is_grave)
        more = long_words_broken(said.more)
        if more != self.more.text():
            self.more.setText(more)
        self.label.setAccessibleName(f"{self.name.text()}: {said.text} {said.more}".strip())
        is_said = bool(said.text)
        if is_said != self._is_said:
            self._show(shown=is_said)
        if self.more.isHidden() == bool(said.more and is_said):
            self.more.setVisible(bool(said.more) and is_said)

    def _show(self, *, shown: bool) -> None:
        self._is_said = shown
        for part in (self.name, self.label, *self.extra):
            part.setVisible(shown)
        if not shown:
            self.more.hide()

    @property
    def said(self) -> Said:
        """What it says now."""
        if not self._is_said:
            return Said("")
        more = "" if self.more.isHidden() else self.more.text()
        return Said(self.label.text, self.label.is_grave, more)
