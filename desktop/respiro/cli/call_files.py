"""``respiro call import | export | text``: calls from phones' logs, for other programs, and words for clients."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from respiro.cli.arguments import add_json
from respiro.cli.call_naming import follow_up_of
from respiro.cli.show import plain, print_json
from respiro.cli.tools import CliTools
from respiro.cli.working import run_worker
from respiro.domain.errors import InvalidValueError
from respiro.phrases import problem_text
from respiro.services import hand_off, texts
from respiro.services.call_time import client_of


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions to the grammar of ``respiro call``."""
    importing = parts.add_parser("import", help="take over the calls of a phone's log", allow_abbrev=False)
    importing.add_argument(
        "file", metavar="FILE", help="of SMS Backup & Restore, Fossify, GNOME Calls, Linphone, or a table (CSV)"
    )
    importing.add_argument(
        "--columns",
        default="",
        metavar="COLUMNS",
        help="which column of a table is what, the first is 1: when=1,number=3,name=2,type=4,duration=5",
    )
    importing.add_argument("--preview", action="store_true", help="only say what an import would find")
    add_json(importing)
    importing.set_defaults(run=_import)
    exporting = parts.add_parser(
        "export", help="write the log (.csv), or who waits as tasks (.ics)", allow_abbrev=False
    )
    exporting.add_argument("file", metavar="FILE.csv|FILE.ics")
    add_json(exporting)
    exporting.set_defaults(run=_export)
    text = parts.add_parser("text", help="print a text for whom it is about, in their language", allow_abbrev=False)
    text.add_argument("id", metavar="ID")
    text.add_argument("--kind", metavar="|".join(texts.KINDS), help="default: the one that suits now")
    add_json(text)
    text.set_defaults(run=_text)


def _import(options: argparse.Namespace, tools: CliTools) -> int:
    arguments = ["calls-import", str(Path(options.file).absolute())]
    if options.columns:
        arguments.append(f"--columns={_columns(options.columns)}")
    if options.preview:
        arguments.append("--preview")
    result = run_worker(tools, arguments)
    if not options.preview:
        tools.tell("changed calls")
    if options.json:
        print_json(result)
    else:
        _print_import(result, is_preview=options.preview)
    return 0


def _columns(text: str) -> str:
    """Return ``when=1,number=3`` as the worker reads it: JSON, the first column is 0."""
    if text.lstrip().startswith("{"):
        return text
    pairs = [part.partition("=") for part in text.split(",")]
    places = {name.strip().lower(): int(place) - 1 for name, _, place in pairs if place.strip().isdecimal()}
    return json.dumps(places) if len(places) == len(pairs) else text


def _print_import(result: dict[str, Any], *, is_preview: bool) -> None:
    print(f"{plain(str(result['file']))} ({result['format']}): {result['accepted']} of {result['found']} calls")
    if is_preview:
        for number, column in enumerate(result["columns"], 1):
            print(plain(f"  column {number} {column['name']}: {', '.join(column['samples'])}"))
        for call in result["calls"]:
            print(plain(f"  {call['at']}  {call['direction']:8}  {call['name']} {call['number']}"))
    else:
        known = result["known"] + result["matched"]
        print(f"  {result['added']} new, {known} known already; {result['opened']} wait now, {result['joined']} again")
        print(f"  {result['closed']} answered by a later call, {result['asked']} to be asked about")
    for problem in result["problems"]:
        place = f"{problem['file']}:{problem['line']}" if problem["line"] else problem["file"]
        print(f"  {plain(place)}: {plain(problem_text(problem['kind'], problem['detail']))}", file=sys.stderr)


def _export(options: argparse.Namespace, tools: CliTools) -> int:
    result = run_worker(tools, ["export-calls", str(Path(options.file).absolute())])
    if options.json:
        print_json(result)
    elif "calls" in result:
        print(f"{result['calls']} calls written to {plain(options.file)}")
    else:
        print(f"{result['follow_ups']} who wait written to {plain(options.file)}")
    return 0


def _text(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    found = follow_up_of(ports, options.id)
    kind = options.kind or hand_off.text_kind(ports, found)
    if kind not in texts.KINDS:
        raise InvalidValueError("unknown_choice", text=kind, choices=", ".join(texts.KINDS))
    client = client_of(ports, found.caller.client_id)
    text = texts.filled(ports, kind, found, client).text
    if options.json:
        language = (client.language if client else "") or ports.settings.language
        print_json({"follow_up": found.id, "kind": kind, "language": language, "text": text})
    else:
        print("\n".join(plain(line) for line in text.splitlines()))
    return 0
