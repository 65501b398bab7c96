"""The capacity curve of the days ahead as a picture: free margin against what is promised."""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from respiro.domain.review import Outlook, OutlookPoint
from respiro.domain.week import local_day
from respiro.ui import words
from respiro.ui.look import UNIT, bold_font, figures_font, look_of
from respiro.ui.outlook_words import curve_words, point_words
from respiro.ui.widgets.outlook_curve import (
    Place,
    free_area,
    highest,
    midnights,
    placing,
    promised_line,
    short_parts,
)

_HEIGHT = 12 * UNIT
_HATCH = 6.0
_LINE = 2.0


class OutlookChart(QWidget):
    """Paints the curve; says it in words to assistive technology, under the pointer, and to the arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outlook: Outlook | None = None
        self._zone: tzinfo | None = None
        self._reading: datetime | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_outlook(self, outlook: Outlook, zone: tzinfo) -> None:
        """Show a curve, its days as in that zone."""
        self._outlook, self._zone = outlook, zone
        self.setAccessibleName(self.tr("Free margin and promised work in the next two weeks"))
        self.setAccessibleDescription(curve_words(outlook, zone))
        self.update()

    @property
    def reading(self) -> OutlookPoint | None:
        """The point that the arrow keys have come to."""
        stops = self._stops()
        return next((point for point in stops if point.at == self._reading), None)

    def sizeHint(self) -> QSize:
        """Ask for the curve's height and a line of days below."""
        return QSize(30 * UNIT, round(_HEIGHT + self._line_height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same height when narrow."""
        return QSize(16 * UNIT, self.sizeHint().height())

    # --- what Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days, the area, what is missing, and the steps over it."""
        del event
        if self._outlook is None or self._zone is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(figures_font(self.font()))
            self._paint_days(painter, self._outlook, self._zone)
            self._paint_curve(painter, self._outlook)
            if self.hasFocus():
                painter.setPen(QPen(look_of(self.palette()).text, 1, Qt.PenStyle.DotLine))
                painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right read the promises one after the other."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._stops():
            super().keyPressEvent(event)
            return
        stops, now = self._stops(), self.reading
        place = stops.index(now) + step if now else 0
        point = stops[max(0, min(place, len(stops) - 1))]
        self._reading = point.at
        self.update()
        spot = self._at()(point.at, point.promised).toPoint()
        self._tell(point, self.mapToGlobal(QPoint(spot.x(), self.height())))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the reading mark away."""
        super().focusOutEvent(event)
        self._reading = None
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say under the pointer how it stands there."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._outlook:
            share = (event.pos().x() - self._place().left()) / max(1.0, self._place().width())
            period = self._outlook.period
            moment = period.start + (period.end - period.start) * max(0.0, min(share, 1.0))
            self._tell(self._nearest(moment), event.globalPos())
            return True
        return super().event(event)

    # --- reading it

    def _stops(self) -> list[OutlookPoint]:
        """Return the points that are worth reading: each promise, and the end."""
        if self._outlook is None:
            return []
        return list(dict.fromkeys([*(point for point, _due in self._outlook.stops), self._outlook.points[-1]]))

    def _nearest(self, moment: datetime) -> OutlookPoint:
        assert self._outlook is not None  # noqa: S101  whoever asks has seen to it
        return min(self._outlook.points, key=lambda point: abs(point.at - moment))

    def _tell(self, point: OutlookPoint, place: QPoint) -> None:
        if self._outlook is not None and self._zone is not None:
            text = point_words(point, self._outlook.period.start, self._zone)
            QToolTip.showText(place, words.tooltip(text), self)

    # --- painting it

    def _at(self) -> Place:
        assert self._outlook is not None  # noqa: S101  whoever asks has seen to it
        return placing(self._outlook, self._place())

    def _line_height(self) -> float:
        return QFontMetricsF(self.font()).height()

    def _place(self) -> QRectF:
        top = self._line_height() + 2
        return QRectF(1, top, self.width() - 2, self.height() - top - self._line_height() - 4)

    def _paint_days(self, painter: QPainter, outlook: Outlook, zone: tzinfo) -> None:
        """Paint the scale's end, thin lines at midnights, and the name of each day that has room for it."""
        look, place, at = look_of(self.palette()), self._place(), self._at()
        painter.setPen(look.quiet_text)
        painter.drawText(QPointF(place.left(), place.top() - 4), words.duration(highest(outlook)))
        lines = [outlook.period.start, *midnights(outlook.period, zone)]
        ends = [*lines[1:], outlook.period.end]
        today = local_day(outlook.period.start, zone)
        for start, end in zip(lines, ends, strict=True):
            left, right = at(start, 0).x(), at(end, 0).x()
            if start != outlook.period.start:
                monday = local_day(start, zone).weekday() == 0
                painter.setPen(QPen(look.quiet_text if monday else look.line, 1))
                painter.drawLine(QLineF(left, place.top(), left, place.bottom()))
            self._name_day(painter, local_day(start, zone), QRectF(left, place.bottom() + 2, right - left, 99), today)
        painter.setPen(QPen(look.quiet_text, 1))
        painter.drawLine(QLineF(place.left(), place.bottom(), place.right(), place.bottom()))

    def _name_day(self, painter: QPainter, day: date, place: QRectF, today: date) -> None:
        look, font, name = look_of(self.palette()), figures_font(self.font()), words.day_initial(day)
        font = bold_font(font) if day == today else font
        if QFontMetricsF(font).horizontalAdvance(name) > place.width():
            return
        painter.setFont(font)
        painter.setPen(look.text if day == today else look.quiet_text)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)

    def _paint_curve(self, painter: QPainter, outlook: Outlook) -> None:
        look, at = look_of(self.palette()), self._at()
        area = free_area(outlook.points, at)
        painter.fillPath(area, look.soft)
        painter.setPen(QPen(look.margin, 1.5))
        painter.drawPolyline(QPolygonF([at(point.at, point.free) for point in outlook.points]))
        for part in short_parts(outlook.points, at):
            hatch_short(painter, part, look.broken)
        painter.setPen(QPen(look.text, _LINE))
        painter.drawPolyline(promised_line(outlook.points, at))
        if (point := self.reading) is not None:
            painter.setPen(QPen(look.text, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(at(point.at, 0), QPointF(at(point.at, 0).x(), self._place().top())))


def hatch_short(painter: QPainter, part: QPolygonF, colour: QColor) -> None:
    """Paint what is missing: hatched and outlined, so that it is told without its colour."""
    path = QPainterPath()
    path.addPolygon(part)
    path.closeSubpath()
    tint = QColor(colour)
    tint.setAlphaF(0.18)
    painter.save()
    painter.fillPath(path, tint)
    painter.setPen(QPen(colour, 1))
    painter.drawPath(path)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.5))
    place = part.boundingRect()
    x = place.left() - place.height() - (place.left() - place.height()) % _HATCH
    while x < place.right():
        painter.drawLine(QLineF(x, place.bottom(), x + place.height(), place.top()))
        x += _HATCH
    painter.restore()
