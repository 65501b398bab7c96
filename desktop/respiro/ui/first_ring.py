"""The ring before anything is known: a thin track. Drawn without QPainter, which takes 20 ms to load."""

from PySide6.QtGui import QIcon, QImage, QPixmap

_SIZE = 32
_RADIUS, _WIDTH = 0.40, 0.07
"""Shares of the size, as the ring's track has them."""
_OPACITY = 0.6
_ON_DARK, _ON_LIGHT = b"\xff\xff\xff", b"\x1f\x24\x28"


def first_ring(*, dark_panel: bool) -> QIcon:
    """Return the icon for a dark or a light panel."""
    ink = _ON_DARK if dark_panel else _ON_LIGHT
    pixels = b"".join(ink + bytes((_alpha(x, y),)) for y in range(_SIZE) for x in range(_SIZE))
    image = QImage(pixels, _SIZE, _SIZE, 4 * _SIZE, QImage.Format.Format_RGBA8888)
    return QIcon(QPixmap.fromImage(image.copy()))  # the copy outlives the bytes


def _alpha(x: int, y: int) -> int:
    """Return how far a pixel lies on the ring, 0 to 255: all the way within its width, and less over one pixel more."""
    middle = _SIZE / 2
    distance: float = ((x + 0.5 - middle) ** 2 + (y + 0.5 - middle) ** 2) ** 0.5
    covered: float = 0.5 + _SIZE * _WIDTH / 2 - abs(distance - _SIZE * _RADIUS)
    return round(255 * _OPACITY * max(0.0, min(1.0, covered)))
