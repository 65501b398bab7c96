"""logind's word that the machine woke up, on a system bus of the test's own; and a system without one."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from pytestqt.qtbot import QtBot

from respiro.ui.runtime.power import Power
from support.desktop_rig import SESSION_BUS

pytestmark = pytest.mark.desktop

MANAGER = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")
LISTEN = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from respiro.ui.runtime.power import Power
application = QCoreApplication([])
power = Power()
power.woke.connect(lambda: print("woke", flush=True))
print(power.watch(), flush=True)
QTimer.singleShot(20_000, application.quit)
application.exec()
"""


@pytest.fixture
def address() -> Iterator[str]:
    """Start a bus that stands for the system's; Qt opens it once for each process, so one of its own listens."""
    command = ["dbus-daemon", f"--config-file={SESSION_BUS}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bus:
        assert bus.stdout
        yield bus.stdout.readline().strip()
        bus.terminate()


@pytest.fixture
def logind(address: str) -> Iterator[DBusConnection]:
    with open_dbus_connection(address) as connection:
        connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
        yield connection


def tell(logind: DBusConnection, *, sleeps: bool) -> None:
    logind.send(new_signal(MANAGER, "PrepareForSleep", "b", (sleeps,)))


def test_waking_up_is_heard_and_falling_asleep_is_not(address: str, logind: DBusConnection) -> None:
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address}
    listener = subprocess.Popen([sys.executable, "-c", LISTEN], stdout=subprocess.PIPE, text=True, env=environment)
    try:
        assert listener.stdout
        assert listener.stdout.readline() == "True\n"
        for _ in range(3):
            tell(logind, sleeps=True)
            tell(logind, sleeps=False)
        assert [listener.stdout.readline() for _ in range(3)] == ["woke\n"] * 3
        listener.kill()
        assert listener.stdout.read() == ""
    finally:
        listener.kill()
        listener.wait()
        assert listener.stdout
        listener.stdout.close()


@pytest.mark.parametrize("where", ["disabled:", "unix:path=/nowhere/bus"])
def test_without_a_system_bus_nothing_is_listened_to(where: str) -> None:
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": where}
    ask = "from respiro.ui.runtime.power import Power; print(Power().watch())"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_there_is_no_system_bus_none_is_looked_for(qtbot: QtBot, platform: str) -> None:
    del qtbot
    assert not Power(platform=platform).watch()
