"""The tray icon: a ring that empties clockwise as today's margin is used or eaten."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

SIZES = (16, 18, 22, 24, 32, 36, 44, 48, 64)
"""Device pixels: what panels ask for at 1x, 1.5x and 2x."""
_STEPS = 48
"""A ring of 64 px shows no finer step."""
_FULL_TURN = 360 * 16
_TOP = 90 * 16
_DASHES = 8


@dataclass(frozen=True, slots=True)
class RingState:
    """What the ring tells. ``share_left`` is 0 to 1; None when today has no margin at all."""

    share_left: float | None = None
    waiting: bool = False
    broken: bool = False

    @property
    def step(self) -> int | None:
        """How many of the ring's steps are full; what differs less than one looks the same."""
        if self.share_left is None:
            return None
        if 0 < self.share_left < 1:
            return min(max(1, round(self.share_left * _STEPS)), _STEPS - 1)
        return _STEPS if self.share_left >= 1 else 0


@dataclass(frozen=True, slots=True)
class _Inks:
    ink: str
    halo: str
    waiting: str
    broken: str


_ON_DARK = _Inks(ink="#ffffff", halo="#73000000", waiting="#FFC04D", broken="#FF8A4C")
_ON_LIGHT = _Inks(ink="#1f2428", halo="#b3ffffff", waiting="#E69F00", broken="#D55E00")


def ring_icon(state: RingState, *, dark_panel: bool) -> QIcon:
    """Return the icon for a dark or a light panel, sharp at every size a panel asks for."""
    return _icon(state.step, state.waiting, state.broken, dark_panel)


@lru_cache(maxsize=4)
def _icon(step: int | None, waiting: bool, broken: bool, dark_panel: bool) -> QIcon:  # noqa: FBT001  cached by value
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_pixmap(size, step, waiting=waiting, broken=broken, inks=_ON_DARK if dark_panel else _ON_LIGHT))
    return icon


def _pixmap(size: int, step: int | None, *, waiting: bool, broken: bool, inks: _Inks) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ring(painter, size, step, inks)
    if broken:
        _paint_bar(painter, size, QColor(inks.broken), QColor(inks.halo))
    elif waiting:
        _paint_dot(painter, size, QColor(inks.waiting), QColor(inks.halo))
    painter.end()
    return pixmap


def _paint_ring(painter: QPainter, size: int, step: int | None, inks: _Inks) -> None:
    """Paint a halo that parts the ring from a panel of its own colour, the track, and what is left."""
    broad, thin = max(2.5, size * 0.15), max(1.25, size * 0.07)
    halo = max(0.75, size * 0.035)
    inset = broad / 2 + halo
    circle = QRectF(inset, inset, size - 2 * inset, size - 2 * inset)
    left = 0 if step is None else step * _FULL_TURN // _STEPS
    _paint_arc(painter, circle, _FULL_TURN, _pen(inks.halo, thin + 2 * halo))
    if left:
        _paint_arc(painter, circle, left, _pen(inks.halo, broad + 2 * halo))
    if step is None:
        _paint_dashes(painter, circle, _pen(inks.ink, thin * 1.15))
        return
    track = QColor(inks.ink)
    track.setAlphaF(0.6)
    _paint_arc(painter, circle, _FULL_TURN, _pen(track, thin))
    if left:
        _paint_arc(painter, circle, left, _pen(inks.ink, broad))


def _pen(colour: QColor | str, width: float) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def _paint_arc(painter: QPainter, circle: QRectF, length: int, pen: QPen) -> None:
    """Paint the last ``length`` sixteenths of a degree of the clock's round, up to twelve o'clock."""
    painter.setPen(pen)
    if length == _FULL_TURN:
        painter.drawEllipse(circle)
    else:
        painter.drawArc(circle, _TOP, length)


def _paint_dashes(painter: QPainter, circle: QRectF, pen: QPen) -> None:
    painter.setPen(pen)
    share = _FULL_TURN // _DASHES
    for number in range(_DASHES):
        painter.drawArc(circle, number * share + share // 5, share * 3 // 5)


def _paint_dot(painter: QPainter, size: int, colour: QColor, halo: QColor) -> None:
    middle, radius = QPointF(size / 2, size / 2), max(2.5, size * 0.155)
    painter.setPen(QPen(halo, 1))
    painter.setBrush(colour)
    painter.drawEllipse(middle, radius, radius)


def _paint_bar(painter: QPainter, size: int, colour: QColor, halo: QColor) -> None:
    width, height = max(3.0, size * 0.16), max(7.0, size * 0.44)
    painter.setPen(QPen(halo, 1))
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF((size - width) / 2, (size - height) / 2, width, height), width / 3, width / 3)
