"""Calendars that are kept up to date, in words and as JSON."""

import sys
from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any

from respiro.cli.show import Json, length, plain, stamp
from respiro.domain.errors import RespiroError
from respiro.domain.subscriptions import Subscription
from respiro.phrases import english, problem_text
from respiro.services.ports import Ports

_DAY = 24 * 60


def fault_words(kind: str, values: Mapping[str, Any]) -> str:
    """Return a fault that travelled as data in English words."""
    return plain(english(RespiroError(kind, **values)))


def every_words(minutes: int) -> str:
    """Return how often a calendar is looked for."""
    days, rest = divmod(minutes, _DAY)
    if rest or not days:
        return f"every {length(minutes)}"
    return f"every {days} days" if days > 1 else "once a day"


def subscription_json(one: Subscription, ports: Ports) -> Json:
    """Return a subscription with its documented fields."""
    zone = ports.zone
    return {
        "calendar": one.calendar,
        "kind": one.kind.value,
        "place": one.place,
        "is_secret": one.is_secret,
        "client_id": one.client_id or None,
        "client": _client_name(one, ports) or None,
        "shows_details": one.shows_details,
        "every_minutes": one.every,
        "checked_at": _stamp(one.checked_at, zone),
        "fetched_at": _stamp(one.fetched_at, zone),
        "next_at": _stamp(one.next_at, zone),
        "failures": one.failures,
        "trouble": {
            "kind": one.trouble.kind,
            "values": dict(one.trouble.values),
            "text": fault_words(one.trouble.kind, one.trouble.values),
        }
        if one.trouble
        else None,
        "kept_missing": one.missing,
    }


def subscription_text(one: Subscription, ports: Ports) -> str:
    """Return a subscription as people read it: whose, how often, how it stands, what to do."""
    lines = [
        f"{plain(one.calendar)}: {plain(one.place)}, {every_words(one.every)}{_whose(one, ports)}",
        _state(one, ports),
    ]
    if one.trouble:
        lines.append(fault_words(one.trouble.kind, one.trouble.values))
    if one.missing:
        lines.append(missing_words(one.calendar, one.missing))
    return "\n  ".join(lines)


def missing_words(calendar: str, count: int) -> str:
    """Return that entries are gone at the source, and how they go here."""
    gone = f"{count} entries are gone at the source and were kept"
    return f"{gone}; to forget them: respiro agenda fetch '{plain(calendar)}' --remove-missing"


def print_fetched(told: Mapping[str, Any]) -> None:
    """Say how one calendar went; what was wrong goes to stderr."""
    name = plain(str(told["calendar"]))
    if error := told.get("error"):
        print(f"{name}: {fault_words(error['kind'], error['values'])}", file=sys.stderr)
        return
    if told["is_changed"]:
        print(f"{name}: {told['added']} new, {told['changed']} changed, {told['removed']} removed")
    else:
        print(f"{name}: nothing new")
    for problem in told.get("problems", ()):
        where = f"{problem['file']}:{problem['line']}"
        uid = f" [{plain(problem['uid'])}]" if problem["uid"] else ""
        print(f"  {plain(where)}{uid}: {problem_text(problem['kind'], problem['detail'])}", file=sys.stderr)
    if told.get("kept_missing"):
        print(f"  {missing_words(told['calendar'], told['kept_missing'])}", file=sys.stderr)


def _whose(one: Subscription, ports: Ports) -> str:
    if not one.client_id:
        return ""
    return (
        f"; agenda of {_client_name(one, ports) or '?'}, {'with titles' if one.shows_details else 'only free and busy'}"
    )


def _client_name(one: Subscription, ports: Ports) -> str:
    return next((plain(client.name) for client in ports.store.clients() if client.id == one.client_id), "")


def _state(one: Subscription, ports: Ports) -> str:
    again = f"next {_moment(one.next_at, ports)}"
    if one.fetched_at is None:
        return f"not fetched yet, {again}"
    if one.trouble:
        return f"not fetched since {_moment(one.fetched_at, ports)}, the copy of then is used; {again}"
    return f"fetched {_moment(one.fetched_at, ports)}, {again}"


def _moment(moment: datetime, ports: Ports) -> str:
    return f"{moment.astimezone(ports.zone):%a %d %b %H:%M}"


def _stamp(moment: datetime | None, zone: tzinfo) -> str | None:
    return None if moment is None else stamp(moment, zone)
