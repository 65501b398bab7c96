"""Pictures of the week's window, to be looked at: ``python tests/support/screenshots.py FOLDER [NAME …]``.

Each picture is taken by a process of its own, since scale and scheme are set before the first window.
"""
# ruff: noqa: E402  the path and the platform come before what needs them

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from respiro.domain.agenda import OccurrenceId
from respiro.domain.margins import MarginPolicy, Target
from respiro.domain.week import Week
from respiro.services.ports import Ports, Source
from respiro.ui.context import Context
from respiro.ui.windows.week_window import WeekWindow
from support.fakes import CALENDAR, WEDNESDAY, FakeSettingsFile, FakeStore, demo_ports, empty_ports, meeting
from support.photographer import photograph

THIS_WEEK = Week.of(WEDNESDAY.date())


def context_of(ports: Ports) -> Context:
    """Return a context onto these ports; its worker can't be started."""

    def no_worker(arguments: list[str], parent: object) -> object:
        raise AssertionError(arguments, parent)

    return Context(ports, FakeSettingsFile(ports.settings), no_worker, lambda _settings: ports.zone)  # type: ignore[arg-type]


def _window(ports: Ports | None = None, size: tuple[int, int] = (1080, 720)) -> WeekWindow:
    window = WeekWindow(context_of(ports or demo_ports()))
    window.resize(*size)
    window.show()
    return window


def _this_week() -> QWidget:
    return _window()


def _selected() -> QWidget:
    window = _window()
    window.activateWindow()
    window.grid.setFocus(Qt.FocusReason.TabFocusReason)
    window.grid.select(next(item.entry.key for item in window.grid.grid_layout.items if item.entry.movable))  # type: ignore[union-attr]
    return window


def _dragging(minute: int) -> Callable[[], QWidget]:
    """Drag the block of Friday to a minute of Thursday, and don't let go."""

    def drag() -> QWidget:
        window = _window()
        QApplication.processEvents()
        layout = window.grid.grid_layout
        assert layout is not None
        item = next(item for item in layout.items if item.entry.pinned)
        start = item.rect.center() + QPointF(0, layout.top)
        end = QPointF(layout.columns[3].x + 70, layout.top + layout.axis.y(minute))
        viewport = window.grid.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start.toPoint())
        for point in (start + QPointF(20, 20), end):
            QTest.mouseMove(viewport, point.toPoint())
        return window

    return drag


def _proposal() -> QWidget:
    window = _window()
    window.plan_next_week()
    return window


def _refusals() -> QWidget:
    ports = demo_ports()
    assert isinstance(ports.store, FakeStore)
    tuesday = THIS_WEEK.shifted(1).days[1]
    ports.store.add_events(
        meeting(tuesday, "9:00", 300, "Presupuesto", others=3), meeting(tuesday, "15:00", 180, "Inventario")
    )
    policy = MarginPolicy(target=Target(minutes=600), daily_minimum=60)
    window = _window(replace(ports, settings=replace(ports.settings, policy=policy)))
    window.plan_next_week()
    return window


def _empty() -> QWidget:
    return _window(empty_ports())


def _small() -> QWidget:
    return _window(size=(760, 520))


def _small_proposal() -> QWidget:
    window = _window(size=(760, 520))
    window.plan_next_week()
    return window


def _hostile() -> QWidget:
    ports = demo_ports()
    assert isinstance(ports.store, FakeStore)
    days = THIS_WEEK.days
    names = ("<h1>big</h1>", "\u202egnihtemos\u202c \x07 bell", "x" * 300, "", "🦀 Krabben & Söhne\nzweite Zeile")
    for number, name in enumerate(names):
        event = meeting(days[3], "9:30", 60, name, uid=f"hostile{number}")
        ports.store.add_events(event)
    night = replace(meeting(days[1], "22:30", 150, "Release night"), id=OccurrenceId(CALENDAR, "night"))
    ports.store.add_events(night, meeting(days[5], "10:00", 90, "Mercado"))
    return _window(ports)


def _last_week() -> QWidget:
    window = _window()
    window.show_week(THIS_WEEK.shifted(-1))
    return window


def _without_margin() -> QWidget:
    ports = empty_ports()
    assert isinstance(ports.store, FakeStore)
    ports.store.add_source(Source(1, CALENDAR, "trabajo.ics", WEDNESDAY - timedelta(days=1), 3, 0))
    ports.store.add_events(meeting(THIS_WEEK.days[3], "10:00", 60, "Budget", others=2))
    return _window(ports)


def _summer_time_ends() -> QWidget:
    window = _window()
    window.show_week(Week(2026, 43))
    return window


PICTURES: dict[str, Callable[[], QWidget]] = {
    "light": _this_week,
    "dark": _this_week,
    "twice": _this_week,
    "spanish": _this_week,
    "spanish-proposal": _proposal,
    "american": _this_week,
    "selected": _selected,
    "dark-selected": _selected,
    "dragging": _dragging(15 * 60 + 30),
    "dragging-onto": _dragging(12 * 60 + 40),
    "proposal": _proposal,
    "dark-proposal": _proposal,
    "refusals": _refusals,
    "empty": _empty,
    "dark-empty": _empty,
    "small": _small,
    "small-proposal": _small_proposal,
    "hostile": _hostile,
    "last-week": _last_week,
    "no-margin": _without_margin,
    "dst": _summer_time_ends,
}


if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
