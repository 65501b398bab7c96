from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cache
from random import Random
from time import process_time
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.plan_b import Hurdle, HurdleKind, Place, Question, WhyNot, fit, rounded_up
from support.plan_b_oracles import SmallDay, Span, instant_of, period_of, span_of
from support.thorough import examples

SOFT, TASK, MEETING, FIXED = HurdleKind
DAY_END, TOMORROW = 60, 100
FREE_DAY = SmallDay(20, 0, 200, DAY_END, ((0, 60), (100, 160)), (), (), (), None)


@cache
def spans(shortest: int = 1, longest: int = 40) -> st.SearchStrategy[Span]:
    """Return spans of today (0 to 60) or tomorrow (100 to 160), some beyond the edges of work."""

    def span(drawn: tuple[int, int, int]) -> Span:
        day, begin, length = drawn
        return day + begin, day + begin + length

    return st.tuples(st.sampled_from([0, TOMORROW]), st.integers(-5, 55), st.integers(shortest, longest)).map(span)


def disjoint(found: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(found):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return tuple(kept)


HURDLES = st.tuples(st.sampled_from(HurdleKind), spans(), st.integers(0, 3))


@st.composite
def small_days(draw: st.DrawFn) -> SmallDay:
    hurdles = draw(st.lists(HURDLES, max_size=4))
    taken = draw(st.lists(spans(longest=20), max_size=2))
    taken += [span for _, span, _ in draw(st.permutations(hurdles))[: draw(st.integers(0, 4))]]
    noon = draw(st.sampled_from([0, 5, 20]))
    return SmallDay(
        minutes=draw(st.sampled_from([1, 5, 10, 15, 20, 30])),
        now=draw(st.integers(-5, 40)),
        promised=draw(st.integers(-10, 175)),
        day_end=draw(st.sampled_from([DAY_END, 80])),
        working=((0, 25), (25 + noon, 60), (100, 160)),
        blocks=disjoint(draw(st.lists(spans(10, 30), max_size=3))),
        taken=tuple(taken),
        hurdles=tuple(hurdles),
        client=draw(st.none() | st.lists(spans(5, 40), max_size=3).map(tuple)),
        payer=draw(st.booleans()),
    )


@given(small_days())
@settings(max_examples=examples(150))
def test_the_place_is_the_best_margin_of_all_minutes(day: SmallDay) -> None:
    answer, best = fit(day.as_question()), day.best_margin()
    place = answer.place
    assert (place and (span_of(place.period)[0], int(place.block_uid))) == best
    assert [(int(one.block.uid), one.reason.value, one.free) for one in answer.unfit] == day.passed_over(best)
    if place is not None:
        _assert_told_truly(day, place)
        assert place.gives_way == ()


@given(small_days())
@settings(max_examples=examples(100))
def test_a_shorter_way_gets_the_longest_of_todays_margin(day: SmallDay) -> None:
    today, expected = fit(day.as_question()).today, day.longest_today()
    assert (today and (span_of(today.period)[0], today.period.minutes)) == expected
    if today is not None:
        assert today.is_today
        assert today.keeps_promise == (span_of(today.period)[1] <= day.promised)
        assert today.is_shared == replace(day, minutes=today.period.minutes).is_shared(span_of(today.period)[0])


@given(small_days())
@example(replace(FREE_DAY, minutes=60, hurdles=((TASK, (0, 10), 0), (MEETING, (150, 160), 1)), now=1))
@settings(max_examples=examples(150))
def test_the_first_proposal_is_the_cheapest_and_earliest_of_all_minutes(day: SmallDay) -> None:
    answer = fit(day.as_question())
    if answer.place is not None and answer.place.keeps_promise:
        assert answer.proposals == ()
        return
    best = day.cheapest()
    found = [(place.cost, span_of(place.period)[0]) for place in answer.proposals]
    assert found[:1] == ([] if best is None else [best])


@given(small_days())
@settings(max_examples=examples(100))
def test_every_proposal_can_be_done_and_asks_for_something_else(day: SmallDay) -> None:
    proposals = fit(day.as_question()).proposals
    assert len(proposals) <= 3
    assert [one.cost for one in proposals] == sorted(one.cost for one in proposals)
    for place in proposals:
        start, end = span_of(place.period)
        _assert_told_truly(day, place)
        assert end - start == day.minutes
        assert day.now <= start
        assert end <= day.promised
        assert place.keeps_promise
        assert day.cost(start) == place.cost
        assert all(hurdle.kind is not FIXED for hurdle in place.gives_way)
    for number, place in enumerate(proposals):
        for cheaper in proposals[:number]:
            moved = {(hurdle.kind, hurdle.uid) for hurdle in cheaper.gives_way}
            also_moved = {(hurdle.kind, hurdle.uid) for hurdle in place.gives_way}
            assert not moved <= also_moved or (place.is_shared and not cheaper.is_shared)


def _assert_told_truly(day: SmallDay, place: Place) -> None:
    start, end = span_of(place.period)
    assert place.is_today == (start < day.day_end)
    assert place.is_shared == day.is_shared(start)
    assert place.keeps_promise == (end <= day.promised)
    if place.block_uid:
        assert day.free(int(place.block_uid)).issuperset(range(start, end))


@given(small_days(), st.randoms(use_true_random=False))
@settings(max_examples=examples(150))
def test_the_order_of_what_is_known_changes_nothing(day: SmallDay, random: Random) -> None:
    question = day.as_question()

    def shuffled(values: Sequence[Any]) -> list[Any]:
        return random.sample(list(values), len(values))

    other = replace(
        question,
        working=shuffled(question.working),
        blocks=shuffled(question.blocks),
        taken=shuffled(question.taken),
        hurdles=shuffled(question.hurdles),
        client_hours=None if question.client_hours is None else shuffled(question.client_hours),
    )
    assert fit(other) == fit(question)


def place_of(day: SmallDay) -> Span:
    place = fit(day.as_question()).place
    assert place is not None
    return span_of(place.period)


def test_todays_margin_in_which_the_client_can_be_reached_comes_first() -> None:
    day = replace(FREE_DAY, blocks=((0, 20), (30, 50), (100, 120)), client=((30, 60), (100, 160)))
    assert place_of(day) == (30, 50)
    assert [one.reason for one in fit(day.as_question()).unfit] == [WhyNot.CLIENT_AWAY]


def test_todays_margin_is_taken_without_the_client_before_tomorrows_with_them() -> None:
    assert place_of(replace(FREE_DAY, blocks=((0, 20), (100, 120)), client=((100, 160),))) == (0, 20)


def test_margin_of_another_day_is_no_place_without_the_client() -> None:
    day = replace(FREE_DAY, blocks=((100, 120), (130, 160)), client=((140, 160),))
    assert place_of(day) == (140, 160)


def test_in_time_without_the_client_is_better_than_late_with_them() -> None:
    day = replace(FREE_DAY, promised=30, blocks=((0, 20), (40, 60)), client=((40, 60),))
    assert place_of(day) == (0, 20)
    one_block = replace(FREE_DAY, promised=30, blocks=((0, 60),), client=((40, 60),))
    assert place_of(one_block) == (0, 20)


def test_a_late_place_is_named_and_so_is_what_would_have_to_move() -> None:
    day = replace(FREE_DAY, promised=30, blocks=((100, 120),), hurdles=((TASK, (0, 30), 0),))
    answer = fit(day.as_question())
    assert answer.place is not None
    assert not answer.place.keeps_promise
    assert [(span_of(one.period), one.cost) for one in answer.proposals] == [((0, 20), 10)]


def test_a_client_whose_hours_are_unknown_can_be_reached_at_any_time_and_one_without_hours_never() -> None:
    day = replace(FREE_DAY, blocks=((100, 120),))
    assert place_of(day) == (100, 120)
    assert fit(replace(day, client=()).as_question()).place is None


def test_margin_under_way_is_used_from_the_next_five_minutes_on() -> None:
    day = replace(FREE_DAY, now=7, blocks=((0, 40),))
    assert place_of(day) == (10, 30)
    assert place_of(replace(day, now=10)) == (10, 30)
    too_late = fit(replace(day, now=22).as_question())
    assert too_late.place is None
    assert [(one.reason, one.free) for one in too_late.unfit] == [(WhyNot.TOO_SHORT, 15)]


def test_why_a_block_was_passed_over() -> None:
    day = replace(
        FREE_DAY,
        blocks=((0, 10), (15, 40), (45, 50), (100, 115), (120, 145), (150, 170)),
        taken=((20, 30), (125, 130)),
        client=((150, 170),),
    )
    answer = fit(day.as_question())
    assert [(span_of(one.block.period), one.reason.value, one.free) for one in answer.unfit] == [
        ((0, 10), "too_short", 10),
        ((15, 40), "taken", 10),
        ((45, 50), "too_short", 5),
        ((100, 115), "too_short", 15),
        ((120, 145), "taken", 15),
    ]


def test_margin_that_is_over_or_was_given_back_is_not_spoken_of() -> None:
    question = replace(FREE_DAY, now=30, blocks=((0, 30),)).as_question()
    given_back = MarginBlock("released", period_of((100, 160)), state=BlockState.RELEASED)
    answer = fit(replace(question, blocks=[*question.blocks, given_back]))
    assert (answer.place, answer.today, answer.unfit) == (None, None, ())


def test_a_promise_is_kept_by_the_end_of_the_work_and_not_by_its_beginning() -> None:
    place = fit(replace(FREE_DAY, promised=19, blocks=((0, 20),)).as_question()).place
    assert place is not None
    assert not place.keeps_promise


def test_hours_that_touch_are_one() -> None:
    place = fit(replace(FREE_DAY, blocks=((0, 20),), client=((0, 10), (10, 30))).as_question()).place
    assert place is not None
    assert place.is_shared


def test_no_more_than_three_ways_are_proposed() -> None:
    tasks = tuple((TASK, (start, start + 10), start) for start in range(0, 60, 10))
    day = replace(FREE_DAY, minutes=10, promised=60, working=((0, 60),), hurdles=tasks)
    assert [one.cost for one in fit(day.as_question()).proposals] == [10, 20, 30]


def test_the_cheapest_gives_way_first_and_people_count() -> None:
    day = replace(
        FREE_DAY,
        working=((0, 60),),
        promised=60,
        hurdles=((MEETING, (0, 20), 2), (MEETING, (20, 40), 1), (TASK, (40, 60), 0)),
    )
    answer = fit(day.as_question())
    assert [(span_of(one.period), one.cost) for one in answer.proposals] == [
        ((40, 60), 10),
        ((20, 40), 101),
        ((0, 20), 102),
    ]


def test_soft_margin_pays_for_time_outside_margin_and_is_named_once() -> None:
    question = replace(FREE_DAY, promised=160).as_question()
    (only,) = fit(question).proposals
    assert (span_of(only.period), only.cost, [one.uid for one in only.gives_way]) == ((0, 20), 1, ["payer"])
    (only,) = fit(replace(question, payer=None)).proposals
    assert [(one.kind, one.uid, span_of(one.period)) for one in only.gives_way] == [(SOFT, "", (0, 20))]


def test_margin_without_the_client_is_offered_for_nothing_beside_what_they_share() -> None:
    day = replace(FREE_DAY, working=((0, 60), (100, 120), (140, 160)), promised=160, now=60)
    day = replace(day, blocks=((100, 120),), client=((140, 160),), hurdles=((TASK, (140, 160), 0),))
    answer = fit(day.as_question())
    assert answer.place is None
    assert [(span_of(one.period), one.cost, one.block_uid, one.is_shared) for one in answer.proposals] == [
        ((100, 120), 0, "0", False),
        ((140, 160), 10, "", True),
    ]


def test_what_is_taken_and_cannot_be_moved_is_never_offered() -> None:
    day = replace(FREE_DAY, working=((0, 20),), blocks=((0, 20),), taken=((0, 20),))
    assert fit(day.as_question()).proposals == ()
    assert len(fit(replace(day, hurdles=((TASK, (0, 20), 0),)).as_question()).proposals) == 1


def test_nothing_is_offered_before_a_promise_that_has_passed() -> None:
    day = replace(FREE_DAY, now=30, promised=30, blocks=((40, 60),))
    answer = fit(day.as_question())
    assert answer.proposals == ()
    assert answer.place is not None
    assert not answer.place.keeps_promise


def test_a_shorter_way_is_looked_for_before_the_promise() -> None:
    day = replace(FREE_DAY, minutes=30, promised=25, blocks=((0, 15), (30, 55)))
    today = fit(day.as_question()).today
    assert today is not None
    assert span_of(today.period) == (0, 15)
    late = fit(replace(day, now=20).as_question()).today
    assert late is not None
    assert span_of(late.period) == (30, 55)


def test_less_than_a_minute_is_no_margin() -> None:
    question = replace(FREE_DAY, blocks=((0, 10),)).as_question()
    nearly = replace(period_of((0, 10)), end=instant_of(10) - timedelta(seconds=30))
    answer = fit(replace(question, taken=[nearly]))
    assert answer.today is None
    assert [(one.reason, one.free) for one in answer.unfit] == [(WhyNot.TOO_SHORT, 0)]


@pytest.mark.parametrize(("seconds", "minute"), [(0, 0), (1, 5), (299, 5), (300, 5), (301, 10)])
def test_what_begins_at_once_begins_at_the_next_five_minutes(seconds: int, minute: int) -> None:
    assert rounded_up(instant_of(0) + timedelta(seconds=seconds)) == instant_of(minute)


def test_advice_is_ready_before_the_next_key() -> None:
    days = range(14)
    question = Question(
        minutes=60,
        now=instant_of(0),
        promised_at=instant_of(14 * 1440),
        day_end=instant_of(1440),
        working=[period_of((day * 1440 + 540, day * 1440 + 1080)) for day in days],
        blocks=[MarginBlock(str(day), period_of((day * 1440 + 720, day * 1440 + 765))) for day in days],
        taken=[],
        hurdles=[
            Hurdle(
                MEETING, "", period_of((day * 1440 + 540 + hour * 60, day * 1440 + 590 + hour * 60)), f"{day}-{hour}", 2
            )
            for day in days
            for hour in range(8)
        ],
        client_hours=[period_of((day * 1440 + 600, day * 1440 + 900)) for day in days],
    )
    assert fit(question).proposals
    assert min(_seconds(lambda: fit(question)) for _ in range(5)) <= 0.030


def _seconds(step: Callable[[], object]) -> float:
    begun = process_time()
    step()
    return process_time() - begun
