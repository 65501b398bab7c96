"""Follow-ups, calls and business time of a Monday in Madrid, for the tests of the domain."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from respiro.domain.business_clock import BusinessClock
from respiro.domain.calls import (
    Call,
    Caller,
    CallPolicy,
    FollowUp,
    Open,
    Way,
)
from respiro.domain.calls import Channel as By
from respiro.domain.work_time import DAY_MINUTES, WorkTime, instant, parse_ranges

MADRID = ZoneInfo("Europe/Madrid")
ZONES = [
    ZoneInfo(name)
    for name in (
        "Europe/Madrid",
        "America/New_York",
        "Australia/Lord_Howe",
        "America/St_Johns",
        "Africa/Cairo",
        "America/Santiago",
    )
]
CLOCK = BusinessClock(
    WorkTime(
        dict.fromkeys(range(5), parse_ranges("09:00-14:00, 15:00-18:00")),
        MADRID,
        holidays=frozenset([date(2026, 12, 8)]),
    )
)
POLICY = CallPolicy()
MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def at(day: date, wall: str, zone: ZoneInfo = MADRID) -> datetime:
    """Return the instant of a wall time like ``9:30``."""
    hour, minute = map(int, wall.split(":"))
    return instant(day, hour * 60 + minute, zone)


NOW = at(MONDAY, "10:00")


def follow_up(due_at: datetime = NOW, **more: Any) -> FollowUp:
    """Return one that was opened an hour ago and is due at the instant."""
    opened = NOW - HOUR
    state = Open(due_at, due_at, opened)
    plain = FollowUp("1", Caller("Marta"), "", Way.MINE, By.PHONE, opened, opened, NOW + 4 * HOUR, state)
    return replace(plain, **more)


def call(when: datetime, **more: Any) -> Call:
    """Return a call of Marta, who is known better than in follow_up()."""
    return replace(Call("2", when, Caller("Marta Ruiz", "+34600", "m@example.org", "marta")), **more)


def changes(zone: ZoneInfo) -> Iterator[date]:
    """Yield the days from 2024 to 2030 on which the zone's offset changes."""
    for number in range((date(2031, 1, 1) - date(2024, 1, 1)).days):
        day = date(2024, 1, 1) + timedelta(number)
        if instant(day, DAY_MINUTES, zone) - instant(day, 0, zone) != DAY:
            yield day
