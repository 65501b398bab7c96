"""Clients: how much each weighs and when each can be reached."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta, tzinfo
from enum import StrEnum

from respiro.domain.period import Period
from respiro.domain.work_time import WallRange

LONGEST_NAME = 120
"""Characters of a client's name."""


class Tier(StrEnum):
    """What would be lost with the client: A most."""

    A = "A"
    B = "B"
    C = "C"

    @property
    def weight(self) -> int:
        """What a client of this tier adds to a quarter of margin in which they can be reached."""
        return {Tier.A: 3, Tier.B: 2, Tier.C: 1}[self]


@dataclass(frozen=True, slots=True)
class Client:
    """A client, with the weekly hours in which they can be reached.

    ``hours`` are wall times per weekday (0 is Monday) in ``zone``; None is the user's own zone. ``phones`` are
    E.164 where they could be understood, ``language`` is a tag (empty: the user's own). ``response`` is their
    response window in business minutes, None for the one in the settings; who is ``let_through`` may reach the
    user out of hours, each time as an exception.
    """

    id: str
    name: str
    tier: Tier = Tier.B
    hours: Mapping[int, tuple[WallRange, ...]] = field(default_factory=dict)
    zone: tzinfo | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    language: str = ""
    response: int | None = None
    let_through: bool = False


@dataclass(frozen=True, slots=True)
class ClientWindow:
    """A period in which one client can be reached."""

    period: Period
    client_id: str
    name: str
    weight: int


def client_windows(clients: Iterable[Client], days: Iterable[date], zone: tzinfo) -> tuple[ClientWindow, ...]:
    """Return the clients' windows on the user's days, in order of start.

    A client in another zone may reach into the day from their own days before or after: two of them, as zones
    lie up to 26 hours apart.
    """
    wanted = sorted(days)
    if not wanted:
        return ()
    around = [wanted[0] + timedelta(days=offset) for offset in range(-2, (wanted[-1] - wanted[0]).days + 3)]
    windows = [
        ClientWindow(period, client.id, client.name, client.tier.weight)
        for client in clients
        for day in (around if client.zone else wanted)
        for wall in client.hours.get(day.weekday(), ())
        if (period := wall.on(day, client.zone or zone))
    ]
    return tuple(sorted(windows, key=lambda window: (window.period, window.client_id)))
