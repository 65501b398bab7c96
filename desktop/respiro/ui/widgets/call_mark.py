"""The signs of who waits: a dot, a dot with a bar for a broken promise, and what became of a call."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from respiro.ui import assets
from respiro.ui.look import Look, look_of, over
from respiro.ui.models.call_rows import Mark

_DOT = 0.31
"""The dot's radius, as a share of the sign's side."""
_BAR = 0.2
_OUTLINE = 0.42
"""How much of the text's colour is in the edge of an amber dot: amber alone is too near to white."""
_ICON = 16
"""Our icons' own grid: smaller ones blur."""
_LATE = (Mark.LATE, Mark.OWED_LATE)
_OWED = (Mark.OWED, Mark.OWED_LATE)


def paint_mark(painter: QPainter, mark: Mark, rect: QRectF, look: Look, ratio: float = 1.0) -> None:
    """Paint a sign into a square; ``ratio`` is that of the device's pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark in _LATE:
        rect = _bar(painter, rect, look.broken)
    if mark in (Mark.WAITS, Mark.LATE):
        colour = look.broken if mark is Mark.LATE else look.waits
        painter.setBrush(colour)
        painter.setPen(QPen(edge(look, colour), 1))
        radius = _DOT * rect.height()
        painter.drawEllipse(rect.center(), radius, radius)
    elif mark is not Mark.NONE:
        name = Mark.OWED.value if mark in _OWED else mark.value
        _paint_icon(painter, name, rect, _ink(mark, look), ratio)
    painter.restore()


def edge(look: Look, colour: QColor) -> QColor:
    """Return the colour of a dot's edge, which tells it from the ground in both schemes."""
    if look.dark:
        return colour
    text = QColor(look.text)
    text.setAlphaF(_OUTLINE)
    return over(colour, text)


def _bar(painter: QPainter, rect: QRectF, colour: QColor) -> QRectF:
    """Paint the bar at the left; answers the room that is left for the dot."""
    width = _BAR * rect.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), width, rect.height()), width / 2, width / 2)
    return rect.translated(width + 1, 0)


def _ink(mark: Mark, look: Look) -> QColor:
    if mark is Mark.OWED_LATE:
        return look.broken
    if mark is Mark.ACTIVE:
        return look.text
    return look.used if mark is Mark.DONE and not look.dark else look.margin if mark is Mark.DONE else look.quiet_text


def _paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor, ratio: float) -> None:
    side = max(_ICON, round(rect.height()))
    pixmap = assets.icon(name, colour).pixmap(QSize(side, side), ratio)
    corner = rect.center() - QPointF(side, side) / 2
    painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), pixmap)


class MarkLabel(QWidget):
    """A sign beside words, as large as a line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Mark.NONE

    def show_mark(self, mark: Mark) -> None:
        """Show a sign; nothing for none."""
        self._mark = mark
        self.setVisible(mark is not Mark.NONE)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a little more than a square, for the bar."""
        side = self.fontMetrics().height()
        return QSize(side + 4, side)

    def minimumSizeHint(self) -> QSize:
        """Ask for the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        del event
        side = self.fontMetrics().height()
        rect = QRectF(0, (self.height() - side) / 2, side, side).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            paint_mark(painter, self._mark, rect, look_of(self.palette()), self.devicePixelRatioF())
