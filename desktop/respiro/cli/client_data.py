"""``respiro client show | export | import | erase``: what is stored about clients, and address books."""

import argparse
import sys
from pathlib import Path
from typing import Any

from respiro.cli.arguments import add_json
from respiro.cli.show import plain, print_json
from respiro.cli.tools import CliTools
from respiro.cli.working import run_worker
from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.phrases import english, problem_text
from respiro.phrases.client_data import NOTHING, as_text, readable
from respiro.services.client_room import client_named


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions to the grammar of ``respiro client``."""
    showing = parts.add_parser("show", help="show all that is stored about a client", allow_abbrev=False)
    showing.add_argument("name", metavar="NAME")
    add_json(showing)
    showing.set_defaults(run=_show)
    exporting = parts.add_parser("export", help="write all of that into files", allow_abbrev=False)
    exporting.add_argument("name", metavar="NAME")
    exporting.add_argument("--to", metavar="DIR", required=True, help="the folder for a .json and a .txt file")
    add_json(exporting)
    exporting.set_defaults(run=_export)
    importing = parts.add_parser("import", help="take clients over from address books (vCard)", allow_abbrev=False)
    importing.add_argument("file", metavar="FILE.vcf", nargs="+")
    importing.add_argument("--dry-run", action="store_true", help="only say what an import would do")
    add_json(importing)
    importing.set_defaults(run=_import)
    erasing = parts.add_parser(
        "erase", help="erase a client everywhere, backups too; this can't be undone", allow_abbrev=False
    )
    erasing.add_argument("name", metavar="NAME")
    erasing.add_argument(
        "--delete-damaged", action="store_true", help="delete damaged stores that were set aside and hold their data"
    )
    erasing.add_argument("--yes", action="store_true", help="don't ask for the name once more")
    add_json(erasing)
    erasing.set_defaults(run=_erase)


def _show(options: argparse.Namespace, tools: CliTools) -> int:
    client = client_named(tools.open_ports(), options.name)
    data = run_worker(tools, ["client-data", client.id])
    if options.json:
        print_json(data)
    else:
        text = as_text(readable(data), NOTHING)
        print("\n".join(plain(line) for line in text.splitlines()))
    return 0


def _export(options: argparse.Namespace, tools: CliTools) -> int:
    client = client_named(tools.open_ports(), options.name)
    result = run_worker(tools, ["client-data", client.id, "--to", str(Path(options.to).absolute())])
    if options.json:
        print_json(result)
    else:
        print("\n".join(f"Written: {plain(file)}" for file in result["files"]))
    return 0


def _import(options: argparse.Namespace, tools: CliTools) -> int:
    files = [str(Path(file).absolute()) for file in options.file]
    result = run_worker(tools, ["vcards", *files, *(["--preview"] if options.dry_run else [])])
    if not options.dry_run and (result["added"] or result["completed"]):
        tools.tell("changed clients")
    if options.json:
        print_json(result)
    else:
        _print_import(result, is_preview=options.dry_run)
    return 0


def _print_import(result: dict[str, Any], *, is_preview: bool) -> None:
    for card in result["cards"] if is_preview else ():
        reach = "  ".join((*card["phones"], *card["emails"]))
        print(plain(f"  {card['standing']:9}  {card['name']}  {reach}"))
    words = ("would be added", "would be completed") if is_preview else ("added", "completed")
    print(f"{result['added']} {words[0]}, {result['completed']} {words[1]}, {result['unchanged']} known already")
    if result["reported"]:
        print(f"{result['reported']} could not be read:", file=sys.stderr)
    for problem in result["problems"]:
        place = f"{problem['file']}:{problem['line']}"
        print(f"  {plain(place)}: {plain(problem_text(problem['kind'], problem['detail']))}", file=sys.stderr)


def _erase(options: argparse.Namespace, tools: CliTools) -> int:
    client = client_named(tools.open_ports(), options.name)
    if not options.yes:
        print(f"This erases {plain(client.name)} from the store, every backup and your home calendar, for good.")
        print(f"To keep a copy first: respiro client export '{plain(client.name)}' --to DIR")
        _confirm(client.name)
    result = run_worker(tools, ["erase-client", client.id, *(["--delete-damaged"] if options.delete_damaged else [])])
    for topic in ("clients", "calls", "agenda"):
        tools.tell(f"changed {topic}")
    if options.json:
        print_json(result)
    else:
        _print_erased(client.name, result)
    return 1 if result["left"] else 0


def _confirm(name: str) -> None:
    """Have the name typed. Raises InvalidValueError erase_not_confirmed."""
    try:
        typed = input("Their name: ")
    except EOFError:
        typed = ""
    if " ".join(typed.split()) != " ".join(name.split()):
        raise InvalidValueError("erase_not_confirmed", text=typed, name=name)


def _print_erased(name: str, result: dict[str, Any]) -> None:
    count = sum(result["records"].values())
    print(f"Erased {plain(name)}: {count} records; {result['copies']} backups written anew.")
    if result["mentions"]:
        where = ", ".join(f"{count} × {table}" for table, count in sorted(result["mentions"].items()))
        print(f"What others wrote still names them: {where}.")
    for left in result["left"]:
        fault = RespiroError(left["kind"], path=left["file"], folder=left["file"], reason="")
        print(f"  {plain(english(fault))}", file=sys.stderr)
