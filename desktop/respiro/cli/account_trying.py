"""``respiro agenda test-account``: whether an account works, and if not what exactly does not."""

import argparse
import sys
from collections.abc import Mapping
from typing import Any, Final

from respiro.cli.account_add import add_consent
from respiro.cli.account_choice import can_be_home
from respiro.cli.account_finding import Asked, check_takes_passwords, remedy_for
from respiro.cli.account_show import found_words, quoted, trouble_json, trouble_words
from respiro.cli.arguments import add_json
from respiro.cli.passwords import place_without_password, refuse_password, typed_password
from respiro.cli.show import Json, plain, print_json
from respiro.cli.subscription_show import fault_words
from respiro.cli.tools import CliTools
from respiro.cli.working import run_worker
from respiro.domain.accounts import Account
from respiro.domain.addresses import shown_address
from respiro.domain.caldav_presets import typed_email, typed_host
from respiro.domain.errors import CalDavError, InvalidValueError, RespiroError
from respiro.domain.subscriptions import Trouble
from respiro.services.account_news import KEYRING_KINDS, PASSWORD_KINDS
from respiro.services.accounts import AccountState, account_named, account_state
from respiro.services.ports import Ports

_STEPS: Final[Mapping[str, str]] = {
    "address_not_understood": "name",
    "address_scheme_refused": "name",
    "address_not_found": "name",
    "address_unreachable": "reach",
    "address_too_slow": "reach",
    "address_cut_off": "reach",
    "address_untrusted": "tls",
    "caldav_plain_http": "tls",
    "caldav_leads_elsewhere": "server",
    **dict.fromkeys((*PASSWORD_KINDS, "caldav_takes_no_password"), "password"),
    "caldav_no_calendars": "calendars",
    "caldav_not_here": "home",
    "caldav_read_only": "home",
    **dict.fromkeys(KEYRING_KINDS, "keyring"),
}
_WORDS: Final[Mapping[str, str]] = {
    "name": "the server's name",
    "reach": "reaching the server",
    "tls": "the secure connection",
    "server": "the calendar server",
    "keyring": "the keyring",
    "password": "the password",
    "calendars": "the calendars",
    "home": "the home calendar",
}


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the action to the grammar of ``respiro agenda``."""
    one = parts.add_parser(
        "test-account",
        help="whether a calendar server can be used, and if not why exactly; nothing is kept",
        allow_abbrev=False,
    )
    one.add_argument(
        "place",
        metavar="ACCOUNT|URL|HOST|EMAIL",
        type=place_without_password,
        help="one that is known, or one that might be added",
    )
    one.add_argument("--user", metavar="NAME", help="whose password is typed (default: the e-mail address)")
    one.add_argument("--ask-password", action="store_true", help="type the password of an ACCOUNT, too")
    add_consent(one)
    refuse_password(one)
    add_json(one)
    one.set_defaults(run=_try, refuse=one.error)


def _try(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    state = _known(ports, options.place) if options.user is None else None
    name = state.account.name if state else options.place
    asked, fault = None, None
    found: dict[str, Any] = {"address": "", "collections": []}
    try:
        asked = _asked(options, state.account if state else None)
        found = run_worker(tools, ["caldav-discover"], asked.order())
        _check_home(found, state)
    except RespiroError as error:
        fault = error
    if options.json:
        print_json(_json(name, found, fault))
    elif fault is None:
        print(f"{plain(name)} works, at {plain(shown_address(found['address']))}:")
        for one in found["collections"]:
            print(f"  {found_words(one)}")
        if not any(map(can_be_home, found["collections"])):
            print("None of them takes what Respiro plans: they can only be read.")
    else:
        why = _words(name, fault, is_known=state is not None)
        print(f"respiro: {plain(name)}: what fails is {_WORDS[step_of(fault)]}. {why}", file=sys.stderr)
    return 1 if fault else 0


def step_of(fault: RespiroError) -> str:
    """Return what fails: name, reach, tls, server, keyring, password, calendars or home."""
    return _STEPS.get(fault.kind, "server")


def _known(ports: Ports, text: str) -> AccountState | None:
    """Return the account that is meant; None where it is one that might be added."""
    try:
        return account_state(ports, account_named(ports, text).id)
    except InvalidValueError:
        return None


def _asked(options: argparse.Namespace, account: Account | None) -> Asked:
    """Return what the worker is asked, with a password from the terminal where that is needed."""
    agreed = tuple(options.agree)
    if account is not None:
        typed = typed_password(f"Password of {plain(account.name)}: ") if options.ask_password else None
        return Asked("", "", typed, options.allow_plain_http, agreed, account.id)
    user = options.user if options.user is not None else typed_email(options.place)
    if not user and options.user is None:
        options.refuse(f"{options.place!r} is no account here; to try a server: --user NAME")
    check_takes_passwords(typed_host(options.place))
    password = typed_password(f"Password of {plain(user)}: ")
    return Asked(options.place, user, password, options.allow_plain_http, agreed)


def _check_home(found: dict[str, Any], state: AccountState | None) -> None:
    """Raise CalDavError where the account's home calendar is gone or can't be written to."""
    if state is None or state.home is None:
        return
    host = typed_host(state.account.address)
    there = next((one for one in found["collections"] if one["href"] == state.home.href), None)
    if there is None:
        raise CalDavError("caldav_not_here", host=host)
    if there["is_read_only"]:
        raise CalDavError("caldav_read_only", host=host)


def _words(name: str, fault: RespiroError, *, is_known: bool) -> str:
    if is_known and not fault.kind.startswith("keyring_"):
        return trouble_words(name, Trouble(fault.kind, fault.values))
    remedy = remedy_for(fault.kind, fault.values)
    if is_known:
        remedy = f"without it: respiro agenda test-account {quoted(name)} --ask-password"
    return f"{fault_words(fault.kind, fault.values)}{f' ({remedy})' if remedy else ''}"


def _json(name: str, found: dict[str, Any], fault: RespiroError | None) -> Json:
    return {
        "place": name,
        "works": fault is None,
        "fails": step_of(fault) if fault else None,
        "trouble": trouble_json(fault.kind, fault.values) if fault else None,
        "address": shown_address(found["address"]) if found["address"] else None,
        "collections": found["collections"],
    }
