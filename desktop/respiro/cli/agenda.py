"""``respiro agenda``: import calendars, list occurrences and sources, forget a calendar."""

import argparse
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from respiro.cli import accounts, subscriptions
from respiro.cli.agenda_show import import_arguments, print_import, print_import_json, print_occurrences
from respiro.cli.arguments import add_json
from respiro.cli.client_busy import list_busy
from respiro.cli.moments import days_from
from respiro.cli.own_address import adopt_owner
from respiro.cli.show import entries_json, plain, print_healed, print_json, stamp
from respiro.cli.tools import CliTools
from respiro.cli.working import heal, run_worker
from respiro.domain.agenda import EventStatus, Occurrence, OccurrenceId, Transp
from respiro.domain.period import Period
from respiro.domain.week import local_day
from respiro.services.ports import Ports


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its parts to the grammar."""
    agenda = commands.add_parser("agenda", help="calendars and what is in them", allow_abbrev=False)
    parts = agenda.add_subparsers(required=True, metavar="ACTION")

    one = parts.add_parser("import", help="read an .ics file into a calendar", allow_abbrev=False)
    one.add_argument("file", metavar="FILE.ics")
    one.add_argument("--calendar", default="", metavar="NAME", help="default: the name the file gives itself")
    one.add_argument("--remove-missing", action="store_true", help="also forget events that are not in the file")
    add_json(one)
    one.set_defaults(run=_import)

    two = parts.add_parser("list", help="list occurrences", allow_abbrev=False)
    two.add_argument("--from", dest="first", metavar="DATE", help="first day or time shown (default: today)")
    two.add_argument("--to", dest="last", metavar="DATE", help="first day or time not shown (default: a week later)")
    two.add_argument("--client", metavar="NAME", help="when this client is busy, as the agenda says that they share")
    add_json(two)
    two.set_defaults(run=_list)

    three = parts.add_parser("sources", help="list the calendars and their problems", allow_abbrev=False)
    add_json(three)
    three.set_defaults(run=_sources)

    four = parts.add_parser("remove", help="forget a calendar", allow_abbrev=False)
    four.add_argument("calendar", metavar="NAME")
    add_json(four)
    four.set_defaults(run=_remove)

    subscriptions.add_to(parts)
    accounts.add_to(parts)


def _import(options: argparse.Namespace, tools: CliTools) -> int:
    result = run_worker(tools, import_arguments(options.file, options.calendar, remove=options.remove_missing))
    return finish_import(result, tools, as_json=options.json)


def finish_import(result: dict[str, Any], tools: CliTools, *, as_json: bool) -> int:
    """Do what follows an import, say what came of it and answer the exit status."""
    ports = tools.open_ports()
    adopted = adopt_owner(tools, ports, result)
    if adopted:
        ports = replace(ports, settings=adopted)
    healed = heal(tools, ports)
    if as_json:
        own_address = adopted.addresses[0] if adopted else None
        print_import_json(result, own_address, entries_json(healed, ports.zone))
        return 0
    print_import(result, ports.settings.addresses)
    print_healed(healed, ports.zone)
    return 0


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    if options.client:
        return list_busy(options, tools)
    ports = tools.open_ports()
    occurrences = _occurrences(tools, ports, days_from(options.first, options.last, ports.clock(), ports.zone))
    any_calendar = bool(occurrences or ports.store.sources())
    print_occurrences(occurrences, ports.zone, as_json=options.json, any_calendar=any_calendar)
    return 0


def _occurrences(tools: CliTools, ports: Ports, period: Period) -> list[Occurrence]:
    """Return the occurrences of a period; the worker works out days that the stored horizon does not reach."""
    first, last = local_day(period.start, ports.zone), local_day(period.end - timedelta(seconds=1), ports.zone)
    horizon = ports.store.horizon()
    if not ports.store.sources() or (horizon and horizon[0] <= first and last < horizon[1]):
        return ports.store.occurrences(period, ports.zone)
    told = run_worker(tools, ["list", "--from", first.isoformat(), "--to", last.isoformat()])
    found = (_from_worker(data) for data in told["occurrences"])
    return [occurrence for occurrence in found if occurrence.period.overlaps(period)]


def _from_worker(data: dict[str, Any]) -> Occurrence:
    return Occurrence(
        id=OccurrenceId(data["calendar"], data["uid"], data["recurrence_id"]),
        period=Period(datetime.fromisoformat(data["start"]), datetime.fromisoformat(data["end"])),
        summary=data["summary"],
        all_day=data["all_day"],
        location=data["location"],
        transp=Transp(data["transp"]),
        status=EventStatus(data["status"]),
    )


def _sources(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    sources, problems = ports.store.sources(), ports.store.problems()
    followed = {one.calendar: one for one in ports.store.subscriptions()}
    names = {one.id: one.name for one in ports.store.accounts()}
    accounts_of = {one.calendar: names[one.account_id] for one in ports.store.collections() if one.account_id in names}
    if options.json:
        print_json(
            [
                {
                    "calendar": source.name,
                    "origin": source.origin,
                    "imported_at": stamp(source.imported_at, ports.zone),
                    "components": source.component_count,
                    "subscribed": source.name in followed,
                    "account": accounts_of.get(source.name),
                    "client_id": followed[source.name].client_id or None if source.name in followed else None,
                    "problems": [
                        {"file": p.file, "line": p.line, "uid": p.uid, "kind": p.kind, "detail": p.detail}
                        for p in problems
                        if p.calendar == source.name
                    ],
                }
                for source in sources
            ]
        )
        return 0
    if not sources:
        print("No calendar yet: respiro agenda import FILE.ics")
    for source in sources:
        trouble = f", {source.problem_count} problems" if source.problem_count else ""
        trouble += ", kept up to date" if source.name in followed else ""
        trouble += f", of the account {plain(accounts_of[source.name])}" if source.name in accounts_of else ""
        when = source.imported_at.astimezone(ports.zone)
        print(
            f"{plain(source.name)}: {source.component_count} components{trouble}, from {plain(source.origin)}, {when:%Y-%m-%d %H:%M}"
        )
    return 0


def _remove(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    subscriptions.forget(tools, ports, options.calendar)
    healed = heal(tools, ports)
    if options.json:
        print_json({"calendar": options.calendar, "healed": entries_json(healed, ports.zone)})
    else:
        print(f"Forgot {plain(options.calendar)}.")
        print_healed(healed, ports.zone)
    return 0
