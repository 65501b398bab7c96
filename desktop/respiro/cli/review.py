"""``respiro review``: what became of a week's margin, what stands out, and how much the next week needs."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from respiro.cli.arguments import add_json, add_level, add_week, level_from, week_from
from respiro.cli.review_show import comparison_lines, report_lines
from respiro.cli.review_words import client_label
from respiro.cli.show import plain, print_json
from respiro.cli.tools import CliTools
from respiro.cli.working import refresh_ahead
from respiro.domain.week import Week
from respiro.services.call_export import BYTE_ORDER_MARK
from respiro.services.margin_keeper import settle_past
from respiro.services.review.comparison import Comparison, compared, nameless
from respiro.services.review.export import comparison_json, report_csv, report_json
from respiro.services.review.report import WeekReport, week_report, without_names

_STANDARD_OUTPUT = "-"


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the grammar."""
    part = commands.add_parser("review", help="review a week's margin, and share it", allow_abbrev=False)
    add_week(part, "this week")
    part.add_argument("--compare", metavar="YYYY-Wnn", help="show another week beside it, in words and in JSON")
    add_level(part, "how surely next week's margin is to suffice, such as 80%%")
    add_json(part)
    part.add_argument("--csv", dest="csv_file", metavar="FILE", help="write a table; - prints it instead of the text")
    part.add_argument("--pdf", dest="pdf_file", metavar="FILE", help="write a page to print or to send")
    part.add_argument("--png", dest="png_file", metavar="FILE", help="write a picture")
    part.add_argument("--without-names", action="store_true", help="leave out clients' names and meetings' titles")
    part.set_defaults(run=_review, parser=part)


def _review(options: argparse.Namespace, tools: CliTools) -> int:
    _check_outputs(options)
    level = level_from(options.level)
    ports = tools.open_ports()
    week = week_from(options.week, ports)
    other = Week.parse(options.compare) if options.compare is not None else None
    refresh_ahead(tools, ports, week.days[0], week.shifted(1).days[-1])
    settle_past(ports)
    report = week_report(ports, week, level)
    beside = compared(report, week_report(ports, other, level)) if other else None
    if options.without_names:
        beside = nameless(beside, report, client_label) if beside else None
        report = without_names(report, client_label)
    written = list(_write(options, tools, report, level))
    _print(options, report, beside)
    if not options.json and options.csv_file != _STANDARD_OUTPUT:
        for file in written:
            print(f"Written: {plain(file)}")
    return 0


def _check_outputs(options: argparse.Namespace) -> None:
    """End with wrong usage where two outputs would be one."""
    if options.csv_file == _STANDARD_OUTPUT and (options.json or options.compare is not None):
        options.parser.error("--csv - prints the table alone: without --json and --compare, or give it a file")
    if _STANDARD_OUTPUT in (options.pdf_file, options.png_file):
        options.parser.error("only --csv can be printed; give --pdf and --png a file")
    files = [Path(file).absolute() for file in _files(options).values()]
    if len(set(files)) < len(files):
        options.parser.error("each output needs a file of its own")


def _files(options: argparse.Namespace) -> dict[str, str]:
    """Return the files that are to be written, by their kind."""
    named = {"csv": options.csv_file, "pdf": options.pdf_file, "png": options.png_file}
    return {kind: file for kind, file in named.items() if file is not None and file != _STANDARD_OUTPUT}


def _write(options: argparse.Namespace, tools: CliTools, report: WeekReport, level: int | None) -> Iterator[str]:
    """Write the files one after the other, each whole or not at all, and yield their names."""
    for kind, file in _files(options).items():
        path = Path(file).absolute()
        if kind == "csv":
            tools.write_file(path, report_csv(report).encode())
        else:
            tools.print_review(report.week, path, kind, not options.without_names, level)
        yield file


def _print(options: argparse.Namespace, report: WeekReport, beside: Comparison | None) -> None:
    if options.json:
        print_json({**report_json(report), **({"comparison": comparison_json(beside)} if beside else {})})
    elif options.csv_file == _STANDARD_OUTPUT:
        print("\n".join(report_csv(report).removeprefix(BYTE_ORDER_MARK).splitlines()))
    else:
        print("\n".join((*report_lines(report), *(comparison_lines(beside) if beside else ()))))
