"""Pictures of the weekly review, filled from a simulated quarter: ``python tests/support/screenshots_review.py FOLDER [NAME …]``.

Each picture is taken by a process of its own, since scale and scheme are set before the first window.
"""
# ruff: noqa: E402  the path and the platform come before what needs them

import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtWidgets import QApplication, QWidget

from respiro.adapters.numbers import PhoneNumbers
from respiro.adapters.texts import ClientTexts
from respiro.domain.week import Week
from respiro.domain.work_time import instant
from respiro.services.ports import Ports
from respiro.ui.windows.week_window import WeekWindow
from support.fakes import MADRID
from support.photographer import photograph
from support.quarter import live
from support.quarter_agenda import in_memory
from support.screenshots import context_of

SEED = 12
FRIDAY = date(2026, 11, 27)
"""The last day of the quarter: its week is nearly over, the next one is not planned yet."""
LEAST = (760, 520)


def quarter_ports() -> Ports:
    """Return ports onto the quarter as it stands on its last Friday, ten past two."""
    ports, calendar = in_memory()
    scene = live(ports, calendar, SEED, until=instant(FRIDAY, 14 * 60 + 10, MADRID))
    return replace(
        scene.ports,
        numbers=PhoneNumbers(lambda: "ES"),
        texts=ClientTexts(ROOT / "resources" / "texts"),
    )


def _window(size: tuple[int, int] = (1280, 860), week: Week | None = None) -> WeekWindow:
    window = WeekWindow(context_of(quarter_ports()))
    window.resize(*size)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    if week is not None:
        window.show_week(week)
    return window


def _this_week() -> QWidget:
    return _window()


def _small() -> QWidget:
    return _window(LEAST)


def _proposal() -> QWidget:
    window = _window()
    window.plan_next_week()
    return window


def _past() -> QWidget:
    return _window(week=Week.of(FRIDAY).shifted(-4))


def _compared() -> QWidget:
    window = _window()
    window.reviewer.compare_with(Week.of(FRIDAY).shifted(-1))
    return window


PICTURES = {
    "light": _this_week,
    "dark": _this_week,
    "twice": _this_week,
    "spanish": _this_week,
    "polish": _this_week,
    "romanian": _this_week,
    "small": _small,
    "proposal": _proposal,
    "dark-proposal": _proposal,
    "spanish-proposal": _proposal,
    "compare": _compared,
    "past": _past,
}


if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
