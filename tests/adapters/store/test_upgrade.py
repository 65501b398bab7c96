"""A store of the first version becomes one of the present, with all that was in it (acceptance 7)."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from adapters.store.calls import owed
from adapters.store.first_version import break_client, first_version
from adapters.store.samples import NOW, Desk, client, everything
from adapters.store.test_migration import connected, interrupted
from respiro.adapters.store.backup import verify_copy
from respiro.adapters.store.migration import MIGRATIONS, migrations, statements, verify_schema, version_at, version_of
from respiro.adapters.store.store import check

FIRST_BYTES = 16


def smear(path: Path, count: int) -> None:
    content = path.read_bytes()
    path.write_bytes(b"\xa5" * count + content[count:])


def test_an_old_store_keeps_everything(desk: Desk) -> None:
    written = first_version(desk)
    assert version_at(desk.folder / "respiro.db") == 1
    store = desk.open()
    assert store.recovered is None
    assert everything(store) == written
    assert check(store)
    store.commit_calls(owed(1))
    store.put_client(client("Acme", phones=("+34600123456",), response=240))
    assert check(store)
    store.close()
    assert version_at(desk.folder / "respiro.db") == max(migrations())
    assert desk.open().clients()[0].response == 240


def test_a_sound_backup_is_made_before(desk: Desk) -> None:
    written = first_version(desk)
    desk.open()
    backup = desk.folder / "backups" / "respiro-20261123T090000Z-before-2.db"
    assert [backup] == list((desk.folder / "backups").iterdir())
    assert version_at(backup) == 1
    verify_copy(backup)
    other = Desk(desk.folder.parent / "other")
    other.folder.mkdir()
    shutil.copy(backup, other.folder / "respiro.db")
    assert everything(other.open()) == written
    other.close()


def test_an_upgrade_killed_at_any_statement_leaves_the_old_store_or_the_new_and_either_opens(
    desk: Desk, tmp_path: Path
) -> None:
    written = first_version(desk, events=3, blocks=3)
    path = desk.folder / "respiro.db"
    deaths = 0
    for _ in interrupted(path, MIGRATIONS):
        deaths += 1
        connection = connected(path)
        assert version_of(connection) == 1
        verify_schema(connection)
        connection.close()
        copy = Desk(tmp_path / str(deaths))
        shutil.copytree(desk.folder, copy.folder)
        store = copy.open()
        assert store.recovered is None
        assert everything(store) == written
        copy.close()
    assert deaths > len(list(statements(migrations()[2].read_text(encoding="utf-8"))))
    connection = connected(path)
    assert version_of(connection) == 2
    verify_schema(connection)
    connection.close()
    store = desk.open()
    assert everything(store) == written
    assert check(store)


def test_a_client_that_is_not_what_was_written_is_not_sealed_anew(desk: Desk) -> None:
    first_version(desk)
    break_client(desk.folder / "respiro.db", "acme")
    store = desk.open()
    assert store.recovered is not None
    assert store.recovered.missing == {"client": 1}
    assert [one.name for one in store.clients()] == ["Błażej", "Ștefan"]
    assert check(store)


def test_a_client_that_vanished_is_missed_by_the_upgrade(desk: Desk) -> None:
    written = first_version(desk)
    connection = sqlite3.connect(desk.folder / "respiro.db", isolation_level=None)
    connection.execute("CREATE TEMP TABLE kept AS SELECT * FROM tally")
    connection.execute("DELETE FROM client WHERE id = 'acme'")
    connection.execute("DELETE FROM tally")
    connection.execute("INSERT INTO tally SELECT * FROM kept")
    connection.close()
    store = desk.open()
    assert store.recovered is not None
    assert store.recovered.missing == {"client": 1}
    assert store.ledger(NOW.date(), NOW.date().replace(year=2028)) == written["ledger"]


@pytest.mark.parametrize("harm", ["seal", "vanished"])
def test_the_step_itself_refuses_what_is_damaged(desk: Desk, harm: str) -> None:
    first_version(desk)
    path = desk.folder / "respiro.db"
    if harm == "seal":
        break_client(path, "acme")
    else:
        connection = connected(path)
        connection.execute("UPDATE tally SET rows = rows + 1 WHERE name = 'client'")
        connection.close()
    with pytest.raises(sqlite3.DatabaseError):
        list(interrupted(path, MIGRATIONS))
    connection = connected(path)
    assert version_of(connection) == 1
    connection.close()


def test_a_damaged_old_store_is_mended_from_its_own_backup(desk: Desk) -> None:
    written = first_version(desk)
    shutil.copytree(desk.folder, desk.folder / "backups")
    (desk.folder / "backups" / "respiro.db").rename(desk.folder / "backups" / "respiro-20261122T090000Z.db")
    break_client(desk.folder / "respiro.db", "acme")
    store = desk.open()
    assert store.recovered is not None
    assert store.recovered.backup_at == NOW.replace(day=22)
    assert dict(store.recovered.missing) == {}
    assert {**everything(store), "horizon": written["horizon"]} == written


def test_an_old_store_whose_head_is_lost_is_read_and_brought_up_to_date(desk: Desk) -> None:
    written = first_version(desk)
    smear(desk.folder / "respiro.db", FIRST_BYTES)
    store = desk.open()
    assert store.recovered is not None
    assert dict(store.recovered.missing) == {}
    assert everything(store) == written
    assert check(store)


@pytest.mark.parametrize("backed_up_since", [False, True])
def test_an_upgraded_store_whose_head_is_lost_finds_its_new_tables_again(desk: Desk, *, backed_up_since: bool) -> None:
    first_version(desk, events=80)
    store = desk.open()
    for number in range(30):
        store.commit_calls(owed(number))
    if backed_up_since:
        desk.clock.advance(hours=1)
        store.backup_today()
    store.commit_calls(owed(40))
    written = everything(store)
    store.close()
    smear(desk.folder / "respiro.db", FIRST_BYTES)
    store = desk.open()
    assert store.recovered is not None
    assert dict(store.recovered.missing) == {}
    assert store.recovered.uncounted == ()
    assert everything(store) == written


def test_what_can_not_be_found_again_without_a_backup_is_told(desk: Desk) -> None:
    first_version(desk, events=80)
    store = desk.open()
    for number in range(30):
        store.commit_calls(owed(number))
    store.close()
    shutil.rmtree(desk.folder / "backups")
    smear(desk.folder / "respiro.db", FIRST_BYTES)
    store = desk.open()
    assert store.recovered is not None
    lost = {"call", "call_key", "follow_up", "follow_up_event"} - set(store.recovered.uncounted)
    assert all(store.recovered.missing.get(table) for table in lost)
    assert len(store.clients()) == 3
