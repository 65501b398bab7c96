"""Margin of another computer in a calendar that both share: it takes no time here, and has its place."""

from dataclasses import replace
from datetime import timedelta

import pytest

from respiro.domain.agenda import (
    MARGIN_UID_SUFFIX,
    PLAN_B_UID_SUFFIX,
    EventStatus,
    Occurrence,
    OccurrenceId,
    Transp,
)
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.services import margin_hand, margin_keeper
from respiro.services.ports import Ports
from support.call_desk import MONDAY, at, desk
from support.fakes import MADRID, FakeStore

WEEK = Week.of(MONDAY)


def margin(period: Period, uid: str = f"theirs{MARGIN_UID_SUFFIX}") -> Occurrence:
    return Occurrence(OccurrenceId("Home", uid), period, "Margin")


def lay(ports: Ports, *events: Occurrence) -> None:
    assert isinstance(ports.store, FakeStore)
    ports.store.add_events(*events)


def another_plan() -> list[Period]:
    """Return where another computer with the same agenda puts its margin."""
    return [one.period for one in margin_keeper.propose(desk(at(MONDAY, "7:00")), WEEK).blocks]


def as_events(periods: list[Period]) -> list[Occurrence]:
    return [margin(period, f"theirs-{number}{MARGIN_UID_SUFFIX}") for number, period in enumerate(periods)]


def overlapping(one: list[Period], other: list[Period]) -> list[Period]:
    return [period for period in one if any(period.overlaps(each) for each in other)]


def test_two_computers_that_plan_the_same_week_do_not_put_margin_over_margin() -> None:
    theirs = another_plan()
    ports = desk(at(MONDAY, "7:00"))
    lay(ports, *as_events(theirs))
    proposal = margin_keeper.propose(ports, WEEK)
    assert theirs
    assert overlapping([one.period for one in proposal.blocks], theirs) == []
    assert proposal.planned_minutes == proposal.target_minutes
    assert margin_keeper.busy_in(ports, WEEK.period(MADRID)) == ()


def test_what_another_computer_planned_in_its_margin_has_its_place_too() -> None:
    (first, *_) = another_plan()
    ports = desk(at(MONDAY, "7:00"))
    lay(ports, margin(first, f"theirs{PLAN_B_UID_SUFFIX}"))
    assert overlapping([one.period for one in margin_keeper.propose(ports, WEEK).blocks], [first]) == []


@pytest.mark.parametrize("change", [{"status": EventStatus.CANCELLED}, {"transp": Transp.TRANSPARENT}], ids=str)
def test_margin_that_does_not_stand_there_keeps_nothing(change: dict[str, object]) -> None:
    theirs = another_plan()
    ports = desk(at(MONDAY, "7:00"))
    lay(ports, *(replace(one, **change) for one in as_events(theirs)))
    assert [one.period for one in margin_keeper.propose(ports, WEEK).blocks] == theirs


def test_margin_that_lies_there_already_stays_and_is_not_eaten() -> None:
    ports = desk(at(MONDAY, "7:00"))
    margin_keeper.apply(ports, margin_keeper.propose(ports, WEEK))
    standing = margin_keeper.standing_blocks(ports, WEEK.period(MADRID))
    lay(ports, *as_events([one.period for one in standing]))
    assert margin_keeper.heal_weeks(ports) == []
    assert margin_keeper.propose(ports, WEEK).changes == ()
    ports.clock.now += timedelta(days=7)  # type: ignore[attr-defined]
    margin_keeper.settle_past(ports)
    assert not any(entry.taker for entry in ports.store.entries_after(0))


def test_what_a_meeting_took_is_not_healed_onto_the_margin_of_another_computer() -> None:
    ports = desk(at(MONDAY, "7:00"))
    margin_keeper.apply(ports, margin_keeper.propose(ports, WEEK))
    (first, *_) = margin_keeper.standing_blocks(ports, WEEK.period(MADRID))
    alone = desk(at(MONDAY, "7:00"))
    margin_keeper.apply(alone, margin_keeper.propose(alone, WEEK))
    meeting = Occurrence(OccurrenceId("Work", "meeting"), first.period, "Meeting")
    lay(alone, meeting)
    margin_keeper.heal_weeks(alone)
    before = {one.period for one in margin_keeper.standing_blocks(ports, WEEK.period(MADRID))}
    (healed,) = (
        one.period for one in margin_keeper.standing_blocks(alone, WEEK.period(MADRID)) if one.period not in before
    )
    lay(ports, meeting, margin(healed))
    margin_keeper.heal_weeks(ports)
    now = [one.period for one in margin_keeper.standing_blocks(ports, WEEK.period(MADRID))]
    assert overlapping(now, [healed]) == []
    assert sum(one.minutes for one in now) == sum(one.minutes for one in before)


def test_our_own_margin_that_came_back_from_a_file_keeps_nothing_from_us() -> None:
    ports = desk(at(MONDAY, "7:00"))
    margin_keeper.apply(ports, margin_keeper.propose(ports, WEEK))
    (first, *_) = margin_keeper.standing_blocks(ports, WEEK.period(MADRID))
    lay(ports, margin(first.period, first.uid))
    margin_hand.release_block(ports, first.uid)
    assert first.period in [one.period for one in margin_keeper.propose(ports, WEEK).blocks]


def test_margin_is_put_there_by_hand_all_the_same() -> None:
    ports = desk(at(MONDAY, "7:00"))
    place = Period(at(MONDAY, "10:00"), at(MONDAY, "11:00"))
    lay(ports, margin(place))
    margin_hand.add_block(ports, place)
    assert [one.period for one in margin_keeper.standing_blocks(ports, place)] == [place]
