"""Killed between showing and recording: no reminder is lost, and at most one is seen twice for each kill."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from respiro.adapters.store.store import SqliteStore, open_store
from respiro.adapters.system import system_clock
from respiro.domain.calls import CallChange, Caller, Channel, EventKind, FollowUp, Open, Way
from support.desktop_rig import SESSION_BUS
from support.reminding import POINTS

pytestmark = pytest.mark.desktop

SUPPORT = Path(__file__).resolve().parents[1] / "support"
SEEN_TWICE = {"before-notify": 0, "after-notify": 1, "after-shown": 1, "after-commit": 0}


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """Start a bus with a daemon on it that writes down what it shows."""
    command = ["dbus-daemon", f"--config-file={SESSION_BUS}", "--nofork", "--print-address=1"]
    log = tmp_path / "seen"
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bus, log.open("w") as shown:
        assert bus.stdout
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())
        daemon = subprocess.Popen([sys.executable, str(SUPPORT / "fake_daemon.py"), "works"], stdout=shown)
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "20", "org.freedesktop.Notifications"], check=True)
        yield log
        daemon.kill()
        daemon.wait()
        bus.terminate()


def due_now(store: SqliteStore, name: str) -> None:
    now = system_clock() - timedelta(seconds=2)
    made = FollowUp(
        name, Caller(name), "", Way.MINE, Channel.PHONE, now, now, now + timedelta(hours=4), Open(now, now, now)
    )
    store.commit_calls(CallChange(follow_ups=(made,)))


def remind(home: Path, point: str) -> int:
    """Tell what is due in a process of its own; answers its exit status."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path]), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(SUPPORT / "reminding.py"), str(home), point]
    return subprocess.run(command, env=environment, timeout=60, check=False).returncode


def kill_and_restart(home: Path, seen: Path, point: str, number: int) -> None:
    name = f"Caller-{number}-{point}"
    home.mkdir(exist_ok=True)
    store = open_store(home, system_clock)
    due_now(store, name)
    store.close()
    assert remind(home, point) == -9
    assert remind(home, "never") == 0
    store = open_store(home, system_clock)
    told = [event for event in store.events_of(name) if event.kind is EventKind.TOLD]
    store.close()
    times = sum(name in line for line in seen.read_text().splitlines())
    assert len(told) == 1
    assert times == 1 + SEEN_TWICE[point]


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_between_showing_and_recording_loses_nothing(tmp_path: Path, seen: Path, point: str) -> None:
    for number in range(2):
        kill_and_restart(tmp_path / "home", seen, point, number)


@pytest.mark.torture
@pytest.mark.parametrize("point", POINTS)
def test_25_kills_at_each_point_lose_nothing(tmp_path: Path, seen: Path, point: str) -> None:
    for number in range(25):
        kill_and_restart(tmp_path / "home", seen, point, number)
