"""Minutes of margin whose time has passed: used or eaten, never both, in whatever order it becomes known."""

from datetime import timedelta

import pytest

from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.calls import Caller, FollowUp, OutcomeKind, SnoozeKind
from respiro.domain.clients import Client, Tier
from respiro.domain.errors import ConflictError
from respiro.domain.margins import LedgerKind, MarginBlock
from respiro.domain.period import Period
from respiro.domain.plan_b import DecisionKind
from respiro.domain.review import MarginFigures, Use
from respiro.domain.week import Week
from respiro.services import call_log, call_steps, margin_hand, margin_hand_use, margin_keeper
from respiro.services.margin_keeper import Done
from respiro.services.plan_b import deciding, finishing, queue, triage
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.queue import Answers, NewRequest, PlanBDone
from respiro.services.ports import Ports
from respiro.services.review.week import review
from support.call_desk import MONDAY, at, block_on, desk, missed, put_off, set_clock
from support.fakes import FakeStore

CLIENTS = (Client("luis", "Luis", Tier.A), Client("ana", "Ana", Tier.C))


@pytest.fixture
def ports() -> Ports:
    """Monday 8:30, with margin from 10 to 11."""
    ports = desk(at(MONDAY, "8:30"), CLIENTS)
    block_on(ports, MONDAY, "10:00", 60)
    return ports


def block(ports: Ports) -> MarginBlock:
    (block,) = margin_keeper.standing_blocks(ports, Week.of(MONDAY).period(ports.zone))
    return block


def meet(ports: Ports, wall: str, minutes: int, summary: str = "Budget") -> None:
    store = ports.store
    assert isinstance(store, FakeStore)
    store.add_events(Occurrence(OccurrenceId("Work", summary), Period.lasting(at(MONDAY, wall), minutes), summary))


def go_to(ports: Ports, wall: str) -> None:
    set_clock(ports, at(MONDAY, wall))
    margin_keeper.settle_past(ports)


def total(ports: Ports) -> tuple[int, int, int]:
    """Return the minutes used, blank or left, and eaten; they are all that was planned."""
    figures: MarginFigures = review(ports, Week.of(MONDAY)).total
    assert figures.planned == figures.used + figures.free + figures.eaten + figures.released
    assert figures.used == sum(use.minutes for use in uses(ports))
    return figures.used, figures.free, figures.eaten


def uses(ports: Ports) -> tuple[Use, ...]:
    return review(ports, Week.of(MONDAY)).uses


def only_use(ports: Ports) -> Use:
    (use,) = uses(ports)
    return use


def booked(ports: Ports, minutes: int, client_id: str = "luis") -> Done:
    return margin_hand_use.book_use(ports, block(ports).uid, minutes, client_id)


def in_margin(ports: Ports) -> FollowUp:
    """Have a call-back of a quarter of an hour at ten."""
    marta = missed(ports)
    put_off(ports, marta, SnoozeKind.MARGIN)
    return marta


def request_at_ten(ports: Ports, minutes: int) -> str:
    request = queue.add(ports, NewRequest(Caller("Luis"), Answers("Help", minutes=minutes))).request
    assert request is not None
    found = triage.advise(triage.look(ports, request.caller.client_id, request.id), request).fit.place
    assert found is not None
    assert found.period == Period.lasting(at(MONDAY, "10:00"), minutes)
    deciding.decide(ports, request.id, Decision(DecisionKind.BLOCK, place=found))
    return request.id


def finished(ports: Ports, request_id: str, minutes: int) -> PlanBDone:
    return finishing.finish(ports, request_id, minutes)


def test_a_call_back_that_is_told_late_was_not_eaten_by_the_meeting_on_it(ports: Ports) -> None:
    marta = in_margin(ports)
    meet(ports, "10:00", 30)
    go_to(ports, "11:00")
    assert total(ports) == (0, 30, 30)
    done = call_log.close(ports, marta.id, OutcomeKind.REACHED)
    assert total(ports) == (15, 30, 15)
    call_steps.undo(ports, done)
    assert total(ports) == (0, 30, 30)


def test_an_emergency_that_is_finished_late_was_not_eaten_and_undo_gives_it_back(ports: Ports) -> None:
    request_id = request_at_ten(ports, 45)
    meet(ports, "10:30", 30)
    go_to(ports, "11:00")
    assert total(ports) == (0, 30, 30)
    done = finished(ports, request_id, 45)
    assert total(ports) == (45, 0, 15)
    queue.undo(ports, done)
    assert total(ports) == (0, 30, 30)


def test_an_emergency_takes_no_minutes_that_were_booked_by_hand(ports: Ports) -> None:
    request_id = request_at_ten(ports, 15)
    set_clock(ports, at(MONDAY, "10:10"))
    booked(ports, 20, "ana")
    assert [use.period.start for use in uses(ports)] == [at(MONDAY, "10:15")]
    finished(ports, request_id, 60)
    assert [(use.kind, use.minutes) for use in uses(ports)] == [("request", 15), ("by_hand", 20)]
    assert total(ports) == (35, 25, 0)


def test_what_an_undo_gives_back_is_eaten_no_more_although_that_was_booked_meanwhile(ports: Ports) -> None:
    set_clock(ports, at(MONDAY, "10:05"))
    booked(ports, 30)
    done = margin_hand_use.correct_use(ports, only_use(ports), 10, "luis")
    meet(ports, "10:00", 20)
    go_to(ports, "11:00")
    assert total(ports) == (10, 40, 10)
    margin_hand.undo(ports, done)
    assert total(ports) == (30, 30, 0)


def test_undo_after_undo_leads_back_step_by_step(ports: Ports) -> None:
    meet(ports, "10:00", 20)
    go_to(ports, "11:00")
    steps, told = [], [total(ports)]
    steps.append(booked(ports, 30))
    told.append(total(ports))
    steps.append(margin_hand_use.correct_use(ports, only_use(ports), 10, "ana"))
    told.append(total(ports))
    steps.append(margin_hand_use.take_back_use(ports, only_use(ports)))
    assert told == [(0, 40, 20), (30, 30, 0), (10, 40, 10)]
    assert total(ports) == told[0]
    redone = []
    for step, before in zip(reversed(steps), reversed(told), strict=True):
        redone.append(margin_hand.undo(ports, step))
        assert total(ports) == before
    for step, after in zip(reversed(redone), [*told[1:], told[0]], strict=True):
        margin_hand.undo(ports, step)
        assert total(ports) == after


def test_minutes_that_someone_else_has_by_now_are_not_given_back(ports: Ports) -> None:
    set_clock(ports, at(MONDAY, "10:05"))
    booked(ports, 30, "luis")
    done = margin_hand_use.take_back_use(ports, only_use(ports))
    booked(ports, 20, "ana")
    entries = ports.store.last_entry_number()
    with pytest.raises(ConflictError) as refused:
        margin_hand.undo(ports, done)
    assert (refused.value.kind, ports.store.last_entry_number()) == ("changed_meanwhile", entries)
    assert [(use.source_id, use.minutes) for use in uses(ports)] == [("ana", 20)]


@pytest.mark.parametrize("way", ["a request", "a call-back"])
def test_a_step_whose_use_was_corrected_since_is_not_undone(ports: Ports, way: str) -> None:
    if way == "a request":
        request_id = request_at_ten(ports, 15)
        set_clock(ports, at(MONDAY, "10:20"))
        finish = finished(ports, request_id, 15)
        undo = lambda: queue.undo(ports, finish)  # noqa: E731  one of two
    else:
        marta = in_margin(ports)
        set_clock(ports, at(MONDAY, "10:20"))
        close = call_log.close(ports, marta.id, OutcomeKind.REACHED)
        undo = lambda: call_steps.undo(ports, close)  # noqa: E731  the other
    margin_hand_use.correct_use(ports, only_use(ports), 10, "ana")
    with pytest.raises(ConflictError):
        undo()
    assert total(ports) == (10, 50, 0)


def test_what_was_eaten_where_a_block_stood_before_is_not_given_back_by_work(ports: Ports) -> None:
    margin_hand.pin_block(ports, block(ports).uid, pinned=False)
    for wall, minutes in (("9:00", 300), ("15:00", 150)):
        meet(ports, wall, minutes, wall)
    for day in range(1, 5):
        store = ports.store
        assert isinstance(store, FakeStore)
        whole = Period.lasting(at(MONDAY + timedelta(days=day), "8:00"), 720)
        store.add_events(Occurrence(OccurrenceId("Work", f"fair {day}"), whole, "Fair"))
    margin_keeper.heal_weeks(ports)
    there = block(ports)
    assert there.minutes < 60
    eaten = review(ports, Week.of(MONDAY)).total.eaten
    assert eaten == 60 - there.minutes
    set_clock(ports, there.period.start + timedelta(minutes=5))
    booked(ports, 10)
    assert total(ports) == (10, there.minutes - 10, eaten)


def test_each_stretch_that_a_meeting_took_is_booked_where_it_lay(ports: Ports) -> None:
    in_margin(ports)
    set_clock(ports, at(MONDAY, "10:10"))
    booked(ports, 20)
    meet(ports, "10:00", 60)
    go_to(ports, "11:00")
    eaten = [entry for entry in ports.store.entries_after(0) if entry.kind is LedgerKind.EATEN]
    assert [(entry.period.start, -entry.minutes) for entry in eaten] == [
        (at(MONDAY, "10:00"), 15),
        (at(MONDAY, "10:35"), 25),
    ]
    assert total(ports) == (20, 0, 40)
    booked(ports, 25)  # the call-back still waits for its minutes
    assert total(ports) == (45, 0, 15)


def test_what_is_given_up_before_the_block_has_ended_is_eaten_once(ports: Ports) -> None:
    set_clock(ports, at(MONDAY, "10:05"))
    booked(ports, 30)
    meet(ports, "10:00", 20)
    margin_hand_use.take_back_use(ports, only_use(ports))
    assert total(ports) == (0, 60, 0)
    go_to(ports, "11:00")
    assert total(ports) == (0, 40, 20)
