"""``respiro agenda arrange-account``: what the user changes about an account."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from respiro.cli.account_add import EVERY, add_consent
from respiro.cli.account_choice import home_named, named
from respiro.cli.account_finding import Asked, discover
from respiro.cli.account_show import account_json, account_text, found_words
from respiro.cli.arguments import add_json
from respiro.cli.passwords import refuse_password, typed_password
from respiro.cli.places import read_every
from respiro.cli.show import entries_json, plain, print_healed, print_json
from respiro.cli.subscription_show import fault_words
from respiro.cli.tools import CliTools
from respiro.cli.working import heal, run_worker
from respiro.domain.accounts import Account
from respiro.domain.caldav_presets import typed_host
from respiro.services.accounts import account_named, account_state, keep_missing, told_calendar
from respiro.services.ports import Ports


@dataclass(slots=True)
class _Looked:
    """What is another on the server; ``kept`` are gone there and stay, for they are read or the home."""

    new: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the action to the grammar of ``respiro agenda``."""
    one = parts.add_parser("arrange-account", help="change an account on a calendar server", allow_abbrev=False)
    one.add_argument("account", metavar="ACCOUNT")
    one.add_argument("--name", metavar="TEXT", help="what the account is called here")
    one.add_argument("--every", metavar="TIME", type=read_every, help=EVERY)
    home = one.add_mutually_exclusive_group()
    home.add_argument("--home", metavar="CALENDAR", help="where what Respiro plans lives")
    home.add_argument("--no-home", action="store_true", help="it lives in no calendar of this account")
    one.add_argument("--read", metavar="CALENDAR", action="append", default=[], help="busy time to read, too")
    one.add_argument("--no-read", metavar="CALENDAR", action="append", default=[], help="not read any more")
    one.add_argument("--new-password", action="store_true", help="it is asked for, or read from standard input")
    one.add_argument("--look-again", action="store_true", help="see which calendars are on the server now")
    one.add_argument("--keep-missing", action="store_true", help="what is gone on the server stays; ask no more")
    add_consent(one)
    refuse_password(one)
    add_json(one)
    one.set_defaults(run=_arrange)


def _arrange(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    account = account_named(ports, options.account)
    wished = _wished(options, tools, ports, account)
    if wished is None:
        return 1
    order, looked = wished
    done = run_worker(tools, ["caldav-arrange"], {"account": account.id, **order})
    if options.keep_missing:
        keep_missing(ports, account.id)
    tools.tell("changed accounts")
    healed = heal(tools, ports)
    state = account_state(ports, account.id)
    if options.json:
        told = {"new": looked.new, "gone": looked.gone, "gone_and_kept": looked.kept}
        print_json({**account_json(state, ports), **told, "healed": entries_json(healed, ports.zone)})
        return 1 if done["trouble"] else 0
    _say(looked, order.get("collections", ()))
    print_healed(healed, ports.zone)
    if trouble := done["trouble"]:
        print(f"respiro: {fault_words(trouble['kind'], trouble['values'])}", file=sys.stderr)
        return 1
    print(account_text(state, ports))
    return 0


def _wished(
    options: argparse.Namespace, tools: CliTools, ports: Ports, account: Account
) -> tuple[dict[str, Any], _Looked] | None:
    """Return what the worker is told, and what is another on the server; None once it was said what is in the way."""
    order, looked = _changes(options), _Looked()
    if options.new_password:
        order["password"] = typed_password(f"New password of {plain(account.name)}: ")
    collections = [told_calendar(one) for one in ports.store.collections() if one.account_id == account.id]
    if options.look_again or options.new_password:  # a password that is refused is not to take the place of another
        found = discover(tools, _asked(options, account, order))
        if found is None:
            return None
        if options.look_again:
            collections, looked = _merged(collections, found["collections"])
        order |= {"may_be_plain": True} if found["may_be_plain"] else {}
    if options.look_again or options.home or options.no_home or options.read or options.no_read:
        order["collections"] = _chosen(options, collections, typed_host(account.address))
    return order, looked


def _changes(options: argparse.Namespace) -> dict[str, Any]:
    given = {"name": options.name, "every": options.every, "may_be_plain": options.allow_plain_http or None}
    return {name: value for name, value in given.items() if value is not None}


def _asked(options: argparse.Namespace, account: Account, order: dict[str, Any]) -> Asked:
    return Asked("", "", order.get("password"), options.allow_plain_http, tuple(options.agree), account.id)


def _merged(known: Sequence[dict[str, Any]], found: Sequence[dict[str, Any]]) -> tuple[list[dict[str, Any]], _Looked]:
    """Return the calendars with what is new of them; one that is used stays even if the server does not tell of it."""
    before = {one["href"]: one for one in known}
    there = {one["href"] for one in found}
    used = {one["href"] for one in known if one["is_read"] or one["is_home"]}
    away = [one for one in known if one["href"] not in there]
    kept = [one for one in away if one["href"] in used]
    unused = {"is_read": False, "is_home": False}
    merged = [{**before.get(one["href"], unused), **one} for one in found]
    looked = _Looked(
        new=[one["name"] for one in found if one["href"] not in before],
        gone=[one["name"] for one in away if one["href"] not in used],
        kept=[one["name"] for one in kept],
    )
    return [*merged, *kept], looked


def _chosen(options: argparse.Namespace, collections: Sequence[dict[str, Any]], host: str) -> list[dict[str, Any]]:
    """Return the calendars as they are wanted. Raises InvalidValueError, CalDavError caldav_read_only."""
    read = {named(collections, name, host)["href"] for name in options.read}
    unread = {named(collections, name, host)["href"] for name in options.no_read}
    home = home_named(collections, options.home, host)["href"] if options.home else None
    return [
        {
            **one,
            "is_read": (one["is_read"] or one["href"] in read) and one["href"] not in unread,
            "is_home": one["href"] == home if home else one["is_home"] and not options.no_home,
        }
        for one in collections
    ]


def _say(looked: _Looked, collections: Sequence[dict[str, Any]]) -> None:
    words = {one["name"]: found_words(one) for one in collections}
    for name in looked.new:
        print(f"New there: {words[name]}")
    for name in looked.gone:
        print(f"Gone there: {plain(name)}")
    for name in looked.kept:
        kept = f"Not to be seen there, and kept here: {plain(name)}"
        print(f"{kept}. To forget what came from it: --no-read '{plain(name)}'", file=sys.stderr)
