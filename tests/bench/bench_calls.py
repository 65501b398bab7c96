"""Writing a call down, with 50,000 in the log: how soon the dialog is seen, and how soon the call is on disk.

Beside a bare QDialog with as many widgets, and a bare committed insert; only the ratios mean the same on another
machine. Run with ``make bench``.
"""
# ruff: noqa: E402  the platform comes before what needs it

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests"), str(ROOT / "tests" / "bench")]

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from respiro.adapters.store.store import SqliteStore, open_store
from respiro.adapters.system import system_clock
from respiro.bootstrap.parts import ports_on, warm_up
from respiro.domain.clients import Client
from respiro.services.settings import Settings
from respiro.ui.context import Context
from support.fakes import FakeSettingsFile

COUNT, BATCH, ROUNDS, COLD_ROUNDS = 50_000, 500, 25, 7
VISIBLE_MS, SAVED_MS = 100, 50
BARE, OURS = "bare", "ours"


def fill(home: Path) -> None:
    """Put the log and some clients into a store."""
    from bench_store import past, together  # noqa: PLC0415  the parent's only: it is no part of a cold start

    store = open_store(home, system_clock)
    for first in range(0, COUNT, BATCH):
        store.commit_calls(together(past(number, COUNT) for number in range(first, first + BATCH)))
    for number in range(20):
        store.put_client(Client(f"client-{number}", f"Persona {number}", phones=(f"+346{number:08}",)))
    store.close()


def context_on(store: SqliteStore) -> Context:
    """Return a running app's context."""
    settings = Settings(region="ES", zone="Europe/Madrid")
    ports = ports_on(store, settings)
    return Context(ports, FakeSettingsFile(settings), lambda *_: None, lambda _: ports.zone, warm_up)  # type: ignore[arg-type, return-value]  no worker


def bare_dialog() -> QDialog:
    """Return a dialog with as many widgets as ours."""
    dialog = QDialog()
    grid = QGridLayout(dialog)
    for row in range(8):
        for column, part in enumerate((QLabel("Label"), QLineEdit(), QPushButton("Button"))):
            grid.addWidget(part, row, column)
    return dialog


def timed(action: Callable[[], object]) -> float:
    """Return the milliseconds that it takes."""
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000


def seen(show: Callable[[], QWidget]) -> Callable[[], None]:
    """Return a step that ends when the window is painted."""

    def step() -> None:
        window = show()
        QApplication.processEvents()
        window.grab()

    return step


def shown(dialog: QDialog) -> QDialog:
    """Show a dialog."""
    dialog.show()
    dialog.activateWindow()
    return dialog


def print_cold(home: Path, which: str) -> None:
    """Print the milliseconds of a running app's first dialog, its modules included."""
    application = QApplication([])
    import respiro.ui.desk  # noqa: PLC0415, F401  what a running app has loaded long before

    store = open_store(home, system_clock)
    context = context_on(store)
    kept: list[QWidget] = []

    def ours() -> QWidget:
        from respiro.ui.dialogs.quick_add_dialog import QuickAddDialog  # noqa: PLC0415  it is what is measured

        dialog = QuickAddDialog(context)
        dialog.open_with()
        kept.append(dialog)
        return dialog

    def bare() -> QWidget:
        kept.append(shown(bare_dialog()))
        return kept[-1]

    sys.stdout.write(f"{timed(seen(ours if which == OURS else bare))}\n")
    del application


def cold(home: Path, which: str) -> float:
    """Return the median of several cold processes."""
    command = [sys.executable, __file__, str(home), which]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(COLD_ROUNDS)]
    return statistics.median(float(run.stdout.split()[-1]) for run in runs)


def warm(home: Path) -> dict[str, float]:
    """Return medians in a running app: shown, read, suggested, saved; and the yardsticks."""
    from respiro.ui.dialogs.quick_add.reading import suggestions  # noqa: PLC0415  as above
    from respiro.ui.dialogs.quick_add_dialog import QuickAddDialog  # noqa: PLC0415  as above

    store = open_store(home, system_clock)
    context = context_on(store)
    ours, other = QuickAddDialog(context), bare_dialog()
    times: dict[str, list[float]] = {}
    connection = yardstick(home)
    for number in range(ROUNDS):
        figures = {
            "bare dialog": timed(seen(lambda: shown(other))),
            "dialog": timed(seen(lambda: (ours.open_with(), ours)[1])),
        }
        other.hide()
        wait_until_read(ours)
        QTest.keyClicks(ours.face.line, f"Persona 7{number} 6000{number:05} presupuesto, hoy 23:50h")
        figures["reading a line"] = timed(ours._read)
        figures["list of people"] = timed(lambda: suggestions(context.ports, "Persona 7"))
        wait_until_read(ours)
        figures["on disk after Enter"] = timed(ours.save)
        assert not ours.isVisible(), ours.face.said
        figures["bare insert"] = timed(lambda: insert(connection))
        for what, figure in figures.items():
            times.setdefault(what, []).append(figure)
    connection.close()
    store.close()
    return {what: statistics.median(figures[1:]) for what, figures in times.items()}


def wait_until_read(dialog: QWidget) -> None:
    """Let the dialog load and read what it wants to."""
    while dialog._warming.is_under_way or dialog._pause.isActive():  # type: ignore[attr-defined]  QuickAddDialog
        QTest.qWait(10)


def yardstick(home: Path) -> sqlite3.Connection:
    """Return a bare database beside the store, as durable as it."""
    connection = sqlite3.connect(home / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE bare (text TEXT)")
    return connection


def insert(connection: sqlite3.Connection) -> None:
    """Commit one row."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO bare VALUES ('Marta 600 123 456')")
    connection.execute("COMMIT")


def main() -> None:
    """Measure and print."""
    if len(sys.argv) > 2:
        print_cold(Path(sys.argv[1]), sys.argv[2])
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        home = Path(name)
        fill(home)
        first, bare = cold(home, OURS), cold(home, BARE)
        application = QApplication([])
        figures = warm(home)
        del application
    print(f"{COUNT:,} calls in the log")
    print(f"first dialog of a running app: {first:.0f} ms, bare {bare:.0f} ms, ratio {first / bare:.2f}")
    for what, beside in (("dialog", "bare dialog"), ("on disk after Enter", "bare insert")):
        ratio = figures[what] / figures[beside]
        print(f"{what}: {figures[what]:.1f} ms, {beside} {figures[beside]:.1f} ms, ratio {ratio:.2f}")
    for what in ("reading a line", "list of people"):
        print(f"{what}: {figures[what]:.1f} ms")
    print(f"targets: seen within {VISIBLE_MS} ms, on disk within {SAVED_MS} ms")


if __name__ == "__main__":
    main()
