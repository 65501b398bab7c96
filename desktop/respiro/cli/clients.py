"""``respiro client``: who your clients are and when each can be reached."""

import argparse
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from respiro.cli.arguments import add_json
from respiro.cli.show import Json, length, plain, print_json
from respiro.cli.tools import CliTools
from respiro.domain.calls import CallPolicy
from respiro.domain.clients import LONGEST_NAME, Client, Tier
from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import WEEKDAYS, WallRange, format_ranges, parse_ranges
from respiro.services.ports import Ports
from respiro.services.settings import LANGUAGES, SYSTEM, parse_zone
from respiro.services.settings.parsing import parse_minutes

_SHORTEST_DAY = 3
"""Letters that name a weekday at least."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its parts to the grammar."""
    client = commands.add_parser("client", help="clients and their hours", allow_abbrev=False)
    parts = client.add_subparsers(required=True, metavar="ACTION")
    adding = parts.add_parser("add", help="add a client, or change the one of that name", allow_abbrev=False)
    adding.add_argument("name", metavar="NAME")
    adding.add_argument("--tier", metavar="A|B|C", help="what would be lost with them (default: B)")
    adding.add_argument("--hours", metavar="HOURS", help="such as 'mon-fri 09:00-13:00; tue 16:00-18:00'")
    adding.add_argument("--zone", metavar="ZONE", help="IANA name of their zone (default: yours)")
    adding.add_argument("--phone", action="append", metavar="NUMBER", help="may stand there several times; '' for none")
    adding.add_argument(
        "--email", action="append", metavar="ADDRESS", help="may stand there several times; '' for none"
    )
    adding.add_argument("--language", metavar="|".join(LANGUAGES), help="language of texts for them (default: yours)")
    adding.add_argument(
        "--response", metavar="LENGTH", help="response window in business time, such as 4h; '' for yours"
    )
    adding.add_argument(
        "--let-through", action=argparse.BooleanOptionalAction, help="may reach you out of hours, as an exception"
    )
    add_json(adding)
    adding.set_defaults(run=_add)
    listing = parts.add_parser("list", help="list the clients", allow_abbrev=False)
    add_json(listing)
    listing.set_defaults(run=_list)
    removing = parts.add_parser("remove", help="forget a client", allow_abbrev=False)
    removing.add_argument("name", metavar="NAME")
    add_json(removing)
    removing.set_defaults(run=_remove)


def parse_hours(text: str) -> dict[int, tuple[WallRange, ...]]:
    """Read ``mon-fri 09:00-13:00, 15:00-17:00; sat 10:00-12:00``; a day named twice has both.

    Raises InvalidValueError.
    """
    by_day: dict[int, list[str]] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        match = re.fullmatch(r"([a-z]+)(?:\s*-\s*([a-z]+))?\s+(.+)", part, re.IGNORECASE)
        days = [_weekday(day) for day in (match[1], match[2] or match[1])] if match else [None, None]
        if match is None or days[0] is None or days[1] is None:
            raise InvalidValueError("invalid_hours", text=text)
        count = (days[1] - days[0]) % 7
        for offset in range(count + 1):
            by_day.setdefault((days[0] + offset) % 7, []).append(match[3])
    return {day: parse_ranges(",".join(ranges)) for day, ranges in sorted(by_day.items())}


def _weekday(text: str) -> int | None:
    """Return the weekday of its name or the first letters of it; 0 is Monday."""
    short = text.lower()
    if len(short) < _SHORTEST_DAY:
        return None
    return next((number for number, name in enumerate(WEEKDAYS) if name.startswith(short)), None)


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise InvalidValueError("invalid_client_name", limit=LONGEST_NAME)
    return name


def _zone(text: str) -> ZoneInfo | None:
    """Return a client's zone; None is the user's own."""
    name = parse_zone(text or SYSTEM)
    return None if name == SYSTEM else ZoneInfo(name)


def _tier(text: str) -> Tier:
    try:
        return Tier(text.strip().upper())
    except ValueError:
        raise InvalidValueError("unknown_tier", text=text) from None


def _phones(texts: list[str], ports: Ports) -> tuple[str, ...]:
    found = {text: ports.numbers.understood(text, ports.settings.region) for text in filter(str.strip, texts)}
    for text, number in found.items():
        if not number:
            raise InvalidValueError("invalid_phone", text=text)
    return tuple(dict.fromkeys(found.values()))


def _emails(texts: list[str]) -> tuple[str, ...]:
    addresses = dict.fromkeys(text.strip() for text in texts if text.strip())
    for address in addresses:
        if "@" not in address.strip("@"):
            raise InvalidValueError("invalid_address", text=address)
    return tuple(addresses)


def _language(text: str) -> str:
    tag = text.strip().lower() or SYSTEM
    if tag not in LANGUAGES:
        raise InvalidValueError("unknown_language", text=text, choices=", ".join(LANGUAGES))
    return "" if tag == SYSTEM else tag


def _response(text: str) -> int | None:
    """Return a response window in business minutes; None is the user's own."""
    return CallPolicy(response=parse_minutes(text)).response if text.strip() else None


def _add(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    name = _name(options.name)
    known = (client for client in ports.store.clients() if client.name.casefold() == name.casefold())
    client = replace(next(known, Client(str(uuid4()), name)), name=name)
    readers: dict[str, tuple[str, Callable[[Any], Any]]] = {
        "tier": ("tier", _tier),
        "hours": ("hours", parse_hours),
        "zone": ("zone", _zone),
        "phone": ("phones", lambda texts: _phones(texts, ports)),
        "email": ("emails", _emails),
        "language": ("language", _language),
        "response": ("response", _response),
        "let_through": ("let_through", bool),
    }
    given = {
        field: read(value)
        for option, (field, read) in readers.items()
        if (value := getattr(options, option)) is not None
    }
    client = replace(client, **given)
    ports.store.put_client(client)
    tools.tell("changed clients")
    if options.json:
        print_json(client_json(client))
    else:
        _print(client)
    return 0


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    clients = tools.open_ports().store.clients()
    if options.json:
        print_json([client_json(client) for client in clients])
        return 0
    if not clients:
        print("No clients yet: respiro client add NAME --hours 'mon-fri 09:00-13:00'")
    for client in clients:
        _print(client)
    return 0


def _remove(options: argparse.Namespace, tools: CliTools) -> int:
    store = tools.open_ports().store
    wanted = options.name.casefold()
    found = next((c for c in store.clients() if wanted in (c.name.casefold(), c.id.casefold())), None)
    if found is None or not store.remove_client(found.id):
        raise InvalidValueError("unknown_client", text=options.name)
    tools.tell("changed clients")
    if options.json:
        print_json(client_json(found))
    else:
        print(f"Forgot {plain(found.name)}.")
    return 0


def client_json(client: Client) -> Json:
    """Return a client with its documented fields."""
    return {
        "id": client.id,
        "name": client.name,
        "tier": client.tier.value,
        "hours": {WEEKDAYS[day]: format_ranges(ranges) for day, ranges in sorted(client.hours.items())},
        "zone": str(client.zone) if client.zone else None,
        "phones": list(client.phones),
        "emails": list(client.emails),
        "language": client.language or None,
        "response_minutes": client.response,
        "let_through": client.let_through,
    }


def _print(client: Client) -> None:
    hours = "; ".join(f"{WEEKDAYS[day][:3]} {format_ranges(ranges)}" for day, ranges in sorted(client.hours.items()))
    zone = f" ({client.zone})" if client.zone else ""
    print(f"{plain(client.name)}  tier {client.tier.value}  {hours or 'no hours given'}{zone}")
    reach = [
        *client.phones,
        *map(plain, client.emails),
        f"writes {client.language}" if client.language else "",
        f"answered within {length(client.response)}" if client.response else "",
        "let through out of hours" if client.let_through else "",
    ]
    if any(reach):
        print(f"    {'  '.join(filter(None, reach))}")
