"""Damage to requests, backup people and runs: noticed where it is read, repaired and told, as in the other tables."""

import sqlite3
from collections.abc import Callable
from typing import Any

import pytest

from adapters.store.plan_b import EVER, fill_plan_b, request, request_event, run, wanted
from adapters.store.samples import Desk, everything, fill
from adapters.store.test_recovery import smear, spoil
from respiro.adapters.store.store import SqliteStore, check
from respiro.domain.plan_b import PlanBChange, Stage
from respiro.domain.playbooks import abandoned

Question = Callable[[SqliteStore], Any]

CHANGED: dict[str, tuple[str, str, Question]] = {
    "open requests": ("request", "want = 'x' WHERE id = 'request-1'", lambda store: store.open_requests()),
    "request": ("request", "minutes = 9 WHERE id = 'request-6'", lambda store: store.request("request-6")),
    "closed": ("request", "detail = 'x' WHERE id = 'request-6'", lambda store: store.closed_requests(EVER)),
    "client's": ("request", "want = 'x' WHERE id = 'request-7'", lambda store: store.requests_of("client-1")),
    "events": ("request_event", "detail = 'x' WHERE number = 9", lambda store: store.request_events(EVER)),
    "events of": ("request_event", "at = 5 WHERE number = 9", lambda store: store.events_of_request("request-4")),
    "people": ("backup_person", "name = 'x' WHERE id = 'ana'", lambda store: store.backup_people()),
    "run": ("playbook_run", "run = '{}' WHERE id = 'run-3'", lambda store: store.run("run-3")),
    "open runs": ("playbook_run", "run = '{}' WHERE id = 'run-2'", lambda store: store.open_runs()),
    "runs about": ("playbook_run", "run = '{}' WHERE id = 'run-3'", lambda store: store.runs_about("request-1")),
}


def filled(desk: Desk) -> SqliteStore:
    store = desk.open()
    fill_plan_b(store, 20)
    return store


@pytest.mark.parametrize("question", CHANGED)
def test_a_changed_value_is_never_told(desk: Desk, question: str) -> None:
    store = filled(desk)
    table, change, ask = CHANGED[question]
    spoil(desk, f"UPDATE {table} SET {change}", f"{table}_changed")  # noqa: S608  names of our own
    assert store.recovered is None
    ask(store)
    assert store.recovered is not None, "nobody noticed"
    assert store.recovered.missing == {table: 1}
    assert check(store)


@pytest.mark.parametrize("question", CHANGED)
def test_a_row_that_vanished_is_missed_where_it_is_read(desk: Desk, question: str) -> None:
    store = filled(desk)
    table, change, ask = CHANGED[question]
    spoil(desk, f"DELETE FROM {table} {change[change.index('WHERE') :]}", f"{table}_gone")  # noqa: S608  as above
    ask(store)
    assert store.recovered is not None, "nobody noticed"
    assert store.recovered.missing == {table: 1}
    assert check(store)


@pytest.mark.parametrize("table", ["request", "request_event", "backup_person", "playbook_run"])
def test_a_whole_check_misses_a_row_of_any_table(desk: Desk, table: str) -> None:
    store = filled(desk)
    spoil(desk, f"DELETE FROM {table} WHERE rowid = (SELECT max(rowid) FROM {table})", f"{table}_gone")  # noqa: S608  names of our own
    assert not check(store)


@pytest.mark.parametrize(("table", "which"), [("request", "request-4"), ("playbook_run", "run-4")])
def test_what_is_open_and_gone_is_missed_at_the_next_start(desk: Desk, table: str, which: str) -> None:
    filled(desk).close()
    spoil(desk, f"DELETE FROM {table} WHERE id = '{which}'", f"{table}_gone")  # noqa: S608  names of our own
    store = desk.open()
    assert store.recovered is not None
    assert store.recovered.missing == {table: 1}


def test_what_the_backup_knows_of_a_lost_request_is_open_again(desk: Desk) -> None:
    store = filled(desk)
    store.backup_today()
    over = request(0, stage=Stage.DECLINED)
    store.commit_plan_b(PlanBChange((over,), ((over.id, request(0)),)))
    spoil(desk, "UPDATE request SET detail = 'x' WHERE id = 'request-0'", "request_changed")
    assert store.request("request-0") == request(0)
    assert request(0) in store.open_requests()
    assert store.recovered is not None


def test_numbers_of_lost_events_are_not_given_again(desk: Desk) -> None:
    store = filled(desk)
    spoil(desk, "DELETE FROM request_event WHERE number > 35", "request_event_gone")
    assert len(store.request_events(EVER)) == 35
    assert store.recovered is not None
    assert store.recovered.missing == {"request_event": 5}
    store.commit_plan_b(PlanBChange(events=(request_event(1),)))
    assert store.events_of_request("request-1")[-1].number == 41


def test_what_came_after_the_backup_is_salvaged(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    store.backup_today()
    desk.clock.advance(days=1)
    store.commit_plan_b(wanted(40))
    store.commit_plan_b(PlanBChange(forgotten=("request-3",)))
    store.put_run(abandoned(run(2), run(2).entered_at), run(2))
    store.remove_backup_person("ana")
    written = everything(store)
    store.close()
    smear(desk.folder / "respiro.db", 0, 16)
    reopened = desk.open()
    assert reopened.recovered is not None
    assert dict(reopened.recovered.missing) == {}
    assert everything(reopened) == written, "with what was taken back still gone"


@pytest.mark.parametrize(
    "wrong",
    ["closed_day = 20000 WHERE id = 'request-0'", "minutes_left = 5 WHERE id = 'request-0'", "place_end = NULL"],
)
def test_a_state_that_can_not_be_can_not_be_written_down(desk: Desk, wrong: str) -> None:
    filled(desk).close()
    with pytest.raises(sqlite3.IntegrityError):
        spoil(desk, f"UPDATE request SET {wrong}", "request_changed")  # noqa: S608  names of our own
