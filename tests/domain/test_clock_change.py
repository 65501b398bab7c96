from datetime import UTC, date, datetime, timedelta

import pytest

from respiro.domain.calls import (
    OutcomeKind,
    at_clock,
    closed,
    due,
    moved,
    open_state,
    snoozed,
    told,
)
from support.follow_ups import CLOCK, DAY, HOUR, MINUTE, NOW, POLICY, at, follow_up

JUMPS = [MINUTE, HOUR, 3 * DAY, 365 * DAY]


@pytest.mark.parametrize("back", JUMPS[1:])
def test_ten_minutes_stay_ten_minutes_when_the_clock_is_set_back(back: timedelta) -> None:
    put_off = snoozed(follow_up(), NOW + 10 * MINUTE, NOW, is_relative=True)
    state = open_state(at_clock(put_off, NOW - back + MINUTE))
    assert state.next_at == NOW - back + 11 * MINUTE == state.due_at


@pytest.mark.parametrize("back", JUMPS[1:])
def test_a_reminder_that_was_told_is_not_lost_when_the_clock_is_set_back(back: timedelta) -> None:
    told_once = told(follow_up(NOW - 400 * DAY), NOW, POLICY, CLOCK)
    state = open_state(at_clock(told_once, NOW - back))
    assert state.next_at == NOW - back + 15 * MINUTE
    assert state.told_at == NOW - back


@pytest.mark.parametrize("late", [timedelta(0), HOUR, 3 * DAY])
def test_a_reminder_that_was_told_in_time_does_not_wait_a_year_for_the_clock(late: timedelta) -> None:
    told_once = told(follow_up(), NOW + late, POLICY, CLOCK)
    state = open_state(at_clock(told_once, NOW - 365 * DAY))
    assert state.next_at - (NOW - 365 * DAY) == open_state(told_once).next_at - (NOW + late)


@pytest.mark.parametrize("jump", [timedelta(0), MINUTE, HOUR])
def test_a_time_that_was_named_holds_when_the_clock_is_set_back_a_little(jump: timedelta) -> None:
    named = moved(follow_up(), NOW + 2 * HOUR, NOW)
    state = open_state(at_clock(named, NOW - jump))
    assert (state.due_at, state.next_at) == (NOW + 2 * HOUR, NOW + 2 * HOUR)


def test_a_clock_that_is_put_right_by_a_minute_changes_nothing() -> None:
    put_off = snoozed(follow_up(), NOW + 10 * MINUTE, NOW, is_relative=True)
    assert at_clock(put_off, NOW - MINUTE) is put_off
    assert at_clock(put_off, NOW + DAY) is put_off


def test_to_2100_and_back_everything_waits_for_its_own_time() -> None:
    far = datetime(2100, 1, 1, 12, tzinfo=UTC)
    for waiting in (follow_up(NOW + DAY), snoozed(follow_up(), NOW + 10 * MINUTE, NOW, is_relative=True)):
        back = at_clock(told(waiting, far, POLICY, CLOCK), NOW + MINUTE)
        assert open_state(back).next_at == open_state(waiting).next_at
        assert open_state(back).told_at is None
        assert open_state(at_clock(back, NOW - HOUR)).next_at == open_state(waiting).next_at


def test_what_was_put_off_by_a_wrong_clock_is_not_waited_for_until_then() -> None:
    far = at(date(2100, 1, 4), "12:00")
    morning = at(date(2100, 1, 5), "09:00")
    wrong = snoozed(follow_up(), morning, far)
    state = open_state(at_clock(wrong, NOW))
    assert state.next_at == NOW + 21 * HOUR
    shown = told(at_clock(wrong, NOW), NOW + 21 * HOUR, POLICY, CLOCK)
    assert open_state(shown).due_at == NOW + 21 * HOUR


def test_a_machine_that_starts_in_the_past_for_a_moment_keeps_the_times_that_were_named() -> None:
    named = moved(follow_up(), NOW + 3 * DAY, NOW)
    in_2000 = at_clock(named, datetime(2000, 1, 1, tzinfo=UTC))
    assert open_state(in_2000).next_at == datetime(2000, 1, 4, tzinfo=UTC)
    right_again = open_state(at_clock(in_2000, NOW + HOUR))
    assert (right_again.due_at, right_again.next_at) == (NOW + 3 * DAY, NOW + 3 * DAY)
    overdue = at_clock(in_2000, NOW + 4 * DAY)
    assert due([overdue], NOW + 4 * DAY) == [overdue]
    assert open_state(overdue).due_at == NOW + 3 * DAY


def test_what_is_closed_cares_for_no_clock() -> None:
    done = closed(follow_up(), OutcomeKind.REACHED, NOW)
    assert at_clock(done, NOW - 365 * DAY) is done
