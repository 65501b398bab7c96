"""The worker's command line: import, subscribe, fetch, refresh, mirror, export-… and so on; answers in JSON lines."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TextIO

from respiro.services.planned_events import planned_events
from respiro.worker import account_commands, subscription_commands
from respiro.worker.calls_import import CallsOrder, calls_import
from respiro.worker.client_data import DataOrder, client_data
from respiro.worker.erase_client import erase
from respiro.worker.export_calls import export_calls
from respiro.worker.import_calendar import Wanted, import_calendar
from respiro.worker.list_occurrences import list_occurrences
from respiro.worker.progress import Teller
from respiro.worker.refresh import refresh
from respiro.worker.running import attempt, ended
from respiro.worker.tools import Progress, WorkerTools
from respiro.worker.vcards_import import CardsOrder, vcards_import

_Command = Callable[[argparse.Namespace, WorkerTools, Progress], dict[str, object]]


def run(arguments: Sequence[str], make_tools: Callable[[], WorkerTools], out: TextIO) -> int:
    """Run one command and answer the exit status: 0 with a result, 1 with an error, as the last line says.

    ``make_tools`` opens the store; what it raises is told like any fault. Raises SystemExit(2) for wrong usage.
    """
    options = _parser().parse_args(arguments)
    command: _Command = options.command
    teller = Teller(out)
    return ended(attempt(lambda: command(options, make_tools(), teller.progress), teller), teller)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="respiro worker", allow_abbrev=False)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    one = commands.add_parser("import", allow_abbrev=False)
    one.add_argument("file", type=Path)
    one.add_argument("--calendar", default="")
    one.add_argument("--remove-missing", action="store_true")
    one.set_defaults(command=_import)
    calls = commands.add_parser("calls-import", allow_abbrev=False)
    calls.add_argument("file", type=Path)
    calls.add_argument("--columns", default="")
    calls.add_argument("--preview", action="store_true")
    calls.set_defaults(command=_calls_import)
    two = commands.add_parser("refresh", allow_abbrev=False)
    two.add_argument("--from", dest="first", type=date.fromisoformat)
    two.add_argument("--to", dest="last", type=date.fromisoformat)
    two.set_defaults(command=_refresh)
    listing = commands.add_parser("list", allow_abbrev=False)
    listing.add_argument("--from", dest="first", type=date.fromisoformat, required=True)
    listing.add_argument("--to", dest="last", type=date.fromisoformat, required=True)
    listing.set_defaults(command=_list)
    export = commands.add_parser("export-margin", allow_abbrev=False)
    export.add_argument("file", type=Path)
    export.set_defaults(command=_export_margin)
    table = commands.add_parser("export-calls", allow_abbrev=False)
    table.add_argument("file", type=Path)
    table.set_defaults(command=lambda options, tools, progress: export_calls(options.file, tools, progress))
    cards = commands.add_parser("vcards", allow_abbrev=False)
    cards.add_argument("files", type=Path, nargs="+")
    cards.add_argument("--only", default="")
    cards.add_argument("--preview", action="store_true")
    cards.set_defaults(command=_vcards)
    data = commands.add_parser("client-data", allow_abbrev=False)
    data.add_argument("client")
    data.add_argument("--to", type=Path)
    data.add_argument("--words", default="")
    data.set_defaults(command=_client_data)
    erasing = commands.add_parser("erase-client", allow_abbrev=False)
    erasing.add_argument("client")
    erasing.add_argument("--delete-damaged", action="store_true")
    erasing.set_defaults(command=_erase_client)
    subscription_commands.add_to(commands)
    account_commands.add_to(commands)
    three = commands.add_parser("check", allow_abbrev=False)
    three.set_defaults(command=_check)
    return parser


def _import(options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    wanted = Wanted(options.calendar, remove_missing=options.remove_missing)
    return import_calendar(options.file, wanted, tools, progress)


def _calls_import(options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    return calls_import(CallsOrder(options.file, options.columns, options.preview), tools, progress)


def _vcards(options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    return vcards_import(CardsOrder(options.files, options.only, options.preview), tools, progress)


def _client_data(options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    return client_data(DataOrder(options.client, options.to, options.words), tools, progress)


def _erase_client(options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    return erase(options.client, tools, progress, damaged_too=options.delete_damaged)


def _refresh(options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    return refresh(options.first, options.last, tools, progress)


def _list(options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    return list_occurrences(options.first, options.last, tools, progress)


def _export_margin(options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    blocks = tools.margin()
    progress("writing", 0, 1)
    events = planned_events(tools.ports)
    tools.desk.write_margin(options.file, blocks, tools.clock(), events)
    return {"file": str(options.file), "blocks": len(blocks), "events": len(events)}


def _check(_options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    progress("checking", 0, 1)
    if tools.check_store():
        return {"integrity": "ok"}
    tools.repair_store()
    return {"integrity": "repaired"}
