"""Where a window that remembers its place goes: each set of screens has a place of its own."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen

from respiro.ui.look import MARGIN

_MOST_SETS = 8
"""Desks that are remembered: office, home, the projector of last year."""


@dataclass(frozen=True, slots=True)
class Place:
    """A window's top left corner, and whether it was folded."""

    x: int
    y: int
    folded: bool = False


def screens_name(screens: Sequence[QScreen]) -> str:
    """Return a name for the screens as they stand now."""
    parts = [
        f"{screen.name()} {area.x()},{area.y()} {area.width()}x{area.height()}"
        for screen in screens
        for area in (screen.geometry(),)
    ]
    return "; ".join(sorted(parts))


def on_screen(place: Place | None, size: QSize, areas: Sequence[QRect]) -> QPoint:
    """Return where a window of that size goes, whole: its place, on the nearest screen if that one is gone.

    Without a place it goes to the right edge of the first screen, below where notices are shown.
    """
    if place is None:
        area = areas[0]
        place = Place(area.right() - size.width() - MARGIN, area.top() + area.height() // 4)
    wanted = QRect(QPoint(place.x, place.y), size)
    area = max(areas, key=lambda area: (_size(area.intersected(wanted)), -_distance(area, wanted)))
    x = max(area.left(), min(place.x, area.right() - size.width() + 1))
    y = max(area.top(), min(place.y, area.bottom() - size.height() + 1))
    return QPoint(x, y)


def areas() -> list[QRect]:
    """Return what panels leave free of each screen, the main one first."""
    screens = QGuiApplication.screens()
    main = QGuiApplication.primaryScreen()
    return [screen.availableGeometry() for screen in sorted(screens, key=lambda screen: screen is not main)]


def read_places(note: str | None) -> dict[str, Place]:
    """Return the places of a note, by the names of the screens; a note that can't be read has none."""
    try:
        found = json.loads(note or "{}")
        return {str(name): Place(int(x), int(y), bool(folded)) for name, (x, y, folded) in found.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def with_place(note: str | None, name: str, place: Place) -> str:
    """Return the note with one place more, or another one; the oldest are forgotten."""
    known = {key: value for key, value in read_places(note).items() if key != name} | {name: place}
    latest = list(known.items())[-_MOST_SETS:]
    return json.dumps({key: [value.x, value.y, value.folded] for key, value in latest})


def _size(area: QRect) -> int:
    return max(0, area.width()) * max(0, area.height()) if area.isValid() else 0


def _distance(area: QRect, wanted: QRect) -> int:
    return (area.center() - wanted.center()).manhattanLength()
