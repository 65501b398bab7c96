from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from respiro.domain.calls import (
    Reservation,
    SnoozeKind,
    margin_place,
    snooze_options,
)
from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.period import Period
from support.follow_ups import CLOCK, DAY, FRIDAY, HOUR, MADRID, MINUTE, MONDAY, NOW, at


def options(
    now: datetime, hours: list[Period] | None = None, place: Reservation | None = None
) -> dict[SnoozeKind, datetime]:
    return {option.kind: option.until for option in snooze_options(now, CLOCK, hours, place)}


def test_every_hour_of_three_weeks_offers_times_ahead_that_make_sense() -> None:
    now = at(date(2026, 11, 23), "00:00")
    while now < at(date(2026, 12, 14), "00:00"):
        found = options(now)
        local = now.astimezone(MADRID)
        assert found[SnoozeKind.TEN_MINUTES] == now + 10 * MINUTE
        assert found[SnoozeKind.HOUR] == now + HOUR
        assert all(until >= now + 10 * MINUTE or not CLOCK.is_open(now) for until in found.values())
        assert all(until > now for until in found.values())
        tomorrow = found[SnoozeKind.TOMORROW].astimezone(MADRID)
        assert (tomorrow.date(), tomorrow.hour, tomorrow.minute) == (local.date() + DAY, 9, 0)
        assert CLOCK.is_open(found[SnoozeKind.WORKING_HOUR])
        afternoon = found.get(SnoozeKind.AFTERNOON)
        expects_one = CLOCK.work_time.periods(local.date()) and local.hour * 60 + local.minute < 14 * 60 + 30
        assert (afternoon is not None) is bool(expects_one)
        assert afternoon is None or afternoon == at(local.date(), "15:00")
        now += 15 * MINUTE


@pytest.mark.parametrize(
    ("day", "wall", "then", "wall_then"),
    [
        (MONDAY, "10:20", MONDAY, "11:00"),
        (MONDAY, "10:55", MONDAY, "12:00"),
        (MONDAY, "13:20", MONDAY, "15:00"),
        (MONDAY, "14:30", MONDAY, "15:00"),
        (MONDAY, "17:20", MONDAY + DAY, "09:00"),
        (FRIDAY, "17:20", FRIDAY + 3 * DAY, "09:00"),
        (FRIDAY, "21:00", FRIDAY + 3 * DAY, "09:00"),
        (date(2026, 12, 7), "20:00", date(2026, 12, 9), "09:00"),
    ],
)
def test_the_next_working_hour_is_one_that_is_worked(day: date, wall: str, then: date, wall_then: str) -> None:
    assert options(at(day, wall))[SnoozeKind.WORKING_HOUR] == at(then, wall_then)


@pytest.mark.parametrize(
    ("wall", "then"), [("09:00", "11:00"), ("11:30", "12:30"), ("12:30", "16:00"), ("17:30", None)]
)
def test_the_clients_hour_is_one_in_which_they_can_be_reached(wall: str, then: str | None) -> None:
    hours = [Period(at(MONDAY, "11:00"), at(MONDAY, "13:00")), Period(at(MONDAY, "16:00"), at(MONDAY, "18:00"))]
    found = options(at(MONDAY, wall), hours).get(SnoozeKind.CLIENT_HOUR)
    assert found == (at(MONDAY, then) if then else None)
    assert SnoozeKind.CLIENT_HOUR not in options(at(MONDAY, wall), None)
    assert SnoozeKind.CLIENT_HOUR not in options(at(MONDAY, wall), [])


def block(uid: str, wall: str, minutes: int, **more: Any) -> MarginBlock:
    return replace(MarginBlock(uid, Period.lasting(at(MONDAY, wall), minutes)), **more)


def place(*taken: str, hours: list[Period] | None = None, now: str = "10:00", **more: Any) -> str | None:
    blocks = [block("b", "16:00", 30), block("a", "12:00", 45, **more)]
    reserved = [Period.lasting(at(MONDAY, wall), 15) for wall in taken]
    found = margin_place(blocks, reserved, hours, 15, at(MONDAY, now))
    return None if found is None else f"{found.block_uid} {found.period.start.astimezone(MADRID):%H:%M}"


def test_margin_is_found_where_none_has_reserved_it() -> None:
    assert place() == "a 12:00"
    assert place("12:00") == "a 12:15"
    assert place("12:05") == "a 12:20"
    assert place("12:00", "12:15", "12:30") == "b 16:00"
    assert place("12:00", "12:15", "12:30", "16:00", "16:15") is None


def test_margin_under_way_or_given_back_is_not_offered() -> None:
    assert place(now="12:00") == "b 16:00"
    assert place(now="12:20") == "b 16:00"
    assert place(state=BlockState.RELEASED) == "b 16:00"
    assert place(state=BlockState.DROPPED) == "b 16:00"


def test_margin_is_only_offered_when_the_client_can_be_reached() -> None:
    assert place(hours=[]) is None
    assert place(hours=[Period.lasting(at(MONDAY, "12:25"), 60)]) == "a 12:25"
    assert place(hours=[Period.lasting(at(MONDAY, "12:35"), 600)]) == "b 16:00"
    assert place(hours=[Period.lasting(at(MONDAY, "12:35"), 10)]) is None


def test_a_place_is_offered_with_its_minutes() -> None:
    found = margin_place([block("a", "12:00", 45)], [], None, 15, NOW)
    assert found is not None
    (offered,) = [option for option in snooze_options(NOW, CLOCK, None, found) if option.kind is SnoozeKind.MARGIN]
    assert (offered.until, offered.reservation) == (at(MONDAY, "12:00"), found)
