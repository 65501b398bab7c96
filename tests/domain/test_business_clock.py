from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from time import process_time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from respiro.domain.business_clock import BusinessClock
from respiro.domain.work_time import DAY_MINUTES, DayRange, WallRange, WorkTime, instant, parse_ranges

MADRID = ZoneInfo("Europe/Madrid")
ZONES = [
    ZoneInfo(name)
    for name in (
        "Europe/Madrid",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "America/St_Johns",
        "Africa/Cairo",
    )
]
OFFICE = dict.fromkeys(range(5), parse_ranges("09:00-14:00, 15:00-18:00"))
ROUND_THE_CLOCK = dict.fromkeys(range(7), parse_ranges("00:00-24:00"))
MONDAY, FRIDAY, SATURDAY = date(2026, 11, 23), date(2026, 11, 27), date(2026, 11, 28)


def clock(hours: dict[int, tuple[WallRange, ...]] = OFFICE, zone: ZoneInfo = MADRID, **more: Any) -> BusinessClock:
    return BusinessClock(WorkTime(hours, zone, **more))


def at(day: date, wall: str, zone: ZoneInfo = MADRID) -> datetime:
    hour, minute = map(int, wall.split(":"))
    return instant(day, hour * 60 + minute, zone)


@pytest.mark.parametrize(
    ("day", "wall", "minutes", "then", "wall_then"),
    [
        (MONDAY, "10:00", 30, MONDAY, "10:30"),
        (MONDAY, "13:50", 30, MONDAY, "15:20"),
        (MONDAY, "14:20", 30, MONDAY, "15:30"),
        (MONDAY, "10:00", 240, MONDAY, "14:00"),
        (MONDAY, "17:50", 30, MONDAY + timedelta(1), "09:20"),
        (MONDAY, "22:00", 30, MONDAY + timedelta(1), "09:30"),
        (FRIDAY, "17:00", 120, FRIDAY + timedelta(3), "10:00"),
        (SATURDAY, "12:00", 480, SATURDAY + timedelta(2), "18:00"),
        (MONDAY, "09:00", 5 * 480, FRIDAY, "18:00"),
    ],
)
def test_lunch_evenings_and_weekends_do_not_count(
    day: date, wall: str, minutes: int, then: date, wall_then: str
) -> None:
    assert clock().after(at(day, wall), minutes) == at(then, wall_then)


def test_holidays_and_days_off_do_not_count() -> None:
    closed = clock(holidays={date(2026, 12, 8)}, days_off=(DayRange(date(2026, 12, 9), date(2026, 12, 10)),))
    assert closed.after(at(date(2026, 12, 7), "17:30"), 60) == at(date(2026, 12, 11), "09:30")
    assert closed.next_open(at(date(2026, 12, 8), "10:00")) == at(date(2026, 12, 11), "09:00")
    assert closed.next_morning(at(date(2026, 12, 7), "10:00")) == at(date(2026, 12, 11), "09:00")


def test_work_begins_with_its_first_minute_and_is_over_with_the_last() -> None:
    assert clock().is_open(at(MONDAY, "09:00"))
    assert not clock().is_open(at(MONDAY, "14:00"))
    assert clock().next_open(at(MONDAY, "14:00")) == at(MONDAY, "15:00")
    assert clock().opened(at(MONDAY, "16:30")) == at(MONDAY, "15:00")
    assert clock().opened(at(MONDAY, "14:30")) == at(MONDAY, "14:30")


def test_the_next_morning_is_never_today() -> None:
    assert clock().next_morning(at(MONDAY, "08:00")) == at(MONDAY + timedelta(1), "09:00")
    assert clock().next_morning(at(FRIDAY, "13:00")) == at(MONDAY + timedelta(7), "09:00")


def test_business_minutes_between_two_instants_are_counted() -> None:
    assert clock().minutes_between(at(MONDAY, "13:00"), at(MONDAY, "16:00")) == 120
    assert clock().minutes_between(at(FRIDAY, "17:00"), at(MONDAY + timedelta(7), "09:30")) == 90
    assert clock().minutes_between(at(MONDAY, "16:00"), at(MONDAY, "13:00")) == 0
    assert clock().minutes_between(at(SATURDAY, "10:00"), at(SATURDAY, "20:00")) == 0


def test_fractions_of_a_second_lose_no_minute() -> None:
    start = at(MONDAY, "10:00") + timedelta(microseconds=333_333)
    assert clock().minutes_between(start, clock().after(start, 1234)) == 1234


def test_someone_without_working_hours_goes_by_the_clock_on_the_wall() -> None:
    never = clock(hours={})
    moment = at(SATURDAY, "23:30")
    assert never.is_open(moment)
    assert never.next_open(moment) == moment
    assert never.after(moment, 90) == moment + timedelta(minutes=90)
    assert never.minutes_between(moment, moment + timedelta(minutes=90)) == 90
    assert never.next_morning(moment) == moment + timedelta(days=1)


def test_when_working_time_runs_out_the_wall_goes_on_after_it() -> None:
    few = clock(hours={0: parse_ranges("09:00-09:30")})
    moment = at(MONDAY, "09:00")
    far = [few.after(moment, minutes) for minutes in (30 * 57, 30 * 57 + 30, 30 * 57 + 31, 60 * 24 * 60)]
    assert far == sorted(far)
    assert len(set(far)) == len(far)


def test_a_long_leave_is_waited_for() -> None:
    leave = clock(days_off=(DayRange(MONDAY, MONDAY + timedelta(180)),))
    back = leave.next_open(at(MONDAY, "10:00")).astimezone(MADRID)
    assert (back.date(), back.hour) == (MONDAY + timedelta(182), 9)


def changes(zone: ZoneInfo) -> Iterator[date]:
    """Yield the days from 2024 to 2030 on which the zone's offset changes."""
    for number in range((date(2031, 1, 1) - date(2024, 1, 1)).days):
        day = date(2024, 1, 1) + timedelta(number)
        whole = instant(day, DAY_MINUTES, zone) - instant(day, 0, zone)
        if whole != timedelta(days=1):
            yield day


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_a_day_is_as_long_as_its_clock_change_makes_it(zone: ZoneInfo) -> None:
    always = clock(ROUND_THE_CLOCK, zone)
    days = list(changes(zone))
    assert len(days) == (0 if zone.key == "Asia/Kolkata" else 14)
    for day in days:
        start, end = instant(day, 0, zone), instant(day, DAY_MINUTES, zone)
        assert always.minutes_between(start, end) == (end - start) // timedelta(minutes=1) != DAY_MINUTES
        assert always.after(start, 60) == start + timedelta(hours=1)


@pytest.mark.parametrize("zone", [zone for zone in ZONES if zone.key != "Asia/Kolkata"], ids=str)
def test_hours_over_a_clock_change_lose_what_is_skipped_and_count_once_what_is_repeated(zone: ZoneInfo) -> None:
    nights = clock(dict.fromkeys(range(7), parse_ranges("00:00-06:00")), zone)
    for day in changes(zone):
        start = instant(day, 0, zone)
        worked = nights.minutes_between(start, instant(day, 12 * 60, zone))
        real = (instant(day, 6 * 60, zone) - start) // timedelta(minutes=1)
        assert worked == real
        assert nights.after(start, worked) == instant(day, 6 * 60, zone)


MOMENTS = st.builds(
    lambda minutes, micro: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes, microseconds=micro),
    st.integers(0, 7 * 365 * DAY_MINUTES),
    st.sampled_from([0, 1, 500_000, 59_999_999]),
)
WALLS = st.lists(st.integers(0, DAY_MINUTES), min_size=0, max_size=4, unique=True).map(
    lambda ends: tuple(
        WallRange(start, end)
        for start, end in zip(sorted(ends)[::2], sorted(ends)[1::2], strict=False)  # an odd one is left over
    )
)
CLOCKS = st.builds(
    lambda days, zone, off: clock(dict(enumerate(days)), zone, holidays=off),
    st.lists(WALLS, min_size=7, max_size=7),
    st.sampled_from(ZONES),
    st.sets(st.dates(date(2024, 1, 1), date(2030, 12, 31)), max_size=20),
)


@given(CLOCKS, MOMENTS, st.integers(1, 5000))
def test_counting_forth_and_back_agrees(business: BusinessClock, moment: datetime, minutes: int) -> None:
    assert business.minutes_between(moment, business.after(moment, minutes)) == minutes


@given(CLOCKS, MOMENTS, st.integers(0, 3000), st.integers(1, 3000))
def test_time_passes_in_parts_as_it_does_at_once(business: BusinessClock, moment: datetime, one: int, two: int) -> None:
    assume(business.after(moment, one + two) < moment + timedelta(days=390))  # beyond, each search ends elsewhere
    assert business.after(business.after(moment, one), two) == business.after(moment, one + two)


@given(CLOCKS, MOMENTS, st.integers(0, 3000), st.timedeltas(timedelta(0), timedelta(days=9)))
@example(clock(), at(MONDAY, "13:59"), 1, timedelta(minutes=1))
def test_who_came_later_is_never_served_before(
    business: BusinessClock, moment: datetime, minutes: int, later: timedelta
) -> None:
    assert business.after(moment, minutes) <= business.after(moment + later, minutes)
    assert business.after(moment, minutes) <= business.after(moment, minutes + 1)
    assert business.next_open(moment) <= business.next_open(moment + later)


@given(CLOCKS, MOMENTS)
def test_the_next_open_instant_is_open_and_its_own_next_one(business: BusinessClock, moment: datetime) -> None:
    opening = business.next_open(moment)
    assert opening >= moment
    assert business.is_open(opening)
    assert business.next_open(opening) == opening
    assert business.opened(opening) <= opening
    assert business.next_morning(moment) > moment


def test_four_business_hours_are_counted_within_a_millisecond() -> None:
    usual, moments = clock(), [at(MONDAY, "09:00") + timedelta(hours=7 * number) for number in range(50)]
    usual.after(moments[0], 240)
    fastest = min(_seconds(usual, moment) for moment in moments)
    assert fastest <= 0.001


def _seconds(business: BusinessClock, moment: datetime) -> float:
    begun = process_time()
    business.after(moment, 240)
    return process_time() - begun
