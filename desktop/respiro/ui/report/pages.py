"""What stands on the page, from the top to the end: the week looked back on first, its grid and what comes after."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont

from respiro.services.review.report import WeekReport
from respiro.ui import words
from respiro.ui.forecast_words import forecast_words
from respiro.ui.outlook_words import outlook_words
from respiro.ui.remark_words import remark_words
from respiro.ui.report.charts import CHART_HEIGHT, day_bars, paint_bars, trend_bars
from respiro.ui.report.curve import CURVE_HEIGHT, paint_curve
from respiro.ui.report.figures import FIGURES_HEIGHT, paint_figures, paint_row
from respiro.ui.report.flow import GAP, Part
from respiro.ui.report.grid import grid_part
from respiro.ui.report.ink import Fonts, Ink, line_height, wrapped_height
from respiro.ui.report.table import table_parts
from respiro.ui.sentences import report_words

translate = QCoreApplication.translate

_BULLET: Final = 14.0
_DAYS_SHARE: Final = 0.44
_CLOSE: Final = 5.0


def title_of(report: WeekReport) -> str:
    """Return the page's heading: which week it is."""
    return f"{words.week_name(report.week)} · {words.week_days(report.week, with_year=True)}"


def parts_of(report: WeekReport, fonts: Fonts, width: float) -> list[Part]:
    """Return everything that is to be said, one below the other."""
    return [
        *_opening(report, fonts, width),
        *_days_and_remarks(report, fonts, width),
        *_people(report, fonts, width),
        *_trend(report, fonts, width),
        grid_part(report.view, fonts, width),
        *_eaters(report, fonts),
        *_outlook(report, fonts, width),
    ]


def _text(text: str, font: QFont, width: float, gap: float) -> Part:
    return Part(wrapped_height(text, font, width), lambda ink, place: ink.wrapped_text(place, text, font), gap)


def _heading(text: str, fonts: Fonts) -> Part:
    return Part(
        line_height(fonts.bold),
        lambda ink, place: ink.line_of_text(place, text, ink.fonts.bold),
        gap=GAP + 2,
        with_next=True,
    )


def _opening(report: WeekReport, fonts: Fonts, width: float) -> list[Part]:
    title = title_of(report)
    heading = Part(
        line_height(fonts.heading), lambda ink, place: ink.line_of_text(place, title, ink.fonts.heading), with_next=True
    )
    figures = Part(FIGURES_HEIGHT, lambda ink, place: paint_figures(ink, place, report.review))
    return [heading, _text(report_words(report), fonts.lead, width, _CLOSE), figures]


def _days_and_remarks(report: WeekReport, fonts: Fonts, width: float) -> list[Part]:
    """Return the days' chart with what stands out beside it; without margin there is no chart."""
    told = [remark_words(remark) for remark in report.remarks] or [translate("report", "Nothing stands out this week.")]
    has_margin = report.review.total.planned > 0
    left = width * _DAYS_SHARE if has_margin else 0.0
    room = width - left - (GAP if has_margin else 0)
    line = line_height(fonts.bold) + _CLOSE
    heights = [wrapped_height(text, fonts.text, room - _BULLET) for text in told]
    height = max(CHART_HEIGHT if has_margin else 0, sum(heights) + 6 * (len(told) - 1)) + line
    bars = day_bars(report)

    def paint(ink: Ink, place: QRectF) -> None:
        if has_margin:
            ink.line_of_text(
                QRectF(place.left(), place.top(), left, line), translate("report", "By day"), ink.fonts.bold
            )
            paint_bars(ink, QRectF(place.left(), place.top() + line, left, CHART_HEIGHT), bars)
        x, y = place.right() - room, place.top()
        ink.line_of_text(QRectF(x, y, room, line), translate("report", "What stands out"), ink.fonts.bold)
        y += line
        for text, high in zip(told, heights, strict=True):
            ink.painter.fillRect(QRectF(x, y + line_height(ink.fonts.text) / 2 - 2, 4, 4), ink.look.text)
            ink.wrapped_text(QRectF(x + _BULLET, y, room - _BULLET, high), text)
            y += high + 6

    return [Part(height, paint, GAP + 2)]


def _people(report: WeekReport, fonts: Fonts, width: float) -> list[Part]:
    heading = _heading(translate("report", "By client"), fonts)
    if not report.people:
        nobody = translate("report", "No client needed anything out of turn this week.")
        return [heading, _text(nobody, fonts.text, width, _CLOSE)]
    return [heading, *table_parts(report, fonts, width)]


def _trend(report: WeekReport, fonts: Fonts, width: float) -> list[Part]:
    """Return the twelve weeks and, out of them, how much the next one needs."""
    bars = trend_bars(report)
    chart = Part(CHART_HEIGHT, lambda ink, place: paint_bars(ink, place, bars), _CLOSE)
    lived = any(bar.figures.planned for bar in bars)
    shown = [_heading(translate("report", "Twelve weeks"), fonts), chart] if lived else []
    needed = _text(forecast_words(report.forecast), fonts.text, width, _CLOSE)
    return [*shown, _heading(translate("report", "Next week"), fonts), needed]


def _eaters(report: WeekReport, fonts: Fonts) -> list[Part]:
    """Return the meetings that ate margin, one a line."""
    if not report.review.eaten_by:
        return []
    height = line_height(fonts.text) + 4
    rows = []
    for eaten in report.review.eaten_by:
        name, length = words.summary(eaten.summary), words.duration(eaten.minutes)
        rows.append(Part(height, partial(paint_row, name=name, length=length), gap=0))
    rows[0] = replace(rows[0], gap=_CLOSE)
    return [_heading(translate("report", "Meetings that ate margin"), fonts), *rows]


def _outlook(report: WeekReport, fonts: Fonts, width: float) -> list[Part]:
    """Return the two weeks ahead."""
    zone = report.view.zone
    return [
        _heading(translate("report", "The next two weeks"), fonts),
        replace(_text(outlook_words(report.outlook, zone), fonts.text, width, _CLOSE), with_next=True),
        Part(CURVE_HEIGHT, lambda ink, place: paint_curve(ink, place, report.outlook, zone), GAP / 2),
    ]
