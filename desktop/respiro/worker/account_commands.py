"""The commands about accounts on calendar servers in the worker's command line."""

import argparse
from collections.abc import Mapping
from typing import Any

from respiro.services.margin_run import MarginMirrored
from respiro.services.plan_mirror import PlanMirrored
from respiro.services.task_mirror import Mirrored
from respiro.worker import accounts
from respiro.worker.known_accounts import home_account
from respiro.worker.mirror import mirror, told_mirror
from respiro.worker.sync_told import SyncOrder
from respiro.worker.syncing import sync
from respiro.worker.tools import Progress, WorkerTools


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``sync``, ``mirror`` and the ``caldav-…`` commands, whose orders with passwords come on standard input."""
    home = commands.add_parser("mirror", allow_abbrev=False)
    home.add_argument("--typed", action="store_true", help="as for sync")
    home.set_defaults(command=lambda options, tools, progress: mirror_home(_typed(options, tools), tools, progress))
    look = commands.add_parser("sync", allow_abbrev=False)
    look.add_argument("--account", action="append", default=[])
    look.add_argument("--all", action="store_true")
    look.add_argument("--home", action="store_true")
    gone_there = look.add_mutually_exclusive_group()
    gone_there.add_argument("--remove-missing", action="store_true")
    gone_there.add_argument("--write-again", action="store_true", help="what is ours, gone there and kept here")
    look.add_argument("--again", action="store_true", help="what the server refused often enough is tried again")
    look.add_argument("--typed", action="store_true", help="passwords by account are in the order on standard input")
    look.set_defaults(command=_sync)
    found = commands.add_parser("caldav-discover", allow_abbrev=False)
    found.set_defaults(command=lambda _options, tools, progress: accounts.discover(_order(tools), tools, progress))
    new = commands.add_parser("caldav-add", allow_abbrev=False)
    new.set_defaults(command=lambda _options, tools, _progress: accounts.add(_order(tools), tools))
    other = commands.add_parser("caldav-arrange", allow_abbrev=False)
    other.set_defaults(command=lambda _options, tools, _progress: accounts.arrange(_order(tools), tools))
    gone = commands.add_parser("caldav-forget", allow_abbrev=False)
    gone.add_argument("account")
    gone.set_defaults(command=lambda options, tools, _progress: accounts.forget(options.account, tools))


def mirror_home(passwords: Mapping[str, str], tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Mirror into the home calendar, wherever it is; answer the same in both cases. Raises StoreError.

    ``passwords`` are those that the user typed, by accounts' ids.
    """
    if home_account(tools) is None:
        return mirror(tools, progress)
    told: Any = sync(SyncOrder(home=True, passwords=passwords), tools, progress)["accounts"]
    one = told[0] if told else {}
    done = one.get("home") or told_mirror(Mirrored(), PlanMirrored(), MarginMirrored(), "")
    return {**done, "fault": one.get("trouble"), "account": one}


def _typed(options: argparse.Namespace, tools: WorkerTools) -> Mapping[str, str]:
    passwords: Mapping[str, str] = tools.accounts.order().get("passwords", {}) if options.typed else {}
    return passwords


def _order(tools: WorkerTools) -> dict[str, object]:
    return dict(tools.accounts.order())


def _sync(options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    passwords = _typed(options, tools)
    missing, again = options.remove_missing, options.again
    order = SyncOrder(options.account, options.all, options.home, missing, again, passwords, options.write_again)
    return sync(order, tools, progress)
