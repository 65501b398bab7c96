"""Missed calls of a phone that is paired with a real kdeconnectd, over a real session bus."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import pytest

from support.desktop_rig import SESSION_BUS
from support.paired_phone import paired_phone

pytestmark = pytest.mark.desktop

EAR = Path(__file__).resolve().parents[1] / "support" / "listening_desk.py"
PATIENCE = 30.0


@pytest.fixture
def environment(home: Path) -> Iterator[dict[str, str]]:
    """Give the test a session bus on which nothing runs yet."""
    command = ["dbus-daemon", f"--config-file={SESSION_BUS}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "HOME": str(home), "LC_ALL": "C.UTF-8"}
        bus.terminate()


class Ear:
    """What Respiro's process tells, line by line."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._lines: Queue[str] = Queue()
        assert process.stdout is not None
        Thread(target=lambda: [self._lines.put(line) for line in process.stdout or ()], daemon=True).start()

    def line(self, patience: float = PATIENCE) -> str:
        return self._lines.get(timeout=patience).strip()

    def call(self) -> dict[str, object]:
        told: dict[str, object] = json.loads(self.line())
        return told

    def is_silent(self) -> bool:
        try:
            self.line(0.7)
        except Empty:
            return True
        return False


@contextmanager
def listening(environment: dict[str, str], folder: Path) -> Iterator[Ear]:
    command = [sys.executable, str(EAR), str(folder / "store")]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        ear = Ear(process)
        assert ear.line() == "listening"
        try:
            yield ear
        finally:
            process.terminate()


def test_a_missed_call_of_a_paired_phone_is_picked_up(environment: dict[str, str], home: Path) -> None:
    with listening(environment, home) as ear, paired_phone(environment, home) as send:
        send(event="ringing", phoneNumber="600123456", contactName="Marta Ruiz")
        send(event="missedCall", phoneNumber="600123456", contactName="Marta Ruiz")
        assert ear.call() == {
            "number": "+34600123456",
            "name": "Marta Ruiz",
            "direction": "missed",
            "source": "kdeconnect",
            "calls": 1,
            "waiting": 1,
        }
        send(event="missedCall", phoneNumber="+15550199999")
        second = ear.call()
        assert (second["number"], second["name"], second["waiting"]) == ("+15550199999", "", 2)
        send(event="missedCall")  # a number that is withheld comes as words of the desktop's language
        assert ear.is_silent()


def test_a_bus_without_kde_connect_is_listened_to_in_peace(environment: dict[str, str], home: Path) -> None:
    with listening(environment, home) as ear:
        assert ear.is_silent()
