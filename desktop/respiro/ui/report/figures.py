"""The week's margin in one bar, and each of its states beside its sign, its name and its length."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF

from respiro.domain.review import WeekReview
from respiro.ui import words
from respiro.ui.report.ink import RIGHT, Ink, line_height
from respiro.ui.widgets.bar_chart import stack
from respiro.ui.widgets.week_entry import EntryKind

translate = QCoreApplication.translate

BAR_HEIGHT: Final = 26.0
FIGURES_HEIGHT: Final = 84.0
SWATCH: Final = 14.0
_KINDS: Final = (EntryKind.USED, EntryKind.KEPT, EntryKind.SOFT, EntryKind.EATEN, EntryKind.RELEASED)


def state_name(kind: EntryKind) -> str:
    """Return the name of what became of margin."""
    return {
        EntryKind.USED: translate("report", "Used"),
        EntryKind.KEPT: translate("report", "Stayed blank"),
        EntryKind.SOFT: translate("report", "Still ahead"),
        EntryKind.EATEN: translate("report", "Eaten"),
        EntryKind.RELEASED: translate("report", "Released"),
    }[kind]


def planned_words(review: WeekReview) -> str:
    """Return how much was planned of how much."""
    if not review.total.planned:
        text = translate("report", "Nothing planned, target {target}")
    else:
        text = translate("report", "{planned} planned of {target}")
    return text.format(planned=words.duration(review.total.planned), target=words.duration(review.target_minutes))


def paint_figures(ink: Ink, place: QRectF, review: WeekReview) -> None:
    """Paint the bar over its legend; without margin the bar is an empty outline."""
    parts = dict(stack(review.total))
    line = line_height(ink.fonts.text)
    ink.line_of_text(QRectF(place.left(), place.top(), place.width(), line), planned_words(review), ink.fonts.bold)
    bar = QRectF(place.left(), place.top() + line + 5, place.width(), BAR_HEIGHT)
    if not parts:
        ink.items.swatch(EntryKind.RELEASED, bar)
    x, total = bar.left(), sum(parts.values())
    for kind, minutes in parts.items():
        width = bar.width() * minutes / total
        ink.items.swatch(kind, QRectF(x, bar.top(), max(2.0, width - 1), bar.height()))
        x += width
    _legend(ink, QRectF(place.left(), bar.bottom() + 9, place.width(), 2 * line + 2), parts)


def _legend(ink: Ink, place: QRectF, parts: dict[EntryKind, int]) -> None:
    """Paint a column for each state: its sign and name, its length below."""
    each, line = place.width() / len(_KINDS), line_height(ink.fonts.text)
    for number, kind in enumerate(_KINDS):
        left = place.left() + number * each
        ink.items.swatch(kind, QRectF(left, place.top() + (line - SWATCH) / 2, SWATCH, SWATCH))
        room = QRectF(left + SWATCH + 6, place.top(), each - SWATCH - 12, line)
        ink.line_of_text(room, state_name(kind), quiet=True)
        ink.line_of_text(room.translated(0, line), words.duration_or_dash(parts.get(kind, 0)), ink.fonts.bold)


def paint_row(ink: Ink, place: QRectF, name: str, length: str) -> None:
    """Paint a name and a length at the other end of the line."""
    room = 90.0
    ink.line_of_text(place.adjusted(0, 0, -room, 0), name)
    ink.line_of_text(QRectF(place.right() - room, place.top(), room, place.height()), length, align=RIGHT)
