"""What the signs in the capacity curve mean."""

from enum import StrEnum

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from respiro.ui.look import HALF, UNIT, look_of, quieten
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.outlook_chart import hatch_short


class Sign(StrEnum):
    """What is drawn."""

    FREE = "free"
    PROMISED = "promised"
    SHORT = "short"


class OutlookLegend(QWidget):
    """A sign and a word for each thing in the picture; what is missing only where something is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HALF)
        self._words: dict[Sign, QLabel] = {}
        self._signs: dict[Sign, _SignLabel] = {}
        for sign in Sign:
            self._signs[sign], self._words[sign] = _SignLabel(sign, self), plain_label(self)
            quieten(self._words[sign])
            row.addWidget(self._signs[sign])
            row.addWidget(self._words[sign])
            row.addSpacing(UNIT)
        row.addStretch(1)

    def show_legend(self, *, is_short: bool) -> None:
        """Show it, with the sign for what is missing or without."""
        self._words[Sign.FREE].setText(self.tr("free"))
        self._words[Sign.PROMISED].setText(self.tr("promised"))
        self._words[Sign.SHORT].setText(self.tr("missing"))
        for part in (self._signs[Sign.SHORT], self._words[Sign.SHORT]):
            part.setVisible(is_short)


class _SignLabel(QWidget):
    def __init__(self, sign: Sign, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Ask for a square as high as the letters."""
        side = round(QFontMetricsF(self.font()).ascent()) + 2
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign as the picture has it."""
        del event
        look, place = look_of(self.palette()), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._sign is Sign.FREE:
                painter.fillRect(place, look.soft)
                painter.setPen(QPen(look.margin, 1.5))
                painter.drawLine(QLineF(place.topLeft(), place.topRight()))
            elif self._sign is Sign.PROMISED:
                painter.setPen(QPen(look.text, 2))
                painter.drawLine(QLineF(place.left(), place.center().y(), place.right(), place.center().y()))
            else:
                hatch_short(painter, QPolygonF(place), look.broken)
