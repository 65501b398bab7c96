"""``respiro agenda subscribe | subscriptions | fetch | arrange | unsubscribe``: calendars that are kept up to date."""

import argparse
import sys
from dataclasses import replace
from typing import Any

from respiro.cli.agenda_show import print_import
from respiro.cli.arguments import add_json
from respiro.cli.own_address import adopt_owner
from respiro.cli.places import place_from, read_every, typed_address
from respiro.cli.show import entries_json, plain, print_healed, print_json
from respiro.cli.subscription_show import (
    every_words,
    fault_words,
    print_fetched,
    subscription_json,
    subscription_text,
)
from respiro.cli.tools import CliTools
from respiro.cli.working import heal, run_worker
from respiro.domain.errors import InvalidValueError
from respiro.services.accounts import check_of_no_account
from respiro.services.client_room import client_named
from respiro.services.ports import Ports
from respiro.services.subscriptions import arrange, keep_missing, subscription_of

_NOBODY = "none"
_EVERY = "5m, 1h, 2d, … (default: 1h)"


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions to the grammar of ``respiro agenda``."""
    _add_subscribe(parts)
    two = parts.add_parser("subscriptions", help="how the calendars that are kept up to date stand", allow_abbrev=False)
    add_json(two)
    two.set_defaults(run=_list)
    _add_fetch(parts)
    _add_arrange(parts)
    five = parts.add_parser("unsubscribe", help="keep a calendar up to date no more, and forget it", allow_abbrev=False)
    five.add_argument("calendar", metavar="NAME")
    five.add_argument("--keep", action="store_true", help="the calendar stays as it is now")
    add_json(five)
    five.set_defaults(run=_unsubscribe)


def _add_subscribe(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    one = parts.add_parser("subscribe", help="keep a calendar up to date from now on", allow_abbrev=False)
    one.add_argument(
        "place_or_file",
        metavar="ADDRESS|FILE|FOLDER",
        help="http, https or webcal, an .ics file or a folder of them; - asks for the address, so that no history has it",
    )
    one.add_argument("--client", metavar="NAME", help="it is this client's agenda: margin goes where they are free")
    one.add_argument("--details", action="store_true", help="show titles of a client's agenda, not only free and busy")
    one.add_argument("--every", metavar="TIME", type=read_every, default="1h", help=_EVERY)
    one.add_argument("--calendar", default="", metavar="NAME", help="default: the name it gives itself")
    add_json(one)
    one.set_defaults(run=_subscribe)


def _add_fetch(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    three = parts.add_parser("fetch", help="look for what is new now (default: where it is due)", allow_abbrev=False)
    three.add_argument("calendars", nargs="*", metavar="NAME")
    three.add_argument("--all", action="store_true", help="every calendar that is kept up to date")
    three.add_argument("--remove-missing", action="store_true", help="also forget what is gone at the source")
    three.add_argument("--new-address", action="store_true", help="ask for another address of the one calendar named")
    add_json(three)
    three.set_defaults(run=_fetch, refuse=three.error)


def _add_arrange(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    four = parts.add_parser("arrange", help="change how a calendar is kept up to date", allow_abbrev=False)
    four.add_argument("calendar", metavar="NAME")
    four.add_argument("--every", metavar="TIME", type=read_every, help=_EVERY)
    four.add_argument("--client", metavar=f"NAME|{_NOBODY}", help=f"whose agenda it is; {_NOBODY}: your own")
    four.add_argument("--details", action=argparse.BooleanOptionalAction, help="show titles of a client's agenda")
    four.add_argument("--keep-missing", action="store_true", help="what is gone at the source stays; ask no more")
    add_json(four)
    four.set_defaults(run=_arrange)


def _subscribe(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    client = client_named(ports, options.client) if options.client else None
    order = {
        "place": place_from(options.place_or_file),
        "calendar": options.calendar,
        "client": client.id if client else "",
        "shows_details": options.details,
        "every": options.every,
    }
    result = run_worker(tools, ["subscribe"], order)
    if client is not None:
        result = {**result, "guests_without_you": 0}
    adopted = adopt_owner(tools, ports, result)
    if adopted:
        ports = replace(ports, settings=adopted)
    healed = heal(tools, ports)
    kept = subscription_of(ports, str(result["calendar"]))
    if options.json:
        told = {"own_address": adopted.addresses[0] if adopted else None, "healed": entries_json(healed, ports.zone)}
        print_json({**result, **told, "subscription": subscription_json(kept, ports)})
        return 0
    print_import(result, ports.settings.addresses)
    if not result["trouble"]:
        print(f"Kept up to date {every_words(kept.every)}: respiro agenda subscriptions shows how it stands.")
    print_healed(healed, ports.zone)
    _warn(result)
    return 0


def _warn(result: dict[str, Any]) -> None:
    """Say what the user should know of a new subscription."""
    if result["plain_http"]:
        print(
            "  Anyone on the way can read along and change it: the address begins with http, not https.",
            file=sys.stderr,
        )
    if trouble := result["trouble"]:
        print(f"  {fault_words(trouble['kind'], trouble['values'])}", file=sys.stderr)
        again = f"respiro agenda fetch '{plain(str(result['calendar']))}' --new-address"
        print(
            f"  Its secret address was used this once and kept nowhere. Once the keyring works, type it again: {again}",
            file=sys.stderr,
        )


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    known = ports.store.subscriptions()
    if options.json:
        print_json([subscription_json(one, ports) for one in known])
        return 0
    if not known:
        print("No calendar is kept up to date: respiro agenda subscribe ADDRESS|FILE|FOLDER")
    for one in known:
        print(subscription_text(one, ports))
    return 0


def _fetch(options: argparse.Namespace, tools: CliTools) -> int:
    if options.new_address and len(options.calendars) != 1:
        options.refuse("--new-address needs the NAME of one calendar")
    if options.remove_missing and not (options.calendars or options.all):
        options.refuse("--remove-missing needs NAME or --all")
    ports = tools.open_ports()
    for name in options.calendars:
        check_of_no_account(ports, name)
    order = {"address": typed_address()} if options.new_address else None
    flags = {"--all": options.all, "--remove-missing": options.remove_missing, "--new-address": options.new_address}
    given = (name for name, is_given in flags.items() if is_given)
    result = run_worker(tools, ["fetch", *(f"--calendar={name}" for name in options.calendars), *given], order)
    told = result["subscriptions"]
    if result["changed"]:
        healed = heal(tools, ports)
    else:
        healed = []
        tools.tell("changed agenda")
    if options.json:
        print_json({**result, "healed": entries_json(healed, ports.zone)})
    else:
        if not told:
            print("Nothing is due." if ports.store.subscriptions() else "No calendar is kept up to date.")
        for one in told:
            print_fetched(one)
        print_healed(healed, ports.zone)
    return 1 if any(one.get("error") for one in told) else 0


def _arrange(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    client_id = None
    if options.client is not None:
        client_id = "" if options.client == _NOBODY else client_named(ports, options.client).id
    kept = arrange(ports, options.calendar, every=options.every, client_id=client_id, shows_details=options.details)
    if options.keep_missing:
        kept = keep_missing(ports, options.calendar)
    healed = heal(tools, ports)
    if options.json:
        print_json({**subscription_json(kept, ports), "healed": entries_json(healed, ports.zone)})
    else:
        print(subscription_text(kept, ports))
        print_healed(healed, ports.zone)
    return 0


def _unsubscribe(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    one = subscription_of(ports, options.calendar)
    run_worker(tools, ["unsubscribe", *(["--keep"] if options.keep else []), "--", one.calendar])
    healed = heal(tools, ports)
    if options.json:
        print_json({"calendar": one.calendar, "kept": options.keep, "healed": entries_json(healed, ports.zone)})
        return 0
    if options.keep:
        own = " It is one of your own calendars now." if one.client_id else ""
        print(f"{plain(one.calendar)} stays as it is and is looked for no more.{own}")
    else:
        print(f"Forgot {plain(one.calendar)}.")
    print_healed(healed, ports.zone)
    return 0


def forget(tools: CliTools, ports: Ports, calendar: str) -> None:
    """Forget a calendar, with its secret address if it has one.

    Raises InvalidValueError unknown_calendar, calendar_of_account.
    """
    check_of_no_account(ports, calendar)
    if any(one.calendar == calendar for one in ports.store.subscriptions()):
        run_worker(tools, ["unsubscribe", "--", calendar])
    elif not ports.store.remove_source(calendar):
        raise InvalidValueError("unknown_calendar", text=calendar)


def forget_agendas(tools: CliTools, ports: Ports, client_id: str) -> None:
    """Forget the agendas of a client, with their secret addresses."""
    for one in ports.store.subscriptions():
        if one.client_id == client_id:
            run_worker(tools, ["unsubscribe", "--", one.calendar])
