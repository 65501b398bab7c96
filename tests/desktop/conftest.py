"""A desktop for each test."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from support.desktop_rig import SESSION_BUS, DesktopRig, FakeDaemon
from support.gnome_keyring import GnomeKeyring

PROGRAM = Path(__file__).resolve().parents[1] / "support" / "fake_daemon.py"


@pytest.fixture
def rig(home: Path) -> Iterator[DesktopRig]:
    """Give the test an X server and a session bus on which nothing runs yet."""
    with DesktopRig(home) as rig:
        yield rig


@pytest.fixture
def desktop(rig: DesktopRig) -> DesktopRig:
    """Give the test a desktop with a window manager and a panel."""
    rig.start_window_manager()
    rig.start_panel()
    return rig


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """Give the test's own process a session bus on which nothing runs."""
    command = ["dbus-daemon", f"--config-file={SESSION_BUS}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bus:
        assert bus.stdout
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())
        yield bus
        bus.terminate()


@pytest.fixture
def keyring(bus: subprocess.Popen[str], home: Path) -> Iterator[GnomeKeyring]:
    """Give a way to start GNOME Keyring on that bus."""
    del bus, home
    made = GnomeKeyring()
    yield made
    made.close()


@pytest.fixture
def daemon(bus: subprocess.Popen[str], home: Path) -> Iterator[Callable[[str], FakeDaemon]]:
    """Give a way to start fake notification daemons on that bus, each with the fault, or of the kind, that is named."""
    del bus
    started: list[FakeDaemon] = []

    def start(kind: str) -> FakeDaemon:
        log = home / f"daemon-{len(started)}"
        with log.open("w") as heard:
            started.append(FakeDaemon(subprocess.Popen([sys.executable, str(PROGRAM), kind], stdout=heard), log))
        listed = ["gdbus", "wait", "--session", "--timeout", "20", "org.freedesktop.Notifications"]
        subprocess.run(listed, check=True)
        return started[-1]

    yield start
    for daemon in started:
        daemon.process.kill()
        daemon.process.wait()
