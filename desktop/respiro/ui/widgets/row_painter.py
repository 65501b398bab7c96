"""What the rows of our lists are painted with: a ground that tells what is chosen, and text that never leaves its line."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from respiro.ui.look import MARGIN, UNIT, Look

_CHOSEN, _CHOSEN_ASIDE, _HOVERED = 0.2, 0.12, 0.05
_BAR = 3


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, look: Look) -> None:
    """Tint what is chosen, so that signs and words keep their contrast; a bar tells it without colour."""
    state = option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        tint = QColor(option.palette.color(QPalette.ColorRole.Highlight) if chosen else look.text)
        tint.setAlphaF((_CHOSEN if focused else _CHOSEN_ASIDE) if chosen else _HOVERED)
        painter.fillRect(option.rect, tint)
    if chosen:
        bar = QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
        colour = option.palette.color(QPalette.ColorRole.Highlight)
        painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), colour)
    else:
        painter.setPen(QPen(look.line, 1))
        y = option.rect.bottom() + 0.5
        painter.drawLine(QPointF(option.rect.left() + MARGIN, y), QPointF(option.rect.right() - MARGIN, y))
    if focused and chosen:
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), 1))
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5))


class RowPainter:
    """Writes into a row from its leading side, whichever that is in the language; all places are given as left to right.

    Text is drawn as it is, never read as markup, and ends in an ellipsis where its place ends.
    """

    def __init__(self, painter: QPainter, row: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._row = row
        self._direction = direction

    def mirrored(self, place: QRect) -> QRect:
        """Return where a place is in this language."""
        return QStyle.visualRect(self._direction, self._row, place)

    def write(
        self,
        place: QRect,
        text: str,
        font: QFont,
        colour: QColor,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        """Write one line of text."""
        self._painter.setFont(font)
        self._painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        align = QStyle.visualAlignment(self._direction, side) | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(self.mirrored(place), int(align | Qt.TextFlag.TextSingleLine), shown)

    def write_at_end(self, line: QRect, text: str, font: QFont, colour: QColor, width: int) -> QRect:
        """Write at the end of a line, as wide as that (pixels); answers what is left of the line."""
        if not width:
            return line
        place = QRect(line.right() - width + 1, line.top(), width, line.height())
        self.write(place, text, font, colour, Qt.AlignmentFlag.AlignTrailing)
        return line.adjusted(0, 0, -width - UNIT, 0)
