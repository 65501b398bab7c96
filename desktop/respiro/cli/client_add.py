"""``respiro client add``: every field of a client, and clients made out of calls and requests."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

from respiro.cli.arguments import add_json
from respiro.cli.call_naming import follow_up_of
from respiro.cli.client_show import client_text
from respiro.cli.planb_naming import request_of
from respiro.cli.show import print_json
from respiro.cli.tools import CliTools
from respiro.domain.channel import Channel
from respiro.domain.clients import Client, ForeseenFire, Tone
from respiro.services import client_fields, client_room
from respiro.services.client_facts import client_json
from respiro.services.client_fires import read_fire
from respiro.services.client_room import Adopted
from respiro.services.ports import Ports
from respiro.services.settings import LANGUAGES

_TEXTS: Mapping[str, tuple[str, str]] = {
    "--company": ("NAME", "where they work"),
    "--tier": ("A|B|C", "what would be lost with them (default: B)"),
    "--profile": ("PROFILE", "steady, invader, impatient, or one of your own"),
    "--tone": ("|".join(Tone), "how they are addressed; '' as in the settings"),
    "--language": ("|".join(LANGUAGES), "language of texts for them (default: yours)"),
    "--hours": ("HOURS", "when they can be reached, such as 'mon-fri 09:00-13:00; tue 16:00-18:00'"),
    "--free-after": ("HH:MM", "usually free after this time; '' if that is not known"),
    "--zone": ("ZONE", "IANA name of their zone (default: yours)"),
    "--reach-hours": ("HOURS", "when they may reach you, in your zone; '' for your working hours"),
    "--response": ("LENGTH", "response window in business time, such as 4h; '' for yours"),
    "--urgent-response": ("LENGTH", "response window of what is urgent, such as 2h; '' for yours"),
    "--urgent-channel": ("|".join(Channel), "how they reach you when it is urgent; '' for none in particular"),
    "--wild-cards": ("COUNT", "exceptions a month that are allowed (default: 1)"),
    "--rate": ("RATE", "what an hour is worth, such as '45 EUR'; '' if that is not known"),
    "--notes": ("TEXT", "for your own eyes"),
}
_FLAGS: Mapping[str, str] = {
    "--let-through": "may reach you out of hours, as an exception",
    "--shares-contact": "backup people may be told how to reach them",
}
_LISTS: Mapping[str, tuple[str, str]] = {
    "--phone": ("NUMBER", "may stand there several times; '' for none"),
    "--email": ("ADDRESS", "may stand there several times; '' for none"),
    "--fire": ("FIRE", "what they usually ask: 'report; thu 16:00-18:00; 45 min; ask 1 day before'; '' for none"),
}


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the action to the grammar of ``respiro client``."""
    adding = parts.add_parser("add", help="add a client, or change the one of that name", allow_abbrev=False)
    adding.add_argument("name", metavar="NAME", nargs="?", default="")
    origin = adding.add_mutually_exclusive_group()
    origin.add_argument("--from-call", metavar="ID", help="make one out of whom a follow-up is about")
    origin.add_argument("--from-request", metavar="ID", help="make one out of whom an urgent request is from")
    for option, (metavar, text) in _TEXTS.items():
        adding.add_argument(option, metavar=metavar, help=text)
    for option, (metavar, text) in _LISTS.items():
        adding.add_argument(option, metavar=metavar, help=text, action="append")
    for option, text in _FLAGS.items():
        adding.add_argument(option, action=argparse.BooleanOptionalAction, help=text)
    add_json(adding)
    adding.set_defaults(run=_add)


def _add(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    changes = _given(options, ports)
    adopted = _made(options, ports)
    if adopted is None:
        name = client_fields.read_name(options.name)
        known = client_room.like_named(ports, name) or Client(str(uuid4()), name)
        client = client_room.put(ports, replace(known, name=name, **changes))
    else:
        client = client_room.put(ports, replace(adopted.client, **changes)) if changes else adopted.client
        tools.tell("changed calls")
    tools.tell("changed clients")
    if options.json:
        print_json(client_json(client))
        return 0
    print(client_text(ports, client))
    if adopted and (adopted.calls or adopted.follow_ups or adopted.requests):
        counts = f"calls: {adopted.calls}, follow-ups: {adopted.follow_ups}, urgent requests: {adopted.requests}"
        print(f"    now theirs: {counts}")
    return 0


def _made(options: argparse.Namespace, ports: Ports) -> Adopted | None:
    """Return the client that a call or a request made; None if only a name was given."""
    if options.from_call is not None:
        return client_room.add_from_call(ports, follow_up_of(ports, options.from_call).id, options.name)
    if options.from_request is not None:
        return client_room.add_from_request(ports, request_of(ports, options.from_request).id, options.name)
    return None


def _given(options: argparse.Namespace, ports: Ports) -> dict[str, Any]:
    """Return the fields that the options change."""
    readers: dict[str, tuple[str, Callable[[Any], Any]]] = {
        "company": ("company", client_fields.read_line),
        "tier": ("tier", client_fields.read_tier),
        "profile": ("profile", lambda text: client_fields.read_profile(text, ports)),
        "tone": ("tone", client_fields.read_tone),
        "language": ("language", client_fields.read_language),
        "hours": ("hours", client_fields.read_hours),
        "free_after": ("free_after", client_fields.read_wall_time),
        "zone": ("zone", client_fields.read_zone),
        "reach_hours": ("reach_hours", client_fields.read_hours),
        "response": ("response", client_fields.read_response),
        "urgent_response": ("urgent_response", client_fields.read_response),
        "urgent_channel": ("urgent_channel", client_fields.read_channel),
        "wild_cards": ("wild_cards", client_fields.read_wild_cards),
        "notes": ("notes", client_fields.read_notes),
        "phone": ("phones", lambda texts: client_fields.read_phones(texts, ports)),
        "email": ("emails", client_fields.read_emails),
        "fire": ("fires", _fires),
        "let_through": ("let_through", bool),
        "shares_contact": ("shares_contact", bool),
    }
    given = {
        field: read(value)
        for option, (field, read) in readers.items()
        if (value := getattr(options, option)) is not None
    }
    if options.rate is not None:
        given["hourly_rate"], given["currency"] = client_fields.read_rate(options.rate)
    return given


def _fires(texts: list[str]) -> tuple[ForeseenFire, ...]:
    return tuple(read_fire(text) for text in texts if text.strip())
