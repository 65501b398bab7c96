"""Where everything stands in the week's grid."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from respiro.domain.margins import BlockState, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.domain.work_time import instant
from respiro.services import margin_keeper
from respiro.services.ports import Ports
from respiro.services.review.week import WeekView, week_view
from respiro.ui.widgets.week_axis import Axis, pieces, shown_spans
from respiro.ui.widgets.week_drag import moved_to, new_block_at
from respiro.ui.widgets.week_entries import BEHIND, EntryKind, entries
from respiro.ui.widgets.week_lanes import side_by_side
from respiro.ui.widgets.week_layout import GridLayout, Item, Space, lay_out
from support.fakes import MADRID, WEDNESDAY, FakeStore, all_day, demo_ports, empty_ports, meeting

THIS_WEEK = Week.of(WEDNESDAY.date())
SPACE = Space(780, 560, 14, 34)
SPRING, AUTUMN = Week(2026, 13), Week(2026, 43)
"""The weeks whose Sunday has 23 and 25 hours in Madrid."""

spans = st.lists(
    st.tuples(st.integers(0, 1380), st.integers(5, 300)).map(lambda pair: (pair[0], min(1440, pair[0] + pair[1]))),
    max_size=12,
)
weeks_of_events = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 1435), st.integers(5, 600)), min_size=1, max_size=25
)


def store_of(ports: Ports) -> FakeStore:
    assert isinstance(ports.store, FakeStore)
    return ports.store


def events_of(rows: list[tuple[int, int, int]], week: Week = THIS_WEEK) -> Ports:
    ports = empty_ports()
    for number, (day, start, minutes) in enumerate(rows):
        wall = f"{start // 60}:{start % 60:02d}"
        store_of(ports).add_events(meeting(week.days[day], wall, minutes, f"m{number}", uid=f"m{number}"))
    return ports


def kinds(view: WeekView) -> list[EntryKind]:
    return [entry.kind for entry in entries(view)]


@given(spans)
def test_what_overlaps_in_time_never_shares_a_lane(times: list[tuple[int, int]]) -> None:
    lanes = side_by_side(times)
    for index, (one, lane) in enumerate(zip(times, lanes, strict=True)):
        assert 0 <= lane.number < lane.number + lane.width <= lane.of
        for other, beside in list(zip(times, lanes, strict=True))[index + 1 :]:
            if one[0] < other[1] and other[0] < one[1]:
                assert lane.of == beside.of
                assert lane.number + lane.width <= beside.number or beside.number + beside.width <= lane.number


@given(weeks_of_events, st.floats(300, 2000), st.floats(200, 1400))
def test_everything_lies_inside_its_column_and_nothing_at_once_lies_over_another(
    rows: list[tuple[int, int, int]], width: float, height: float
) -> None:
    ports = events_of(rows)
    layout = lay_out(week_view(ports, THIS_WEEK), Space(width, height, 14, 34))
    for item in layout.items:
        column = layout.columns[item.day]
        assert column.x <= item.rect.left()
        assert item.rect.right() <= column.x + column.width + 0.01
        assert item.rect.top() >= -0.01
        assert item.rect.bottom() <= layout.axis.height + 4
    for one, other in _pairs(layout):
        if one.entry.period.overlaps(other.entry.period) and one.day == other.day:
            assert one.rect.right() <= other.rect.left() + 0.01 or other.rect.right() <= one.rect.left() + 0.01


def _pairs(layout: GridLayout) -> Iterator[tuple[Item, Item]]:
    front = [item for item in layout.items if item.entry.kind not in BEHIND]
    return ((one, other) for index, one in enumerate(front) for other in front[index + 1 :])


@given(
    st.lists(st.tuples(st.integers(0, 22), st.integers(1, 3)), min_size=1, max_size=4),
    st.integers(20, 80),
    st.floats(0, 1440),
)
def test_the_axis_leads_back_to_the_minute_it_came_from(
    hours: list[tuple[int, int]], hour_height: int, minute: float
) -> None:
    day = week_view(empty_ports(), THIS_WEEK).facts
    there = [
        piece
        for start, length in hours
        for piece in pieces(Period.lasting(instant(THIS_WEEK.days[0], start * 60, MADRID), length * 60), day)
    ]
    axis = Axis(shown_spans([], there), hour_height, 14)
    inside = max(axis.spans[0][0], min(axis.spans[-1][1], minute))
    assert axis.minute(axis.y(inside)) == pytest.approx(inside, abs=0.01)
    assert axis.y(axis.spans[0][0]) == 0


def test_working_hours_are_shown_with_an_hour_around_them() -> None:
    layout = lay_out(week_view(empty_ports(), THIS_WEEK), SPACE)
    assert layout.axis.spans == ((8 * 60, 19 * 60),)
    assert layout.axis.folds == []


def test_an_event_at_night_is_shown_and_the_hours_between_are_folded() -> None:
    layout = lay_out(week_view(events_of([(2, 23 * 60, 30)]), THIS_WEEK), SPACE)
    assert layout.axis.spans == ((8 * 60, 19 * 60), (23 * 60, 24 * 60))
    [(top, hidden)] = layout.axis.folds
    assert hidden == (19 * 60, 23 * 60)
    assert layout.axis.y(21 * 60) == pytest.approx(top + layout.axis.fold_height / 2)


def test_an_event_over_midnight_stands_on_both_days() -> None:
    layout = lay_out(week_view(events_of([(1, 22 * 60, 240)]), THIS_WEEK), SPACE)
    assert [item.day for item in layout.items] == [1, 2]
    assert {item.entry.key for item in layout.items} == {layout.items[0].entry.key}


def test_a_free_weekend_is_folded_and_one_with_something_in_it_is_not() -> None:
    empty = lay_out(week_view(empty_ports(), THIS_WEEK), SPACE)
    assert [column.folded for column in empty.columns] == [False] * 5 + [True] * 2
    market = lay_out(week_view(events_of([(5, 600, 60)]), THIS_WEEK), SPACE)
    assert [column.folded for column in market.columns] == [False] * 6 + [True]
    assert market.columns[-1].x + market.columns[-1].width == pytest.approx(SPACE.width)


def test_all_day_events_stand_above_the_hours_and_more_than_three_are_counted_in_a_row_of_their_own() -> None:
    ports = empty_ports()
    for number in range(4):
        store_of(ports).add_events(all_day(THIS_WEEK.days[1], 2, f"trip {number}", busy=False))
    layout = lay_out(week_view(ports, THIS_WEEK), SPACE)
    assert len(layout.all_day) == 2
    assert [len(hidden) for hidden in layout.hidden_all_day] == [0, 2, 2, 0, 0, 0, 0]
    number = QPointF(layout.columns[1].x + 10, layout.all_day_height - SPACE.line / 2)
    assert [entry.title for entry in layout.hidden_at(number)] == ["trip 2", "trip 3"]
    assert not any(item.rect.contains(number) for item in layout.all_day)
    assert layout.hidden_at(layout.all_day[0].rect.center()) == ()
    columns = layout.columns
    assert layout.all_day[0].rect.left() > columns[1].x
    assert layout.all_day[0].rect.right() < columns[2].x + columns[2].width
    assert layout.items == ()


def test_a_holiday_is_named_and_has_no_working_time() -> None:
    ports = empty_ports()
    ports = replace(ports, store=FakeStore(holidays={THIS_WEEK.days[2]: "San Andrés"}))
    layout = lay_out(week_view(ports, THIS_WEEK), SPACE)
    assert [item.entry.title for item in layout.all_day] == ["San Andrés"]
    assert len(layout.working) == 2 * 4


def test_the_now_line_stands_at_the_wall_time() -> None:
    layout = lay_out(week_view(empty_ports(), THIS_WEEK), SPACE)
    assert layout.now == (2, layout.axis.y(11 * 60 + 20))
    assert lay_out(week_view(empty_ports(), THIS_WEEK.shifted(1)), SPACE).now is None


@pytest.mark.parametrize("week", [SPRING, AUTUMN])
def test_a_day_with_a_clock_change_is_drawn_by_its_wall_time(week: Week) -> None:
    ports = events_of([(6, 10 * 60, 60), (6, 1 * 60, 60)], week)
    layout = lay_out(week_view(ports, week), SPACE)
    ten = next(item for item in layout.items if item.entry.period.start == instant(week.days[6], 600, MADRID))
    assert ten.rect.top() == pytest.approx(layout.axis.y(600), abs=1.5)
    assert ten.rect.bottom() == pytest.approx(layout.axis.y(660), abs=1.5)


def test_an_event_in_the_hour_that_comes_twice_has_a_height() -> None:
    start = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)  # 2:45 summer time; it ends at 2:15 winter time
    ports = empty_ports()
    night = replace(meeting(AUTUMN.days[6], "2:45", 30, "Server"), period=Period.lasting(start, 30))
    store_of(ports).add_events(night)
    [item] = lay_out(week_view(ports, AUTUMN), SPACE).items
    assert item.rect.height() > 4


def test_a_block_moved_over_a_clock_change_keeps_its_length() -> None:
    ports = events_of([(0, 600, 60)], AUTUMN)
    view = week_view(ports, AUTUMN)
    [entry] = entries(view)
    moved = moved_to(entry, view, 6, 12 * 60)
    assert moved.minutes == 60
    assert moved.start == datetime(2026, 10, 25, 11, tzinfo=UTC)


def test_no_new_block_is_drawn_into_the_hour_that_a_clock_change_skips() -> None:
    view = week_view(empty_ports(), SPRING)
    period = new_block_at(view, 6, 2 * 60)
    assert period is None or period.minutes == 30


def test_another_zone_draws_the_same_week_at_its_own_hours() -> None:
    ports = replace(events_of([(0, 600, 60)]), zone=ZoneInfo("America/Mexico_City"))
    [item] = lay_out(week_view(ports, THIS_WEEK), SPACE).items
    assert item.day == 0
    assert item.entry.detail.startswith("03:00") or item.entry.detail.startswith("3:00")


def test_each_state_of_margin_has_its_own_kind() -> None:
    view = week_view(demo_ports(), THIS_WEEK)
    found = kinds(view)
    for kind in (EntryKind.SOFT, EntryKind.DEFENDED, EntryKind.KEPT, EntryKind.RELEASED, EntryKind.MEETING):
        assert kind in found
    partly = next(entry for entry in entries(view) if entry.eaten)
    assert sum(part.minutes for part in partly.eaten) == 45
    assert "meetings ate 45 min" in partly.description


def test_margin_that_was_eaten_whole_stays_to_be_seen() -> None:
    ports = empty_ports()
    day = THIS_WEEK.days[0]
    block = MarginBlock("b@margin.respiro", Period.lasting(instant(day, 600, MADRID), 60))
    store_of(ports).commit(MarginChange((block,), ()))
    store_of(ports).add_events(meeting(day, "9:30", 120, "Fire", others=1))
    margin_keeper.settle_past(ports)
    found = [entry for entry in entries(week_view(ports, THIS_WEEK)) if entry.kind is EntryKind.EATEN]
    assert [entry.period for entry in found] == [block.period]


def test_a_meeting_on_a_pinned_block_stands_beside_it_and_is_said() -> None:
    ports = empty_ports()
    day = THIS_WEEK.days[4]
    block = MarginBlock("b@margin.respiro", Period.lasting(instant(day, 600, MADRID), 60), pinned=True)
    store_of(ports).commit(MarginChange((block,), ()))
    store_of(ports).add_events(meeting(day, "10:30", 60, "Call", others=1))
    layout = lay_out(week_view(ports, THIS_WEEK), SPACE)
    margin, call = layout.items
    assert margin.rect.right() <= call.rect.left()
    assert len(margin.eaten) == 1
    assert "meetings lie on 30 min" in margin.entry.description


def test_a_dropped_or_undone_block_is_not_drawn() -> None:
    ports = empty_ports()
    period = Period.lasting(instant(THIS_WEEK.days[4], 600, MADRID), 60)
    for state in (BlockState.DROPPED, BlockState.UNDONE):
        block = MarginBlock(f"{state}@margin.respiro", period, state=state)
        store_of(ports).commit(MarginChange((block,), ()))
    assert entries(week_view(ports, THIS_WEEK)) == []


def test_a_proposal_shows_where_blocks_go_and_where_they_come_from() -> None:
    ports = demo_ports()
    [*_, block] = [b for b in ports.store.blocks(THIS_WEEK.period(MADRID)) if b.state is BlockState.STANDING]
    store_of(ports).commit(MarginChange((replace(block, pinned=False),), ()))
    store_of(ports).add_events(meeting(THIS_WEEK.days[4], "12:15", 75, "Fire", others=1))
    view = week_view(ports, THIS_WEEK)
    found = entries(view, margin_keeper.propose(ports, THIS_WEEK))
    gone = next(entry for entry in found if entry.kind is EntryKind.GONE)
    assert gone.period == block.period
    assert "Fire" in gone.description
    assert any(entry.kind is EntryKind.GHOST for entry in found)


def test_client_windows_are_bands_at_the_columns_left_edge() -> None:
    layout = lay_out(week_view(demo_ports(), THIS_WEEK), SPACE)
    first = layout.bands[0]
    assert first.rect.left() - layout.columns[0].x < 3
    assert first.rect.right() <= layout.columns[0].inner_x
    assert first.tip.startswith("Ana")
    assert layout.band_at(QPointF(first.rect.center())) == first


def test_an_hour_is_never_lower_than_two_lines_of_text() -> None:
    layout = lay_out(week_view(empty_ports(), THIS_WEEK), Space(400, 100, 14, 34))
    assert layout.axis.hour_height == 28
    assert layout.axis.height > 100
