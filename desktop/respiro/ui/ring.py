"""The tray icon: a ring that empties clockwise as today's margin is used or eaten."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap

SIZES = (16, 18, 22, 24, 32, 36, 44, 48, 64)
"""Device pixels: what panels ask for at 1x, 1.5x and 2x."""
_STEPS = 48
"""A ring of 64 px shows no finer step."""
_FULL_TURN, _TOP = 360.0, 90.0
_DASHES = 8
_TRACK_ALPHA = 0.6
_RIM = 0.75
"""Device pixels of halo around the dot and the bar."""


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


_ON_DARK = _Inks(ink="#ffffff", halo="#cc000000", waiting="#FFC04D", broken="#FF8A4C")
_ON_LIGHT = _Inks(ink="#1f2428", halo="#e6ffffff", waiting="#E69F00", broken="#D55E00")


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
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ring(painter, size, step, inks)
    if broken:
        _paint_bar(painter, size, inks)
    elif waiting:
        _paint_dot(painter, size, inks)
    painter.end()
    return pixmap


def _paint_ring(painter: QPainter, size: int, step: int | None, inks: _Inks) -> None:
    """Paint a halo that parts the ring from a panel of its own colour, the track, and what is left."""
    broad, thin = max(2.5, size * 0.15), max(1.25, size * 0.07)
    halo = 2 * max(0.9, size * 0.045)
    radius = (size - broad - halo) / 2
    _paint_band(painter, size, radius, thin + halo, inks.halo)
    if step:
        _paint_band(painter, size, radius, broad + halo, inks.halo, step / _STEPS)
    if step is None:
        _paint_dashes(painter, size, radius, thin * 1.15, inks.ink)
        return
    _paint_band(painter, size, radius, thin, inks.ink, alpha=_TRACK_ALPHA)
    if step:
        _paint_band(painter, size, radius, broad, inks.ink, step / _STEPS)


def _paint_band(
    painter: QPainter, size: int, radius: float, width: float, colour: str, share: float = 1, alpha: float | None = None
) -> None:
    """Paint the last share of the clock's round, which ends at twelve.

    Bands are filled: a pen with flat ends would need the Qt namespace, whose enums take 18 ms to load.
    """
    ink = QColor(colour)
    if alpha is not None:
        ink.setAlphaF(alpha)
    painter.fillPath(_band(size, radius, width, _TOP, share * _FULL_TURN), ink)


def _paint_dashes(painter: QPainter, size: int, radius: float, width: float, colour: str) -> None:
    share = _FULL_TURN / _DASHES
    for number in range(_DASHES):
        dash = _band(size, radius, width, number * share + share / 5, share * 3 / 5)
        painter.fillPath(dash, QColor(colour))


def _band(size: int, radius: float, width: float, start: float, length: float) -> QPainterPath:
    """Return a part of a ring, against the clock from ``start``, in degrees; three o'clock is 0."""
    outer, inner = _circle(size, radius + width / 2), _circle(size, radius - width / 2)
    path = QPainterPath()
    if length >= _FULL_TURN:
        path.addEllipse(outer)
        path.addEllipse(inner)  # what lies in two is a hole
        return path
    path.arcMoveTo(outer, start)
    path.arcTo(outer, start, length)
    path.arcTo(inner, start + length, -length)
    path.closeSubpath()
    return path


def _circle(size: int, radius: float) -> QRectF:
    return QRectF(size / 2 - radius, size / 2 - radius, 2 * radius, 2 * radius)


def _paint_dot(painter: QPainter, size: int, inks: _Inks) -> None:
    middle, radius = QPointF(size / 2, size / 2), max(2.5, size * 0.155)
    for reach, colour in ((_RIM, inks.halo), (0.0, inks.waiting)):
        dot = QPainterPath()
        dot.addEllipse(middle, radius + reach, radius + reach)
        painter.fillPath(dot, QColor(colour))


def _paint_bar(painter: QPainter, size: int, inks: _Inks) -> None:
    width, height = max(3.0, size * 0.16), max(7.0, size * 0.44)
    for reach, colour in ((_RIM, inks.halo), (0.0, inks.broken)):
        bar = QPainterPath()
        bar.addRoundedRect(
            QRectF((size - width) / 2 - reach, (size - height) / 2 - reach, width + 2 * reach, height + 2 * reach),
            width / 3 + reach,
            width / 3 + reach,
        )
        painter.fillPath(bar, QColor(colour))
