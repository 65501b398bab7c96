"""The figures of a week under the names that programs know them by: in JSON, in tables, when two are compared."""

from respiro.domain.review import ClientWeek, MarginFigures
from respiro.services.review.report import WeekReport

Number = int | None


def margin_numbers(figures: MarginFigures) -> dict[str, int]:
    """Return minutes of margin; ``kept`` are used or blank, ``free`` blank or still ahead (left)."""
    return {
        "planned_minutes": figures.planned,
        "kept_minutes": figures.kept,
        "used_minutes": figures.used,
        "blank_minutes": figures.blank,
        "eaten_minutes": figures.eaten,
        "released_minutes": figures.released,
        "left_minutes": figures.left,
        "free_minutes": figures.free,
    }


def week_numbers(report: WeekReport) -> dict[str, int]:
    """Return what a whole week comes to."""
    return {
        "target_minutes": report.review.target_minutes,
        **margin_numbers(report.review.total),
        "outside_minutes": report.outside,
        "emergencies": report.emergencies,
    }


def client_numbers(week: ClientWeek) -> dict[str, Number]:
    """Return a client's week; ``delay_minutes`` is None when nobody of theirs was called back."""
    return {
        "emergencies": week.emergencies,
        "minutes": week.minutes,
        "margin_minutes": week.margin_minutes,
        "outside_minutes": week.outside_minutes,
        "exceptions": week.exceptions,
        "month_exceptions": week.month_exceptions,
        "allowed": week.allowed,
        "promises_kept": week.promises.kept,
        "promises": week.promises.total,
        "call_backs_on_time": week.call_backs.kept,
        "call_backs": week.call_backs.total,
        "delay_minutes": week.delay,
        "owes": week.owes,
    }
