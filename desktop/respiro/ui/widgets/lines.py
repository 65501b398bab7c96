"""Lines of facts under a heading: when, or what it is, at the left; the fact at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from respiro.ui.look import HALF, UNIT, bold_font, figures_font, quieten
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.words import translate

_SHORT = 8


class Lines(QWidget):
    """A heading with lines under it; a long list shows its beginning until it is asked for the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, str]] = []
        self._is_whole = False
        self.heading = plain_label(self)
        self.more = QPushButton(self)
        self.more.setFlat(True)
        self.more.setAutoDefault(True)
        self.more.clicked.connect(self._on_more)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(UNIT + HALF)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(self.heading)
        column.addLayout(self._grid)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._dress()

    def show_lines(self, heading: str, lines: Sequence[tuple[str, str]], *, other: bool = False) -> None:
        """Show these lines; ``other`` when they are someone else's: the list is short again."""
        self._is_whole = self._is_whole and not other
        self.heading.setText(heading)
        self.setVisible(bool(lines))
        if list(lines) != self._lines or other:
            self._lines = list(lines)
            self._put()

    @property
    def texts(self) -> list[str]:
        """What the lines say."""
        return [text for _when, text in self._lines]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
            self._put()

    def _put(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._lines if self._is_whole else self._lines[:_SHORT]
        for row, (when, text) in enumerate(shown):
            label, words_ = plain_label(self), narrow_label(self)
            label.setText(when)
            label.setFont(figures_font(self.font()))
            quieten(label)
            words_.setText(breakable(text))
            for column, part in enumerate((label, words_)):
                part.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                self._grid.addWidget(part, row, column)
        self.more.setVisible(len(shown) < len(self._lines))
        self.more.setText(translate("calls", "Show all %n", "", len(self._lines)))

    def _on_more(self) -> None:
        self._is_whole = True
        self._put()

    def _dress(self) -> None:
        self.heading.setFont(bold_font(self.font()))
