"""Who and when: how the commands about calls read what they are given."""

import os
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from respiro.cli.call_show import SHOWN_ID
from respiro.cli.moments import moment_from
from respiro.domain.calls import Caller, FollowUp
from respiro.domain.clients import Client
from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.domain.text import folded
from respiro.domain.week import local_day
from respiro.domain.work_time import instant
from respiro.services.call_time import business_clock
from respiro.services.ports import Ports
from respiro.services.settings import LANGUAGES, SYSTEM

if TYPE_CHECKING:
    from respiro.services.quick_line import QuickLine

_SHORTEST_ID = 4
_LOOK_BACK = timedelta(days=400)
"""How old an answered follow-up may be to be found by a part of its id or a name."""
_MOST_CALLERS = 300
_MOST_CHOICES = 5


def follow_up_of(ports: Ports, text: str, *, answered_first: bool = False) -> FollowUp:
    """Return the follow-up of an id, four characters of one at least, a name or a number.

    Who waits is looked for first. Raises InvalidValueError unknown_follow_up, ambiguous_follow_up.
    """
    if (named := ports.store.follow_up(text.strip())) is not None:
        return named
    now = ports.clock()
    places: list[Callable[[], list[FollowUp]]] = [
        ports.store.open_follow_ups,
        lambda: ports.store.closed_follow_ups(Period(now - _LOOK_BACK, now + timedelta(days=1))),
    ]
    for place in reversed(places) if answered_first else places:
        found = [one for one in place() if _is_meant(ports, one, text.strip())]
        if len(found) == 1:
            return found[0]
        if found:
            choices = ", ".join(f"{one.id[:SHOWN_ID]} {one.caller.label}" for one in found[:_MOST_CHOICES])
            raise InvalidValueError("ambiguous_follow_up", text=text, choices=choices)
    raise InvalidValueError("unknown_follow_up", text=text)


def _is_meant(ports: Ports, follow_up: FollowUp, text: str) -> bool:
    number = ports.numbers.understood(text, ports.settings.region)
    is_id = len(text) >= _SHORTEST_ID and follow_up.id.startswith(text.lower())
    name = folded(text)
    return (
        is_id or bool(name and name == folded(follow_up.caller.name)) or bool(number == follow_up.caller.number != "")
    )


def client_named(ports: Ports, text: str) -> Client:
    """Return the client of that name or id. Raises InvalidValueError unknown_client."""
    for client in ports.store.clients():
        if text == client.id or folded(text) == folded(client.name):
            return client
    raise InvalidValueError("unknown_client", text=text)


def read(ports: Ports, line: str, now: datetime | None = None, *, people: bool = True) -> "QuickLine":
    """Return what a line in any of the four languages says, as seen at an instant (UTC)."""
    from respiro.services.quick_line import read_line  # noqa: PLC0415  its tables take longer than all the rest

    then = now or ports.clock()
    known = _people(ports) if people else []
    clock = business_clock(ports, then)
    language, region = _language(ports.settings.language), ports.settings.region
    return read_line(line, then, ports.zone, known, ports.numbers, ports.dates, clock, language, region)


def _people(ports: Ports) -> list[Caller]:
    clients = (
        Caller(client.name, next(iter(client.phones), ""), next(iter(client.emails), ""), client.id)
        for client in ports.store.clients()
    )
    return [*clients, *ports.store.callers("", _MOST_CALLERS)]


def _language(setting: str) -> str:
    """Return the language in which the user is likely to write: the one set, else the terminal's."""
    if setting != SYSTEM:
        return setting
    told = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    tag = re.split(r"[_.@-]", told)[0].lower()
    return tag if tag in LANGUAGES else ""


def time_ahead(ports: Ports, text: str) -> datetime:
    """Return the instant (UTC) of ``2026-11-25T10:00``, ``tomorrow 10:00``, ``in two hours``.

    Raises InvalidValueError unknown_moment, time_has_passed.
    """
    if _is_written_out(text):
        return moment_from(text.strip(), ports.zone)
    said = read(ports, text, people=False)
    if said.call_back_at is not None:
        return said.call_back_at
    raise InvalidValueError("time_has_passed") if said.has_passed else InvalidValueError("unknown_moment", text=text)


def time_behind(ports: Ports, text: str) -> datetime:
    """Return the instant (UTC) of ``2026-11-25T10:00``, ``yesterday 17:00``, ``at 9:30``: the last such time.

    Raises InvalidValueError unknown_moment.
    """
    if _is_written_out(text):
        return moment_from(text.strip(), ports.zone)
    now = ports.clock()
    midnight = instant(local_day(now, ports.zone), 0, ports.zone)
    moment = read(ports, text, people=False).called_at or read(ports, text, midnight, people=False).call_back_at
    if moment is None:
        raise InvalidValueError("unknown_moment", text=text)
    return moment if moment <= now else moment - timedelta(days=1)


def _is_written_out(text: str) -> bool:
    return re.match(r"\s*\d{4}-\d{2}-\d{2}(?:$|[T ]\d)", text) is not None
