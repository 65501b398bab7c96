"""How a row of the calls' lists is painted: sign, who and when in the first line, what about in the second."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from respiro.domain.calls import Channel
from respiro.ui import assets
from respiro.ui.look import HALF, MARGIN, UNIT, Look, bold_font, figures_font, look_of
from respiro.ui.models.call_rows import Row
from respiro.ui.models.row_list_model import IS_HEADING_ROLE, ROW_ROLE
from respiro.ui.widgets.call_mark import paint_mark
from respiro.ui.widgets.row_painter import RowPainter, paint_ground

Index = QModelIndex | QPersistentModelIndex

CHANNEL_ICONS = {Channel.PHONE: "phone", Channel.WHATSAPP: "chat", Channel.MAIL: "mail", Channel.OTHER: "more"}
_PADDING = UNIT - 1
_LEAST_TITLE = 0.4
"""The share of a row's width that its title keeps, whatever stands beside it."""


class CallRowDelegate(QStyledItemDelegate):
    """Paints Rows. Text is drawn as it is, never read as markup."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for two lines, or one for a day's name."""
        height = option.fontMetrics.height()
        if index.data(IS_HEADING_ROLE):
            return QSize(0, height + UNIT + HALF)
        return QSize(0, 2 * height + 2 + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        option.palette.setCurrentColorGroup(QPalette.ColorGroup.Active)  # a day's name is disabled, not faint
        look = look_of(option.palette)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if row.is_day:
            _paint_day(painter, option, row, look)
        else:
            paint_ground(painter, option, look)
            self.paint_lines(painter, option, row, look)
        painter.restore()

    def paint_lines(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, look: Look) -> None:
        """Paint what a row says."""
        TwoLines(painter, option, row, look).paint()


def _paint_day(painter: QPainter, option: QStyleOptionViewItem, row: Row, look: Look) -> None:
    rect = option.rect.adjusted(MARGIN, UNIT, -MARGIN, 0)
    painter.setFont(bold_font(option.font))
    painter.setPen(look.quiet_text)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.title)


class TwoLines:
    """The two lines of one row."""

    icon_side = 16

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, look: Look) -> None:
        self._painter = painter
        self._option = option
        self._row = row
        self._look = look
        self._words = RowPainter(painter, option.rect, option.direction)
        rect = option.rect.adjusted(MARGIN, _PADDING, -MARGIN, -_PADDING)
        self._line = option.fontMetrics.height()
        self._sign = QRect(rect.left(), rect.top() + 1, self._line - 2, self._line - 2)
        indent = self._line + UNIT
        self._first = QRect(rect.left() + indent, rect.top(), rect.width() - indent, self._line)
        self._second = self._first.translated(0, self._line + 2)

    def paint(self) -> None:
        """Paint it."""
        row, look = self._row, self._look
        paint_mark(self._painter, row.mark, QRectF(self._words.mirrored(self._sign)), look, self._ratio)
        title, quiet = look.text, look.quiet_text
        side_font = figures_font(bold_font(self._option.font) if row.urgent else self._option.font)
        left = self._text_at_end(self._first, row.side, side_font, title if row.urgent else quiet)
        self._title(left)
        left = self._text_at_end(self._second, row.side_below, self._option.font, quiet)
        if row.channel is not None:
            left = self._sign_in(left, CHANNEL_ICONS[row.channel])
        self._words.write(left, row.detail, self._option.font, quiet)

    def _title(self, line: QRect) -> None:
        """Write who it is."""
        self._words.write(line, self._row.title, bold_font(self._option.font), self._look.text)

    def _sign_in(self, line: QRect, name: str) -> QRect:
        """Paint a small sign at the line's beginning; answers what is left of the line."""
        side = max(self.icon_side, self._line - 2)
        icon = assets.icon(name, self._look.quiet_text)
        place = QRect(line.left(), line.center().y() + 1 - side // 2, side, side)
        self._painter.drawPixmap(self._words.mirrored(place).topLeft(), icon.pixmap(QSize(side, side), self._ratio))
        return line.adjusted(side + HALF + 2, 0, 0, 0)

    def _text_at_end(self, line: QRect, text: str, font: QFont, colour: QColor) -> QRect:
        metrics = QFontMetrics(font)
        width = min(metrics.horizontalAdvance(text) + 1, round(line.width() * (1 - _LEAST_TITLE))) if text else 0
        return self._words.write_at_end(line, text, font, colour, width)

    @property
    def _ratio(self) -> float:
        return self._painter.device().devicePixelRatio()
