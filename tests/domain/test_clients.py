from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from respiro.domain.business_clock import BusinessClock
from respiro.domain.clients import Client, ForeseenFire, Tier, client_windows, foreseen_windows, nudges
from respiro.domain.work_time import DayRange, WallRange, WorkTime, format_ranges, parse_ranges

SATURDAY, TUESDAY = 5, 1


@pytest.mark.parametrize(
    ("own", "other", "day", "weekday", "hour"),
    [
        ("Pacific/Kiritimati", "Pacific/Pago_Pago", date(2026, 11, 23), SATURDAY, 23),
        ("Pacific/Pago_Pago", "Pacific/Kiritimati", date(2026, 11, 22), TUESDAY, 0),
    ],
)
def test_a_client_a_day_and_more_away_can_be_reached(own: str, other: str, day: date, weekday: int, hour: int) -> None:
    client = Client("ana", "Ana", hours={weekday: (WallRange(hour * 60, hour * 60 + 60),)}, zone=ZoneInfo(other))
    on_the_day = [
        window
        for window in client_windows([client], [day], ZoneInfo(own))
        if window.period.start.astimezone(ZoneInfo(own)).date() == day
    ]
    assert len(on_the_day) == 1


MADRID, NEW_YORK = ZoneInfo("Europe/Madrid"), ZoneInfo("America/New_York")
OFFICE = dict.fromkeys(range(5), parse_ranges("09:00-14:00, 15:00-18:00"))
CLOCK = BusinessClock(
    WorkTime(OFFICE, MADRID, holidays=frozenset([date(2026, 10, 12), date(2026, 12, 24), date(2026, 12, 25)]))
)
MONDAY, THURSDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 26), date(2026, 11, 27)
EVENING = ForeseenFire("the report", 3, WallRange(17 * 60, 18 * 60), 60)


def ana(*fires: ForeseenFire, **more: Any) -> Client:
    return Client("ana", "Ana", fires=fires, **more)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=MADRID)


def windows_on(fire: ForeseenFire, *days: date) -> list[str]:
    found = foreseen_windows([ana(fire)], days, CLOCK)
    walls = [(one.period.start.astimezone(MADRID), one.period.end.astimezone(MADRID)) for one in found]
    return [f"{start:%a %d %H:%M} - {end:%a %d %H:%M}" for start, end in walls]


def week_of(monday: date) -> list[date]:
    return [monday + timedelta(days=offset) for offset in range(7)]


@pytest.mark.parametrize(
    ("fire", "monday", "windows"),
    [
        # by day: from when it comes until it can be done
        (ForeseenFire("x", 1, WallRange(600, 660), 30), MONDAY, ["Tue 24 10:00 - Tue 24 11:30"]),
        # before lunch: what is left of it is done afterwards
        (ForeseenFire("x", 1, WallRange(780, 840), 90), MONDAY, ["Tue 24 13:00 - Tue 24 16:30"]),
        # as work ends: the next morning
        (EVENING, MONDAY, ["Thu 26 17:00 - Fri 27 10:00"]),
        # in the evening after work
        (ForeseenFire("x", 3, WallRange(1200, 1260), 45), MONDAY, ["Fri 27 09:00 - Fri 27 09:45"]),
        # before a weekend, done in the next week: shown in both
        (ForeseenFire("x", 4, WallRange(1020, 1080), 60), MONDAY, ["Fri 27 17:00 - Mon 30 10:00"]),
        # on a Saturday
        (ForeseenFire("x", 5, WallRange(600, 720), 60), MONDAY, ["Mon 30 09:00 - Mon 30 10:00"]),
        # on a Monday that is a holiday
        (ForeseenFire("x", 0, WallRange(600, 720), 60), date(2026, 10, 12), ["Tue 13 09:00 - Tue 13 10:00"]),
        # before Christmas, both days free: on Monday
        (ForeseenFire("x", 2, WallRange(1020, 1080), 60), date(2026, 12, 21), ["Wed 23 17:00 - Mon 28 10:00"]),
        # over the days on which the clock changes
        (ForeseenFire("x", 4, WallRange(1050, 1080), 60), date(2026, 10, 19), ["Fri 23 17:30 - Mon 26 10:00"]),
        (ForeseenFire("x", 4, WallRange(1050, 1080), 60), date(2026, 3, 23), ["Fri 27 17:30 - Mon 30 10:00"]),
        (ForeseenFire("x", 6, WallRange(120, 180), 60), date(2026, 10, 19), ["Mon 26 09:00 - Mon 26 10:00"]),
        # an hour that the clock skips
        (ForeseenFire("x", 6, WallRange(120, 180), 60), date(2026, 3, 23), []),
        # nothing to do
        (ForeseenFire("x", 5, WallRange(600, 720), 0), MONDAY, []),
    ],
)
def test_margin_for_a_fire_lies_from_when_it_comes_until_it_can_be_done(
    fire: ForeseenFire, monday: date, windows: list[str]
) -> None:
    on_time = [one for one in windows_on(fire, *week_of(monday)) if one in windows]
    assert on_time == windows


def test_a_fire_of_last_week_reaches_into_this_one() -> None:
    friday = ForeseenFire("x", 4, WallRange(1020, 1080), 60)
    assert windows_on(friday, *week_of(date(2026, 11, 30)))[0] == "Fri 27 17:00 - Mon 30 10:00"
    before_leave = ForeseenFire("x", 2, WallRange(1020, 1080), 60)
    assert windows_on(before_leave, date(2026, 12, 28)) == ["Wed 23 17:00 - Mon 28 10:00"]
    assert windows_on(friday) == []


def test_a_fire_weighs_more_than_a_client_and_says_what_it_is() -> None:
    (window,) = foreseen_windows([ana(EVENING, tier=Tier.C), Client("bo", "Bo")], week_of(MONDAY)[3:4], CLOCK)
    assert (window.client_id, window.name, window.weight, window.what) == ("ana", "Ana", 4, "the report")
    assert window.weight > max(tier.weight for tier in Tier)


def test_windows_come_in_order_of_start() -> None:
    early = ForeseenFire("early", 1, WallRange(600, 660), 30)
    found = foreseen_windows([ana(EVENING), Client("bo", "Bo", fires=(early,))], week_of(MONDAY), CLOCK)
    assert [one.what for one in found] == ["the report", "early", "the report"]  # last week's may reach into this one


@pytest.mark.parametrize(
    ("now", "asked"),
    [
        # Thursday at 17:00, a day of eight hours ahead: from Wednesday at 17:00 on, while the user works
        ("2026-11-25 16:59", False),
        ("2026-11-25 17:00", True),
        ("2026-11-25 18:00", False),
        ("2026-11-25 22:00", False),
        ("2026-11-26 08:59", False),
        ("2026-11-26 09:00", True),
        ("2026-11-26 14:30", False),
        ("2026-11-26 16:59", True),
        ("2026-11-26 17:00", False),
        ("2026-11-26 17:30", False),
    ],
)
def test_a_client_is_asked_first_in_time_and_in_hours(now: str, *, asked: bool) -> None:
    assert [one.fire for one in nudges([ana(EVENING)], local(now), CLOCK)] == [EVENING] * asked


def test_who_is_never_asked_first_is_not_in_the_last_seconds_either() -> None:
    never = ForeseenFire("x", 3, WallRange(17 * 60, 18 * 60), 60, 0)
    assert nudges([ana(never)], local("2026-11-26 16:59:30"), CLOCK) == ()


def test_a_week_ahead_is_long_enough_for_who_is_asked_a_week_ahead() -> None:
    early = ForeseenFire("x", 3, WallRange(17 * 60, 18 * 60), 60, 5 * 480)
    (nudge,) = nudges([ana(early)], local("2026-11-26 17:00"), CLOCK)
    assert nudge.comes_at == local("2026-12-03 17:00")


def test_a_nudge_is_one_however_often_it_is_asked_for() -> None:
    start = local("2026-11-23 00:00")
    keys = [
        nudge.key
        for minute in range(0, 14 * 1440, 10)
        for nudge in nudges([ana(EVENING)], start + timedelta(minutes=minute), CLOCK)
    ]
    assert sorted(set(keys)) == ["ana/the report/2026-11-26", "ana/the report/2026-12-03"]
    assert len(keys) > 2


@pytest.mark.parametrize("ask_before", [0, 1, 30, 480, 960])
def test_whoever_asks_in_time_has_the_time_that_it_takes(ask_before: int) -> None:
    fire = ForeseenFire("x", 0, WallRange(570, 600), 30, ask_before)
    start = local("2026-11-25 00:00")
    moments = [start + timedelta(minutes=minute) for minute in range(6 * 1440)]
    told = [moment for moment in moments if nudges([ana(fire)], moment, CLOCK)]
    comes = local("2026-11-30 09:30")
    assert bool(told) == bool(ask_before)
    assert all(CLOCK.minutes_between(moment, comes) <= ask_before for moment in told)
    if told:
        assert CLOCK.minutes_between(told[0], comes) == ask_before


def test_a_fire_during_a_leave_is_asked_about_once_before_it() -> None:
    leave = BusinessClock(WorkTime(OFFICE, MADRID, days_off=(DayRange(MONDAY, MONDAY + timedelta(11)),)))
    monday = ForeseenFire("x", 0, WallRange(600, 660), 30)
    (nudge,) = nudges([ana(monday)], local("2026-11-20 17:00"), leave)
    assert nudge.comes_at == local("2026-11-23 10:00")


def test_nudges_come_in_the_order_of_their_fires() -> None:
    first = ForeseenFire("b", 1, WallRange(600, 660), 30)
    second, third = ForeseenFire("a", 1, WallRange(720, 780), 30), ForeseenFire("c", 1, WallRange(720, 780), 30)
    found = nudges([ana(third, second, first)], local("2026-11-23 16:00"), CLOCK)
    assert [one.fire.what for one in found] == ["b", "a", "c"]


@pytest.mark.parametrize(
    ("client", "weekday", "ranges"),
    [
        (ana(), 0, ""),
        (ana(free_after=17 * 60), 0, "17:00-21:00"),
        (ana(free_after=17 * 60), 4, "17:00-21:00"),
        (ana(free_after=17 * 60), 5, ""),
        (ana(free_after=21 * 60), 0, ""),
        (ana(free_after=21 * 60 - 1), 0, "20:59-21:00"),
        (ana(free_after=17 * 60, hours={0: parse_ranges("09:00-10:00")}), 0, "09:00-10:00"),
        (ana(free_after=17 * 60, hours={0: parse_ranges("09:00-10:00")}), 1, "17:00-21:00"),
        (ana(hours={5: parse_ranges("09:00-10:00")}), 5, "09:00-10:00"),
    ],
)
def test_when_a_client_can_be_reached(client: Client, weekday: int, ranges: str) -> None:
    assert format_ranges(client.ranges_on(weekday)) == ranges


def test_hours_are_known_as_soon_as_there_are_any() -> None:
    assert not ana().has_hours
    assert not ana(hours={0: ()}).has_hours
    assert ana(free_after=0).has_hours
    assert ana(hours={0: (WallRange(0, 60),)}).has_hours


def test_weight_is_what_would_be_lost_and_windows_say_whose_they_are() -> None:
    clients = [ana(tier=tier, hours={0: parse_ranges("09:00-10:00")}) for tier in Tier]
    assert [one.weight for one in client_windows(clients, [MONDAY], MADRID)] == [3, 2, 1]
    (window,) = client_windows([ana(free_after=600)], [MONDAY], MADRID)
    assert (window.client_id, window.name, window.what) == ("ana", "Ana", "")
    assert window.period.start == local("2026-11-23 10:00")
    assert client_windows(clients, [], MADRID) == ()


def test_a_client_who_is_free_after_work_there_is_so_by_their_wall() -> None:
    client = ana(free_after=9 * 60, zone=NEW_YORK)
    starts = [one.period.start for one in client_windows([client], [MONDAY], MADRID)]
    assert local("2026-11-23 15:00") in starts
