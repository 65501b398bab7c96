"""Bars with their lengths written on them: on paper there is no pointer to ask with."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from respiro.services.review.report import WeekReport
from respiro.ui import words
from respiro.ui.report.ink import CENTRE, Ink, line_height
from respiro.ui.widgets.bar_chart import Bar, bar_rects, stack

CHART_HEIGHT = 112.0
_TOP = 4.0


def day_bars(report: WeekReport) -> list[Bar]:
    """Return a bar for each day that has working time or margin."""
    figures = dict(report.review.days)
    days = [day for day in report.view.facts.days if day.working or figures[day.date].planned]
    return [Bar(words.day_short(day.date), words.day_name(day.date), figures[day.date]) for day in days]


def trend_bars(report: WeekReport) -> list[Bar]:
    """Return a bar for each week up to this one, which is the last."""
    return [
        Bar(str(week.number), words.week_name(week), figures, strong=week == report.week)
        for week, figures in report.trend
    ]


def paint_bars(ink: Ink, place: QRectF, bars: Sequence[Bar]) -> None:
    """Paint bars over their marks; above each stands how long it is in all."""
    line = line_height(ink.fonts.small)
    bottom = place.bottom() - line - 4
    room = QRectF(place.left(), place.top() + _TOP + line, place.width(), bottom - place.top() - _TOP - line)
    each = place.width() / max(1, len(bars))
    for index, (bar, parts) in enumerate(zip(bars, bar_rects(bars, room), strict=True)):
        for kind, rect in parts:
            ink.items.swatch(kind, rect)
        x, font = place.left() + index * each, ink.fonts.small
        if parts:
            above = QRectF(x, parts[-1][1].top() - line - 1, each, line)
            length = words.duration(sum(minutes for _, minutes in stack(bar.figures)))
            ink.line_of_text(above, length, font, align=CENTRE, quiet=not bar.strong)
        below = QRectF(x, bottom + 3, each, line)
        ink.line_of_text(below, bar.mark, font, align=CENTRE, quiet=not bar.strong)
    ink.rule(place.left(), bottom, place.width(), strong=True)
