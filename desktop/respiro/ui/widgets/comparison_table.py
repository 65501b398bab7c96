"""Two weeks beside each other in numbers: the shown one, another one, and the difference."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from respiro.services.review.comparison import Comparison, Row
from respiro.ui import words
from respiro.ui.look import HALF, bold_font, figures_font, quieten
from respiro.ui.widgets.elided_label import ElidedLabel
from respiro.ui.widgets.figures_table import Swatch, plain_label
from respiro.ui.widgets.text_button import TextButton
from respiro.ui.widgets.week_entries import EntryKind
from respiro.ui.words import translate

_KINDS = {
    "used_minutes": EntryKind.USED,
    "blank_minutes": EntryKind.KEPT,
    "left_minutes": EntryKind.SOFT,
    "eaten_minutes": EntryKind.EATEN,
    "released_minutes": EntryKind.RELEASED,
}
_ALWAYS = ("planned_minutes", "used_minutes", "emergencies")
_CLIENT_FIGURE = "minutes"
_Line = tuple[str, str, str, str, str]
"""A figure's name for programs, its name in words, and its three values."""


def value_words(figure: str, value: int | None) -> str:
    """Return a figure in words: a length of time, or a number."""
    if not value:
        return words.NOTHING
    return words.duration(value) if figure.endswith("minutes") else str(value)


def difference_words(row: Row) -> str:
    """Return by how much more or less it is."""
    more = row.difference
    if not more:
        return words.NOTHING
    value = value_words(row.figure, abs(more))
    return f"+{value}" if more > 0 else f"\N{MINUS SIGN}{value}"


def lines_of(comparison: Comparison) -> list[_Line]:
    """Return what is told of two weeks: the figures that either has, and the time that each client took."""
    names = _names()
    shown = [
        _line(row, names[row.figure])
        for row in comparison.figures
        if row.figure in names and (row.this or row.other or row.figure in _ALWAYS)
    ]
    people = [
        _line(row, words.plain(one.name) or translate("week people", "Everyone else"))
        for one in comparison.clients
        for row in one.rows
        if row.figure == _CLIENT_FIGURE and (row.this or row.other)
    ]
    return [*shown, *people]


def _line(row: Row, name: str) -> _Line:
    this, other = (value_words(row.figure, value) for value in (row.this, row.other))
    return row.figure, name, this, other, difference_words(row)


def _names() -> dict[str, str]:
    return {
        "planned_minutes": translate("comparison", "Planned"),
        "used_minutes": translate("comparison", "Used"),
        "blank_minutes": translate("comparison", "Kept blank"),
        "left_minutes": translate("comparison", "Still ahead"),
        "eaten_minutes": translate("comparison", "Eaten"),
        "released_minutes": translate("comparison", "Released"),
        "outside_minutes": translate("comparison", "Beyond margin"),
        "emergencies": translate("comparison", "Emergencies"),
    }


class ComparisonTable(QWidget):
    """Shows two weeks; the head of the other one is a button that asks for another one."""

    other_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] | None = None
        self._parts: list[QWidget] = []
        self._quiet: list[QWidget] = []
        self.this, self.difference = plain_label(self), plain_label(self)
        self.other = TextButton(self)
        self.other.clicked.connect(self.other_requested)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(HALF + 2)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(1, 1)
        for column, head in enumerate((self.this, self.other, self.difference), 2):
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self._dress()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show two weeks; what is shown already stays as it is."""
        self.this.setText(_short_name(comparison.this.number))
        self.this.setAccessibleName(words.week_name(comparison.this))
        self.difference.setText(self.tr("+/\N{MINUS SIGN}"))
        self.difference.setToolTip(self.tr("Difference"))
        self.difference.setAccessibleName(self.tr("Difference"))
        name = words.week_name(comparison.other)
        days = words.week_days(comparison.other, with_year=comparison.other.year != comparison.this.year)
        tip = self.tr("{week}. Press to compare with another week").format(week=f"{name}, {days}")
        self.other.name(_short_name(comparison.other.number), tip)
        self.other.setAccessibleName(name)
        self._keep_head_whole()
        lines = lines_of(comparison)
        if lines != self._lines:
            self._lines = lines
            self._put(lines)

    @property
    def texts(self) -> list[tuple[str, str, str, str]]:
        """What the lines say: name, this week's value, the other's, the difference."""
        return [line[1:] for line in self._lines or ()]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _put(self, lines: Sequence[_Line]) -> None:
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()  # it would be painted once more before it goes
            part.deleteLater()
        self._parts, self._quiet = [], []
        for row, (figure, name, *values) in enumerate(lines, 1):
            kind = _KINDS.get(figure)
            if kind is not None:
                self._add(Swatch(kind, self), row, 0)
            label = ElidedLabel(self) if figure == _CLIENT_FIGURE else plain_label(self, wrap=True)
            label.setText(name)
            self._quiet.append(label)
            self._grid.addWidget(label, row, 1 if kind else 0, 1, 1 if kind else 2, Qt.AlignmentFlag.AlignTop)
            self._parts.append(label)
            for column, value in enumerate(values, 2):
                self._add(self._value(value, f"{name}: {value}"), row, column)
        self._dress()

    def _value(self, text: str, spoken: str) -> QLabel:
        value = plain_label(self)
        value.setText(text)
        value.setFont(figures_font(self.font()))
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        value.setAccessibleName(spoken)
        return value

    def _add(self, part: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        self._parts.append(part)

    def _dress(self) -> None:
        for head in (self.this, self.difference):
            head.setFont(bold_font(self.font()))
        for label in self._quiet:
            quieten(label)
        self._keep_head_whole()

    def _keep_head_whole(self) -> None:
        """Give the other week's head, which would be content with a few letters, the room of its number."""
        self.other.setMinimumWidth(self.other.sizeHint().width())


def _short_name(number: int) -> str:
    return translate("comparison", "Wk {number}").format(number=number)
