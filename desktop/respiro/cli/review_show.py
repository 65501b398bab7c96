"""A week's review as plain text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import tzinfo

from respiro.cli.forecast_words import forecast_text
from respiro.cli.review_words import OTHERS, count, outlook_text, remark_text, week_sentence
from respiro.cli.show import clock_span, length, plain
from respiro.domain.review import ClientWeek, MarginFigures, Outlook, Tally, Use, UseKind
from respiro.services.review.comparison import Comparison, Row
from respiro.services.review.report import WeekReport

_TITLES = ("", "emergencies", "time", "exceptions", "promises kept", "called back", "after", "owe you")
_KINDS = {UseKind.REQUEST: "emergency", UseKind.CALL_BACK: "call-back", UseKind.BY_HAND: "by hand"}


def report_lines(report: WeekReport) -> Iterator[str]:
    """Return a review line by line, the week in one sentence first."""
    zone, review = report.view.zone, report.review
    yield week_sentence(report)
    yield f"  planned {length(review.total.planned)} of {length(review.target_minutes)}; {_figures(review.total)}"
    for day, figures in review.days:
        if figures != MarginFigures():
            yield f"  {day:%a %d %b}  planned {length(figures.planned)}; {_figures(figures)}"
    for eaten in review.eaten_by:
        yield f"  {length(eaten.minutes)} eaten by {_quoted(eaten.summary) or 'a meeting'}"
    yield from (f"  {use_line(use, report.view.names, zone)}" for use in review.uses)
    yield from _people(report.people)
    if report.remarks:
        yield "What stands out:"
        yield from (f"  {remark_text(remark)}" for remark in report.remarks)
    yield f"Week {report.forecast.week}: {forecast_text(report.forecast)}."
    yield from _outlook(report.outlook, zone)
    yield from _trend(report)


def use_line(use: Use, names: Mapping[str, str], zone: tzinfo) -> str:
    """Return what minutes of margin were used for; ``names`` says whose they were, by the uid of the use."""
    name = plain(names.get(use.uid, ""))
    what = plain(use.summary)
    who = what if name and what.startswith(name) else ": ".join(filter(None, (name, what)))
    return f"used {length(use.minutes)}  {clock_span(use.period, zone)}  {_KINDS[use.kind]}  {who}".rstrip()


def comparison_lines(comparison: Comparison) -> Iterator[str]:
    """Return two weeks beside each other: the whole weeks, then for each client what differs."""
    yield f"Week {comparison.this} beside week {comparison.other}:"
    rows = [(_figure(row), _value(row, row.this), _value(row, row.other), _more(row)) for row in comparison.figures]
    yield from _table([("", str(comparison.this), str(comparison.other), "difference"), *rows])
    for client in comparison.clients:
        changes = [
            f"{_figure(row)} {_value(row, row.this)} ({_more(row)})" for row in client.rows if row.this != row.other
        ]
        yield f"  {plain(client.name) or OTHERS}: {', '.join(changes) or 'the same'}"


def _figures(figures: MarginFigures) -> str:
    ahead = f" ({length(figures.left)} of it ahead)" if figures.left else ""
    return (
        f"kept {length(figures.kept)}, used {length(figures.used)}, eaten {length(figures.eaten)},"
        f" released {length(figures.released)}, free {length(figures.free)}{ahead}"
    )


def _people(people: Sequence[ClientWeek]) -> Iterator[str]:
    if people:
        yield "By client:"
        yield from _table([_TITLES, *map(_client_fields, people)])


def _client_fields(one: ClientWeek) -> tuple[str, ...]:
    exceptions = f"{one.exceptions or '-'}"
    if one.month_exceptions:
        exceptions = f"{one.exceptions} ({one.month_exceptions} of {one.allowed} this month)"
    return (
        plain(one.name) or OTHERS,
        str(one.emergencies or "-"),
        length(one.minutes) if one.minutes else "-",
        exceptions,
        _tally(one.promises),
        _tally(one.call_backs),
        "-" if one.delay is None else length(one.delay),
        str(one.owes or "-"),
    )


def _tally(tally: Tally) -> str:
    return f"{tally.kept} of {tally.total}" if tally.total else "-"


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Return rows with their columns one below the other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  " + "  ".join(field.ljust(width) for field, width in zip(row, widths, strict=True)).rstrip()


def _outlook(outlook: Outlook, zone: tzinfo) -> Iterator[str]:
    yield f"The next two weeks: {outlook_text(outlook, zone)}"
    for point, due in outlook.stops:
        names = ", ".join(plain(name) for name in dict.fromkeys(demand.name for demand in due) if name)
        short = f", {length(point.short)} short" if point.short else ""
        until = f"{point.at.astimezone(zone):%a %d %b %H:%M}"
        yield f"  until {until}  {length(point.free)} free, {length(point.promised)} promised{short}  {names}".rstrip()


def _trend(report: WeekReport) -> Iterator[str]:
    weeks = [figures for _week, figures in report.trend]
    if any(figures.planned or figures.used for figures in weeks):
        yield f"{count(len(weeks), 'week')}, kept: {_minutes(figures.kept for figures in weeks)}"
        yield f"{count(len(weeks), 'week')}, used: {_minutes(figures.used for figures in weeks)}"


def _minutes(values: Iterable[int]) -> str:
    return " ".join(map(str, values)) + " min"


def _figure(row: Row) -> str:
    if row.figure == "minutes":
        return "time"
    return row.figure.removesuffix("_minutes").replace("call_backs", "call-backs").replace("_", " ")


def _value(row: Row, value: int | None) -> str:
    if value is None:
        return "-"
    return length(value) if row.figure.endswith("minutes") else str(value)


def _more(row: Row) -> str:
    if row.difference is None:
        return "-"
    return f"{'+' if row.difference > 0 else ''}{_value(row, row.difference)}" if row.difference else "="


def _quoted(text: str) -> str:
    return f"“{plain(text)}”" if text else ""
