"""``respiro agenda accounts | sync | test-account | remove-account``: accounts on calendar servers, day by day."""

import argparse
import sys
from typing import Any

from respiro.cli import account_add, account_arrange, account_trying, margin_conflicts
from respiro.cli.account_show import account_json, account_text, waits_words
from respiro.cli.arguments import add_json
from respiro.cli.passwords import is_agreed_to, refuse_password, typed_password
from respiro.cli.show import entries_json, plain, print_healed, print_json
from respiro.cli.syncing import print_accounts, sync_now
from respiro.cli.tools import CliTools
from respiro.cli.working import heal, run_worker
from respiro.domain.accounts import Account
from respiro.domain.errors import InvalidValueError
from respiro.services.accounts import AccountState, account_named, account_state, account_states
from respiro.services.ports import Ports


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions to the grammar of ``respiro agenda``."""
    account_add.add_to(parts)
    one = parts.add_parser("accounts", help="how the accounts on calendar servers stand", allow_abbrev=False)
    add_json(one)
    one.set_defaults(run=_list)
    _add_sync(parts)
    account_arrange.add_to(parts)
    account_trying.add_to(parts)
    margin_conflicts.add_agreeing(parts)
    gone = parts.add_parser("remove-account", help="forget an account and its calendars here", allow_abbrev=False)
    gone.add_argument("account", metavar="ACCOUNT")
    gone.add_argument("--yes", action="store_true", help="don't ask, even on a terminal")
    add_json(gone)
    gone.set_defaults(run=_remove)


def _add_sync(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    two = parts.add_parser("sync", help="sync accounts now (default: all of them)", allow_abbrev=False)
    two.add_argument("accounts", nargs="*", metavar="ACCOUNT")
    two.add_argument("--all", action="store_true", help="all accounts, as without a name")
    two.add_argument("--due", action="store_true", help="only those that are due")
    gone = two.add_mutually_exclusive_group()
    gone.add_argument("--remove-missing", action="store_true", help="also forget what is gone on the server")
    gone.add_argument(
        "--write-again", action="store_true", help="write what Respiro planned there again where it is gone"
    )
    two.add_argument("--ask-password", action="store_true", help="type the one account's password, for this once")
    refuse_password(two)
    add_json(two)
    two.set_defaults(run=_sync, refuse=two.error)


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    known = account_states(ports)
    if options.json:
        print_json([account_json(one, ports) for one in known])
        return 0
    if not known:
        print("No account on a calendar server: respiro agenda add-caldav URL|HOST|EMAIL")
    for one in known:
        print(account_text(one, ports))
    return 0


def _sync(options: argparse.Namespace, tools: CliTools) -> int:
    if options.accounts and (options.all or options.due):
        options.refuse("write ACCOUNT, --all or --due")
    if options.remove_missing and not (options.accounts or options.all):
        options.refuse("--remove-missing needs ACCOUNT or --all")
    if options.write_again and not (options.accounts or options.all):
        options.refuse("--write-again needs ACCOUNT or --all")
    ports = tools.open_ports()
    wanted = [account_named(ports, text) for text in options.accounts]
    order = _typed(options, ports, wanted) if options.ask_password else None
    named = [f"--account={one}" for one in dict.fromkeys(one.id for one in wanted)]
    flags = {"--all": not (named or options.due), "--typed": bool(order)}
    flags |= {"--remove-missing": options.remove_missing, "--write-again": options.write_again}
    result, healed = sync_now(tools, ports, [*named, *(name for name, is_given in flags.items() if is_given)], order)
    told = result["accounts"]
    if options.json:
        print_json({**result, "healed": entries_json(healed, ports.zone)})
    else:
        if not told:
            print("Nothing is due." if ports.store.accounts() else "No account on a calendar server.")
        print_accounts(ports, told)
        print_healed(healed, ports.zone)
    return 1 if any(one["trouble"] for one in told) else 0


def _typed(options: argparse.Namespace, ports: Ports, wanted: list[Account]) -> dict[str, object]:
    """Return the order with a password for this once; ends with status 2 where it is not clear whose it is."""
    these = wanted or ports.store.accounts()
    if len(these) != 1:
        options.refuse("--ask-password needs the one ACCOUNT that it is for")
    return {"passwords": {these[0].id: typed_password(f"Password of {plain(these[0].name)}: ")}}


def _remove(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    account = account_named(ports, options.account)
    state = account_state(ports, account.id)
    if not options.json and not options.yes and not _is_meant(state):
        raise InvalidValueError("account_kept", account=account.name)
    run_worker(tools, ["caldav-forget", account.id])
    tools.tell("changed accounts")
    healed = heal(tools, ports)
    if options.json:
        told: dict[str, Any] = {"id": account.id, "name": account.name, "had_home": state.home is not None}
        print_json({**told, "waited": state.waits, "healed": entries_json(healed, ports.zone)})
        return 0
    print(f"Forgot {plain(account.name)}: {_forgotten(state)}. Nothing was removed on the server.")
    if state.home:
        print(f"What Respiro plans lives in {_next_home(ports)} from now on.")
    print_healed(healed, ports.zone)
    return 0


def _is_meant(state: AccountState) -> bool:
    """Ask where somebody is there to ask; a script means what it says."""
    if sys.stdin is None or not sys.stdin.isatty():
        return True
    waits = f"\n{waits_words(state.waits, state.refused)}." if state.waits else ""
    return is_agreed_to(f"This forgets {_forgotten(state)}; nothing is removed on the server.{waits}\nForget it?")


def _forgotten(state: AccountState) -> str:
    read = [plain(one.calendar) for one in state.collections if one.is_read]
    named = f" and what came from {', '.join(read)}" if read else ""
    return f"the account, its password{named}"


def _next_home(ports: Ports) -> str:
    folder = ports.settings.home_folder
    return plain(folder) if folder else "Respiro's own folder"
