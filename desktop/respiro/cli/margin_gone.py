"""``respiro margin gone``: what vanished from the home calendar at once, and what the user says about it."""

import argparse
import sys
from typing import Any

from respiro.cli.account_show import missing_own_words
from respiro.cli.arguments import add_json
from respiro.cli.show import print_healed, print_json
from respiro.cli.syncing import print_accounts, sync_now
from respiro.cli.tools import CliTools
from respiro.services.accounts import AccountState, account_states
from respiro.services.margin_gone import let_margin_go, margin_gone, write_margin_again
from respiro.services.missing_items import own_missing
from respiro.services.ports import Ports


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the action to the grammar of ``respiro margin``."""
    gone = parts.add_parser("gone", help="blocks that vanished from the home calendar at once", allow_abbrev=False)
    what = gone.add_mutually_exclusive_group()
    what.add_argument("--release", action="store_true", help="they were deleted on purpose: give them back")
    what.add_argument("--write-again", action="store_true", help="they were not: write them there again")
    add_json(gone)
    gone.set_defaults(run=_gone)


def _gone(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    count = margin_gone(ports)
    if options.release:
        count = let_margin_go(ports)
    elif options.write_again:
        count = write_margin_again(ports)
    if count and (options.release or options.write_again):
        tools.tell("changed margins")
    home = next((one for one in account_states(ports) if one.home), None)
    missing = own_missing(ports, home.collections) if home else 0
    told, is_left = None, bool(options.release and missing and not count)
    if home and missing and options.write_again:
        told, is_left = _write_again(home, ports, tools, is_json=options.json)
    if options.json:
        answer = {"gone": count, "release": options.release, "write_again": options.write_again}
        print_json({**answer, "missing": missing, "account": home.account.name if home else None, "synced": told})
        return int(is_left)
    if count:
        print(f"{count} margin blocks are gone from the home calendar.")
    if home and missing and not options.write_again:
        words = missing_own_words(home.account.name, missing)
        print(words, file=sys.stderr if is_left else sys.stdout)
    if not count and not missing:
        print("All margin is there.")
    return int(is_left)


def _write_again(home: AccountState, ports: Ports, tools: CliTools, *, is_json: bool) -> tuple[Any, bool]:
    """Bring there what is gone on the server; answer what the worker tells, and whether that went wrong."""
    result, healed = sync_now(tools, ports, [f"--account={home.account.id}", "--write-again"])
    if not is_json:
        print_accounts(ports, result["accounts"])
        print_healed(healed, ports.zone)
    return next(iter(result["accounts"]), None), any(one["trouble"] for one in result["accounts"])
