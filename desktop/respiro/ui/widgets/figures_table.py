"""The week's margin in numbers; the signs beside them are the legend of the grid."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from respiro.domain.review import WeekReview
from respiro.ui import words
from respiro.ui.look import HALF, UNIT, bold_font, figures_font, look_of, quieten
from respiro.ui.widgets.item_painter import ItemPainter
from respiro.ui.widgets.week_entries import EntryKind


class Swatch(QWidget):
    """A state's colour and shape, as large as a line of text."""

    def __init__(self, kind: EntryKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Ask for a square."""
        side = round(QFontMetricsF(self.font()).ascent()) + 4
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the state."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ItemPainter(painter, look_of(self.palette()), self.font()).swatch(self._kind, rect)
        painter.end()


def plain_label(parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """Return a label that never reads its text as HTML."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    return label


_ROWS = (EntryKind.USED, EntryKind.KEPT, EntryKind.SOFT, EntryKind.EATEN, EntryKind.RELEASED)


class FiguresTable(QWidget):
    """Planned of the target, and what became of it: used, free (blank, or still ahead), eaten, released."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        self._total = plain_label(self, wrap=True)
        column.addWidget(self._total)
        table = QGridLayout()
        table.setHorizontalSpacing(UNIT)
        table.setVerticalSpacing(HALF)
        table.setColumnStretch(1, 1)
        column.addLayout(table)
        self._names: dict[EntryKind, QLabel] = {}
        self._values: dict[EntryKind, QLabel] = {}
        for row, kind in enumerate(_ROWS):
            name, value = plain_label(self, wrap=True), plain_label(self)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setFont(figures_font(self.font()))
            name.setBuddy(value)
            table.addWidget(Swatch(kind, self), row, 0)
            table.addWidget(name, row, 1)
            table.addWidget(value, row, 2)
            self._names[kind], self._values[kind] = name, value
        self._review: WeekReview | None = None
        self._dress()

    def show_review(self, review: WeekReview) -> None:
        """Show a week's figures."""
        self._review = review
        names = {
            EntryKind.USED: self.tr("Used"),
            EntryKind.KEPT: self.tr("Free, kept blank"),
            EntryKind.SOFT: self.tr("Free, still ahead"),
            EntryKind.EATEN: self.tr("Eaten"),
            EntryKind.RELEASED: self.tr("Released"),
        }
        figures = review.total
        minutes = {
            EntryKind.USED: figures.used,
            EntryKind.KEPT: figures.blank,
            EntryKind.SOFT: figures.left,
            EntryKind.EATEN: figures.eaten,
            EntryKind.RELEASED: figures.released,
        }
        text = self.tr("{planned} planned of {target}")
        if not figures.planned:
            text = self.tr("Nothing planned, target {target}")
        self._total.setText(
            text.format(planned=words.duration(figures.planned), target=words.duration(review.target_minutes))
        )
        for kind, value in self._values.items():
            self._names[kind].setText(names[kind])
            value.setText(words.duration_or_dash(minutes[kind]))
            value.setAccessibleName(f"{names[kind]}: {words.duration(minutes[kind])}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        self._total.setFont(bold_font(figures_font(self.font())))
        for name in self._names.values():
            quieten(name)
