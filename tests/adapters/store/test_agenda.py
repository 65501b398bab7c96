"""Calendars and occurrences: what the worker writes and what the tray reads."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.store.samples import HORIZON, MADRID, NOW, Desk, calendar, component, everything, meeting
from respiro.adapters.store.buckets import bucket_of, buckets_of_range
from respiro.adapters.store.store import SqliteStore
from respiro.adapters.store.values import Difference, SourceContent, StoredOccurrence
from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.period import Period

EVER = Period(NOW - timedelta(days=4000), NOW + timedelta(days=4000))


def put(store: SqliteStore, *occurrences: StoredOccurrence) -> None:
    store.replace_source(SourceContent("Work", "work.ics", occurrences=occurrences), now=NOW)


def wall(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute)  # noqa: DTZ001  wall times have no zone


def test_an_occurrence_comes_back_with_all_it_had(store: SqliteStore) -> None:
    given_one = meeting(1, recurrence_id="2026-11-23T12:00:00+00:00")
    put(store, given_one)
    assert store.occurrences(EVER, MADRID) == [
        Occurrence(
            OccurrenceId("Work", given_one.uid, given_one.recurrence_id),
            Period(given_one.start, given_one.end),
            given_one.summary,
            all_day=False,
            location=given_one.location,
            transp=given_one.transp,
            status=given_one.status,
            organizer=given_one.organizer,
            attendees=given_one.attendees,
            travel_minutes=given_one.travel_minutes,
        )
    ]


def test_only_what_overlaps_the_period_is_returned_in_order(store: SqliteStore) -> None:
    put(store, *(meeting(number) for number in (4, 2, 3, 1)))
    second, third = meeting(2), meeting(3)
    found = store.occurrences(Period(second.end - timedelta(seconds=1), third.start + timedelta(seconds=1)), MADRID)
    assert [occurrence.id.uid for occurrence in found] == [second.uid, third.uid]
    assert store.occurrences(Period(second.end, third.start), MADRID) == []


def test_an_all_day_event_lasts_from_midnight_to_midnight_where_the_user_is(store: SqliteStore) -> None:
    put(store, meeting(0, start=wall(24, 0), end=wall(25, 0), all_day=True, zone=""))
    for zone, start in (("Europe/Madrid", 23), ("Asia/Tokyo", 15), ("America/Bogota", 29)):
        (found,) = store.occurrences(EVER, ZoneInfo(zone))
        assert found.all_day
        assert found.period == Period.lasting(datetime(2026, 11, 23, tzinfo=UTC) + timedelta(hours=start), 24 * 60)


@pytest.mark.parametrize(("day", "month", "hours"), [(29, 3, 23), (25, 10, 25), (26, 10, 24)])
def test_an_all_day_event_is_as_long_as_its_day(store: SqliteStore, day: int, month: int, hours: int) -> None:
    put(store, meeting(0, start=wall(day, 0, month=month), end=wall(day + 1, 0, month=month), all_day=True, zone=""))
    (found,) = store.occurrences(EVER, MADRID)
    assert found.period.minutes == hours * 60


def test_a_floating_event_follows_the_wall_clock_and_is_found_at_both_ends_of_the_world(store: SqliteStore) -> None:
    put(store, meeting(0, start=wall(24, 12), end=wall(24, 13), zone=""))
    for zone in ("Pacific/Kiritimati", "Etc/GMT+12", "Europe/Madrid"):
        start = wall(24, 12).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        (found,) = store.occurrences(Period.lasting(start, 1), ZoneInfo(zone))
        assert found.period == Period.lasting(start, 60)


def test_a_floating_event_in_a_gap_of_the_clock_keeps_its_length(store: SqliteStore) -> None:
    put(store, meeting(0, start=wall(29, 2, 30, month=3), end=wall(29, 3, 15, month=3), zone=""))
    (found,) = store.occurrences(EVER, MADRID)
    assert found.period == Period.lasting(datetime(2026, 3, 29, 1, 30, tzinfo=UTC), 45)


def test_an_event_of_years_is_found_in_the_middle(store: SqliteStore) -> None:
    long = meeting(0, start=NOW - timedelta(days=1500), end=NOW + timedelta(days=1500))
    put(store, long, meeting(1))
    found = store.occurrences(Period.lasting(NOW, 60), MADRID)
    assert [occurrence.id.uid for occurrence in found] == [long.uid]


@given(st.integers(-(10**9), 10**10), st.integers(1, 10**9), st.integers(-(10**9), 10**10), st.integers(1, 10**8))
def test_a_period_that_overlaps_a_range_lies_in_one_of_its_buckets(
    start: int, length: int, low: int, width: int
) -> None:
    overlaps = start < low + width and low < start + length
    bucket = bucket_of(start, start + length)
    assert not overlaps or any(first <= bucket <= last for first, last in buckets_of_range(low, low + width))


def test_the_same_event_twice_is_shown_twice(store: SqliteStore) -> None:
    put(store, meeting(1), meeting(1))
    assert len(store.occurrences(EVER, MADRID)) == 2


def test_a_calendar_comes_back_with_its_components_as_they_came(store: SqliteStore) -> None:
    content = calendar(5)
    replaced = store.replace_source(content, now=NOW, horizon=HORIZON)
    assert sorted(store.components_of(replaced.source_id), key=str) == sorted(content.components, key=str)
    assert store.problems() == list(content.problems)
    assert store.horizon() == HORIZON
    (source,) = store.sources()
    assert (source.name, source.origin, source.imported_at) == ("Work", content.origin, NOW)
    assert (source.component_count, source.problem_count) == (5, 1)


def test_a_second_import_changes_nothing(desk: Desk) -> None:
    store = desk.open()
    store.replace_source(calendar(50), now=NOW, horizon=HORIZON)
    before, revision = everything(store), store.revision()
    connection = store._database._connection
    assert connection is not None
    changes = connection.total_changes
    replaced = store.replace_source(calendar(50), now=NOW, horizon=HORIZON)
    assert connection.total_changes - changes == 2, "the time of import and its tally"
    assert replaced.components == Difference(before=50, added=0, changed=0, removed=0)
    assert (everything(store), store.revision()) == (before, revision)


def test_a_later_identical_import_only_notes_its_time(store: SqliteStore) -> None:
    store.replace_source(calendar(3), now=NOW)
    revision = store.revision()
    store.replace_source(calendar(3), now=NOW + timedelta(hours=1))
    assert (store.sources()[0].imported_at, store.revision()) == (NOW + timedelta(hours=1), revision)


def test_what_changed_in_the_file_is_replaced_and_the_rest_stays(store: SqliteStore) -> None:
    store.replace_source(calendar(4), now=NOW)
    content = SourceContent(
        "Work", "new.ics", (component(0), component(1, "!"), component(9)), (meeting(0), meeting(9))
    )
    assert store.difference("Work", content.components) == Difference(before=4, added=1, changed=1, removed=2)
    replaced = store.replace_source(content, now=NOW)
    assert replaced.components == Difference(before=4, added=1, changed=1, removed=2)
    assert (replaced.occurrences_added, replaced.occurrences_removed) == (1, 3)
    assert store.components_of(replaced.source_id) == list(content.components)
    assert store.problems() == []


def test_the_difference_to_a_calendar_that_is_not_there_is_all_of_it(store: SqliteStore) -> None:
    assert store.difference("Work", calendar(3).components) == Difference(before=0, added=3, changed=0, removed=0)


def test_calendars_do_not_touch_each_other(store: SqliteStore) -> None:
    store.replace_source(calendar(3), now=NOW)
    store.replace_source(calendar(4, "Family"), now=NOW)
    assert store.remove_source("Work")
    assert not store.remove_source("Work")
    assert [source.name for source in store.sources()] == ["Family"]
    assert {occurrence.id.calendar for occurrence in store.occurrences(EVER, MADRID)} == {"Family"}
    assert {problem.calendar for problem in store.problems()} == {"Family"}


def test_one_calendars_problems_are_read_without_the_others(store: SqliteStore) -> None:
    store.replace_source(calendar(3), now=NOW)
    store.replace_source(calendar(4, "Family"), now=NOW)
    every = store.problems()
    assert store.problems("Family") == [problem for problem in every if problem.calendar == "Family"] != []
    assert store.problems("Nobody's") == []


def test_a_calendar_that_comes_again_has_a_new_id(store: SqliteStore) -> None:
    first = store.replace_source(calendar(1), now=NOW).source_id
    store.remove_source("Work")
    assert store.replace_source(calendar(1), now=NOW).source_id > first


def test_a_new_horizon_replaces_the_occurrences_of_all_calendars(store: SqliteStore) -> None:
    work = store.replace_source(calendar(3), now=NOW, horizon=HORIZON).source_id
    store.replace_source(calendar(2, "Family"), now=NOW, horizon=HORIZON)
    later = (HORIZON[0] + timedelta(days=7), HORIZON[1] + timedelta(days=7))
    revision = store.revision()
    assert store.replace_occurrences(later, {work: [meeting(1), meeting(5)], 99: [meeting(6)]}) == (1, 4)
    assert [occurrence.id.uid for occurrence in store.occurrences(EVER, MADRID)] == [meeting(1).uid, meeting(5).uid]
    assert (store.horizon(), store.revision()) == (later, revision + 1)
    assert store.replace_occurrences(later, {work: [meeting(5), meeting(1)]}) == (0, 0)
    assert store.revision() == revision + 1


def test_before_anything_is_imported_there_is_no_horizon(store: SqliteStore) -> None:
    assert (store.horizon(), store.sources(), store.occurrences(EVER, MADRID)) == (None, [], [])


def test_holidays_are_replaced_with_their_place(store: SqliteStore) -> None:
    revision = store.revision()
    store.put_holidays("PL", {date(2026, 11, 11): "Święto Niepodległości"})
    store.put_holidays("ES", {date(2026, 12, 8): "Inmaculada", date(2026, 12, 25): "Navidad"})
    store.put_holidays("ES", {date(2026, 12, 25): "Navidad", date(2026, 12, 8): "Inmaculada"})
    assert store.holidays(date(2026, 12, 8), date(2026, 12, 25)) == {date(2026, 12, 8): "Inmaculada"}
    assert (store.holiday_place(), store.revision()) == ("ES", revision + 2)


def test_an_occurrence_that_does_not_end_after_it_starts_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="ends after"):
        meeting(1, end=meeting(1).start)
    with pytest.raises(ValueError, match="both"):
        replace(meeting(1), end=wall(24, 0))
