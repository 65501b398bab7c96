"""Saying what each column of a table is, with some of what stands in it beside."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QWidget

from respiro.ui import words
from respiro.ui.dialogs.import_parts.answers import text_in
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint, plain

NOTHING = ""
FIELDS = ("when", "time", "number", "name", "type", "duration")
"""What a column may be, as the worker calls it."""
_SHOWN_ROWS = 6
_LONGEST_SAMPLE = 36
_LONGEST_NAME = 28


class ColumnChooser(QScrollArea):
    """A row for each column: its name, what stands in it, and what it is. Each thing is one column at most."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.combos: list[QComboBox] = []
        self._told: list[Mapping[str, object]] = []

    @property
    def places(self) -> dict[str, int]:
        """The place of each thing that is in some column, as the worker takes it."""
        return {str(combo.currentData()): place for place, combo in enumerate(self.combos) if combo.currentData()}

    @property
    def is_enough(self) -> bool:
        """Whether it is said when, and who."""
        places = self.places
        return "when" in places and bool({"number", "name"} & places.keys())

    def show_columns(self, columns: Sequence[Mapping[str, object]], guess: Mapping[str, object]) -> None:
        """Show the columns, with what they are guessed to be."""
        self._told = list(columns)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, UNIT, 0)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(HALF)
        grid.setColumnStretch(1, 1)
        self.combos = [self._row(grid, row, column, guess) for row, column in enumerate(self._told)]
        grid.setRowStretch(len(self._told), 1)
        self.setWidget(inside)
        shown = max(1, min(len(self._told), _SHOWN_ROWS))
        height = self.combos[0].sizeHint().height() if self.combos else 0
        self.setMinimumHeight(shown * (height + HALF))
        self.setMinimumWidth(inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())

    def _row(self, grid: QGridLayout, row: int, column: Mapping[str, object], guess: Mapping[str, object]) -> QComboBox:
        name = words.plain(text_in(column, "name")) or self.tr("Column {number}").format(number=row + 1)
        combo = QComboBox()
        combo.addItem(self.tr("not needed"), NOTHING)
        for field in FIELDS:
            combo.addItem(self._field_words(field), field)
        guessed = next((field for field in FIELDS if guess.get(field) == row), NOTHING)
        combo.setCurrentIndex(combo.findData(guessed))
        label = plain(_cut(name, _LONGEST_NAME))  # no buddy: that would eat an "&" of the name
        label.setWordWrap(False)
        combo.setAccessibleName(self.tr("{column} is").format(column=name))
        samples = Hint(_samples(column))
        samples.setWordWrap(False)
        grid.addWidget(label, row, 0)
        grid.addWidget(samples, row, 1)
        grid.addWidget(combo, row, 2)
        combo.activated.connect(lambda: self._on_chosen(combo))
        return combo

    def _on_chosen(self, chosen: QComboBox) -> None:
        """Take the thing from the column that had it before."""
        for combo in self.combos:
            if combo is not chosen and chosen.currentData() and combo.currentData() == chosen.currentData():
                combo.setCurrentIndex(combo.findData(NOTHING))
        self.changed.emit()

    def _field_words(self, field: str) -> str:
        return {
            "when": self.tr("When"),
            "time": self.tr("Time of day"),
            "number": self.tr("Number"),
            "name": self.tr("Name"),
            "type": self.tr("Missed, answered…"),
            "duration": self.tr("Length"),
        }[field]


def _samples(column: Mapping[str, object]) -> str:
    listed = column.get("samples")
    cells = [words.plain(str(cell)) for cell in listed] if isinstance(listed, list) else []
    return _cut(" · ".join(cells), _LONGEST_SAMPLE)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
