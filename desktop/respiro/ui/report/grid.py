"""The week's grid in states, as the window shows it, as large as the page allows."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFontMetricsF

from respiro.services.review.week import WeekView
from respiro.ui import words
from respiro.ui.report.figures import SWATCH, state_name
from respiro.ui.report.flow import Part
from respiro.ui.report.ink import Fonts, Ink, line_height
from respiro.ui.widgets.week_entry import EntryKind
from respiro.ui.widgets.week_layout import GridLayout, Space, lay_out
from respiro.ui.widgets.week_painter import Shown, paint_grid

translate = QCoreApplication.translate

_MOST_HEIGHT: Final = 560.0
_ROOMY_HOUR: Final = 44.0
_HOURS: Final = (8, 12, 22)
_RULER_MARGIN: Final = 14
_LEGEND: Final = (
    EntryKind.USED,
    EntryKind.KEPT,
    EntryKind.SOFT,
    EntryKind.EATEN,
    EntryKind.RELEASED,
    EntryKind.MEETING,
)


def grid_part(view: WeekView, fonts: Fonts, width: float) -> Part:
    """Return the grid over its legend; it begins a page. A week of long days is drawn smaller."""
    layout, scale = _fitting(view, fonts, width)
    height = (layout.top + layout.axis.height + 1) * scale
    line = line_height(fonts.small) + 4

    def paint(ink: Ink, place: QRectF) -> None:
        _paint_legend(ink, QRectF(place.left(), place.top() + line * 1.5, place.width(), line))
        ink.line_of_text(QRectF(place.left(), place.top(), place.width(), line), _title(), ink.fonts.bold)
        ink.painter.save()
        ink.painter.translate(place.left(), place.bottom() - height)
        ink.painter.scale(scale, scale)
        ink.painter.setClipRect(QRectF(0, 0, layout.space.width, layout.space.height))
        paint_grid(ink.painter, layout, ink.look, fonts.text, Shown())
        ink.painter.restore()

    return Part(height + 3 * line, paint, new_page=True)


def _title() -> str:
    return translate("report", "The week")


def _fitting(view: WeekView, fonts: Fonts, width: float) -> tuple[GridLayout, float]:
    """Return the layout, and how much smaller it must be drawn."""
    layout = _laid_out(view, fonts, width, 0)
    needed = layout.top + layout.axis.height + 1
    if needed <= _MOST_HEIGHT:
        roomy = needed + (_ROOMY_HOUR - layout.axis.hour_height) * layout.axis.height / layout.axis.hour_height
        return _laid_out(view, fonts, width, max(needed, min(roomy, _MOST_HEIGHT))), 1.0
    scale = _MOST_HEIGHT / needed
    return _laid_out(view, fonts, width / scale, 0), scale


def _laid_out(view: WeekView, fonts: Fonts, width: float, height: float) -> GridLayout:
    metrics = QFontMetricsF(fonts.text)
    ruler = max(metrics.horizontalAdvance(words.hour_mark(hour)) for hour in _HOURS) + _RULER_MARGIN
    layout = lay_out(view, Space(width, height, metrics.height(), round(ruler)))
    whole = max(height, layout.top + layout.axis.height + 1)
    return replace(layout, space=replace(layout.space, height=whole))


def _paint_legend(ink: Ink, place: QRectF) -> None:
    each = place.width() / len(_LEGEND)
    for number, kind in enumerate(_LEGEND):
        left = place.left() + number * each
        ink.items.swatch(kind, QRectF(left, place.center().y() - SWATCH / 2, SWATCH, SWATCH))
        name = translate("report", "Meeting") if kind is EntryKind.MEETING else state_name(kind)
        room = QRectF(left + SWATCH + 5, place.top(), each - SWATCH - 9, place.height())
        ink.line_of_text(room, name, ink.fonts.small, quiet=True)
