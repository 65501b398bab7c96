"""A store of an earlier version becomes one of the present, with all that was in it (acceptance 7)."""

import shutil
import sqlite3
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from time import sleep

import pytest

from adapters.store.accounts import account
from adapters.store.calls import owed
from adapters.store.damage import LATER_TABLES
from adapters.store.old_version import break_client, old_version
from adapters.store.plan_b import wanted
from adapters.store.samples import NOW, Desk, client, everything
from adapters.store.subscriptions import subscription
from adapters.store.test_migration import connected, interrupted
from respiro.adapters.store import store as store_module
from respiro.adapters.store.backup import before_migration, verify_copy
from respiro.adapters.store.migration import MIGRATIONS, migrations, statements, verify_schema, version_at, version_of
from respiro.adapters.store.store import check, open_store
from respiro.adapters.store.tables import TABLES, tables_at

FIRST_BYTES = 16
EARLIER = range(1, max(migrations()))
RESEALING = [number for number in EARLIER if tables_at(number + 1)[: len(tables_at(number))] != tables_at(number)]
"""From which versions the next step seals rows anew."""


def smear(path: Path, count: int) -> None:
    content = path.read_bytes()
    path.write_bytes(b"\xa5" * count + content[count:])


@pytest.mark.parametrize("version", EARLIER)
def test_an_old_store_keeps_everything(desk: Desk, version: int) -> None:
    written = old_version(desk, version)
    assert version_at(desk.folder / "respiro.db") == version
    store = desk.open()
    assert store.recovered is None
    assert everything(store) == written
    assert check(store)
    store.commit_calls(owed(11))
    store.commit_plan_b(wanted(1))
    store.put_client(client("Acme", phones=("+34600123456",), response=240, wild_cards=3))
    assert check(store)
    store.close()
    assert version_at(desk.folder / "respiro.db") == max(migrations())
    assert (desk.open().clients()[0].response, desk.open().clients()[0].wild_cards) == (240, 3)


def test_clients_of_before_have_the_limits_of_a_new_one(desk: Desk) -> None:
    old_version(desk, 2)
    known = {"phones": ("+34600123456",), "emails": ("acme@example.org",), "language": "pl"}
    acme = client("Acme", **known, response=240, let_through=True)
    assert desk.open().clients() == [acme, client("Błażej"), client("Ștefan")]


@pytest.mark.parametrize("version", EARLIER)
def test_a_sound_backup_is_made_before_each_step(desk: Desk, version: int) -> None:
    written = old_version(desk, version)
    desk.open()
    steps = range(version + 1, max(migrations()) + 1)
    backups = [desk.folder / "backups" / f"respiro-20261123T090000Z-before-{step}.db" for step in steps]
    assert backups == sorted((desk.folder / "backups").iterdir())
    for step, backup in zip(steps, backups, strict=True):
        assert version_at(backup) == step - 1
        verify_copy(backup)
        other = Desk(desk.folder.parent / f"other-{step}")
        other.folder.mkdir()
        shutil.copy(backup, other.folder / "respiro.db")
        assert everything(other.open()) == written
        other.close()


@pytest.mark.parametrize(
    "version", [EARLIER[0], *(pytest.param(one, marks=pytest.mark.torture) for one in EARLIER[1:])]
)
def test_an_upgrade_killed_at_any_statement_leaves_one_version_or_the_next_and_either_opens(
    desk: Desk, tmp_path: Path, version: int
) -> None:
    written = old_version(desk, version, events=3, blocks=3)
    path = desk.folder / "respiro.db"
    before = path.read_bytes()
    found: Counter[int] = Counter()
    for _ in interrupted(path, MIGRATIONS):
        connection = connected(path)
        found[version_of(connection)] += 1
        verify_schema(connection)
        connection.close()
        copy = Desk(tmp_path / str(found.total()))
        shutil.copytree(desk.folder, copy.folder)
        store = copy.open()
        assert store.recovered is None
        assert everything(store) == written
        copy.close()
        path.write_bytes(before)  # so that each death is one of the whole way
    for step in range(version, max(migrations())):
        assert found.pop(step) > len(list(statements(migrations()[step + 1].read_text(encoding="utf-8"))))
    assert set(found) <= {max(migrations())}, "killed as it was done"
    connection = connected(path)
    assert version_of(connection) == max(migrations())
    verify_schema(connection)
    connection.close()
    store = desk.open()
    assert everything(store) == written
    assert check(store)


@pytest.mark.parametrize("version", EARLIER)
def test_a_client_that_is_not_what_was_written_is_not_sealed_anew(desk: Desk, version: int) -> None:
    old_version(desk, version)
    break_client(desk.folder / "respiro.db", "acme")
    store = desk.open()
    assert store.recovered is not None
    assert store.recovered.missing == {"client": 1}
    assert [one.name for one in store.clients()] == ["Błażej", "Ștefan"]
    assert check(store)


@pytest.mark.parametrize("version", EARLIER)
def test_a_client_that_vanished_is_missed_by_the_upgrade(desk: Desk, version: int) -> None:
    written = old_version(desk, version)
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


@pytest.mark.parametrize("version", RESEALING)
@pytest.mark.parametrize("harm", ["seal", "vanished"])
def test_the_step_itself_refuses_what_is_damaged(desk: Desk, harm: str, version: int) -> None:
    old_version(desk, version)
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
    assert version_of(connection) == version
    connection.close()


@pytest.mark.parametrize("version", EARLIER)
def test_a_damaged_old_store_is_mended_from_its_own_backup(desk: Desk, version: int) -> None:
    written = old_version(desk, version)
    shutil.copytree(desk.folder, desk.folder / "backups")
    (desk.folder / "backups" / "respiro.db").rename(desk.folder / "backups" / "respiro-20261122T090000Z.db")
    break_client(desk.folder / "respiro.db", "acme")
    store = desk.open()
    assert store.recovered is not None
    assert store.recovered.backup_at == NOW.replace(day=22)
    assert dict(store.recovered.missing) == {}
    assert {**everything(store), "horizon": written["horizon"]} == written


@pytest.mark.parametrize("version", EARLIER)
def test_an_old_store_whose_head_is_lost_is_read_and_brought_up_to_date(desk: Desk, version: int) -> None:
    written = old_version(desk, version)
    smear(desk.folder / "respiro.db", FIRST_BYTES)
    store = desk.open()
    assert store.recovered is not None
    assert dict(store.recovered.missing) == {}
    assert everything(store) == written
    assert check(store)


@pytest.mark.parametrize("version", EARLIER)
@pytest.mark.parametrize("backed_up_since", [False, True])
def test_an_upgraded_store_whose_head_is_lost_finds_its_new_tables_again(
    desk: Desk, version: int, *, backed_up_since: bool
) -> None:
    old_version(desk, version, events=80)
    store = desk.open()
    for number in range(10, 40):
        store.commit_calls(owed(number))
        store.commit_plan_b(wanted(number))
        store.put_subscription(subscription(f"Calendar {number}"), None)
        store.put_account(account(f"Account {number}"), None)
    if backed_up_since:
        desk.clock.advance(hours=1)
        store.backup_today()
    store.commit_calls(owed(40))
    store.commit_plan_b(wanted(40))
    written = everything(store)
    store.close()
    smear(desk.folder / "respiro.db", FIRST_BYTES)
    store = desk.open()
    assert store.recovered is not None
    assert dict(store.recovered.missing) == {}
    assert store.recovered.uncounted == ()
    assert everything(store) == written


@pytest.mark.parametrize("version", EARLIER)
def test_what_can_not_be_found_again_without_a_backup_is_told(desk: Desk, version: int) -> None:
    old_version(desk, version, events=80)
    store = desk.open()
    for number in range(10, 40):
        store.commit_calls(owed(number))
        store.commit_plan_b(wanted(number))
        store.put_subscription(subscription(f"Calendar {number}"), None)
        store.put_account(account(f"Account {number}"), None)
    written = everything(store)
    store.close()
    shutil.rmtree(desk.folder / "backups")
    smear(desk.folder / "respiro.db", FIRST_BYTES)
    store = desk.open()
    recovery, found = store.recovered, everything(store)
    assert recovery is not None
    lost = {table for table, name in LATER_TABLES.items() if found[name] != written[name]}
    fresh = {table.name for table in TABLES} - {table.name for table in tables_at(version)}
    assert lost & fresh
    assert lost <= fresh
    for table in lost:
        assert table in recovery.uncounted or recovery.missing.get(table)
    assert len(store.clients()) == 3


def test_two_that_start_at_once_take_each_step_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    written = old_version(desk, 1)
    backed_up: list[int] = []

    def slowly(connection: sqlite3.Connection, folder: Path, now: datetime, number: int) -> Path:
        backed_up.append(number)
        sleep(0.2)  # long enough for the other to come to the same place
        return before_migration(connection, folder, now, number)

    def start(_number: int) -> bool:
        store = open_store(desk.folder, desk.clock)
        store.close()
        return store.recovered is None

    monkeypatch.setattr(store_module, "before_migration", slowly)
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(start, range(2))) == [True, True]
    assert backed_up == list(range(2, max(migrations()) + 1))
    assert everything(desk.open()) == written
