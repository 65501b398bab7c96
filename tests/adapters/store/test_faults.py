"""What the world does to the store, and what the store says."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from adapters.store.samples import NOW, Desk, block, calendar, client, everything, fill, planned
from respiro.adapters.store.store import SqliteStore, check, open_store
from respiro.domain.errors import StoreBusyError, StoreError

DESKTOP = Path(__file__).resolve().parents[3] / "desktop"
OPEN_AS_NOBODY = """
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from respiro.adapters.store.store import open_store
from respiro.domain.errors import RespiroError
if os.geteuid() == 0:  # modes mean nothing to root
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    open_store(Path(sys.argv[1]), lambda: datetime(2026, 11, 23, tzinfo=UTC), busy_timeout_ms=50).put_note("a", "b")
except RespiroError as error:
    print(type(error).__name__, error.kind, error.values["path"])
"""


def said_to_a_user_without_rights(folder: Path) -> str:
    """Open the store in a process of a user to whom modes mean something."""
    environment = {**os.environ, "PYTHONPATH": str(DESKTOP), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", OPEN_AS_NOBODY, str(folder)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert run.stderr == ""
    return run.stdout.strip()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Make a folder that everyone may reach: those of pytest lie in one that is for its user alone."""
    with TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        yield folder


def test_files_and_folder_are_for_the_user_alone(desk: Desk) -> None:
    store = desk.open()
    store.put_note("a", "b")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in desk.folder.iterdir()}
    names = ("respiro.db", "respiro.db-wal", "respiro.db-shm", "reserve", "recovery.lock")
    assert modes == dict.fromkeys(names, 0o600)
    assert stat.S_IMODE(desk.folder.stat().st_mode) == 0o700


def test_files_that_others_could_read_are_closed_to_them(desk: Desk) -> None:
    desk.open().close()
    desk.folder.chmod(0o755)
    (desk.folder / "respiro.db").chmod(0o644)
    desk.open()
    assert stat.S_IMODE(desk.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((desk.folder / "respiro.db").stat().st_mode) == 0o600


def test_a_read_only_folder_is_told(open_folder: Path) -> None:
    folder = open_folder / "data"
    folder.mkdir(mode=0o500)
    folder.chmod(0o555)
    assert said_to_a_user_without_rights(folder) == f"StoreError store_not_writable {folder / 'respiro.db'}"


def test_a_folder_that_can_not_be_made_is_told(open_folder: Path) -> None:
    said = said_to_a_user_without_rights(open_folder / "missing" / "data")
    assert said.startswith(f"StoreError store_not_writable {open_folder}")


def test_a_read_only_store_is_told(open_folder: Path) -> None:
    desk = Desk(open_folder / "data")
    desk.open().close()
    desk.folder.chmod(0o555)
    (desk.folder / "respiro.db").chmod(0o444)
    assert said_to_a_user_without_rights(desk.folder).startswith("StoreError store_not_writable")


def test_a_file_where_the_folder_should_be_is_told(desk: Desk) -> None:
    desk.folder.write_text("not a folder")
    with pytest.raises(StoreError) as caught:
        desk.open()
    assert caught.value.kind == "store_not_writable"


@contextmanager
def locked(desk: Desk) -> Iterator[None]:
    connection = sqlite3.connect(desk.folder / "respiro.db", isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    yield
    connection.execute("ROLLBACK")
    connection.close()


def test_a_locked_store_says_so_and_can_still_be_read(desk: Desk) -> None:
    store = desk.open(busy_timeout_ms=20)
    store.commit(planned(block(1)))
    with locked(desk):
        for write in (lambda: store.commit(planned(block(2))), lambda: store.put_note("a", "b")):
            with pytest.raises(StoreBusyError) as caught:
                write()
            assert caught.value.kind == "store_busy"
        assert store.last_entry_number() == 1
    assert store.commit(planned(block(2)))[0].number == 2


def test_a_lock_that_is_let_go_in_time_is_waited_for(desk: Desk) -> None:
    store = desk.open(busy_timeout_ms=30_000)
    with locked(desk):
        answers: list[int] = []
        thread = threading.Thread(target=lambda: answers.append(commit_elsewhere(desk)))
        thread.start()
    thread.join()
    assert answers == [store.last_entry_number()] == [1]


def commit_elsewhere(desk: Desk) -> int:
    store = open_store(desk.folder, desk.clock, busy_timeout_ms=30_000)
    try:
        return store.commit(planned(block(1)))[0].number
    finally:
        store.close()


def fill_disk(store: SqliteStore, pages: int = 0) -> None:
    """Let the file grow by so many pages and no more."""
    connection = store._database._connection
    assert connection is not None
    count = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {count + pages}")


def test_a_full_disk_is_told_and_nothing_is_cut_off(desk: Desk) -> None:
    store = desk.open()
    fill(store, events=20)
    written = everything(store)
    fill_disk(store, pages=4)
    with pytest.raises(StoreError) as caught:
        store.replace_source(calendar(500, "Large"), now=NOW)
    assert caught.value.kind == "disk_full"
    assert everything(store) == written
    assert check(store)


def test_what_the_user_says_on_a_full_disk_is_kept_with_the_reserve(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = desk.open()
    reserve = desk.folder / "reserve"
    transact = store._database._transact

    def on_full_disk(begin: str, work: object) -> object:
        if begin == "BEGIN IMMEDIATE" and reserve.exists():
            raise StoreError("disk_full", path=str(desk.folder))
        return transact(begin, work)  # type: ignore[arg-type]

    monkeypatch.setattr(store._database, "_transact", on_full_disk)
    with pytest.raises(StoreError):
        store.replace_source(calendar(1), now=NOW)
    assert reserve.exists(), "an import has no claim on it"
    assert store.commit(planned(block(1)))[0].number == 1
    assert not reserve.exists()
    store.put_client(client("Acme"))
    desk.open()
    assert reserve.stat().st_size == 256 * 1024, "held again when there is room"


def test_an_open_store_notices_that_another_file_bears_its_name(desk: Desk) -> None:
    tray, worker = desk.open(), desk.open()
    worker.commit(planned(block(1)))
    worker.recover()
    worker.commit(planned(block(2)))
    assert tray.commit(planned(block(3)))[0].number == 3
    assert tray.last_entry_number() == worker.last_entry_number() == 3
