"""``respiro agenda add-caldav``: an account on a calendar server, found by what people know of it."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from typing import Any, Final

from respiro.cli.account_choice import can_be_home, chosen
from respiro.cli.account_finding import Asked, discover, password_hint, tell_fault, typed_place
from respiro.cli.account_show import account_json, found_words, print_synced, quoted, trouble_json
from respiro.cli.arguments import add_json
from respiro.cli.passwords import place_without_password, refuse_password, typed_password
from respiro.cli.places import read_every
from respiro.cli.show import Json, entries_json, plain, print_healed, print_json
from respiro.cli.subscription_show import every_words, fault_words
from respiro.cli.tools import CliTools
from respiro.cli.working import heal, run_worker
from respiro.domain.caldav_presets import PRESETS, typed_host
from respiro.domain.errors import CalDavError, RespiroError
from respiro.domain.margins import LedgerEntry
from respiro.services.accounts import account_state
from respiro.services.ports import Ports

EVERY: Final = "1m to 1d (default: 5m)"


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the action to the grammar of ``respiro agenda``."""
    one = parts.add_parser(
        "add-caldav",
        help="add an account on a calendar server",
        description="The password is asked for, or read from standard input, one line; it is kept in your keyring alone.",
        epilog="Google and Microsoft take no password here: respiro agenda subscribe - takes their secret ICS address.",
        allow_abbrev=False,
    )
    one.add_argument(
        "place",
        metavar="URL|HOST|EMAIL",
        type=place_without_password,
        nargs="?",
        default="",
        help="of the server, or of the account",
    )
    one.add_argument("--user", metavar="NAME", help="default: the e-mail address")
    one.add_argument("--preset", choices=[preset.key for preset in PRESETS], help="what is known of such a server")
    one.add_argument("--name", default="", metavar="TEXT", help="what the account is called here")
    one.add_argument("--every", metavar="TIME", type=read_every, default="5m", help=EVERY)
    reading = one.add_mutually_exclusive_group()
    reading.add_argument("--read", metavar="CALENDAR", action="append", help="busy time to read; may be repeated")
    reading.add_argument("--read-all", action="store_true", help="read all that hold events (the default)")
    reading.add_argument("--read-none", action="store_true", help="read none of them")
    one.add_argument("--home", metavar="CALENDAR", help="where what Respiro plans lives")
    add_consent(one)
    refuse_password(one)
    add_json(one)
    one.set_defaults(run=_add, refuse=one.error)


def add_consent(parser: argparse.ArgumentParser) -> None:
    """Let a command agree to where a password goes."""
    parser.add_argument("--allow-plain-http", action="store_true", help="also unencrypted, where anyone can read along")
    parser.add_argument(
        "--agree", metavar="HOST", action="append", default=[], help="the password may go to this server, too"
    )


def _add(options: argparse.Namespace, tools: CliTools) -> int:
    try:
        place, user = typed_place(options)
    except CalDavError as fault:
        tell_fault(fault)
        return 1
    ports = tools.open_ports()
    if hint := password_hint(typed_host(place), options.preset):
        print(hint, file=sys.stderr)
    password = typed_password(f"Password of {plain(user)}: " if user else "Password: ")
    asked = Asked(place, user, password, options.allow_plain_http, tuple(options.agree))
    found = discover(tools, asked)
    if found is None:
        return 1
    read = [] if options.read_none else options.read
    host = typed_host(found["address"])
    order = {
        "address": found["address"],
        "user": user,
        "password": password,
        "name": _free_name(ports, options.name or (user if "@" in user or not user else f"{user}@{host}")),
        "may_be_plain": found["may_be_plain"],
        "every": options.every,
        "collections": chosen(found["collections"], host, read, options.home),
    }
    added = _kept(tools, ports, order)
    return _finish(options, tools, ports, added, password)


def _free_name(ports: Ports, name: str) -> str:
    """Return the name, numbered if it is another's: accounts are named on the command line."""
    taken = {one.name.casefold() for one in ports.store.accounts()}
    numbered = (f"{name} ({number})" for number in count(2))
    return name if name.casefold() not in taken else next(one for one in numbered if one.casefold() not in taken)


def _kept(tools: CliTools, ports: Ports, order: dict[str, Any]) -> dict[str, Any]:
    """Keep the account; one that was interrupted on the way is taken back."""
    before = {one.id for one in ports.store.accounts()}
    try:
        return run_worker(tools, ["caldav-add"], order)
    except KeyboardInterrupt:
        for one in ports.store.accounts():
            if one.id not in before and (one.address, one.user) == (order["address"], order["user"]):
                run_worker(tools, ["caldav-forget", one.id])
        raise


def _finish(options: argparse.Namespace, tools: CliTools, ports: Ports, added: dict[str, Any], password: str) -> int:
    """Sync it for the first time, say what there is, and what to do next."""
    if not options.json:
        print(f"{plain(str(added['name']))}:")
        for one in added["collections"]:
            print(f"  {found_words(one)}{', read' if one['is_read'] else ''}{', home' if one['is_home'] else ''}")
    told = _first_sync(tools, added, password)
    if told is None:
        return 1
    tools.tell("changed accounts")
    healed = heal(tools, ports)
    if options.json:
        print_json(_added_json(ports, added, told, healed))
    else:
        print_synced(told)
        print_healed(healed, ports.zone)
        _say_next(added, options.every)
    return 1 if told["trouble"] else 0


def _first_sync(tools: CliTools, added: dict[str, Any], password: str) -> Json | None:
    """Return what the worker tells of the account; None once it was said how one that was interrupted goes on."""
    arguments, order = ["sync", f"--account={added['id']}", "--typed"], {"passwords": {added["id"]: password}}
    try:
        (told,) = run_worker(tools, arguments, order)["accounts"]
    except KeyboardInterrupt:
        again = f"respiro agenda sync {quoted(added['name'])}"
        print(f"\nThe account is kept; its first sync goes on with: {again}", file=sys.stderr)
        with suppress(RespiroError):
            tools.tell("changed accounts")
            tools.tell("changed agenda")
        return None
    return dict(told)


def _added_json(ports: Ports, added: dict[str, Any], told: Json, healed: Sequence[LedgerEntry]) -> Json:
    trouble = added["trouble"]
    return {
        "account": account_json(account_state(ports, added["id"]), ports),
        "sync": told,
        "password_trouble": trouble_json(trouble["kind"], trouble["values"]) if trouble else None,
        "healed": entries_json(healed, ports.zone),
    }


def _say_next(added: dict[str, Any], every: int) -> None:
    name = quoted(str(added["name"]))
    if trouble := added["trouble"]:
        print(f"  {fault_words(trouble['kind'], trouble['values'])}", file=sys.stderr)
        print(
            "  The password was used this once and kept nowhere. Once the keyring works, type it again:"
            f" respiro agenda arrange-account {name} --new-password",
            file=sys.stderr,
        )
    else:
        print(f"Synced {every_words(every)} while Respiro runs: respiro agenda accounts shows how it stands.")
    homes = [one for one in added["collections"] if can_be_home(one)]
    if homes and not any(one["is_home"] for one in homes):
        example = quoted(str(homes[0]["name"]))
        print(f"To let what Respiro plans live there: respiro agenda arrange-account {name} --home {example}")
