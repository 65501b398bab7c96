"""From an older schema to the present one, or not at all."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from adapters.store.samples import Desk, block, everything, fill, planned
from respiro.adapters.store.migration import MIGRATIONS, migrate, migrations, statements, verify_schema, version_of
from respiro.adapters.store.store import check
from respiro.domain.errors import StoreError

LATEST = max(migrations())
NEXT = """-- A step that touches everything a step may touch.
CREATE TABLE gadget (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE INDEX gadget_by_name ON gadget (name);
INSERT INTO gadget (name) VALUES ('Acme; "now"');
ALTER TABLE client ADD COLUMN region INTEGER NOT NULL DEFAULT 24;
CREATE TRIGGER gadget_added AFTER INSERT ON gadget BEGIN
    UPDATE gadget SET name = trim(name) WHERE id = NEW.id;
    DELETE FROM gadget WHERE name = '';
END;
DROP INDEX gadget_by_name;
"""


class KilledError(BaseException):
    """Stands for the end of the process."""


class Mortal:
    """A connection whose process dies before its n-th statement."""

    def __init__(self, connection: sqlite3.Connection, statements_left: int) -> None:
        self._connection = connection
        self._left = statements_left

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        if self._left == 0:
            raise KilledError
        self._left -= 1
        return self._connection.execute(*arguments)

    def create_function(self, *arguments: Any, **options: Any) -> None:
        self._connection.create_function(*arguments, **options)

    @property
    def in_transaction(self) -> bool:
        return False  # a dead process rolls nothing back


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    folder.mkdir()
    for script in migrations().values():
        (folder / script.name).write_bytes(script.read_bytes())
    (folder / f"{LATEST + 1:04}_next.sql").write_text(NEXT, encoding="utf-8")
    return folder


def connected(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def interrupted(path: Path, steps: Path) -> Iterator[int]:
    """Begin to migrate again and again, dying one statement later each time; yield the version then."""
    for lived in range(1000):
        connection = connected(path)
        try:
            migrate(Mortal(connection, lived), path, lambda _number: None, steps)  # type: ignore[arg-type]
        except KilledError:
            connection.close()
            yield lived
        else:
            connection.close()
            return


def test_a_first_start_killed_at_any_statement_leaves_nothing_or_a_whole_schema(desk: Desk) -> None:
    desk.folder.mkdir()
    path = desk.folder / "respiro.db"
    deaths = 0
    for _ in interrupted(path, MIGRATIONS):
        deaths += 1
        connection = connected(path)
        if version_of(connection):
            verify_schema(connection)
        else:
            assert connection.execute("SELECT * FROM sqlite_schema").fetchall() == []
        connection.close()
        path.unlink()
    assert deaths > sum(len(list(statements(script.read_text(encoding="utf-8")))) for script in migrations().values())
    assert check(desk.open())


def test_an_upgrade_killed_at_any_statement_leaves_the_old_schema_or_the_new(desk: Desk, steps: Path) -> None:
    store = desk.open()
    fill(store)
    written = everything(store)
    store.close()
    deaths = 0
    for _ in interrupted(desk.folder / "respiro.db", steps):
        deaths += 1
        store = desk.open()  # the old program still finds its own schema
        assert everything(store) == written
        store.close()
    assert deaths > len(list(statements(NEXT)))
    connection = connected(desk.folder / "respiro.db")
    assert version_of(connection) == LATEST + 1
    verify_schema(connection)
    assert connection.execute("SELECT name FROM gadget").fetchall() == [('Acme; "now"',)]
    connection.close()


def test_a_backup_is_made_before_each_step_but_not_of_nothing(desk: Desk, steps: Path) -> None:
    asked: list[tuple[int, int]] = []
    desk.folder.mkdir()
    for folder in (MIGRATIONS, steps, steps):
        connection = connected(desk.folder / "respiro.db")
        version = version_of(connection)
        migrate(connection, desk.folder, lambda number, version=version: asked.append((version, number)), folder)
        connection.close()
    assert asked == [(LATEST, LATEST + 1)]


def test_a_step_that_can_not_be_backed_up_is_not_taken(desk: Desk, steps: Path) -> None:
    def refuse(_number: int) -> None:
        raise StoreError("disk_full")

    desk.open().close()
    connection = connected(desk.folder / "respiro.db")
    with pytest.raises(StoreError):
        migrate(connection, desk.folder, refuse, steps)
    assert version_of(connection) == LATEST
    connection.close()


def test_a_newer_store_is_refused_and_stays_as_it_is(desk: Desk, steps: Path) -> None:
    store = desk.open()
    store.commit(planned(block(1)))
    store.close()
    connection = connected(desk.folder / "respiro.db")
    migrate(connection, desk.folder, lambda _number: None, steps)
    connection.close()
    before = {path.name: path.read_bytes() for path in desk.folder.iterdir()}
    with pytest.raises(StoreError) as caught:
        desk.open()
    told = (caught.value.kind, caught.value.values["version"], caught.value.values["known"])
    assert told == ("store_newer", LATEST + 1, LATEST)
    assert {path.name: path.read_bytes() for path in desk.folder.iterdir()} == before


def test_a_newer_store_whose_upgrade_is_still_in_the_log_is_refused_too(desk: Desk, steps: Path) -> None:
    desk.open().close()
    connection = connected(desk.folder / "respiro.db")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    migrate(connection, desk.folder, lambda _number: None, steps)
    with pytest.raises(StoreError) as caught:
        desk.open()
    assert caught.value.kind == "store_newer"
    connection.close()
