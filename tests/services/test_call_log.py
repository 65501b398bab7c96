from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.calls import (
    Caller,
    Channel,
    Closed,
    Direction,
    EventKind,
    FollowUp,
    OutcomeKind,
    OutgoingRule,
    QuestionKind,
    SnoozeKind,
    SnoozeOption,
    Way,
    open_state,
)
from respiro.domain.clients import Client
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.work_time import parse_ranges
from respiro.services import call_log, margin_hand
from respiro.services.call_log import CallDone, NewCall
from respiro.services.call_opening import expected, recognised
from respiro.services.ports import CallQuery, Ports
from support.call_desk import (
    FRIDAY,
    MARTA,
    MONDAY,
    at,
    block_on,
    check_reservations,
    desk,
    missed,
    now_state,
    option,
    put_off,
    set_clock,
)
from support.fakes import FakeStore

ANA = Client("ana", "Ana", phones=("+34600111222", "+34600111333"), emails=("Ana@example.org",), let_through=True)
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


def kinds(ports: Ports, follow_up: FollowUp) -> list[EventKind]:
    return [event.kind for event in ports.store.events_of(follow_up.id)]


def exceptions(ports: Ports, follow_up: FollowUp) -> int:
    booked = [event for event in ports.store.events_of(follow_up.id) if event.kind is EventKind.EXCEPTION]
    return sum(-1 if event.detail == "undone" else 1 for event in booked)


def refused(kind: str, action: Any, *arguments: Any, **more: Any) -> None:
    with pytest.raises(InvalidValueError) as told:
        action(*arguments, **more)
    assert told.value.kind == kind


# opening and joining


def test_a_missed_call_opens_a_follow_up_within_the_response_window() -> None:
    ports = desk()
    owed = missed(ports, about="  the   offer ")
    assert owed.caller == Caller("Marta", "+34600123456")
    assert (owed.about, owed.call_count, owed.way) == ("the offer", 1, Way.MINE)
    assert open_state(owed).due_at == at(MONDAY, "10:30")
    assert owed.promised_at == at(MONDAY, "14:00")
    (call,) = ports.store.calls(CallQuery())
    assert (call.follow_up_id, call.direction) == (owed.id, Direction.MISSED)
    assert kinds(ports, owed) == [EventKind.OPENED]


def test_several_calls_of_one_person_are_one_follow_up_with_a_count() -> None:
    ports = desk()
    first = missed(ports, about="offer")
    set_clock(ports, at(MONDAY, "10:10"))
    second = missed(ports, Caller("", "+34 600 123 456"), about="invoice")
    third = missed(ports, Caller("marta"))
    assert (second.id, third.id, third.call_count, third.about) == (first.id, first.id, 3, "offer; invoice")
    assert third.called_at == at(MONDAY, "10:10")
    assert third.promised_at == first.promised_at
    assert len(ports.store.calls_of(first.id)) == 3
    assert missed(ports, Caller("Marta", "600 999 999")).id != first.id


def test_a_client_who_calls_from_another_number_is_the_same_person() -> None:
    ports = desk(clients=[ANA])
    assert missed(ports, Caller(number="600 111 222")).id == missed(ports, Caller(number="600 111 333")).id
    assert missed(ports, Caller("ANA")).caller == Caller("Ana", "+34600111222", "Ana@example.org", "ana")


@pytest.mark.parametrize(
    ("given", "client_id", "name"),
    [
        (Caller(number="600111333"), "ana", "Ana"),
        (Caller(email="ana@EXAMPLE.org"), "ana", "Ana"),
        (Caller("  ána "), "ana", "ána"),
        (Caller("Anita", "600 111 222"), "ana", "Anita"),
        (Caller("Ana", "600 999 999"), "ana", "Ana"),
        (Caller("Luis"), "", "Luis"),
        (Caller("Eva"), "", "Eva"),
        (Caller("Ana", client_id="gone"), "ana", "Ana"),
        (Caller("Luis", client_id="gone"), "", "Luis"),
    ],
)
def test_clients_are_recognised_by_number_address_or_a_name_of_their_own(
    given: Caller, client_id: str, name: str
) -> None:
    ports = desk(clients=[ANA, Client("e1", "Eva"), Client("e2", "eva")])
    found = recognised(ports, given)
    assert (found.client_id, found.name) == (client_id, name)


def test_the_response_window_is_the_clients_own() -> None:
    ports = desk(clients=[replace(ANA, response=60)])
    assert missed(ports, Caller("Ana")).promised_at == at(MONDAY, "11:00")


@pytest.mark.parametrize(
    ("day", "wall"), [(MONDAY, "14:30"), (MONDAY, "21:00"), (FRIDAY, "19:00"), (FRIDAY + DAY, "12:00")]
)
def test_a_call_out_of_hours_waits_for_the_next_working_hour(day: Any, wall: str) -> None:
    ports = desk(at(day, wall))
    owed = missed(ports)
    opening = expected(ports, owed.caller, ports.clock(), Direction.MISSED, Way.MINE)
    local = open_state(owed).due_at.astimezone(ports.zone)
    assert (local.hour, local.minute) in {(15, 0), (9, 0)}
    assert local.weekday() < 5
    assert (opening.call_back_at, opening.let_through) == (open_state(owed).due_at, False)
    assert exceptions(ports, owed) == 0


def test_a_holiday_is_out_of_hours() -> None:
    ports = desk(at(MONDAY, "11:00"), holidays=[MONDAY])
    assert open_state(missed(ports)).due_at == at(MONDAY + DAY, "9:00")


def test_who_is_let_through_is_called_back_at_once_and_counts_as_an_exception() -> None:
    ports = desk(at(MONDAY, "21:30"), clients=[ANA])
    owed = missed(ports, Caller("Ana"))
    assert (open_state(owed).due_at, owed.let_through) == (at(MONDAY, "21:30"), True)
    assert exceptions(ports, owed) == 1
    missed(ports, Caller("Ana"))
    assert exceptions(ports, owed) == 2


def test_within_hours_nobody_counts_as_an_exception() -> None:
    ports = desk(clients=[ANA])
    owed = missed(ports, Caller("Ana"))
    assert (owed.let_through, exceptions(ports, owed)) == (False, 0)
    set_clock(ports, at(MONDAY, "21:00"))
    again = missed(ports, Caller("Ana"))
    assert (again.let_through, exceptions(ports, again), open_state(again).next_at) == (True, 1, at(MONDAY, "10:30"))


def test_what_was_put_off_comes_at_once_when_someone_who_is_let_through_calls_at_night() -> None:
    ports = desk(clients=[ANA])
    owed = missed(ports, Caller("Ana"))
    block_on(ports, MONDAY + DAY, "10:00", 60)
    put_off(ports, owed, SnoozeKind.MARGIN)
    set_clock(ports, at(MONDAY, "21:00"))
    state = open_state(missed(ports, Caller("Ana")))
    assert (state.due_at, state.next_at, state.reservation) == (at(MONDAY, "21:00"), at(MONDAY, "21:00"), None)
    check_reservations(ports)


def test_who_calls_again_is_not_left_until_a_day_beyond_the_promise() -> None:
    ports = desk()
    owed = missed(ports)
    put_off(ports, owed, SnoozeKind.TOMORROW)
    set_clock(ports, at(MONDAY, "11:00"))
    assert open_state(missed(ports)).next_at == at(MONDAY, "11:30")


def test_a_time_that_was_named_is_kept_also_out_of_hours() -> None:
    ports = desk()
    evening = at(MONDAY, "20:15")
    owed = missed(ports, call_back_at=evening)
    assert open_state(owed).due_at == evening
    assert owed.promised_at == evening
    assert missed(ports, Caller("Luis"), call_back_at=at(MONDAY, "11:00")).promised_at == at(MONDAY, "14:00")


def test_a_time_that_is_named_for_a_further_call_holds_for_the_open_follow_up() -> None:
    ports = desk()
    missed(ports)
    owed = missed(ports, call_back_at=at(FRIDAY, "10:00"))
    assert (open_state(owed).due_at, owed.promised_at) == (at(FRIDAY, "10:00"), at(FRIDAY, "10:00"))
    assert kinds(ports, owed) == [EventKind.OPENED, EventKind.CALLED_AGAIN, EventKind.MOVED]


def test_a_promise_that_was_broken_stays_broken() -> None:
    ports = desk()
    owed = missed(ports)
    set_clock(ports, at(MONDAY, "17:00"))
    assert missed(ports, call_back_at=at(FRIDAY, "10:00")).promised_at == owed.promised_at


def test_a_call_of_yesterday_is_due_and_says_since_when() -> None:
    ports = desk()
    owed = missed(ports, at=at(MONDAY - 3 * DAY, "17:00"))
    assert open_state(owed).due_at == at(MONDAY - 3 * DAY, "17:30")
    assert owed.promised_at == at(MONDAY, "12:00")


def test_what_leaves_nothing_to_do_is_only_logged() -> None:
    ports = desk()
    done = call_log.write_down(ports, NewCall(MARTA, ports.clock(), Direction.ANSWERED, is_done=True))
    assert done.follow_up is None
    assert (len(ports.store.calls(CallQuery())), ports.store.open_follow_ups()) == (1, [])


@pytest.mark.parametrize(
    ("direction", "asks"),
    [
        (Direction.OUTGOING, QuestionKind.OUTGOING),
        (Direction.ANSWERED, QuestionKind.ANSWERED),
        (Direction.MISSED, None),
    ],
)
def test_a_talk_that_is_logged_asks_whether_the_open_follow_up_is_settled(
    direction: Direction, asks: QuestionKind | None
) -> None:
    ports = desk()
    owed = missed(ports)
    call_log.write_down(ports, NewCall(MARTA, ports.clock(), direction, is_done=True))
    question = now_state(ports, owed).question
    assert (question.kind if question else None) == asks
    assert len(ports.store.calls_of(owed.id)) == (2 if asks else 1)


def test_an_answered_call_with_a_commitment_becomes_a_follow_up() -> None:
    ports = desk()
    owed = missed(ports, direction=Direction.ANSWERED, about="send the offer", call_back_at=at(FRIDAY, "12:00"))
    assert (owed.is_open, open_state(owed).due_at) == (True, at(FRIDAY, "12:00"))


@pytest.mark.parametrize(
    ("kind", "entry"),
    [
        ("caller_missing", {"caller": Caller("  ")}),
        ("caller_missing", {"caller": Caller("\u200b\u202e\x00")}),
        ("text_too_long", {"caller": Caller("x" * 121)}),
        ("text_too_long", {"about": "x" * 501}),
        ("call_lies_ahead", {"at": at(MONDAY, "10:03")}),
        ("time_has_passed", {"call_back_at": at(MONDAY, "10:00")}),
        ("time_has_passed", {"call_back_at": at(MONDAY - DAY, "10:00")}),
    ],
)
def test_a_call_that_can_not_be_is_refused_and_nothing_is_stored(kind: str, entry: dict[str, Any]) -> None:
    ports = desk()
    refused(kind, call_log.write_down, ports, NewCall(**{"caller": MARTA, "at": ports.clock(), **entry}))
    assert ports.store.calls(CallQuery()) == []


def test_names_bear_no_control_characters_and_numbers_any_notation() -> None:
    owed = missed(desk(), Caller("Mar\x00ta\nRuiz\u202e", " 600-12 34.56 "), about="a\tb\x1b[0m")
    assert owed.caller == Caller("Mar ta Ruiz", "+34600123456")
    assert owed.about == "a b [0m"
    assert missed(desk(), Caller(number="12 34")).caller.number == "12 34"


# what was asked of them


def test_what_was_asked_of_someone_waits_until_they_had_their_time() -> None:
    ports = desk()
    owed = missed(ports, way=Way.THEIRS, direction=Direction.OUTGOING, about="the logo")
    assert (open_state(owed).due_at, owed.promised_at) == (at(MONDAY, "15:00"), at(MONDAY, "14:00"))
    assert not owed.is_late(at(FRIDAY, "10:00"))


def test_what_was_asked_out_of_hours_is_no_exception() -> None:
    ports = desk(at(MONDAY, "21:00"), clients=[ANA])
    owed = missed(ports, Caller("Ana"), way=Way.THEIRS, direction=Direction.OUTGOING)
    assert (owed.let_through, exceptions(ports, owed)) == (False, 0)
    assert open_state(owed).due_at == at(MONDAY + DAY, "13:00")


def test_two_requests_to_one_person_are_two_matters_beside_what_is_owed_to_them() -> None:
    ports = desk()
    owed = missed(ports)
    logo = missed(ports, way=Way.THEIRS, about="the logo")
    invoice = missed(ports, way=Way.THEIRS, about="the invoice")
    assert len({owed.id, logo.id, invoice.id}) == 3
    assert missed(ports, way=Way.THEIRS, about="The Logo").id == logo.id


# outcomes


@pytest.mark.parametrize("outcome", OutcomeKind)
def test_each_outcome_ends_a_follow_up_and_is_kept(outcome: OutcomeKind) -> None:
    ports = desk()
    owed = missed(ports)
    if outcome.needs_detail:
        refused("outcome_needs_detail", call_log.close, ports, owed.id, outcome)
    call_log.close(ports, owed.id, outcome, "Luis")
    stored = ports.store.follow_up(owed.id)
    assert stored is not None
    assert stored.state == Closed(ports.clock(), outcome, "Luis")
    assert ports.store.open_follow_ups() == []
    assert ports.store.events_of(owed.id)[-1].detail == f"{outcome.value} Luis"
    refused("follow_up_closed", call_log.attempt, ports, owed.id)
    assert missed(ports).id != owed.id


def test_an_unknown_follow_up_is_said_to_be_unknown() -> None:
    refused("unknown_follow_up", call_log.close, desk(), "nobody", OutcomeKind.REACHED)


@pytest.mark.parametrize(
    ("kind", "outcome", "detail"),
    [
        (QuestionKind.OUTGOING, OutcomeKind.REACHED, ""),
        (QuestionKind.ANSWERED, OutcomeKind.CALLED_AGAIN, ""),
    ],
)
def test_a_question_is_answered(kind: QuestionKind, outcome: OutcomeKind, detail: str) -> None:
    for settled in (True, False):
        ports = desk()
        owed = missed(ports)
        direction = Direction.OUTGOING if kind is QuestionKind.OUTGOING else Direction.ANSWERED
        call_log.write_down(ports, NewCall(MARTA, ports.clock(), direction, is_done=True))
        after = call_log.answer(ports, owed.id, settled=settled).follow_up
        assert after is not None
        if settled:
            assert after.state == Closed(ports.clock(), outcome, detail)
        else:
            assert open_state(after) == replace(open_state(owed), question=None)
    assert call_log.rule_after(settled=True) is OutgoingRule.CLOSE


def test_an_edit_recognises_anew_and_works_on_closed_ones() -> None:
    ports = desk(clients=[ANA])
    owed = missed(ports)
    call_log.close(ports, owed.id, OutcomeKind.REACHED)
    after = call_log.edit(ports, owed.id, Caller("Ana"), "invoice", Channel.MAIL).follow_up
    assert after is not None
    assert (after.caller.client_id, after.about, after.channel, after.is_open) == (
        "ana",
        "invoice",
        Channel.MAIL,
        False,
    )
    refused("caller_missing", call_log.edit, ports, owed.id, Caller(" "), "", Channel.MAIL)


# undo and conflicts


def every_verb(ports: Ports, owed: FollowUp) -> list[Any]:
    chosen = option(ports, owed, SnoozeKind.HOUR)
    assert chosen is not None
    return [
        lambda: call_log.close(ports, owed.id, OutcomeKind.REACHED),
        lambda: call_log.attempt(ports, owed.id),
        lambda: call_log.snooze(ports, owed.id, chosen),
        lambda: put_off(ports, owed, SnoozeKind.MARGIN),
        lambda: call_log.move(ports, owed.id, at(FRIDAY, "10:00")),
        lambda: call_log.edit(ports, owed.id, Caller("Luis"), "else", Channel.MAIL),
        lambda: call_log.write_down(ports, NewCall(MARTA, ports.clock(), about="more")),
        lambda: call_log.write_down(ports, NewCall(MARTA, ports.clock(), call_back_at=at(FRIDAY, "9:00"))),
        lambda: call_log.write_down(ports, NewCall(MARTA, ports.clock(), Direction.OUTGOING, is_done=True)),
    ]


@pytest.mark.parametrize("number", range(9))
@pytest.mark.parametrize("is_reserved", [False, True])
def test_undo_takes_back_each_step_with_its_calls_and_margin(number: int, *, is_reserved: bool) -> None:
    ports = desk()
    block_on(ports, MONDAY, "16:00", 60)
    owed = missed(ports)
    if is_reserved:
        put_off(ports, owed, SnoozeKind.MARGIN)
    before, calls = ports.store.follow_up(owed.id), ports.store.calls(CallQuery())
    done: CallDone = every_verb(ports, owed)[number]()
    check_reservations(ports)
    assert ports.store.follow_up(owed.id) != before or is_reserved
    call_log.undo(ports, done)
    assert (ports.store.follow_up(owed.id), ports.store.calls(CallQuery())) == (before, calls)
    assert ports.store.events_of(owed.id)[-1].detail == "undone"
    check_reservations(ports)


def test_undo_of_a_first_call_leaves_nothing_behind() -> None:
    ports = desk(at(MONDAY, "21:00"), clients=[ANA])
    done = call_log.write_down(ports, NewCall(Caller("Ana"), ports.clock()))
    assert done.follow_up is not None
    call_log.undo(ports, done)
    assert ports.store.open_follow_ups() == []
    assert ports.store.calls(CallQuery()) == []
    assert exceptions(ports, done.follow_up) == 0


def test_undo_of_a_further_call_takes_its_exception_back() -> None:
    ports = desk(at(MONDAY, "21:00"), clients=[ANA])
    owed = missed(ports, Caller("Ana"))
    call_log.undo(ports, call_log.write_down(ports, NewCall(Caller("Ana"), ports.clock())))
    assert exceptions(ports, owed) == 1


def test_undo_of_a_reopening_closes_again() -> None:
    ports = desk()
    owed = missed(ports)
    closed = call_log.close(ports, owed.id, OutcomeKind.REACHED).follow_up
    call_log.undo(ports, call_log.reopen(ports, owed.id))
    assert ports.store.follow_up(owed.id) == closed


def test_what_changed_since_is_not_undone() -> None:
    ports = desk()
    owed = missed(ports)
    done = call_log.attempt(ports, owed.id)
    call_log.close(ports, owed.id, OutcomeKind.REACHED)
    with pytest.raises(ConflictError):
        call_log.undo(ports, done)


def test_a_change_that_someone_else_made_is_not_overwritten() -> None:
    ports = desk()
    owed = missed(ports)
    call_log.attempt(ports, owed.id)
    with pytest.raises(ConflictError):
        call_log.change_follow_up(ports, owed, replace(owed, about="else"), EventKind.EDITED)


def test_undo_gives_no_margin_that_someone_else_has_taken_meanwhile() -> None:
    ports = desk()
    block_on(ports, MONDAY, "16:00", 15)
    marta, luis = missed(ports), missed(ports, Caller("Luis"))
    put_off(ports, marta, SnoozeKind.MARGIN)
    moved = call_log.move(ports, marta.id, at(FRIDAY, "10:00"))
    put_off(ports, luis, SnoozeKind.MARGIN)
    call_log.undo(ports, moved)
    assert (now_state(ports, marta).due_at, now_state(ports, marta).reservation) == (at(MONDAY, "16:00"), None)
    check_reservations(ports)


# margin


def test_call_backs_share_a_block_until_it_is_full() -> None:
    ports = desk()
    block_on(ports, MONDAY, "16:00", 45)
    people = [missed(ports, Caller(name)) for name in ("A", "B", "C", "D")]
    for owed in people[:3]:
        put_off(ports, owed, SnoozeKind.MARGIN)
    assert [now_state(ports, owed).due_at for owed in people[:3]] == [
        at(MONDAY, "16:00"),
        at(MONDAY, "16:15"),
        at(MONDAY, "16:30"),
    ]
    assert option(ports, people[3], SnoozeKind.MARGIN) is None
    check_reservations(ports)
    call_log.close(ports, people[1].id, OutcomeKind.REACHED)
    place = option(ports, people[3], SnoozeKind.MARGIN)
    assert place is not None
    assert place.until == at(MONDAY, "16:15")
    check_reservations(ports)


def test_margin_is_reserved_when_the_client_can_be_reached() -> None:
    hours = {0: parse_ranges("9:00-12:00"), 1: parse_ranges("16:20-18:00")}
    ports = desk(clients=[replace(ANA, hours=hours)])
    block_on(ports, MONDAY, "16:00", 60)
    block_on(ports, MONDAY + DAY, "16:00", 60)
    put_off(ports, owed := missed(ports, Caller("Ana")), SnoozeKind.MARGIN)
    assert now_state(ports, owed).due_at == at(MONDAY + DAY, "16:20")


def test_minutes_that_were_taken_since_they_were_offered_are_refused() -> None:
    ports = desk()
    block = block_on(ports, MONDAY, "16:00", 15)
    marta, luis = missed(ports), missed(ports, Caller("Luis"))
    offered = option(ports, marta, SnoozeKind.MARGIN)
    assert offered is not None
    put_off(ports, luis, SnoozeKind.MARGIN)
    refused("margin_is_spoken_for", call_log.snooze, ports, marta.id, offered)
    call_log.close(ports, luis.id, OutcomeKind.REACHED)
    margin_hand.release_block(ports, block.uid)
    refused("margin_is_spoken_for", call_log.snooze, ports, marta.id, offered)
    check_reservations(ports)


def test_margin_under_a_meeting_is_not_offered() -> None:
    ports = desk()
    block = block_on(ports, MONDAY, "16:00", 30)
    assert isinstance(ports.store, FakeStore)
    ports.store.add_events(Occurrence(OccurrenceId("Work", "m"), block.period, "A meeting"))
    assert option(ports, missed(ports), SnoozeKind.MARGIN) is None


@pytest.mark.parametrize("moment", [at(MONDAY, "10:00"), at(MONDAY, "9:00")])
def test_nothing_is_put_off_into_the_past(moment: datetime) -> None:
    ports = desk()
    owed = missed(ports)
    refused("time_has_passed", call_log.snooze, ports, owed.id, SnoozeOption(SnoozeKind.DATE, moment))
    refused("time_has_passed", call_log.move, ports, owed.id, moment)


def test_a_call_outside_the_hours_agreed_with_a_client_waits_for_them() -> None:
    agreed = Client("ola", "Ola", reach_hours={0: parse_ranges("10:00-12:00"), 1: parse_ranges("10:00-12:00")})
    ports = desk(at(MONDAY, "15:30"), [agreed])
    follow_up = missed(ports, Caller("Ola"))
    assert open_state(follow_up).due_at == at(MONDAY + timedelta(days=1), "10:30")
    assert follow_up.promised_at == at(MONDAY + timedelta(days=1), "14:00")
    assert not follow_up.let_through


def test_who_is_let_through_outside_the_hours_agreed_is_called_back_at_once_as_an_exception() -> None:
    agreed = Client("ola", "Ola", let_through=True, reach_hours={0: parse_ranges("10:00-12:00")})
    ports = desk(at(MONDAY, "19:30"), [agreed])
    follow_up = missed(ports, Caller("Ola"))
    assert follow_up.let_through
    assert open_state(follow_up).due_at == at(MONDAY, "19:30")
