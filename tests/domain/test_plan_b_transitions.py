from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from respiro.domain.business_clock import BusinessClock
from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.domain.plan_b import (
    LONGEST_EFFORT,
    DecisionKind,
    Stage,
    UrgentRequest,
    answered,
    declined,
    delegated,
    promised,
    reopened,
    resolved,
    scheduled,
    set_aside,
    started,
    time_left,
    triaged,
    waiting,
    worked_minutes,
)
from respiro.domain.work_time import DayRange, WorkTime, parse_ranges
from support.follow_ups import CLOCK, DAY, HOUR, MADRID, MINUTE, MONDAY, NOW, at
from support.plan_b_oracles import request
from support.thorough import examples

SECOND = timedelta(seconds=1)
PLACE = Period(NOW + HOUR, NOW + 2 * HOUR)
NIGHTS = BusinessClock(
    WorkTime(dict.fromkeys(range(7), parse_ranges("00:00-06:00, 22:00-24:00")), ZoneInfo("America/New_York"))
)
AWAY = BusinessClock(
    WorkTime(
        dict.fromkeys(range(5), parse_ranges("09:00-14:00, 15:00-18:00")),
        MADRID,
        days_off=(DayRange(date(2026, 12, 21), date(2027, 1, 6)),),
        holidays=frozenset([date(2026, 10, 12), date(2026, 12, 8)]),
    )
)
NO_WORK = BusinessClock(WorkTime({}, MADRID))
CLOCKS = st.sampled_from([CLOCK, NIGHTS, AWAY, NO_WORK])
STARTS = st.sampled_from(
    [
        datetime(2026, 3, 27, 16, tzinfo=UTC),
        datetime(2026, 10, 9, 15, 40, 30, tzinfo=UTC),
        datetime(2026, 10, 23, 15, 30, tzinfo=UTC),
        datetime(2026, 10, 31, 23, 59, 59, 999999, tzinfo=UTC),
        datetime(2026, 12, 18, 12, 30, 7, tzinfo=UTC),
        NOW,
    ]
)
SOME_TIME = st.one_of(
    st.integers(0, 90).map(lambda minutes: minutes * MINUTE),
    st.integers(0, 100 * 3600).map(lambda seconds: seconds * SECOND),
    st.integers(0, 12).map(lambda days: days * DAY),
)


class RequestMachine(RuleBasedStateMachine):
    """A request through its stages, by a clock that only this machine moves."""

    request: UrgentRequest
    now: datetime
    clock: BusinessClock

    @initialize(clock=CLOCKS, now=STARTS, window=st.integers(1, 600))
    def arrive(self, clock: BusinessClock, now: datetime, window: int) -> None:
        self.clock, self.now = clock, now
        self.request = request(
            stage=Stage.RECEIVED, received_at=now, since=now, promised_at=clock.after(now, window), acknowledge_by=now
        )
        self.was_late = False
        self.least_work = 0
        self.active_since: datetime | None = None
        self.active = timedelta(0)

    def step(self, change: Callable[[UrgentRequest], UrgentRequest]) -> None:
        before = self.request
        if not before.is_open:
            with pytest.raises(InvalidValueError, match="request_closed"):
                change(before)
        elif before.stage is Stage.WAITING:
            with pytest.raises(ValueError, match="answered first"):
                change(before)
        else:
            self.become(change(before))

    def become(self, after: UrgentRequest) -> None:
        if self.active_since is not None:
            self.active += self.now - self.active_since
        self.active_since = self.now if after.stage is Stage.ACTIVE else None
        self.request = after

    @rule(passed=SOME_TIME)
    def time_passes(self, passed: timedelta) -> None:
        self.now += passed

    @rule()
    def triage(self) -> None:
        self.step(lambda one: triaged(one, self.now))

    @rule(ahead=st.integers(-60, 3000), minutes=st.integers(1, 120), block=st.sampled_from(["", "block"]))
    def schedule(self, ahead: int, minutes: int, block: str) -> None:
        place = Period.lasting(self.now + ahead * MINUTE, minutes)
        if place.end <= self.now:
            with pytest.raises(InvalidValueError, match="time_has_passed"):
                scheduled(self.request, place, block, self.now)
            return
        self.step(lambda one: scheduled(one, place, block, self.now))
        if self.request.stage is Stage.SCHEDULED and self.request.since == self.now:
            assert (self.request.place, self.request.block_uid) == (place, block)

    @rule()
    def start(self) -> None:
        if self.request.stage is Stage.ACTIVE:
            assert started(self.request, self.now) is self.request
            return
        place = self.request.place
        self.step(lambda one: started(one, self.now))
        assert self.request.place == place

    @rule()
    def put_aside(self) -> None:
        place = self.request.place
        self.step(lambda one: set_aside(one, self.now))
        if self.request.since == self.now and self.request.stage in (Stage.TRIAGED, Stage.SCHEDULED):
            assert self.request.place == (place if place is not None and place.end > self.now else None)

    @rule(to=st.sampled_from(["Elena", " Elena "]))
    def delegate(self, to: str) -> None:
        self.step(lambda one: delegated(one, to, self.now))
        if self.request.stage is Stage.DELEGATED:
            assert self.request.detail == "Elena"

    @precondition(lambda self: self.request.stage is not Stage.WAITING)
    @rule(asked=st.sampled_from(["", "the file"]))
    def wait(self, asked: str) -> None:
        before = self.request
        if not before.is_open:
            self.step(lambda one: waiting(one, asked, self.now, self.clock))
            return
        left = time_left(before, self.now, self.clock)
        late = before.is_late(self.now)
        self.become(waiting(before, asked, self.now, self.clock))
        assert self.request.left == left
        assert self.request.is_late(self.now) == late

    @precondition(lambda self: self.request.stage is Stage.WAITING)
    @rule()
    def answer(self) -> None:
        before = self.request
        left = before.left
        assert left is not None
        self.become(answered(before, self.now, self.clock))
        assert self.request.promised_at >= before.promised_at
        if left >= 0:
            assert time_left(self.request, self.now, self.clock) == left
            assert not self.request.is_late(self.now)
        else:
            assert self.request.promised_at == before.promised_at

    @precondition(lambda self: self.request.stage is not Stage.WAITING)
    @rule()
    def an_answer_that_nobody_waits_for(self) -> None:
        if self.request.is_open:
            assert answered(self.request, self.now, self.clock) is self.request
        else:
            self.step(lambda one: answered(one, self.now, self.clock))

    @rule(minutes=st.integers(0, 300))
    def resolve(self, minutes: int) -> None:
        was_open = self.request.is_open and self.request.stage is not Stage.WAITING
        place = self.request.place
        self.step(lambda one: resolved(one, minutes, self.now))
        if was_open:
            assert (self.request.spent, self.request.since, self.request.place) == (minutes, self.now, place)

    @rule()
    def decline(self) -> None:
        self.step(lambda one: declined(one, "on Monday", self.now))

    @rule()
    def reopen(self) -> None:
        before = self.request
        after = reopened(before, self.now)
        if before.is_open:
            assert after is before
        else:
            self.become(after)
            assert (after.stage, after.spent, after.decision, after.told_at) == (Stage.TRIAGED, None, None, None)

    @rule(ahead=st.integers(-10, 3000))
    def promise(self, ahead: int) -> None:
        by = self.now + ahead * MINUTE
        if ahead <= 0:
            with pytest.raises(InvalidValueError, match="time_has_passed"):
                promised(self.request, by, self.now)
            return
        going = self.request.is_open and self.request.stage is not Stage.WAITING
        self.step(lambda one: promised(one, by, self.now))
        if going:
            self.was_late = False
            assert self.request.promised_at == by

    @invariant()
    def the_clock_stands_exactly_while_the_client_is_waited_for(self) -> None:
        assert (self.request.stage is Stage.WAITING) == (self.request.left is not None)

    @invariant()
    def a_time_is_kept_only_by_who_may_have_one(self) -> None:
        assert self.request.stage is not Stage.SCHEDULED or self.request.place is not None
        if self.request.stage in (Stage.RECEIVED, Stage.TRIAGED, Stage.WAITING, Stage.DELEGATED, Stage.DECLINED):
            assert (self.request.place, self.request.block_uid, self.request.reservation) == (None, "", None)

    @invariant()
    def late_stays_late(self) -> None:
        late = self.request.is_late(self.now)
        assert late or not self.was_late
        self.was_late = late

    @invariant()
    def work_never_gets_less_and_is_what_passed(self) -> None:
        worked = worked_minutes(self.request, self.now)
        assert worked >= self.least_work
        going = self.active + (self.now - self.active_since if self.active_since is not None else timedelta(0))
        assert worked <= going // MINUTE
        self.least_work = worked

    @invariant()
    def it_came_to_its_stage_in_the_past(self) -> None:
        assert self.request.since <= self.now

    @invariant()
    def late_and_time_left_agree(self) -> None:
        if self.request.is_open:
            assert (time_left(self.request, self.now, self.clock) < 0) == self.request.is_late(self.now)


RequestMachine.TestCase.settings = settings(max_examples=examples(60), stateful_step_count=40, deadline=None)
TestRequestMachine = RequestMachine.TestCase


@pytest.mark.parametrize(
    ("pause", "answer", "promise"),
    [
        # promised for 12:00; what is left when the clock stops is left when it goes again
        ("2026-11-23 10:00", "2026-11-23 10:00", "2026-11-23 12:00"),
        ("2026-11-23 10:00", "2026-11-23 11:30", "2026-11-23 13:30"),
        ("2026-11-23 10:30", "2026-11-23 13:30", "2026-11-23 16:00"),
        ("2026-11-23 10:30", "2026-11-23 14:10", "2026-11-23 16:30"),
        ("2026-11-23 10:30", "2026-11-23 17:59", "2026-11-24 10:29"),
        ("2026-11-23 11:15", "2026-11-29 22:00", "2026-11-30 09:45"),
        ("2026-11-23 11:15", "2026-12-07 17:30", "2026-12-09 09:15"),
        ("2026-11-23 12:00", "2026-11-25 10:00", "2026-11-25 10:00"),
        # one minute late is late since 12:00
        ("2026-11-23 12:01", "2026-11-25 10:00", "2026-11-23 12:00"),
    ],
)
def test_the_clock_stands_while_the_client_is_to_answer(pause: str, answer: str, promise: str) -> None:
    def wall(text: str) -> datetime:
        return at(date.fromisoformat(text[:10]), text[11:])

    paused = waiting(request(), "the file", wall(pause), CLOCK)
    assert paused.is_late(wall(answer)) == (pause > "2026-11-23 12:00")
    assert answered(paused, wall(answer), CLOCK).promised_at == wall(promise)


@given(st.integers(0, 3600), st.integers(0, 3600))
def test_a_pause_never_brings_a_promise_forward(pause: int, answer: int) -> None:
    stopped = NOW + pause * SECOND
    again = answered(waiting(request(), "", stopped, CLOCK), stopped + answer * SECOND, CLOCK)
    assert again.promised_at >= request().promised_at
    assert again.promised_at >= request().promised_at + answer * SECOND - MINUTE


def test_a_promise_for_a_sunday_survives_an_answer_at_once() -> None:
    sunday = request(promised_at=at(MONDAY + 6 * DAY, "20:00"))
    assert answered(waiting(sunday, "", NOW, CLOCK), NOW, CLOCK).promised_at == sunday.promised_at


def test_what_is_asked_while_waiting_is_noted_and_the_clock_goes_on_standing() -> None:
    paused = waiting(request(), " the file ", NOW, CLOCK)
    again = waiting(paused, "the key", NOW + HOUR, CLOCK)
    assert (paused.detail, again.detail, again.left, again.since) == ("the file", "the key", 120, NOW)
    assert waiting(again, "  ", NOW + HOUR, CLOCK).detail == "the key"


def test_work_is_counted_while_it_is_active_and_only_then() -> None:
    first = started(request(), NOW)
    assert worked_minutes(first, NOW + 25 * MINUTE + 59 * SECOND) == 25
    assert worked_minutes(first, NOW - HOUR) == 0
    aside = set_aside(first, NOW + 25 * MINUTE)
    assert worked_minutes(aside, NOW + 5 * HOUR) == 25
    second = started(aside, NOW + 2 * HOUR)
    assert waiting(second, "", NOW + 2 * HOUR + 10 * MINUTE, CLOCK).worked == 35


def test_what_is_set_aside_goes_back_to_its_time() -> None:
    going = started(scheduled(request(), PLACE, "block", NOW), PLACE.start)
    under_way = set_aside(going, PLACE.start + 10 * MINUTE)
    assert (under_way.stage, under_way.place, under_way.block_uid) == (Stage.SCHEDULED, PLACE, "block")
    over = set_aside(going, PLACE.end)
    assert (over.stage, over.place, over.block_uid) == (Stage.TRIAGED, None, "")


def test_no_work_is_planned_for_a_time_that_is_over() -> None:
    with pytest.raises(InvalidValueError, match="time_has_passed"):
        scheduled(request(), PLACE, "", PLACE.end)
    assert scheduled(request(), PLACE, "", PLACE.end - SECOND).place == PLACE


def test_decisions_are_noted() -> None:
    assert scheduled(request(), PLACE, "", NOW).decision is DecisionKind.BLOCK
    assert scheduled(request(), PLACE, "", NOW, DecisionKind.PHONE).decision is DecisionKind.PHONE
    handed = delegated(request(), "Elena", NOW, "follow-up")
    assert (handed.decision, handed.helper_follow_up_id) == (DecisionKind.DELEGATE, "follow-up")
    no = declined(request(), " on Monday ", NOW)
    assert (no.decision, no.detail) == (DecisionKind.DECLINE, "on Monday")


def test_a_no_and_a_hand_over_need_a_word() -> None:
    with pytest.raises(InvalidValueError, match="helper_missing"):
        delegated(request(), "  ", NOW)
    with pytest.raises(InvalidValueError, match="alternative_missing"):
        declined(request(), "  ", NOW)


@pytest.mark.parametrize("minutes", [0, -1, LONGEST_EFFORT + 1])
def test_a_request_takes_some_time_but_no_more_than_a_week(minutes: int) -> None:
    with pytest.raises(InvalidValueError, match="effort_out_of_range"):
        request(minutes=minutes)
    assert request(minutes=LONGEST_EFFORT).minutes == LONGEST_EFFORT


def test_it_may_have_taken_no_time_but_not_less() -> None:
    assert resolved(request(), 0, NOW).spent == 0
    assert resolved(request(), LONGEST_EFFORT, NOW).spent == LONGEST_EFFORT
    for minutes in (-1, LONGEST_EFFORT + 1):
        with pytest.raises(InvalidValueError, match="effort_out_of_range"):
            resolved(request(), minutes, NOW)


@pytest.mark.parametrize(
    "state",
    [
        {"stage": Stage.WAITING},
        {"left": 5},
        {"stage": Stage.SCHEDULED},
        {"block_uid": "block"},
    ],
)
def test_states_that_cannot_be_cannot_be_written_down(state: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"clock|time|minutes"):
        request(**state)


def test_a_promise_is_broken_after_its_minute_and_kept_by_when_it_ended() -> None:
    assert not request().is_late(NOW + 2 * HOUR)
    assert request().is_late(NOW + 2 * HOUR + SECOND)
    in_time = resolved(request(), 30, NOW + 2 * HOUR)
    assert not in_time.is_late(NOW + 9 * DAY)
    assert resolved(request(), 30, NOW + 2 * HOUR + SECOND).is_late(NOW + 9 * DAY)


def test_time_left_is_business_time_and_late_by_at_least_a_minute() -> None:
    evening = request(promised_at=at(MONDAY + DAY, "09:30"))
    assert time_left(evening, at(MONDAY, "17:00"), CLOCK) == 90
    assert time_left(evening, at(MONDAY + DAY, "09:30"), CLOCK) == 0
    assert time_left(evening, at(MONDAY + DAY, "09:30") + SECOND, CLOCK) == -1
    assert time_left(evening, at(MONDAY + DAY, "10:30"), CLOCK) == -60
    friday = request(promised_at=at(MONDAY + 4 * DAY, "18:00"))
    assert time_left(friday, at(MONDAY + 5 * DAY, "12:00"), CLOCK) == -1


@pytest.mark.parametrize("stage", Stage)
def test_whose_turn_it_is(stage: Stage) -> None:
    one = request(stage=stage, place=PLACE, left=30 if stage is Stage.WAITING else None)
    assert one.is_mine == (stage in (Stage.RECEIVED, Stage.TRIAGED, Stage.SCHEDULED, Stage.ACTIVE))
    assert one.is_open == (stage not in (Stage.RESOLVED, Stage.DECLINED))
    assert one.uid == "1@planb.respiro"
