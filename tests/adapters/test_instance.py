"""One instance per home, and how others speak to it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from respiro.adapters.instance import ADDRESS_NAME, LOCK_NAME, Instance, acquire, tell
from respiro.domain.errors import StoreError

ROOT = Path(__file__).resolve().parents[2]
START = f"""
import sys, time
sys.path.insert(0, {str(ROOT / "desktop")!r})
from pathlib import Path
from respiro.adapters.instance import acquire, tell
home = Path(sys.argv[1])
first = acquire(home)
if first is None:
    print("second", tell(home, "raise"), flush=True)
    sys.exit()
print("first", flush=True)
end = time.monotonic() + float(sys.argv[2])
heard = 0
while time.monotonic() < end:
    heard += len(first.receive())
    if heard >= int(sys.argv[3]):
        break
    time.sleep(0.01)
print("heard", heard, flush=True)
"""


def start(home: Path, seconds: float = 60, messages: int = 1000) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", START, str(home), str(seconds), str(messages)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@contextmanager
def first_of(home: Path, *, paths: bool = True) -> Iterator[Instance]:
    instance = acquire(home, paths=paths)
    assert instance is not None
    try:
        yield instance
    finally:
        instance.close()


@pytest.mark.parametrize("paths", [True, False], ids=["path", "port"])
def test_what_others_say_arrives_in_order(home: Path, *, paths: bool) -> None:
    with first_of(home, paths=paths) as instance:
        assert tell(home, "raise")
        assert tell(home, "open plan")
        assert instance.receive() == ["raise", "open plan"]
        assert instance.receive() == []


def test_a_second_start_is_not_the_first(home: Path) -> None:
    with first_of(home):
        assert acquire(home) is None


def test_two_homes_have_a_first_each(home: Path) -> None:
    with first_of(home / "one") as one, first_of(home / "two") as two:
        tell(home / "two", "raise")
        assert (one.receive(), two.receive()) == ([], ["raise"])


def test_after_the_first_has_left_another_is_the_first(home: Path) -> None:
    with first_of(home):
        pass
    with first_of(home) as next_one:
        assert tell(home, "raise")
        assert next_one.receive() == ["raise"]


@pytest.mark.parametrize("paths", [True, False], ids=["path", "port"])
def test_where_nobody_runs_nobody_is_told_and_nobody_waits(home: Path, *, paths: bool) -> None:
    with first_of(home, paths=paths):
        address = (home / ADDRESS_NAME).read_bytes()
    (home / ADDRESS_NAME).write_bytes(address)
    begun = time.monotonic()
    assert not tell(home, "changed agenda", patience=60)
    assert not tell(home / "never used", "changed agenda", patience=60)
    assert time.monotonic() - begun < 30


def test_one_that_is_still_starting_is_waited_for(home: Path) -> None:
    with first_of(home) as instance:
        address = home / ADDRESS_NAME
        hidden = home / "hidden"
        address.rename(hidden)
        mover = subprocess.Popen(["sh", "-c", 'sleep 0.3; mv "$0" "$1"', str(hidden), str(address)])
        assert tell(home, "raise", patience=20)
        mover.wait()
        assert instance.receive() == ["raise"]


def test_one_that_never_answers_is_not_waited_for_long(home: Path) -> None:
    with first_of(home):
        (home / ADDRESS_NAME).unlink()
        begun = time.monotonic()
        assert not tell(home, "raise", patience=0.2)
        assert time.monotonic() - begun < 20


def test_a_full_queue_is_not_waited_for_long(home: Path) -> None:
    with first_of(home):
        for _ in range(10_000):
            if not tell(home, "raise", patience=0.05):
                break
        else:
            pytest.fail("the queue took everything")


def test_a_killed_one_leaves_nothing_that_stands_in_the_way(home: Path) -> None:
    killed = start(home)
    assert killed.stdout
    assert killed.stdout.readline() == "first\n"
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    killed.stdout.close()
    assert not tell(home, "raise")
    with first_of(home) as instance:
        assert tell(home, "raise")
        assert instance.receive() == ["raise"]


def test_of_fifty_simultaneous_starts_one_is_the_first_and_hears_the_others(home: Path) -> None:
    starts = [start(home, messages=49) for _ in range(50)]
    answers = sorted(process.communicate(timeout=120)[0] for process in starts)
    assert answers == ["first\nheard 49\n"] + ["second True\n"] * 49


def test_strangers_without_the_token_are_not_heard(home: Path) -> None:
    with first_of(home, paths=False) as instance:
        family, port, _ = (home / ADDRESS_NAME).read_text().split("\n")[:3]
        (home / ADDRESS_NAME).write_text(f"{family}\n{port}\nguess\n")
        tell(home, "raise")
        time.sleep(0.05)
        assert instance.receive() == []


def test_nobody_else_may_read_or_speak(home: Path) -> None:
    with first_of(home):
        place = Path((home / ADDRESS_NAME).read_text().split("\n")[1])
        modes = [path.stat().st_mode & 0o777 for path in (home / ADDRESS_NAME, home / LOCK_NAME, place, place.parent)]
        assert modes == [0o600, 0o600, 0o600, 0o700]


def test_a_home_with_a_long_name_works(home: Path) -> None:
    long = home / ("ñ" * 100) / ("x" * 200)
    with first_of(long) as instance:
        assert tell(long, "raise")
        assert instance.receive() == ["raise"]


def test_without_a_runtime_folder_a_private_one_is_used(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    with first_of(home) as instance:
        assert tell(home, "raise")
        assert instance.receive() == ["raise"]


def test_a_home_that_is_a_file_is_a_fault_in_words(home: Path) -> None:
    (home / "file").touch()
    with pytest.raises(StoreError) as fault:
        acquire(home / "file")
    assert fault.value.kind == "store_not_writable"


def test_the_lock_is_not_handed_to_child_processes(home: Path) -> None:
    with first_of(home):
        child = subprocess.Popen(["sleep", "30"])
    try:
        with first_of(home):
            pass
    finally:
        child.kill()
        child.wait()


def test_no_qt_is_needed() -> None:
    code = "import sys; import respiro.adapters.instance; print([m for m in sys.modules if 'PySide' in m])"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
