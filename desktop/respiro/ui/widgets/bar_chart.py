"""A small chart of stacked bars: what was used, stayed blank, lies ahead, was eaten and given back, as in the grid."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from respiro.domain.review import MarginFigures
from respiro.ui import words
from respiro.ui.look import UNIT, bold_font, figures_font, look_of
from respiro.ui.widgets.item_painter import ItemPainter
from respiro.ui.widgets.week_entries import EntryKind

translate = QCoreApplication.translate

_WIDEST_BAR = 28.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its mark below (may be empty), its name in words, its figures; ``strong`` for the present one."""

    mark: str
    name: str
    figures: MarginFigures
    strong: bool = False

    @property
    def text(self) -> str:
        """The bar in words."""
        return translate("charts", "{name}: {figures}").format(name=self.name, figures=figures_words(self.figures))


def figures_words(figures: MarginFigures) -> str:
    """Return the figures that a bar shows, in words."""
    parts = [
        (figures.used, translate("charts", "{length} used")),
        (figures.blank, translate("charts", "{length} kept blank")),
        (figures.left, translate("charts", "{length} ahead")),
        (figures.eaten, translate("charts", "{length} eaten")),
        (figures.released, translate("charts", "{length} released")),
    ]
    told = [text.format(length=words.duration(minutes)) for minutes, text in parts if minutes > 0]
    return ", ".join(told) or translate("charts", "no margin")


def stack(figures: MarginFigures) -> list[tuple[EntryKind, int]]:
    """Return what a bar is made of, from the bottom up, in minutes."""
    parts = [
        (EntryKind.USED, figures.used),
        (EntryKind.KEPT, figures.blank),
        (EntryKind.SOFT, figures.left),
        (EntryKind.EATEN, figures.eaten),
        (EntryKind.RELEASED, figures.released),
    ]
    return [(kind, minutes) for kind, minutes in parts if minutes > 0]


def bar_rects(bars: Sequence[Bar], place: QRectF) -> list[list[tuple[EntryKind, QRectF]]]:
    """Return the rectangles of each bar's parts; the highest bar fills the place."""
    highest = max((sum(minutes for _, minutes in stack(bar.figures)) for bar in bars), default=0)
    each = place.width() / max(1, len(bars))
    width = min(_WIDEST_BAR, each - 3)
    result = []
    for index, bar in enumerate(bars):
        x, bottom, parts = place.left() + index * each + (each - width) / 2, place.bottom(), []
        for kind, minutes in stack(bar.figures):
            height = place.height() * minutes / max(1, highest)
            parts.append((kind, QRectF(x, bottom - height, width, max(2.0, height - 1))))
            bottom -= height
        result.append(parts)
    return result


class BarChart(QWidget):
    """Paints bars; says the same in words to assistive technology and under the pointer."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._bars_height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars, from left to right."""
        self._bars = bars
        self.setAccessibleDescription("; ".join(bar.text for bar in bars))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the bars' height and a line of marks below."""
        line = QFontMetricsF(self.font()).height()
        return QSize(20 * UNIT, round(self._bars_height + line + 4))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same height when narrow."""
        return QSize(12 * UNIT, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars over their marks."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, font = look_of(self.palette()), figures_font(self.font())
        items = ItemPainter(painter, look, font)
        for parts in bar_rects(self._bars, self._place()):
            for kind, rect in parts:
                items.swatch(kind, rect)
        bottom = round(self._place().bottom()) + 0.5
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(0, int(bottom), self.width(), int(bottom))
        each = self.width() / max(1, len(self._bars))
        for index, bar in enumerate(self._bars):
            painter.setFont(bold_font(font) if bar.strong else font)
            painter.setPen(look.text if bar.strong else look.quiet_text)
            below = QRectF((index - 1) * each, bottom + 2, 3 * each, self.height() - bottom - 2)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, bar.mark)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show the bar under the pointer in words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._bars:
            index = int(event.pos().x() * len(self._bars) / max(1, self.width()))
            bar = self._bars[max(0, min(index, len(self._bars) - 1))]
            QToolTip.showText(event.globalPos(), words.tooltip(bar.text), self)
            return True
        return super().event(event)

    def _place(self) -> QRectF:
        line = QFontMetricsF(self.font()).height()
        return QRectF(0, 2, self.width(), self.height() - line - 6)
