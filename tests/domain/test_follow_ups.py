from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from respiro.domain.calls import (
    Closed,
    FollowUp,
    OutcomeKind,
    Question,
    QuestionKind,
    asked,
    attempted,
    closed,
    due,
    is_quiet,
    joined,
    moved,
    open_state,
    reopened,
    snoozed,
    told,
)
from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import DAY_MINUTES, instant
from support.follow_ups import (
    CLOCK,
    DAY,
    FRIDAY,
    HOUR,
    MADRID,
    MINUTE,
    MONDAY,
    NOW,
    POLICY,
    ZONES,
    at,
    call,
    changes,
    follow_up,
)


def test_a_reminder_that_was_told_comes_back() -> None:
    after = open_state(told(follow_up(), NOW + MINUTE, POLICY, CLOCK))
    assert (after.due_at, after.next_at, after.told_at) == (NOW, NOW + 16 * MINUTE, NOW + MINUTE)
    assert after.is_relative


def test_a_reminder_told_at_the_edge_of_work_comes_back_when_work_does() -> None:
    evening = at(FRIDAY, "17:50")
    after = open_state(told(follow_up(evening), evening, POLICY, CLOCK))
    assert after.next_at == at(FRIDAY + 3 * DAY, "09:00")
    assert not after.is_relative
    through = open_state(told(follow_up(evening, let_through=True), evening, POLICY, CLOCK))
    assert through.next_at == evening + 15 * MINUTE


def test_a_snooze_counts_and_after_five_a_decision_is_asked_for() -> None:
    put_off = follow_up()
    for number in range(1, 6):
        assert not open_state(put_off).must_decide
        put_off = snoozed(told(put_off, NOW, POLICY, CLOCK), NOW + 10 * MINUTE, NOW, is_relative=True)
        assert open_state(put_off).snoozes == number
    state = open_state(put_off)
    assert state.must_decide
    assert (state.due_at, state.next_at, state.told_at) == (NOW + 10 * MINUTE, NOW + 10 * MINUTE, None)
    assert open_state(moved(put_off, NOW + DAY, NOW)).snoozes == 0


def test_who_chooses_a_time_has_answered_the_question() -> None:
    unsure = asked(follow_up(), Question(QuestionKind.DELETED, NOW))
    assert open_state(moved(unsure, NOW + DAY, NOW)).question is None
    assert open_state(snoozed(unsure, NOW + DAY, NOW)).question is not None


@pytest.mark.parametrize("back", [timedelta(0), MINUTE, 365 * DAY])
def test_nothing_is_put_off_into_the_past(back: timedelta) -> None:
    for step in (snoozed, moved):
        with pytest.raises(InvalidValueError) as refused:
            step(follow_up(), NOW - back, NOW)
        assert refused.value.kind == "time_has_passed"


def test_attempts_climb_the_ladder_and_its_last_step_repeats() -> None:
    tried = follow_up()
    times = []
    now = NOW
    for _ in range(4):
        tried = attempted(tried, now, POLICY, CLOCK)
        now = open_state(tried).next_at
        times.append(now)
    assert times == [NOW + 15 * MINUTE, NOW + 75 * MINUTE, at(MONDAY + DAY, "09:00"), at(MONDAY + 2 * DAY, "09:00")]
    assert tried.attempts == 4


@pytest.mark.parametrize(
    ("wall", "then"), [("13:50", "15:00"), ("14:10", "15:00"), ("13:40", "13:55"), ("13:45", "15:00")]
)
def test_an_attempt_before_lunch_is_repeated_after_it(wall: str, then: str) -> None:
    tried = attempted(follow_up(), at(MONDAY, wall), POLICY, CLOCK)
    assert open_state(tried).next_at == at(MONDAY, then)


def test_only_an_explicit_outcome_closes_and_some_need_a_word() -> None:
    for outcome in OutcomeKind:
        if outcome.needs_detail:
            with pytest.raises(InvalidValueError) as refused:
                closed(follow_up(), outcome, NOW, "  ")
            assert refused.value.kind == "outcome_needs_detail"
        assert closed(follow_up(), outcome, NOW, " Luis ").state == Closed(NOW, outcome, "Luis")


def test_what_is_closed_is_only_reopened() -> None:
    done = closed(follow_up(), OutcomeKind.REACHED, NOW)
    steps: tuple[Callable[[], FollowUp], ...] = (
        lambda: closed(done, OutcomeKind.REACHED, NOW),
        lambda: snoozed(done, NOW + DAY, NOW),
        lambda: moved(done, NOW + DAY, NOW),
        lambda: told(done, NOW, POLICY, CLOCK),
        lambda: attempted(done, NOW, POLICY, CLOCK),
        lambda: joined(done, call(NOW)),
    )
    for step in steps:
        with pytest.raises(InvalidValueError) as refused:
            step()
        assert refused.value.kind == "follow_up_closed"
    again = reopened(done, at(FRIDAY, "20:00"), POLICY, CLOCK)
    assert open_state(again).next_at == at(FRIDAY + 3 * DAY, "09:00")
    assert reopened(again, NOW, POLICY, CLOCK) is again


def test_what_is_due_comes_in_the_order_in_which_it_became_so() -> None:
    first_due, second_due = follow_up(NOW - HOUR, id="b"), follow_up(NOW - MINUTE, id="a")
    back = told(first_due, NOW, POLICY, CLOCK)
    later = NOW + 20 * MINUTE
    assert due([second_due, back, follow_up(NOW + DAY, id="c")], later) == [back, second_due]
    assert due([closed(first_due, OutcomeKind.REACHED, NOW)], later) == []
    assert later - open_state(back).due_at == 80 * MINUTE
    assert due([follow_up(NOW)], NOW) != []


@pytest.mark.parametrize(
    ("wall", "quiet"), [("07:59", True), ("08:00", False), ("20:59", False), ("21:00", True), ("00:00", True)]
)
def test_quiet_hours_begin_and_end_to_the_minute(wall: str, *, quiet: bool) -> None:
    assert is_quiet(POLICY.quiet, at(MONDAY, wall), MADRID) is quiet


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_quiet_hours_hold_over_every_clock_change(zone: ZoneInfo) -> None:
    for day in changes(zone):
        moment, end = instant(day, 0, zone) - DAY, instant(day, DAY_MINUTES, zone)
        while moment < end:
            hour = moment.astimezone(zone).hour
            assert is_quiet(POLICY.quiet, moment, zone) is (not 8 <= hour < 21), moment
            moment += 15 * MINUTE


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_a_reminder_in_a_gap_comes_at_the_next_valid_instant_and_one_in_an_overlap_once(zone: ZoneInfo) -> None:
    days = list(changes(zone))
    assert len(days) >= 13
    for day in days:
        for minute in range(0, DAY_MINUTES, 15):
            due_at = instant(day, minute, zone)
            waiting = moved(follow_up(), due_at, due_at - DAY)
            shown = []
            moment = instant(day, 0, zone)
            while moment < instant(day, DAY_MINUTES, zone) + HOUR:
                if due([waiting], moment):
                    shown.append(moment)
                    waiting = closed(waiting, OutcomeKind.REACHED, moment)
                    break
                moment += 15 * MINUTE
            (only,) = shown
            wall = only.astimezone(zone)
            assert only == due_at
            shift = wall.hour * 60 + wall.minute - minute
            assert shift in (0, 30, 60, 60 - DAY_MINUTES)
            if shift:
                before = (due_at - 2 * HOUR).astimezone(zone).utcoffset()
                assert wall.utcoffset() != before
