"""Who ate margin: the meetings that took most of it, and how much."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from respiro.domain.review import Eaten
from respiro.ui import words
from respiro.ui.look import HALF, UNIT, figures_font, quieten
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.narrow_label import breakable, narrow_label

_MOST = 5


class EatersList(QWidget):
    """A line for each of a few meetings, and one for all others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[tuple[str, str]] = []
        self._values: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(UNIT)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(0, 1)

    def show_eaters(self, eaters: Sequence[Eaten]) -> None:
        """Show meetings, who took most first; what is shown already stays as it is."""
        lines = [(words.summary(one.summary), words.duration(one.minutes)) for one in eaters[:_MOST]]
        if rest := sum(one.minutes for one in eaters[_MOST:]):
            lines.append((self.tr("Others"), words.duration(rest)))
        if lines != self.lines:
            self.lines = lines
            self._put()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _put(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # it would be painted once more before it goes
                widget.deleteLater()
        self._values = []
        for row, (name, length) in enumerate(self.lines):
            label, value = narrow_label(self), plain_label(self)
            label.setText(breakable(name))
            value.setText(length)
            value.setFont(figures_font(self.font()))
            value.setAccessibleName(f"{name}: {length}")
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
            self._values.append(value)
        self._dress()

    def _dress(self) -> None:
        for value in self._values:
            quieten(value)
