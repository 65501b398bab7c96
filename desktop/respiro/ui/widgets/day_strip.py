"""A day as a strip of hours: shows ranges of time, and changes them with the mouse."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from respiro.domain.work_time import DAY_MINUTES, WallRange
from respiro.ui.look import look_of
from respiro.ui.widgets.times import shown_ranges

_SNAP = 15
_SHORTEST = 15
_GRAB_PIXELS = 6
_FIRST_HOUR, _LAST_HOUR = 6, 22
_PIXELS_PER_HOUR = 12
_TICK_HOURS = 3


class StripInk(Enum):
    """What the ranges on a strip are, which decides their colour."""

    WORK = "work"
    CLIENT = "client"
    MARGIN = "margin"


def hours_shown(ranges: Sequence[WallRange]) -> tuple[int, int]:
    """Return the first and last hour that a strip with these ranges shows: 6 to 22, or more where they need it."""
    first = min([_FIRST_HOUR, *(wall.start // 60 for wall in ranges)])
    last = max([_LAST_HOUR, *(-(-wall.end // 60) for wall in ranges)])
    return first, last


class DayStrip(QWidget):
    """Ranges of one day. Drag an edge to move it, drag over free time to add, double-click to remove.

    The field beside it does the same with the keyboard.
    """

    edited = Signal(object)  # tuple[WallRange, ...]

    def __init__(self, ink: StripInk = StripInk.WORK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = ink
        self._ranges: tuple[WallRange, ...] = ()
        self._hours = (_FIRST_HOUR, _LAST_HOUR)
        self._drag: tuple[int, tuple[WallRange, ...]] | None = None
        """The minute that stays where it is, and the ranges that are not dragged."""
        self._drawn: WallRange | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a strip as high as a line of text."""
        hours = self._hours[1] - self._hours[0]
        return QSize(hours * _PIXELS_PER_HOUR, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return half the width: it still can be read."""
        hint = self.sizeHint()
        return QSize(hint.width() // 2, hint.height())

    @property
    def ranges(self) -> tuple[WallRange, ...]:
        """What it shows."""
        return self._ranges

    def show_ranges(self, ranges: Sequence[WallRange]) -> None:
        """Show these ranges."""
        self._ranges = tuple(ranges)
        self.setAccessibleName(shown_ranges(self._ranges))
        self.update()

    def show_hours(self, first: int, last: int) -> None:
        """Show the day between these hours."""
        self._hours = (first, last)
        self.update()

    def x_of(self, minute: int) -> float:
        """Return where a minute of the day lies, in pixels."""
        first, last = self._hours
        return (minute - first * 60) / ((last - first) * 60) * self.width()

    def _minute_at(self, x: float) -> int:
        first, last = self._hours
        minute = first * 60 + x / max(self.width(), 1) * (last - first) * 60
        return min(max(round(minute / _SNAP) * _SNAP, 0), DAY_MINUTES)

    def _edge_at(self, x: float) -> tuple[int, int] | None:
        """Return the number of a range and the minute of its other edge, where an edge is within reach."""
        edges = [
            (abs(self.x_of(near) - x), number, far)
            for number, wall in enumerate(self._ranges)
            for near, far in ((wall.start, wall.end), (wall.end, wall.start))
        ]
        distance, number, far = min(edges, default=(_GRAB_PIXELS + 1.0, 0, 0))
        return (number, far) if distance <= _GRAB_PIXELS else None

    def _range_at(self, x: float) -> WallRange | None:
        return next((wall for wall in self._ranges if self.x_of(wall.start) <= x < self.x_of(wall.end)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an edge, or begin a new range."""
        x = event.position().x()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if edge := self._edge_at(x):
            number, far = edge
            self._drag = far, tuple(wall for index, wall in enumerate(self._ranges) if index != number)
        elif self._range_at(x) is None:
            self._drag = self._minute_at(x), self._ranges

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the range as it would be."""
        x = event.position().x()
        if self._drag is None:
            near = self._edge_at(x) is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
            return
        fixed, others = self._drag
        self._drawn = _between(fixed, self._minute_at(x), others)
        if self._drawn:
            QToolTip.showText(event.globalPosition().toPoint(), shown_ranges([self._drawn]), self)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand on the new ranges."""
        if event.button() is not Qt.MouseButton.LeftButton or self._drag is None:
            return
        (_, others), drawn = self._drag, self._drawn
        self._drag = self._drawn = None
        QToolTip.hideText()
        if drawn:
            self._hand_on([*others, drawn])
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Remove the range under the pointer."""
        if wall := self._range_at(event.position().x()):
            self._hand_on([other for other in self._ranges if other != wall])

    def _hand_on(self, ranges: Sequence[WallRange]) -> None:
        ordered = tuple(sorted(ranges))
        if ordered != self._ranges:
            self.show_ranges(ordered)
            self.edited.emit(ordered)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the hours and the ranges."""
        del event
        look = look_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.free_time)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        for hour in range(self._hours[0] + 1, self._hours[1]):
            if hour % _TICK_HOURS == 0:
                x = round(self.x_of(hour * 60)) + 0.5
                painter.drawLine(QPointF(x, 1), QPointF(x, self.height() - 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour() if self.isEnabled() else look.line)
        others = self._drag[1] if self._drag and self._drawn else self._ranges
        for wall in [*others, *([self._drawn] if self._drawn else [])]:
            x, end = self.x_of(wall.start), self.x_of(wall.end)
            painter.drawRoundedRect(QRectF(x, 2, end - x, self.height() - 4), 2, 2)

    def _colour(self) -> QColor:
        look = look_of(self.palette())
        return {StripInk.WORK: look.meeting_edge, StripInk.CLIENT: look.client, StripInk.MARGIN: look.margin}[self._ink]


def _between(fixed: int, moving: int, others: Sequence[WallRange]) -> WallRange | None:
    """Return the range between two minutes, cut where the next range on that side begins; None if it is too short."""
    if moving >= fixed:
        moving = min([moving, *(wall.start for wall in others if wall.start >= fixed)])
    else:
        moving = max([moving, *(wall.end for wall in others if wall.end <= fixed)])
    start, end = sorted((fixed, moving))
    return WallRange(start, end) if end - start >= _SHORTEST else None


class HourScale(QWidget):
    """The hours above a column of strips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hours = (_FIRST_HOUR, _LAST_HOUR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a line of text."""
        return QSize(0, self.fontMetrics().height())

    def show_hours(self, first: int, last: int) -> None:
        """Show the day between these hours."""
        self._hours = (first, last)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every third hour above its line."""
        del event
        painter = QPainter(self)
        painter.setPen(look_of(self.palette()).quiet_text)
        first, last = self._hours
        for hour in range(first, last + 1):
            if hour % _TICK_HOURS == 0:
                x = (hour - first) / (last - first) * self.width()
                width = self.fontMetrics().horizontalAdvance(str(hour))
                left = min(max(x - width / 2, 0), self.width() - width)
                painter.drawText(QPointF(left, self.fontMetrics().ascent()), str(hour))
