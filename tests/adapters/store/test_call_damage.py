"""Damage to calls and follow-ups: noticed where it is read, repaired and told, as in the other tables."""

import sqlite3
from collections.abc import Callable
from typing import Any

import pytest

from adapters.store.calls import EVER, call, caller, event, fill_calls, follow_up, key, owed
from adapters.store.samples import Desk, everything, fill
from adapters.store.test_recovery import smear, spoil
from respiro.adapters.store.store import SqliteStore, check
from respiro.domain.calls import CallChange, Direction
from respiro.services.ports import CallQuery

Question = Callable[[SqliteStore], Any]
MISSED = frozenset({Direction.MISSED})
ACME = caller(3, client_id="acme")

CHANGED: dict[str, tuple[str, str, Question]] = {
    "page": ("call", "about = 'x' WHERE id = 'call-19'", lambda store: store.calls(CallQuery(limit=3))),
    "missed": ("call", "seconds = 9 WHERE id = 'call-0'", lambda store: store.calls(CallQuery(directions=MISSED))),
    "client's": ("call", "about = 'x' WHERE id = 'call-3'", lambda store: store.calls(CallQuery(client_id="acme"))),
    "found": ("call", "about = 'x' WHERE id = 'call-7'", lambda store: store.calls(CallQuery(text="presupuesto"))),
    "calls of": ("call", "at = 5 WHERE id = 'call-7'", lambda store: store.calls_of("follow-up-7")),
    "sources": ("call_key", "source = 'x' WHERE call_id = 'call-7'", lambda store: store.calls_with_sources(EVER)),
    "keys": ("call_key", "call_id = 'x' WHERE call_id = 'call-7'", lambda store: store.known_keys({key(7)})),
    "callers": ("caller", "name = 'x' WHERE client_id = 'acme'", lambda store: store.callers("", 50)),
    "follow-up": ("follow_up", "attempts = 9 WHERE id = 'follow-up-5'", lambda store: store.follow_up("follow-up-5")),
    "closed": ("follow_up", "detail = 'x' WHERE id = 'follow-up-5'", lambda store: store.closed_follow_ups(EVER)),
    "events": ("follow_up_event", "detail = 'x' WHERE number = 9", lambda store: store.follow_up_events(EVER)),
    "events of": ("follow_up_event", "at = 5 WHERE number = 9", lambda store: store.events_of("follow-up-4")),
    "mirror": ("mirror", "raw = 'x' WHERE uid LIKE 'follow-up-5@%'", lambda store: store.mirror()),
}
VANISHED: dict[str, tuple[str, str, Question]] = {
    name: (table, change[change.index("WHERE") :], ask)
    for name, (table, change, ask) in CHANGED.items()
    if name not in {"found", "callers"}
}


def filled(desk: Desk) -> SqliteStore:
    store = desk.open()
    fill_calls(store, 20)
    store.commit_calls(CallChange(calls=(call(3, caller=ACME),)))
    return store


@pytest.mark.parametrize("question", CHANGED)
def test_a_changed_value_is_never_told(desk: Desk, question: str) -> None:
    store = filled(desk)
    table, change, ask = CHANGED[question]
    spoil(desk, f"UPDATE {table} SET {change}", f"{table}_changed")  # noqa: S608  names of our own
    assert store.recovered is None
    ask(store)
    assert store.recovered is not None, "nobody noticed"
    lost = {"caller": {}, "call": {"call": 1, "call_key": 1}}.get(table, {table: 1})
    assert store.recovered.missing == lost
    assert check(store)


@pytest.mark.parametrize("question", VANISHED)
def test_a_row_that_vanished_is_missed_where_it_is_read(desk: Desk, question: str) -> None:
    store = filled(desk)
    table, where, ask = VANISHED[question]
    spoil(desk, f"DELETE FROM {table} {where}", f"{table}_gone")  # noqa: S608  names of our own
    ask(store)
    assert store.recovered is not None, "nobody noticed"
    assert store.recovered.missing[table] == 1
    assert check(store)


@pytest.mark.parametrize("table", ["call", "call_key", "caller", "follow_up", "follow_up_event", "mirror"])
def test_a_whole_check_misses_a_row_of_any_table(desk: Desk, table: str) -> None:
    store = filled(desk)
    spoil(desk, f"DELETE FROM {table} WHERE rowid = (SELECT max(rowid) FROM {table})", f"{table}_gone")  # noqa: S608  names of our own
    assert not check(store)


def test_a_tally_that_vanished_is_noticed_by_the_page_over_its_day(desk: Desk) -> None:
    store = filled(desk)
    spoil(
        desk, "DELETE FROM tally WHERE name = 'call' AND bucket = (SELECT max(bucket) FROM tally WHERE name = 'call')"
    )
    assert len(store.calls(CallQuery(limit=100))) == 20
    assert store.recovered is not None


def test_an_open_follow_up_that_is_gone_is_missed_at_the_next_start(desk: Desk) -> None:
    filled(desk).close()
    spoil(desk, "DELETE FROM follow_up WHERE id = 'follow-up-4'", "follow_up_gone")
    store = desk.open()
    assert store.recovered is not None
    assert store.recovered.missing == {"follow_up": 1}
    assert len(store.open_follow_ups()) == 13


def test_what_the_backup_knows_of_a_lost_follow_up_is_open_again(desk: Desk) -> None:
    store = filled(desk)
    store.backup_today()
    closed = follow_up(0, state=follow_up(2).state)
    store.commit_calls(CallChange(follow_ups=(closed,), expected=(("follow-up-0", follow_up(0)),)))
    spoil(desk, "UPDATE follow_up SET attempts = 99 WHERE id = 'follow-up-0'", "follow_up_changed")
    assert store.follow_up("follow-up-0") == follow_up(0)
    assert follow_up(0) in store.open_follow_ups()
    assert store.recovered is not None


def test_callers_are_known_again_from_the_calls(desk: Desk) -> None:
    store = filled(desk)
    known = store.callers("", 50)
    spoil(desk, "UPDATE caller SET search = 'x'", "caller_changed")
    assert store.callers("", 50) == known
    assert store.recovered is not None
    assert dict(store.recovered.missing) == {}


def test_the_name_of_a_lost_call_is_forgotten_so_that_it_may_come_again(desk: Desk) -> None:
    store = filled(desk)
    spoil(desk, "DELETE FROM call WHERE id = 'call-7'", "call_gone")
    assert store.calls_of("follow-up-7") == []
    assert store.known_keys({key(7), key(8)}) == {key(8)}
    store.commit_calls(CallChange(calls=(call(7),), keys=(("call-7", key(7)),)))
    assert check(store)


def test_numbers_of_lost_events_are_not_given_again(desk: Desk) -> None:
    store = filled(desk)
    spoil(desk, "DELETE FROM follow_up_event WHERE number > 35", "follow_up_event_gone")
    assert len(store.follow_up_events(EVER)) == 35
    assert store.recovered is not None
    assert store.recovered.missing == {"follow_up_event": 5}
    store.commit_calls(CallChange(events=(event(1),)))
    assert store.events_of("follow-up-1")[-1].number == 41


def test_calls_that_came_after_the_backup_are_salvaged(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    store.backup_today()
    desk.clock.advance(days=1)
    store.commit_calls(owed(40))
    store.commit_calls(CallChange(forgotten_calls=("call-3",), forgotten_follow_ups=("follow-up-3",)))
    written = everything(store)
    store.close()
    smear(desk.folder / "respiro.db", 0, 16)
    reopened = desk.open()
    assert reopened.recovered is not None
    assert dict(reopened.recovered.missing) == {}
    assert everything(reopened) == written, "with what was taken back still gone"


def test_a_follow_up_can_not_be_open_without_a_next_time(desk: Desk) -> None:
    filled(desk).close()
    with pytest.raises(sqlite3.IntegrityError):
        spoil(desk, "UPDATE follow_up SET next_at = NULL WHERE id = 'follow-up-0'", "follow_up_changed")
