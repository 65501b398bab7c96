"""The window while another program holds the store for half a minute."""

import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer
from pytestqt.qtbot import QtBot

from respiro.adapters.store.store import open_store
from respiro.adapters.system import system_clock, zone_for
from respiro.domain.errors import RespiroError
from respiro.domain.period import Period
from respiro.services import margin_hand
from respiro.services.margin_keeper import Done
from respiro.services.settings import Settings
from respiro.ui.context import Context
from support.fake_calls import ports_on
from support.fakes import FakeSettingsFile

LOCKED_SECONDS = 30
MOST_STALL_MILLISECONDS = 100


HOLD = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
connection.execute("ROLLBACK")
connection.close()
"""


@pytest.mark.torture
def test_a_locked_store_neither_stalls_the_window_nor_loses_the_entry(qtbot: QtBot, tmp_path: Path) -> None:
    store = open_store(tmp_path, system_clock, busy_timeout_ms=50)
    ports = ports_on(store, Settings(), system_clock, zone_for("Europe/Madrid"))
    context = Context(
        ports,
        FakeSettingsFile(),
        lambda arguments, parent: pytest.fail(str((arguments, parent))),
        lambda _: ZoneInfo("UTC"),
    )
    command = [sys.executable, "-c", HOLD, str(store.path), str(LOCKED_SECONDS)]
    other = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert other.stdout
    assert other.stdout.readline() == "held\n"

    gaps: list[int] = []
    since = QElapsedTimer()
    since.start()
    beat = QTimer(interval=5)
    beat.timeout.connect(lambda: gaps.append(since.restart()))
    beat.start()
    done: list[Done] = []
    failed: list[RespiroError] = []
    soon = system_clock().replace(microsecond=0)
    period = Period.lasting(soon.replace(year=soon.year + 1), 30)
    context.store(lambda ports: margin_hand.add_block(ports, period), done.append, failed.append)
    assert not done
    qtbot.waitUntil(lambda: bool(done or failed), timeout=(LOCKED_SECONDS + 10) * 1000)
    beat.stop()
    other.communicate(timeout=10)

    print(f"longest stall {max(gaps)} ms over {LOCKED_SECONDS} s of lock")
    assert not failed
    assert [block.period for block in store.blocks(period)] == [period]
    assert max(gaps) <= MOST_STALL_MILLISECONDS
    store.close()
