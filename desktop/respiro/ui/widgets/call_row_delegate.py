"""How a row of the calls' lists is painted: sign, who and when in the first line, what about in the second."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from respiro.domain.calls import Channel
from respiro.ui import assets
from respiro.ui.look import HALF, MARGIN, UNIT, Look, bold_font, figures_font, look_of
from respiro.ui.models.call_list_model import IS_DAY_ROLE, ROW_ROLE
from respiro.ui.models.call_rows import Row
from respiro.ui.widgets.call_mark import paint_mark

Index = QModelIndex | QPersistentModelIndex

CHANNEL_ICONS = {Channel.PHONE: "phone", Channel.WHATSAPP: "chat", Channel.MAIL: "mail", Channel.OTHER: "more"}
_PADDING = UNIT - 1
_CHOSEN, _CHOSEN_ASIDE, _HOVERED = 0.2, 0.12, 0.05
_BAR = 3
_ICON = 16
_LEAST_TITLE = 0.4
"""The share of a row's width that its title keeps, whatever stands beside it."""


class CallRowDelegate(QStyledItemDelegate):
    """Paints Rows. Text is drawn as it is, never read as markup."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for two lines, or one for a day's name."""
        height = option.fontMetrics.height()
        if index.data(IS_DAY_ROLE):
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
            _paint_ground(painter, option, look)
            _Painter(painter, option, row, look).paint()
        painter.restore()


def _paint_day(painter: QPainter, option: QStyleOptionViewItem, row: Row, look: Look) -> None:
    rect = option.rect.adjusted(MARGIN, UNIT, -MARGIN, 0)
    painter.setFont(bold_font(option.font))
    painter.setPen(look.quiet_text)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.title)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, look: Look) -> None:
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


class _Painter:
    """The two lines of one row."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, look: Look) -> None:
        self._painter = painter
        self._option = option
        self._row = row
        self._look = look
        rect = option.rect.adjusted(MARGIN, _PADDING, -MARGIN, -_PADDING)
        self._line = option.fontMetrics.height()
        self._sign = QRect(rect.left(), rect.top() + 1, self._line - 2, self._line - 2)
        indent = self._line + UNIT
        self._first = QRect(rect.left() + indent, rect.top(), rect.width() - indent, self._line)
        self._second = self._first.translated(0, self._line + 2)

    def paint(self) -> None:
        """Paint it."""
        row, look = self._row, self._look
        paint_mark(self._painter, row.mark, QRectF(self._mirrored(self._sign)), look, self._ratio)
        title, quiet = look.text, look.quiet_text
        side_font = figures_font(bold_font(self._option.font) if row.urgent else self._option.font)
        left = self._text_at_end(self._first, row.side, side_font, title if row.urgent else quiet)
        self._text(left, row.title, bold_font(self._option.font), title)
        left = self._text_at_end(self._second, row.side_below, self._option.font, quiet)
        left = self._channel(left)
        self._text(left, row.detail, self._option.font, quiet)

    def _channel(self, line: QRect) -> QRect:
        if self._row.channel is None:
            return line
        side = max(_ICON, self._line - 2)
        icon = assets.icon(CHANNEL_ICONS[self._row.channel], self._look.quiet_text)
        place = QRect(line.left(), line.center().y() + 1 - side // 2, side, side)
        self._painter.drawPixmap(self._mirrored(place).topLeft(), icon.pixmap(QSize(side, side), self._ratio))
        return line.adjusted(side + HALF + 2, 0, 0, 0)

    def _text_at_end(self, line: QRect, text: str, font: QFont, colour: QColor) -> QRect:
        """Write at the end of a line; answers what is left of it."""
        if not text:
            return line
        metrics = QFontMetrics(font)
        width = min(metrics.horizontalAdvance(text) + 1, round(line.width() * (1 - _LEAST_TITLE)))
        place = QRect(line.right() - width + 1, line.top(), width, line.height())
        self._text(place, text, font, colour, Qt.AlignmentFlag.AlignTrailing)
        return line.adjusted(0, 0, -width - UNIT, 0)

    def _text(
        self,
        place: QRect,
        text: str,
        font: QFont,
        colour: QColor,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        align = QStyle.visualAlignment(self._option.direction, side) | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(self._mirrored(place), int(align | Qt.TextFlag.TextSingleLine), shown)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, rect)

    @property
    def _ratio(self) -> float:
        return self._painter.device().devicePixelRatio()
