"""The triage with 5,000 past requests and 50 open ones: how soon it is seen, and what a keystroke costs.

Beside a bare QDialog with as many widgets, and a keystroke in its text field; only the ratios mean the same on
another machine. Run with ``make bench``.
"""
# ruff: noqa: E402  the platform comes before what needs it

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from respiro.adapters.store.store import open_store
from respiro.adapters.system import system_clock
from respiro.bootstrap.parts import ports_on, warm_up
from respiro.domain.calls import Caller
from respiro.domain.clients import Client, Tier
from respiro.domain.margins import MarginPolicy, Target
from respiro.domain.plan_b import DecisionKind, PlanBChange, RequestEvent, RequestEventKind, Stage, UrgentRequest
from respiro.domain.week import Week
from respiro.domain.work_time import parse_ranges
from respiro.services import margin_keeper
from respiro.services.ports import Ports
from respiro.services.settings import Settings
from respiro.ui.context import Context
from respiro.ui.dialogs.triage_dialog import TriageDialog
from support.fakes import FakeSettingsFile

PAST, OPEN, BATCH, CLIENTS, ROUNDS = 5_000, 50, 500, 20, 25
KEY_MS, VISIBLE_MS = 30, 150
EVERY_DAY = dict.fromkeys(range(7), parse_ranges("9:00-14:00, 15:00-20:00"))
"""So that the figures are the same on a Sunday."""


def person(number: int) -> Client:
    """Return a client of whom much is known."""
    tier = list(Tier)[number % 3]
    return Client(f"c{number}", f"Persona {number}", tier, EVERY_DAY, phones=(f"+346{number:08}",), profile="invader")


def request(number: int, *, is_open: bool) -> UrgentRequest:
    """Return a request: one after the other in the past, or of the last hours."""
    ago = timedelta(minutes=7 * number) if is_open else timedelta(hours=1 + number)
    at = system_clock() - ago
    caller = Caller(name=f"Persona {number % CLIENTS}", client_id=f"c{number % CLIENTS}")
    one = UrgentRequest(
        f"r{is_open}{number}", caller, f"Matter {number}", at, at, at + timedelta(hours=48), at, 15 + number % 4 * 15
    )
    return one if is_open else replace(one, stage=Stage.RESOLVED, spent=30)


def fill(home: Path) -> Ports:
    """Put clients, two weeks of margin, and the requests into a store."""
    store = open_store(home, system_clock)
    policy = MarginPolicy(target=Target(minutes=390))
    ports = ports_on(store, Settings(region="ES", zone="Europe/Madrid", language="es", hours=EVERY_DAY, policy=policy))
    for number in range(CLIENTS):
        store.put_client(person(number))
    week = Week.of(system_clock().astimezone(ports.zone).date())
    for ahead in range(3):
        margin_keeper.apply(ports, margin_keeper.propose(ports, week.shifted(ahead)))
    made = [request(number, is_open=False) for number in range(PAST)]
    made += [request(number, is_open=True) for number in range(OPEN)]
    for first in range(0, len(made), BATCH):
        some = made[first : first + BATCH]
        exceptions = some[:: BATCH // 10]
        events = tuple(
            RequestEvent(one.id, one.since, RequestEventKind.EXCEPTION, "out_of_hours") for one in exceptions
        )
        store.commit_plan_b(PlanBChange(tuple(some), tuple((one.id, None) for one in some), events))
    return ports


def bare_dialog() -> tuple[QDialog, QPlainTextEdit]:
    """Return a dialog with as many widgets as ours, and one to type into."""
    dialog = QDialog()
    grid = QGridLayout(dialog)
    field = QPlainTextEdit()
    grid.addWidget(field, 0, 0, 1, 3)
    for row in range(1, 20):
        for column, part in enumerate((QLabel("Label"), QLineEdit(), QPushButton("Button"))):
            grid.addWidget(part, row, column)
    return dialog, field


def timed(action: Callable[[], object]) -> float:
    """Return the milliseconds that it takes, painting included."""
    began = time.perf_counter()
    action()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def seen(window: QWidget, show: Callable[[], object]) -> Callable[[], None]:
    """Return a step that ends when the window is painted."""

    def step() -> None:
        show()
        QApplication.processEvents()
        window.grab()

    return step


def settle(dialog: TriageDialog) -> None:
    """Let it read what was typed."""
    while dialog._pause.isActive() or dialog._warming.is_under_way:
        QTest.qWait(10)


def typed(window: QWidget, field: QWidget, keys: str = "a") -> float:
    """Return the median milliseconds of a keystroke, until it is painted."""
    field.setFocus()

    def step(key: str) -> None:
        QTest.keyClick(field, key)
        QApplication.processEvents()
        window.grab()

    return statistics.median(timed(lambda key=key: step(key)) for key in keys * ROUNDS)


def stepped(dialog: TriageDialog) -> float:
    """Return the median milliseconds of a quarter of an hour more or less: all is recomputed."""
    box = dialog.face.form.effort.box

    def step(steps: int) -> None:
        box.stepBy(steps)
        QApplication.processEvents()
        dialog.grab()

    return statistics.median(timed(lambda steps=steps: step(steps)) for steps in (1, 1, 1, -1, -1, -1) * 4)


def main() -> None:
    """Measure and print."""
    application = QApplication([])
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        ports = fill(Path(name))
        context = Context(ports, FakeSettingsFile(ports.settings), lambda *_: None, lambda _: ports.zone, warm_up)  # type: ignore[arg-type, return-value]  no worker
        bare, field = bare_dialog()
        bare_seen = statistics.median(timed(seen(bare, bare.show)) for _ in range(5))
        bare_key = typed(bare, field)
        first: list[TriageDialog] = []

        def make() -> None:
            first.append(TriageDialog(context))
            seen(first[0], first[0].open_with)()

        cold = timed(make)
        (dialog,) = first
        settle(dialog)
        form = dialog.face.form
        QTest.keyClicks(form.who, "Persona 7")
        settle(dialog)
        dialog.face.people.put_away()
        look = timed(lambda: (dialog._case.look_again(), dialog._follow()))
        print(f"{PAST:,} past requests, {OPEN} open ones")
        print(f"first dialog: {cold:.0f} ms, bare {bare_seen:.0f} ms, ratio {cold / bare_seen:.1f}")
        print(f"a person is looked up: {look:.1f} ms")
        figure = typed(dialog, form.want)
        print(f"a keystroke with its advice: {figure:.1f} ms, bare {bare_key:.2f} ms, ratio {figure / bare_key:.1f}")
        print(f"a quarter more or less with its advice: {stepped(dialog):.1f} ms")
        QTest.keyClicks(form.expect, "before noo")
        settle(dialog)
        for kind in DecisionKind:
            dialog.choose(kind)
            words, minutes = typed(dialog, form.want), stepped(dialog)
            print(f"{kind.value}: a letter {words:.1f} ms, ratio {words / bare_key:.1f}; a quarter {minutes:.1f} ms")
            dialog.show_advice()
        reading = timed(dialog._on_pause)
        print(f"reading a time when one pauses: {reading:.1f} ms")
        dialog.clear()
        reopened = statistics.median(timed(seen(dialog, lambda: (dialog.hide(), dialog.open_with()))) for _ in range(5))
        print(f"dialog once more: {reopened:.0f} ms, ratio {reopened / bare_seen:.1f}")
        print(f"targets: a keystroke within {KEY_MS} ms, seen within {VISIBLE_MS} ms")
        dialog.reject()
        ports.store.close()
    del application


if __name__ == "__main__":
    main()
