"""When clients can be reached, and when their foreseen fires come, as periods that draw margin to them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo

from respiro.domain.business_clock import BusinessClock
from respiro.domain.clients.client import Client
from respiro.domain.clients.fires import ForeseenFire
from respiro.domain.period import Period, subtract

FORESEEN_WEIGHT = 4
"""What a foreseen fire adds to a quarter of margin: more than one client of tier A who can be reached."""
USEFUL_MINUTES = 15
"""A gap in a client's agenda that is shorter is none in which they can be reached."""
DAYS_AROUND = 2
"""Days before and after the user's own from which a client's may reach into them: zones lie up to 26 hours apart."""
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


@dataclass(frozen=True, slots=True)
class ClientAgendas:
    """What the agendas of clients tell, those of them that are known.

    ``busy`` is what each takes, by client's id; an id with nothing is an agenda with nothing in it. They are known
    over ``known`` only (None: nowhere). ``working`` is the user's own working time, which is taken for the hours of
    a client of whom nothing but the agenda is known.
    """

    busy: Mapping[str, Sequence[Period]] = field(default_factory=dict)
    known: Period | None = None
    working: Sequence[Period] = ()

    def tell_of(self, client: Client) -> bool:
        """Tell whether a client's agenda is among them."""
        return client.id in self.busy

    def give_hours_to(self, client: Client, now: datetime) -> bool:
        """Tell whether it is known from their hours or their agenda when a client can be reached from now on."""
        is_known = self.known is not None and now < self.known.end
        return client.has_hours or (client.id in self.busy and is_known)


NO_AGENDAS = ClientAgendas()
"""Nobody shares an agenda."""


def client_windows(
    clients: Iterable[Client], days: Iterable[date], zone: tzinfo, agendas: ClientAgendas = NO_AGENDAS
) -> tuple[ClientWindow, ...]:
    """Return the clients' windows on the user's days, in order of start.

    They are a client's weekly hours without what their agenda says is taken. Where only the agenda is known, it is
    taken out of the user's own working time, as far as it is known. Without an agenda, or beyond what is known of it,
    the hours hold alone.
    """
    wanted = sorted(days)
    if not wanted:
        return ()
    around = [
        wanted[0] + timedelta(days=o) for o in range(-DAYS_AROUND, (wanted[-1] - wanted[0]).days + DAYS_AROUND + 1)
    ]
    windows = [
        ClientWindow(period, client.id, client.name, client.tier.weight)
        for client in clients
        for period in _reachable(client, _weekly(client, around if client.zone else wanted, zone), agendas)
    ]
    return tuple(sorted(windows, key=_order))


def _weekly(client: Client, days: Iterable[date], zone: tzinfo) -> list[Period]:
    """Return a client's weekly hours on those days."""
    return [
        period
        for day in days
        for wall in client.ranges_on(day.weekday())
        if (period := wall.on(day, client.zone or zone))
    ]


def _reachable(client: Client, hours: Sequence[Period], agendas: ClientAgendas) -> Sequence[Period]:
    """Return when a client with those weekly hours can be reached."""
    if not agendas.tell_of(client):
        return hours
    if not client.has_hours:
        known = agendas.known
        hours = [both for period in agendas.working if known and (both := period.overlap(known))]
    return [free for free in subtract(hours, agendas.busy[client.id]) if free.minutes >= USEFUL_MINUTES]


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
