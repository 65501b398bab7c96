"""No question of the tray's reads a table from end to end."""

import re
import sqlite3
from collections.abc import Callable

from adapters.store.calls import call, follow_up, owed
from adapters.store.plan_b import request, request_event, run, wanted
from adapters.store.samples import Desk, block, fill, planned, readings
from respiro.adapters.store.store import SqliteStore
from respiro.domain.calls import CallChange
from respiro.domain.plan_b import PlanBChange

SMALL = {
    "mirror",
    "source",
    "holiday",
    "client",
    "problem",
    "backup_person",
    "subscription",
    "account",
    "collection",
    "sqlite_sequence",
    "CONSTANT",
}


def test_every_question_is_answered_through_an_index(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    for read in readings(store).values():
        assert_indexed(store, read)


def test_a_change_is_written_through_an_index(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    assert_indexed(store, lambda: store.commit(planned(block(90))))


def test_a_change_of_calls_is_written_through_an_index(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    assert_indexed(store, lambda: store.commit_calls(owed(30)))
    again = CallChange(
        calls=(call(30, about="Otra cosa"),),
        follow_ups=(follow_up(30, attempts=3),),
        expected=(("follow-up-30", follow_up(30)),),
        forgotten_calls=("call-1",),
        forgotten_follow_ups=("follow-up-1",),
    )
    assert_indexed(store, lambda: store.commit_calls(again))


def test_a_change_of_requests_is_written_through_an_index(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    again = PlanBChange(
        requests=(request(30, minutes=5),),
        expected=(("request-30", request(30)),),
        events=(request_event(30),),
        margin=planned(block(91)),
        calls=owed(31),
        forgotten=("request-1",),
    )
    for action in (
        lambda: store.commit_plan_b(wanted(30)),
        lambda: store.commit_plan_b(again),
        lambda: store.put_run(run(30), None),
        lambda: store.put_run(run(30, subject="x"), run(30)),
        lambda: store.remove_backup_person("ana"),
    ):
        assert_indexed(store, action)


def assert_indexed(store: SqliteStore, action: Callable[[], object]) -> None:
    connection = store._database._connection
    assert connection is not None
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    action()
    connection.set_trace_callback(None)
    queries = [statement for statement in statements if re.match(r"SELECT|DELETE|UPDATE", statement)]
    assert queries
    for statement in queries:
        assert scanned(connection, statement) <= SMALL, statement


def scanned(connection: sqlite3.Connection, statement: str) -> set[str]:
    steps = [row[-1] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
    # the first ones hold what stands and what is open only, the last what people are found by and nothing else
    whole = ("margin_block_standing", "follow_up_open", "request_open", "playbook_run_open", "caller_by_time")
    meant = [f"USING INDEX {index}" for index in whole]
    read = [step for step in steps if step.startswith("SCAN") and not any(index in step for index in meant)]
    return {step.split()[1] for step in read}
