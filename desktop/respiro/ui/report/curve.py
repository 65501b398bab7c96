"""The capacity curve: free margin as it grows over two weeks, and the promised work as it falls due."""

from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen, QPolygonF

from respiro.domain.review import Outlook
from respiro.domain.week import local_day
from respiro.ui import words
from respiro.ui.look import over
from respiro.ui.report.ink import CENTRE, RIGHT, Ink, line_height
from respiro.ui.widgets.outlook_chart import hatch_short
from respiro.ui.widgets.outlook_curve import (
    Place,
    free_area,
    highest,
    midnights,
    placing,
    promised_line,
    short_parts,
)

translate = QCoreApplication.translate

CURVE_HEIGHT: Final = 160.0
_RULER: Final = 52.0
_SIGN: Final = 18.0


def paint_curve(ink: Ink, place: QRectF, outlook: Outlook, zone: tzinfo) -> None:
    """Paint the curve over its days, and below it what its lines mean."""
    line = line_height(ink.fonts.small)
    chart = QRectF(place.left() + _RULER, place.top() + line / 2, place.width() - _RULER, 0)
    chart.setBottom(place.bottom() - 2 * line - 16)
    at, top = placing(outlook, chart), highest(outlook)
    for minutes in (0, top // 2, top):
        y = at(outlook.period.start, minutes).y()
        ink.rule(chart.left(), y, chart.width(), strong=not minutes)
        mark = QRectF(place.left(), y - line / 2, _RULER - 8, line)
        ink.line_of_text(mark, words.duration(minutes), ink.fonts.small, align=RIGHT, quiet=True)
    _days(ink, chart, at, outlook, zone)
    _lines(ink, at, outlook)
    _legend(ink, QRectF(chart.left(), place.bottom() - line, chart.width(), line))


def _days(ink: Ink, chart: QRectF, at: Place, outlook: Outlook, zone: tzinfo) -> None:
    """Mark where days begin; below stands which they are."""
    line = line_height(ink.fonts.small)
    lines = [outlook.period.start, *midnights(outlook.period, zone)]
    for start, end in zip(lines, [*lines[1:], outlook.period.end], strict=True):
        left, right = at(start, 0).x(), at(end, 0).x()
        if start != outlook.period.start:
            ink.painter.setPen(QPen(ink.look.line, 1))
            ink.painter.drawLine(QLineF(left, chart.top(), left, chart.bottom()))
        day = local_day(start, zone)
        name, below = f"{words.day_short(day)} {day.day}", QRectF(left, chart.bottom() + 3, right - left, line)
        if QFontMetricsF(ink.fonts.small).horizontalAdvance(name) <= below.width():
            ink.line_of_text(below, name, ink.fonts.small, align=CENTRE, quiet=True)


def _lines(ink: Ink, at: Place, outlook: Outlook) -> None:
    painter, look = ink.painter, ink.look
    painter.fillPath(free_area(outlook.points, at), over(look.base, look.soft))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.margin, 1.5))
    painter.drawPolyline(QPolygonF([at(point.at, point.free) for point in outlook.points]))
    for part in short_parts(outlook.points, at):
        hatch_short(painter, part, look.broken)
    painter.setPen(QPen(look.text, 2))
    painter.drawPolyline(promised_line(outlook.points, at))


def _legend(ink: Ink, place: QRectF) -> None:
    painter, look = ink.painter, ink.look
    third, middle = place.width() / 3, place.center().y()
    texts = (translate("report", "free margin"), translate("report", "promised work"), translate("report", "missing"))
    for number, text in enumerate(texts):
        left = place.left() + number * third
        ink.line_of_text(
            QRectF(left + _SIGN + 8, place.top(), third - _SIGN - 12, place.height()), text, ink.fonts.small, quiet=True
        )
    sign = QRectF(place.left(), middle - 5, _SIGN, 10)
    painter.fillRect(sign, over(look.base, look.soft))
    painter.setPen(QPen(look.margin, 1.5))
    painter.drawLine(sign.topLeft(), sign.topRight())
    painter.setPen(QPen(look.text, 2))
    painter.drawLine(QLineF(place.left() + third, middle, place.left() + third + _SIGN, middle))
    hatch_short(painter, QPolygonF(sign.translated(2 * third, 0)), look.broken)
