from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.calls import Caller, EventKind, FollowUp, OutcomeKind, SnoozeKind, open_state
from respiro.domain.clients import Client
from respiro.domain.errors import ConflictError
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.domain.work_time import parse_ranges
from respiro.services import call_log, margin_hand, margin_keeper, news, reminder_desk
from respiro.services.ports import Ports
from support.call_desk import (
    FRIDAY,
    MONDAY,
    at,
    block_on,
    check_reservations,
    desk,
    missed,
    now_state,
    put_off,
    set_clock,
)
from support.fakes import FakeStore

ANA = Client("ana", "Ana", let_through=True)
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


def people(ports: Ports, *names: str) -> list[FollowUp]:
    return [missed(ports, Caller(name)) for name in names]


def tell(ports: Ports) -> list[str]:
    """Show what is due and note it; answer the names in order."""
    shown = reminder_desk.waiting(ports).to_tell
    reminder_desk.mark_told(ports, shown)
    return [follow_up.caller.name for follow_up in shown]


def told_times(ports: Ports, owed: FollowUp) -> int:
    return sum(event.kind is EventKind.TOLD for event in ports.store.events_of(owed.id))


def next_at(ports: Ports) -> datetime:
    return open_state(reminder_desk.waiting(ports).follow_ups[0]).next_at


def test_nobody_waits_at_first() -> None:
    assert reminder_desk.waiting(desk()) == reminder_desk.Waiting((), ())


def test_a_reminder_comes_when_it_is_due_and_comes_back_until_it_is_answered() -> None:
    ports = desk()
    (owed,) = people(ports, "Marta")
    assert (tell(ports), next_at(ports)) == ([], at(MONDAY, "10:30"))
    set_clock(ports, at(MONDAY, "10:30"))
    assert (tell(ports), tell(ports)) == (["Marta"], [])
    set_clock(ports, at(MONDAY, "10:44"))
    assert tell(ports) == []
    set_clock(ports, at(MONDAY, "10:45"))
    assert tell(ports) == ["Marta"]
    assert told_times(ports, owed) == 2
    call_log.close(ports, owed.id, OutcomeKind.REACHED)
    set_clock(ports, at(FRIDAY, "10:45"))
    assert tell(ports) == []


def test_how_soon_it_comes_back_is_a_setting() -> None:
    ports = desk(calls__return_after="1h")
    people(ports, "Marta")
    set_clock(ports, at(MONDAY, "10:30"))
    tell(ports)
    assert next_at(ports) == at(MONDAY, "11:30")


def test_what_became_due_while_nobody_looked_comes_once_and_in_order() -> None:
    ports = desk()
    late, early = people(ports, "late", "early")
    call_log.move(ports, late.id, at(MONDAY, "17:00"))
    call_log.move(ports, early.id, at(MONDAY, "12:00"))
    set_clock(ports, at(MONDAY + 3 * DAY, "10:00"))
    (first, second) = reminder_desk.waiting(ports).to_tell
    assert (first.id, second.id) == (early.id, late.id)
    assert ports.clock() - open_state(first).due_at == 3 * DAY - 2 * HOUR
    assert (tell(ports), tell(ports)) == (["early", "late"], [])


def test_quiet_hours_are_kept_but_for_those_who_are_let_through() -> None:
    ports = desk(at(MONDAY, "21:30"), clients=[ANA])
    marta, ana = people(ports, "Marta", "Ana")
    call_log.move(ports, marta.id, at(MONDAY, "22:00"))
    set_clock(ports, at(MONDAY, "22:30"))
    assert tell(ports) == ["Ana"]
    assert told_times(ports, marta) == 0
    call_log.close(ports, ana.id, OutcomeKind.REACHED)
    set_clock(ports, at(MONDAY + DAY, "7:59"))
    assert tell(ports) == []
    set_clock(ports, at(MONDAY + DAY, "8:00"))
    assert tell(ports) == ["Marta"]


def test_a_reminder_shown_at_the_end_of_the_week_comes_back_on_monday() -> None:
    ports = desk(at(FRIDAY, "17:00"))
    people(ports, "Marta")
    set_clock(ports, at(FRIDAY, "17:50"))
    assert tell(ports) == ["Marta"]
    set_clock(ports, at(FRIDAY + 2 * DAY, "12:00"))
    assert tell(ports) == []
    set_clock(ports, at(FRIDAY + 3 * DAY, "9:00"))
    assert tell(ports) == ["Marta"]


def test_many_at_once_are_noted_in_one_commit() -> None:
    ports = desk()
    people(ports, *(f"Person {number}" for number in range(100)))
    set_clock(ports, at(MONDAY, "10:30"))
    assert isinstance(ports.store, FakeStore)
    shown = reminder_desk.waiting(ports).to_tell
    commits = ports.store.commits
    reminder_desk.mark_told(ports, shown)
    assert (len(shown), ports.store.commits - commits) == (100, 1)
    assert reminder_desk.waiting(ports).to_tell == ()


def test_what_was_answered_while_it_was_shown_stays_answered() -> None:
    ports = desk()
    marta, luis, eva = people(ports, "Marta", "Luis", "Eva")
    set_clock(ports, at(MONDAY, "10:30"))
    shown = reminder_desk.waiting(ports).to_tell
    call_log.close(ports, marta.id, OutcomeKind.REACHED)
    put_off(ports, luis, SnoozeKind.HOUR)
    reminder_desk.mark_told(ports, shown)
    assert [told_times(ports, one) for one in (marta, luis, eva)] == [0, 0, 1]
    assert now_state(ports, luis).next_at == at(MONDAY, "11:30")


def test_a_conflict_with_one_does_not_lose_the_others() -> None:
    ports = desk()
    marta, luis = people(ports, "Marta", "Luis")
    set_clock(ports, at(MONDAY, "10:30"))
    shown = reminder_desk.waiting(ports).to_tell
    assert isinstance(ports.store, FakeStore)
    ports.store.call_faults = [ConflictError("changed_meanwhile"), ConflictError("changed_meanwhile")]
    reminder_desk.mark_told(ports, shown)
    assert sorted([told_times(ports, marta), told_times(ports, luis)]) == [0, 1]
    assert len(reminder_desk.waiting(ports).to_tell) == 1


# a clock that is set


@pytest.mark.parametrize("jump", [MINUTE, 8 * HOUR, 3 * DAY, 365 * DAY])
def test_after_a_jump_ahead_each_comes_once(jump: timedelta) -> None:
    ports = desk()
    people(ports, "A", "B", "C")
    set_clock(ports, at(MONDAY, "10:29") + jump)
    shown = tell(ports) + tell(ports)
    quiet_now = not 8 <= ports.clock().astimezone(ports.zone).hour < 21
    assert sorted(shown) == ([] if quiet_now else ["A", "B", "C"])


@pytest.mark.parametrize("back", [10 * MINUTE, HOUR, 365 * DAY])
def test_a_clock_set_back_loses_nothing(back: timedelta) -> None:
    ports = desk()
    told_once, put_off_once, named = people(ports, "told", "put off", "named")
    call_log.move(ports, named.id, at(MONDAY, "12:00"))
    set_clock(ports, at(MONDAY, "10:30"))
    reminder_desk.mark_told(ports, [told_once])
    put_off(ports, put_off_once, SnoozeKind.TEN_MINUTES)
    set_clock(ports, at(MONDAY, "10:31") - back)
    assert tell(ports) == []
    assert now_state(ports, put_off_once).next_at == ports.clock() + 10 * MINUTE
    events = len(ports.store.events_of(named.id))
    reminder_desk.waiting(ports)
    assert len(ports.store.events_of(named.id)) == events
    set_clock(ports, at(MONDAY, "12:00"))
    assert sorted(tell(ports)) == ["named", "put off", "told"]


def test_to_2100_and_back_there_is_one_list_and_then_everything_has_its_own_time() -> None:
    ports = desk()
    people(ports, *(f"Person {number:02}" for number in range(50)))
    call_log.move(ports, (later := missed(ports, Caller("later"))).id, at(FRIDAY, "12:00"))
    set_clock(ports, at(MONDAY.replace(year=2100), "10:00"))
    assert (len(tell(ports)), len(tell(ports))) == (51, 0)
    set_clock(ports, at(MONDAY, "10:10"))
    assert (tell(ports), tell(ports)) == ([], [])
    set_clock(ports, at(MONDAY, "10:30"))
    assert len(tell(ports)) == 50
    assert now_state(ports, later).next_at == at(FRIDAY, "12:00")


def test_another_process_may_put_the_clock_right_at_the_same_time() -> None:
    ports = desk()
    (owed,) = people(ports, "Marta")
    put_off(ports, owed, SnoozeKind.TEN_MINUTES)
    set_clock(ports, at(MONDAY, "9:00"))
    assert isinstance(ports.store, FakeStore)
    ports.store.call_faults = [ConflictError("changed_meanwhile")]
    assert len(reminder_desk.waiting(ports).follow_ups) == 1
    assert next_at(ports) == at(MONDAY, "9:10")


# margin that is reserved


def reserved(ports: Ports, *names: str) -> list[FollowUp]:
    chosen = people(ports, *names)
    for owed in chosen:
        put_off(ports, owed, SnoozeKind.MARGIN)
    return chosen


def test_a_call_back_follows_the_block_that_was_moved() -> None:
    ports = desk()
    block = block_on(ports, MONDAY, "16:00", 30)
    block_on(ports, MONDAY, "12:00", 15)
    people(ports, "X")
    one, two, three = reserved(ports, "noon", "first", "second")
    assert now_state(ports, one).due_at == at(MONDAY, "12:00")
    margin_hand.move_block(ports, block.uid, Period.lasting(at(FRIDAY, "11:00"), 30))
    assert {follow_up.id for follow_up in reminder_desk.keep_reservations(ports)} == {two.id, three.id}
    assert [now_state(ports, owed).next_at for owed in (one, two, three)] == [
        at(MONDAY, "12:00"),
        at(FRIDAY, "11:00"),
        at(FRIDAY, "11:15"),
    ]
    check_reservations(ports)
    assert reminder_desk.keep_reservations(ports) == []


def test_a_block_that_grows_or_shrinks_around_a_call_back_leaves_it() -> None:
    ports = desk()
    block = block_on(ports, MONDAY, "16:00", 30)
    (owed,) = reserved(ports, "Marta")
    margin_hand.move_block(ports, block.uid, Period.lasting(at(MONDAY, "15:45"), 30))
    assert reminder_desk.keep_reservations(ports) == []
    assert now_state(ports, owed).due_at == at(MONDAY, "16:00")


def test_a_call_back_whose_block_was_given_back_goes_into_the_next_one_not_an_earlier() -> None:
    ports = desk()
    block = block_on(ports, MONDAY + DAY, "12:00", 30)
    (owed,) = reserved(ports, "Marta")
    block_on(ports, MONDAY, "16:00", 30)
    block_on(ports, MONDAY + 2 * DAY, "12:00", 30)
    margin_hand.release_block(ports, block.uid)
    reminder_desk.keep_reservations(ports)
    assert now_state(ports, owed).due_at == at(MONDAY + 2 * DAY, "12:00")
    assert ports.store.events_of(owed.id)[-1].kind is EventKind.RESERVED
    check_reservations(ports)


def test_without_other_margin_the_time_stays_and_nothing_is_reserved() -> None:
    ports = desk()
    block = block_on(ports, MONDAY, "16:00", 30)
    (owed,) = reserved(ports, "Marta")
    margin_hand.release_block(ports, block.uid)
    (changed,) = reminder_desk.keep_reservations(ports)
    state = now_state(ports, owed)
    assert (changed.id, state.due_at, state.next_at, state.reservation) == (
        owed.id,
        at(MONDAY, "16:00"),
        at(MONDAY, "16:00"),
        None,
    )
    assert ports.store.events_of(owed.id)[-1].kind is EventKind.RELEASED
    check_reservations(ports)


def test_a_meeting_that_takes_the_block_moves_the_call_back_and_the_healing_can_be_undone() -> None:
    ports = desk(at(MONDAY, "8:00"))
    margin_keeper.apply(ports, margin_keeper.propose(ports, Week.of(MONDAY)))
    (owed,) = reserved(ports, "Marta")
    place = now_state(ports, owed).reservation
    assert place is not None
    news.mark_told(ports, ports.store.entries_after(0))
    assert isinstance(ports.store, FakeStore)
    ports.store.add_events(Occurrence(OccurrenceId("Work", "m"), place.period, "A meeting"))
    margin_keeper.heal_weeks(ports)
    (changed,) = reminder_desk.keep_reservations(ports)
    assert open_state(changed).reservation
    check_reservations(ports)
    (healing,) = news.untold_healings(ports)
    assert margin_hand.undo_healing(ports, healing.entries).entries


def test_a_reminder_that_is_on_already_stays_when_its_margin_goes() -> None:
    ports = desk()
    block = block_on(ports, MONDAY, "16:00", 30)
    (owed,) = reserved(ports, "Marta")
    block_on(ports, MONDAY + DAY, "16:00", 30)
    set_clock(ports, at(MONDAY, "15:59"))
    margin_hand.release_block(ports, block.uid)
    set_clock(ports, at(MONDAY, "16:00"))
    assert tell(ports) == ["Marta"]
    reminder_desk.keep_reservations(ports)
    state = now_state(ports, owed)
    assert (state.due_at, state.next_at, state.reservation) == (at(MONDAY, "16:00"), at(MONDAY, "16:15"), None)
    check_reservations(ports)


def test_other_margin_must_suit_the_client_too() -> None:
    ports = desk(clients=[replace(ANA, hours={0: parse_ranges("16:00-17:00"), 2: parse_ranges("12:00-13:00")})])
    block = block_on(ports, MONDAY, "16:00", 30)
    (owed,) = reserved(ports, "Ana")
    block_on(ports, MONDAY + DAY, "16:00", 30)
    block_on(ports, MONDAY + 2 * DAY, "11:45", 60)
    margin_hand.release_block(ports, block.uid)
    reminder_desk.keep_reservations(ports)
    assert now_state(ports, owed).due_at == at(MONDAY + 2 * DAY, "12:00")


def test_two_call_backs_that_got_the_same_minutes_are_told_apart() -> None:
    ports = desk()
    block_on(ports, MONDAY, "16:00", 30)
    one, two = reserved(ports, "A", "B")
    same = replace(now_state(ports, two), reservation=now_state(ports, one).reservation, due_at=at(MONDAY, "16:00"))
    call_log.change_follow_up(
        ports, call_log.follow_up_named(ports, two.id), replace(two, state=same), EventKind.RESERVED
    )
    reminder_desk.keep_reservations(ports)
    check_reservations(ports)
