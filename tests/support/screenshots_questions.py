"""Pictures of the window of questions: ``python tests/support/screenshots_questions.py FOLDER [NAME …]``.

Each picture is taken by a process of its own, since scale and scheme are set before the first window.
"""
# ruff: noqa: E402  the path and the platform come before what needs them

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from respiro.domain.errors import InvalidValueError
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.windows.questions_window import QuestionsWindow
from respiro.ui.windows.week_window import WeekWindow
from support.fakes import demo_ports, empty_ports
from support.photographer import photograph
from support.questions_scene import (
    PLAN_B,
    TASK,
    ask,
    blocks_ahead,
    lose_items,
    lose_margin,
    lose_own_items,
    moved,
    question_ports,
    task_written,
)
from support.queue_scene import queue_ports
from support.settings_stage import make_context

SIZE, LEAST = (880, 560), (720, 440)
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft " * 3


def _window(ports: Ports | None = None, size: tuple[int, int] = SIZE, chosen: str = "") -> QuestionsWindow:
    window = QuestionsWindow(make_context(ports or question_ports()))
    window.resize(*size)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    if chosen:
        window.show_question(chosen)
    QTest.qWait(400)
    return window


def _of(chosen: str, size: tuple[int, int] = SIZE) -> Callable[[], QWidget]:
    return lambda: _window(size=size, chosen=chosen)


def _first(*, size: tuple[int, int] = SIZE, focus: int = 0) -> QWidget:
    ports = question_ports()
    window = _window(ports, size, moved(ports).uid)
    if focus:
        window.panel.focus_answer(focus)
    return window


def _taken_away() -> QWidget:
    ports = question_ports()
    return _window(ports, chosen=blocks_ahead(ports)[1].uid)


def _fault() -> QWidget:
    ports = question_ports()
    uid = moved(ports).uid
    window = _window(ports, chosen=uid)
    window._on_refused(f"conflict:{uid}", words.fault_words(InvalidValueError("margin_not_moved")))
    return window


def _answered(*, last: bool = False) -> QWidget:
    ports = queue_ports() if last else question_ports()
    if last:
        ask(ports, moved(ports))
    window = _window(ports)
    window.panel.buttons[0].click()
    QApplication.processEvents()
    return window


def _own(size: tuple[int, int] = SIZE, focus: int = 0) -> QWidget:
    ports = question_ports()
    lose_own_items(ports)
    window = _window(ports, size, "missing:account")
    if focus:
        window.panel.focus_answer(focus)
    return window


def _kept() -> QWidget:
    window = _window(chosen="missing:account")
    window.panel.answers[0].click()
    QTest.qWait(100)
    return window


def _running() -> QWidget:
    window = _window(chosen="missing:account")
    window.panel.answers[1].click()
    QTest.qWait(500)
    return window


def _long(size: tuple[int, int] = SIZE) -> QWidget:
    ports = queue_ports()
    conflict = task_written(LONG * 40)
    ask(
        ports,
        replace(
            conflict, summary=LONG, there=replace(conflict.there, summary=LONG, link="https://x.example/" + "y" * 300)
        ),
    )
    lose_items(ports, name=LONG)
    lose_margin(ports)
    return _window(ports, size)


def _week() -> QWidget:
    ports = demo_ports()
    ask(ports, moved(ports))
    window = WeekWindow(make_context(ports))
    window.resize(1080, 720)
    window.show()
    return window


PICTURES: dict[str, Callable[[], QWidget]] = {
    "moved": _first,
    "moved_focus": lambda: _first(focus=1),
    "moved_least": lambda: _first(size=LEAST),
    "taken_away": _taken_away,
    "plan_b": _of(PLAN_B),
    "task": _of(TASK),
    "margin": _of("margin"),
    "missing": _of("missing:account"),
    "missing_least": _of("missing:account", LEAST),
    "missing_own": _own,
    "missing_own_least": lambda: _own(LEAST, 1),
    "kept": _kept,
    "running": _running,
    "fault": _fault,
    "answered": _answered,
    "last": lambda: _answered(last=True),
    "empty": lambda: _window(empty_ports()),
    "long": _long,
    "long_least": lambda: _long(LEAST),
    "week": _week,
    "dark_week": _week,
    "dark_moved": _first,
    "dark_task": _of(TASK),
    "dark_fault": _fault,
    "dark_empty": lambda: _window(empty_ports()),
    "twice_moved": _first,
    "twice_task": _of(TASK),
    "spanish-moved": _first,
    "spanish-margin": _of("margin"),
    "spanish-missing": _of("missing:account", LEAST),
    "spanish-missing_own": lambda: _own(LEAST, 1),
}

if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
