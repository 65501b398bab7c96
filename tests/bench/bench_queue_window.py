"""Opening the queue of 50 requests, and 5,000 past ones, beside a bare list: python tests/bench/bench_queue_window.py.

Prints medians and their ratio; only the ratio means the same on another machine.
"""
# ruff: noqa: E402  the platform comes before what needs it

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests"), str(ROOT / "tests" / "bench")]

from bench_calls_window import bare_list, shown_ms
from PySide6.QtWidgets import QApplication, QWidget

from respiro.adapters.numbers import PhoneNumbers
from respiro.adapters.store.store import open_store
from respiro.adapters.texts import ClientTexts
from respiro.domain.calls import Caller
from respiro.domain.clients import Client, Tier
from respiro.domain.plan_b import PlanBChange, Stage
from respiro.services.ports import Ports
from respiro.services.settings import Settings
from respiro.ui.resources import resources
from respiro.ui.windows.queue.finder import DONE, QUEUE
from respiro.ui.windows.queue_window import QueueWindow
from support.call_scene import NOW
from support.fake_playbooks import FakePlaybooks
from support.fakes import MADRID
from support.queue_scene import history_of, urgent
from support.screenshots import context_of

PAST, OPEN = 5_000, 50
BATCH = 500
LONGEST_MS = 150


def filled_store(folder: Path) -> Ports:
    """Return ports onto a store on disk with so many requests of 60 clients, over two years."""
    store = open_store(folder, lambda: NOW)
    for number in range(60):
        store.put_client(Client(f"c{number}", f"Client {number}", list(Tier)[number % 3]))
    requests = []
    for number in range(PAST + OPEN):
        client = number % 60
        at = NOW - timedelta(minutes=35 * number) if number < OPEN else NOW - timedelta(hours=3.5 * (number - OPEN) + 3)
        caller = Caller(f"Client {client}", f"+346001{client:05}", client_id=f"c{client}")
        made = urgent(f"r{number:05}", caller, f"what burns number {number}", at, is_important=number % 3 > 0)
        if number >= OPEN:
            made = replace(made, stage=Stage.RESOLVED, since=at + timedelta(hours=1), spent=30)
        requests.append(made)
    for first in range(0, len(requests), BATCH):
        part = tuple(requests[first : first + BATCH])
        events = tuple(event for request in part for event in history_of(request))
        store.commit_plan_b(PlanBChange(requests=part, events=events))
    numbers = PhoneNumbers(lambda: "ES")
    numbers.shown("+34600000000")  # the library is loaded by then in a running app
    texts = ClientTexts(resources() / "texts")
    return Ports(store, Settings(), lambda: NOW, MADRID, numbers, lambda *_: None, texts, FakePlaybooks())


def queue_window(ports: Ports, segment: int) -> Callable[[], QWidget]:
    """Return what opens the window at a list."""

    def make() -> QWidget:
        window = QueueWindow(context_of(ports))
        window.finder.show_segment(segment)
        return window

    return make


def main() -> None:
    """Measure and print."""
    application = QApplication(["respiro"])
    application.setStyle("fusion")
    with tempfile.TemporaryDirectory() as name:
        ports = filled_store(Path(name))
        bare = shown_ms(bare_list)
        for what, segment in ((f"{OPEN} open", QUEUE), (f"{PAST} past", DONE)):
            took = shown_ms(queue_window(ports, segment))
            print(
                f"{what}: {took:.1f} ms, a bare list {bare:.1f} ms, ratio {took / bare:.1f} (at most {LONGEST_MS} ms)"
            )
        ports.store.close()


if __name__ == "__main__":
    main()
