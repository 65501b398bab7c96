"""How much margin a week is to have, planned, kept, taken back; margin moved to a safer day of a proposal."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.clients import Client, ForeseenFire
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import ChangeKind, MarginPolicy, Plan, Target
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.domain.work_time import DayRange, WallRange, instant
from respiro.services import margin_draft, margin_hand, margin_hand_use, margin_keeper, margin_shift, week_planning
from respiro.services.ports import Ports
from respiro.services.review.demand import demand_forecast
from respiro.services.review.week import is_planned, review
from respiro.services.week_planning import Wanted, wanted
from respiro.services.week_target import choose_target, chosen_target
from support.fakes import CALENDAR, MADRID, WEDNESDAY, FakeClock, FakeStore, demo_ports, empty_ports

THIS_WEEK = Week.of(WEDNESDAY.date())
NEXT_WEEK = THIS_WEEK.shifted(1)
MONDAY, TUESDAY, WEDNESDAY_, THURSDAY, FRIDAY = range(5)
SHARE = MarginPolicy(target=Target(share=0.2))


@pytest.fixture
def ports() -> Ports:
    return lived(demo_ports())


def lived(ports: Ports) -> Ports:
    """Let the past weeks use an hour more each week, from none eleven weeks ago, as far as there was margin."""
    for back in range(1, 12):
        blocks = [block for block in ports.store.blocks(THIS_WEEK.shifted(-back).period(MADRID)) if block.is_there]
        for block in blocks[: (11 - back) // 2]:
            if minutes := min(60, margin_hand_use.free_minutes(ports, block.uid)):
                margin_hand_use.book_use(ports, block.uid, minutes)
    return ports


def with_policy(ports: Ports, policy: MarginPolicy, level: int = 80) -> Ports:
    return replace(ports, settings=replace(ports.settings, policy=policy, margin_level=level))


def minutes_on(plan: Plan, weekday: int, week: Week = NEXT_WEEK) -> int:
    return sum(block.minutes for block in plan.blocks if block.period.start.date() == week.days[weekday])


# --- whether


def test_a_block_put_there_by_hand_is_no_plan_and_a_plan_that_lost_its_blocks_was_one(ports: Ports) -> None:
    margin_hand.add_block(ports, Period.lasting(instant(NEXT_WEEK.days[TUESDAY], 17 * 60, MADRID), 30))
    assert not is_planned(ports, NEXT_WEEK)
    week_planning.apply(ports, NEXT_WEEK, week_planning.propose(ports, NEXT_WEEK))
    assert is_planned(ports, NEXT_WEEK)
    for block in margin_keeper.standing_blocks(ports, NEXT_WEEK.period(MADRID)):
        margin_hand.release_block(ports, block.uid)
    assert is_planned(ports, NEXT_WEEK)


# --- how much


def test_a_week_gets_what_its_level_asks_for(ports: Ports) -> None:
    needed = demand_forecast(ports, NEXT_WEEK, 80)
    assert wanted(ports, NEXT_WEEK) == Wanted(needed.minutes, 80, needed)
    assert wanted(ports, NEXT_WEEK, level=90).minutes > wanted(ports, NEXT_WEEK, level=50).minutes
    assert week_planning.propose(ports, NEXT_WEEK).target_minutes == needed.minutes


def test_the_settings_target_holds_where_the_level_is_left_to_it(ports: Ports) -> None:
    by_target = wanted(with_policy(ports, SHARE, level=0), NEXT_WEEK)
    assert (by_target.minutes, by_target.level, by_target.is_chosen) == (480, 0, False)
    assert wanted(ports, NEXT_WEEK, level=0).minutes == 390


def test_without_history_the_target_holds_unless_more_is_foreseen() -> None:
    ports = empty_ports(settings=replace(demo_ports().settings, policy=SHARE))
    assert (wanted(ports, NEXT_WEEK).minutes, wanted(ports, NEXT_WEEK).level) == (480, 0)
    fire = ForeseenFire("report", THURSDAY, WallRange(960, 1080), 540)
    ports.store.put_client(Client("ana", "Ana", fires=(fire,)))
    assert wanted(ports, NEXT_WEEK).minutes == 540
    assert wanted(ports, NEXT_WEEK, level=0).minutes == 480


def test_weeks_in_which_nobody_noted_anything_leave_the_target_alone() -> None:
    assert wanted(demo_ports(), NEXT_WEEK).minutes == 390


def test_choices_are_the_levels_and_the_target(ports: Ports) -> None:
    levels = {one.level: one.minutes for one in week_planning.choices(ports, NEXT_WEEK)}
    assert list(levels) == [50, 80, 90, 0]
    assert all(levels[level] == wanted(ports, NEXT_WEEK, level).minutes for level in levels)
    own = week_planning.choices(with_policy(ports, SHARE, level=70), NEXT_WEEK)
    assert [one.level for one in own] == [50, 70, 80, 90, 0]


def test_a_week_of_holidays_needs_nothing_whatever_the_target_says(ports: Ports) -> None:
    away = replace(ports.settings, days_off=(DayRange(NEXT_WEEK.days[0], NEXT_WEEK.days[6]),))
    ports = replace(ports, settings=away)
    assert [one.minutes for one in week_planning.choices(ports, NEXT_WEEK)] == [0, 0, 0, 0]
    assert week_planning.propose(ports, NEXT_WEEK).refusals == ()
    assert review(ports, NEXT_WEEK).target_minutes == 0


def test_a_short_week_needs_its_part(ports: Ports) -> None:
    ports = with_policy(ports, replace(SHARE, daily_minimum=0))
    whole = wanted(ports, NEXT_WEEK).minutes
    away = replace(ports.settings, days_off=(DayRange(NEXT_WEEK.days[0], NEXT_WEEK.days[2]),))
    part = wanted(replace(ports, settings=away), NEXT_WEEK)
    assert part.forecast.working_minutes == 960
    assert whole * 2 / 5 <= part.minutes < whole * 2 / 5 + 15


def test_a_target_of_nothing_plans_nothing_until_something_was_needed(ports: Ports) -> None:
    nothing = MarginPolicy(target=Target(minutes=0))
    fresh = with_policy(empty_ports(), nothing)
    assert wanted(fresh, NEXT_WEEK).minutes == 0
    assert week_planning.propose(fresh, NEXT_WEEK).blocks == ()
    assert wanted(with_policy(ports, nothing), NEXT_WEEK).level == 80


def test_no_level_plans_less_than_the_days_least(ports: Ports) -> None:
    least = MarginPolicy(target=Target(share=0.2), daily_minimum=60)
    assert wanted(with_policy(ports, least), NEXT_WEEK, level=1).minutes == 300


# --- kept, and taken back


def test_what_was_chosen_for_a_week_is_kept_until_something_else_is_asked_for(ports: Ports) -> None:
    week_planning.apply(ports, NEXT_WEEK, week_planning.propose(ports, NEXT_WEEK, minutes=300))
    kept = wanted(ports, NEXT_WEEK)
    assert (kept.minutes, kept.is_chosen) == (300, True)
    assert week_planning.propose(ports, NEXT_WEEK).changes == ()
    assert wanted(ports, NEXT_WEEK.shifted(1)).level == 80
    assert wanted(ports, NEXT_WEEK, level=90).level == 90


def test_another_level_in_the_settings_leaves_a_planned_week_alone(ports: Ports) -> None:
    week_planning.apply(ports, NEXT_WEEK, week_planning.propose(ports, NEXT_WEEK))
    before = wanted(ports, NEXT_WEEK).minutes
    later = replace(ports, settings=replace(ports.settings, margin_level=90))
    assert (wanted(later, NEXT_WEEK).minutes, wanted(later, NEXT_WEEK).is_chosen) == (before, True)


def test_taking_a_plan_back_takes_back_what_was_chosen_too(ports: Ports) -> None:
    first = week_planning.apply_undoably(ports, NEXT_WEEK, week_planning.propose(ports, NEXT_WEEK))
    target = chosen_target(ports, NEXT_WEEK)
    second = week_planning.apply_undoably(ports, NEXT_WEEK, week_planning.propose(ports, NEXT_WEEK, minutes=480))
    opposite = week_planning.undo(ports, second)
    assert chosen_target(ports, NEXT_WEEK) == target
    week_planning.undo(ports, opposite)
    assert chosen_target(ports, NEXT_WEEK) == 480
    week_planning.undo(ports, week_planning.undo(ports, week_planning.undo(ports, second)))
    week_planning.undo(ports, first)
    assert chosen_target(ports, NEXT_WEEK) is None


def test_a_plan_that_can_not_be_stored_leaves_what_was_chosen(ports: Ports) -> None:
    plan = week_planning.propose(ports, NEXT_WEEK, minutes=300)
    assert isinstance(ports.store, FakeStore)
    ports.store.faults.append(ConflictError("changed_meanwhile"))
    with pytest.raises(ConflictError):
        week_planning.apply(ports, NEXT_WEEK, plan)
    assert chosen_target(ports, NEXT_WEEK) is None


@pytest.mark.parametrize("minutes", [-1, 7 * 24 * 60 + 1])
def test_a_length_that_no_week_has_is_refused(ports: Ports, minutes: int) -> None:
    with pytest.raises(InvalidValueError):
        choose_target(ports, NEXT_WEEK, minutes)


# --- in the middle of the week


def at(ports: Ports, day: date, hour: int) -> Ports:
    return replace(ports, clock=FakeClock(instant(day, hour * 60, MADRID)))


def test_a_week_planned_late_needs_margin_for_what_is_left_of_it() -> None:
    ports = at(with_policy(empty_ports(), SHARE), THIS_WEEK.days[WEDNESDAY_], 8)
    late = wanted(ports, THIS_WEEK)
    assert (late.minutes, late.is_rest) == (288 + 12, True)  # three fifths of 480, whole steps of the grid
    assert week_planning.propose(ports, THIS_WEEK).refusals == ()
    assert all(one.is_rest for one in week_planning.choices(ports, THIS_WEEK))


def test_what_was_planned_late_stays_so(ports: Ports) -> None:
    ports = at(with_policy(empty_ports(), SHARE), THIS_WEEK.days[WEDNESDAY_], 8)
    week_planning.apply(ports, THIS_WEEK, week_planning.propose(ports, THIS_WEEK))
    assert review(ports, THIS_WEEK).target_minutes == 300
    assert week_planning.propose(at(ports, THIS_WEEK.days[THURSDAY], 8), THIS_WEEK).changes == ()


def test_a_planned_week_that_is_under_way_keeps_its_whole_margin(ports: Ports) -> None:
    under_way = wanted(ports, THIS_WEEK, level=0)
    assert (under_way.minutes, under_way.is_rest) == (390, False)


# --- margin moved, and protected


def test_a_day_s_margin_moves_to_another_as_far_as_there_is_room(ports: Ports) -> None:
    draft = week_planning.propose(ports, NEXT_WEEK, minutes=300)
    moved = margin_shift.shift_day(ports, NEXT_WEEK, draft, TUESDAY, FRIDAY)
    assert minutes_on(moved, FRIDAY) > minutes_on(draft, FRIDAY)
    assert minutes_on(moved, FRIDAY) <= ports.settings.policy.daily_maximum
    assert moved.planned_minutes == draft.planned_minutes
    assert moved.target_minutes == 300
    assert [minutes_on(moved, day) for day in (MONDAY, WEDNESDAY_, THURSDAY)] == [
        minutes_on(draft, day) for day in (MONDAY, WEDNESDAY_, THURSDAY)
    ]


def test_what_was_moved_is_pinned_and_clear_of_meetings_and_other_margin(ports: Ports) -> None:
    draft = week_planning.propose(ports, NEXT_WEEK, minutes=300)
    moved = margin_shift.shift_day(ports, NEXT_WEEK, draft, TUESDAY, FRIDAY)
    on_friday = [block for block in moved.blocks if block.period.start.date() == NEXT_WEEK.days[FRIDAY]]
    new = [block for block in on_friday if block.pinned]
    assert new
    busy = margin_keeper.busy_in(ports, NEXT_WEEK.period(MADRID))
    assert not any(taken.padded.overlaps(block.period) for taken in busy for block in new)
    gap = timedelta(minutes=ports.settings.policy.distance)
    in_order = sorted(block.period for block in on_friday)
    assert all(after.start - before.end >= gap for before, after in pairwise(in_order))


def test_a_part_goes_where_the_whole_finds_no_room(ports: Ports) -> None:
    policy = MarginPolicy(target=Target(minutes=400), daily_maximum=120)
    ports = with_policy(empty_ports(), policy)
    draft = week_planning.propose(ports, NEXT_WEEK)
    before = {day: minutes_on(draft, day) for day in range(5)}
    moved = margin_shift.shift_day(ports, NEXT_WEEK, draft, MONDAY, FRIDAY)
    gained = minutes_on(moved, FRIDAY) - before[FRIDAY]
    assert 0 < gained < before[MONDAY]
    assert minutes_on(moved, MONDAY) == before[MONDAY] - gained
    assert all(block.minutes >= policy.block_minimum for block in moved.blocks)


def test_a_day_without_room_leaves_everything_as_it_is(ports: Ports) -> None:
    assert isinstance(ports.store, FakeStore)
    friday = NEXT_WEEK.days[FRIDAY]
    whole = Period(instant(friday, 0, MADRID), instant(friday, 1440, MADRID))
    ports.store.add_events(Occurrence(OccurrenceId(CALENDAR, "fair"), whole, "Fair"))
    draft = week_planning.propose(ports, NEXT_WEEK)
    assert margin_shift.shift_day(ports, NEXT_WEEK, draft, TUESDAY, FRIDAY) == draft


def test_what_the_user_pinned_is_not_moved(ports: Ports) -> None:
    draft = margin_shift.pin_day(ports, NEXT_WEEK, week_planning.propose(ports, NEXT_WEEK), TUESDAY)
    assert margin_shift.shift_day(ports, NEXT_WEEK, draft, TUESDAY, FRIDAY) == draft


def test_a_protected_day_is_stored_pinned_and_told_of_when_a_meeting_lands_on_it(ports: Ports) -> None:
    draft = margin_shift.pin_day(ports, NEXT_WEEK, week_planning.propose(ports, NEXT_WEEK), TUESDAY)
    week_planning.apply(ports, NEXT_WEEK, draft)
    [block] = [one for one in ports.store.blocks(NEXT_WEEK.period(MADRID)) if one.pinned]
    assert isinstance(ports.store, FakeStore)
    ports.store.add_events(Occurrence(OccurrenceId(CALENDAR, "urgent"), block.period, "Urgent"))
    [healed] = margin_keeper.heal_weeks(ports)
    assert [entry.kind.value for entry in healed.entries] == ["contested"]
    assert ports.store.block(block.uid) == block


def test_a_block_that_stands_already_is_pinned_by_applying(ports: Ports) -> None:
    week_planning.apply(ports, NEXT_WEEK, week_planning.propose(ports, NEXT_WEEK))
    booked = ports.store.last_entry_number()
    draft = margin_shift.pin_day(ports, NEXT_WEEK, week_planning.propose(ports, NEXT_WEEK), TUESDAY)
    assert [edit.kind for edit in draft.changes] == [ChangeKind.KEEP]
    applied = week_planning.apply_undoably(ports, NEXT_WEEK, draft)
    assert [block.pinned for block in ports.store.blocks(NEXT_WEEK.period(MADRID))].count(True) == 1
    assert ports.store.last_entry_number() == booked
    week_planning.undo(ports, applied)
    assert not any(block.pinned for block in ports.store.blocks(NEXT_WEEK.period(MADRID)))


def test_a_block_that_has_begun_or_goes_is_not_pinned(ports: Ports) -> None:
    draft = week_planning.propose(ports, THIS_WEEK)
    with pytest.raises(ConflictError) as raised:
        margin_draft.pin_in_draft(ports, THIS_WEEK, draft, 0)
    assert raised.value.kind == "margin_has_begun"
    dropped = week_planning.propose(ports, THIS_WEEK, minutes=0)
    gone = next(number for number, edit in enumerate(dropped.edits) if edit.after is None)
    with pytest.raises(ConflictError) as raised:
        margin_draft.pin_in_draft(ports, THIS_WEEK, dropped, gone)
    assert raised.value.kind == "margin_is_gone"
