"""What the store on disk does beyond the port: every field comes back, and what is read is what was written."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.store.calls import EVER, NOW, call, event, fill_calls, follow_up, key, owed
from adapters.store.samples import Desk
from respiro.adapters.store.call_rows import client_lane
from respiro.adapters.store.call_search import call_terms
from respiro.adapters.store.store import SqliteStore, check
from respiro.domain.calls import (
    Call,
    CallChange,
    Caller,
    Channel,
    Closed,
    Direction,
    EventKind,
    FollowUp,
    FollowUpEvent,
    Open,
    OutcomeKind,
    Question,
    QuestionKind,
    Reservation,
    SourceKey,
    Way,
)
from respiro.domain.period import Period
from respiro.services.ports import CallQuery

MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)).map(  # noqa: DTZ001  as asked for
    lambda moment: moment.replace(microsecond=0)
)
COUNTS = st.integers(0, 1 << 40)
IDS = st.text(min_size=1)
CALLERS = st.builds(Caller, st.text(), st.text(), st.text(), st.text())
PERIODS = st.builds(Period.lasting, MOMENTS, st.integers(1, 600))
CALLS = st.builds(
    Call,
    IDS,
    MOMENTS,
    CALLERS,
    st.sampled_from(Direction),
    st.sampled_from(Channel),
    st.text(),
    COUNTS,
    st.text(),
    st.text(),
)
OPEN = st.builds(
    Open,
    MOMENTS,
    MOMENTS,
    MOMENTS,
    st.booleans(),
    st.none() | MOMENTS,
    COUNTS,
    st.none() | st.builds(Question, st.sampled_from(QuestionKind), MOMENTS),
    st.none() | st.builds(Reservation, st.text(), PERIODS),
)
CLOSED = st.builds(Closed, MOMENTS, st.sampled_from(OutcomeKind), st.text())
FOLLOW_UPS = st.builds(
    FollowUp,
    IDS,
    CALLERS,
    st.text(),
    st.sampled_from(Way),
    st.sampled_from(Channel),
    MOMENTS,
    MOMENTS,
    MOMENTS,
    OPEN | CLOSED,
    COUNTS,
    COUNTS,
    st.booleans(),
)
EVENTS = st.builds(FollowUpEvent, IDS, MOMENTS, st.sampled_from(EventKind), st.text())
KEYS = st.builds(SourceKey, st.text(), st.text())


@settings(max_examples=60)
@given(CALLS, FOLLOW_UPS, EVENTS, KEYS, st.dictionaries(IDS, st.text()))
def test_every_field_comes_back_as_it_was(
    one: Call, owes: FollowUp, happened: FollowUpEvent, told: SourceKey, tasks: dict[str, str]
) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        store = desk.open()
        store.commit_calls(CallChange((one,), ((one.id, told),), (owes,), ((owes.id, None),), (happened,)))
        store.put_mirror(tasks)
        store.close()
        store = desk.open()
        assert store.recovered is None
        for query in (
            CallQuery(),
            CallQuery(directions=frozenset({one.direction})),
            CallQuery(client_id=one.caller.client_id),
            CallQuery(text=one.about),
            CallQuery(text=one.caller.name),
            CallQuery(text=one.caller.number),
        ):
            assert store.calls(query) == [one]
        assert store.calls_of(one.follow_up_id) == ([one] if one.follow_up_id else [])
        day = Period(one.at, one.at + timedelta(seconds=1))
        assert store.calls_with_sources(day) == [(one, frozenset({one.source, told.source}))]
        assert store.known_keys([told]) == {told}
        assert store.callers("", 1) == [one.caller]
        assert store.follow_up(owes.id) == owes
        assert store.open_follow_ups() == ([owes] if owes.is_open else [])
        assert [(e.follow_up_id, e.at, e.kind, e.detail) for e in store.events_of(happened.follow_up_id)] == [
            (happened.follow_up_id, happened.at, happened.kind, happened.detail)
        ]
        assert store.mirror() == tasks
        assert check(store)
        store.commit_calls(CallChange(forgotten_calls=(one.id,), forgotten_follow_ups=(owes.id,)))
        assert store.calls(CallQuery()) == store.callers("", 1) == store.open_follow_ups() == []
        assert check(store)
        store.close()


def test_times_are_kept_to_the_second_and_still_as_expected(store: SqliteStore) -> None:
    precise = follow_up(0, called_at=NOW + timedelta(microseconds=700_000))
    store.commit_calls(CallChange(calls=(call(0, at=precise.called_at),), follow_ups=(precise,)))
    store.commit_calls(CallChange(follow_ups=(follow_up(0, attempts=4),), expected=(("follow-up-0", precise),)))
    whole = follow_up(0, attempts=4)
    assert store.follow_up("follow-up-0") == whole
    found = Period(NOW, NOW + timedelta(microseconds=800_000))
    assert [one.at for one in store.calls(CallQuery(period=found))] == [NOW]


def test_a_change_of_calls_survives_the_next_start(desk: Desk) -> None:
    first = desk.open()
    fill_calls(first, 3)
    first.close()
    assert [one.id for one in desk.open().open_follow_ups()] == ["follow-up-0", "follow-up-1"]


def test_numbers_of_history_that_was_taken_back_are_not_given_again(store: SqliteStore) -> None:
    store.commit_calls(owed(0))
    store.commit_calls(CallChange(forgotten_follow_ups=("follow-up-0",)))
    assert store.events_of("follow-up-0") == []
    store.commit_calls(CallChange(events=(event(1),)))
    assert [one.number for one in store.follow_up_events(EVER)] == [3]


def test_pages_go_on_over_years_without_a_call(store: SqliteStore) -> None:
    calls = [call(number, at=NOW - timedelta(days=number**3)) for number in range(30)]
    store.commit_calls(CallChange(calls=tuple(calls)))
    found: list[Call] = []
    for _ in range(9):
        found += store.calls(CallQuery(limit=4, before=found[-1] if found else None))
    assert found == calls
    assert store.calls(CallQuery(limit=0)) == []


def test_clients_that_share_a_lane_are_told_apart(store: SqliteStore) -> None:
    lanes: dict[int, str] = {}
    names = (f"client-{number}" for number in range(1_000_000))
    second = next(name for name in names if lanes.setdefault(client_lane(name), name) != name)
    first = lanes[client_lane(second)]
    calls = [call(number, caller=Caller("Ana", client_id=name)) for number, name in enumerate((first, second))]
    store.commit_calls(CallChange(calls=tuple(calls)))
    assert store.calls(CallQuery(client_id=first)) == calls[:1]


def test_words_and_numbers_of_a_search_may_come_in_any_order() -> None:
    assert call_terms("perez 600 12-34 marta") == [("perez",), ("marta",), ("600 12-34", "6001234")]
    assert call_terms("3M a4") == [("3m",), ("a4",)]
    assert call_terms("(0034) 600") == [("(0034) 600", "0034600", "34600")]
    assert call_terms("+34 (0)600") == [("+34 (0)600", "34600")]


def test_a_number_that_is_none_is_found_as_it_was_given(store: SqliteStore) -> None:
    sip = Caller(number="sip:Marta@example.org")
    store.commit_calls(CallChange(calls=(call(0, caller=sip),)))
    assert store.calls(CallQuery(text="sip:marta")) == [call(0, caller=sip)]


def test_a_caller_is_completed_by_the_beginnings_of_words(store: SqliteStore) -> None:
    marta = Caller("Marta Pérez-Gómez", "+34600123456", client_id="acme")
    store.commit_calls(CallChange(calls=(call(0, caller=marta), call(1, caller=Caller(email="ana@example.org")))))
    assert store.callers("gom", 5) == store.callers("marta p", 5) == store.callers("00 34 600-1", 5) == [marta]
    assert store.callers("arta", 5) == []
    assert store.callers("ANA", 5) == [Caller(email="ana@example.org")]


def test_a_caller_who_came_without_a_name_is_completed_with_what_was_known_before(store: SqliteStore) -> None:
    marta = Caller("Marta", "+34600123456", client_id="acme")
    store.commit_calls(CallChange(calls=(call(0, caller=marta), call(1, caller=Caller(number="+34600123456")))))
    assert store.callers("600", 5) == [marta]


def test_many_keys_are_asked_at_once(store: SqliteStore) -> None:
    keys = [key(number) for number in range(9000)]
    store.commit_calls(CallChange(calls=(call(0),), keys=tuple(("call-0", one) for one in keys[::3])))
    assert store.known_keys(keys) == set(keys[::3])


@pytest.mark.parametrize("fault", ["calls", "keys", "follow_ups"])
def test_one_thing_told_twice_in_a_change_is_stored_once(store: SqliteStore, fault: str) -> None:
    twice: dict[str, Any] = {"calls": (call(0),), "keys": (("call-0", key(0)),), "follow_ups": (follow_up(0),)}
    change = CallChange(**{**twice, fault: twice[fault] * 2})
    store.commit_calls(change)
    assert len(store.calls(CallQuery())) == len(store.open_follow_ups()) == 1
    assert check(store)
