"""How long the tray takes to start, and how long its event loop stands, with the keyring in each of its states.

An account on a real calendar server (Radicale) is due, and the keyring (GNOME Keyring on a bus of its own) works, is
locked, absent or frozen, or has another password than the server. The yardstick is the same tray in the same run
without an account. "own" is processor time of the GUI's thread alone, which other programs do not lengthen. Usage:
python tests/bench/bench_keyring.py [ROUNDS].
"""
# ruff: noqa: E402  the platform comes before what needs it

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]
os.environ.setdefault("PYTHONPATH", str(ROOT / "desktop"))

from PySide6.QtWidgets import QApplication

from respiro.domain.accounts import Account
from support.account_process import account_on
from support.dav_servers import PASSWORD
from support.desktop_rig import SESSION_BUS
from support.gnome_keyring import GnomeKeyring
from support.tray_bench import BenchTray, Pulse, furnish, spin, spin_until

MOST_START_SECONDS, MOST_STALL_MS = 3.0, 100.0
ROUNDS = 3
CALM_SECONDS = 2
WITHOUT_ACCOUNT_SECONDS = 10
STATES = ("no account", "works", "locked", "absent", "frozen", "changed")


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds until the tray stood, the longest stall and the thread's own share of one (ms), and what came of it."""

    seconds: float
    longest: float
    own: float
    told: str


def started(home: Path, begun: float) -> Start:
    """Be the tray until the account was looked at; ``begun`` is on the monotonic clock."""
    application = QApplication(["respiro"])
    application.setStyle("fusion")
    with BenchTray(home) as tray:
        took = time.monotonic() - begun
        pulse = Pulse()
        pulse.start()

        def looked() -> list[Account]:
            return [one for one in tray.context.ports.store.accounts() if one.checked_at]

        if tray.context.ports.store.accounts():
            spin_until(lambda: bool(looked()))
            spin(CALM_SECONDS)
        else:
            spin(WITHOUT_ACCOUNT_SECONDS)
        pulse.stop()
        told = [one.trouble.kind if one.trouble else "synced" for one in looked()]
    return Start(took, pulse.longest, pulse.own, "".join(told))


@contextmanager
def bus() -> Iterator[None]:
    """Have a session bus on which nothing runs."""
    command = ["dbus-daemon", f"--config-file={SESSION_BUS}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        yield
        daemon.terminate()


def measured(folder: Path, state: str) -> Start:
    """Return the same of a process of its own, on a home of its own."""
    for variable, place in (("HOME", ""), ("XDG_DATA_HOME", "data"), ("XDG_RUNTIME_DIR", "run")):
        os.environ[variable] = str(folder / place)
    (folder / "run").mkdir(mode=0o700)
    keyring = GnomeKeyring()
    with bus(), account_on(folder) as account:
        account.respiro.now = None
        furnish(account.respiro.home)
        if state not in {"absent", "no account"}:
            keyring.start()
        if state != "no account":
            account.add("another" if state == "changed" else PASSWORD)
        if state == "locked":
            keyring.lock()
        command = [sys.executable, __file__, "one", str(account.respiro.home)]
        run: Callable[[], subprocess.CompletedProcess[str]] = lambda: subprocess.run(  # noqa: E731  run in two ways
            [*command, str(time.monotonic())], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True
        )
        try:
            if state == "frozen":
                with keyring.frozen():
                    done = run()
            else:
                done = run()
        finally:
            keyring.close()
    seconds, longest, own, *told = done.stdout.split()
    return Start(float(seconds), float(longest), float(own), " ".join(told))


def bench(rounds: int) -> bool:
    """Measure and print; tell whether all is within what it may take."""
    is_good = True
    for state in STATES:
        starts = []
        for _ in range(rounds):
            with tempfile.TemporaryDirectory(prefix="bench-") as name:
                starts.append(measured(Path(name), state))
        seconds, longest, own = (
            statistics.median(each)
            for each in ([s.seconds for s in starts], [s.longest for s in starts], [s.own for s in starts])
        )
        is_good &= seconds <= MOST_START_SECONDS and own <= MOST_STALL_MS
        sys.stdout.write(
            f"{state}: starts in {seconds:.2f} s; longest stall {longest:.0f} ms, own {own:.0f} ms; {starts[0].told}\n"
        )
        sys.stdout.flush()
    return is_good


def main() -> int:
    """Measure, or be one of the measured processes."""
    if sys.argv[1:2] == ["one"]:
        start = started(Path(sys.argv[2]), float(sys.argv[3]))
        sys.stdout.write(f"{start.seconds} {start.longest} {start.own} {start.told}\n")
        return 0
    return 0 if bench(int(sys.argv[1]) if sys.argv[1:] else ROUNDS) else 1


if __name__ == "__main__":
    sys.exit(main())
