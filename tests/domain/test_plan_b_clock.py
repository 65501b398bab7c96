"""Business time against tables computed by hand. Instants in UTC are written out, as a calendar shows them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from respiro.domain.business_clock import BusinessClock
from respiro.domain.clients import Client, client_windows
from respiro.domain.work_time import WallRange, WorkTime, parse_ranges

MADRID = ZoneInfo("Europe/Madrid")
OFFICE = dict.fromkeys(range(5), parse_ranges("09:00-14:00, 15:00-18:00"))
NIGHTS = dict.fromkeys(range(7), parse_ranges("00:00-06:00"))
HOLIDAYS = frozenset([date(2026, 10, 12), date(2026, 12, 8), date(2026, 12, 25), date(2027, 1, 1), date(2027, 1, 6)])


def clock(
    zone: str = "Europe/Madrid",
    hours: Mapping[int, tuple[WallRange, ...]] = OFFICE,
    holidays: frozenset[date] = HOLIDAYS,
) -> BusinessClock:
    return BusinessClock(WorkTime(hours, ZoneInfo(zone), holidays=holidays))


def local(text: str, zone: str = "Europe/Madrid") -> datetime:
    """Return the instant of ``2026-11-23 09:00`` on the wall; of two it is the first."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("received", "urgent", "ordinary"),
    [
        # 120 business minutes, and 24 business hours: three days of eight
        ("2026-11-23 09:07", "2026-11-23 11:07", "2026-11-26 09:07"),
        ("2026-11-23 12:00", "2026-11-23 14:00", "2026-11-26 12:00"),
        ("2026-11-23 12:01", "2026-11-23 15:01", "2026-11-26 12:01"),
        ("2026-11-23 13:59", "2026-11-23 16:59", "2026-11-26 13:59"),
        ("2026-11-23 14:20", "2026-11-23 17:00", "2026-11-26 14:00"),
        ("2026-11-23 16:00", "2026-11-23 18:00", "2026-11-26 16:00"),
        ("2026-11-23 16:01", "2026-11-24 09:01", "2026-11-26 16:01"),
        ("2026-11-23 18:00", "2026-11-24 11:00", "2026-11-26 18:00"),
        # Friday at 17:50: ten minutes of it, the rest on Monday
        ("2026-11-27 17:50", "2026-11-30 10:50", "2026-12-02 17:50"),
        # Sunday at 22:00
        ("2026-11-22 22:00", "2026-11-23 11:00", "2026-11-25 18:00"),
        # Christmas Day, a Friday
        ("2026-12-25 11:00", "2026-12-28 11:00", "2026-12-30 18:00"),
        # Christmas Eve at 17:00: an hour of it, an hour on Monday the 28th
        ("2026-12-24 17:00", "2026-12-28 10:00", "2026-12-30 17:00"),
        # a holiday on Monday the 12th of October, and one on Tuesday the 8th of December
        ("2026-10-09 17:50", "2026-10-13 10:50", "2026-10-15 17:50"),
        ("2026-10-12 10:00", "2026-10-13 11:00", "2026-10-15 18:00"),
        ("2026-12-07 17:30", "2026-12-09 10:30", "2026-12-11 17:30"),
        # over New Year's Day (a Friday) and Epiphany (a Wednesday)
        ("2026-12-31 17:00", "2027-01-04 10:00", "2027-01-07 17:00"),
    ],
)
def test_promises_are_kept_to_the_minute(received: str, urgent: str, ordinary: str) -> None:
    assert clock().after(local(received), 120) == local(urgent)
    assert clock().after(local(received), 1440) == local(ordinary)
    assert clock().minutes_between(local(received), local(urgent)) == 120
    assert clock().minutes_between(local(received), local(ordinary)) == 1440


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2026-11-23 09:00", "2026-11-23 18:00", 480),
        ("2026-11-23 13:00", "2026-11-23 14:30", 60),
        ("2026-11-23 14:00", "2026-11-23 15:00", 0),
        ("2026-11-27 17:50", "2026-11-30 09:05", 15),
        ("2026-11-28 00:00", "2026-11-30 00:00", 0),
        ("2026-10-09 16:00", "2026-10-13 10:00", 180),
        ("2026-12-24 09:00", "2026-12-28 18:00", 960),
        ("2026-12-21 09:00", "2027-01-11 09:00", 12 * 480),
    ],
)
def test_minutes_between_two_times(start: str, end: str, minutes: int) -> None:
    assert clock().minutes_between(local(start), local(end)) == minutes


@pytest.mark.parametrize(
    ("zone", "midnight", "minutes", "then"),
    [
        # the clock jumps from 2 to 3
        ("Europe/Madrid", "2026-03-29 00:00", 120, "2026-03-29 01:00"),
        ("Europe/Madrid", "2026-03-29 00:00", 180, "2026-03-29 02:00"),
        ("Europe/Madrid", "2026-03-29 00:00", 300, "2026-03-29 04:00"),
        ("Europe/Madrid", "2026-03-29 00:00", 301, "2026-03-29 22:01"),
        ("Europe/Warsaw", "2026-03-29 00:00", 240, "2026-03-29 03:00"),
        ("America/New_York", "2026-03-08 00:00", 300, "2026-03-08 10:00"),
        # the clock goes back from 3 to 2, in New York from 2 to 1
        ("Europe/Madrid", "2026-10-25 00:00", 180, "2026-10-25 01:00"),
        ("Europe/Madrid", "2026-10-25 00:00", 420, "2026-10-25 05:00"),
        ("Europe/Madrid", "2026-10-25 00:00", 421, "2026-10-25 23:01"),
        ("Europe/Warsaw", "2026-10-25 00:00", 420, "2026-10-25 05:00"),
        ("America/New_York", "2026-11-01 00:00", 120, "2026-11-01 06:00"),
        ("America/New_York", "2026-11-01 00:00", 420, "2026-11-01 11:00"),
        ("America/New_York", "2026-11-01 00:00", 421, "2026-11-02 05:01"),
    ],
)
def test_nights_from_midnight_to_six_on_days_when_the_clock_changes(
    zone: str, midnight: str, minutes: int, then: str
) -> None:
    nights = clock(zone, NIGHTS)
    assert nights.after(local(midnight, zone), minutes) == utc(then)
    assert nights.minutes_between(local(midnight, zone), utc(then)) == minutes


@pytest.mark.parametrize(
    ("zone", "friday", "monday"),
    [
        # 17:30 and two hours: 10:30 on Monday, whose offset is another
        ("Europe/Madrid", "2026-03-27 16:30", "2026-03-30 08:30"),
        ("Europe/Madrid", "2026-10-23 15:30", "2026-10-26 09:30"),
        ("Europe/Warsaw", "2026-03-27 16:30", "2026-03-30 08:30"),
        ("America/New_York", "2026-10-30 21:30", "2026-11-02 15:30"),
        ("America/New_York", "2026-03-06 22:30", "2026-03-09 14:30"),
    ],
)
def test_a_weekend_in_which_the_clock_changes_is_a_weekend(zone: str, friday: str, monday: str) -> None:
    assert clock(zone).after(utc(friday), 120) == utc(monday)
    assert clock(zone).minutes_between(utc(friday), utc(monday)) == 120


@pytest.mark.parametrize(
    ("client_zone", "day", "start", "end"),
    [
        # nine to five there, in UTC; between the two changes of the clock New York is an hour nearer
        ("America/New_York", "2026-11-23", "2026-11-23 14:00", "2026-11-23 22:00"),
        ("America/New_York", "2026-10-26", "2026-10-26 13:00", "2026-10-26 21:00"),
        ("America/New_York", "2026-03-20", "2026-03-20 13:00", "2026-03-20 21:00"),
        ("America/New_York", "2026-07-01", "2026-07-01 13:00", "2026-07-01 21:00"),
        ("Europe/Bucharest", "2026-11-23", "2026-11-23 07:00", "2026-11-23 15:00"),
        ("Europe/Bucharest", "2026-10-26", "2026-10-26 07:00", "2026-10-26 15:00"),
        ("Europe/Bucharest", "2026-07-01", "2026-07-01 06:00", "2026-07-01 14:00"),
        ("", "2026-11-23", "2026-11-23 08:00", "2026-11-23 16:00"),
        ("", "2026-07-01", "2026-07-01 07:00", "2026-07-01 15:00"),
    ],
)
def test_a_client_is_reached_by_their_own_wall(client_zone: str, day: str, start: str, end: str) -> None:
    hours = dict.fromkeys(range(5), parse_ranges("09:00-17:00"))
    client = Client("1", "Ana", hours=hours, zone=ZoneInfo(client_zone) if client_zone else None)
    on = date.fromisoformat(day)
    windows = [one.period for one in client_windows([client], [on], MADRID) if one.period.start.date() == on]
    assert [(one.start, one.end) for one in windows] == [(utc(start), utc(end))]


@pytest.mark.parametrize(
    ("received", "opens", "promise"),
    [
        # they may reach the user from 15:00 to 17:00; the two hours promised go by the user's own clock
        ("2026-11-23 10:00", "2026-11-23 15:00", "2026-11-23 17:00"),
        ("2026-11-23 15:30", "2026-11-23 15:30", "2026-11-23 17:30"),
        ("2026-11-23 16:59", "2026-11-23 16:59", "2026-11-24 09:59"),
        ("2026-11-23 17:00", "2026-11-24 15:00", "2026-11-24 17:00"),
        ("2026-11-27 17:50", "2026-11-30 15:00", "2026-11-30 17:00"),
        ("2026-12-25 16:00", "2026-12-28 15:00", "2026-12-28 17:00"),
        ("2026-10-25 22:00", "2026-10-26 15:00", "2026-10-26 17:00"),
    ],
)
def test_a_promise_begins_when_the_client_may_reach_the_user(received: str, opens: str, promise: str) -> None:
    own = clock()
    reach = BusinessClock(replace(own.work_time, hours=dict.fromkeys(range(5), parse_ranges("15:00-17:00"))))
    assert reach.is_open(local(received)) == (received == opens)
    assert reach.next_open(local(received)) == local(opens)
    assert own.after(local(opens), 120) == local(promise)
