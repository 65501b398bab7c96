"""Where everything in the week's grid stands: a pure function of the week and the space there is."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF

from respiro.domain.margins import Plan
from respiro.domain.period import Period
from respiro.domain.work_time import instant
from respiro.services.review.week import WeekView
from respiro.ui import words
from respiro.ui.widgets.week_axis import HOUR, Axis, Piece, pieces, shown_spans, wall_minute
from respiro.ui.widgets.week_columns import Column, columns
from respiro.ui.widgets.week_entries import BEHIND, Entry, InWords, in_words
from respiro.ui.widgets.week_lanes import side_by_side

BAND = 6.0
"""Width of the band that shows when clients can be reached."""
_GAP = 2.0
_MOST_ALL_DAY_ROWS = 3


@dataclass(frozen=True, slots=True)
class Space:
    """The space there is, in logical pixels: the viewport, one line of text, the ruler's text."""

    width: float
    height: float
    line: float
    ruler: float


@dataclass(frozen=True, slots=True)
class Item:
    """A piece of an entry and where it stands; an entry over midnight has several.

    ``eaten`` lie inside ``rect``, and so do the items of what was ``used``.
    """

    entry: Entry
    day: int
    rect: QRectF
    eaten: tuple[QRectF, ...] = ()
    used: tuple["Item", ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """When clients can be reached on one day."""

    rect: QRectF
    tip: str


@dataclass(frozen=True, slots=True)
class GridLayout:
    """Rectangles of the grid. The body's have their origin at its top left; head and all-day row stand above it."""

    space: Space
    columns: tuple[Column, ...]
    axis: Axis
    head_height: float
    all_day_height: float
    items: tuple[Item, ...]
    all_day: tuple[Item, ...]
    hidden_all_day: tuple[tuple[Entry, ...], ...]
    """For each day, the all-day events that found no room; their number stands in the last row."""
    bands: tuple[Band, ...]
    working: tuple[QRectF, ...]
    now: tuple[int, float] | None
    """The column and the pixel of the present moment, if the week shows it."""

    @property
    def top(self) -> float:
        """Height of what stands above the body."""
        return self.head_height + self.all_day_height

    def item_at(self, point: QPointF) -> Item | None:
        """Return the topmost item of the body under a point."""
        return next((item for item in reversed(self.items) if item.rect.contains(point)), None)

    def band_at(self, point: QPointF) -> Band | None:
        """Return the client band under a point of the body."""
        return next((band for band in self.bands if band.rect.contains(point)), None)

    def column_at(self, x: float) -> Column:
        """Return the column at ``x``, the nearest one beside the grid."""
        return next((column for column in self.columns if x < column.x + column.width), self.columns[-1])

    def hidden_at(self, point: QPointF) -> tuple[Entry, ...]:
        """Return the all-day events that only a number stands for, under a point below the head."""
        if point.x() < self.columns[0].x or point.y() < self.all_day_height - self.space.line - 6:
            return ()
        return self.hidden_all_day[self.column_at(point.x()).index]

    def rects_of(self, parts: Sequence[Piece]) -> list[QRectF]:
        """Return the rectangles, over the columns' whole width, of pieces of time."""
        return [self._rect(part) for part in parts]

    def _rect(self, part: Piece) -> QRectF:
        column = self.columns[part.day]
        top, bottom = self.axis.y(part.start), self.axis.y(part.end)
        return QRectF(column.inner_x, top, column.inner_width, bottom - top)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A week in words, and laid out for a space."""

    held: InWords
    layout: GridLayout


def lay_out(view: WeekView, space: Space, proposal: Plan | None = None, known: InWords | None = None) -> GridLayout:
    """Return where everything stands; ``known`` is what the week holds, where it was put into words before."""
    held = known or in_words(view, proposal)
    timed = [(entry, part) for entry in held.timed for part in pieces(entry.period, view.facts)]
    long_events = held.all_day
    working = [part for day in view.facts.days for period in day.working for part in pieces(period, view.facts)]
    shown = columns(view, space.width, space.ruler, {part.day for _, part in timed}, long_events)
    rows, hidden, all_day_rows = _all_day(view, shown, long_events, space)
    head = space.line + 16
    all_day_height = all_day_rows * (space.line + 6) + (6 if all_day_rows else 0)
    axis = _axis(shown_spans(working, [part for _, part in timed]), space, head + all_day_height)
    return GridLayout(
        space=space,
        columns=shown,
        axis=axis,
        head_height=head,
        all_day_height=all_day_height,
        items=_items(view, timed, shown, axis),
        all_day=rows,
        hidden_all_day=hidden,
        bands=_bands(view, shown, axis),
        working=tuple(
            QRectF(shown[part.day].x, axis.y(part.start), shown[part.day].width, axis.y(part.end) - axis.y(part.start))
            for part in working
        ),
        now=_now(view, view.facts.now, axis),
    )


def _axis(spans: Sequence[tuple[int, int]], space: Space, top: float) -> Axis:
    """Fill the height there is; an hour is never lower than two lines of text."""
    hours = sum(end - start for start, end in spans) / HOUR
    fold = space.line
    room = space.height - top - fold * (len(spans) - 1) - 1
    return Axis(tuple(spans), max(2 * space.line, room / hours), fold)


def _now(view: WeekView, now: datetime, axis: Axis) -> tuple[int, float] | None:
    for index, day in enumerate(view.facts.days):
        if day.period.holds(now):
            minute = wall_minute(now, day.date, view.zone)
            shown = any(start <= minute <= end for start, end in axis.spans)
            return (index, axis.y(minute)) if shown else None
    return None


def _items(
    view: WeekView, timed: Sequence[tuple[Entry, Piece]], shown: Sequence[Column], axis: Axis
) -> tuple[Item, ...]:
    behind, by_day = [], defaultdict(list)
    for entry, part in timed:
        if entry.kind in BEHIND:
            column = shown[part.day]
            behind.append(_item(view, entry, part, column.inner_x, column.inner_width, axis))
        else:
            by_day[part.day].append((entry, part))
    front = []
    for day, there in sorted(by_day.items()):
        column = shown[day]
        for (entry, part), lane in zip(there, side_by_side([(p.start, p.end) for _, p in there]), strict=True):
            one = column.inner_width / lane.of
            x, width = column.inner_x + lane.number * one, one * lane.width
            gap = _GAP if lane.number + lane.width < lane.of else 0.0
            front.append(_item(view, entry, part, x, width - gap, axis))
    return (*behind, *front)


def _item(view: WeekView, entry: Entry, part: Piece, x: float, width: float, axis: Axis) -> Item:
    top, bottom = axis.y(part.start), axis.y(part.end)
    rect = QRectF(x, top + 1, width, max(4.0, bottom - top - 2))
    here = (view, part.day, rect, axis)
    eaten = [piece for period in entry.eaten for piece in _inside(period, *here)]
    used = [Item(use, part.day, piece) for use in entry.used for piece in _inside(use.period, *here)]
    return Item(entry, part.day, rect, tuple(eaten), tuple(used))


def _inside(period: Period, view: WeekView, day: int, rect: QRectF, axis: Axis) -> Iterator[QRectF]:
    """Yield where a part of an entry stands inside the rectangle of the entry's piece on a day."""
    for piece in pieces(period, view.facts):
        if piece.day == day:
            upper, lower = axis.y(piece.start), axis.y(piece.end)
            part = QRectF(rect.left(), upper + 1, rect.width(), max(4.0, lower - upper - 2))
            yield part.intersected(rect)


def _bands(view: WeekView, shown: Sequence[Column], axis: Axis) -> tuple[Band, ...]:
    bands = []
    for window in view.windows:
        about = words.plain(f"{window.name}: {window.what}" if window.what else window.name)
        tip = f"{about} · {words.time_range(window.period, view.zone)}"
        for part in pieces(window.period, view.facts):
            column = shown[part.day]
            top, bottom = axis.y(part.start), axis.y(part.end)
            if bottom > top and not column.folded:
                bands.append(Band(QRectF(round(column.x) + 1.0, top, BAND, bottom - top), tip))
    return tuple(bands)


def _all_day(
    view: WeekView, shown: Sequence[Column], events: Sequence[Entry], space: Space
) -> tuple[tuple[Item, ...], tuple[tuple[Entry, ...], ...], int]:
    """Return the all-day items, those that found no room on each day, and the rows they take."""
    spans = []
    for entry in events:
        days = [part.day for part in pieces(entry.period, view.facts)]
        spans.append((days[0], days[-1] + 1))
    lanes = side_by_side(spans)
    needed = max((lane.number + 1 for lane in lanes), default=0)
    room = needed if needed <= _MOST_ALL_DAY_ROWS else _MOST_ALL_DAY_ROWS - 1
    items: list[Item] = []
    hidden: list[list[Entry]] = [[] for _ in shown]
    for entry, (first, last), lane in zip(events, spans, lanes, strict=True):
        if lane.number >= room:
            for day in range(first, last):
                hidden[day].append(entry)
            continue
        left, right = shown[first].x + 3, shown[last - 1].x + shown[last - 1].width - 3
        height = space.line + 4
        rect = QRectF(left, 3 + lane.number * (height + 2), right - left, height)
        items.append(Item(entry, first, rect))
    return tuple(items), tuple(map(tuple, hidden)), min(_MOST_ALL_DAY_ROWS, needed)


def period_on(view: WeekView, day: int, start: int, end: int) -> Period | None:
    """Return the period between two wall minutes of a day; None where a DST gap swallows it."""
    date = view.facts.days[day].date
    first, last = instant(date, start, view.zone), instant(date, end, view.zone)
    return Period(first, last) if first < last else None
