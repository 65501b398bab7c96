from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from respiro.domain.calls import (
    BY_HAND,
    Call,
    Caller,
    CallPolicy,
    CallRecord,
    Direction,
    OutcomeKind,
    Reservation,
    SourceKey,
    Way,
    called_again,
    closed,
    first_reminder,
    format_ladder,
    joined,
    known_call,
    open_state,
    parse_ladder,
    promise,
    snoozed,
)
from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.domain.work_time import DAY_MINUTES
from support.follow_ups import CLOCK, DAY, FRIDAY, HOUR, MINUTE, MONDAY, NOW, POLICY, at, call, follow_up

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


def test_the_first_of_several_is_the_one() -> None:
    later = replace(CALL, id="2", at=NOW + 4 * MINUTE)
    assert known_call(record(3), [(later, frozenset()), (CALL, frozenset())]) == CALL


def test_what_a_phone_told_goes_before_what_was_written_down_and_of_that_the_nearest() -> None:
    first, second = (replace(CALL, id=str(at), at=NOW + at * MINUTE, source=BY_HAND) for at in (-9, -1))
    assert known_call(record(0), [(first, frozenset()), (second, frozenset())]) == second
    assert known_call(record(3), [(second, frozenset()), (CALL, frozenset())]) == CALL


def test_one_source_tells_no_two_calls_of_one_second() -> None:
    assert known_call(record(0, source="file"), [(CALL, frozenset({"file"}))]) == CALL


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
