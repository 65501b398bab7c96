"""What the line means, and whom it may mean: asked of the use cases, never guessed here."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from respiro.domain.calls import Caller
from respiro.domain.clients import Client
from respiro.domain.text import folded
from respiro.domain.week import local_day
from respiro.domain.work_time import instant
from respiro.services.call_time import business_clock
from respiro.services.ports import Ports

MOST_SUGGESTIONS = 6
_LONGEST_FRAGMENT = 40
_MOST_CALLERS = 300
"""Who called before so many others is found by the list, not by the line alone."""


if TYPE_CHECKING:
    from respiro.services.quick_line import QuickLine

LineReader = Callable[[Ports, str, Sequence[Caller], datetime], "QuickLine"]
"""Reads a line at an instant (UTC); the people whom it may name come with it."""


def read(ports: Ports, line: str, people: Sequence[Caller], now: datetime) -> "QuickLine":
    """Return what the line means, in the language in which the user is likely to write."""
    from respiro.services.quick_line import read_line  # noqa: PLC0415  its tables take longer than the dialog

    return read_line(
        line,
        now,
        ports.zone,
        people,
        ports.numbers,
        ports.dates,
        business_clock(ports, now),
        language_of(ports),
        ports.settings.region,
    )


def people_of(ports: Ports) -> list[Caller]:
    """Return whom a line may name: the clients, and who called lately."""
    return [*map(caller_of, ports.store.clients()), *ports.store.callers("", _MOST_CALLERS)]


def read_for(
    ports: Ports, line: str, people: Sequence[Caller], chosen: Caller | None, reader: LineReader
) -> "QuickLine | None":
    """Return what the line means, None for an empty one; someone who was chosen from the list stays who they are while they are named."""
    if not line.strip():
        return None
    now = ports.clock()
    if chosen is None or not folded(line).startswith(folded(chosen.label)):
        return reader(ports, line, people, now)
    understood = reader(ports, line, [chosen, *people], now)
    return replace(
        understood,
        name=chosen.name,
        number=understood.number or chosen.number,
        email=understood.email or chosen.email,
        client_id=chosen.client_id,
    )


def passed_moment(ports: Ports, line: str, reader: LineReader) -> datetime | None:
    """Return the time of today (UTC) that a line names although it lies behind; None if there is none."""
    midnight = instant(local_day(ports.clock(), ports.zone), 0, ports.zone)
    return reader(ports, line, (), midnight).call_back_at


def moment_of(ports: Ports, text: str, reader: LineReader, *, is_past: bool) -> datetime | None:
    """Return the instant (UTC) that a field means, such as ``tomorrow 10:00``; None if it means none."""
    now = ports.clock()
    understood = reader(ports, text, (), now)
    if not is_past:
        return understood.call_back_at or (passed_moment(ports, text, reader) if understood.has_passed else None)
    moment = understood.called_at or passed_moment(ports, text, reader)
    return moment - timedelta(days=1) if moment is not None and moment > now else moment


def caller_of(client: Client) -> Caller:
    """Return a client as someone who calls."""
    return Caller(client.name, next(iter(client.phones), ""), next(iter(client.emails), ""), client.id)


def fragment_of(line: str, position: int) -> str:
    """Return the beginning of a name or number that is being typed; empty when the line is past that."""
    fragment = line[:position].lstrip()
    rest = line[position:].strip()
    return "" if rest or "," in fragment or len(fragment) > _LONGEST_FRAGMENT else fragment


def suggestions(ports: Ports, fragment: str) -> list[Caller]:
    """Return clients and past callers whom the fragment may mean, the clients first; for none the latest to call."""
    wanted = folded(fragment)
    clients = [caller_of(client) for client in ports.store.clients() if wanted and _begins(client, wanted)]
    found: list[Caller] = []
    for caller in (*clients, *ports.store.callers(fragment.strip(), MOST_SUGGESTIONS)):
        if caller.label.strip() and not any(caller.is_same_person(known) for known in found):
            found.append(caller)
    return found[:MOST_SUGGESTIONS]


def language_of(ports: Ports) -> str:
    """Return the language in which the user is likely to write."""
    chosen = ports.settings.language
    return QLocale().name().partition("_")[0] if chosen == "system" else chosen


def _begins(client: Client, wanted: str) -> bool:
    name = folded(client.name)
    numbers = (number.removeprefix("+") for number in client.phones)
    return (
        name.startswith(wanted)
        or any(word.startswith(wanted) for word in name.split())
        or any(wanted.replace(" ", "").removeprefix("+") in number for number in numbers if wanted[-1:].isdigit())
    )
