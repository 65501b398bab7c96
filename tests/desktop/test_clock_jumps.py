"""The whole tray process while its clock is set forth and back: each reminder comes once, in time, and says how late.

Two jumps that stand for all are made in each run of the tests; the torture makes the others, and many of them.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from respiro.adapters.instance import tell
from respiro.adapters.settings_file import JsonSettingsFile
from respiro.adapters.store.store import open_store
from respiro.adapters.system import system_clock
from respiro.domain.calls import (
    CallChange,
    Caller,
    CallPolicy,
    Channel,
    EventKind,
    FollowUp,
    Open,
    OutcomeKind,
    Way,
    closed,
)
from respiro.domain.work_time import WallRange
from respiro.services.settings import Settings
from support.desktop_rig import DesktopRig, wait_for

pytestmark = pytest.mark.desktop

FAKE = Path(__file__).resolve().parents[1] / "support" / "fake_daemon.py"
SECOND = timedelta(seconds=1)
MINUTE, HOUR, DAY = 60 * SECOND, 3600 * SECOND, timedelta(days=1)
YEAR = 365 * DAY
UNTIL_2100 = datetime(2100, 3, 1, tzinfo=UTC) - system_clock()
SOON = 10.0
"""Seconds; the next beat would be half a minute away. How soon it really is, the torture measures."""
IN_TIME = 2.0


@dataclass
class Wall:
    """A running Respiro, whose clock goes as far ahead as the test says, and what it showed."""

    rig: DesktopRig
    process: subprocess.Popen[bytes]
    offset_file: Path
    seen_file: Path
    offset: timedelta = timedelta(0)

    def now(self) -> datetime:
        return system_clock() + self.offset

    def jump_to(self, offset: timedelta) -> float:
        self.offset = offset
        part = self.offset_file.with_suffix(".new")
        part.write_text(f"{offset.total_seconds():+.0f}\n")
        part.replace(self.offset_file)
        return time.monotonic()

    def add(self, name: str, due: timedelta) -> str:
        """Put in someone due so long from Respiro's now, and let it know."""
        now = self.now().replace(microsecond=0)
        called = now - HOUR
        state = Open(now + due, now + due, now)
        made = FollowUp(name, Caller(name), "", Way.MINE, Channel.PHONE, called, called, now + due + HOUR, state)
        store = open_store(self.rig.home, system_clock)
        store.commit_calls(CallChange(follow_ups=(made,)))
        store.close()
        assert tell(self.rig.home, "changed calls")
        return name

    def finish(self, name: str) -> None:
        store = open_store(self.rig.home, system_clock)
        follow_up = store.follow_up(name)
        assert follow_up is not None
        store.commit_calls(CallChange(follow_ups=(closed(follow_up, OutcomeKind.REACHED, self.now()),)))
        store.close()
        assert tell(self.rig.home, "changed calls")

    def told(self, name: str) -> int:
        store = open_store(self.rig.home, system_clock)
        events = store.events_of(name)
        store.close()
        return sum(event.kind is EventKind.TOLD for event in events)

    def seen(self, name: str = "") -> list[str]:
        lines = self.seen_file.read_text().splitlines()
        return [line for line in lines if line.startswith("Notify") and name in line]

    @property
    def kilobytes(self) -> int:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0])


@pytest.fixture
def wall(rig: DesktopRig) -> Iterator[Wall]:
    """Start Respiro beside a daemon that writes down what it shows."""
    settings = Settings(
        hours={day: (WallRange(0, 1440),) for day in range(7)},
        zone="Europe/Madrid",
        remind_to_plan=False,
        tell_week_begins=False,
        calls=CallPolicy(quiet=()),
    )
    rig.home.mkdir()
    JsonSettingsFile(rig.home / "settings.json", system_clock).save(settings)
    store = open_store(rig.home, system_clock)
    store.put_note("welcomed", "yes")
    store.put_note("no_tray_told", "yes")
    store.close()
    seen, offset = rig.folder / "seen", rig.folder / "offset"
    offset.write_text("+0\n")
    [library] = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    with seen.open("w") as shown:
        command = [sys.executable, str(FAKE), "works"]
        daemon = subprocess.Popen(command, env=rig.environment, stdout=shown, start_new_session=True)
        rig._processes.append(daemon)
    rig.wait_for_name("org.freedesktop.Notifications")
    process = rig.start_respiro(
        LD_PRELOAD=str(library),
        FAKETIME_TIMESTAMP_FILE=str(offset),
        FAKETIME_NO_CACHE="1",
        DONT_FAKE_MONOTONIC="1",
        FAKETIME_DISABLE_SHM="1",
        NO_FAKE_STAT="1",
    )
    yield Wall(rig, process, offset, seen)
    assert process.poll() is None


def settled(wall: Wall) -> None:
    """Wait until the start is over: someone who is due then was told."""
    wait_for(lambda: tell(wall.rig.home, "changed calls"), "the start")
    wall.add("Start", -SECOND)
    wait_for(lambda: wall.told("Start") == 1, "the start")


@pytest.mark.parametrize(
    ("jump", "due"),
    [
        pytest.param(MINUTE, 40 * SECOND, marks=pytest.mark.torture),
        (8 * HOUR, 4 * HOUR),
        pytest.param(3 * DAY, 2 * DAY, marks=pytest.mark.torture),
    ],
)
def test_what_became_due_in_a_sleep_is_told_at_once_and_once(wall: Wall, jump: timedelta, due: timedelta) -> None:
    settled(wall)
    name = wall.add("Marta", due)
    time.sleep(1)
    assert wall.told(name) == 0
    wall.jump_to(jump)
    wait_for(lambda: wall.seen(name), "the reminder", SOON)
    wait_for(lambda: wall.told(name) == 1, "the mark")
    time.sleep(1.5)
    assert wall.told(name) == 1
    assert len(wall.seen(name)) == 1


@pytest.mark.parametrize("back", [pytest.param(HOUR, marks=pytest.mark.torture), YEAR])
def test_a_clock_set_back_repeats_nothing_and_loses_nothing(wall: Wall, back: timedelta) -> None:
    settled(wall)
    name = wall.add("Marta", 30 * SECOND)
    shown = len(wall.seen())
    wall.jump_to(-back)
    time.sleep(2.5)
    assert wall.told("Start") == 1
    assert wall.told(name) == 0
    assert len(wall.seen()) == shown
    wall.jump_to(MINUTE)
    wait_for(lambda: wall.told(name) == 1, "the reminder", SOON)
    time.sleep(1.5)
    assert wall.told(name) == 1


@pytest.mark.torture
def test_the_year_2100_and_back_is_one_notice_and_no_flood(wall: Wall) -> None:
    settled(wall)
    names = [wall.add(f"Caller {number}", (number + 1) * DAY) for number in range(10)]
    time.sleep(2)
    before, kilobytes = len(wall.seen()), wall.kilobytes
    wall.jump_to(UNTIL_2100)
    wait_for(lambda: wall.told(names[0]) == 1, "the reminder")
    time.sleep(4)
    assert len(wall.seen()) - before == 1
    assert [wall.told(name) for name in names] == [1] * 10
    wall.jump_to(timedelta(0))
    time.sleep(6)
    assert len(wall.seen()) - before <= 2
    assert wall.kilobytes - kilobytes < 50_000
    wall.jump_to(DAY + MINUTE)
    wait_for(lambda: wall.told(names[0]) == 2, "the first one in its own time", 10)
    assert wall.told(names[1]) == 1


@pytest.mark.torture
def test_100_sleeps_each_tell_once_in_time(wall: Wall) -> None:
    settled(wall)
    lengths, took = (MINUTE, 8 * HOUR, 3 * DAY), []
    for number in range(100):
        length = lengths[number % 3]
        name = wall.add(f"Caller-{number}-", length / 2)
        time.sleep(0.5)  # by then it has looked: it is the jump that is noticed
        begun = wall.jump_to(wall.offset + length)
        wait_for(lambda name=name: wall.seen(name), "the reminder", SOON)
        took.append(time.monotonic() - begun)
        wait_for(lambda name=name: wall.told(name) == 1, "the mark")
        wall.finish(name)
        assert len(wall.seen(name)) == 1
    assert max(took) < IN_TIME, f"slowest {max(took):.2f} s, median {sorted(took)[50]:.2f} s"


@pytest.mark.torture
def test_50_jumps_back_repeat_nothing_and_lose_nothing(wall: Wall) -> None:
    settled(wall)
    wall.finish("Start")
    for number in range(50):
        name = wall.add(f"Caller-{number}-", HOUR / 2)
        wall.jump_to(wall.offset - (YEAR if number % 10 == 9 else HOUR))
        time.sleep(2)
        assert wall.told(name) == 0
        wall.jump_to(wall.offset + (YEAR if number % 10 == 9 else HOUR) + HOUR)
        wait_for(lambda name=name: wall.told(name) == 1, "the reminder", SOON)
        wall.finish(name)
        assert len(wall.seen(name)) == 1
