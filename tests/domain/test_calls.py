from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from respiro.domain.business_clock import BusinessClock
from respiro.domain.calls import (
    BY_HAND,
    Call,
    Caller,
    CallPolicy,
    CallRecord,
    Closed,
    Direction,
    FollowUp,
    Open,
    OutcomeKind,
    Question,
    QuestionKind,
    Reservation,
    SnoozeKind,
    SourceKey,
    Way,
    asked,
    at_clock,
    attempted,
    called_again,
    closed,
    due,
    first_reminder,
    format_ladder,
    is_quiet,
    joined,
    known_call,
    lateness,
    margin_place,
    moved,
    open_state,
    parse_ladder,
    promise,
    reopened,
    snooze_options,
    snoozed,
    told,
)
from respiro.domain.calls import Channel as By
from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.period import Period
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
    hour, minute = map(int, wall.split(":"))
    return instant(day, hour * 60 + minute, zone)


NOW = at(MONDAY, "10:00")


def follow_up(due_at: datetime = NOW, **more: Any) -> FollowUp:
    """Return one that was opened an hour ago and is due at the instant."""
    opened = NOW - HOUR
    state = Open(due_at, due_at, opened)
    plain = FollowUp("1", Caller("Marta"), "", Way.MINE, By.PHONE, opened, opened, NOW + 4 * HOUR, state)
    return replace(plain, **more)


# who is who


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Caller("Marta", "+34600"), Caller("Marta Ruiz", "+34600"), True),
        (Caller("Marta", "+34600"), Caller("Marta", "+34601"), False),
        (Caller("Ana", "+34600", client_id="ana"), Caller("Ana", "+34601", client_id="ana"), True),
        (Caller("Ana", "+34600", client_id="ana"), Caller("Ana", "+34600", client_id="eva"), False),
        (Caller("Ana", client_id="ana"), Caller("ANA"), True),
        (Caller("Łukasz  Pérez"), Caller("lukasz perez"), True),
        (Caller("Marta", "+34600"), Caller("Marta"), True),
        (Caller(email="Marta@example.org"), Caller("Marta", email="marta@example.org"), True),
        (Caller(number="+34600"), Caller("Marta"), False),
        (Caller("", "+34600"), Caller("", "+34600"), True),
        (Caller("\u0301", "+34600"), Caller(email="a@example.org"), False),
        (Caller(number="+34600"), Caller(email="a@example.org"), False),
    ],
)
def test_who_is_the_same_person(one: Caller, other: Caller, *, same: bool) -> None:
    assert one.is_same_person(other) is same
    assert other.is_same_person(one) is same


def test_a_caller_is_called_by_the_best_that_is_known() -> None:
    assert Caller("Marta", "+34600").label == "Marta"
    assert Caller("", "+34600", "a@example.org").label == "+34600"
    assert Caller(email="a@example.org").label == "a@example.org"


# one call, told twice


def record(minutes: float, number: str = "+34600", source: str = "phone", **more: Any) -> CallRecord:
    plain = CallRecord(NOW + minutes * MINUTE, Direction.MISSED, SourceKey(source, f"{minutes}"), number)
    return replace(plain, **more)


CALL = Call("1", NOW, Caller("", "+34600"), source="file")


@pytest.mark.parametrize(("minutes", "is_known"), [(0, True), (3, True), (-3, True), (3.1, False), (-4, False)])
def test_a_call_that_another_source_told_is_known(minutes: float, *, is_known: bool) -> None:
    assert known_call(record(minutes), [(CALL, frozenset({"file"}))]) == (CALL if is_known else None)


def test_two_calls_of_one_source_are_two() -> None:
    assert known_call(record(1, source="file"), [(CALL, frozenset({"file"}))]) is None
    assert known_call(record(1, source="phone"), [(CALL, frozenset({"file", "phone"}))]) is None


def test_what_was_written_down_by_hand_may_be_told_later() -> None:
    by_hand = replace(CALL, source=BY_HAND)
    assert known_call(record(-19), [(by_hand, frozenset())]) == by_hand
    assert known_call(record(-21), [(by_hand, frozenset())]) is None


def test_another_person_or_direction_is_another_call() -> None:
    candidates = [(CALL, frozenset({"file"}))]
    assert known_call(record(0, "+34601"), candidates) is None
    assert known_call(record(0, direction=Direction.OUTGOING), candidates) is None


def test_the_nearest_of_several_is_the_one() -> None:
    later = replace(CALL, id="2", at=NOW + 4 * MINUTE)
    assert known_call(record(3), [(CALL, frozenset()), (later, frozenset())]) == later


def test_a_client_with_two_numbers_is_known_by_either() -> None:
    ana = replace(CALL, caller=Caller("Ana", "+34601", client_id="ana"))
    assert known_call(record(0), [(ana, frozenset())]) is None
    assert known_call(record(0), [(ana, frozenset())], Caller("Ana", "+34600", client_id="ana")) == ana


# the policy


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("15, 60, morning", "15, 60, morning"),
        ("15 min; 1h,  MORNING ,", "15, 60, morning"),
        ("1h30", "90"),
        ("7 h 5 min", "425"),
        ("168h", "10080"),
    ],
)
def test_a_ladder_is_read_and_shown_and_read_again(text: str, read: str) -> None:
    assert format_ladder(parse_ladder(text)) == read
    assert parse_ladder(read) == parse_ladder(text)


@pytest.mark.parametrize(
    "text", ["", ",", "soon", "0", "-5", "h", "15 60", "1h90h", "evening", "10081", ",".join(["5"] * 13)]
)
def test_a_ladder_that_can_not_be_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError) as refused:
        parse_ladder(text)
    assert refused.value.kind == "invalid_ladder"


@pytest.mark.parametrize("field", ["response", "first_reminder", "return_after", "duration"])
@pytest.mark.parametrize("minutes", [0, -1, 10**6])
def test_lengths_out_of_range_are_refused(field: str, minutes: int) -> None:
    lengths: dict[str, Any] = {field: minutes}
    with pytest.raises(InvalidValueError) as refused:
        CallPolicy(**lengths)
    assert refused.value.kind == "minutes_out_of_range"


# what is promised, and the first reminder


def first(
    call_at: datetime, response: int = 240, *, let_through: bool = False, policy: CallPolicy = POLICY
) -> datetime:
    return first_reminder(call_at, promise(call_at, response, CLOCK), policy, CLOCK, let_through=let_through)


@pytest.mark.parametrize(
    ("day", "wall", "then", "wall_then"),
    [
        (MONDAY, "10:00", MONDAY, "10:30"),
        (MONDAY, "13:20", MONDAY, "13:50"),
        (MONDAY, "13:30", MONDAY, "15:00"),
        (MONDAY, "13:50", MONDAY, "15:00"),
        (MONDAY, "14:20", MONDAY, "15:00"),
        (MONDAY, "17:50", MONDAY + DAY, "09:00"),
        (MONDAY, "17:30", MONDAY + DAY, "09:00"),
        (MONDAY, "21:00", MONDAY + DAY, "09:00"),
        (MONDAY, "07:00", MONDAY, "09:00"),
        (FRIDAY, "17:45", FRIDAY + 3 * DAY, "09:00"),
        (FRIDAY, "20:00", FRIDAY + 3 * DAY, "09:00"),
        (date(2026, 12, 8), "11:00", date(2026, 12, 9), "09:00"),
    ],
)
def test_the_first_reminder_comes_soon_but_within_working_hours(
    day: date, wall: str, then: date, wall_then: str
) -> None:
    assert first(at(day, wall)) == at(then, wall_then)


def test_who_is_let_through_is_called_back_at_once_out_of_hours() -> None:
    assert first(at(MONDAY, "21:00"), let_through=True) == at(MONDAY, "21:00")
    assert first(at(MONDAY, "10:00"), let_through=True) == at(MONDAY, "10:30")


@pytest.mark.parametrize(("response", "wall"), [(60, "10:30"), (30, "10:15"), (10, "10:05"), (1, "10:00")])
def test_the_first_reminder_leaves_time_to_keep_a_short_promise(response: int, wall: str) -> None:
    assert first(NOW, response) == at(MONDAY, wall)


MOMENTS = st.integers(0, 6 * 7 * DAY_MINUTES).map(lambda minutes: at(date(2026, 10, 19), "00:00") + minutes * MINUTE)


@given(MOMENTS, st.integers(0, 3 * DAY_MINUTES), st.integers(1, 960))
def test_who_called_first_is_reminded_of_first_and_before_the_promise(
    call_at: datetime, later: int, response: int
) -> None:
    assert first(call_at, response) <= first(call_at + later * MINUTE, response)
    assert call_at <= first(call_at, response) < promise(call_at, response, CLOCK)
    assert CLOCK.is_open(first(call_at, response))


def test_a_promise_counts_business_time() -> None:
    assert promise(at(FRIDAY, "17:00"), 240, CLOCK) == at(FRIDAY + 3 * DAY, "12:00")
    assert promise(at(FRIDAY, "22:00"), 240, CLOCK) == at(FRIDAY + 3 * DAY, "13:00")


def test_a_promise_is_broken_when_its_time_has_passed() -> None:
    owed = follow_up(promised_at=NOW)
    assert not owed.is_late(NOW)
    assert owed.is_late(NOW + MINUTE)
    assert not closed(owed, OutcomeKind.REACHED, NOW).is_late(NOW + DAY)
    assert closed(owed, OutcomeKind.REACHED, NOW + MINUTE).is_late(NOW + DAY)
    assert not replace(owed, way=Way.THEIRS).is_late(NOW + DAY)


# calls that join


def call(when: datetime, **more: Any) -> Call:
    return replace(Call("2", when, Caller("Marta Ruiz", "+34600", "m@example.org", "marta")), **more)


def test_a_call_that_joins_adds_what_was_not_known() -> None:
    after = joined(follow_up(about="offer"), call(NOW, about="invoice"))
    assert after.caller == Caller("Marta", "+34600", "m@example.org", "marta")
    assert (after.call_count, after.about, after.called_at) == (2, "offer; invoice", NOW)
    assert joined(after, call(NOW, about="Invoice")).about == "offer; invoice"
    assert joined(follow_up(), call(NOW, about="invoice")).about == "invoice"


def test_an_older_call_that_joins_is_the_first() -> None:
    after = joined(follow_up(), call(NOW - DAY))
    assert (after.opened_at, after.called_at) == (NOW - DAY, NOW - HOUR)


def test_who_was_put_off_beyond_what_a_new_call_may_expect_is_brought_forward() -> None:
    far = snoozed(follow_up(), NOW + 5 * DAY, NOW, reservation=Reservation("b", Period.lasting(NOW + 5 * DAY, 15)))
    state = open_state(called_again(far, NOW + HOUR, NOW + 4 * HOUR, NOW))
    assert (state.due_at, state.next_at, state.reservation) == (NOW + HOUR, NOW + HOUR, None)
    promised = replace(far, promised_at=NOW + 6 * DAY)
    assert called_again(promised, NOW + HOUR, NOW + 4 * HOUR, NOW) is promised
    soon = snoozed(follow_up(), NOW + 2 * HOUR, NOW)
    assert called_again(soon, NOW + HOUR, NOW + 4 * HOUR, NOW) is soon


# steps


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


# a clock that is set


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
    assert lateness(shown, NOW + 21 * HOUR) == timedelta(0)


def test_a_machine_that_starts_in_the_past_for_a_moment_keeps_the_times_that_were_named() -> None:
    named = moved(follow_up(), NOW + 3 * DAY, NOW)
    in_2000 = at_clock(named, datetime(2000, 1, 1, tzinfo=UTC))
    assert open_state(in_2000).next_at == datetime(2000, 1, 4, tzinfo=UTC)
    right_again = open_state(at_clock(in_2000, NOW + HOUR))
    assert (right_again.due_at, right_again.next_at) == (NOW + 3 * DAY, NOW + 3 * DAY)
    overdue = at_clock(in_2000, NOW + 4 * DAY)
    assert due([overdue], NOW + 4 * DAY) == [overdue]
    assert lateness(overdue, NOW + 4 * DAY) == DAY


def test_what_is_closed_cares_for_no_clock() -> None:
    done = closed(follow_up(), OutcomeKind.REACHED, NOW)
    assert at_clock(done, NOW - 365 * DAY) is done


# what is due


def test_what_is_due_comes_in_the_order_in_which_it_became_so() -> None:
    first_due, second_due = follow_up(NOW - HOUR, id="b"), follow_up(NOW - MINUTE, id="a")
    back = told(first_due, NOW, POLICY, CLOCK)
    later = NOW + 20 * MINUTE
    assert due([second_due, back, follow_up(NOW + DAY, id="c")], later) == [back, second_due]
    assert due([closed(first_due, OutcomeKind.REACHED, NOW)], later) == []
    assert lateness(back, later) == 80 * MINUTE
    assert due([follow_up(NOW)], NOW) != []


@pytest.mark.parametrize(
    ("wall", "quiet"), [("07:59", True), ("08:00", False), ("20:59", False), ("21:00", True), ("00:00", True)]
)
def test_quiet_hours_begin_and_end_to_the_minute(wall: str, *, quiet: bool) -> None:
    assert is_quiet(POLICY.quiet, at(MONDAY, wall), MADRID) is quiet


def changes(zone: ZoneInfo) -> Iterator[date]:
    """Yield the days from 2024 to 2030 on which the zone's offset changes."""
    for number in range((date(2031, 1, 1) - date(2024, 1, 1)).days):
        day = date(2024, 1, 1) + timedelta(number)
        if instant(day, DAY_MINUTES, zone) - instant(day, 0, zone) != DAY:
            yield day


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


# what it can be put off until


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
