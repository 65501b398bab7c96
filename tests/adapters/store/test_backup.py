"""Copies: one a day, verified, seven kept."""

import shutil
import sqlite3
import stat
from pathlib import Path

import pytest

from adapters.store.samples import NOW, Desk, block, everything, fill, planned
from respiro.adapters.store import backup
from respiro.adapters.store import store as store_module
from respiro.adapters.store.database import Database
from respiro.adapters.store.migration import migrate, migrations
from respiro.domain.errors import StoreDamagedError, StoreError


def names(desk: Desk) -> list[str]:
    return sorted(path.name for path in (desk.folder / "backups").iterdir())


def test_one_backup_a_day_is_made(desk: Desk) -> None:
    store = desk.open()
    made = store.backup_today()
    assert made is not None
    desk.clock.advance(hours=2)
    assert store.backup_today() is None
    desk.clock.advance(hours=22)
    assert store.backup_today() is not None
    assert names(desk) == ["respiro-20261123T090000Z.db", "respiro-20261124T090000Z.db"]


def test_after_an_import_the_days_backup_is_made_anew(desk: Desk) -> None:
    store = desk.open()
    store.backup_today()
    desk.clock.advance(hours=1)
    store.backup_today(replace=True)
    store.backup_today(replace=True)
    assert names(desk) == ["respiro-20261123T100000Z.db"]


def test_seven_are_kept(desk: Desk) -> None:
    store = desk.open()
    for _ in range(9):
        store.backup_today()
        desk.clock.advance(days=1)
    assert names(desk) == [f"respiro-202611{day}T090000Z.db" for day in range(25, 30)] + [
        "respiro-20261130T090000Z.db",
        "respiro-20261201T090000Z.db",
    ]


def test_a_restored_copy_equals_what_was_in_the_store(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    written = everything(store)
    made = store.backup_today()
    assert made is not None
    other = Desk(desk.folder.parent / "other")
    other.folder.mkdir()
    shutil.copy(made, other.folder / "respiro.db")
    restored = other.open()
    assert everything(restored) == written
    restored.close()


def test_a_backup_is_for_the_user_alone_and_a_single_file(desk: Desk) -> None:
    store = desk.open()
    store.commit(planned(block(1)))
    made = store.backup_today()
    assert made is not None
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    assert names(desk) == [made.name]


def test_a_damaged_store_is_not_copied_over_a_sound_backup(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    store.backup_today()
    kept = {path.name: path.read_bytes() for path in (desk.folder / "backups").iterdir()}
    desk.clock.advance(hours=1)
    store.close()
    connection = sqlite3.connect(desk.folder / "respiro.db")
    connection.execute("DROP TRIGGER client_changed")
    connection.execute("UPDATE client SET name = 'Bcme' WHERE id = 'acme'")
    connection.commit()
    connection.close()
    database = Database(desk.folder, 500)
    database._connection = sqlite3.connect(desk.folder / "respiro.db", isolation_level=None)
    database.identity = ((desk.folder / "respiro.db").stat().st_dev, (desk.folder / "respiro.db").stat().st_ino)
    with pytest.raises(StoreDamagedError):
        backup.backup_today(database, desk.clock(), replace=True)
    database.close()
    assert {path.name: path.read_bytes() for path in (desk.folder / "backups").iterdir()} == kept


def test_a_copy_that_can_not_be_verified_does_not_count(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    first = store.backup_today()
    desk.clock.advance(days=1)
    second = store.backup_today()
    assert first is not None
    assert second is not None
    second.write_bytes(second.read_bytes()[:50_000])
    assert backup.newest_verified(desk.folder) == (first, NOW)


def test_a_failed_copy_leaves_no_trace(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    store = desk.open()
    store.backup_today()
    desk.clock.advance(days=1)

    def fail(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "sync_file", fail)
    with pytest.raises(StoreError) as caught:
        store.backup_today()
    assert caught.value.kind == "disk_full"
    assert names(desk) == ["respiro-20261123T090000Z.db"]


def test_an_upgrade_makes_a_backup_of_its_own(desk: Desk, tmp_path: Path) -> None:
    store = desk.open()
    fill(store)
    store.close()
    steps = tmp_path / "migrations"
    shutil.copytree(store_module.__file__.replace("store.py", "migrations"), steps)
    number = max(migrations()) + 1
    (steps / f"{number:04}_next.sql").write_text("CREATE TABLE gadget (id INTEGER PRIMARY KEY) STRICT;\n")
    database = Database(desk.folder, 500)
    database.open(lambda _connection, _number: None)
    connection = database._connection
    assert connection is not None
    migrate(
        connection,
        database.path,
        lambda next_one: backup.before_migration(connection, desk.folder, desk.clock(), next_one),
        steps,
    )
    database.close()
    assert names(desk) == [f"respiro-20261123T090000Z-before-{number}.db"]
    assert backup.newest_verified(desk.folder) is not None
