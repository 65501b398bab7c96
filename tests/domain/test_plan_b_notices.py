from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.domain.period import Period
from respiro.domain.plan_b import (
    NoticeKind,
    PlanBPolicy,
    Stage,
    UrgentRequest,
    answered,
    notice,
    reopened,
    resolved,
    scheduled,
    set_aside,
    started,
    triaged,
    waiting,
)
from support.follow_ups import CLOCK, DAY, FRIDAY, HOUR, MINUTE, MONDAY, NOW, at
from support.plan_b_oracles import request
from support.thorough import examples

POLICY = PlanBPolicy()
UNTOUCHED, BEGINS, NEAR, BROKEN, ASK = NoticeKind
NOON = at(MONDAY, "12:00")
Told = tuple[datetime, NoticeKind, int]


def told(
    one: UrgentRequest, start: datetime, end: datetime, every: timedelta = MINUTE, policy: PlanBPolicy = POLICY
) -> list[Told]:
    """Return what is on the screen when one looks again and again."""
    return [(now, kind, level) for now, kind, level, _ in _told(one, start, end, every, policy)]


def _told(
    one: UrgentRequest, start: datetime, end: datetime, every: timedelta, policy: PlanBPolicy
) -> Iterator[tuple[datetime, NoticeKind, int, UrgentRequest]]:
    now = start
    while now <= end:
        found = notice(one, now, policy, CLOCK)
        if found is not None:
            one = replace(one, told_at=now)
            yield now, found.kind, found.level, one
        now += every


def walls(found: list[Told]) -> list[tuple[str, NoticeKind, int]]:
    return [(f"{now.astimezone(CLOCK.work_time.zone):%a %H:%M}", kind, level) for now, kind, level in found]


def untouched(received: datetime) -> UrgentRequest:
    return request(
        stage=Stage.RECEIVED,
        received_at=received,
        since=received,
        acknowledge_by=CLOCK.after(received, 30),
        promised_at=CLOCK.after(received, 120),
    )


def test_what_nobody_looks_at_comes_back_louder() -> None:
    assert walls(told(untouched(NOW), NOW, NOW + 2 * HOUR)) == [
        ("Mon 10:30", UNTOUCHED, 1),
        ("Mon 10:45", UNTOUCHED, 2),
        ("Mon 11:00", UNTOUCHED, 3),
        ("Mon 11:15", UNTOUCHED, 3),
        ("Mon 11:30", UNTOUCHED, 3),
        ("Mon 11:45", UNTOUCHED, 3),
        ("Mon 12:00", UNTOUCHED, 3),
    ]


def test_what_nobody_looks_at_is_quiet_at_lunch_and_over_the_weekend() -> None:
    lunch = at(MONDAY, "13:40")
    assert walls(told(untouched(lunch), lunch, lunch + 2 * HOUR)) == [
        ("Mon 15:10", UNTOUCHED, 1),
        ("Mon 15:25", UNTOUCHED, 2),
        ("Mon 15:40", UNTOUCHED, 3),
    ]
    friday = at(FRIDAY, "17:20")
    assert walls(told(untouched(friday), friday, at(FRIDAY + 3 * DAY, "09:04"))) == [("Fri 17:50", UNTOUCHED, 1)]
    assert walls(told(untouched(friday), friday, at(FRIDAY + 3 * DAY, "09:06"))) == [
        ("Fri 17:50", UNTOUCHED, 1),
        ("Mon 09:05", UNTOUCHED, 2),
    ]


def test_an_acknowledgement_due_as_work_ends_is_asked_for_when_work_begins() -> None:
    evening = at(MONDAY, "17:30")
    assert walls(told(untouched(evening), evening, evening + 16 * HOUR)) == [
        ("Tue 09:00", UNTOUCHED, 1),
        ("Tue 09:15", UNTOUCHED, 2),
        ("Tue 09:30", UNTOUCHED, 3),
    ]


def test_whoever_comes_back_late_is_told_once_and_then_at_the_usual_distance() -> None:
    late = at(MONDAY, "10:59")
    assert walls(told(untouched(NOW), late, late + 31 * MINUTE)) == [
        ("Mon 10:59", UNTOUCHED, 2),
        ("Mon 11:14", UNTOUCHED, 3),
        ("Mon 11:29", UNTOUCHED, 3),
    ]


def test_a_promise_is_reminded_of_once_and_when_it_breaks_each_business_hour() -> None:
    assert walls(told(request(), NOW, NOW + 23 * HOUR + 30 * MINUTE)) == [
        ("Mon 11:30", NEAR, 1),
        ("Mon 12:01", BROKEN, 2),
        ("Mon 13:01", BROKEN, 2),
        ("Mon 15:01", BROKEN, 2),
        ("Mon 16:01", BROKEN, 2),
        ("Mon 17:01", BROKEN, 2),
        ("Tue 09:01", BROKEN, 2),
    ]


def test_a_promise_broken_by_the_end_of_work_is_told_in_the_morning() -> None:
    evening = request(since=at(MONDAY, "15:00"), promised_at=at(MONDAY, "18:00"))
    assert walls(told(evening, at(MONDAY, "15:00"), at(MONDAY + DAY, "10:30"))) == [
        ("Mon 17:30", NEAR, 1),
        ("Tue 09:00", BROKEN, 2),
        ("Tue 10:00", BROKEN, 2),
    ]


def test_after_a_long_sleep_only_the_latest_is_told() -> None:
    assert walls(told(request(), at(MONDAY, "12:59"), at(MONDAY, "13:58"))) == [("Mon 12:59", BROKEN, 2)]


def test_what_is_over_is_not_near() -> None:
    assert walls(told(request(), NOON, NOON + 5 * MINUTE)) == [("Mon 12:01", BROKEN, 2)]


def test_a_promise_before_lunch_is_reminded_of_in_business_time() -> None:
    after_lunch = request(promised_at=at(MONDAY, "15:10"))
    assert walls(told(after_lunch, NOW, at(MONDAY, "15:10"))) == [("Mon 13:40", NEAR, 1)]


def test_nothing_is_said_right_after_a_decision() -> None:
    short = triaged(request(), at(MONDAY, "11:40"))
    assert walls(told(short, at(MONDAY, "11:40"), NOON)) == [("Mon 11:50", NEAR, 1)]
    known = replace(short, told_at=at(MONDAY, "11:35"))
    assert told(known, at(MONDAY, "11:40"), NOON) == []
    long_ago = replace(short, told_at=at(MONDAY, "11:29"))
    assert walls(told(long_ago, at(MONDAY, "11:40"), NOON)) == [("Mon 11:50", NEAR, 1)]
    last_minute = triaged(request(), at(MONDAY, "11:59"))
    assert told(last_minute, at(MONDAY, "11:59"), NOON) == []
    last_seconds = triaged(request(), NOON - timedelta(seconds=30))
    assert told(last_seconds, NOON - timedelta(seconds=30), NOON, timedelta(seconds=1)) == []


def test_whoever_deals_with_a_broken_promise_is_told_of_it_an_hour_later() -> None:
    late = triaged(request(), at(MONDAY, "12:10"))
    assert walls(told(late, at(MONDAY, "12:10"), at(MONDAY, "13:30"))) == [("Mon 13:10", BROKEN, 2)]
    again = reopened(resolved(replace(late, told_at=NOW), 10, at(MONDAY, "12:20")), at(MONDAY, "12:30"))
    assert walls(told(again, at(MONDAY, "12:30"), at(MONDAY, "13:40"))) == [("Mon 13:30", BROKEN, 2)]


def test_a_notice_at_the_very_instant_of_the_promise_does_not_hide_that_it_broke() -> None:
    seen = request(told_at=NOON)
    assert walls(told(seen, NOON, at(MONDAY, "13:30"))) == [("Mon 13:00", BROKEN, 2)]


def test_a_promise_that_its_own_time_keeps_is_not_reminded_of() -> None:
    in_time = scheduled(request(), Period(at(MONDAY, "11:40"), NOON), "", NOW)
    assert walls(told(in_time, NOW, NOON + MINUTE)) == [("Mon 11:40", BEGINS, 1), ("Mon 12:01", BROKEN, 2)]
    missed = scheduled(request(), Period(at(MONDAY, "10:30"), at(MONDAY, "11:00")), "", NOW)
    assert walls(told(missed, NOW, NOON)) == [("Mon 10:30", BEGINS, 1), ("Mon 11:30", NEAR, 1)]
    too_late = scheduled(request(), Period(at(MONDAY, "11:45"), at(MONDAY, "12:30")), "", NOW)
    assert walls(told(too_late, NOW, NOON)) == [("Mon 11:30", NEAR, 1), ("Mon 11:45", BEGINS, 1)]


def test_what_begins_as_its_promise_gets_near_begins() -> None:
    both = scheduled(request(), Period(at(MONDAY, "11:30"), at(MONDAY, "12:30")), "", NOW)
    slept = told(both, at(MONDAY, "11:31"), at(MONDAY, "11:59"))
    assert len(slept) == 1
    at_noon = scheduled(request(), Period(NOON, at(MONDAY, "12:30")), "", NOW)
    assert walls(told(at_noon, NOON + MINUTE, NOON + 5 * MINUTE)) == [("Mon 12:01", BROKEN, 2)]


def test_work_begins_at_its_time_even_out_of_hours() -> None:
    saturday = Period(at(FRIDAY + DAY, "10:00"), at(FRIDAY + DAY, "11:00"))
    planned = scheduled(request(promised_at=at(FRIDAY + 3 * DAY, "12:00")), saturday, "", NOW)
    assert walls(told(planned, at(FRIDAY + DAY, "08:00"), at(FRIDAY + 2 * DAY, "23:59"))) == [("Sat 10:00", BEGINS, 1)]
    assert told(planned, at(FRIDAY + DAY, "11:00"), at(FRIDAY + 2 * DAY, "23:59")) == []
    assert walls(told(planned, at(FRIDAY + DAY, "11:00"), at(FRIDAY + 3 * DAY, "09:30"))) == [("Mon 09:00", BEGINS, 1)]


def test_who_sets_work_aside_in_its_own_time_knows_that_it_has_begun() -> None:
    place = Period(at(MONDAY, "10:30"), at(MONDAY, "11:30"))
    aside = set_aside(started(scheduled(request(), place, "", NOW), at(MONDAY, "10:29")), at(MONDAY, "10:45"))
    assert aside.stage is Stage.SCHEDULED
    assert told(aside, at(MONDAY, "10:45"), at(MONDAY, "11:29")) == []
    at_once = scheduled(request(), place, "", place.start)
    assert walls(told(at_once, place.start, at(MONDAY, "11:29"))) == [("Mon 10:30", BEGINS, 1)]


def test_a_client_who_does_not_answer_is_asked_again_each_business_day() -> None:
    paused = waiting(request(), "the file", at(MONDAY, "10:30"), CLOCK)
    assert walls(told(paused, at(MONDAY, "10:30"), at(MONDAY + 8 * DAY, "09:00"))) == [
        ("Tue 10:30", ASK, 1),
        ("Wed 10:30", ASK, 1),
        ("Thu 10:30", ASK, 1),
        ("Fri 10:30", ASK, 1),
        ("Mon 10:30", ASK, 1),
    ]
    late = waiting(request(told_at=NOON), "the file", NOON + HOUR, CLOCK)
    assert walls(told(late, NOON + HOUR, NOON + 24 * HOUR)) == []


def test_no_promise_presses_while_the_client_is_waited_for() -> None:
    paused = waiting(request(), "the file", NOW, CLOCK)
    long = replace(POLICY, ask_again=4800)
    assert told(paused, NOW, NOW + 3 * DAY, 7 * MINUTE, long) == []
    again = answered(paused, NOW + 3 * DAY, CLOCK)
    assert walls(told(again, NOW + 3 * DAY, NOW + 3 * DAY + 2 * HOUR)) == [("Thu 11:30", NEAR, 1)]


def test_what_someone_else_does_is_reminded_of_and_told_once_when_it_is_late() -> None:
    handed = request(stage=Stage.DELEGATED)
    assert walls(told(handed, NOW, NOW + 3 * DAY)) == [("Mon 11:30", NEAR, 1), ("Mon 12:01", BROKEN, 2)]


@pytest.mark.parametrize("stage", [stage for stage in Stage if not stage.is_open])
def test_what_is_closed_says_nothing(stage: Stage) -> None:
    assert told(request(stage=stage), NOW, NOW + 3 * DAY, 15 * MINUTE) == []


def test_the_length_of_each_wait_is_the_users() -> None:
    policy = PlanBPolicy(louder_after=5, before_promise=45, ask_again=60)
    assert walls(told(untouched(NOW), NOW, at(MONDAY, "10:41"), policy=policy)) == [
        ("Mon 10:30", UNTOUCHED, 1),
        ("Mon 10:35", UNTOUCHED, 2),
        ("Mon 10:40", UNTOUCHED, 3),
    ]
    assert walls(told(request(), NOW, NOON, policy=policy)) == [("Mon 11:15", NEAR, 1)]
    paused = waiting(request(), "", NOW, CLOCK)
    assert walls(told(paused, NOW, NOON, policy=policy)) == [("Mon 11:00", ASK, 1), ("Mon 12:00", ASK, 1)]


def test_a_notice_tells_since_when_it_is_due() -> None:
    found = notice(request(), at(MONDAY, "11:42"), POLICY, CLOCK)
    assert found is not None
    assert found.at == at(MONDAY, "11:30")


STEPS = st.sampled_from(["triage", "schedule", "start", "aside"])


@given(
    st.integers(0, 3 * 1440),
    st.integers(5, 900),
    st.sampled_from([1, 2, 7, 45]),
    st.integers(0, 59),
    st.dictionaries(st.integers(1, 3 * 1440 // 7).map(lambda sevenths: sevenths * 7), STEPS, max_size=6),
    st.sampled_from([10, 30, 120]),
)
@settings(max_examples=examples(50))
def test_three_days_of_looking_again_and_again(
    start: int, window: int, every: int, second: int, steps: dict[int, str], before: int
) -> None:
    now = begun = at(date(2026, 12, 4), "09:00") + start * MINUTE + timedelta(seconds=second)
    policy = PlanBPolicy(before_promise=before)
    one = request(since=now, received_at=now, promised_at=CLOCK.after(now, window), told_at=None)
    found: list[Told] = []
    begins: set[tuple[datetime, Period]] = set()
    while now < begun + 3 * DAY:
        minute = (now - begun) // MINUTE
        for due in [step for at_minute, step in steps.items() if minute - every < at_minute <= minute]:
            one = _stepped(one, due, now)
        due_now = notice(one, now, policy, CLOCK)
        if due_now is not None:
            assert due_now.at <= now
            assert CLOCK.is_open(now) or due_now.kind is BEGINS
            found.append((now, due_now.kind, due_now.level))
            one = replace(one, told_at=now)
            assert notice(one, now, policy, CLOCK) is None
            if due_now.kind is BEGINS:
                assert one.place is not None
                assert now >= one.place.start
                assert (one.since, one.place) not in begins
                begins.add((one.since, one.place))
        now += every * MINUTE
    broken = [when for when, kind, _ in found if kind is BROKEN]
    near = [when for when, kind, _ in found if kind is NEAR]
    assert len(near) <= 1
    assert all(when < one.promised_at for when in near)
    assert all(when > one.promised_at for when in broken)
    assert all(CLOCK.minutes_between(*pair) >= 60 for pair in pairwise(broken))
    if not steps and CLOCK.minutes_between(one.promised_at, now) > every + 60:
        assert broken


def _stepped(one: UrgentRequest, step: str, now: datetime) -> UrgentRequest:
    match step:
        case "schedule":
            return scheduled(one, Period.lasting(now + 40 * MINUTE, 50), "", now)
        case "start":
            return started(one, now)
        case "aside":
            return set_aside(one, now)
        case _:
            return triaged(one, now)
