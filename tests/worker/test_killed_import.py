"""A worker that is killed or cancelled while it imports leaves the store as it was before or after, never between."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QElapsedTimer, QObject
from pytestqt.qtbot import QtBot

from bench.bench_import import agenda
from respiro.adapters.store.store import check, open_store
from respiro.adapters.system import system_clock
from respiro.ui.runtime.worker_runner import WorkerRunner

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
STAGES = ("opening", "reading", "storing")
SEED, KILLS = 20261123, 40
MANY = 27_000
LONGEST_CANCEL_MS = 1000
Held = tuple[tuple[int, int], ...]
"""How many rows each table of a calendar has, and what their seals add up to."""


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """Return a home before an import, one after it, and the file."""
    folder = tmp_path_factory.mktemp("killed")
    before, after, first, second = (folder / name for name in ("before", "after", "first.ics", "second.ics"))
    first.write_text(agenda(300), encoding="utf-8", newline="")
    second.write_text(agenda(400, seed=2), encoding="utf-8", newline="")
    subprocess.run(worker(before, first), env=ENVIRONMENT, check=True, capture_output=True)
    shutil.copytree(before, after)
    subprocess.run(worker(after, second), env=ENVIRONMENT, check=True, capture_output=True)
    return before, after, second


def worker(home: Path, file: Path) -> list[str]:
    importing = ["import", str(file), "--calendar=Work", "--remove-missing"]
    return [sys.executable, "-m", "respiro", "--home", str(home), "worker", *importing]


def held(home: Path) -> Held:
    """Return what a store holds of calendars, once it has been opened and found sound."""
    store = open_store(home, system_clock)
    assert store.recovered is None
    assert check(store)
    store.close()
    with sqlite3.connect(home / "respiro.db") as connection:
        counts = (
            connection.execute(f"SELECT count(*), coalesce(sum(seal), 0) FROM {table}").fetchone()  # noqa: S608  names of our own
            for table in ("component", "occurrence", "problem")
        )
        return tuple(counts)


def kill_at(home: Path, file: Path, stage: str, pause: float) -> None:
    """Kill an import, a moment after it told of a stage."""
    process = subprocess.Popen(worker(home, file), env=ENVIRONMENT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if f'"{stage}"' in line:
            break
    time.sleep(pause)
    process.kill()
    process.communicate()


def test_before_and_after_are_not_the_same(homes: tuple[Path, Path, Path]) -> None:
    before, after, _file = homes
    assert held(before) != held(after)


@pytest.mark.parametrize("stage", STAGES)
def test_killed_at_a_stage_it_leaves_before_or_after(
    homes: tuple[Path, Path, Path], tmp_path: Path, stage: str
) -> None:
    before, after, file = homes
    home = tmp_path / "home"
    shutil.copytree(before, home)
    kill_at(home, file, stage, 0)
    assert held(home) in {held(before), held(after)}


@pytest.mark.torture
def test_killed_at_any_moment_it_leaves_before_or_after(homes: tuple[Path, Path, Path], tmp_path: Path) -> None:
    before, after, file = homes
    random = Random(SEED)  # noqa: S311  no secret
    for number in range(KILLS):
        home = tmp_path / str(number)
        shutil.copytree(before, home)
        kill_at(home, file, random.choice(("storing", "storing", *STAGES)), random.uniform(0, 0.15))
        assert held(home) in {held(before), held(after)}
        shutil.rmtree(home)


@pytest.mark.torture
@pytest.mark.parametrize("stage", STAGES)
def test_27000_events_are_cancelled_within_a_second(qtbot: QtBot, tmp_path: Path, stage: str) -> None:
    file = tmp_path / "many.ics"
    file.write_text(agenda(MANY), encoding="utf-8", newline="")
    home, owner = tmp_path / "home", QObject()
    runner = WorkerRunner(worker(home, file)[:-4])
    run = runner(worker(home, file)[-4:], owner)
    told: list[str] = []
    run.progressed.connect(lambda name, *_: told.append(name))
    qtbot.waitUntil(lambda: stage in told, timeout=60_000)
    since = QElapsedTimer()
    with qtbot.waitSignal(run.ended, timeout=10_000):
        since.start()
        run.cancel()
    assert since.elapsed() <= LONGEST_CANCEL_MS
    if home.exists():
        assert held(home)[0][0] in (0, MANY)
