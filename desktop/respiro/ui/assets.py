"""Our icons, drawn from SVG in the colour they are needed in."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPaintEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from respiro.ui.resources import resources

_SIZES = (16, 20, 24, 32, 48, 64)
_DISABLED_ALPHA = 0.4


@cache
def _source(name: str) -> bytes:
    return (resources() / "icons" / f"{name}.svg").read_bytes()


def _renderer(name: str, colour: QColor) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.name().encode("ascii"))))


def _pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _icon(name: str, rgba: int) -> QIcon:
    colour = QColor.fromRgba(rgba)
    faint = QColor(colour)
    faint.setAlphaF(_DISABLED_ALPHA)
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_pixmap(name, colour, size), QIcon.Mode.Normal)
        icon.addPixmap(_pixmap(name, faint, size), QIcon.Mode.Disabled)
    return icon


def icon(name: str, colour: QColor) -> QIcon:
    """Return one of our icons, resources/icons/``name``.svg, in a colour, sharp at the usual sizes."""
    return _icon(name, colour.rgba())


def paint(painter: QPainter, name: str, colour: QColor, place: QRect) -> None:
    """Paint one of our icons in a colour; as curves on paper, where the usual sizes would be seen as dots."""
    if painter.paintEngine().type() is QPaintEngine.Type.Pdf:
        _renderer(name, colour).render(painter, QRectF(place))
    else:
        icon(name, colour).paint(painter, place)


def icon_for(name: str, palette: QPalette) -> QIcon:
    """Return one of our icons in the colour of the palette's button text."""
    return icon(name, palette.color(QPalette.ColorRole.ButtonText))


def app_icon() -> QIcon:
    """Return the application's own icon, as windows carry it."""
    return _icon("respiro", QColor("#009E73").rgba())
