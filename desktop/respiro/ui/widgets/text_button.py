"""A button that looks like the name it bears: of whom a list is about, and where a click leads."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from respiro.ui import words
from respiro.ui.look import bold_font, look_of

_PAD = 2
_LEAST_LETTERS = 8


class TextButton(QAbstractButton):
    """Underlines its words where it can be pressed; what doesn't fit ends in an ellipsis and is told in a tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip = ""
        self.setFont(bold_font(self.font()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def name(self, text: str, tip: str) -> None:
        """Show a name; ``tip`` says what a press does."""
        self._tip = tip
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self.updateGeometry()
        self._hint()

    @property
    def shown(self) -> str:
        """What is seen of the name."""
        room = self.width() - 2 * _PAD
        return QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def sizeHint(self) -> QSize:
        """Ask for the whole name."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PAD + 1, metrics.height() + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters."""
        least = QFontMetrics(self.font()).averageCharWidth() * _LEAST_LETTERS
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the name, a line under it, and the focus round it."""
        del event
        look, place = look_of(self.palette()), self.rect().adjusted(_PAD, 0, -_PAD, 0)
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(look.text)
            align = self.style().visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
            painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter), self.shown)
            if self.isEnabled():
                self._underline(painter, place)
            if self.hasFocus():
                painter.setPen(QPen(look.text, 1, Qt.PenStyle.DotLine))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _underline(self, painter: QPainter, place: QRect) -> None:
        look = look_of(self.palette())
        metrics = QFontMetrics(self.font())
        width = min(place.width(), metrics.horizontalAdvance(self.shown))
        left = place.right() - width + 1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else place.left()
        y = place.center().y() + metrics.height() // 2
        strong = self.underMouse() or self.isDown()
        painter.setPen(QPen(look.text if strong else look.quiet_text, 1, Qt.PenStyle.SolidLine))
        painter.drawLine(left, y, left + width, y)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole name where it is cut off."""
        super().resizeEvent(event)
        self._hint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _hint(self) -> None:
        cut = self.shown != self.text()
        lines = [line for line in (self.text() if cut else "", self._tip) if line]
        self.setToolTip(words.tooltip("\n".join(lines)))
