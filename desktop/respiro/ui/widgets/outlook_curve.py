"""Where the capacity curve is drawn: free margin as an area, promised work as steps, what is missing between them."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from respiro.domain.period import Period
from respiro.domain.review import Outlook, OutlookPoint
from respiro.domain.week import local_day
from respiro.domain.work_time import instant

_STEPS = (15, 30, 60, 120, 180, 240, 300, 360, 420, 480, 600, 900, 1200, 1800, 2400, 3600)
"""What the scale may end at, in minutes, before whole days of work."""
Place = Callable[[datetime, float], QPointF]
"""Answers the pixel of an instant and a number of minutes."""


def highest(outlook: Outlook) -> int:
    """Return the minutes that the scale ends at: a round length that holds the curve."""
    most = max(outlook.free, outlook.promised, 1)
    return next((step for step in _STEPS if step >= most), most)


def placing(outlook: Outlook, place: QRectF) -> Place:
    """Return where in a rectangle an instant and a number of minutes lie."""
    start, length = outlook.period.start, outlook.period.minutes
    scale = place.height() / highest(outlook)

    def at(moment: datetime, minutes: float) -> QPointF:
        share = (moment - start).total_seconds() / 60 / length
        return QPointF(place.left() + share * place.width(), place.bottom() - minutes * scale)

    return at


def free_area(points: Sequence[OutlookPoint], at: Place) -> QPainterPath:
    """Return the area under the free margin, closed along the ground."""
    corners = [at(points[0].at, 0), *(at(point.at, point.free) for point in points), at(points[-1].at, 0)]
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def promised_line(points: Sequence[OutlookPoint], at: Place) -> QPolygonF:
    """Return the promised work as steps: it holds until the next promise, and leaps there."""
    corners = [at(points[0].at, points[0].promised)]
    for before, after in pairwise(points):
        corners += [at(after.at, before.promised), at(after.at, after.promised)]
    return QPolygonF(corners)


def short_parts(points: Sequence[OutlookPoint], at: Place) -> list[QPolygonF]:
    """Return the pieces between the two where less is free than promised; margin only grows, so each closes itself."""
    parts = []
    for before, after in pairwise(points):
        missing, later = before.promised - before.free, before.promised - after.free
        if missing <= 0:
            continue
        corners = [at(before.at, before.free), at(before.at, before.promised)]
        if later >= 0:
            corners += [at(after.at, before.promised), at(after.at, after.free)]
        else:
            crossing = before.at + (after.at - before.at) * (missing / (missing - later))
            corners.append(at(crossing, before.promised))
        parts.append(QPolygonF(corners))
    return parts


def midnights(period: Period, zone: tzinfo) -> list[datetime]:
    """Return the local midnights within a period."""
    day, found = local_day(period.start, zone), []
    while (moment := instant(day := day.fromordinal(day.toordinal() + 1), 0, zone)) < period.end:
        found.append(moment)
    return found
