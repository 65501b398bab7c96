"""What a process loads, and the one pair of Python and Qt that must not meet."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("PySide6", "icalendar", "recurring_ical_events", "holidays", "keyring", "sqlite3")
COUNT_REFERENCES = """
import os, sys
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    changed = Signal()

application, sender = QCoreApplication([]), Sender()
before = sys.getrefcount(True), sys.getrefcount(None)
for _ in range(200):
    sender.changed.emit()
lost = max(before[0] - sys.getrefcount(True), before[1] - sys.getrefcount(None))
print(lost, flush=True)
os._exit(0)  # an affected pair aborts in the clean-up
"""


def output_of(code: str) -> str:
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT / 'desktop')!r})\n{code}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("module", HEAVY)
def test_nothing_heavy_is_loaded_before_the_process_is_known(module: str) -> None:
    assert output_of(f"import respiro.__main__; print({module!r} in sys.modules)") == "False\n"


def test_emitting_a_signal_loses_no_reference() -> None:
    """PySide6 6.12.0 on Python 3.10 and 3.11 loses one reference to True per emit, and aborts after some 500."""
    assert int(output_of(COUNT_REFERENCES)) < 100


@pytest.mark.parametrize(
    "module",
    [
        *("ssl", "http.client", "urllib.request", "email.message", "respiro.domain.addresses", "keyring"),
        *("respiro.adapters.caldav", "respiro.worker", "xml.etree.ElementTree"),
    ],
)
def test_following_calendars_loads_nothing_of_the_web_into_the_tray(module: str) -> None:
    chores = "respiro.ui.runtime.subscription_chore, respiro.ui.runtime.account_chore, respiro.ui.runtime.mirror_chore"
    tray = f"respiro.ui.desk, respiro.bootstrap.windows, {chores}, respiro.ui.runtime.network"
    assert output_of(f"import {tray}; print({module!r} in sys.modules)") == "False\n"


PROCESSES = ("worker", "cli", "paper", "tray")
"""The modules of bootstrap that each process begins with."""
HOW_MUCH = """
import resource, sys
from types import SimpleNamespace
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
from respiro.__main__ import main
limit = lambda *_: resource.getrlimit(resource.RLIMIT_CORE)[0]
sys.modules["respiro.bootstrap.{name}"] = SimpleNamespace(run_{name}=limit)  # the rest of it is not the question
print(main({arguments!r}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core files")
@pytest.mark.parametrize("name", PROCESSES)
def test_no_process_leaves_its_memory_in_a_file(name: str) -> None:
    arguments = {"worker": ["worker", "sync"], "cli": ["doctor"], "paper": ["paper"], "tray": []}[name]
    assert output_of(HOW_MUCH.format(name=name, arguments=arguments)) == "0\n"


def test_nothing_of_the_user_interface_loads_the_keyring() -> None:
    code = (
        "import pkgutil, sys, importlib, respiro.ui\n"
        "for one in pkgutil.walk_packages(respiro.ui.__path__, 'respiro.ui.'): importlib.import_module(one.name)\n"
        "print('respiro.ui.dialogs.add_account_dialog' in sys.modules, 'keyring' in sys.modules)"
    )
    assert output_of(code) == "True False\n"
