"""A week's review for other programs: as JSON, and as a table with one figure in each row."""

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo

from respiro.domain.review import Forecast, Outlook, Remark, Use
from respiro.domain.work_time import WEEKDAYS
from respiro.services.call_export import BYTE_ORDER_MARK, safe_field
from respiro.services.review.comparison import Comparison, Row
from respiro.services.review.numbers import client_numbers, margin_numbers, week_numbers
from respiro.services.review.report import WeekReport

Json = dict[str, object]

COLUMNS = ("week", "scope", "name", "figure", "value")
"""Names for programs, the same in every language."""


def report_json(report: WeekReport) -> Json:
    """Return a review with its documented fields; instants with the user's offset."""
    zone = report.view.zone
    return {
        "week": str(report.week),
        "zone": str(zone),
        **week_numbers(report),
        "days": [{"day": day.isoformat(), **margin_numbers(figures)} for day, figures in report.review.days],
        "eaten_by": [
            {
                "calendar": eaten.occurrence.calendar,
                "uid": eaten.occurrence.uid,
                "recurrence_id": eaten.occurrence.recurrence_id or None,
                "summary": eaten.summary,
                "minutes": eaten.minutes,
            }
            for eaten in report.review.eaten_by
        ],
        "uses": [use_json(use, report.view.names, zone) for use in report.review.uses],
        "clients": [
            {"client_id": one.client_id or None, "name": one.name, **client_numbers(one)} for one in report.people
        ],
        "remarks": [_remark_json(remark) for remark in report.remarks],
        "forecast": forecast_json(report.forecast),
        "outlook": _outlook_json(report.outlook, zone),
        "trend": [{"week": str(week), **margin_numbers(figures)} for week, figures in report.trend],
    }


def use_json(use: Use, names: Mapping[str, str], zone: tzinfo) -> Json:
    """Return what minutes of margin were used for; ``names`` says whose they were, by the uid of the use."""
    return {
        "block": use.block_uid,
        "kind": use.kind.value,
        "source": use.source_id or None,
        "start": _stamp(use.period.start, zone),
        "end": _stamp(use.period.end, zone),
        "minutes": use.minutes,
        "name": names.get(use.uid, ""),
        "summary": use.summary,
    }


def forecast_json(forecast: Forecast) -> Json:
    """Return how much margin a week needs, with the weeks from which that is judged."""
    return {
        "week": str(forecast.week),
        **_forecast_numbers(forecast),
        "demand": [
            {
                "week": str(one.week),
                "working_minutes": one.working_minutes,
                "used_minutes": one.used,
                "outside_minutes": one.outside,
                "minutes": one.minutes,
            }
            for one in forecast.demand
        ],
    }


def comparison_json(comparison: Comparison) -> Json:
    """Return two weeks beside each other."""
    return {
        "week": str(comparison.this),
        "other": str(comparison.other),
        "figures": [_row_json(row) for row in comparison.figures],
        "clients": [
            {
                "client_id": one.client_id or None,
                "name": one.name,
                "figures": [_row_json(row) for row in one.rows],
            }
            for one in comparison.clients
        ],
    }


def report_csv(report: WeekReport) -> str:
    """Return a review as comma-separated values (RFC 4180) with a byte order mark.

    Instants are ISO 8601 with the user's offset; no field can be taken for a formula.
    """
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for week, scope, name, figures in _groups(report):
        table.writerows(
            (week, scope, safe_field(name), figure, _field(value))
            for figure, value in figures.items()
            if value not in (None, "")
        )
    return BYTE_ORDER_MARK + out.getvalue()


def _groups(report: WeekReport) -> Iterator[tuple[str, str, str, Mapping[str, object]]]:
    """Yield week, scope and name with the figures that belong to them."""
    week, zone = str(report.week), report.view.zone
    yield week, "week", "", week_numbers(report)
    for day, figures in report.review.days:
        yield week, "day", day.isoformat(), margin_numbers(figures)
    for client in report.people:
        yield week, "client", client.name, client_numbers(client)
    for eaten in report.review.eaten_by:
        yield week, "eaten_by", eaten.summary, {"minutes": eaten.minutes}
    for use in report.review.uses:
        told = use_json(use, report.view.names, zone)
        yield week, "use", str(told["start"]), {name: told[name] for name in ("kind", "minutes", "name", "summary")}
    for remark in report.remarks:
        yield week, "remark", remark.kind.value, _remark_numbers(remark)
    yield from _ahead(report)
    for past, figures in report.trend[:-1]:
        yield str(past), "week", "", margin_numbers(figures)


def _ahead(report: WeekReport) -> Iterator[tuple[str, str, str, Mapping[str, object]]]:
    forecast = report.forecast
    yield str(forecast.week), "forecast", "", _forecast_numbers(forecast)
    for one in forecast.demand:
        yield str(one.week), "demand", "", {"used_minutes": one.used, "outside_minutes": one.outside}
    for point in report.outlook.points:
        at = _stamp(point.at, report.view.zone)
        numbers = {"free_minutes": point.free, "promised_minutes": point.promised}
        yield str(report.week), "outlook", at, numbers


def _remark_json(remark: Remark) -> Json:
    return {"kind": remark.kind.value, "client_id": remark.client_id or None, **_remark_numbers(remark)}


def _remark_numbers(remark: Remark) -> Json:
    return {
        "number": remark.number,
        "of": remark.of,
        "minutes": remark.minutes,
        "name": remark.name,
        "weekday": _weekday(remark.weekday),
        "better": _weekday(remark.better),
        "hours": "-".join(map(_wall, remark.hours)) if remark.hours else None,
    }


def _forecast_numbers(forecast: Forecast) -> Json:
    return {
        "level": forecast.level,
        "minutes": forecast.minutes,
        "weeks": forecast.weeks,
        "enough": forecast.enough,
        "foreseen_minutes": forecast.foreseen,
        "default_minutes": forecast.default_minutes,
        "default_share": forecast.default_share,
    }


def _outlook_json(outlook: Outlook, zone: tzinfo) -> Json:
    worst = outlook.worst
    return {
        "start": _stamp(outlook.period.start, zone),
        "end": _stamp(outlook.period.end, zone),
        "free_minutes": outlook.free,
        "promised_minutes": outlook.promised,
        "short_minutes": worst.short if worst else 0,
        "short_at": _stamp(worst.at, zone) if worst else None,
        "points": [
            {"at": _stamp(point.at, zone), "free_minutes": point.free, "promised_minutes": point.promised}
            for point in outlook.points
        ],
        "demands": [
            {
                "id": demand.request_id,
                "name": demand.name,
                "minutes": demand.minutes,
                "promised_at": _stamp(demand.promised_at, zone),
            }
            for demand in outlook.demands
        ],
    }


def _row_json(row: Row) -> Json:
    return {"figure": row.figure, "this": row.this, "other": row.other, "difference": row.difference}


def _field(value: object) -> str:
    return safe_field(value) if isinstance(value, str) else str(value)


def _weekday(number: int | None) -> str | None:
    return None if number is None else WEEKDAYS[number]


def _wall(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _stamp(moment: datetime, zone: tzinfo) -> str:
    return moment.astimezone(zone).replace(microsecond=0).isoformat()
