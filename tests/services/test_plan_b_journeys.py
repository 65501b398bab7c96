"""Urgent requests from their arrival to their end, as people live them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.calls import Caller, SnoozeKind, Way
from respiro.domain.clients import Client, ForeseenFire, Tier
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import BlockState, LedgerKind
from respiro.domain.period import Period
from respiro.domain.plan_b import DecisionKind, HurdleKind, NoticeKind, Place, Stage, Standing, WhyNot
from respiro.domain.work_time import WallRange, parse_ranges
from respiro.services import call_log, margin_hand, margin_keeper
from respiro.services.call_time import snooze_choices
from respiro.services.plan_b import deciding, desk, finishing, limits, queue, triage
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.opening import from_call
from respiro.services.plan_b.queue import Answers, NewRequest
from respiro.services.ports import Ports
from support.call_desk import FRIDAY, MONDAY, at, block_on, missed, set_clock
from support.call_desk import desk as ports_at
from support.fakes import FakeStore

TUESDAY, SUNDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=6)
LAST_SUNDAY = MONDAY - timedelta(days=1)
NEXT_MONDAY, NEXT_TUESDAY, NEXT_WEDNESDAY = (MONDAY + timedelta(days=days) for days in (7, 8, 9))
LUIS = Client(
    "luis",
    "Luis",
    Tier.A,
    hours=dict.fromkeys(range(5), parse_ranges("09:00-13:00, 16:00-20:00")),
    profile="impatient",
    phones=("+34600123456",),
    urgent_response=60,
)
ANA = Client("ana", "Ana", Tier.C, profile="invader", wild_cards=1)


def arrived(ports: Ports, name: str, want: str = "The site is down", **more: object) -> str:
    done = queue.add(ports, NewRequest(Caller(name=name), Answers(want=want, **more)))  # type: ignore[arg-type]
    assert done.request is not None
    return done.request.id


def advice(ports: Ports, request_id: str) -> triage.Advice:
    request = ports.store.request(request_id)
    assert request is not None
    return triage.advise(triage.look(ports, request.caller.client_id, request_id), request)


def minutes_by_the_ledger(ports: Ports, uid: str) -> int:
    assert isinstance(ports.store, FakeStore)
    return sum(entry.minutes for entry in ports.store.entries_after(0) if entry.block_uid == uid)


def kinds_of(ports: Ports, *kinds: LedgerKind) -> list[tuple[LedgerKind, int]]:
    return [(entry.kind, entry.period.minutes) for entry in ports.store.entries_after(0) if entry.kind in kinds]


# --- an invader on Sunday at 22:00 with no wild card left


def test_an_invader_on_sunday_night_is_promised_monday_and_counts_only_if_answered() -> None:
    ports = ports_at(at(FRIDAY, "21:00"), [ANA])
    first = arrived(ports, "Ana", "a small idea")
    queue.start(ports, first)
    assert limits.allowance_of(ports, ANA, ports.clock()).standing is Standing.LAST

    set_clock(ports, at(SUNDAY, "22:00"))
    finishing.finish(ports, first, 10)
    second = arrived(ports, "Ana", "another idea")
    said = advice(ports, second)
    assert not said.in_hours
    assert said.opens_at == at(NEXT_MONDAY, "9:00")
    assert said.promised_at == at(NEXT_MONDAY, "11:00")
    assert said.allowance is not None
    assert (said.allowance.used, said.allowance.allowed) == (1, 1)
    assert desk.due(ports) == []

    later = Decision(DecisionKind.LATER, answers_now=False)
    deciding.decide(ports, second, later)
    assert limits.allowance_of(ports, ANA, ports.clock()).used == 1


def test_answering_the_invader_at_once_is_becoming_the_norm_and_is_offered_once_a_week() -> None:
    ports = ports_at(at(LAST_SUNDAY, "20:00"), [ANA])
    for _ in range(2):
        deciding.decide(ports, arrived(ports, "Ana"), Decision(DecisionKind.LATER))
    (news,) = limits.limit_news(ports)
    assert (news.client.id, news.allowance.standing, news.allowance.used) == ("ana", Standing.BEYOND, 2)
    limits.mark_told(ports, [news])
    set_clock(ports, at(LAST_SUNDAY, "21:00"))
    deciding.decide(ports, arrived(ports, "Ana"), Decision(DecisionKind.LATER))
    assert limits.limit_news(ports) == []
    set_clock(ports, at(SUNDAY, "20:00"))
    assert [one.allowance.used for one in limits.limit_news(ports)] == [3]


def test_one_request_answered_twice_out_of_hours_is_one_exception_and_undo_takes_it_back() -> None:
    ports = ports_at(at(SUNDAY, "20:00"), [ANA])
    request_id = arrived(ports, "Ana")
    deciding.decide(ports, request_id, Decision(DecisionKind.LATER))
    started = queue.start(ports, request_id)
    assert limits.allowance_of(ports, ANA, ports.clock()).used == 1
    queue.undo(ports, started)
    assert limits.allowance_of(ports, ANA, ports.clock()).used == 1
    other = deciding.decide(ports, arrived(ports, "Ana"), Decision(DecisionKind.LATER))
    assert limits.allowance_of(ports, ANA, ports.clock()).used == 2
    queue.undo(ports, other)
    assert limits.allowance_of(ports, ANA, ports.clock()).used == 1


# --- an impatient A client at 16:30 with 45 minutes of margin and a 60-minute request


def test_sixty_minutes_do_not_fit_into_forty_five_and_the_next_shared_block_is_offered() -> None:
    ports = ports_at(at(MONDAY, "16:30"), [LUIS])
    today = block_on(ports, MONDAY, "17:00", 45)
    block_on(ports, TUESDAY, "14:00", 60)  # Luis can't be reached then
    shared = block_on(ports, TUESDAY, "16:00", 90)
    said = advice(ports, arrived(ports, "Luis", minutes=60))

    assert said.promised_at == at(MONDAY, "17:30")
    assert (said.capacity.free, said.capacity.needed, said.capacity.short) == (30, 60, 30)
    assert said.fit.place is not None
    assert (said.fit.place.block_uid, said.fit.place.keeps_promise) == (shared.uid, False)
    assert [one.reason for one in said.fit.unfit] == [WhyNot.TOO_SHORT, WhyNot.CLIENT_AWAY]
    assert said.fit.today is not None
    assert (said.fit.today.block_uid, said.fit.today.period.minutes) == (today.uid, 30)


def test_what_has_to_give_way_is_said_and_making_room_keeps_the_books() -> None:
    ports = ports_at(at(MONDAY, "16:30"), [LUIS])
    today = block_on(ports, MONDAY, "17:00", 45)
    soft = block_on(ports, FRIDAY, "10:00", 60)
    margin_hand.pin_block(ports, soft.uid, pinned=False)
    request_id = arrived(ports, "Luis", minutes=60)
    proposal = advice(ports, request_id).fit.proposals[0]
    assert [(one.kind, one.uid) for one in proposal.gives_way] == [(HurdleKind.SOFT_BLOCK, soft.uid)]
    assert proposal.period.minutes == 60

    done = deciding.decide(ports, request_id, Decision(DecisionKind.BLOCK, proposal))
    grown, paid = ports.store.block(today.uid), ports.store.block(soft.uid)
    assert grown is not None
    assert paid is not None
    assert grown.period.contains(proposal.period)
    assert grown.minutes - 45 == 60 - paid.minutes > 0
    assert grown.minutes == minutes_by_the_ledger(ports, grown.uid)
    assert paid.minutes == minutes_by_the_ledger(ports, paid.uid)

    queue.undo(ports, done)
    assert ports.store.block(today.uid) == today
    assert ports.store.block(soft.uid) == ports.store.block(soft.uid)
    assert minutes_by_the_ledger(ports, today.uid) == 45
    assert minutes_by_the_ledger(ports, soft.uid) == 60
    request = ports.store.request(request_id)
    assert request is not None
    assert (request.stage, request.place) == (Stage.RECEIVED, None)


def test_a_block_that_is_promised_is_pinned_and_reserved() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    block = block_on(ports, MONDAY, "16:00", 90)
    margin_hand.pin_block(ports, block.uid, pinned=False)
    request_id = arrived(ports, "Luis", minutes=60)
    place = advice(ports, request_id).fit.place
    assert place is not None
    done = deciding.decide(ports, request_id, Decision(DecisionKind.BLOCK, place))
    stored = ports.store.block(block.uid)
    assert stored is not None
    assert stored.pinned
    assert done.request is not None
    assert done.request.promised_at == at(MONDAY, "17:00")
    assert kinds_of(ports, LedgerKind.RESERVED) == [(LedgerKind.RESERVED, 60)]


def test_what_was_taken_meanwhile_is_not_promised_twice() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    block_on(ports, MONDAY, "16:00", 60)
    first, second = arrived(ports, "Luis", minutes=60), arrived(ports, "Pawel", minutes=60)
    place = advice(ports, first).fit.place
    deciding.decide(ports, first, Decision(DecisionKind.BLOCK, place))
    with pytest.raises(ConflictError):
        deciding.decide(ports, second, Decision(DecisionKind.BLOCK, place))
    request = ports.store.request(second)
    assert request is not None
    assert request.stage is Stage.RECEIVED


# --- the work, and what it took


def test_finishing_books_what_it_took_and_gives_back_the_rest() -> None:
    ports = ports_at(at(MONDAY, "15:00"), [LUIS])
    block = block_on(ports, MONDAY, "16:00", 90)
    request_id = arrived(ports, "Luis", minutes=60)
    deciding.decide(ports, request_id, Decision(DecisionKind.BLOCK, advice(ports, request_id).fit.place))
    set_clock(ports, at(MONDAY, "16:05"))
    queue.start(ports, request_id)
    set_clock(ports, at(MONDAY, "16:40"))
    request = queue.request_named(ports, request_id)
    assert finishing.left_after(ports, request, 35) == 50

    done = finishing.finish(ports, request_id, release_rest=True)
    assert done.request is not None
    assert done.request.spent == 35
    used = (LedgerKind.USED, LedgerKind.UNUSED)
    assert kinds_of(ports, *used) == [(LedgerKind.USED, 35)]
    after = ports.store.block(block.uid)
    assert after is not None
    assert after.minutes == 40 == minutes_by_the_ledger(ports, block.uid)

    queue.undo(ports, done)
    assert kinds_of(ports, *used) == [(LedgerKind.USED, 35), (LedgerKind.UNUSED, 35)]
    back = ports.store.block(block.uid)
    assert back is not None
    assert back.minutes == 90 == minutes_by_the_ledger(ports, block.uid)
    assert queue.request_named(ports, request_id).stage is Stage.ACTIVE


def test_what_took_longer_than_its_block_is_booked_as_far_as_the_block_goes() -> None:
    ports = ports_at(at(MONDAY, "15:00"), [LUIS])
    block_on(ports, MONDAY, "16:00", 60)
    request_id = arrived(ports, "Luis", minutes=45)
    deciding.decide(ports, request_id, Decision(DecisionKind.BLOCK, advice(ports, request_id).fit.place))
    set_clock(ports, at(MONDAY, "17:30"))
    done = finishing.finish(ports, request_id, 90)
    assert done.request is not None
    assert done.request.spent == 90
    assert kinds_of(ports, LedgerKind.USED) == [(LedgerKind.USED, 60)]


def test_what_was_done_before_its_time_leaves_its_margin_free() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    block_on(ports, MONDAY, "16:00", 60)
    request_id = arrived(ports, "Luis", minutes=45)
    deciding.decide(ports, request_id, Decision(DecisionKind.BLOCK, advice(ports, request_id).fit.place))
    finishing.finish(ports, request_id, 20)
    assert kinds_of(ports, LedgerKind.USED) == []
    assert kinds_of(ports, LedgerKind.UNRESERVED) == [(LedgerKind.UNRESERVED, 45)]


# --- two at once


def test_of_two_at_once_one_is_active_and_the_other_keeps_its_place() -> None:
    ports = ports_at(at(MONDAY, "16:30"), [LUIS, ANA])
    ana, luis = arrived(ports, "Ana", "new logo"), arrived(ports, "Luis")
    assert [one.id for one in queue.queue(ports).mine] == [luis, ana]
    queue.start(ports, ana)
    jumped = [one.client_id for one in limits.exceptions_in(ports, MONDAY)]
    assert jumped == ["ana"]
    set_clock(ports, at(MONDAY, "16:40"))
    queue.start(ports, luis)
    stands = queue.queue(ports)
    assert stands.active is not None
    assert stands.active.id == luis
    assert [(one.id, one.worked) for one in stands.mine] == [(ana, 10)]
    assert len(limits.exceptions_in(ports, MONDAY)) == 1


def test_a_second_request_is_told_that_the_first_ones_promise_would_break() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS, ANA])
    block_on(ports, MONDAY, "11:00", 60)
    arrived(ports, "Ana", "new logo", minutes=45)
    said = advice(ports, arrived(ports, "Luis", minutes=30))
    assert said.capacity.short == 30
    assert "Ana" in [one.name for one in said.capacity.breaks]


# --- a request that waits for the client over a weekend and a holiday


def test_the_clock_stands_still_while_the_client_is_waited_for() -> None:
    ports = ports_at(at(FRIDAY, "16:00"), [LUIS], holidays=[NEXT_MONDAY])
    request_id = arrived(ports, "Luis")
    assert queue.request_named(ports, request_id).promised_at == at(FRIDAY, "17:00")
    set_clock(ports, at(FRIDAY, "16:20"))
    queue.wait(ports, request_id, "the password")
    set_clock(ports, at(NEXT_TUESDAY, "9:30"))
    assert not queue.request_named(ports, request_id).is_late(ports.clock())
    done = queue.client_answered(ports, request_id)
    assert done.request is not None
    assert done.request.promised_at == at(NEXT_TUESDAY, "10:10")


def test_who_has_not_answered_is_asked_again_a_working_day_later() -> None:
    ports = ports_at(at(FRIDAY, "16:00"), [LUIS], holidays=[NEXT_MONDAY])
    request_id = arrived(ports, "Luis")
    queue.wait(ports, request_id, "the password")
    set_clock(ports, at(NEXT_TUESDAY, "14:30"))
    assert desk.due(ports) == []
    set_clock(ports, at(NEXT_TUESDAY, "17:30"))
    (told,) = desk.due(ports)
    assert told.notice.kind is NoticeKind.ASK_AGAIN
    desk.mark_told(ports, [told])
    assert desk.due(ports) == []


def test_what_was_left_running_overnight_took_working_time_only() -> None:
    ports = ports_at(at(MONDAY, "17:00"), [LUIS])
    request_id = arrived(ports, "Luis")
    queue.start(ports, request_id)
    set_clock(ports, at(MONDAY + timedelta(days=1), "9:30"))
    done = finishing.finish(ports, request_id).request
    assert done is not None
    assert done.spent == 90


# --- delegation


def test_what_is_delegated_is_watched_by_a_follow_up_to_the_backup_person() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    request_id = arrived(ports, "Luis")
    done = deciding.decide(
        ports, request_id, Decision(DecisionKind.DELEGATE, to="Ola", helper=Caller(name="Ola", email="ola@example.org"))
    )
    assert done.request is not None
    assert done.request.stage is Stage.DELEGATED
    (asked,) = queue.queue(ports).asked
    assert (asked.way, asked.caller.name, asked.about) == (Way.THEIRS, "Ola", "The site is down")
    assert asked.id == done.request.helper_follow_up_id
    assert asked.state.due_at == at(MONDAY, "10:30")  # type: ignore[union-attr]
    queue.undo(ports, done)
    assert queue.queue(ports).asked == ()


def test_nobody_takes_it_over_is_no_answer_and_a_no_needs_an_alternative() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    request_id = arrived(ports, "Luis")
    with pytest.raises(InvalidValueError, match="helper_missing"):
        deciding.decide(ports, request_id, Decision(DecisionKind.DELEGATE))
    with pytest.raises(InvalidValueError, match="alternative_missing"):
        deciding.decide(ports, request_id, Decision(DecisionKind.DECLINE))
    assert queue.request_named(ports, request_id).stage is Stage.RECEIVED


# --- things that change underneath


def test_margin_given_back_sends_the_request_to_other_margin_that_keeps_the_promise() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    block = block_on(ports, MONDAY, "16:00", 60)
    request_id = arrived(ports, "Luis", minutes=30)
    place = advice(ports, request_id).fit.place
    deciding.decide(ports, request_id, Decision(DecisionKind.BLOCK, place, promised_at=at(TUESDAY, "12:00")))
    other = block_on(ports, TUESDAY, "10:00", 60)
    margin_hand.release_block(ports, block.uid)
    (moved,) = desk.keep_places(ports)
    assert (moved.stage, moved.block_uid) == (Stage.SCHEDULED, other.uid)
    margin_hand.release_block(ports, other.uid)
    (lost,) = desk.keep_places(ports)
    assert (lost.stage, lost.place) == (Stage.TRIAGED, None)
    assert desk.keep_places(ports) == []


def test_a_call_back_gives_way_to_a_request_that_asks_it_to_and_stays_open() -> None:
    ports = ports_at(at(MONDAY, "16:00"), [LUIS])
    block = block_on(ports, MONDAY, "16:30", 30)
    call_back = missed(ports)

    option = next(one for one in snooze_choices(ports, call_back) if one.kind is SnoozeKind.MARGIN)
    call_log.snooze(ports, call_back.id, option)
    request_id = arrived(ports, "Luis", minutes=30)
    proposals = advice(ports, request_id).fit.proposals
    place = next(one for one in proposals if any(hurdle.uid == call_back.uid for hurdle in one.gives_way))
    deciding.decide(ports, request_id, Decision(DecisionKind.BLOCK, place))
    after = ports.store.follow_up(call_back.id)
    assert after is not None
    assert after.is_open
    assert after.state.reservation is None  # type: ignore[union-attr]
    request = queue.request_named(ports, request_id)
    assert request.block_uid == block.uid or ports.store.block(request.block_uid) is not None


def test_a_foreseen_fire_says_how_long_it_takes() -> None:
    fire = ForeseenFire("report", 3, WallRange(16 * 60, 18 * 60), 45)
    ports = ports_at(at(MONDAY, "10:00"), [Client("luis", "Luis", fires=(fire,))])
    assert queue.request_named(ports, arrived(ports, "Luis", "The report again")).minutes == 45


def test_a_request_and_its_decision_are_stored_in_one_step_or_not_at_all() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    entry = NewRequest(Caller(name="Luis"), Answers(want="x"))
    with pytest.raises(InvalidValueError):
        deciding.add_decided(ports, entry, Decision(DecisionKind.DECLINE))
    assert ports.store.open_requests() == []
    done = deciding.add_decided(ports, entry, Decision(DecisionKind.LATER, promised_at=at(TUESDAY, "10:00")))
    assert done.request is not None
    assert done.request.promised_at == at(TUESDAY, "10:00")
    queue.undo(ports, done)
    assert ports.store.open_requests() == []


def test_undoing_a_request_that_moved_on_is_refused() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    done = queue.add(ports, NewRequest(Caller(name="Luis"), Answers(want="x")))
    assert done.request is not None
    queue.start(ports, done.request.id)
    with pytest.raises(ConflictError):
        queue.undo(ports, done)


def test_a_block_that_was_used_is_not_eaten_once_more_by_a_meeting_on_it() -> None:
    ports = ports_at(at(MONDAY, "15:00"), [LUIS])
    block = block_on(ports, MONDAY, "16:00", 60)
    request_id = arrived(ports, "Luis", minutes=45)
    deciding.decide(ports, request_id, Decision(DecisionKind.BLOCK, advice(ports, request_id).fit.place))
    set_clock(ports, at(MONDAY, "16:45"))
    finishing.finish(ports, request_id, 45)
    assert isinstance(ports.store, FakeStore)

    ports.store.add_events(Occurrence(OccurrenceId("x", "meeting"), block.period, "Meeting"))
    set_clock(ports, at(MONDAY, "18:00"))
    margin_keeper.settle_past(ports)
    settled = ports.store.block(block.uid)
    assert settled is not None
    assert settled.state is BlockState.SETTLED
    assert minutes_by_the_ledger(ports, block.uid) == 60 - 15


# --- the finer points of margin


def made_room(period: Period) -> Place:
    return Place(period, "", is_today=True, is_shared=True, keeps_promise=True)


def test_room_over_two_blocks_becomes_one_block_and_undo_brings_both_back() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    first, second = block_on(ports, MONDAY, "11:00", 30), block_on(ports, MONDAY, "12:00", 45)
    request_id = arrived(ports, "Luis", minutes=75)
    place = made_room(Period(at(MONDAY, "11:15"), at(MONDAY, "12:30")))
    done = deciding.decide(ports, request_id, Decision(DecisionKind.BLOCK, place))
    there = [block for block in ports.store.blocks(place.period) if block.is_there]
    assert [(block.uid, block.period) for block in there] == [
        (first.uid, Period(at(MONDAY, "11:00"), at(MONDAY, "12:45")))
    ]
    assert (minutes_by_the_ledger(ports, first.uid), minutes_by_the_ledger(ports, second.uid)) == (105, 0)
    queue.undo(ports, done)
    assert ports.store.blocks(place.period) == [first, second]
    assert (minutes_by_the_ledger(ports, first.uid), minutes_by_the_ledger(ports, second.uid)) == (30, 45)


def two_in_one_block(ports: Ports) -> str:
    block = block_on(ports, MONDAY, "11:00", 90)
    first, second = arrived(ports, "Luis", minutes=30), arrived(ports, "Ana", minutes=30)
    for request_id, wall in ((first, "11:00"), (second, "11:45")):
        place = replace(made_room(Period.lasting(at(MONDAY, wall), 30)), block_uid=block.uid)
        deciding.decide(ports, request_id, Decision(DecisionKind.BLOCK, place))
    return first


def test_work_that_took_longer_uses_no_minutes_that_another_has_spoken_for() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS, ANA])
    first = two_in_one_block(ports)
    set_clock(ports, at(MONDAY, "13:00"))
    finishing.finish(ports, first, 90)
    assert kinds_of(ports, LedgerKind.USED) == [(LedgerKind.USED, 45)]


def test_the_rest_of_a_block_is_not_given_back_while_another_needs_it() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS, ANA])
    first = two_in_one_block(ports)
    set_clock(ports, at(MONDAY, "11:10"))
    assert finishing.left_after(ports, queue.request_named(ports, first), 10) == 0
    finishing.finish(ports, first, 10, release_rest=True)
    assert kinds_of(ports, LedgerKind.RELEASED) == []


def test_an_exception_that_was_taken_back_counts_when_it_happens_again() -> None:
    ports = ports_at(at(SUNDAY, "20:00"), [ANA])
    request_id = arrived(ports, "Ana")
    queue.undo(ports, deciding.decide(ports, request_id, Decision(DecisionKind.LATER)))
    assert limits.allowance_of(ports, ANA, ports.clock()).used == 0
    deciding.decide(ports, request_id, Decision(DecisionKind.LATER))
    assert limits.allowance_of(ports, ANA, ports.clock()).used == 1


def test_a_request_whose_margin_stands_stays_where_it_is() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    block_on(ports, MONDAY, "16:00", 60)
    request_id = arrived(ports, "Luis", minutes=30)
    done = deciding.decide(ports, request_id, Decision(DecisionKind.BLOCK, advice(ports, request_id).fit.place))
    assert desk.keep_places(ports) == []
    assert ports.store.request(request_id) == done.request


@pytest.mark.parametrize("waits", [False, True])
@pytest.mark.parametrize("ending", ["finish", "now", "decline"])
def test_what_comes_back_from_a_backup_person_no_longer_asks_them(ending: str, waits: bool) -> None:  # noqa: FBT001  a case
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    request_id = arrived(ports, "Luis")
    delegation = deciding.decide(ports, request_id, Decision(DecisionKind.DELEGATE, to="Ola"))
    if waits:
        queue.wait(ports, request_id, "the password")
    if ending == "finish":
        done = finishing.finish(ports, request_id, 20)
    else:
        done = deciding.decide(ports, request_id, Decision(DecisionKind(ending), alternative="Tomorrow"))
    assert queue.queue(ports).asked == ()
    queue.undo(ports, done)
    (asked,) = queue.queue(ports).asked
    assert delegation.request is not None
    assert asked.id == delegation.request.helper_follow_up_id


@pytest.mark.parametrize("kind", [DecisionKind.LATER, DecisionKind.BLOCK])
def test_the_promise_takes_over_the_call_back_that_the_request_came_with(kind: DecisionKind) -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    block_on(ports, MONDAY, "11:00", 60)
    call = missed(ports, Caller("Luis"))
    option = next(one for one in snooze_choices(ports, call) if one.kind is SnoozeKind.MARGIN)
    call_log.snooze(ports, call.id, option)
    kept = call_log.follow_up_named(ports, call.id)
    entry = replace(from_call(call), answers=Answers("Help", minutes=60))
    request = queue.add(ports, entry).request
    assert request is not None
    assert call_log.follow_up_named(ports, call.id).is_open
    place = made_room(Period(at(MONDAY, "11:00"), at(MONDAY, "12:00"))) if kind is DecisionKind.BLOCK else None
    waiting = deciding.decide(ports, request.id, Decision(DecisionKind.LATER, answers_now=False))
    assert call_log.follow_up_named(ports, call.id).is_open
    queue.undo(ports, waiting)
    done = deciding.decide(ports, request.id, Decision(kind, place))
    assert not call_log.follow_up_named(ports, call.id).is_open
    assert len(kinds_of(ports, LedgerKind.UNRESERVED)) == 1
    queue.undo(ports, done)
    assert call_log.follow_up_named(ports, call.id) == kept
