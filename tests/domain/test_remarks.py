"""What stands out in a week: each rule at its threshold and just below it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from respiro.domain.clients import Client, ForeseenFire
from respiro.domain.review import (
    HABIT_WEEKS,
    MOST_REMARKS,
    Arrival,
    ClientWeek,
    MarginFigures,
    Remark,
    RemarkFacts,
    RemarkKind,
    Tally,
    WeekReview,
    remarks,
)
from respiro.domain.week import Week
from respiro.domain.work_time import WallRange

WEEK = Week(2026, 48)
TUESDAY, THURSDAY = 1, 3
LUIS = Client("luis", "Luis")


def review(week: Week = WEEK, days: dict[int, MarginFigures] | None = None) -> WeekReview:
    """Return a week by weekday; without any, an hour planned and used on each working day."""
    shown = dict.fromkeys(range(5), MarginFigures(planned=60, used=60)) if days is None else days
    by_day = tuple((day, shown.get(day.weekday(), MarginFigures())) for day in week.days)
    return WeekReview(week, 0, sum((figures for _, figures in by_day), MarginFigures()), by_day, ())


def found(**facts: Any) -> tuple[Remark, ...]:
    known: dict[str, Any] = {
        "review": review(),
        "people": (),
        "weeks": (),
        "arrivals": (),
        "outside": 0,
        "clients": (LUIS,),
    }
    return remarks(RemarkFacts(**(known | facts)))


def kinds(**facts: Any) -> list[RemarkKind]:
    return [one.kind for one in found(**facts)]


def person(name: str = "Luis", **figures: Any) -> ClientWeek:
    return ClientWeek(name.lower(), name, **figures)


def test_nothing_stands_out_of_an_ordinary_week() -> None:
    weeks = [review(WEEK.shifted(-back)) for back in range(12)]
    people = [person(emergencies=3, margin_minutes=120, promises=Tally(3, 3), call_backs=Tally(2, 3))]
    assert found(people=people, weeks=weeks, outside=44) == ()


# --- limits, promises, what did not fit


@pytest.mark.parametrize(("exceptions", "told"), [(1, []), (2, [RemarkKind.LIMIT])])
def test_a_limit_is_told_once_it_is_passed(exceptions: int, told: list[RemarkKind]) -> None:
    assert kinds(people=[person(month_exceptions=exceptions, allowed=1)]) == told


def test_of_several_limits_the_one_that_was_passed_by_most_is_told() -> None:
    people = [person("Ana", month_exceptions=5, allowed=4), person("Luis", month_exceptions=6, allowed=1)]
    (told,) = found(people=people)
    assert told == Remark(RemarkKind.LIMIT, 6, 1, client_id="luis", name="Luis")


@pytest.mark.parametrize(("kept", "told"), [(3, []), (2, [RemarkKind.PROMISES])])
def test_one_broken_promise_is_told(kept: int, told: list[RemarkKind]) -> None:
    assert kinds(people=[person(promises=Tally(kept, 3))]) == told


def test_of_broken_promises_those_of_whom_most_were_broken_are_told() -> None:
    people = [person("Ana", promises=Tally(2, 3)), person("Luis", promises=Tally(1, 3))]
    assert found(people=people) == (Remark(RemarkKind.PROMISES, 2, 3, client_id="luis", name="Luis"),)


@pytest.mark.parametrize(("outside", "told"), [(44, []), (45, [RemarkKind.DID_NOT_FIT])])
def test_three_quarters_of_an_hour_that_did_not_fit_are_told(outside: int, told: list[RemarkKind]) -> None:
    assert kinds(outside=outside) == told
    if told:
        assert found(outside=outside) == (Remark(RemarkKind.DID_NOT_FIT, minutes=45, of=300),)


# --- weekdays


def eaten_weeks(lost: list[int], *, day: int = THURSDAY, safe: tuple[int, ...] = (TUESDAY,)) -> list[WeekReview]:
    """Return a week for each number of minutes that meetings took of a day; others lost some, but the safe ones."""
    weeks = []
    for number, minutes in enumerate(lost):
        days = {day: MarginFigures(planned=60, used=60 - minutes, eaten=minutes)}
        for other in range(5):
            some = int(other not in safe and number == 0)
            days.setdefault(other, MarginFigures(planned=60, used=60 - some, eaten=some))
        weeks.append(review(WEEK.shifted(number - len(lost) + 1), days))
    return weeks


@pytest.mark.parametrize(
    ("lost", "told"),
    [
        ([0, 15, 15, 15], [RemarkKind.DAY_EATEN]),
        ([15, 15, 14], []),
        ([0, 0, 30, 30], []),
        ([60, 60, 0, 0, 0, 60], []),
        ([15, 15, 15], [RemarkKind.DAY_EATEN]),
    ],
)
def test_a_day_that_meetings_took_in_three_of_four_weeks_is_told(lost: list[int], told: list[RemarkKind]) -> None:
    assert kinds(weeks=eaten_weeks(lost)) == told


def test_the_nearest_safe_day_is_told_with_it() -> None:
    (told,) = found(weeks=eaten_weeks([20, 20, 20, 20], safe=(0, TUESDAY)))
    assert told == Remark(RemarkKind.DAY_EATEN, 4, 4, 80, weekday=THURSDAY, better=TUESDAY)
    (told,) = found(weeks=eaten_weeks([20, 20, 20, 20], safe=(TUESDAY + 1, 4)))
    assert told.better == TUESDAY + 1


def test_without_a_safe_day_the_day_is_to_be_protected() -> None:
    (told,) = found(weeks=eaten_weeks([20, 20, 20, 20], safe=()))
    assert told == Remark(RemarkKind.DAY_UNSAFE, 4, 4, 80, weekday=THURSDAY)


def test_a_day_that_seldom_has_margin_is_not_called_safe() -> None:
    weeks = [
        review(
            WEEK.shifted(number - 4),
            {THURSDAY: MarginFigures(planned=60, eaten=20, used=40)}
            | ({TUESDAY: MarginFigures(planned=60, used=60)} if number < 2 else {}),
        )
        for number in range(4)
    ]
    assert kinds(weeks=weeks) == [RemarkKind.DAY_UNSAFE]


def test_the_day_that_was_taken_most_often_is_told_not_the_one_that_lost_most() -> None:
    weeks = eaten_weeks([15, 15, 15, 15], safe=(TUESDAY,))
    days = dict(enumerate(figures for _, figures in weeks[-1].days)) | {4: MarginFigures(planned=120, eaten=120)}
    (told,) = found(weeks=[*weeks[:-1], review(WEEK, days)])
    assert told.weekday == THURSDAY


def test_weeks_without_margin_are_left_out() -> None:
    weeks = eaten_weeks([20, 20, 20])
    empty = review(WEEK.shifted(1), {})
    assert found(weeks=[*weeks, empty])[0].of == 3


# --- habits


def asked(*days: date, hour: int = 16, minutes: int = 30, client_id: str = "luis") -> list[Arrival]:
    return [Arrival(client_id, datetime(day.year, day.month, day.day, hour, 20, tzinfo=UTC), minutes) for day in days]


def thursdays(count: int) -> list[date]:
    return [WEEK.days[THURSDAY] - timedelta(weeks=back) for back in range(count)]


@pytest.mark.parametrize(("weeks", "told"), [(2, []), (3, [RemarkKind.HABIT])])
def test_who_asks_on_one_weekday_in_three_weeks_has_a_habit(weeks: int, told: list[RemarkKind]) -> None:
    assert kinds(arrivals=asked(*thursdays(weeks))) == told


def test_three_requests_of_one_day_are_no_habit() -> None:
    assert found(arrivals=asked(*thursdays(1) * 3)) == ()


def test_the_same_day_in_weeks_around_the_new_year_is_a_habit() -> None:
    days = [date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 7)]
    assert kinds(arrivals=asked(*days)) == [RemarkKind.HABIT]


def test_a_habit_tells_how_long_it_takes_and_between_which_hours() -> None:
    first, second, third = thursdays(3)
    arrivals = [
        *asked(first, hour=9, minutes=15),
        *asked(second, hour=11, minutes=90),
        *(*asked(third, hour=10, minutes=30), *asked(third, hour=10, minutes=60)),
    ]
    assert found(arrivals=arrivals) == (
        Remark(RemarkKind.HABIT, 3, HABIT_WEEKS, 30, "luis", "Luis", THURSDAY, hours=(540, 720)),
    )


def test_a_habit_late_at_night_ends_with_the_day() -> None:
    assert found(arrivals=asked(*thursdays(3), hour=23))[0].hours == (1380, 1440)


def test_what_is_foreseen_on_that_day_is_no_news() -> None:
    for weekday, told in ((THURSDAY, []), (TUESDAY, [RemarkKind.HABIT])):
        fire = ForeseenFire("Report", weekday, WallRange(960, 1080), 45)
        clients = (Client("luis", "Luis", fires=(fire,)),)
        assert kinds(arrivals=asked(*thursdays(3)), clients=clients) == told


def test_who_is_no_client_has_no_habits() -> None:
    assert found(arrivals=asked(*thursdays(4), client_id="erased")) == ()


def test_the_strongest_habit_is_told() -> None:
    clients = (LUIS, Client("ana", "Ana"))
    arrivals = [*asked(*thursdays(3), minutes=90), *asked(*thursdays(4), client_id="ana", minutes=15)]
    assert found(arrivals=arrivals, clients=clients)[0].name == "Ana"


# --- call-backs, what is owed, too much


@pytest.mark.parametrize(("kept", "told"), [((1, 1), []), ((1, 0), []), ((0, 0), [RemarkKind.CALL_BACKS])])
def test_two_late_call_backs_of_anyone_are_told(kept: tuple[int, int], told: list[RemarkKind]) -> None:
    people = [person(name, call_backs=Tally(count, 1)) for name, count in zip(("Luis", "Ana"), kept, strict=True)]
    assert kinds(people=people) == told
    if told:
        assert found(people=people) == (Remark(RemarkKind.CALL_BACKS, 2, 2),)


def test_who_owes_most_is_told_and_of_equals_the_first_by_name() -> None:
    people = [person("Ola", owes=1), person("Luis", owes=2), person("Ana", owes=2)]
    assert found(people=people) == (Remark(RemarkKind.OWED, 2, client_id="ana", name="Ana"),)


def blank_weeks(count: int, blank: int = 60) -> list[WeekReview]:
    days = dict.fromkeys(range(5), MarginFigures(planned=60, blank=blank, used=60 - blank))
    return [review(WEEK.shifted(-back), days) for back in range(count)]


@pytest.mark.parametrize(
    ("count", "blank", "outside", "told"),
    [
        (4, 54, 0, [RemarkKind.TOO_MUCH]),
        (4, 53, 0, []),
        (3, 60, 0, []),
        (4, 60, 1, []),
    ],
)
def test_four_weeks_of_blank_margin_are_too_much(count: int, blank: int, outside: int, told: list[RemarkKind]) -> None:
    weeks = blank_weeks(count, blank)
    assert kinds(weeks=weeks, outside=outside) == told
    if told:
        assert found(weeks=weeks, outside=outside) == (Remark(RemarkKind.TOO_MUCH, 4, minutes=5 * blank),)


def test_only_the_last_four_weeks_are_judged() -> None:
    assert kinds(weeks=[*(review(WEEK.shifted(-9 - back)) for back in range(8)), *blank_weeks(4)]) == [
        RemarkKind.TOO_MUCH
    ]


# --- all of them


def test_at_most_three_are_told_the_most_pressing_first_and_each_kind_once() -> None:
    everything = person(month_exceptions=3, allowed=1, promises=Tally(0, 2), call_backs=Tally(0, 3), owes=2)
    told = found(
        people=[everything, person("Ana", month_exceptions=2, allowed=1, owes=1)],
        outside=90,
        weeks=eaten_weeks([30, 30, 30, 30]),
        arrivals=asked(*thursdays(5)),
    )
    assert [one.kind for one in told] == [RemarkKind.LIMIT, RemarkKind.PROMISES, RemarkKind.DID_NOT_FIT]
    assert len(told) == MOST_REMARKS
    lesser = found(people=[person(call_backs=Tally(0, 3), owes=2)], arrivals=asked(*thursdays(5)))
    assert [one.kind for one in lesser] == [RemarkKind.HABIT, RemarkKind.CALL_BACKS, RemarkKind.OWED]
