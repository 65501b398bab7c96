"""The log that a killed process leaves: what was acknowledged in it is there, or its loss is told."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from respiro.adapters.store.log import complete_frames
from respiro.adapters.store.store import open_store

ROOT = Path(__file__).resolve().parents[3]
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SCRIPT = """
import os, sys
from pathlib import Path
sys.path.insert(0, "tests/torture")
from committing import NOW, change
from respiro.adapters.store.store import open_store
store = open_store(Path(sys.argv[1]), lambda: NOW)
for number in range(1, 5):
    store.commit(change(number))
os._exit(0)
"""
HARMS = 60


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a home whose process ended with four changes in the log only."""
    folder = tmp_path_factory.mktemp("killed") / "home"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    subprocess.run([sys.executable, "-c", SCRIPT, str(folder)], cwd=ROOT, env=environment, check=True)
    assert complete_frames(folder / "respiro.db") is not None
    return folder


def entries_and_telling(folder: Path) -> tuple[int, bool]:
    store = open_store(folder, lambda: NOW)
    entries = len(store.entries_after(0))
    told = store.recovered is not None
    store.close()
    return entries, told


def test_a_sound_log_is_taken_over_whole_and_nothing_is_told(killed: Path, tmp_path: Path) -> None:
    home = shutil.copytree(killed, tmp_path / "home")
    assert entries_and_telling(home) == (8, False)


def test_a_transaction_that_was_never_complete_is_dropped_and_nothing_is_told(killed: Path, tmp_path: Path) -> None:
    home = shutil.copytree(killed, tmp_path / "home")
    log = home / "respiro.db-wal"
    content = log.read_bytes()
    log.write_bytes(content + content[32:2000])
    assert entries_and_telling(home) == (8, False)


@pytest.mark.parametrize("seed", range(HARMS))
def test_a_harmed_log_loses_nothing_in_silence(killed: Path, tmp_path: Path, seed: int) -> None:
    random = Random(seed)  # noqa: S311  harm that can be repeated, no secret
    home = shutil.copytree(killed, tmp_path / "home")
    log = home / "respiro.db-wal"
    content = bytearray(log.read_bytes())
    last_header = range(len(content) - 24 - 4096, len(content) - 4096)
    place = random.choice([*range(last_header.start), *range(last_header.stop, len(content))])
    content[place] ^= 1 << random.randrange(8)
    log.write_bytes(content)
    entries, told = entries_and_telling(home)
    assert told or entries == 8


STORING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from respiro.adapters.store.store import open_store
for number in range(1, 150):
    store = open_store(Path(sys.argv[1]), lambda: datetime(2026, 11, 23, 9, tzinfo=UTC))
    store.put_note("round", str(number))
    if store.recovered:
        sys.exit("damage where there is none")
    store.put_note("round", str(-number))
    store.close()
"""
LOCKING = """
import fcntl, sys
with open(sys.argv[1], "r+b") as index:
    try:
        fcntl.lockf(index, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 128)
    except OSError:
        sys.exit(0)
sys.exit("nobody is said to have the store open")
"""


def test_processes_that_open_and_store_at_once_find_no_damage(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    command = [sys.executable, "-c", STORING, str(tmp_path / "home")]
    started = [
        subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) for _ in range(3)
    ]
    assert [(process.communicate()[1], process.returncode) for process in started] == [("", 0)] * 3
    assert not (tmp_path / "home" / "damaged").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="locks of POSIX")
def test_looking_at_the_log_gives_no_lock_up(tmp_path: Path) -> None:
    first = open_store(tmp_path, lambda: NOW)
    first.put_note("key", "value")
    second = open_store(tmp_path, lambda: NOW)
    subprocess.run([sys.executable, "-c", LOCKING, str(tmp_path / "respiro.db-shm")], check=True)
    second.close()
    first.close()
