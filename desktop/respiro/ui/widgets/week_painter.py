"""Paints the week's grid from its prepared layout. It asks nobody anything."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from respiro.ui import words
from respiro.ui.look import Look, bold_font, figures_font
from respiro.ui.widgets.item_painter import ItemPainter, crisp
from respiro.ui.widgets.week_axis import HOUR
from respiro.ui.widgets.week_columns import Column
from respiro.ui.widgets.week_layout import GridLayout, Item


@dataclass(frozen=True, slots=True)
class Preview:
    """What is being dragged: where it would go, in words, and what is in the way there."""

    rects: tuple[QRectF, ...]
    text: str
    obstacle: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What changes while the layout stays: scrolling, selection, focus, dragging."""

    scroll: float = 0.0
    selected: str = ""
    focused: bool = False
    preview: Preview | None = None
    dragged: str = ""


def paint_grid(painter: QPainter, layout: GridLayout, look: Look, font: QFont, shown: Shown) -> None:
    """Paint the whole grid."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    space = layout.space
    painter.fillRect(QRectF(0, 0, space.width, space.height), look.base)
    painter.save()
    painter.setClipRect(QRectF(0, layout.top, space.width, space.height - layout.top))
    painter.translate(0, layout.top - shown.scroll)
    _GridPainter(painter, layout, look, figures_font(font)).body(shown)
    painter.restore()
    _GridPainter(painter, layout, look, figures_font(font)).head(shown)


class _GridPainter:
    def __init__(self, painter: QPainter, layout: GridLayout, look: Look, font: QFont) -> None:
        self.painter = painter
        self.layout = layout
        self.look = look
        self.font = font
        self.items = ItemPainter(painter, look, font)
        painter.setFont(font)

    def body(self, shown: Shown) -> None:
        self._hours()
        self._bands()
        top, bottom = shown.scroll, shown.scroll + self.layout.space.height
        for item in self.layout.items:
            if item.rect.bottom() < top or item.rect.top() > bottom:
                continue
            self.items.paint(item, faint=item.entry.key == shown.dragged)
        self._now()
        for item in self.layout.items:
            if item.entry.key == shown.selected:
                self._ring(item.rect, shown)
        if shown.preview:
            self.items.preview(shown.preview.rects, shown.preview.text, shown.preview.obstacle)

    def head(self, shown: Shown) -> None:
        layout = self.layout
        for column in layout.columns:
            self._day_name(column)
        self.painter.save()
        self.painter.translate(0, layout.head_height)
        for item in layout.all_day:
            self.items.paint(item)
            if item.entry.key == shown.selected:
                self._ring(item.rect, shown)
        self._more_all_day()
        self.painter.restore()
        self._line(QLineF(0, layout.top, layout.space.width, layout.top), self.look.line)

    def _more_all_day(self) -> None:
        height = self.layout.space.line + 6
        for column, hidden in zip(self.layout.columns, self.layout.hidden_all_day, strict=True):
            if hidden:
                place = QRectF(column.x + 8, self.layout.all_day_height - height, column.width - 8, height - 2)
                self.painter.setPen(self.look.quiet_text)
                where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                self.painter.drawText(place, where, f"+{len(hidden)}")

    def _day_name(self, column: Column) -> None:
        place = QRectF(column.x, 0, column.width, self.layout.head_height)
        text = f"{words.day_short(column.date)} {column.date.day}"
        font = bold_font(self.font) if column.today else self.font
        if column.folded or QFontMetricsF(font).horizontalAdvance(text) > column.width - 4:
            text = words.day_initial(column.date)
        self.painter.setFont(font)
        self.painter.setPen(self.look.text if column.today else self.look.quiet_text)
        self.painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        if column.today:
            width = QFontMetricsF(font).horizontalAdvance(text)
            left = place.center().x() - width / 2
            self.painter.fillRect(crisp(QRectF(left, place.bottom() - 6, width, 2)), self.look.text)
        self.painter.setFont(self.font)

    def _hours(self) -> None:
        layout, look = self.layout, self.look
        left, right = layout.columns[0].x, layout.space.width
        self.painter.fillRect(QRectF(left, 0, right - left, layout.axis.height), look.free_time)
        for rect in layout.working:
            self.painter.fillRect(rect, look.base)
        for top, _ in layout.axis.folds:
            self._fold(QRectF(0, top, right, layout.axis.fold_height))
        for hour in layout.axis.hours:
            self._hour(hour, left, right)
        for column in layout.columns:
            self._line(QLineF(column.x, 0, column.x, layout.axis.height), look.line)

    def _hour(self, hour: int, left: float, right: float) -> None:
        y = self.layout.axis.y(hour * HOUR)
        self._line(QLineF(left, y, right, y), self.look.line)
        line = self.layout.space.line
        begins = any(hour * HOUR == start for start, _ in self.layout.axis.spans)
        ends = any(hour * HOUR == end for _, end in self.layout.axis.spans)
        top = y if begins else y - line if ends else y - line / 2
        self.painter.setPen(self.look.quiet_text)
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(QRectF(0, top, left - 8, line), where, words.hour_mark(hour))

    def _fold(self, rect: QRectF) -> None:
        """Paint a torn edge: hours are left out here."""
        self.painter.fillRect(rect, self.look.base)
        pen = QPen(self.look.quiet_text, 1, Qt.PenStyle.DotLine)
        self.painter.setPen(pen)
        self.painter.drawLine(QLineF(rect.left() + 8, rect.center().y(), rect.right(), rect.center().y()))

    def _bands(self) -> None:
        for band in self.layout.bands:
            self.painter.fillRect(band.rect, self.look.client_band)
            edge = QLineF(band.rect.left(), band.rect.top(), band.rect.left(), band.rect.bottom() - 1)
            self._line(edge, self.look.client)

    def _now(self) -> None:
        if self.layout.now is None:
            return
        index, y = self.layout.now
        column = self.layout.columns[index]
        self.painter.setPen(QPen(self.look.text, 1.5))
        self.painter.drawLine(QLineF(column.x, y, column.x + column.width, y))
        self.painter.setBrush(self.look.text)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.drawEllipse(QPointF(column.x, y), 3.5, 3.5)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _ring(self, rect: QRectF, shown: Shown) -> None:
        """Show what is selected; a double ring where the keyboard is."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        if shown.focused:
            self.painter.setPen(QPen(self.look.base, 5))
            self.painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 5, 5)
        self.painter.setPen(QPen(self.look.text, 2 if shown.focused else 1))
        self.painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 5, 5)

    def _line(self, line: QLineF, colour: QColor) -> None:
        self.painter.setPen(QPen(colour, 1))
        self.painter.drawLine(line.translated(0.5, 0.5))


def item_key(item: Item | None) -> str:
    """Return the item's key, empty for none."""
    return item.entry.key if item else ""
