"""The times until which a reminder can be put off."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from respiro.domain.business_clock import BusinessClock
from respiro.domain.calls.follow_up import Reservation
from respiro.domain.margins.blocks import MarginBlock
from respiro.domain.period import Period, subtract
from respiro.domain.week import local_day
from respiro.domain.work_time import instant

_AFTERNOON = 15 * 60
_MORNING = 9 * 60
_WORTH_CALLING_LATER = timedelta(minutes=30)
_SHORTEST = timedelta(minutes=10)
"""Nothing is put off by less."""


class SnoozeKind(StrEnum):
    """What a reminder can be put off until."""

    TEN_MINUTES = "ten_minutes"
    HOUR = "hour"
    AFTERNOON = "afternoon"
    TOMORROW = "tomorrow"
    WORKING_HOUR = "working_hour"
    CLIENT_HOUR = "client_hour"
    MARGIN = "margin"
    DATE = "date"
    """A time that the user names."""


@dataclass(frozen=True, slots=True)
class SnoozeOption:
    """A choice that makes sense now. ``until`` is UTC; ``reservation`` are minutes of margin it would take."""

    kind: SnoozeKind
    until: datetime
    is_relative: bool = False
    reservation: Reservation | None = None


def snooze_options(
    now: datetime,
    clock: BusinessClock,
    client_hours: Sequence[Period] | None,
    place: Reservation | None,
) -> tuple[SnoozeOption, ...]:
    """Return what can be chosen now, in the order of a menu.

    ``client_hours`` are the periods ahead in which the client can be reached, in order, None for someone whose
    hours are not known; ``place`` is the margin found by margin_place().
    """
    options = [
        SnoozeOption(SnoozeKind.TEN_MINUTES, now + timedelta(minutes=10), is_relative=True),
        SnoozeOption(SnoozeKind.HOUR, now + timedelta(hours=1), is_relative=True),
    ]
    zone = clock.work_time.zone
    today = local_day(now, zone)
    afternoon = clock.next_open(instant(today, _AFTERNOON, zone))
    if local_day(afternoon, zone) == today and afternoon > now + _WORTH_CALLING_LATER:
        options.append(SnoozeOption(SnoozeKind.AFTERNOON, afternoon))
    options.append(SnoozeOption(SnoozeKind.WORKING_HOUR, _next_working_hour(now, clock)))
    options.append(SnoozeOption(SnoozeKind.TOMORROW, _tomorrow_morning(now, clock)))
    if client_hours and (hour := _next_client_hour(now, client_hours)):
        options.append(SnoozeOption(SnoozeKind.CLIENT_HOUR, hour))
    if place is not None:
        options.append(SnoozeOption(SnoozeKind.MARGIN, place.period.start, reservation=place))
    return tuple(options)


def margin_place(
    blocks: Iterable[MarginBlock],
    taken: Iterable[Period],
    client_hours: Sequence[Period] | None,
    minutes: int,
    now: datetime,
) -> Reservation | None:
    """Return the first so many minutes of margin ahead in which the client can be reached (any time if None).

    ``taken`` are minutes that other follow-ups have reserved, or meetings take.
    """
    reserved = list(taken)
    for block in sorted(blocks, key=lambda block: block.period):
        pieces = subtract([block.period], reserved) if block.is_there else []
        if client_hours is not None:
            pieces = [shared for piece in pieces for hours in client_hours if (shared := piece.overlap(hours))]
        for piece in pieces:
            start = max(piece.start, now)
            if start > now and Period.lasting(start, minutes).end <= piece.end:
                return Reservation(block.uid, Period.lasting(start, minutes))
    return None


def _next_working_hour(now: datetime, clock: BusinessClock) -> datetime:
    """Return the next full hour if one works then, else when work begins again."""
    if not clock.is_open(now):
        return clock.next_open(now)
    local = now.astimezone(clock.work_time.zone)
    full_hour = now + timedelta(minutes=60 - local.minute, seconds=-local.second, microseconds=-local.microsecond)
    return clock.next_open(full_hour if full_hour >= now + _SHORTEST else full_hour + timedelta(hours=1))


def _tomorrow_morning(now: datetime, clock: BusinessClock) -> datetime:
    tomorrow = local_day(now, clock.work_time.zone) + timedelta(days=1)
    working = clock.work_time.periods(tomorrow)
    return working[0].start if working else instant(tomorrow, _MORNING, clock.work_time.zone)


def _next_client_hour(now: datetime, hours: Sequence[Period]) -> datetime | None:
    """Return an hour from now if the client can be reached then, else when they next can be."""
    later = now + timedelta(hours=1)
    for period in hours:
        if period.start <= now and later < period.end:
            return later
        if period.start > now:
            return period.start
    return None
