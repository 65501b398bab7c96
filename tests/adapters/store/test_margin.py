"""Margin blocks and the ledger, as the port promises them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from adapters.store.samples import NOW, Desk, block, booking, planned, taker
from respiro.adapters.store.store import SqliteStore
from respiro.domain.errors import ConflictError
from respiro.domain.margins import BlockState, LedgerKind, MarginChange
from respiro.domain.period import Period
from respiro.services.ports import Store


def test_the_store_is_the_port(store: SqliteStore) -> None:
    port: Store = store
    assert port.last_entry_number() == 0


def test_a_change_is_stored_as_it_was_given(store: SqliteStore) -> None:
    pinned = block(1, pinned=True)
    entries = (
        booking(pinned),
        booking(pinned, LedgerKind.EATEN, minutes=-15, taker=taker()),
        booking(pinned, LedgerKind.MOVED, minutes=0, origin=block(2).period),
    )
    stored = store.commit(MarginChange((pinned,), entries, ((pinned.uid, None),)))
    assert stored == [replace(entry, number=number) for number, entry in enumerate(entries, 1)]
    assert store.block(pinned.uid) == pinned
    assert store.ledger(date(2026, 11, 24), date(2026, 11, 25)) == stored
    assert store.entries_after(1) == stored[1:]
    assert store.last_entry_number() == 3


def test_a_change_survives_the_next_start(desk: Desk) -> None:
    first = desk.open()
    stored = first.commit(planned(block(1)))
    first.close()
    assert desk.open().entries_after(0) == stored


def test_a_block_that_must_not_exist_but_does_is_a_conflict(store: SqliteStore) -> None:
    store.commit(planned(block(1)))
    with pytest.raises(ConflictError) as caught:
        store.commit(planned(block(1)))
    assert caught.value.kind == "changed_meanwhile"
    assert store.last_entry_number() == 1


def test_a_block_that_changed_meanwhile_is_a_conflict_and_nothing_of_the_change_is_stored(store: SqliteStore) -> None:
    store.commit(planned(block(1)))
    store.commit(MarginChange((block(1, pinned=True),), (), ((block(1).uid, block(1)),)))
    moved = MarginChange(
        (block(2), block(1, state=BlockState.RELEASED)), (booking(block(1)),), ((block(1).uid, block(1)),)
    )
    with pytest.raises(ConflictError):
        store.commit(moved)
    assert store.block(block(1).uid) == block(1, pinned=True)
    assert store.block(block(2).uid) is None
    assert store.last_entry_number() == 1


def test_a_block_that_is_gone_is_a_conflict(store: SqliteStore) -> None:
    with pytest.raises(ConflictError):
        store.commit(MarginChange((), (), ((block(1).uid, block(1)),)))


def test_blocks_of_a_period_are_those_that_overlap_it_in_order(store: SqliteStore) -> None:
    for number in (3, 1, 2, 0):
        store.commit(planned(block(number)))
    one, two = block(1).period, block(2).period
    assert store.blocks(Period(one.start, two.end)) == [block(1), block(2)]
    assert store.blocks(Period(one.end, two.start)) == []
    assert store.blocks(Period(one.end - timedelta(minutes=1), two.start + timedelta(minutes=1))) == [
        block(1),
        block(2),
    ]


def test_blocks_of_every_state_are_returned(store: SqliteStore) -> None:
    blocks = [block(number, state=state) for number, state in enumerate(BlockState)]
    store.commit(MarginChange(tuple(blocks), ()))
    assert store.blocks(Period(NOW, NOW + timedelta(days=9))) == blocks


def test_unsettled_are_the_standing_blocks_whose_end_has_come(store: SqliteStore) -> None:
    store.commit(MarginChange((block(0), block(1, state=BlockState.SETTLED), block(2), block(3)), ()))
    assert store.unsettled_before(block(2).period.end) == [block(0), block(2)]
    assert store.unsettled_before(block(2).period.end - timedelta(seconds=1)) == [block(0)]


def test_the_ledger_is_asked_by_the_day_booked(store: SqliteStore) -> None:
    entries = [booking(block(1), day=date(2026, 11, day)) for day in (30, 23, 24, 25, 24)]
    store.commit(MarginChange((), tuple(entries)))
    found = store.ledger(date(2026, 11, 24), date(2026, 11, 26))
    assert [(entry.number, entry.day.day) for entry in found] == [(3, 24), (4, 25), (5, 24)]
    assert store.ledger(date(2026, 11, 26), date(2026, 11, 26)) == []


def test_numbers_run_on_over_many_buckets(store: SqliteStore) -> None:
    for number in range(5):
        store.commit(MarginChange((), tuple(booking(block(number)) for _ in range(30))))
    assert store.last_entry_number() == 150
    assert [entry.number for entry in store.entries_after(100)] == list(range(101, 151))
    assert store.entries_after(150) == []


def test_a_block_is_not_put_on_one_that_came_meanwhile(store: SqliteStore) -> None:
    store.commit(planned(block(1)))
    late = replace(block(2), period=block(1).period)
    with pytest.raises(ConflictError):
        store.commit(planned(late))
    assert store.block(late.uid) is None


def test_a_block_may_take_the_place_that_another_gives_up(store: SqliteStore) -> None:
    first, second = block(1), block(2)
    store.commit(planned(first))
    store.commit(planned(second))
    swapped = (replace(first, period=second.period), replace(second, period=first.period))
    store.commit(MarginChange(swapped, (), ((first.uid, first), (second.uid, second))))
    released = replace(swapped[0], state=BlockState.RELEASED)
    store.commit(MarginChange((released,), (), ((first.uid, swapped[0]),)))
    store.commit(planned(replace(block(3), period=released.period)))
    assert store.block(second.uid) == swapped[1]
