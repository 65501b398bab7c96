"""When clients can be reached, and when their foreseen fires come, as periods that draw margin to them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from respiro.domain.business_clock import BusinessClock
from respiro.domain.clients.client import Client
from respiro.domain.clients.fires import ForeseenFire
from respiro.domain.period import Period

FORESEEN_WEIGHT = 4
"""What a foreseen fire adds to a quarter of margin: more than one client of tier A who can be reached."""
_LONGEST_BREAK = 5
"""Days back from which a fire may reach into a week: over a weekend and a holiday."""


@dataclass(frozen=True, slots=True)
class ClientWindow:
    """A period in which one client can be reached; or, with ``what``, in which they usually ask for that."""

    period: Period
    client_id: str
    name: str
    weight: int
    what: str = ""


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
        for wall in client.ranges_on(day.weekday())
        if (period := wall.on(day, client.zone or zone))
    ]
    return tuple(sorted(windows, key=_order))


def foreseen_windows(clients: Iterable[Client], days: Iterable[date], clock: BusinessClock) -> tuple[ClientWindow, ...]:
    """Return where margin for foreseen fires belongs on the user's days: from when one comes until it can be done.

    One that comes as work ends reaches into the next working time.
    """
    wanted = sorted(days)
    if not wanted:
        return ()
    around = [
        wanted[0] + timedelta(days=offset) for offset in range(-_LONGEST_BREAK, (wanted[-1] - wanted[0]).days + 1)
    ]
    windows = [
        ClientWindow(
            Period(start, clock.after(comes.end, fire.minutes)), client.id, client.name, FORESEEN_WEIGHT, fire.what
        )
        for client in clients
        for fire in client.fires
        for day in around
        if day.weekday() == fire.weekday and (comes := fire.hours.on(day, clock.work_time.zone))
        if (start := clock.next_open(comes.start)) < clock.after(comes.end, fire.minutes)
    ]
    return tuple(sorted(windows, key=_order))


def foreseen_minutes(clients: Iterable[Client], days: Iterable[date]) -> int:
    """Return how long all fires take that usually come on those days."""
    weekdays = [day.weekday() for day in days]
    return sum(fire.minutes * weekdays.count(fire.weekday) for client in clients for fire in client.fires)


@dataclass(frozen=True, slots=True)
class Nudge:
    """It is time to ask a client for what they usually want at the last moment; ``comes_at`` is UTC."""

    client: Client
    fire: ForeseenFire
    comes_at: datetime

    @property
    def key(self) -> str:
        """What names this nudge, so that it is told once."""
        return f"{self.client.id}/{self.fire.what}/{self.comes_at:%Y-%m-%d}"


def nudges(clients: Iterable[Client], now: datetime, clock: BusinessClock) -> tuple[Nudge, ...]:
    """Return what should be asked for now: fires ahead by no more business time than each one says.

    Nothing out of working hours: clients are asked within them.
    """
    if not clock.is_open(now):
        return ()
    zone = clock.work_time.zone
    today = now.astimezone(zone).date()
    found = [
        Nudge(client, fire, comes.start)
        for client in clients
        for fire in client.fires
        for day in (today + timedelta(days=offset) for offset in range(8))
        if day.weekday() == fire.weekday and (comes := fire.hours.on(day, zone)) and now < comes.start
        if clock.minutes_between(now, comes.start) <= fire.ask_before and fire.ask_before
    ]
    return tuple(sorted(found, key=lambda nudge: (nudge.comes_at, nudge.client.name, nudge.fire.what)))


def _order(window: ClientWindow) -> tuple[Period, str, str]:
    return window.period, window.client_id, window.what
