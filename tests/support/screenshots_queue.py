"""Pictures of the queue's window: ``python tests/support/screenshots_queue.py FOLDER [NAME …]``.

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

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from respiro.adapters.numbers import PhoneNumbers
from respiro.adapters.texts import ClientTexts
from respiro.services.ports import Ports
from respiro.ui.windows.queue.finder import DONE
from respiro.ui.windows.queue_window import QueueWindow
from support.fakes import empty_ports
from support.photographer import photograph
from support.queue_scene import queue_ports
from support.screenshots import context_of

LEAST = (760, 500)


def _window(ports: Ports | None = None, size: tuple[int, int] = (1080, 720), chosen: str = "") -> QueueWindow:
    ports = replace(
        ports or queue_ports(),
        numbers=PhoneNumbers(lambda: "ES"),
        texts=ClientTexts(ROOT / "resources" / "texts"),
    )
    window = QueueWindow(context_of(ports))
    window.answers.open_link = lambda _link: True
    window.resize(*size)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    if chosen:
        window.show_request(chosen)
    return window


def _of(chosen: str, size: tuple[int, int] = (1080, 720)) -> Callable[[], QWidget]:
    return lambda: _window(size=size, chosen=chosen)


def _pressed(key: str, chosen: str = "luis", size: tuple[int, int] = (1080, 720)) -> Callable[[], QWidget]:
    def shown() -> QWidget:
        window = _window(size=size, chosen=chosen)
        QTest.keyClicks(window.shown_list, key)
        QApplication.processEvents()
        return window

    return shown


def _done() -> QWidget:
    window = _window()
    window.finder.show_segment(DONE)
    return window


def _asked() -> QWidget:
    window = _window()
    QTest.keyClick(window.shown_list, Qt.Key.Key_End)
    return window


def _menu() -> QWidget:
    window = _window(chosen="ana")
    window.panel.menu.popup(window.mapToGlobal(window.rect().center()))
    return window.panel.menu


def _empty() -> QWidget:
    return _window(empty_ports())


def _nothing_found() -> QWidget:
    window = _window()
    window.finder.search.setText("zzz")
    window.refresh()
    return window


def _undo() -> QWidget:
    window = _window(chosen="ana")
    QTest.keyClicks(window.shown_list, "s")
    return window


PICTURES: dict[str, Callable[[], QWidget]] = {
    "light": _of("luis"),
    "dark": _of("luis"),
    "twice": _of("luis"),
    "small": _of("luis", LEAST),
    "spanish": _of("luis"),
    "polish": _of("ana"),
    "romanian": _of("norte"),
    "late": _of("ana"),
    "waiting": _of("norte"),
    "delegated": _of("sofia"),
    "scheduled": _of("kowalski"),
    "asked": _asked,
    "done": _done,
    "dark-done": _done,
    "finish": _pressed("d"),
    "small-finish": _pressed("d", size=LEAST),
    "wait": _pressed("w"),
    "change": _pressed("e"),
    "delegate": _pressed("g"),
    "decline": _pressed("n"),
    "promise": _pressed("p"),
    "reply": _pressed("t"),
    "dark-reply": _pressed("t", "norte"),
    "small-reply": _pressed("t", size=LEAST),
    "undo": _undo,
    "menu": _menu,
    "empty": _empty,
    "dark-empty": _empty,
    "nothing-found": _nothing_found,
}


if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
