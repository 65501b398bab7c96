"""What every store of plan B holds to: the one on disk, and the one in memory that the other tests trust."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.store.calls import call, event, follow_up, key, owed
from adapters.store.plan_b import EVER, NOW, person, request, request_event, wanted
from adapters.store.samples import Desk, block, booking, planned
from respiro.domain.calls import CallChange, Caller
from respiro.domain.channel import Channel
from respiro.domain.errors import ConflictError
from respiro.domain.margins import BlockState, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.plan_b import (
    LONGEST_EFFORT,
    BackupPerson,
    DecisionKind,
    PlanBChange,
    RequestEvent,
    RequestEventKind,
    Stage,
    UrgentRequest,
)
from respiro.services.ports import CallQuery, Store
from support.fakes import FakeStore

KINDS = ["memory", "disk"]


@contextmanager
def opened(kind: str, folder: Path) -> Iterator[Store]:
    if kind == "memory":
        yield FakeStore()
        return
    desk = Desk(folder)
    yield desk.open()
    desk.close()


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    with opened(request.param, tmp_path / "data") as store:
        yield store


def asked(*requests: UrgentRequest) -> PlanBChange:
    """Return a change that stores requests, whatever they were."""
    return PlanBChange(requests=requests)


def ids(requests: list[UrgentRequest]) -> list[str]:
    return [one.id for one in requests]


def closed(number: int, since: datetime, stage: Stage = Stage.RESOLVED) -> UrgentRequest:
    return request(number, stage=stage, since=since, spent=5 if stage is Stage.RESOLVED else None)


def test_nothing_is_known_at_first(store: Store) -> None:
    assert store.open_requests() == store.closed_requests(EVER) == store.requests_of("client-1") == []
    assert store.events_of_request("request-0") == store.request_events(EVER) == []
    assert store.request("request-0") is None
    assert store.backup_people() == []


@pytest.mark.parametrize("number", range(len(Stage)))
def test_a_request_of_each_stage_is_stored_as_it_was_given(store: Store, number: int) -> None:
    assert store.commit_plan_b(wanted(number)) == []
    kept = request(number)
    assert store.request(kept.id) == kept
    assert store.open_requests() == ([kept] if kept.is_open else [])
    assert store.closed_requests(EVER) == ([] if kept.is_open else [kept])
    assert store.requests_of(kept.caller.client_id) == [kept]
    told = store.events_of_request(kept.id)
    assert [replace(one, number=0) for one in told] == list(wanted(number).events)
    assert store.request_events(EVER) == told
    assert 0 < told[0].number < told[1].number


MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)).map(  # noqa: DTZ001  as asked for
    lambda moment: moment.replace(microsecond=0)
)
MINUTES = st.integers(-(1 << 40), 1 << 40)
COUNTS = st.integers(0, 1 << 40)
IDS = st.text(min_size=1)
LISTS = st.lists(st.text(), max_size=3).map(tuple)


@st.composite
def requests(draw: st.DrawFn) -> UrgentRequest:
    stage = draw(st.sampled_from(Stage))
    periods = st.builds(Period.lasting, MOMENTS, st.integers(1, 600))
    place = draw(periods if stage is Stage.SCHEDULED else st.none() | periods)
    return UrgentRequest(
        draw(IDS),
        draw(st.builds(Caller, st.text(), st.text(), st.text(), st.text())),
        draw(st.text()),
        *draw(st.tuples(MOMENTS, MOMENTS, MOMENTS, MOMENTS)),
        draw(st.integers(1, LONGEST_EFFORT)),
        stage,
        draw(st.sampled_from(Channel)),
        draw(st.text()),
        draw(st.text()),
        draw(st.none() | MOMENTS),
        draw(st.booleans()),
        draw(st.booleans()),
        draw(st.none() | st.sampled_from(DecisionKind)),
        place,
        draw(st.text()) if place else "",
        draw(MINUTES) if stage is Stage.WAITING else None,
        draw(COUNTS),
        draw(st.none() | COUNTS),
        draw(st.text()),
        draw(st.text()),
        draw(st.text()),
        draw(st.none() | MOMENTS),
        draw(st.booleans()),
    )


EVENTS = st.builds(RequestEvent, IDS, MOMENTS, st.sampled_from(RequestEventKind), st.text())
PEOPLE = st.builds(BackupPerson, IDS, st.text(), LISTS, LISTS, st.text(), LISTS, st.none() | COUNTS, st.text())


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=60)
@given(requests(), EVENTS, PEOPLE)
def test_every_field_comes_back_as_it_was(
    kind: str, one: UrgentRequest, happened: RequestEvent, helper: BackupPerson
) -> None:
    with TemporaryDirectory() as folder, opened(kind, Path(folder)) as store:
        store.commit_plan_b(PlanBChange((one,), ((one.id, None),), (happened,)))
        store.put_backup_person(helper)
        assert store.request(one.id) == one
        assert store.open_requests() == ([one] if one.is_open else [])
        then = Period(one.since, one.since + timedelta(seconds=1))
        assert store.closed_requests(then) == ([] if one.is_open else [one])
        assert store.requests_of(one.caller.client_id) == ([one] if one.caller.client_id else [])
        then = Period(happened.at, happened.at + timedelta(seconds=1))
        told = store.events_of_request(happened.request_id)
        assert [replace(found, number=0) for found in told] == [happened]
        assert store.request_events(then) == told
        assert store.backup_people() == [helper]
        store.commit_plan_b(PlanBChange(expected=((one.id, one),), forgotten=(one.id, happened.request_id)))
        assert store.remove_backup_person(helper.id)
        assert store.request(one.id) is None
        assert store.open_requests() == store.closed_requests(EVER) == store.requests_of(one.caller.client_id) == []
        assert store.events_of_request(happened.request_id) == store.backup_people() == []


def test_open_requests_come_in_order_of_arrival(store: Store) -> None:
    arrivals = ((0, 5), (1, 2), (3, 9), (4, 2))
    for number, hours in arrivals:
        store.commit_plan_b(asked(request(number, received_at=NOW + timedelta(hours=hours))))
    assert ids(store.open_requests()) == ["request-1", "request-4", "request-0", "request-3"]


def test_the_latest_to_be_closed_comes_first(store: Store) -> None:
    for number, days in ((0, 0), (1, 2), (2, 1)):
        store.commit_plan_b(asked(closed(number, NOW + timedelta(days=days), tuple(Stage)[6 + number % 2])))
    assert ids(store.closed_requests(EVER)) == ["request-1", "request-2", "request-0"]


def test_a_period_takes_in_its_start_and_not_its_end(store: Store) -> None:
    at = NOW + timedelta(hours=15)
    store.commit_plan_b(PlanBChange((closed(0, at),), events=(request_event(15),)))
    for period, found in ((Period(at, at + timedelta(seconds=1)), 1), (Period(at - timedelta(seconds=1), at), 0)):
        assert len(store.closed_requests(period)) == found
        assert len(store.request_events(period)) == found


def test_the_requests_of_a_client_are_all_of_theirs_and_nobody_elses(store: Store) -> None:
    for number in (7, 4, 1, 0, 2):
        store.commit_plan_b(asked(request(number)))
    store.commit_plan_b(asked(request(9, caller=Caller("A stranger")), request(10, caller=Caller(number="+34600"))))
    assert ids(store.requests_of("client-1")) == ["request-1", "request-4", "request-7"]
    assert store.requests_of("client-9") == []
    assert store.requests_of("") == [], "strangers are not one client"


def test_a_request_is_changed_in_its_place(store: Store) -> None:
    store.commit_plan_b(wanted(0))
    other = request(0, stage=Stage.DECLINED, caller=Caller("Jan", client_id="jan"), since=NOW + timedelta(days=9))
    store.commit_plan_b(PlanBChange((other,), ((other.id, request(0)),), (request_event(0),)))
    assert store.request("request-0") == other
    assert store.open_requests() == store.requests_of("client-0") == []
    assert store.requests_of("jan") == store.closed_requests(EVER) == [other]
    assert len(store.events_of_request("request-0")) == 3
    store.commit_plan_b(PlanBChange((request(0),), ((other.id, other),)))
    assert store.open_requests() == store.requests_of("client-0") == [request(0)]
    assert store.closed_requests(EVER) == store.requests_of("jan") == []


def test_the_history_of_a_time_is_that_of_every_request_in_its_order(store: Store) -> None:
    for number in (3, 0, 1):
        store.commit_plan_b(wanted(number))
    store.commit_plan_b(PlanBChange(events=(request_event(0, RequestEventKind.TOLD, at=NOW + timedelta(hours=4)),)))
    told = store.request_events(Period(NOW + timedelta(hours=1), NOW + timedelta(hours=5)))
    assert [one.request_id[-1] for one in told] == ["1", "1", "3", "3", "0"]
    assert [one.kind for one in store.events_of_request("request-0")][-1] is RequestEventKind.TOLD


def test_what_is_taken_back_is_gone_with_its_history_and_may_come_again(store: Store) -> None:
    store.commit_plan_b(wanted(0))
    store.commit_plan_b(wanted(1))
    numbers = [one.number for one in store.request_events(EVER)]
    store.commit_plan_b(PlanBChange(expected=(("request-0", request(0)),), forgotten=("request-0", "request-9")))
    assert store.open_requests() == [request(1)]
    assert store.request("request-0") is None
    assert store.requests_of("client-0") == store.events_of_request("request-0") == []
    assert [one.request_id for one in store.request_events(EVER)] == ["request-1"] * 2
    store.commit_plan_b(wanted(0))
    assert store.open_requests() == [request(0), request(1)]
    again = store.events_of_request("request-0")
    assert len(again) == 2
    assert min(one.number for one in again) > max(numbers), "numbers are not given twice"


def margin_of(number: int) -> MarginChange:
    """Return the change that takes the block of that number for a request, which stays where it is."""
    used = booking(block(number), LedgerKind.RESERVED, minutes=0)
    return MarginChange((block(number, pinned=True),), (used,), ((block(number).uid, block(number)),))


def test_margin_follow_ups_and_requests_are_stored_together(store: Store) -> None:
    store.commit(planned(block(1)))
    store.commit_calls(owed(0))
    watched = follow_up(0, attempts=5)
    released = booking(block(1), LedgerKind.UNRESERVED, minutes=0)
    calls = CallChange(
        (call(4, follow_up_id=watched.id),),
        (("call-4", key(4)),),
        (watched,),
        ((watched.id, follow_up(0)),),
        (event(0),),
        (released,),
    )
    margin = margin_of(1)
    made = planned(block(2))
    margin = MarginChange(
        (*margin.put, *made.put), (*margin.entries, *made.entries), (*margin.expected, *made.expected)
    )
    entries = store.commit_plan_b(replace(wanted(0), margin=margin, calls=calls))
    assert [replace(one, number=0) for one in entries] == [*margin.entries, released]
    assert [one.number for one in entries] == [2, 3, 4]
    assert store.entries_after(1) == entries
    assert store.block(block(1).uid) == block(1, pinned=True)
    assert store.block(block(2).uid) == block(2)
    assert store.open_requests() == [request(0)]
    assert store.follow_up(watched.id) == watched
    assert ids(store.calls_of(watched.id)) == ["call-0", "call-4"]  # type: ignore[arg-type]  they have ids as well
    assert len(store.events_of(watched.id)) == 3


def test_a_use_that_was_booked_is_booked_back(store: Store) -> None:
    store.commit(planned(block(1)))
    kinds = (LedgerKind.USED, LedgerKind.UNUSED)
    for kind in kinds:
        store.commit_plan_b(PlanBChange(margin=MarginChange((), (booking(block(1), kind, minutes=0),))))
    assert [one.kind for one in store.entries_after(1)] == list(kinds)


WRONG: dict[str, tuple[str, Callable[[PlanBChange], PlanBChange]]] = {
    "a request that should not be there": (
        "request-1",
        lambda change: replace(change, expected=(("request-1", None),)),
    ),
    "a request that is not there": ("request-8", lambda change: replace(change, expected=(("request-8", request(8)),))),
    "a request that is another": (
        "request-1",
        lambda change: replace(change, expected=(*change.expected, ("request-1", request(1, worked=99)))),
    ),
    "a block that is another": (
        block(1).uid,
        lambda change: replace(
            change, margin=replace(change.margin, expected=((block(1).uid, block(1, state=BlockState.SETTLED)),))
        ),
    ),
    "a block that is gone": (
        "gone",
        lambda change: replace(change, margin=replace(change.margin, expected=(("gone", block(1)),))),
    ),
    "a block that comes to lie on another": (
        block(1).uid,
        lambda change: replace(
            change, margin=replace(change.margin, put=(MarginBlock("new@margin.respiro", block(1).period),))
        ),
    ),
    "a follow-up that is another": (
        "follow-up-1",
        lambda change: replace(
            change, calls=replace(change.calls, expected=(("follow-up-1", follow_up(1, attempts=9)),))
        ),
    ),
    "a follow-up that should not be there": (
        "follow-up-1",
        lambda change: replace(change, calls=replace(change.calls, expected=(("follow-up-1", None),))),
    ),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_not_as_expected_is_a_conflict_and_nothing_is_stored(store: Store, wrong: str) -> None:
    store.commit(planned(block(1)))
    store.commit_calls(owed(1))
    store.commit_plan_b(wanted(1))
    watched, made = follow_up(1, attempts=5), planned(block(3))
    sound = PlanBChange(
        requests=(request(1, worked=5), request(2)),
        expected=(("request-2", None), ("request-1", request(1))),
        events=(request_event(1), request_event(2)),
        margin=made,
        calls=CallChange((call(4),), (("call-4", key(4)),), (watched,), ((watched.id, follow_up(1)),), (event(1),)),
        forgotten=("request-1",),
    )
    uid, spoil = WRONG[wrong]
    with pytest.raises(ConflictError) as caught:
        store.commit_plan_b(spoil(sound))
    assert (caught.value.kind, caught.value.values["uid"]) == ("changed_meanwhile", uid)
    assert store.open_requests() == [request(1)]
    assert len(store.request_events(EVER)) == 2
    assert store.blocks(EVER) == [block(1)]
    assert store.last_entry_number() == 1
    assert store.follow_up("follow-up-1") == follow_up(1)
    assert len(store.follow_up_events(EVER)) == 2
    assert [one.id for one in store.calls(CallQuery())] == ["call-1"]
    store.commit_plan_b(sound)
    assert ids(store.open_requests()) == ["request-1", "request-2"]


def test_backup_people_come_in_order_of_name_and_are_changed_in_their_place(store: Store) -> None:
    for one in (person("Zoé"), person("Ana"), person("Łukasz", until=None, takes=())):
        store.put_backup_person(one)
    store.put_backup_person(person("Zoé", until=60))
    assert store.backup_people() == [person("Ana"), person("Zoé", until=60), person("Łukasz", until=None, takes=())]
    assert store.remove_backup_person("ana")
    assert not store.remove_backup_person("ana")
    assert [one.name for one in store.backup_people()] == ["Zoé", "Łukasz"]
