"""The clock of a step: a ring that empties as its minutes pass, with what is left in figures."""

from datetime import timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from respiro.ui.look import figures_font, heading_font, look_of
from respiro.ui.windows.playbooks.run_words import digits, left_words

_WIDEST = "+0:00:00"
_BROAD, _THIN = 6.0, 2.0
_FULL_TURN, _TOP = 360 * 16, 90 * 16
_ROOM = 1.3
"""The ring's width in widths of the figures."""


class StepClock(QWidget):
    """Shows what it is told, and has no time of its own. Over time the ring is hollow, and the figures count up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._total = timedelta(), timedelta(minutes=1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def figures(self) -> str:
        """What it shows."""
        return digits(self._left)

    def show_time(self, left: timedelta, total: timedelta) -> None:
        """Show what is left of the whole time; below zero it is over."""
        self._left, self._total = left, total
        self.setAccessibleName(left_words(left))
        self.setToolTip(left_words(left))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a square around the figures."""
        metrics = QFontMetricsF(heading_font(self.font()))
        side = round(metrics.horizontalAdvance(_WIDEST) * _ROOM)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring and the figures."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = look_of(self.palette())
        ring = QRectF(self.rect()).adjusted(_BROAD, _BROAD, -_BROAD, -_BROAD)
        is_over = self._left <= timedelta(0)
        painter.setPen(_pen(look.quiet_text, _THIN, dashed=is_over))
        painter.drawEllipse(ring)
        if not is_over:
            painter.setPen(_pen(look.margin, _BROAD))
            painter.drawArc(ring, _TOP, round(_FULL_TURN * min(1.0, self._left / self._total)))
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(figures_font(heading_font(self.font())))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.figures)
        painter.end()


def _pen(colour: QColor, width: float, *, dashed: bool = False) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([3, 3])
    return pen
