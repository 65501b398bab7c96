"""What a week's review says, in the plain values that the quarter's totals are in."""

from typing import Any

from respiro.domain.review import ClientWeek, MarginFigures, Tally
from respiro.services.review.report import WeekReport
from support.quarter_log import minute


def told(report: WeekReport) -> dict[str, Any]:
    """Return what a review says."""
    return {
        "total": figures(report.review.total),
        "days": {day: shown for day, of_day in report.review.days if (shown := figures(of_day))},
        "uses": {
            minute(use.period.start) + past: (use.kind.value, use.source_id)
            for use in report.review.uses
            for past in range(use.minutes)
        },
        "people": {one.client_id: _person(one) for one in report.people},
        "outside": report.outside,
    }


def figures(shown: MarginFigures) -> dict[str, int]:
    """Return figures by name, without those that are nothing."""
    names = ("planned", "used", "blank", "left", "eaten", "released")
    return {name: minutes for name in names if (minutes := getattr(shown, name))}


def _person(one: ClientWeek) -> dict[str, Any]:
    return {
        "emergencies": one.emergencies,
        "margin": one.margin_minutes,
        "outside": one.outside_minutes,
        "exceptions": one.exceptions,
        "month": one.month_exceptions,
        "allowed": one.allowed,
        "promises": _pair(one.promises),
        "calls": _pair(one.call_backs),
        "delay": one.delay,
        "owes": one.owes,
    }


def _pair(tally: Tally) -> tuple[int, int]:
    return tally.kept, tally.total
