"""What every store of calls holds to: the one on disk, and the one in memory that the other tests trust."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.store.calls import EVER, NOW, call, caller, event, follow_up, key, open_state, owed
from adapters.store.samples import Desk, block, booking, planned
from respiro.domain.calls import Call, CallChange, Caller, Closed, Direction, EventKind, FollowUp, OutcomeKind
from respiro.domain.errors import ConflictError
from respiro.domain.margins import LedgerKind
from respiro.domain.period import Period
from respiro.services.ports import CallQuery, Store
from support.fakes import FakeStore


@pytest.fixture(params=["memory", "disk"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield FakeStore()
        return
    desk = Desk(tmp_path / "data")
    yield desk.open()
    desk.close()


def ids(store: Store, **asked: Any) -> list[str]:
    return [found.id for found in store.calls(CallQuery(**asked))]


def test_a_change_is_stored_as_it_was_given(store: Store) -> None:
    store.commit_calls(owed(0))
    kept = call(0, follow_up_id="follow-up-0")
    assert store.calls(CallQuery()) == store.calls_of("follow-up-0") == [kept]
    assert store.calls_with_sources(EVER) == [(kept, frozenset({"phone"}))]
    assert store.known_keys({key(0), key(1)}) == {key(0)}
    assert store.callers("marta", 5) == [kept.caller]
    assert store.follow_up("follow-up-0") == follow_up(0)
    assert store.open_follow_ups() == [follow_up(0)]
    told = store.events_of("follow-up-0")
    assert [replace(one, number=0) for one in told] == list(owed(0).events)
    assert store.follow_up_events(EVER) == told
    assert told[0].number < told[1].number


def test_nothing_is_known_at_first(store: Store) -> None:
    assert store.calls(CallQuery()) == store.calls_of("x") == store.calls_with_sources(EVER) == []
    assert store.open_follow_ups() == store.closed_follow_ups(EVER) == store.follow_up_events(EVER) == []
    assert store.callers("", 5) == store.events_of("x") == []
    assert store.follow_up("x") is None
    assert store.known_keys({key(0)}) == set()
    assert store.known_keys(()) == set()
    assert store.mirror() == {}


def test_the_log_is_read_page_by_page_from_the_newest_on(store: Store) -> None:
    store.commit_calls(CallChange(calls=tuple(call(number) for number in range(50))))
    store.commit_calls(CallChange(calls=(call(49, id="call-49b"), call(49, id="call-49a"))))
    pages: list[list[Call]] = []
    for _ in range(9):
        pages.append(store.calls(CallQuery(limit=7, before=pages[-1][-1] if pages else None)))
        if not pages[-1]:
            break
    assert pages.pop() == []
    assert [found.id for page in pages for found in page] == [
        "call-49b",
        "call-49a",
        *(f"call-{number}" for number in range(49, -1, -1)),
    ]
    assert {len(page) for page in pages[:-1]} == {7}


def test_the_log_is_asked_by_direction_client_and_period(store: Store) -> None:
    calls = [call(number, caller=caller(number, client_id="acme" if number % 4 else "zoe")) for number in range(60)]
    store.commit_calls(CallChange(calls=tuple(calls)))
    newest = calls[::-1]
    missed = frozenset({Direction.MISSED})
    spoken = frozenset({Direction.ANSWERED, Direction.OUTGOING})
    some = Period(NOW + timedelta(hours=10), NOW + timedelta(hours=40))
    for query, wanted in (
        (CallQuery(directions=missed), [one for one in newest if one.direction is Direction.MISSED]),
        (CallQuery(directions=spoken), [one for one in newest if one.direction is not Direction.MISSED]),
        (CallQuery(client_id="zoe", limit=4), [one for one in newest if one.caller.client_id == "zoe"][:4]),
        (
            CallQuery(client_id="zoe", directions=missed),
            [one for one in newest if one.direction is Direction.MISSED and one.caller.client_id == "zoe"],
        ),
        (CallQuery(period=some), newest[20:50]),
        (CallQuery(period=some, before=calls[30], limit=3), calls[29:26:-1]),
        (
            CallQuery(period=some, client_id="zoe", directions=missed, text="marta"),
            [one for one in newest[20:50] if one.direction is Direction.MISSED and one.caller.client_id == "zoe"],
        ),
        (CallQuery(period=some, text="presupuesto", before=calls[30], limit=3), calls[29:26:-1]),
    ):
        assert store.calls(query) == wanted


def test_a_period_takes_in_its_start_and_not_its_end(store: Store) -> None:
    store.commit_calls(replace(owed(2), events=(event(2),)))
    before, at, after = (NOW + timedelta(hours=2, seconds=shift) for shift in (-1, 0, 1))
    for period, found in ((Period(at, after), 1), (Period(before, at), 0)):
        assert len(store.calls(CallQuery(period=period))) == found
        assert len(store.calls_with_sources(period)) == found
        assert len(store.closed_follow_ups(period)) == found
        assert len(store.follow_up_events(period)) == found


@pytest.mark.parametrize(
    "typed", ["600 12-34", "600123456", "+34 600 123 456", "(0034) 600", "0600123", "34600", "(600) 123.456", "456"]
)
def test_a_number_is_found_in_any_notation(store: Store, typed: str) -> None:
    store.commit_calls(
        CallChange(
            calls=(call(1, caller=Caller("Marta", "+34600123456")), call(2, caller=Caller("Jan", "+48221112233")))
        )
    )
    assert ids(store, text=typed) == ["call-1"]


@pytest.mark.parametrize("typed", ["perez", "PÉREZ", "marta pérez", "presup", "Presupuesto", "ta Pe"])
def test_a_name_or_a_subject_is_found_whatever_its_case_and_accents(store: Store, typed: str) -> None:
    found = call(1, caller=Caller("Márta Pérez", "+34600123456"), about="El presupuesto")
    store.commit_calls(CallChange(calls=(found, call(2, caller=Caller("Jan"), about="Faktura"))))
    assert store.calls(CallQuery(text=typed)) == [found]
    assert ids(store, text="nobody") == []


def test_what_looks_like_a_pattern_means_itself(store: Store) -> None:
    store.commit_calls(CallChange(calls=(call(1, about="100% 'now'_"), call(2, about="1000"))))
    assert ids(store, text="%") == ids(store, text="'now'_") == ["call-1"]


def test_a_call_is_changed_in_its_place(store: Store) -> None:
    store.commit_calls(owed(1))
    other = Caller("Zoé", "+40722123456", client_id="zoe")
    changed = call(1, at=NOW + timedelta(days=9), caller=other, direction=Direction.OUTGOING, about="Cena")
    store.commit_calls(CallChange(calls=(changed,)))
    assert store.calls(CallQuery()) == store.calls(CallQuery(client_id="zoe")) == [changed]
    assert store.calls_with_sources(EVER) == [(changed, frozenset({"phone"}))]
    assert store.calls_of("follow-up-1") == []
    assert store.callers("", 5) == [other]
    assert ids(store, text="wojcik") == []


def test_several_calls_join_one_follow_up(store: Store) -> None:
    store.commit_calls(owed(0))
    again = call(3, follow_up_id="follow-up-0")
    joined = follow_up(0, call_count=3)
    store.commit_calls(
        CallChange(calls=(again,), follow_ups=(joined,), expected=(("follow-up-0", follow_up(0)),), events=(event(0),))
    )
    assert [one.id for one in store.calls_of("follow-up-0")] == ["call-0", "call-3"]
    assert store.open_follow_ups() == [joined]
    assert len(store.events_of("follow-up-0")) == 3


def test_open_follow_ups_come_in_the_order_of_their_next_times(store: Store) -> None:
    for number, hours in ((0, 5), (1, 2), (3, 9), (4, 2)):
        state = open_state(next_at=NOW + timedelta(hours=hours))
        store.commit_calls(CallChange(follow_ups=(follow_up(number, state=state),)))
    assert [one.id for one in store.open_follow_ups()] == ["follow-up-1", "follow-up-4", "follow-up-0", "follow-up-3"]


def test_a_follow_up_that_is_closed_is_open_no_more_and_may_be_reopened(store: Store) -> None:
    store.commit_calls(owed(0))
    done = follow_up(0, state=Closed(NOW + timedelta(days=1), OutcomeKind.REACHED))
    store.commit_calls(CallChange(follow_ups=(done,), expected=(("follow-up-0", follow_up(0)),)))
    assert (store.open_follow_ups(), store.closed_follow_ups(EVER)) == ([], [done])
    store.commit_calls(CallChange(follow_ups=(follow_up(0),), expected=(("follow-up-0", done),)))
    assert (store.open_follow_ups(), store.closed_follow_ups(EVER)) == ([follow_up(0)], [])


def test_the_latest_to_be_closed_comes_first(store: Store) -> None:
    for number in range(3):
        state = Closed(NOW + timedelta(days=(number * 2) % 3), OutcomeKind.WROTE)
        store.commit_calls(CallChange(follow_ups=(follow_up(number, state=state),)))
    assert [one.id for one in store.closed_follow_ups(EVER)] == ["follow-up-1", "follow-up-2", "follow-up-0"]


@pytest.mark.parametrize("expected", [None, follow_up(1, attempts=7)])
def test_a_follow_up_that_is_not_as_expected_is_a_conflict_and_nothing_is_stored(
    store: Store, expected: FollowUp | None
) -> None:
    store.commit(planned(block(1)))
    store.commit_calls(owed(1))
    late = CallChange(
        calls=(call(5), call(1, about="Otra cosa")),
        keys=(("call-5", key(5)),),
        follow_ups=(follow_up(1, attempts=3), follow_up(5)),
        expected=(("follow-up-5", None), ("follow-up-1", expected)),
        events=(event(1),),
        entries=(booking(block(1), LedgerKind.RESERVED, minutes=0),),
        forgotten_calls=("call-1",),
        forgotten_follow_ups=("follow-up-1",),
    )
    with pytest.raises(ConflictError) as caught:
        store.commit_calls(late)
    assert (caught.value.kind, caught.value.values["uid"]) == ("changed_meanwhile", "follow-up-1")
    assert store.calls(CallQuery()) == [call(1, follow_up_id="follow-up-1")]
    assert store.known_keys({key(1), key(5)}) == {key(1)}
    assert store.open_follow_ups() == [follow_up(1)]
    assert len(store.follow_up_events(EVER)) == 2
    assert store.last_entry_number() == 1


def test_a_follow_up_that_is_gone_is_a_conflict(store: Store) -> None:
    with pytest.raises(ConflictError):
        store.commit_calls(CallChange(calls=(call(1),), expected=(("follow-up-1", follow_up(1)),)))
    assert ids(store) == []


def test_a_key_that_is_another_calls_is_a_conflict_and_nothing_is_stored(store: Store) -> None:
    store.commit_calls(owed(1))
    with pytest.raises(ConflictError) as caught:
        store.commit_calls(CallChange(calls=(call(2),), keys=(("call-2", key(2)), ("call-2", key(1)))))
    assert caught.value.kind == "changed_meanwhile"
    assert ids(store) == ["call-1"]
    assert store.known_keys({key(1), key(2)}) == {key(1)}


def test_a_call_is_known_under_the_keys_of_several_sources(store: Store) -> None:
    store.commit_calls(owed(1))
    store.commit_calls(CallChange(keys=(("call-1", key(1)), ("call-1", key(1, "file")))))
    assert store.known_keys({key(1), key(1, "file"), key(2)}) == {key(1), key(1, "file")}
    assert store.calls_with_sources(EVER)[0][1] == {"phone", "file"}


def test_what_is_taken_back_is_gone_with_its_keys_and_may_come_again(store: Store) -> None:
    store.commit_calls(owed(1))
    store.commit_calls(owed(2))
    store.commit_calls(CallChange(forgotten_calls=("call-1", "call-9"), forgotten_follow_ups=("follow-up-1", "x")))
    assert ids(store) == ["call-2"]
    assert ids(store, text="wojcik") == []
    assert store.callers("", 5) == [caller(2)]
    assert store.known_keys({key(1), key(2)}) == {key(2)}
    assert store.follow_up("follow-up-1") is None
    assert store.open_follow_ups() == []
    store.commit_calls(owed(1))
    assert ids(store) == ["call-2", "call-1"]
    assert store.open_follow_ups() == [follow_up(1)]


def test_callers_are_distinct_and_the_latest_to_call_comes_first(store: Store) -> None:
    people = [Caller("Marta Pérez", "+34600123456"), Caller("Jan", "+48221112233"), Caller("Márta Ruiz", "+34700")]
    calls = [call(number, caller=people[number % 3], about="") for number in range(7)]
    store.commit_calls(CallChange(calls=tuple(calls)))
    assert store.callers("", 10) == [people[0], people[2], people[1]]
    assert store.callers("", 2) == [people[0], people[2]]
    assert store.callers("marta", 10) == [people[0], people[2]]
    assert store.callers("PÉR", 10) == store.callers("600 12", 10) == store.callers("0034 600", 10) == [people[0]]
    assert store.callers("nobody", 10) == []
    store.commit_calls(CallChange(forgotten_calls=("call-6", "call-3")))
    assert store.callers("", 10) == [people[2], people[1], people[0]]


def test_minutes_of_margin_are_booked_with_the_follow_up_that_wants_them(store: Store) -> None:
    store.commit(planned(block(1)))
    entries = tuple(booking(block(1), kind, minutes=0) for kind in (LedgerKind.RESERVED, LedgerKind.UNRESERVED))
    store.commit_calls(replace(owed(1), entries=entries))
    assert [replace(entry, number=0) for entry in store.entries_after(1)] == list(entries)
    assert store.last_entry_number() == 3


def test_the_history_of_a_time_is_that_of_every_follow_up(store: Store) -> None:
    for number in (0, 1, 3):
        store.commit_calls(owed(number))
    again = replace(event(0, EventKind.REOPENED), at=NOW + timedelta(hours=4))
    store.commit_calls(CallChange(events=(again,)))
    told = store.follow_up_events(Period(NOW + timedelta(hours=1), NOW + timedelta(hours=5)))
    assert [one.follow_up_id for one in told] == [
        "follow-up-1",
        "follow-up-1",
        "follow-up-3",
        "follow-up-3",
        "follow-up-0",
    ]
    assert [one.kind for one in store.events_of("follow-up-0")][-1] is EventKind.REOPENED


def test_what_was_agreed_with_the_home_calendar_is_kept_task_by_task(store: Store) -> None:
    store.put_mirror({"a": "BEGIN:VTODO\r\nA", "b": "B"})
    store.put_mirror({"b": "B2", "c": None, "a": None, "d": "Ł"})
    assert store.mirror() == {"b": "B2", "d": "Ł"}
