"""Pictures of the weekly review: ``python tests/support/screenshots_week_review.py FOLDER [NAME …]``.

Each picture is taken by a process of its own, since scale and scheme are set before the first window.
"""
# ruff: noqa: E402  the path and the platform come before what needs them

import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtWidgets import QApplication, QWidget

from respiro.services import margin_keeper
from respiro.services.ports import Ports, Source
from respiro.ui.windows.week_window import WeekWindow
from support.eight_clients import THIS_WEEK, review_ports
from support.fakes import CALENDAR, WEDNESDAY, FakeClock, FakeStore, empty_ports
from support.photographer import photograph
from support.screenshots import context_of

TALL = (1080, 1900)
LEAST = (760, 520)


def _window(ports: Ports | None = None, size: tuple[int, int] = (1080, 720)) -> WeekWindow:
    window = WeekWindow(context_of(ports or review_ports()))
    window.resize(*size)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def _sized(*size: int) -> Callable[[], QWidget]:
    return lambda: _window(size=(size[0], size[1]))


def _scrolled(share: float, size: tuple[int, int] = (1080, 720)) -> Callable[[], QWidget]:
    def make() -> QWidget:
        window = _window(size=size)
        bar = window.review.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        return window

    return make


def _whole() -> QWidget:
    window = _window(size=TALL)
    window.review.clients.more.click()
    return window


def _compared() -> QWidget:
    window = _window()
    window.actions_.compare.trigger()
    return window


def _narrow_compared() -> QWidget:
    window = _window(size=LEAST)
    window.actions_.compare.trigger()
    return window


def _other_week(weeks: int) -> Callable[[], QWidget]:
    def make() -> QWidget:
        window = _window(size=TALL)
        window.show_week(THIS_WEEK.shifted(weeks))
        return window

    return make


def _first_week() -> QWidget:
    """One week of margin, nothing before it, and nobody asked for anything."""
    ports = empty_ports(WEDNESDAY - timedelta(days=3))
    assert isinstance(ports.store, FakeStore)
    ports.store.add_source(Source(1, CALENDAR, "trabajo.ics", WEDNESDAY - timedelta(days=3), 3, 0))
    margin_keeper.apply(ports, margin_keeper.propose(ports, THIS_WEEK))
    assert isinstance(ports.clock, FakeClock)
    ports.clock.now = WEDNESDAY
    margin_keeper.settle_past(ports)
    return _window(ports)


def _no_history() -> QWidget:
    ports = empty_ports()
    assert isinstance(ports.store, FakeStore)
    ports.store.add_source(Source(1, CALENDAR, "trabajo.ics", WEDNESDAY, 3, 0))
    return _window(ports)


def _picker() -> QWidget:
    window = _window()
    return window.jumps.ask_where_to()


PICTURES: dict[str, Callable[[], QWidget]] = {
    "light": _window,
    "dark": _window,
    "twice": _window,
    "whole": _whole,
    "dark-whole": _whole,
    "polish-whole": _whole,
    "narrow": _sized(*LEAST),
    "narrow-end": _scrolled(0.6, LEAST),
    "narrow-compared": _narrow_compared,
    "compared": _compared,
    "last-week": _other_week(-1),
    "next-week": _other_week(1),
    "first-week": _first_week,
    "no-history": _no_history,
    "picker": _picker,
    "dark-picker": _picker,
}


if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
