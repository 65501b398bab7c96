"""Accounts on calendar servers, in words and as JSON."""

import shlex
import sys
from collections.abc import Container, Mapping
from datetime import datetime
from typing import Any, Final

from respiro.cli.show import Json, plain, stamp
from respiro.cli.subscription_show import every_words, fault_words
from respiro.domain.accounts import Collection
from respiro.domain.addresses import shown_address
from respiro.domain.subscriptions import Trouble
from respiro.services.account_news import KEYRING_KINDS, PASSWORD_KINDS
from respiro.services.accounts import AccountState, told_calendar
from respiro.services.missing_items import own_missing
from respiro.services.ports import Ports

_HOLDS: Final = {"VEVENT": "events", "VTODO": "tasks", "VJOURNAL": "notes"}
_REMEDIES: Final[Mapping[str, str]] = {
    **dict.fromkeys(PASSWORD_KINDS, "type the password: respiro agenda arrange-account {name} --new-password"),
    **dict.fromkeys(KEYRING_KINDS, "for this once: respiro agenda sync {name} --ask-password"),
    "caldav_not_here": "see what is there: respiro agenda arrange-account {name} --look-again",
    "caldav_read_only": "respiro agenda arrange-account {name} --home CALENDAR",
    "caldav_plain_http": "respiro agenda arrange-account {name} --allow-plain-http",
}
"""What to type, beside what the fault's own sentence says."""


def account_json(state: AccountState, ports: Ports) -> Json:
    """Return an account with its documented fields."""
    account, trouble = state.account, state.account.trouble
    return {
        "id": account.id,
        "name": account.name,
        "address": shown_address(account.address),
        "user": account.user,
        "plain_http_allowed": account.may_be_plain,
        "every_minutes": account.every,
        "checked_at": _stamp(account.checked_at, ports),
        "synced_at": _stamp(account.synced_at, ports),
        "next_at": _stamp(account.next_at, ports),
        "failures": account.failures,
        "trouble": trouble_json(trouble.kind, trouble.values) if trouble else None,
        "waits": state.waits,
        "refused": state.refused,
        "missing": state.missing,
        "collections": [
            {**told_calendar(one), "calendar": one.calendar or None, "missing": one.missing}
            for one in state.collections
        ],
    }


def trouble_json(kind: str, values: Mapping[str, Any]) -> Json:
    """Return a fault with its sentence."""
    return {"kind": kind, "values": dict(values), "text": fault_words(kind, values)}


def account_text(state: AccountState, ports: Ports) -> str:
    """Return an account as people read it: where, how it stands, its calendars, and what to do."""
    account = state.account
    who = f", user {plain(account.user)}" if account.user not in {"", account.name} else ""
    lines = [f"{plain(account.name)}: {plain(shown_address(account.address))}{who}, {every_words(account.every)}"]
    lines.append(_standing(state, ports))
    lines += [f"{plain(one.name)}: {', '.join(_uses(one))}" for one in state.collections]
    if state.home is None:
        home = "none of these is the home of what Respiro plans"
        lines.append(f"{home}: respiro agenda arrange-account {quoted(account.name)} --home CALENDAR")
    if state.waits:
        lines.append(waits_words(state.waits, state.refused))
    if state.missing:
        lines.append(missing_words(account.name, state.missing, own_missing(ports, state.collections)))
    if account.trouble:
        lines.append(trouble_words(account.name, account.trouble))
    return "\n  ".join(lines)


def trouble_words(name: str, trouble: Trouble) -> str:
    """Return what is wrong with an account, and what to type."""
    remedy = _REMEDIES.get(trouble.kind, "")
    text = fault_words(trouble.kind, trouble.values)
    return f"{text} ({remedy.format(name=quoted(name))})" if remedy else text


def waits_words(waits: int, refused: int) -> str:
    """Return how much of the user's own is not on the server yet."""
    also = f", {refused} of which it did not take" if refused else ""
    return f"{waits} changes of yours wait to be brought there{also}; they are safe here"


def missing_words(name: str, count: int, own: int = 0) -> str:
    """Return that entries are gone on the server, how they go here, and how those of Respiro's ``own`` come back."""
    gone = f"{count} entries are gone on the server and were kept"
    forget = f"to forget them: respiro agenda sync {quoted(name)} --remove-missing"
    return "; ".join((gone, forget, *([_write_again(name, f"the {own} that Respiro planned")] if own else [])))


def missing_own_words(name: str, own: int) -> str:
    """Return that Respiro's own entries are gone on the server, and what can be done about them."""
    gone = f"{own} of what Respiro planned are gone on the server of {plain(name)} and were kept"
    forget = f"to forget all that is gone there: respiro agenda sync {quoted(name)} --remove-missing"
    return "; ".join((gone, _write_again(name, "them"), forget))


def _write_again(name: str, what: str) -> str:
    return f"to write {what} there again: respiro agenda sync {quoted(name)} --write-again"


def found_words(collection: Mapping[str, Any]) -> str:
    """Return a calendar that was found on a server."""
    read_only = ", read only" if collection["is_read_only"] else ""
    colour = f" ({plain(str(collection['colour']))})" if collection["colour"] else ""
    return f"{plain(str(collection['name']))}{colour}: {_holds(collection['components'])}{read_only}"


def print_synced(told: Mapping[str, Any], kept: Container[str] = (), own: int = 0) -> None:
    """Say how one account went; what was wrong and what the user should know goes to stderr.

    ``kept`` are the ids of calendars of which the user said that what is missing stays: they are told of it no more.
    ``own`` of what is missing can be written there again.
    """
    name = str(told["name"])
    trouble, home = told["trouble"], told["home"]
    counts = {key: sum(one[key] for one in told["collections"]) for key in ("added", "changed", "removed")}
    done = [f"{count} {'new' if key == 'added' else key}" for key, count in counts.items() if any(counts.values())]
    done += [f"{told['pushed']} of yours brought there"] if told["pushed"] else []
    if done or not trouble:
        print(f"{plain(name)}: {', '.join(done) or 'nothing new'}")
    lines = [trouble_words(name, Trouble(trouble["kind"], trouble["values"]))] if trouble else []
    if told["waits"]:
        lines.append(waits_words(told["waits"], len(told["refused"])))
    if missing := sum(one["missing"] for one in told["collections"] if one["id"] not in kept):
        lines.append(missing_words(name, missing, own))
    if problems := sum(one["problem_count"] for one in told["collections"]):
        lines.append(f"{problems} entries could not be read as they are: respiro agenda sources --json names them")
    if told["asked"]:
        lines.append(f"{len(told['asked'])} were changed here and there, and both are kept: respiro agenda conflicts")
    if home and home["margin"]["held"]:
        lines.append(fault_words("home_margin_gone", {"gone": home["margin"]["gone"]}))
    for line in lines:
        print(f"{plain(name)}: {line}", file=sys.stderr)


def quoted(name: str) -> str:
    """Return a name as a shell takes it."""
    return shlex.quote(plain(name))


def _uses(one: Collection) -> list[str]:
    uses = [_holds(one.components)]
    if one.is_read_only:
        uses.append("read only")
    if one.is_home:
        uses.append("home of what Respiro plans")
    uses.append(
        ("read" if one.calendar == one.name else f"read as {plain(one.calendar)}") if one.is_read else "not read"
    )
    return uses


def _holds(components: Any) -> str:
    known = [text for name, text in _HOLDS.items() if name in components] or [str(one).lower() for one in components]
    return " and ".join(filter(None, (", ".join(known[:-1]), known[-1]))) if known else "nothing"


def _standing(state: AccountState, ports: Ports) -> str:
    account = state.account
    next_at = "waits for you" if account.waits_for_user else f"next {_moment(account.next_at, ports)}"
    if account.synced_at is None:
        return f"not synced yet, {next_at}"
    if account.trouble:
        return f"not synced since {_moment(account.synced_at, ports)}, the copy of then is used; {next_at}"
    return f"synced {_moment(account.synced_at, ports)}, {next_at}"


def _moment(moment: datetime, ports: Ports) -> str:
    return f"{moment.astimezone(ports.zone):%a %d %b %H:%M}"


def _stamp(moment: datetime | None, ports: Ports) -> str | None:
    return None if moment is None else stamp(moment, ports.zone)
