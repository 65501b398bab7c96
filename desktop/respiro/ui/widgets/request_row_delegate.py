"""How a row of the queue is painted: as one of the calls' lists, with the tier, and a line of how it weighs."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from respiro.ui.look import UNIT, Look, bold_font
from respiro.ui.models.call_rows import Row
from respiro.ui.models.request_rows import RequestRow
from respiro.ui.models.row_list_model import HAS_FOOT_ROLE
from respiro.ui.widgets.call_row_delegate import CallRowDelegate, TwoLines

Index = QModelIndex | QPersistentModelIndex
_RADIUS = 3


class RequestRowDelegate(CallRowDelegate):
    """Paints RequestRows, and the Rows of what was asked of clients."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for a third line where there is something in it."""
        size = super().sizeHint(option, index)
        return size + QSize(0, option.fontMetrics.height() + 2) if index.data(HAS_FOOT_ROLE) else size

    def paint_lines(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, look: Look) -> None:
        """Paint what a row says."""
        if isinstance(row, RequestRow):
            _Lines(painter, option, row, look).paint()
        else:
            super().paint_lines(painter, option, row, look)


class _Lines(TwoLines):
    """The lines of a request."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, row: RequestRow, look: Look) -> None:
        super().__init__(painter, option, row, look)
        self._request = row
        self._third = self._second.translated(0, self._line + 2)

    def paint(self) -> None:
        """Paint them."""
        super().paint()
        if self._request.foot:
            left = self._third
            for name in self._request.signs:
                left = self._sign_in(left, name)
            self._words.write(left, self._request.foot, self._option.font, self._look.quiet_text)

    def _title(self, line: QRect) -> None:
        """Write the name, and the tier in a frame right behind it."""
        row, font = self._request, bold_font(self._option.font)
        if not row.tier:
            super()._title(line)
            return
        metrics = QFontMetrics(font)
        side = max(metrics.height(), metrics.horizontalAdvance(row.tier) + UNIT)
        room = min(metrics.horizontalAdvance(row.title) + 1, max(0, line.width() - side - UNIT))
        self._words.write(QRect(line.left(), line.top(), room, line.height()), row.title, font, self._look.text)
        frame = QRect(line.left() + room + UNIT, line.top(), side, line.height())
        self._painter.setPen(QPen(self._look.quiet_text, 1))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self._words.mirrored(frame)).adjusted(0.5, 1.5, -0.5, -1.5)
        self._painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        self._words.write(frame, row.tier, self._option.font, self._look.quiet_text, Qt.AlignmentFlag.AlignHCenter)
