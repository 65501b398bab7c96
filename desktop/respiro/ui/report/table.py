"""The week by client as a table whose rows go on over the page's end, under their heads again."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from respiro.domain.review import ClientWeek, Tally
from respiro.services.review.report import WeekReport
from respiro.ui import words
from respiro.ui.client_week_words import client_name, tally_words
from respiro.ui.report.flow import Part
from respiro.ui.report.ink import LEFT, RIGHT, Fonts, Ink, line_height
from respiro.ui.widgets.item_painter import wrapped

translate = QCoreApplication.translate

_SHARES: Final = (0.25, 0.12, 0.10, 0.11, 0.11, 0.11, 0.11, 0.09)
"""Widths of the columns: name, emergencies, time, exceptions, promises, call-backs, delay, owed."""
_PAD: Final = 6.0
_MOST_HEAD_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell; ``is_broken`` where a promise or a limit is."""

    text: str
    is_broken: bool = False


def heads() -> list[str]:
    """Return the names of the columns."""
    return [
        translate("report", "Client"),
        translate("report", "Emergencies"),
        translate("report", "Time"),
        translate("report", "Exceptions this month"),
        translate("report", "Promises kept"),
        translate("report", "Called back in time"),
        translate("report", "Median wait"),
        translate("report", "Owed to you"),
    ]


def cells(week: ClientWeek) -> list[Cell]:
    """Return one client's row; a dash stands for nothing."""
    return [
        Cell(client_name(week)),
        Cell(str(week.emergencies) if week.emergencies else words.NOTHING),
        Cell(words.duration_or_dash(week.minutes)),
        _exceptions(week),
        _tally(week.promises),
        _tally(week.call_backs),
        Cell(words.NOTHING if week.delay is None else words.duration(week.delay)),
        Cell(str(week.owes) if week.owes else words.NOTHING),
    ]


def sums(people: Sequence[ClientWeek]) -> list[Cell]:
    """Return the row below several clients; allowances and medians don't add up."""
    return [
        Cell(translate("report", "In all")),
        Cell(str(sum(one.emergencies for one in people))),
        Cell(words.duration_or_dash(sum(one.minutes for one in people))),
        Cell(str(sum(_counted(one) for one in people))),
        _tally(sum((one.promises for one in people), Tally())),
        _tally(sum((one.call_backs for one in people), Tally())),
        Cell(""),
        Cell(str(sum(one.owes for one in people))),
    ]


def _counted(week: ClientWeek) -> int:
    return week.month_exceptions if week.client_id else week.exceptions


def _exceptions(week: ClientWeek) -> Cell:
    if not week.client_id:
        return Cell(str(week.exceptions) if week.exceptions else words.NOTHING)
    if not week.month_exceptions and not week.allowed:
        return Cell(words.NOTHING)
    text = translate("report", "{number} of {allowed}").format(number=week.month_exceptions, allowed=week.allowed)
    return Cell(text, week.is_over)


def _tally(tally: Tally) -> Cell:
    return Cell(tally_words(tally), tally.broken > 0) if tally.total else Cell(words.NOTHING)


def table_parts(report: WeekReport, fonts: Fonts, width: float) -> list[Part]:
    """Return the head and the rows of the table."""
    names, metrics = heads(), QFontMetricsF(fonts.small)
    lines = [
        wrapped(name, metrics, width * share - _PAD, _MOST_HEAD_LINES)
        for name, share in zip(names, _SHARES, strict=True)
    ]
    small, row = line_height(fonts.small), line_height(fonts.text) + 6
    head = Part(
        max(map(len, lines)) * small + 6, lambda ink, place: _paint_head(ink, place, lines), gap=4, with_next=True
    )
    rows = [_row(cells(one), row, head, is_sum=False) for one in report.people]
    if len(report.people) > 1:
        rows.append(_row(sums(report.people), row, head, is_sum=True))
    return [head, *rows]


def _row(row: Sequence[Cell], height: float, head: Part, *, is_sum: bool) -> Part:
    return Part(height, lambda ink, place: _paint_row(ink, place, row, is_sum=is_sum), gap=0, head=head)


def _columns(place: QRectF) -> list[QRectF]:
    """Return the places of the cells."""
    found, x = [], place.left()
    for share in _SHARES:
        found.append(QRectF(x, place.top(), place.width() * share, place.height()))
        x += place.width() * share
    return found


def _align(column: int) -> Qt.AlignmentFlag:
    return RIGHT if column else LEFT


def _paint_head(ink: Ink, place: QRectF, names: Sequence[Sequence[str]]) -> None:
    """Paint the columns' names, those of fewer lines down at the rule."""
    line = line_height(ink.fonts.small)
    for number, (cell, lines) in enumerate(zip(_columns(place), names, strict=True)):
        top = place.bottom() - 4 - len(lines) * line
        for index, text in enumerate(lines):
            spot = QRectF(cell.left() + (_PAD if number else 0), top + index * line, cell.width() - _PAD, line)
            ink.line_of_text(spot, text, ink.fonts.small, align=_align(number), quiet=True)
    ink.rule(place.left(), place.bottom(), place.width(), strong=True)


def _paint_row(ink: Ink, place: QRectF, row: Sequence[Cell], *, is_sum: bool) -> None:
    """Paint a row; what is broken stands bold, with a sign before it."""
    for number, (spot, cell) in enumerate(zip(_columns(place), row, strict=True)):
        font = ink.fonts.bold if is_sum or cell.is_broken else ink.fonts.text
        inside = spot.adjusted(_PAD if number else 0, 0, 0 if number else -_PAD, 0)
        width = QFontMetricsF(font).horizontalAdvance(cell.text)
        if number and width > inside.width():
            font = ink.fonts.small  # a number cut off would be another number
        ink.line_of_text(inside, cell.text, font, align=_align(number))
        if cell.is_broken and not is_sum:
            _mark_broken(ink, inside, width)
    ink.rule(place.left(), place.top() if is_sum else place.bottom(), place.width(), strong=is_sum)


def _mark_broken(ink: Ink, cell: QRectF, width: float) -> None:
    """Paint a dot with a bar, the sign of a broken promise, before a number at the right edge."""
    x, y = cell.right() - width - 11, cell.center().y()
    if x < cell.left():
        return
    ink.painter.fillRect(QRectF(x, y - 5, 3, 6), ink.look.broken)
    ink.painter.fillRect(QRectF(x, y + 2.5, 3, 3), ink.look.broken)
