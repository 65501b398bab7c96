"""The store under torture: kill -9, a sync before each acknowledgement, a full disk, bit rot (acceptance 1 to 4)."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from adapters.store.calls import follow_up
from adapters.store.damage import copied, harm, honest, prepared
from adapters.store.plan_b import request
from adapters.store.samples import Desk, block, everything, fill, planned
from respiro.adapters.store.store import SqliteStore, check
from respiro.domain.calls import CallChange, Closed, EventKind, OutcomeKind, SourceKey
from respiro.domain.errors import StoreError
from respiro.domain.margins import BlockState, MarginChange
from respiro.domain.period import Period
from respiro.domain.plan_b import PlanBChange, RequestEventKind, Stage
from respiro.services.ports import CallQuery
from torture.committing import NOW, asked, call_change, change, owed, queue_block

pytestmark = pytest.mark.torture

ROOT = Path(__file__).resolve().parents[2]
COMMITTING = Path(__file__).with_name("committing.py")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
RESTART_SECONDS = 2
SEED = 20261123


def test_200_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    random = Random(SEED)  # noqa: S311  no secret
    desk, acknowledged = Desk(tmp_path / "data"), 0
    for _ in range(200):
        child = subprocess.Popen(
            [sys.executable, str(COMMITTING), str(desk.folder)], env=ENVIRONMENT, stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(random.uniform(0, 0.03))
        child.kill()
        said = [int(line) for line in child.stdout.read().split("\n")[:-1]]
        child.wait()
        child.stdout.close()
        acknowledged = max([acknowledged, *said])
        began = time.monotonic()
        store = desk.open()
        assert time.monotonic() - began < RESTART_SECONDS
        assert store.recovered is None
        stored = store.last_entry_number() // 2
        assert acknowledged <= stored <= acknowledged + 1, "at most the last one was stored and not yet told"
        assert store.last_entry_number() % 2 == 0, "a change is stored whole"
        acknowledged = stored
        for number in range(max(1, stored - 5), stored + 1):
            assert [store.block(item.uid) for item in change(number).put] == list(change(number).put)
        verify_calls(store, stored)
        verify_queue(store, stored)
        store.close()
    assert acknowledged > 200
    store = desk.open()
    assert check(store)
    assert len(store.entries_after(0)) == store.last_entry_number()
    counted = len(store.calls(CallQuery(limit=1_000_000)))
    assert acknowledged <= counted <= acknowledged + 1
    ever = Period(NOW, NOW + timedelta(days=400))
    assert len(store.closed_follow_ups(ever)) == counted - 1
    assert acknowledged <= len(store.closed_requests(ever)) + 1 <= acknowledged + 1
    store.close()


def verify_calls(store: SqliteStore, stored: int) -> None:
    """Hold the newest calls against the blocks, which are committed after them: one call more at most."""
    waiting = store.open_follow_ups()
    if not stored and not waiting:
        return
    (newest,) = waiting
    number = int(newest.id[1:])
    assert stored <= number <= stored + 1
    assert newest == owed(number, is_open=True)
    for earlier in range(max(1, number - 5), number):
        assert store.follow_up(f"f{earlier}") == owed(earlier, is_open=False)
        told = [event.kind for event in store.events_of(f"f{earlier}")]
        assert told == [EventKind.OPENED, *([EventKind.EDITED] if earlier > 1 else []), EventKind.CLOSED]
        assert store.calls_of(f"f{earlier}") == list(call_change(earlier).calls)
    newest_calls = store.calls(CallQuery(limit=5))
    assert [call.id for call in newest_calls] == [f"c{one}" for one in range(number, max(0, number - 5), -1)]
    assert len(store.known_keys({SourceKey("phone", str(one)) for one in range(1, number + 2)})) == number


def verify_queue(store: SqliteStore, stored: int) -> None:
    """Hold the newest requests against the blocks: each with its own block and all of its history, or not at all."""
    waiting = store.open_requests()
    if not stored and not waiting:
        return
    (newest,) = waiting
    number = int(newest.id[1:])
    assert stored <= number <= stored + 1
    assert newest == asked(number, is_open=True)
    assert store.block(queue_block(number).uid) == queue_block(number)
    assert store.block(queue_block(number + 1).uid) is None
    edited = [event.kind for event in store.events_of(f"f{number}")][:2]  # the next call may have closed it
    assert edited == [EventKind.OPENED, *([EventKind.EDITED] if number > 1 else [])]
    for earlier in range(max(1, number - 5), number):
        assert store.request(f"r{earlier}") == asked(earlier, is_open=False)
        assert store.block(queue_block(earlier).uid) == queue_block(earlier, BlockState.SETTLED)
        told = [event.kind for event in store.events_of_request(f"r{earlier}")]
        assert told == [RequestEventKind.SCHEDULED, RequestEventKind.RESOLVED]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is missing")
def test_100_of_100_changes_are_synced_before_they_are_acknowledged(tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    command = ["strace", "-f", "-o", str(log), "-e", "trace=fdatasync,fsync,write", "-s", "16"]
    child = [*command, sys.executable, str(COMMITTING), str(tmp_path / "data"), "100"]
    subprocess.run(child, env=ENVIRONMENT, check=True, capture_output=True, timeout=120)
    synced, acknowledged = 0, 0
    for line in log.read_text().splitlines():
        if re.search(r"\b(fdatasync|fsync)\(\d+\)\s+= 0", line):
            synced += 1
        elif re.search(r'write\(1, "(\d+|ready)\\n"', line):
            assert synced >= (3 if acknowledged else 1), f"{line} without a sync for each change before it"
            acknowledged += "ready" not in line
            synced = 0
    assert acknowledged == 100


def test_100_harms_crash_nothing_and_are_never_silent(tmp_path: Path) -> None:
    desk, written = prepared(tmp_path / "data")
    random = Random(SEED)  # noqa: S311  no secret
    noticed: Counter[str] = Counter()
    for number in range(100):
        wreck = copied(desk, tmp_path / str(number))
        what = harm(wreck.folder / "respiro.db", random)
        try:
            noticed[honest(wreck, written)] += 1
        except Exception as error:
            raise AssertionError(f"{number}: {what}") from error
        shutil.rmtree(wreck.folder)
    assert sum(noticed.values()) == 100
    assert noticed["harmless"] < 60, noticed


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("mounting a small disk takes root")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_at_50_fill_points_a_full_disk_loses_nothing_and_the_user_can_finish(small_disk: Path) -> None:
    random = Random(SEED)  # noqa: S311  no secret
    for point in range(50):
        desk = Desk(small_disk / str(point))
        store = desk.open()
        fill(store, events=10, blocks=5)
        wait = small_disk / "ballast"
        acknowledged = store.last_entry_number()
        ballast = shutil.disk_usage(small_disk).free - random.randrange(0, 60_000)
        write_as_much_as_fits(wait, ballast)
        full = False
        for number in range(100, 400):
            try:
                acknowledged = store.commit(planned(block(number)))[0].number
            except StoreError as error:
                assert error.kind == "disk_full"  # noqa: PT017  it is the loop's end
                full = True
                break
            if not (desk.folder / "reserve").exists():
                break
            write_as_much_as_fits(small_disk / "more", 1 << 20)
        assert not full, "the reserve was not enough for one small write"
        done = block(0, state=BlockState.RELEASED)
        store.commit(MarginChange((done,), (), ((done.uid, block(0)),)))
        answered = follow_up(0, state=Closed(NOW, OutcomeKind.REACHED))
        store.commit_calls(CallChange(follow_ups=(answered,), expected=(("follow-up-0", follow_up(0)),)))
        finished = request(1, stage=Stage.RESOLVED, spent=40)
        store.commit_plan_b(PlanBChange((finished,), ((finished.id, request(1)),)))
        assert store.last_entry_number() == acknowledged
        written = everything(store)
        store.close()
        store = desk.open()
        assert store.recovered is None
        assert everything(store) == written
        assert check(store)
        store.close()
        for leftover in small_disk.iterdir():
            shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()


def write_as_much_as_fits(path: Path, size: int) -> None:
    """Leave no room: the last bytes go one page at a time."""
    try:
        with path.open("ab", buffering=0) as file:
            for _ in range(max(0, size) // 4096):
                file.write(bytes(4096))
    except OSError:
        return


def test_the_clock_of_the_child_is_the_one_here() -> None:
    assert Desk(Path()).clock.now == NOW
