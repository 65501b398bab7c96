"""Paints one item of the week: each state has its colour and, for those who can't tell it, its shape."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from respiro.domain.margins import ChangeKind
from respiro.ui import assets
from respiro.ui.look import Look, bold_font, over
from respiro.ui.widgets.week_entries import Entry, EntryKind
from respiro.ui.widgets.week_layout import Item

_RADIUS = 4.0
_HATCH = 6.0
_PAD = 5.0
_ICON = 12.0
_MARKS = {ChangeKind.ADD: "add", ChangeKind.MOVE: "next", ChangeKind.SHORTEN: "release", ChangeKind.DROP: "close"}


_LENGTHS = frozenset({EntryKind.SOFT, EntryKind.DEFENDED, EntryKind.KEPT, EntryKind.GHOST})
"""Those that say how long they are."""
_STRONG = _LENGTHS | {EntryKind.USED}
_MOST_TITLE_LINES = 3


@dataclass(frozen=True, slots=True)
class _Stroke:
    colour: QColor
    width: float
    style: Qt.PenStyle = Qt.PenStyle.SolidLine


def crisp(rect: QRectF) -> QRectF:
    """Return the rectangle on whole pixels, so that thin fills have sharp edges."""
    return QRectF(rect.toAlignedRect())


def wrapped(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """Return the text broken between words into at most so many lines; what is over stays in the last one."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (len(lines) >= most or metrics.horizontalAdvance(longer) <= width):
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


class ItemPainter:
    """Paints items with one painter, look and font."""

    def __init__(self, painter: QPainter, look: Look, font: QFont) -> None:
        self._painter = painter
        self._look = look
        self._font = font
        self._line = QFontMetricsF(font).height()
        self._fills = _fills(look)

    def paint(self, item: Item, *, faint: bool = False) -> None:
        """Paint one item."""
        self._painter.save()
        if faint:
            self._painter.setOpacity(0.35)
        entry = item.entry
        ground = EntryKind.KEPT if item.used else entry.kind  # what was used lies on it, one part beside the other
        self._box(item.rect, self._fills.get(ground), self._stroke(entry.kind, tentative=entry.tentative))
        if entry.kind is EntryKind.EATEN:
            self._hatch(item.rect, item.rect)
        for part in item.eaten if entry.kind is not EntryKind.EATEN else ():
            self._hatch(part, item.rect)
        for use in item.used:
            self._used(use, item.rect)
        self._contents(item, _largest_rest(item))
        self._painter.restore()

    def swatch(self, kind: EntryKind, rect: QRectF) -> None:
        """Paint a state's colour and shape without words, in thin lines: for legends and charts."""
        stroke = self._stroke(kind, tentative=False)
        self._box(rect, self._fills.get(kind), _Stroke(stroke.colour, 1, stroke.style))
        if kind is EntryKind.EATEN:
            self._hatch(rect, rect)

    def preview(self, rects: Sequence[QRectF], text: str, obstacle: str) -> None:
        """Paint where something that is dragged would go."""
        look = self._look
        colour = look.broken if obstacle else look.margin
        for rect in rects:
            self._box(rect, None if obstacle else over(look.base, look.defended), _Stroke(colour, 2))
        lines = [line for line in (text, obstacle) if line]
        if not rects or not lines:
            return
        metrics = QFontMetricsF(bold_font(self._font))
        width = max(metrics.horizontalAdvance(line) for line in lines) + 2 * _PAD
        height = len(lines) * self._line + 4
        bounds = self._painter.clipBoundingRect()
        place = QRectF(rects[0].center().x() - width / 2, rects[0].top() - height - 4, width, height)
        place.moveLeft(max(bounds.left() + 2, min(place.left(), bounds.right() - width - 2)))
        if place.top() < bounds.top():
            place.moveTop(rects[-1].bottom() + 4)
        self._box(place, look.text, None)
        self._painter.setFont(bold_font(self._font))
        self._painter.setPen(look.base)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
        self._painter.setFont(self._font)

    def _stroke(self, kind: EntryKind, *, tentative: bool) -> _Stroke:
        look = self._look
        if kind in (EntryKind.MEETING, EntryKind.FREE):
            style = Qt.PenStyle.DashLine if tentative else Qt.PenStyle.SolidLine
            return _Stroke(look.meeting_edge, 1, style)
        return {
            EntryKind.SOFT: _Stroke(look.margin, 1.5, Qt.PenStyle.DashLine),
            EntryKind.DEFENDED: _Stroke(look.margin, 1.5),
            EntryKind.KEPT: _Stroke(look.margin, 1.5),
            EntryKind.USED: _Stroke(look.used, 1.5),
            EntryKind.EATEN: _Stroke(look.eaten_hatch, 1),
            EntryKind.GHOST: _Stroke(look.margin, 2, Qt.PenStyle.DashLine),
            EntryKind.RELEASED: _Stroke(look.quiet_text, 1.5, Qt.PenStyle.DotLine),
            EntryKind.GONE: _Stroke(look.quiet_text, 1.5, Qt.PenStyle.DotLine),
        }[kind]

    def _box(self, rect: QRectF, fill: QColor | None, stroke: _Stroke | None) -> None:
        inset = stroke.width / 2 if stroke else 0.0
        self._painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(stroke.colour, stroke.width, stroke.style) if stroke else Qt.PenStyle.NoPen)
        radius = _radius(rect)
        self._painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _used(self, part: Item, whole: QRectF) -> None:
        """Paint the part of a block that was worked for someone solid, with their name."""
        inside = QPainterPath()
        inside.addRect(part.rect)
        self._painter.fillPath(inside & _rounded(whole), self._look.used)
        self._contents(part, part.rect)

    def _hatch(self, part: QRectF, whole: QRectF) -> None:
        self._painter.save()
        self._painter.setClipPath(_rounded(whole), Qt.ClipOperation.IntersectClip)
        self._painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        self._painter.fillRect(part, self._look.eaten)
        self._painter.setPen(QPen(self._look.eaten_hatch, 1.5))
        reach = part.height()
        x = part.left() - reach - (part.left() - reach + part.bottom()) % _HATCH
        while x < part.right():
            self._painter.drawLine(QLineF(x, part.bottom(), x + reach, part.top()))
            x += _HATCH
        self._painter.restore()

    def _contents(self, item: Item, whole: QRectF) -> None:
        """Paint an item's words and signs into a part of it; where there is little room, words come first."""
        place = whole.adjusted(_PAD, 0, -_PAD, 0)
        if place.height() < self._line * 0.8 or place.width() < self._line:
            return
        names = _signs(item.entry)
        font = bold_font(self._font) if item.entry.kind in _STRONG else self._font
        rows = max(1, int((place.height() - 2) // self._line))
        width = QFontMetricsF(font).horizontalAdvance(item.entry.title)
        is_length = item.entry.kind in _LENGTHS
        if is_length and width > place.width():
            return  # a length cut off would be another length
        beside = len(names) * _ICON + 2
        fits = not is_length or width + beside <= place.width()
        if names and fits and place.height() >= _ICON:
            self._marks(item, names, place, place.top() + max(0.0, min(_PAD, (place.height() - _ICON) / 2)))
        elif names and rows >= 3:  # noqa: PLR2004  title, times, and a row for the signs
            self._marks(item, names, place, place.bottom() - _ICON - 3)
            rows -= 1
        self._text(item, place, font, beside if names and fits else 0.0, rows)

    def _marks(self, item: Item, names: Sequence[str], place: QRectF, top: float) -> None:
        """Paint small signs, the last one at the right edge."""
        x = place.right()
        for name in reversed(names):
            x -= _ICON
            spot = QRect(round(x), round(top), round(_ICON), round(_ICON))
            assets.paint(self._painter, name, self._ink(item.entry.kind), spot)

    def _ink(self, kind: EntryKind) -> QColor:
        if kind is EntryKind.USED:
            return self._look.used_text
        quiet = kind in (EntryKind.RELEASED, EntryKind.GONE, EntryKind.FREE)
        return self._look.quiet_text if quiet else self._look.text

    def _text(self, item: Item, place: QRectF, font: QFont, beside: float, rows: int) -> None:
        entry = item.entry
        self._painter.setPen(self._ink(entry.kind))
        lines = self._lines(entry, font, place.width(), beside, rows)
        top = place.top() + min(3.0, (place.height() - len(lines) * self._line) / 2)
        for index, (text, is_title) in enumerate(lines):
            width = place.width() - (0 if index else beside)
            row = QRectF(place.left(), top + index * self._line, width, self._line)
            self._line_of_text(row, text, font if is_title else self._font, hatched=entry.kind is EntryKind.EATEN)

    def _lines(self, entry: Entry, font: QFont, width: float, beside: float, rows: int) -> list[tuple[str, bool]]:
        """Return the lines to show, each with whether it is the title's."""
        metrics, plain = QFontMetricsF(font), QFontMetricsF(self._font)
        title = entry.title + (" ?" if entry.tentative else "")
        if rows <= 1:
            both = f"{title} · {entry.detail}" if entry.detail else title
            return [(both if metrics.horizontalAdvance(both) <= width - beside else title, True)]
        times = (text for text in (entry.detail, entry.short) if text and plain.horizontalAdvance(text) <= width)
        detail = next(times, "" if entry.short else entry.detail)  # a time cut off would be another time
        for_title = min(_MOST_TITLE_LINES, rows - (1 if detail else 0))
        lines = [(line, True) for line in wrapped(title, metrics, width - beside, for_title)]
        return [*lines, (detail, False)] if detail else lines

    def _line_of_text(self, place: QRectF, text: str, font: QFont, *, hatched: bool) -> None:
        metrics = QFontMetricsF(font)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        if hatched:
            ground = QRectF(place.left() - 2, place.top(), metrics.horizontalAdvance(elided) + 4, place.height())
            self._painter.fillRect(ground, self._look.eaten)
        self._painter.setFont(font)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def _fills(look: Look) -> dict[EntryKind, QColor]:
    soft, defended = over(look.base, look.soft), over(look.base, look.defended)
    return {
        EntryKind.MEETING: look.meeting,
        EntryKind.SOFT: soft,
        EntryKind.DEFENDED: defended,
        EntryKind.KEPT: defended,
        EntryKind.USED: look.used,
        EntryKind.EATEN: look.eaten,
        EntryKind.GHOST: soft,
        EntryKind.FREE: look.base,
    }


def _radius(rect: QRectF) -> float:
    return min(_RADIUS, rect.height() / 3, rect.width() / 3)


def _rounded(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, _radius(rect), _radius(rect))
    return path


def _signs(entry: Entry) -> list[str]:
    """Return the names of an entry's small signs."""
    names = [_MARKS[entry.mark]] if entry.mark in _MARKS else []
    names += ["question"] if entry.asked else []
    names += ["pin"] if entry.pinned else []
    return [*names, "check"] if entry.kind is EntryKind.KEPT else names


def _largest_rest(item: Item) -> QRectF:
    """Return the tallest part of the item on which no meeting lies and that nobody used: there its text can be read."""
    rest = [(item.rect.top(), item.rect.bottom())]
    for part in (*item.eaten, *(used.rect for used in item.used)):
        rest = [
            piece
            for top, bottom in rest
            for piece in ((top, min(bottom, part.top())), (max(top, part.bottom()), bottom))
            if piece[0] < piece[1]
        ]
    top, bottom = max(rest, key=lambda piece: piece[1] - piece[0], default=(item.rect.top(), item.rect.top()))
    return QRectF(item.rect.left(), top, item.rect.width(), bottom - top)
