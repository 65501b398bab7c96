"""Opening the log of 50,000 calls beside a bare list with as many rows in sight: python tests/bench/bench_calls_window.py.

Prints medians and their ratio; only the ratio means the same on another machine.
"""
# ruff: noqa: E402  the platform comes before what needs it

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QWidget

from respiro.adapters.numbers import PhoneNumbers
from respiro.adapters.store.store import open_store
from respiro.adapters.texts import ClientTexts
from respiro.domain.calls import Call, CallChange, Caller, Direction
from respiro.services.ports import Ports
from respiro.services.settings import Settings
from respiro.ui.resources import resources
from respiro.ui.windows.calls.finder import LOG, WAITING
from respiro.ui.windows.calls_window import CallsWindow
from support.call_scene import NOW, history, waiting_ones
from support.fake_playbooks import FakePlaybooks
from support.fakes import MADRID
from support.screenshots import context_of

COUNT = 50_000
BATCH = 5_000
ROUNDS = 15
SIZE = (1040, 680)
LONGEST_MS = 150


def filled_store(folder: Path) -> Ports:
    """Return ports onto a store on disk with so many calls of 2,000 people, and six who wait."""
    store = open_store(folder, lambda: NOW)
    calls = [
        Call(
            f"call{number:06}",
            NOW - timedelta(minutes=11 * number),
            Caller(f"Person {number % 2000}", f"+34600{number % 2000:06}"),
            list(Direction)[number % 3],
            about=f"subject {number % 50}",
        )
        for number in range(COUNT)
    ]
    for first in range(0, COUNT, BATCH):
        store.commit_calls(CallChange(calls=tuple(calls[first : first + BATCH])))
    store.commit_calls(CallChange(follow_ups=tuple(waiting_ones()), events=tuple(history())))
    numbers = PhoneNumbers(lambda: "ES")
    numbers.shown("+34600000000")  # the library is loaded by then in a running app
    texts = ClientTexts(resources() / "texts")
    return Ports(store, Settings(), lambda: NOW, MADRID, numbers, lambda *_: None, texts, FakePlaybooks())


def shown_ms(make: Callable[[], QWidget]) -> float:
    """Return the median milliseconds from the wish to a painted window, the first time left out."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        window = make()
        window.resize(*SIZE)
        window.show()
        QApplication.processEvents()
        window.grab()
        times.append((time.perf_counter() - began) * 1000)
        window.close()
        window.deleteLater()
        QApplication.processEvents()
    return statistics.median(times[1:])


def bare_list() -> QWidget:
    """Return a plain list with a page of rows."""
    view = QListView()
    view.setModel(QStringListModel([f"Person {number}" for number in range(100)], view))
    return view


def calls_window(ports: Ports, segment: int) -> Callable[[], QWidget]:
    """Return what opens the window at a list."""

    def make() -> QWidget:
        window = CallsWindow(context_of(ports))
        window.finder.show_segment(segment)
        return window

    return make


def steps_ms(ports: Ports) -> dict[str, float]:
    """Return milliseconds for what happens in an open window: another list, a page more, a search, a change."""
    window = CallsWindow(context_of(ports))
    window.resize(*SIZE)
    window.show()
    QApplication.processEvents()

    def timed(action: Callable[[], object]) -> float:
        began = time.perf_counter()
        action()
        QApplication.processEvents()
        window.grab()
        return (time.perf_counter() - began) * 1000

    rows = window.lists[LOG].rows
    result = {
        "to the log": timed(lambda: window.finder.show_segment(LOG)),
        "a page more": timed(lambda: rows.fetchMore(window.lists[LOG].rootIndex())),
        "a change": timed(window.refresh),
    }
    window.finder.search.setText("person 1234")
    result["a search"] = timed(window.refresh)
    window.close()
    return result


def main() -> None:
    """Measure and print."""
    application = QApplication(["respiro"])
    application.setStyle("fusion")
    with tempfile.TemporaryDirectory() as name:
        ports = filled_store(Path(name))
        bare = shown_ms(bare_list)
        for what, segment in (("who waits", WAITING), ("the log", LOG)):
            took = shown_ms(calls_window(ports, segment))
            print(
                f"{what}: {took:.1f} ms, a bare list {bare:.1f} ms, ratio {took / bare:.1f} (at most {LONGEST_MS} ms)"
            )
        for step, took in steps_ms(ports).items():
            print(f"{step}: {took:.1f} ms")
        ports.store.close()


if __name__ == "__main__":
    main()
