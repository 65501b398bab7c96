from dataclasses import replace
from datetime import timedelta
from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from respiro.domain.period import Period
from respiro.domain.plan_b import Capacity, capacity, free_until
from support.plan_b_oracles import Job, Span, broken, can_keep, instant_of, least_extra, period_of

SPANS = st.tuples(st.integers(0, 11), st.integers(1, 3)).map(lambda pair: (pair[0], pair[0] + pair[1]))
MARGINS = st.lists(SPANS, max_size=3)
OTHERS = st.lists(st.tuples(st.integers(1, 3), st.integers(-1, 14)), max_size=3).map(
    lambda pairs: [Job(f"other {number}", minutes, by) for number, (minutes, by) in enumerate(pairs)]
)
NEW = st.builds(Job, st.just("new"), st.integers(1, 4), st.integers(-1, 14))


def asked(new: Job, others: list[Job], margin: list[Span], now: int) -> Capacity:
    demands = [other.as_demand() for other in others]
    return capacity(new.as_demand(), demands, [period_of(span) for span in margin], instant_of(now))


@given(NEW, OTHERS, MARGINS, st.integers(0, 6))
@example(Job("new", 1, 3), [Job("other 0", 3, 6)], [(0, 3)], 0)
@example(Job("new", 1, 6), [Job("other 0", 3, 2)], [(0, 8)], 0)
@settings(max_examples=600)
def test_capacity_is_what_the_best_of_all_schedules_leaves(
    new: Job, others: list[Job], margin: list[Span], now: int
) -> None:
    answer = asked(new, others, margin, now)
    assert answer.short == least_extra(new, others, margin, now)
    after = broken([*others, new], margin, now) - broken(others, margin, now)
    assert {demand.request_id for demand in answer.breaks} == after
    if can_keep([*others, new], margin, now):
        assert answer.is_enough
        assert answer.breaks == ()
    elif can_keep(others, margin, now):
        assert not answer.is_enough
        assert answer.breaks != ()


@given(NEW, OTHERS, MARGINS, st.randoms(use_true_random=False))
def test_capacity_does_not_depend_on_the_order_of_what_is_known(
    new: Job, others: list[Job], margin: list[Span], random: Random
) -> None:
    expected = asked(new, others, margin, 0)
    random.shuffle(others)
    random.shuffle(margin)
    assert asked(new, others, margin, 0) == expected


def test_the_figures_are_those_until_the_new_promise() -> None:
    others = [Job("early", 20, 60), Job("same", 10, 120), Job("late", 50, 180)]
    answer = asked(Job("new", 30, 120), others, [(0, 30), (90, 150), (170, 300)], 10)
    assert (answer.until, answer.free, answer.promised, answer.needed) == (instant_of(120), 50, 30, 30)
    assert answer.short == 20  # 110 by the promise of the late one, of 90
    assert [demand.name for demand in answer.breaks] == ["new", "same", "late"]


def test_a_promise_that_is_broken_anyway_is_none_of_its_doing_but_made_worse_it_is_said() -> None:
    answer = asked(Job("new", 10, 60), [Job("hopeless", 200, 120)], [(0, 100)], 0)
    assert answer.breaks == ()
    assert answer.short == 110
    assert not answer.is_enough


def test_what_is_late_already_takes_its_minutes_first() -> None:
    answer = asked(Job("new", 30, 60), [Job("late", 40, -10)], [(0, 60)], 0)
    assert (answer.promised, answer.short) == (40, 10)
    assert [demand.name for demand in answer.breaks] == ["new"]


def test_a_promise_in_the_past_has_no_margin() -> None:
    assert asked(Job("new", 30, 0), [], [(0, 60)], 0).short == 30
    assert free_until(instant_of(5), [period_of((0, 60))], instant_of(10)) == 0


def test_a_request_that_is_triaged_again_is_counted_once() -> None:
    answer = asked(Job("new", 30, 60), [Job("new", 45, 50)], [(0, 30)], 0)
    assert (answer.promised, answer.short, answer.breaks) == (0, 0, ())


def test_margin_that_was_told_twice_is_there_once() -> None:
    assert free_until(instant_of(60), [period_of((0, 40)), period_of((20, 50))], instant_of(10)) == 40
    second = Period(instant_of(0), instant_of(10) + timedelta(seconds=59))
    assert free_until(instant_of(60), [second], instant_of(0)) == 10


def test_a_minute_less_is_not_enough() -> None:
    whole = Job("new", 60, 60)
    assert asked(whole, [], [(0, 60)], 0).is_enough
    assert asked(replace(whole, minutes=61), [], [(0, 60)], 0).short == 1
