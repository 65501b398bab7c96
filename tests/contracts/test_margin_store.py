"""What both stores do when margin was booked by someone else meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from respiro.adapters.store.store import open_store
from respiro.domain.agenda import OccurrenceId
from respiro.domain.errors import ConflictError
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock, MarginChange, Taker
from respiro.domain.period import Period
from respiro.services.ports import Store
from support.fakes import WEDNESDAY, FakeStore

PERIOD = Period.lasting(WEDNESDAY, 60)
BLOCK = MarginBlock("one@margin.respiro", PERIOD)


@pytest.fixture(params=["fake", "disk"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    found: Store = FakeStore() if request.param == "fake" else open_store(tmp_path, lambda: WEDNESDAY)
    later = MarginBlock("two@margin.respiro", Period.lasting(PERIOD.end, 60))
    for block in (BLOCK, later):
        found.commit(MarginChange((block,), (entry(block, LedgerKind.PLANNED, 60),)))
    yield found
    found.close()


def entry(block: MarginBlock, kind: LedgerKind, minutes: int = 0) -> LedgerEntry:
    taker = Taker(OccurrenceId("", "@hand.respiro", ""), "", block.period) if not minutes else None
    return LedgerEntry(WEDNESDAY, WEDNESDAY.date(), block.uid, kind, minutes, block.period, taker)


def using(block: MarginBlock, seen: int) -> MarginChange:
    return MarginChange((), (entry(block, LedgerKind.USED),), ((block.uid, block),), seen)


def test_a_booking_that_knows_of_all_before_it_is_stored(store: Store) -> None:
    (booked,) = store.commit(using(BLOCK, store.last_entry_number()))
    assert booked.number == store.last_entry_number()


def test_a_booking_that_missed_another_of_its_block_is_a_conflict_and_nothing_is_stored(store: Store) -> None:
    seen = store.last_entry_number()
    store.commit(using(BLOCK, seen))
    with pytest.raises(ConflictError, match="changed_meanwhile"):
        store.commit(using(BLOCK, seen))
    assert store.last_entry_number() == seen + 1


def test_what_was_booked_of_other_blocks_is_no_conflict(store: Store) -> None:
    seen = store.last_entry_number()
    later = store.block("two@margin.respiro")
    assert later is not None
    store.commit(using(later, seen))
    assert store.commit(using(BLOCK, seen))
