"""Foreseen fires (M3): it is time to ask a client for what they usually want at the last moment; each is told once."""

from collections.abc import Iterable

from respiro.domain.clients import Nudge, nudges
from respiro.domain.period import Period
from respiro.services.call_time import business_clock
from respiro.services.ports import Ports
from respiro.services.texts import TextFacts

ASK_FIRST = "ask_first"
"""The text that asks for it, and what the notes are called that tell what was told."""


def nudges_due(ports: Ports) -> list[Nudge]:
    """Return what should be asked for now and was not told yet, what comes first at the beginning."""
    clients = [client for client in ports.store.clients() if client.fires]
    if not clients:
        return []
    now = ports.clock()
    return [
        one
        for one in nudges(clients, now, business_clock(ports, now))
        if ports.store.note(_note(one)) != _occasion(one)
    ]


def mark_told(ports: Ports, told: Iterable[Nudge]) -> None:
    """Note that the user was told: for each thing that is foreseen, of which occasion last."""
    for one in told:
        ports.store.put_note(_note(one), _occasion(one))


def ask_facts(nudge: Nudge) -> TextFacts:
    """Return what is known for the text that asks for it."""
    hours = nudge.fire.hours
    return TextFacts(about=nudge.fire.what, period=Period.lasting(nudge.comes_at, hours.end - hours.start))


def _note(nudge: Nudge) -> str:
    return f"{ASK_FIRST}/{nudge.client.id}/{nudge.fire.weekday}/{nudge.fire.what}"


def _occasion(nudge: Nudge) -> str:
    return nudge.comes_at.isoformat()
