"""No question of the tray's reads a table from end to end."""

import re
import sqlite3
from collections.abc import Callable

from adapters.store.samples import Desk, block, fill, planned, readings
from respiro.adapters.store.store import SqliteStore

SMALL = {"source", "holiday", "client", "problem", "sqlite_sequence", "CONSTANT"}


def test_every_question_is_answered_through_an_index(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    for read in readings(store).values():
        assert_indexed(store, read)


def test_a_change_is_written_through_an_index(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    assert_indexed(store, lambda: store.commit(planned(block(90))))


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
    partial = "USING INDEX margin_block_standing"  # holds the standing blocks only
    return {step.split()[1] for step in steps if step.startswith("SCAN") and partial not in step}
