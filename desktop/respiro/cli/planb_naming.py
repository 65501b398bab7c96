"""Which request is meant, and how what is known of one is given on the command line."""

import argparse
from dataclasses import replace
from datetime import datetime, timedelta

from respiro.cli.call_naming import time_ahead
from respiro.cli.call_show import SHOWN_ID
from respiro.domain.calls import Caller
from respiro.domain.channel import Channel
from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.domain.plan_b import UrgentRequest
from respiro.domain.text import folded
from respiro.services.plan_b.expecting import expected_by
from respiro.services.plan_b.opening import Answers
from respiro.services.ports import Ports
from respiro.services.settings.parsing import parse_minutes, parse_yes_no

_SHORTEST_ID = 4
_LOOK_BACK = timedelta(days=400)
_MOST_CHOICES = 5


def request_of(ports: Ports, text: str) -> UrgentRequest:
    """Return the request of an id, four characters of one at least, or a name; what is open is looked for first.

    Raises InvalidValueError unknown_request, ambiguous_request.
    """
    wanted = text.strip()
    if (named := ports.store.request(wanted)) is not None:
        return named
    now = ports.clock()
    for requests in (
        ports.store.open_requests,
        lambda: ports.store.closed_requests(Period(now - _LOOK_BACK, now + timedelta(days=1))),
    ):
        found = [one for one in requests() if _is_meant(one, wanted)]
        if len(found) == 1:
            return found[0]
        if found:
            choices = ", ".join(f"{one.id[:SHOWN_ID]} {one.caller.label}" for one in found[:_MOST_CHOICES])
            raise InvalidValueError("ambiguous_request", text=text, choices=choices)
    raise InvalidValueError("unknown_request", text=text)


def _is_meant(request: UrgentRequest, text: str) -> bool:
    is_id = len(text) >= _SHORTEST_ID and request.id.startswith(text.lower())
    return is_id or bool(text and folded(text) == folded(request.caller.name))


def caller_of(who: str, number: str | None, email: str | None) -> Caller:
    """Return who is named: by an address, by a number, else by name."""
    text = who.strip()
    if "@" in text:
        return Caller(number=number or "", email=text)
    if text and not any(char.isalpha() for char in text) and any(char.isdigit() for char in text):
        return Caller(number=text, email=email or "")
    return Caller(text, number or "", email or "")


def channel_of(text: str) -> Channel:
    """Return the channel of that name. Raises InvalidValueError unknown_choice."""
    try:
        return Channel(text.strip().lower())
    except ValueError:
        raise InvalidValueError("unknown_choice", text=text, choices=", ".join(Channel)) from None


def add_facts(parser: argparse.ArgumentParser, *, want: bool = True) -> None:
    """Add the three questions and the weights to a command."""
    if want:
        parser.add_argument("--want", metavar="TEXT", help="what do they want?")
    parser.add_argument("--expect", metavar="TEXT", help="by when do they expect it?")
    parser.add_argument("--done", metavar="TEXT", help="what have they done already?")
    parser.add_argument("--takes", metavar="LENGTH", help="how long it takes, such as 45 or 1h30")
    parser.add_argument("--urgent", metavar="yes|no", help="really urgent?")
    parser.add_argument("--important", metavar="yes|no", help="important?")


def answers_of(ports: Ports, options: argparse.Namespace, known: Answers) -> Answers:
    """Return what is known with what is given. Raises InvalidValueError."""
    given = known
    if getattr(options, "want", None) and isinstance(options.want, str):
        given = replace(given, want=options.want)
    if options.expect is not None:
        given = replace(given, expect=options.expect, expected_by=expected_by(ports, options.expect).at)
    if options.done is not None:
        given = replace(given, done=options.done)
    if options.takes is not None:
        given = replace(given, minutes=parse_minutes(options.takes))
    if options.urgent is not None:
        given = replace(given, is_urgent=parse_yes_no(options.urgent))
    if options.important is not None:
        given = replace(given, is_important=parse_yes_no(options.important))
    return given


def expected_at(ports: Ports, text: str) -> datetime:
    """Return the instant (UTC) that a text names. Raises InvalidValueError unknown_moment, time_has_passed."""
    found = expected_by(ports, text)
    return found.at if found.at is not None else time_ahead(ports, text)
