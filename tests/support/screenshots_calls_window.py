"""Pictures of the calls' window: ``python tests/support/screenshots_calls_window.py FOLDER [NAME …]``.

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
from respiro.domain.calls import Call, CallChange, Caller
from respiro.services.ports import Ports
from respiro.ui.windows.calls.finder import ANSWERED, LOG
from respiro.ui.windows.calls_window import CallsWindow
from support.call_scene import ago, ahead, scene_ports, until, who_waits
from support.fakes import FakeStore, empty_ports
from support.photographer import photograph
from support.screenshots import context_of

LEAST = (720, 480)


def _window(ports: Ports | None = None, size: tuple[int, int] = (1040, 680), chosen: str = "") -> CallsWindow:
    ports = replace(
        ports or scene_ports(),
        numbers=PhoneNumbers(lambda: "ES"),
        texts=ClientTexts(ROOT / "resources" / "texts"),
    )
    window = CallsWindow(context_of(ports))
    window.desk.open_url = lambda _url: True
    window.resize(*size)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    if chosen:
        window.show_follow_up(chosen)
    return window


def _of(chosen: str, size: tuple[int, int] = (1040, 680)) -> Callable[[], QWidget]:
    return lambda: _window(size=size, chosen=chosen)


def _segment(segment: int) -> Callable[[], QWidget]:
    def shown() -> QWidget:
        window = _window()
        window.finder.show_segment(segment)
        QTest.keyClick(window.shown_list, Qt.Key.Key_Down)
        return window

    return shown


def _pressed(key: str, chosen: str = "ana", size: tuple[int, int] = (1040, 680)) -> Callable[[], QWidget]:
    def shown() -> QWidget:
        window = _window(size=size, chosen=chosen)
        QTest.keyClicks(window.shown_list, key)
        return window

    return shown


def _called() -> QWidget:
    window = _window(chosen="ana")
    window.panel.primary.click()
    return window


def _small_called() -> QWidget:
    window = _window(size=LEAST, chosen="ana")
    window.panel.primary.click()
    return window


def _undo() -> QWidget:
    window = _window(chosen="marta")
    QTest.keyClicks(window.shown_list, "r")
    return window


def _another_time() -> QWidget:
    window = _window(chosen="ana")
    window.answers._on_another_time()
    return window


def _snooze() -> QWidget:
    window = _window(chosen="ana")
    window.panel.snooze_menu.popup(window.mapToGlobal(window.rect().center()))
    return window.panel.snooze_menu


def _done() -> QWidget:
    window = _window(chosen="ana")
    window.panel.done_menu.popup(window.mapToGlobal(window.rect().center()))
    return window.panel.done_menu


def _filter() -> QWidget:
    window = _window()
    window.finder.menu.popup(window.mapToGlobal(window.rect().center()))
    return window.finder.menu


def _nothing_found() -> QWidget:
    window = _window()
    window.finder.search.setText("zzz")
    window.refresh()
    return window


def _empty() -> QWidget:
    return _window(empty_ports())


def _long() -> QWidget:
    ports = scene_ports()
    assert isinstance(ports.store, FakeStore)
    caller = Caller(
        "Wolfeschlegelsteinhausenbergerdorff Hernández de la Torre y Sánchez-Mejías " * 2,
        "+34600999888",
        "un.correo.electronico.larguisimo.de.verdad@una-empresa-con-un-nombre-largo.example",
    )
    about = "<b>no markup</b> \u202ereversed & ampersand: " + "una explicación muy larga del asunto " * 4
    long_one = who_waits("long", caller, about, ago(days=40), until(ahead(days=200)), promised_at=ago(days=39))
    calls = [Call("long-call", ago(minutes=1), caller, about=about, follow_up_id="long")]
    ports.store.commit_calls(CallChange(calls=tuple(calls), follow_ups=(replace(long_one, call_count=12, attempts=9),)))
    return _window(ports, chosen="long")


PICTURES: dict[str, Callable[[], QWidget]] = {
    "light": _of("ana"),
    "dark": _of("ana"),
    "twice": _of("ana"),
    "small": _of("ana", LEAST),
    "small-called": _small_called,
    "question": _of("marta"),
    "dark-question": _of("marta"),
    "must-decide": _of("luis"),
    "theirs": _of("pawel"),
    "answered": _segment(ANSWERED),
    "log": _segment(LOG),
    "dark-log": _segment(LOG),
    "called": _called,
    "undo": _undo,
    "dropped": _pressed("x"),
    "apology": _pressed("t"),
    "small-apology": _pressed("t", size=LEAST),
    "edit": _pressed("e"),
    "time": _another_time,
    "menu-snooze": _snooze,
    "menu-done": _done,
    "menu-filter": _filter,
    "nothing-found": _nothing_found,
    "empty": _empty,
    "dark-empty": _empty,
    "long": _long,
}


if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
