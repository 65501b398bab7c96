"""Row 45 of what a trusted program survives: of a client who was erased nothing is left, and all others are whole."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from adapters.store.samples import fill
from respiro.adapters.store import archive as archive_module
from respiro.adapters.store import database
from respiro.adapters.store.backup import copies_in, verify_copy
from respiro.adapters.store.store import SqliteStore, check
from respiro.domain.errors import StoreBusyError, StoreError
from respiro.domain.margins import LedgerKind
from respiro.domain.review import BY_HAND_UID_SUFFIX
from support import canary
from support.worker_rig import WorkerRig

DAYS = 3


@pytest.fixture(autouse=True)
def _careless_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let SQLite leave in free pages what was deleted, as it does unless it was built otherwise."""
    monkeypatch.setattr(database, "_PRAGMAS", (*database._PRAGMAS, "PRAGMA secure_delete = OFF"))


@pytest.fixture
def planted(rig: WorkerRig) -> WorkerRig:
    """Fill a home with others' data, and put the client into the store, three backups and the home calendar."""
    rig.now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    store = rig.open()
    fill(store, events=10, blocks=8, calls=12, requests=6, has_accounts=False)
    canary.plant(store, rig.folder, rig.now)
    for _ in range(DAYS):
        store.backup_today()
        rig.now += timedelta(days=1)
    rig.close()
    assert len(canary.hits(rig.folder)) > 20
    return rig


def counted(rig: WorkerRig) -> tuple[object, ...]:
    store = rig.open()
    ledger = store.ledger(date(2026, 1, 1), date(2028, 1, 1))
    rig.close()
    return tuple((entry.number, entry.kind, entry.minutes, entry.period, entry.origin) for entry in ledger)


def test_what_was_booked_by_hand_stays_used_for_someone_unknown(planted: WorkerRig) -> None:
    rig = planted
    planted.run("client-data", canary.ID)

    def by_hand() -> list[tuple[LedgerKind, str, str]]:
        store = rig.open()
        takers = [(entry.kind, entry.taker) for entry in store.ledger(date(2026, 1, 1), date(2028, 1, 1))]
        rig.close()
        return [
            (kind, taker.occurrence.uid, taker.summary)
            for kind, taker in takers
            if taker and taker.occurrence.uid.endswith(BY_HAND_UID_SUFFIX)
        ]

    assert [uid for _, uid, _ in by_hand()] == [f"{canary.ID}{BY_HAND_UID_SUFFIX}"] * 2
    rig.run("erase-client", canary.ID)
    (used, unknown, summary), (unused, other, _) = by_hand()
    assert (used, unused, summary) == (LedgerKind.USED, LedgerKind.UNUSED, "")
    assert unknown == other  # what was taken back is still taken back
    assert canary.ID not in unknown


def sound(rig: WorkerRig) -> bool:
    store = rig.open()
    is_sound = check(store)
    rig.close()
    return is_sound


def test_nothing_is_left_and_all_others_are_whole(planted: WorkerRig) -> None:
    rig, main = planted, planted.folder / "respiro.db"
    before, bookings = canary.rows_of_others(main), counted(rig)
    result = rig.run("erase-client", canary.ID)
    assert canary.hits(rig.folder) == []
    assert result["left"] == []
    assert (result["copies"], result["tasks"]) == (DAYS, 2)
    assert result["records"] == {
        "call": 4,
        "client": 1,
        "follow_up": 3,
        "request": 2,
        "playbook_run": 2,
        "note": 3,
        "mirror": 2,
        "ledger": 5,
    }
    assert canary.rows_of_others(main) == before
    after = counted(rig)
    assert after[: len(bookings)] == bookings
    assert [entry[1] for entry in after[len(bookings) :]] == [LedgerKind.UNRESERVED]
    assert sound(rig)
    for path, _at, _label in copies_in(rig.folder / "backups"):
        verify_copy(path)
        assert canary.rows_of_others(path) == before
    assert rig.run("erase-client", canary.ID)["error"]


def test_what_is_stored_is_shown_before_and_written_out(planted: WorkerRig, tmp_path: Path) -> None:
    data = planted.run("client-data", canary.ID)
    assert {
        name: len(value) for name, value in data.items() if isinstance(value, list | dict) and name != "client"
    } == {
        "calls": 4,
        "follow_ups": 3,
        "requests": 2,
        "playbook_runs": 1,
        "exceptions": 0,
        "margin": 4,
        "agendas": 0,
        "notes": 3,
        "tasks": 2,
        "copies": DAYS,
    }
    written = planted.run("client-data", canary.ID, "--to", str(tmp_path / "out"), "--words", '{"Calls": "Llamadas"}')
    files = written["files"]
    assert isinstance(files, list)
    as_json, as_text = (Path(file).read_text(encoding="utf-8") for file in files)
    for text in (as_json, as_text):
        assert all(mark in text for mark in (canary.NAME, canary.EMAIL, canary.WORDS, canary.NUMBER))
    assert "Llamadas\n--------" in as_text
    assert {Path(file).stat().st_mode & 0o077 for file in files} == {0}


def test_a_copy_that_can_t_be_read_is_named_and_goes_if_one_says_so(planted: WorkerRig) -> None:
    rig = planted
    (newest, _at, _label), *_ = copies_in(rig.folder / "backups")
    data = bytearray(newest.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4000] = b"\xff" * 4000
    newest.write_bytes(data)
    aside = rig.folder / "damaged" / "20261101T000000Z"
    aside.mkdir(parents=True)
    shutil.copy(newest, aside / "respiro.db")
    name = f"backups/{newest.name}"
    result = rig.run("erase-client", canary.ID)
    assert result["left"] == [
        {"file": name, "kind": "copy_damaged"},
        {"file": "damaged/20261101T000000Z", "kind": "damaged_store_kept"},
    ]
    assert {hit.partition(":")[0] for hit in canary.hits(rig.folder)} <= {name, "damaged/20261101T000000Z/respiro.db"}


def test_damaged_ones_are_deleted_on_request(planted: WorkerRig) -> None:
    rig = planted
    (newest, _at, _label), *_ = copies_in(rig.folder / "backups")
    newest.write_bytes(newest.read_bytes()[:9000])
    aside = rig.folder / "damaged" / "20261101T000000Z"
    aside.mkdir(parents=True)
    shutil.copy(rig.folder / "respiro.db", aside)
    result = rig.run("erase-client", canary.ID, "--delete-damaged")
    assert (result["left"], result["damaged"]) == ([], 2)
    assert canary.hits(rig.folder) == []


def test_an_old_copy_is_brought_up_to_date_and_written_anew(planted: WorkerRig) -> None:
    rig = planted
    (newest, _at, _label), *_ = copies_in(rig.folder / "backups")
    old = newest.with_name("respiro-20260101T000000Z-before-3.db")
    _second_version(old, newest)
    assert canary.hits(old.parent)
    assert rig.run("erase-client", canary.ID)["copies"] == DAYS + 1
    assert canary.hits(rig.folder) == []
    verify_copy(old)


def _second_version(path: Path, newest: Path) -> None:
    """Write a store as the second migration left it, with a call of the client in it."""
    from respiro.adapters.store.call_writer import write_calls  # noqa: PLC0415  for this one
    from respiro.adapters.store.migration import migrate  # noqa: PLC0415  as above
    from respiro.domain.calls import Call, CallChange  # noqa: PLC0415  as above

    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection, path, lambda _number: None, last=2)
    connection.execute("BEGIN")
    write_calls(
        connection, CallChange(calls=(Call("canary-call-old", datetime(2026, 1, 1, tzinfo=UTC), canary.CALLER),))
    )
    connection.execute("COMMIT")
    connection.close()
    path.chmod(newest.stat().st_mode)


def test_leftovers_of_killed_runs_go(planted: WorkerRig) -> None:
    rig = planted
    for name in ("backups/respiro-20261120T000000Z.part", "erasing/copy.db", "recovering/wreck.db"):
        (rig.folder / name).parent.mkdir(exist_ok=True)
        shutil.copy(rig.folder / "respiro.db", rig.folder / name)
    rig.run("erase-client", canary.ID)
    assert canary.hits(rig.folder) == []


def test_what_a_client_was_called_before_goes_from_older_copies(planted: WorkerRig) -> None:
    rig = planted
    store = rig.open()
    renamed = canary.replace(canary.CLIENT, name="Someone Else", phones=(), emails=())
    store.put_client(renamed)
    rig.close()
    rig.run("erase-client", canary.ID)
    assert [hit for hit in canary.hits(rig.folder) if hit.startswith("backups")] == []


def test_what_others_wrote_is_left_and_told(planted: WorkerRig) -> None:
    rig = planted
    store = rig.open()
    other = store.clients()[0]
    store.put_client(canary.replace(other, notes=f"a friend of {canary.NAME}"))
    rig.close()
    result = rig.run("erase-client", canary.ID)
    assert result["mentions"] == {"client": 1}
    assert {hit.partition(":")[0] for hit in canary.hits(rig.folder)} == {"respiro.db"}


def test_a_store_that_someone_reads_is_tidied_by_the_next_backup(
    planted: WorkerRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(_connection: sqlite3.Connection) -> None:
        raise StoreBusyError("store_busy")

    with monkeypatch.context() as patched:
        patched.setattr(archive_module, "_tidied", busy)
        result = planted.run("erase-client", canary.ID)
    assert result["left"] == [{"file": "respiro.db", "kind": "erase_not_tidied"}]
    store = planted.open()
    planted.now += timedelta(days=5)
    store.backup_today()
    planted.close()
    assert canary.hits(planted.folder) == []


def test_an_idle_tray_is_no_hindrance_and_sees_it(planted: WorkerRig) -> None:
    tray = planted.open()
    planted.opened.clear()
    assert canary.ID in {client.id for client in tray.clients()}
    assert planted.run("erase-client", canary.ID)["left"] == []
    assert canary.ID not in {client.id for client in tray.clients()}
    assert canary.hits(planted.folder) == []
    tray.close()
    assert sound(planted)


@pytest.mark.parametrize("step", ["clear_leftovers", "erase_copy", "erase", "tidy"])
def test_a_fault_at_any_step_is_taken_up_again(planted: WorkerRig, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def fail(*_: object) -> None:
        raise StoreError("disk_full")

    before = canary.rows_of_others(planted.folder / "respiro.db")
    with monkeypatch.context() as patched:
        patched.setattr(archive_module.StoreArchive, step, fail)
        planted.run("erase-client", canary.ID)
    store = planted.open()
    is_there = any(client.id == canary.ID for client in store.clients())
    store.archive.tidy()
    planted.close()
    if is_there:
        assert planted.run("erase-client", canary.ID)["left"] == []
    assert canary.hits(planted.folder) == []
    assert canary.rows_of_others(planted.folder / "respiro.db") == before
    assert sound(planted)


@pytest.mark.parametrize("after", [0.35, 0.45, 0.55, 0.65, 0.8])
def test_a_kill_leaves_before_or_after_and_the_rest_is_taken_up_again(planted: WorkerRig, after: float) -> None:
    before = canary.rows_of_others(planted.folder / "respiro.db")
    root = Path(__file__).parents[2]
    worker = subprocess.Popen(
        [sys.executable, "-m", "respiro", "--home", str(planted.folder), "worker", "erase-client", canary.ID],
        env={**os.environ, "PYTHONPATH": str(root / "desktop")},
        stdout=subprocess.DEVNULL,
    )
    time.sleep(after)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    store: SqliteStore = planted.open()
    is_there = any(client.id == canary.ID for client in store.clients())
    assert bool(store.requests_of(canary.ID)) is is_there
    planted.close()
    if is_there:
        assert planted.run("erase-client", canary.ID)["left"] == []
    else:
        store = planted.open()
        store.archive.tidy()
        planted.close()
    assert canary.hits(planted.folder) == []
    assert canary.rows_of_others(planted.folder / "respiro.db") == before
    assert sound(planted)


def test_a_copy_that_can_t_be_read_is_listed_as_such(planted: WorkerRig) -> None:
    (newest, _at, _label), *_ = copies_in(planted.folder / "backups")
    newest.write_bytes(b"\xff" * 9000)
    copies = planted.run("client-data", canary.ID)["copies"]
    assert isinstance(copies, list)
    assert [copy["records"] is None for copy in copies] == [True, False, False]
    assert copies[1]["records"] == 1 + 4 + 2 + 2  # the client, the calls, the follow-ups and the requests


def test_a_backup_that_is_made_meanwhile_is_written_anew_too(
    planted: WorkerRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    erase = archive_module.StoreArchive.erase

    def with_backup(archive: archive_module.StoreArchive, *given: object) -> object:
        other = planted.open()
        planted.now += timedelta(days=2)
        other.backup_today()
        return erase(archive, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(archive_module.StoreArchive, "erase", with_backup)
    assert planted.run("erase-client", canary.ID)["copies"] == DAYS + 1
    assert canary.hits(planted.folder) == []
