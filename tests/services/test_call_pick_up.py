from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from respiro.adapters.store.store import open_store
from respiro.domain.calls import (
    Caller,
    CallPolicy,
    CallRecord,
    Closed,
    Direction,
    FollowUp,
    Open,
    OutcomeKind,
    OutgoingRule,
    QuestionKind,
    SourceKey,
    open_state,
)
from respiro.domain.clients import Client
from respiro.domain.errors import ConflictError, StoreBusyError
from respiro.domain.period import Period
from respiro.services import call_log, call_pick_up
from respiro.services.call_log import NewCall
from respiro.services.call_pick_up import PickedUp, pick_up
from respiro.services.ports import CallQuery, Ports
from respiro.services.settings import Settings
from support.fake_calls import ports_on
from support.fakes import MADRID, WEDNESDAY, FakeClock, FakeStore

MARTA, LUIS, ANA = "+34600123456", "+34600203040", "+34600777888"
MISSED, ANSWERED, OUTGOING = Direction.MISSED, Direction.ANSWERED, Direction.OUTGOING


def ports(rule: OutgoingRule = OutgoingRule.CLOSE, clients: Sequence[Client] = ()) -> Ports:
    settings = Settings(calls=CallPolicy(outgoing=rule))
    return ports_on(FakeStore(clients=clients), settings, FakeClock(WEDNESDAY), MADRID)


def call(
    minutes: float,
    direction: Direction = MISSED,
    number: str = MARTA,
    *,
    name: str = "",
    source: str = "android",
    seconds: int = 60,
) -> CallRecord:
    """Return a call so many minutes before now."""
    at = WEDNESDAY - timedelta(minutes=minutes)
    key = SourceKey(source, f"{at.isoformat()} {number or name} {direction}")
    return CallRecord(at, direction, key, number, name, 0 if direction is MISSED else seconds)


def waiting(on: Ports) -> list[tuple[str, int]]:
    """Return who waits, with how many calls."""
    return sorted((one.caller.label, one.call_count) for one in on.store.open_follow_ups())


def log(on: Ports) -> list[tuple[datetime, str, str, str]]:
    calls = on.store.calls(CallQuery(limit=100_000))
    return sorted((one.at, one.caller.number, one.caller.name, one.direction.value) for one in calls)


def last(on: Ports) -> FollowUp:
    ever = Period(datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))
    return [*on.store.open_follow_ups(), *on.store.closed_follow_ups(ever)][0]


def test_a_missed_call_opens_a_follow_up() -> None:
    on = ports()
    assert pick_up(on, [call(30)]) == PickedUp(found=1, added=1, opened=1)
    assert waiting(on) == [(MARTA, 1)]
    assert open_state(last(on)).next_at > on.clock() - timedelta(minutes=30)
    assert [one.follow_up_id for one in on.store.calls(CallQuery())] == [last(on).id]


def test_a_second_one_joins_it() -> None:
    on = ports()
    assert pick_up(on, [call(30), call(20), call(20, number=LUIS)]).joined == 1
    assert waiting(on) == [(MARTA, 2), (LUIS, 1)]


def test_it_joins_what_was_written_down_by_hand() -> None:
    on = ports(clients=[Client("m", "Marta Ruiz", phones=(MARTA,))])
    call_log.write_down(on, NewCall(Caller("Marta Ruiz"), WEDNESDAY - timedelta(hours=3)))
    assert pick_up(on, [call(30)]) == PickedUp(found=1, added=1, joined=1)
    assert waiting(on) == [("Marta Ruiz", 2)]


def test_a_call_that_was_written_down_already_is_no_other_one() -> None:
    on = ports()
    call_log.write_down(on, NewCall(Caller("Marta", MARTA), WEDNESDAY - timedelta(minutes=20)))
    assert pick_up(on, [call(30)]) == PickedUp(found=1, matched=1)
    assert pick_up(on, [call(30)]) == PickedUp(found=1, known=1)
    assert waiting(on) == [("Marta", 1)]


def test_the_same_call_told_by_another_phone_is_no_other_one() -> None:
    on = ports()
    pick_up(on, [call(30, source="kdeconnect")])
    assert pick_up(on, [call(31), call(29)]) == PickedUp(found=2, matched=1, added=1, joined=1)
    assert pick_up(on, [call(31), call(29)]).known == 2


def test_two_calls_of_one_phone_are_two_however_close() -> None:
    on = ports()
    assert pick_up(on, [call(30), call(29.5)]).added == 2


@pytest.mark.parametrize("ahead", [-2, -1, 0, 1, 2])
def test_who_redials_is_counted_once_by_clocks_that_differ(ahead: float) -> None:
    on = ports()
    pick_up(on, [call(30 - minutes) for minutes in range(6)])
    again = [call(30 - minutes - ahead, source="gnome-calls") for minutes in range(6)]
    assert pick_up(on, again) == PickedUp(found=6, matched=6)


def test_one_log_told_in_two_notations_is_one() -> None:
    on = ports()
    pick_up(on, [call(30), call(20)])
    assert pick_up(on, [call(30, number="600 12 34 56"), call(20, number="+34 600 123 456")]).added == 0


def test_two_copies_of_one_log_in_one_go_are_one() -> None:
    on = ports()
    both = [call(30), call(30), call(30.5, source="gnome-calls"), call(10, OUTGOING), call(9.5, OUTGOING, source="x")]
    assert pick_up(on, both) == PickedUp(found=5, known=1, matched=2, added=2)


@pytest.mark.parametrize("number", [MARTA, "600 12 34 56"])
def test_a_client_is_known_by_number(number: str) -> None:
    on = ports(clients=[Client("m", "Marta Ruiz", phones=(MARTA,))])
    pick_up(on, [call(30, number=number)])
    assert last(on).caller == Caller("Marta Ruiz", MARTA, "", "m")


def test_a_client_is_known_by_a_name_that_only_one_has() -> None:
    on = ports(clients=[Client("m", "Marta Ruiz"), Client("a", "Ana"), Client("b", "ana")])
    pick_up(on, [call(30, number="", name="MARTA  RUÍZ"), call(20, number="", name="Ana")])
    assert sorted(one.caller.client_id for one in on.store.open_follow_ups()) == ["", "m"]


def test_who_called_long_ago_is_only_logged() -> None:
    on = ports()
    days = 24 * 60
    assert pick_up(on, [call(7 * days + 1), call(7 * days - 1, number=LUIS)]).opened == 1
    assert waiting(on) == [(LUIS, 1)]
    assert len(log(on)) == 2


@pytest.mark.parametrize("later", [call(10, OUTGOING), call(10, ANSWERED)])
@pytest.mark.parametrize("rule", OutgoingRule)
def test_who_was_talked_with_since_does_not_wait(later: CallRecord, rule: OutgoingRule) -> None:
    for records in ([call(30), later], [later, call(30)]):
        on = ports(rule)
        assert pick_up(on, records) == PickedUp(found=2, added=2)
        assert waiting(on) == []
    on = ports(rule)
    pick_up(on, [later])
    assert pick_up(on, [call(30)]) == PickedUp(found=1, added=1)


@pytest.mark.parametrize(
    "other", [call(40, OUTGOING), call(10, OUTGOING, seconds=0), call(10, OUTGOING, LUIS), call(30, OUTGOING)]
)
def test_other_calls_leave_them_waiting(other: CallRecord) -> None:
    on = ports()
    pick_up(on, [other, call(30)])
    assert waiting(on) == [(MARTA, 1)]


def test_who_was_answered_by_hand_since_does_not_wait() -> None:
    on = ports()
    done = call_log.write_down(on, NewCall(Caller("Marta", MARTA), WEDNESDAY - timedelta(hours=2)))
    assert done.follow_up is not None
    call_log.close(on, done.follow_up.id, OutcomeKind.REACHED)
    assert pick_up(on, [call(60)]) == PickedUp(found=1, added=1)
    assert waiting(on) == []


@pytest.mark.parametrize(("talk", "outcome"), [(OUTGOING, OutcomeKind.REACHED), (ANSWERED, OutcomeKind.CALLED_AGAIN)])
def test_a_talk_ends_what_is_open(talk: Direction, outcome: OutcomeKind) -> None:
    on = ports()
    pick_up(on, [call(30)])
    assert pick_up(on, [call(10, talk)]) == PickedUp(found=1, added=1, closed=1)
    state = last(on).state
    assert isinstance(state, Closed)
    assert (state.outcome, state.at) == (outcome, WEDNESDAY - timedelta(minutes=10))


@pytest.mark.parametrize(("talk", "kind"), [(OUTGOING, QuestionKind.OUTGOING), (ANSWERED, QuestionKind.ANSWERED)])
def test_a_talk_may_ask_instead_and_only_once(talk: Direction, kind: QuestionKind) -> None:
    on = ports(OutgoingRule.ASK)
    pick_up(on, [call(30)])
    assert pick_up(on, [call(10, talk), call(5, talk)]) == PickedUp(found=2, added=2, asked=1)
    question = open_state(last(on)).question
    assert question is not None
    assert (question.kind, question.at) == (kind, WEDNESDAY - timedelta(minutes=10))
    assert pick_up(on, [call(10, talk)]) == PickedUp(found=1, known=1)
    call_log.answer(on, last(on).id, settled=False)
    assert pick_up(on, [call(30), call(10, talk)]).asked == 0
    assert open_state(last(on)).question is None


def test_a_talk_may_leave_what_is_open() -> None:
    on = ports(OutgoingRule.KEEP)
    pick_up(on, [call(30)])
    assert pick_up(on, [call(10, OUTGOING)]) == PickedUp(found=1, added=1)
    assert waiting(on) == [(MARTA, 1)]


def test_a_talk_before_the_last_call_settles_nothing() -> None:
    on = ports()
    pick_up(on, [call(30), call(10)])
    pick_up(on, [call(20, OUTGOING)])
    assert waiting(on) == [(MARTA, 2)]


def test_a_commitment_is_not_ended_without_asking() -> None:
    on = ports()
    commitment = NewCall(Caller("Marta", MARTA), WEDNESDAY - timedelta(hours=2), ANSWERED, about="presupuesto")
    call_log.write_down(on, commitment)
    assert pick_up(on, [call(30, OUTGOING)]) == PickedUp(found=1, added=1, asked=1)
    assert waiting(on) == [("Marta", 1)]


def test_what_they_owe_is_not_touched() -> None:
    on = ports()
    asked = NewCall(Caller("Marta", MARTA), WEDNESDAY - timedelta(hours=2), OUTGOING, way=call_log.Way.THEIRS)
    call_log.write_down(on, asked)
    assert pick_up(on, [call(30, ANSWERED)]) == PickedUp(found=1, added=1)
    assert len(on.store.open_follow_ups()) == 1


def test_who_changes_the_same_meanwhile_is_not_overwritten(monkeypatch: pytest.MonkeyPatch) -> None:
    on = ports()
    pick_up(on, [call(30)])
    commit = on.store.commit_calls

    def after_someone_else(change: object) -> None:
        monkeypatch.setattr(on.store, "commit_calls", commit)
        call_log.close(on, last(on).id, OutcomeKind.DROPPED, "wrong number")
        commit(change)  # type: ignore[arg-type]

    monkeypatch.setattr(on.store, "commit_calls", after_someone_else)
    assert pick_up(on, [call(20)]) == PickedUp(found=1, added=1)
    assert waiting(on) == []


def test_a_conflict_that_does_not_end_is_told() -> None:
    on = ports()
    assert isinstance(on.store, FakeStore)
    on.store.call_faults = [ConflictError("changed_meanwhile") for _ in range(20)]
    with pytest.raises(ConflictError):
        pick_up(on, [call(30)])


def test_a_pick_up_that_was_ended_goes_on_where_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_pick_up, "BATCH", 7)
    records = [call(5 * n, direction, number) for n in range(1, 30) for number, direction in _PEOPLE]
    whole, ended = ports(), ports()
    pick_up(whole, records)
    assert isinstance(ended.store, FakeStore)
    for stored in range(1, 12):
        ended.store.call_faults = [StoreBusyError("store_busy")] if stored % 3 == 0 else []
        try:
            pick_up(ended, records, _stop_after(1))
        except (StopIteration, StoreBusyError):
            continue
    pick_up(ended, records)
    assert (log(ended), waiting(ended)) == (log(whole), waiting(whole))


_PEOPLE = ((MARTA, MISSED), (LUIS, OUTGOING), (ANA, ANSWERED), (LUIS, MISSED))


def _stop_after(batches: int) -> call_pick_up.Told:
    left = [batches]

    def told(_done: int, _total: int) -> None:
        left[0] -= 1
        if not left[0]:
            raise StopIteration

    return told


records_of_one_phone = st.lists(
    st.builds(
        call,
        st.integers(0, 12 * 24 * 6).map(lambda tens: tens * 10 + 1),
        st.sampled_from(Direction),
        st.sampled_from([MARTA, LUIS, ANA]),
        seconds=st.sampled_from([0, 60]),
    ),
    max_size=40,
    unique_by=lambda record: record.key,
)


@given(records_of_one_phone, st.randoms(use_true_random=False), st.sampled_from(OutgoingRule))
def test_order_and_repetition_make_no_difference(records: list[CallRecord], chance: object, rule: OutgoingRule) -> None:
    shuffled = [*records, *records[: len(records) // 2]]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    whole, other = ports(rule), ports(rule)
    pick_up(whole, records)
    pick_up(other, shuffled)
    assert (log(other), _follow_ups(other)) == (log(whole), _follow_ups(whole))
    before = (log(other), other.store.open_follow_ups())
    again = pick_up(other, reversed(shuffled))
    assert again == PickedUp(found=len(shuffled), known=len(shuffled))
    assert (log(other), other.store.open_follow_ups()) == before


@given(records_of_one_phone, st.data())
def test_any_split_with_any_overlap_tells_the_same_log_and_leaves_the_same_people_waiting(
    records: list[CallRecord], data: st.DataObject
) -> None:
    whole, split = ports(), ports()
    pick_up(whole, records)
    parts = data.draw(st.lists(st.lists(st.sampled_from(records), max_size=20), max_size=5)) if records else []
    for part in (*parts, records):
        pick_up(split, part)
    assert log(split) == log(whole)
    assert [name for name, _count in waiting(split)] == [name for name, _count in waiting(whole)]


@given(records_of_one_phone, records_of_one_phone)
def test_an_open_follow_up_always_has_a_next_time(first: list[CallRecord], second: list[CallRecord]) -> None:
    on = ports(OutgoingRule.ASK)
    for records in (first, second):
        pick_up(on, records)
        assert all(isinstance(one.state, Open) and one.state.next_at for one in on.store.open_follow_ups())


def _follow_ups(on: Ports) -> list[FollowUp]:
    found = (replace(one, id="") for one in on.store.open_follow_ups())
    return sorted(found, key=lambda one: one.caller.label)


def test_a_real_store_keeps_what_was_picked_up(tmp_path: Path) -> None:
    store = open_store(tmp_path, lambda: WEDNESDAY)
    on = ports_on(store, Settings(calls=CallPolicy(outgoing=OutgoingRule.CLOSE)), FakeClock(WEDNESDAY), MADRID)
    records = [call(30.01, name="Marta"), call(20, number=LUIS), call(10, OUTGOING, LUIS), call(9000, ANSWERED)]
    assert pick_up(on, records) == PickedUp(found=4, added=4, opened=1)
    assert pick_up(on, records).known == 4
    assert pick_up(on, [call(30, source="kdeconnect")]).matched == 1
    assert pick_up(on, [call(5, ANSWERED)]).closed == 1
    assert (waiting(on), len(log(on))) == ([], 5)
    store.close()
