"""Used margin booked, corrected and taken back by hand; each step can be undone."""

from dataclasses import replace

import pytest

from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.calls import Reservation
from respiro.domain.clients import Client
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.review import MarginFigures, Use, UseKind
from respiro.domain.week import Week
from respiro.domain.work_time import instant
from respiro.services import margin_keeper
from respiro.services.margin_hand import undo
from respiro.services.margin_hand_use import book_use, correct_use, free_minutes, take_back_use
from respiro.services.margin_use import use_entry
from respiro.services.ports import Ports
from respiro.services.review.week import review
from support.fakes import MADRID, WEDNESDAY, FakeStore, empty_ports, meeting

WEEK = Week.of(WEDNESDAY.date())
MONDAY, THURSDAY = WEEK.days[0], WEEK.days[3]
UID = "b@margin.respiro"


def period(start: int, minutes: int) -> Period:
    return Period.lasting(instant(MONDAY, start, MADRID), minutes)


@pytest.fixture
def ports() -> Ports:
    """Monday 10:00 to 11:00 is margin, half of which a meeting ate."""
    ports = empty_ports()
    assert isinstance(ports.store, FakeStore)
    ports.store.put_client(Client("luis", "Luis"))
    block = MarginBlock(UID, period(600, 60))
    booked = LedgerEntry(WEDNESDAY, MONDAY, UID, LedgerKind.PLANNED, 60, block.period)
    ports.store.commit(MarginChange((block,), (booked,)))
    ports.store.add_events(meeting(MONDAY, "10:30", 30, "Fire", others=1))
    margin_keeper.settle_past(ports)
    return ports


def figures(ports: Ports) -> MarginFigures:
    return review(ports, WEEK).total


def uses(ports: Ports) -> list[tuple[str, int]]:
    return [(use.summary, use.minutes) for use in review(ports, WEEK).uses]


def only_use(ports: Ports) -> Use:
    [use] = review(ports, WEEK).uses
    return use


def used_by_request(ports: Ports, minutes: int) -> Use:
    uid = f"r1{PLAN_B_UID_SUFFIX}"
    place = Reservation(UID, period(600, minutes))
    ports.store.commit(MarginChange((), (use_entry(ports, LedgerKind.USED, place, uid, "Luis: invoices"),)))
    return only_use(ports)


def test_minutes_are_booked_for_a_client_the_first_free_ones_first(ports: Ports) -> None:
    book_use(ports, UID, 20, "luis", "invoices")
    book_use(ports, UID, 5)
    assert uses(ports) == [("Luis: invoices", 20), ("", 5)]
    assert free_minutes(ports, UID) == 35


def test_what_was_worked_through_was_not_eaten(ports: Ports) -> None:
    assert figures(ports) == MarginFigures(planned=60, blank=30, eaten=30)
    book_use(ports, UID, 45)
    assert figures(ports) == MarginFigures(planned=60, used=45, eaten=15)


def test_a_use_that_is_taken_back_leaves_everything_as_it_was(ports: Ports) -> None:
    before = figures(ports)
    book_use(ports, UID, 45)
    take_back_use(ports, only_use(ports))
    assert figures(ports) == before


def test_minutes_that_a_correction_gives_up_were_eaten_after_all(ports: Ports) -> None:
    book_use(ports, UID, 60)
    correct_use(ports, only_use(ports), 40)
    assert figures(ports) == MarginFigures(planned=60, used=40, eaten=20)


def test_a_correction_that_is_undone_gives_the_minutes_back_to_whom_they_were_for(ports: Ports) -> None:
    book_use(ports, UID, 30, "luis", "invoices")
    done = correct_use(ports, only_use(ports), 15, "", "filing")
    assert uses(ports) == [("filing", 15)]
    undone = undo(ports, done)
    assert uses(ports) == [("Luis: invoices", 30)]
    undo(ports, undone)
    assert uses(ports) == [("filing", 15)]


def test_other_minutes_of_an_emergency_stay_the_emergency_s(ports: Ports) -> None:
    corrected = correct_use(ports, used_by_request(ports, 30), 20)
    assert corrected.entries[0].kind is LedgerKind.UNUSED
    use = only_use(ports)
    assert (use.kind, use.source_id, use.minutes) == (UseKind.REQUEST, "r1", 20)


def test_minutes_of_an_emergency_become_other_work_when_another_note_is_given(ports: Ports) -> None:
    correct_use(ports, used_by_request(ports, 30), 20, "luis", "a call")
    assert (only_use(ports).kind, only_use(ports).summary) == (UseKind.BY_HAND, "Luis: a call")


def test_more_than_is_free_is_refused(ports: Ports) -> None:
    book_use(ports, UID, 40)
    with pytest.raises(InvalidValueError, match="not_so_much_margin"):
        book_use(ports, UID, 21)
    with pytest.raises(InvalidValueError, match="not_so_much_margin"):
        correct_use(ports, only_use(ports), 61)


def test_margin_that_lies_ahead_can_not_have_been_used(ports: Ports) -> None:
    ahead = MarginBlock(
        "c@margin.respiro",
        replace(period(600, 60), start=instant(THURSDAY, 600, MADRID), end=instant(THURSDAY, 660, MADRID)),
    )
    ports.store.commit(MarginChange((ahead,), ()))
    with pytest.raises(InvalidValueError, match="margin_not_begun"):
        book_use(ports, ahead.uid, 10)


def test_what_an_erased_client_used_is_not_written_down_again_by_redo(ports: Ports) -> None:
    done = book_use(ports, UID, 10, "luis", "the logo")
    undone = undo(ports, done)
    assert isinstance(ports.store, FakeStore)
    for place, entry in enumerate(ports.store._entries):  # as erasing does
        if entry.taker and entry.taker.summary.startswith("Luis"):
            ports.store._entries[place] = replace(entry, taker=replace(entry.taker, summary=""))
    with pytest.raises(ConflictError):
        undo(ports, undone)
    assert uses(ports) == []
