"""How long the tray's event loop stands while calendars come in: python tests/bench/bench_stall.py [EVENTS [ROUNDS]].

A real worker process writes into a real store; the loop beats every few milliseconds, and the longest time between two
beats is printed: medians of some rounds, and what they are of the budget. The yardstick is the same tray on the same
machine in the same run while a worker does nothing: what is measured there is the machine's. "own" is processor time
of the GUI's thread alone, which other programs do not lengthen. STALL_TRACE=1 tells where the loop stood.
"""
# ruff: noqa: E402  the platform comes before what needs it

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests"), str(ROOT / "tests" / "bench")]
os.environ.setdefault("PYTHONPATH", str(ROOT / "desktop"))

import bench_import
from PySide6.QtWidgets import QApplication

from respiro.adapters.system import system_clock
from support.tray_bench import BenchTray, Pulse, furnish, spin, spin_until

BUDGET_MS = 50
EVENTS, ROUNDS = 10_000, 5
START_SECONDS = 7
"""By then the start is over, and the worker has been looked for."""
CALM_SECONDS = 2
"""After the worker's end: by then all has been shown."""
NOTHING = ("-c", f"import time; time.sleep({CALM_SECONDS}); print('{{\"result\": {{}}}}')")
"""What a worker does that does nothing."""


def no_window(tray: BenchTray) -> None:
    """Open nothing."""
    del tray


def week(tray: BenchTray) -> None:
    """Open the week's window at a week that is planned."""
    window = tray.windows.open_week()
    window.show_week(window.desk.today.shifted(1))


def proposal(tray: BenchTray) -> None:
    """Open the week's window with a proposal in it."""
    tray.windows.plan_next_week()


def calendars(tray: BenchTray) -> None:
    """Open the settings at the calendars."""
    tray.windows.open_settings("calendars")


def both(tray: BenchTray) -> None:
    """Open both."""
    week(tray)
    calendars(tray)


LOOKS: dict[str, Callable[[BenchTray], None]] = {
    one.__name__: one for one in (no_window, week, proposal, calendars, both)
}


@dataclass(frozen=True, slots=True)
class Stall:
    """The longest time between two beats, and the most processor time that the thread took between two, in ms."""

    longest: float
    own: float


def stood(home: Path, look: str, arguments: Sequence[str]) -> Stall:
    """Return how long the loop stood while the worker ran and its answer arrived."""
    application = QApplication(["respiro"])
    application.setStyle("fusion")
    with BenchTray(home) as tray:
        LOOKS[look](tray)
        spin(START_SECONDS)
        pulse = Pulse(traces=bool(os.environ.get("STALL_TRACE")))
        results: list[dict[str, object]] = []
        run = tray.start(arguments or NOTHING, results.append)
        run.failed.connect(lambda error: sys.exit(f"{error.kind} {error.values} {run.stderr_tail}"))
        pulse.start()
        spin_until(lambda: bool(results))
        spin(CALM_SECONDS)
        pulse.stop()
    return Stall(pulse.longest, pulse.own)


def measured(folder: Path, begin: Path, look: str, arguments: Sequence[str]) -> Stall:
    """Return the same of a process of its own, on a copy of a home."""
    home = folder / "home"
    shutil.copytree(begin, home)
    command = [sys.executable, __file__, "one", str(home), look, *arguments]
    quiet = None if os.environ.get("STALL_TRACE") else subprocess.DEVNULL
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=quiet, text=True, check=True)
    shutil.rmtree(home)
    return Stall(*map(float, done.stdout.split()[-2:]))


def bench(folder: Path, count: int, rounds: int) -> None:
    """Measure and print."""
    bench_import.AROUND = system_clock().date()
    file, changed, empty, full = (folder / one for one in ("bench.ics", "changed.ics", "empty", "full"))
    file.write_text(bench_import.agenda(count), encoding="utf-8", newline="")
    changed.write_text(bench_import.agenda(count, changed_share=0.01), encoding="utf-8", newline="")
    furnish(empty)
    shutil.copytree(empty, full)
    importing = ["import", str(file), "--calendar=Bench"]
    command = [sys.executable, "-m", "respiro", "--home", str(full), "worker", *importing]
    subprocess.run(command, check=True, capture_output=True)
    changing = ["import", str(changed), "--calendar=Bench"]
    cases: tuple[tuple[str, Path, str, list[str]], ...] = (
        ("a worker that does nothing", full, "both", []),
        (f"import of {count:,}, no window", empty, "no_window", importing),
        (f"import of {count:,}, the week", empty, "week", importing),
        (f"import of {count:,}, a proposal", empty, "proposal", importing),
        (f"import of {count:,}, the calendars", empty, "calendars", importing),
        (f"1 % of {count:,} changed, both", full, "both", changing),
    )
    for title, begin, look, arguments in cases:
        if os.environ.get("STALL_ONLY", "") in title:
            stalls = [measured(folder, begin, look, arguments) for _ in range(rounds)]
            _print(title, stalls)


def _print(title: str, stalls: Sequence[Stall]) -> None:
    longest, own = (statistics.median(each) for each in ([one.longest for one in stalls], [one.own for one in stalls]))
    worst = max(one.longest for one in stalls)
    sys.stdout.write(
        f"{title}: longest stall {longest:.0f} ms, {longest / BUDGET_MS:.2f} of the budget (worst {worst:.0f} ms);"
        f" own {own:.0f} ms, {own / BUDGET_MS:.2f}\n"
    )
    sys.stdout.flush()


def main() -> None:
    """Measure, or be one of the measured processes."""
    if sys.argv[1:2] == ["one"]:
        stall = stood(Path(sys.argv[2]), sys.argv[3], sys.argv[4:])
        sys.stdout.write(f"{stall.longest} {stall.own}\n")
        return
    count, rounds = [*map(int, sys.argv[1:]), *(EVENTS, ROUNDS)[len(sys.argv) - 1 :]][:2]
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        bench(Path(name), count, rounds)


if __name__ == "__main__":
    main()
