"""The process that paints a review on paper: the command line has no Qt, and windows must not wait for a page.

It answers in a JSON line as the worker does, so that a fault reaches whoever asked as data.
"""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from respiro.adapters.places import places
from respiro.bootstrap.parts import ports_on, settings_or_defaults, stored_in
from respiro.domain.errors import RespiroError
from respiro.domain.week import Week
from respiro.services.margin_keeper import settle_past
from respiro.services.review.report import week_report
from respiro.ui.report.libraries import check_qt
from respiro.ui.resources import resources
from respiro.worker.progress import Teller


def run_paper(home: Path | None, arguments: Sequence[str]) -> int:
    """Write a week's review into a file, as ``--format`` says; answer the exit status."""
    options = _parser().parse_args(arguments)
    teller = Teller(sys.stdout)
    try:
        _paint(home, options)
    except RespiroError as error:
        teller.error(error)
        return 1
    teller.result({"file": str(options.to)})
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="respiro paper", allow_abbrev=False)
    parser.add_argument("--week", required=True)
    parser.add_argument("--format", choices=("pdf", "png", "csv", "json"), default="pdf")
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--without-names", action="store_true")
    parser.add_argument("--level", type=int)
    return parser


def _paint(home: Path | None, options: argparse.Namespace) -> None:
    """Read the review and paint it. Raises RespiroError, no_qt_library where Qt can't be loaded."""
    week, where = Week.parse(options.week), places(home)
    check_qt()
    from respiro.ui.report.alone import Order, paint_alone  # noqa: PLC0415  Qt, now that it is known to be there

    order = Order(options.to.absolute(), options.format, not options.without_names)
    settings = settings_or_defaults(where)
    with closing(stored_in(where)) as store:
        ports = ports_on(store, settings)
        settle_past(ports)
        paint_alone(week_report(ports, week, options.level), order, resources(), settings.language)
