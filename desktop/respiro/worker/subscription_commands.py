"""The commands about subscriptions in the worker's command line."""

import argparse

from respiro.worker.refetching import FetchOrder, fetch
from respiro.worker.subscribing import SubscribeOrder, subscribe, unsubscribe
from respiro.worker.tools import Progress, WorkerTools


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``subscribe`` (its order on standard input, for an address may be secret), ``unsubscribe`` and ``fetch``."""
    new = commands.add_parser("subscribe", allow_abbrev=False)
    new.set_defaults(command=_subscribe)
    gone = commands.add_parser("unsubscribe", allow_abbrev=False)
    gone.add_argument("calendar")
    gone.add_argument("--keep", action="store_true", help="the calendar stays as it is")
    gone.set_defaults(command=_unsubscribe)
    again = commands.add_parser("fetch", allow_abbrev=False)
    again.add_argument("--calendar", action="append", default=[])
    again.add_argument("--all", action="store_true")
    again.add_argument("--remove-missing", action="store_true")
    again.add_argument("--new-address", action="store_true", help="the address is in the order on standard input")
    again.set_defaults(command=_fetch)


def _subscribe(_options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    return subscribe(SubscribeOrder.read(tools.subscriptions.order()), tools, progress)


def _unsubscribe(options: argparse.Namespace, tools: WorkerTools, _progress: Progress) -> dict[str, object]:
    return unsubscribe(options.calendar, tools, keeps_calendar=options.keep)


def _fetch(options: argparse.Namespace, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    address = str(tools.subscriptions.order()["address"]) if options.new_address else ""
    return fetch(FetchOrder(options.calendar, options.all, options.remove_missing, address), tools, progress)
