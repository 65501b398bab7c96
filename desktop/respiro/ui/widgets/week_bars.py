"""Twelve weeks as bars, each of which leads to its week."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from respiro.domain.review import MarginFigures
from respiro.domain.week import Week
from respiro.ui import words
from respiro.ui.look import look_of
from respiro.ui.widgets.trend_chart import TrendChart

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class WeekBars(TrendChart):
    """A click goes to a bar's week; with the keyboard Left and Right choose a bar, and Enter goes there."""

    week_requested = Signal(object)
    """The Week that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[tuple[Week, MarginFigures], ...] = ()
        self._chosen = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_trend(self, weeks: Sequence[tuple[Week, MarginFigures]]) -> None:
        """Show weeks, oldest first; the shown week, which is the last one, is chosen at first."""
        if [week for week, _ in weeks] != [week for week, _ in self._weeks]:
            self._chosen = len(weeks) - 1
        self._weeks = tuple(weeks)
        super().show_trend(weeks)

    @property
    def chosen(self) -> Week | None:
        """The week whose bar the keyboard has come to."""
        return self._weeks[self._chosen][0] if self._weeks else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the week whose bar, or place above it, was clicked."""
        spot = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self._weeks and self.rect().contains(spot):
            self._go(self._place_at(spot))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a bar, or go to its week."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step and self._weeks:
            self._chosen = max(0, min(self._chosen + step, len(self._weeks) - 1))
            self.update()
            self._tell()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Enter and Space for the chosen bar, whatever they would do in the window."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if isinstance(event, QKeyEvent) and event.key() in keys and self._weeks:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._go(self._chosen)
                return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._weeks:
            self._say(self._place_at(event.pos()), event.globalPos())
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which bar is chosen."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no bar as chosen."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars, and a frame round the chosen one."""
        super().paintEvent(event)
        if self.hasFocus() and self._weeks:
            with QPainter(self) as painter:
                painter.setPen(QPen(look_of(self.palette()).text, 1, Qt.PenStyle.DotLine))
                painter.drawRect(self._column(self._chosen).adjusted(0.5, 0.5, -0.5, -0.5))

    def _column(self, place: int) -> QRectF:
        each = self.width() / max(1, len(self._weeks))
        return QRectF(place * each, 0, each, self.height())

    def _place_at(self, point: QPoint) -> int:
        return max(0, min(int(point.x() * len(self._weeks) / max(1, self.width())), len(self._weeks) - 1))

    def _go(self, place: int) -> None:
        self.week_requested.emit(self._weeks[place][0])

    def _tell(self) -> None:
        below = self._column(self._chosen).bottomLeft().toPoint()
        self._say(self._chosen, self.mapToGlobal(below))

    def _say(self, place: int, spot: QPoint) -> None:
        hint = self.tr("{week}: a click or Enter shows this week")
        text = f"{self._bars[place].text}\n{hint.format(week=words.week_name(self._weeks[place][0]))}"
        QToolTip.showText(spot, words.tooltip(text), self)
