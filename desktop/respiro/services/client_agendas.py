"""When clients can be reached: their weekly hours, and what they let Respiro see of their agendas (M2)."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from respiro.domain.agenda import Occurrence
from respiro.domain.clients import DAYS_AROUND, NO_AGENDAS, Client, ClientAgendas, ClientWindow, client_windows
from respiro.domain.period import Period
from respiro.domain.work_time import instant
from respiro.services.ports import Ports

Working = Callable[[], Iterable[Period]]
"""Answers the user's working time on the days in question; asked only where nothing but an agenda is known."""


def client_agendas(ports: Ports, clients: Sequence[Client], days: Sequence[date], working: Working) -> ClientAgendas:
    """Return what the clients' agendas tell of the user's days: one question to the store if nobody shares one."""
    if not clients or not days:
        return NO_AGENDAS
    told = ports.store.client_occurrences(_around(ports, days), ports.zone)
    busy = {client.id: _taken(client, told[client.id]) for client in clients if client.id in told}
    if not busy:
        return NO_AGENDAS
    without_hours = any(client.id in busy and not client.has_hours for client in clients)
    return ClientAgendas(busy, _known(ports), tuple(working()) if without_hours else ())


def windows_of(
    ports: Ports, clients: Sequence[Client], days: Sequence[date], working: Working
) -> tuple[ClientWindow, ...]:
    """Return when the clients can be reached on the user's days, in order of start."""
    return client_windows(clients, days, ports.zone, client_agendas(ports, clients, days, working))


def _around(ports: Ports, days: Sequence[date]) -> Period:
    """Return the days, and those of clients in other zones that may reach into them."""
    reach = timedelta(days=DAYS_AROUND)
    return Period(instant(min(days) - reach, 0, ports.zone), instant(max(days) + reach + timedelta(1), 0, ports.zone))


def _taken(client: Client, occurrences: Iterable[Occurrence]) -> tuple[Period, ...]:
    """Return when a client is busy: what they declined is free, what they may do counts, so does the way there."""
    own = frozenset(email.lower() for email in client.emails)
    return tuple(one.period.padded(one.travel_minutes, 0) for one in occurrences if one.takes_time(own))


def _known(ports: Ports) -> Period | None:
    """Return the time over which occurrences are stored."""
    horizon = ports.store.horizon()
    if horizon is None or horizon[1] <= horizon[0]:
        return None
    return Period(instant(horizon[0], 0, ports.zone), instant(horizon[1], 0, ports.zone))
