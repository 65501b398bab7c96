from dataclasses import replace

import pytest
from hypothesis import given, settings

from respiro.domain.margins import (
    ChangeKind,
    MarginBlock,
    MarginPolicy,
    RefusalKind,
    Target,
    UnseatingKind,
    heal,
    plan,
)
from support.exhaustive import best_plan
from support.thorough import examples
from support.weeks import SmallWeek, minutes_of, small_weeks

HOURS = [[(540, 840), (900, 1080)]]


def test_a_free_week_gets_its_target() -> None:
    planned = plan(SmallWeek(working=HOURS, target=120).as_week())
    assert planned.planned_minutes == 120
    assert planned.score.weekly_shortage == 0
    assert not planned.refusals


def test_margin_lies_where_the_clients_can_be_reached() -> None:
    week = SmallWeek(working=HOURS, target=30, windows=[(600, 660, 3, "ana"), (900, 1080, 1, "bo")])
    planned = plan(week.as_week())
    assert [minutes_of(block.period) for block in planned.blocks] == [(600, 630)]
    placement = planned.edits[0].placement
    assert placement is not None
    assert [(share.name, share.minutes) for share in placement.clients] == [("ana", 30)]


def test_a_full_day_is_refused_with_the_meeting_that_would_have_to_give_way() -> None:
    week = SmallWeek(working=[[(540, 600)], [(1980, 2100)]], busy=[(540, 570), (580, 600)], target=60)
    refusal = next(refusal for refusal in plan(week.as_week()).refusals if refusal.day is not None)
    assert refusal.kind is RefusalKind.NO_ROOM
    assert refusal.missing_minutes == 30
    assert refusal.between is not None
    assert minutes_of(refusal.between) == (540, 600)
    assert [(minutes_of(way.taker.period), way.minutes) for way in refusal.give_way] == [
        ((580, 600), 30),
        ((540, 570), 30),
    ]


def test_a_target_beyond_the_daily_maximum_is_refused_for_that_reason() -> None:
    week = SmallWeek(working=HOURS, target=300, policy=MarginPolicy(distance=0))
    assert [refusal.kind for refusal in plan(week.as_week()).refusals] == [RefusalKind.DAILY_MAXIMUM]


def test_a_target_too_small_for_every_day_says_so() -> None:
    week = SmallWeek(working=[[(540, 840)], [(1980, 2280)]], target=30)
    assert [refusal.kind for refusal in plan(week.as_week()).refusals] == [RefusalKind.TARGET_REACHED]


def test_a_meeting_on_a_block_moves_it_and_names_the_meeting() -> None:
    week = SmallWeek(working=HOURS, target=60, previous=[(720, 780)], busy=[(730, 760)])
    healed = heal(week.as_week())
    assert [edit.kind for edit in healed.edits] == [ChangeKind.MOVE]
    edit = healed.edits[0]
    assert edit.after is not None
    assert edit.after.uid == "block-0"
    assert edit.unseating is not None
    assert edit.unseating.kind is UnseatingKind.TAKEN
    assert edit.unseating.taker is not None
    assert edit.unseating.taker.occurrence.uid == "meeting-0"


def test_a_block_with_no_room_elsewhere_is_shortened_where_it_stands() -> None:
    week = SmallWeek(working=[[(720, 780)]], target=60, previous=[(720, 780)], busy=[(720, 750)])
    edit = heal(week.as_week()).edits[0]
    assert edit.kind is ChangeKind.SHORTEN
    assert edit.after is not None
    assert minutes_of(edit.after.period) == (750, 780)


def test_a_block_with_no_room_at_all_is_dropped_and_the_refusal_says_why() -> None:
    week = SmallWeek(working=[[(720, 780)]], target=60, previous=[(720, 780)], busy=[(720, 780)])
    healed = heal(week.as_week())
    assert [edit.kind for edit in healed.edits] == [ChangeKind.DROP]
    assert {refusal.kind for refusal in healed.refusals} == {RefusalKind.NO_ROOM}


def test_a_pinned_block_stays_under_a_meeting_and_the_plan_says_which() -> None:
    week = SmallWeek(working=HOURS, target=60, pinned=[(720, 780)], busy=[(730, 760)])
    edit = heal(week.as_week()).edits[0]
    assert (edit.kind, edit.before) == (ChangeKind.KEEP, edit.after)
    assert edit.unseating is not None
    assert edit.unseating.kind is UnseatingKind.TAKEN


@given(small_weeks())
@settings(max_examples=examples(300))
def test_a_first_plan_is_the_best_of_all_plans(week: SmallWeek) -> None:
    _assert_best(week)


@given(small_weeks(replanned=True))
@settings(max_examples=examples(300))
def test_a_second_plan_is_the_best_of_all_plans(week: SmallWeek) -> None:
    _assert_best(week)


@given(small_weeks(days=3, cells=4, replanned=True))
@settings(max_examples=examples(100))
def test_a_longer_week_is_planned_as_well_as_a_short_one(week: SmallWeek) -> None:
    _assert_best(week)


@given(small_weeks(fires=3))
@settings(max_examples=examples(100))
def test_a_week_with_foreseen_fires_is_the_best_of_all_plans(week: SmallWeek) -> None:
    _assert_best(week)


def test_margin_lies_where_a_fire_is_foreseen_rather_than_where_one_client_can_be_reached() -> None:
    week = SmallWeek(working=HOURS, target=30, windows=[(600, 660, 3, "ana")], fires=[(960, 1020, "bo", "the report")])
    planned = plan(week.as_week())
    assert [minutes_of(block.period) for block in planned.blocks] == [(960, 990)]
    placement = planned.edits[0].placement
    assert placement is not None
    assert [(share.name, share.minutes, share.what) for share in placement.clients] == [("bo", 30, "the report")]


def _assert_best(week: SmallWeek) -> None:
    planned = plan(week.as_week())
    values, blocks = best_plan(week)
    fixed = set(week.as_week().fixed)
    score = planned.score
    assert (
        score.weekly_shortage,
        score.daily_shortage,
        score.affinity,
        score.unevenness,
        score.block_count,
    ) == values
    assert sorted(minutes_of(block.period) for block in planned.blocks if block not in fixed) == blocks


@given(small_weeks(replanned=True))
@settings(max_examples=examples(100))
def test_the_edits_lead_from_the_present_blocks_to_the_plan(week: SmallWeek) -> None:
    whole = week.as_week()
    for planned in (plan(whole), heal(whole)):
        assert sorted(edit.before.uid for edit in planned.edits if edit.before) == sorted(b.uid for b in whole.blocks)
        assert sorted(edit.after.period for edit in planned.edits if edit.after) == [b.period for b in planned.blocks]
        for edit in planned.edits:
            assert (edit.before is None) == (edit.kind is ChangeKind.ADD)
            assert (edit.after is None) == (edit.kind is ChangeKind.DROP)
            if edit.before in whole.fixed:
                assert edit.after == edit.before


@given(small_weeks())
@settings(max_examples=examples(100))
def test_an_applied_plan_is_planned_again_as_it_is(week: SmallWeek) -> None:
    whole = week.as_week()
    blocks = tuple(MarginBlock(f"b{number}", block.period) for number, block in enumerate(plan(whole).blocks))
    again = plan(replace(whole, blocks=blocks))
    assert again.blocks == blocks
    assert not again.changes
    assert not heal(replace(whole, blocks=blocks)).changes


@given(small_weeks(replanned=True))
@settings(max_examples=examples(100))
def test_the_days_that_miss_their_minimum_are_each_named(week: SmallWeek) -> None:
    planned = plan(week.as_week())
    by_day = sum(refusal.missing_minutes for refusal in planned.refusals if refusal.day is not None)
    in_week = sum(refusal.missing_minutes for refusal in planned.refusals if refusal.day is None)
    assert (in_week, by_day) == (planned.score.weekly_shortage, planned.score.daily_shortage)


@pytest.mark.parametrize(("share", "minutes"), [(0.2, 480), (0.0, 0), (0.333, 799)])
def test_a_share_of_working_time_is_rounded_to_minutes(share: float, minutes: int) -> None:
    assert Target(share=share).for_working_minutes(2400) == minutes
