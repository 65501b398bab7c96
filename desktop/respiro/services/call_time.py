"""The clocks that call-backs go by: the user's business time, and the hours in which a client can be reached."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from respiro.domain.business_clock import LONGEST_SEARCH, BusinessClock
from respiro.domain.calls import FollowUp, Reservation, SnoozeKind, SnoozeOption, margin_place, snooze_options
from respiro.domain.clients import Client, client_windows
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.services.client_agendas import client_agendas
from respiro.services.margin_keeper import busy_in, day_of, work_time
from respiro.services.margin_use import spoken_for
from respiro.services.ports import Ports

_DAYS_AHEAD = 14
"""How far ahead a client's hour, or margin, is looked for."""


def business_clock(ports: Ports, moment: datetime) -> BusinessClock:
    """Return the user's business clock, good from the day before the instant on."""
    first = day_of(ports, moment) - timedelta(days=1)
    return BusinessClock(work_time(ports, first, first + LONGEST_SEARCH))


def reach_clock(clock: BusinessClock, client: Client | None) -> BusinessClock:
    """Return the clock that says when a client may reach the user: their agreed hours, else working time."""
    if client is None or not client.reach_hours:
        return clock
    return BusinessClock(replace(clock.work_time, hours=client.reach_hours))


def client_of(ports: Ports, client_id: str) -> Client | None:
    """Return the client of that id."""
    return next((client for client in ports.store.clients() if client.id == client_id), None) if client_id else None


def response_of(ports: Ports, client: Client | None) -> int:
    """Return the response window in business minutes: the client's own, else the one in the settings."""
    return ports.settings.calls.response if client is None or client.response is None else client.response


def client_hours(ports: Ports, client: Client | None, now: datetime) -> tuple[Period, ...] | None:
    """Return when the client can be reached in the next two weeks, in order; None if nothing is known about that."""
    if client is None:
        return None
    today = day_of(ports, now)
    days = [today + timedelta(days=offset) for offset in range(_DAYS_AHEAD)]

    def working() -> Iterable[Period]:
        hours = work_time(ports, days[0], days[-1] + timedelta(days=1))
        return (period for day in days for period in hours.periods(day))

    agendas = client_agendas(ports, [client], days, working)
    if not agendas.give_hours_to(client, now):
        return None
    windows = client_windows([client], days, ports.zone, agendas)
    return tuple(window.period for window in windows if window.period.end > now)


def snooze_choices(ports: Ports, follow_up: FollowUp) -> tuple[SnoozeOption, ...]:
    """Return until when the follow-up can be put off now, in the order of a menu."""
    now = ports.clock()
    clock = business_clock(ports, now)
    hours = client_hours(ports, client_of(ports, follow_up.caller.client_id), now)
    worked = None if hours is None else _worked(hours, clock)
    return snooze_options(now, clock, worked, _place(ports, follow_up, hours, now))


def says_when_reached(options: Iterable[SnoozeOption]) -> bool:
    """Tell whether these choices come of knowing when the client can be reached."""
    return any(option.kind is SnoozeKind.CLIENT_HOUR for option in options)


def _worked(hours: Sequence[Period], clock: BusinessClock) -> tuple[Period, ...]:
    """Return the client's hours in which the user works; all of them if there are none such."""
    working = [
        shared
        for period in hours
        for offset in (0, 1)
        for own in clock.work_time.periods(period.start.astimezone(clock.work_time.zone).date() + timedelta(offset))
        if (shared := period.overlap(own))
    ]
    return tuple(sorted(set(working))) or tuple(hours)


def is_still_free(ports: Ports, reservation: Reservation, *owners: str) -> bool:
    """Tell whether the minutes lie in standing margin and nobody but the owners has reserved any of them.

    The owners are ids of follow-ups and urgent requests.
    """
    block = ports.store.block(reservation.block_uid)
    if block is None or not block.is_there or not block.period.contains(reservation.period):
        return False
    return not any(period.overlaps(reservation.period) for period in spoken_for(ports, *owners))


def other_place(ports: Ports, follow_up: FollowUp, lost: Reservation) -> Reservation | None:
    """Return margin instead of what was lost: in the same block, else at that time or after it, else any ahead."""
    now = ports.clock()
    hours = client_hours(ports, client_of(ports, follow_up.caller.client_id), now)
    block = ports.store.block(lost.block_uid)
    return (
        (_place(ports, follow_up, hours, now, [block]) if block else None)
        or _place(ports, follow_up, hours, max(now, lost.period.start - timedelta(minutes=1)))
        or _place(ports, follow_up, hours, now)
    )


def _place(
    ports: Ports,
    follow_up: FollowUp,
    hours: Sequence[Period] | None,
    after: datetime,
    blocks: Sequence[MarginBlock] | None = None,
) -> Reservation | None:
    """Return the first margin after an instant, of these blocks or of all; a pinned block may lie under a meeting."""
    ahead = Period(after, after + timedelta(days=_DAYS_AHEAD))
    offered = ports.store.blocks(ahead) if blocks is None else blocks
    meetings = [busy.meeting for busy in busy_in(ports, ahead)] if offered else []
    taken = [*spoken_for(ports, follow_up.id), *meetings]
    return margin_place(offered, taken, hours, ports.settings.calls.duration, after)
