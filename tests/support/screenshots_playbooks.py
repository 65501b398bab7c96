"""Pictures of the playbooks' window: ``python tests/support/screenshots_playbooks.py FOLDER [NAME …]``.

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

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from respiro.adapters.playbooks.shelf import YamlPlaybooks
from respiro.adapters.texts import ClientTexts
from respiro.domain.calls import Caller
from respiro.domain.clients import Client
from respiro.domain.plan_b import PlanBChange, UrgentRequest
from respiro.domain.playbooks import END, Answer, Playbook, Step
from respiro.services.ports import PlaybookProblem, Ports, Shelf
from respiro.ui.windows.playbook_window import PlaybookWindow
from support.fake_playbooks import FakePlaybooks
from support.fakes import WEDNESDAY, FakeClock, FakeStore, empty_ports
from support.photographer import photograph
from support.screenshots import context_of

SUBJECT = "Luis Herrero: the landing page is down"
LEAST = (560, 420)
REQUEST = UrgentRequest(
    id="request",
    caller=Caller("Luis Herrero", "+34600111222", "luis@example.org", client_id="luis"),
    want="the landing page is down",
    received_at=WEDNESDAY - timedelta(minutes=5),
    acknowledge_by=WEDNESDAY + timedelta(minutes=30),
    promised_at=WEDNESDAY + timedelta(hours=2),
    since=WEDNESDAY - timedelta(minutes=5),
    minutes=60,
)
PROBLEMS = (
    PlaybookProblem("/home/yolanda/.local/share/respiro/playbooks/launch_day.yaml", 12, "jump_to_nowhere", "tell"),
    PlaybookProblem("/home/yolanda/.local/share/respiro/playbooks/ill.yaml", 7, "playbook_colon"),
)


def _ports() -> Ports:
    language = QLocale().name().partition("_")[0]
    ports = empty_ports()
    ports.store.put_client(Client("luis", "Luis Herrero", language=language))
    ports.store.commit_plan_b(PlanBChange(requests=(REQUEST,)))
    texts = ClientTexts(ROOT / "resources" / "texts")
    return replace(
        ports,
        settings=replace(ports.settings, language=language),
        texts=texts,
        playbooks=YamlPlaybooks(
            ROOT / "resources" / "playbooks", Path("/home/yolanda/.local/share/respiro/playbooks"), texts.kinds
        ),
    )


def _window(ports: Ports | None = None, size: tuple[int, int] = (0, 0)) -> PlaybookWindow:
    window = PlaybookWindow(context_of(ports or _ports()))
    if all(size):
        window.resize(*size)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def _pass(window: PlaybookWindow, **by: float) -> None:
    clock = window.desk.ports.clock
    assert isinstance(clock, FakeClock)
    clock.advance(**by)


def _at(
    name: str, answers: str, size: tuple[int, int] = (0, 0), seconds: int = 88, last: int = 88
) -> Callable[[], QWidget]:
    """Show a run after these answers, each given so many seconds after the one before."""

    def shown() -> QWidget:
        window = _window(size=size)
        window.run(name, "request", SUBJECT)
        for number in answers:
            _pass(window, seconds=seconds)
            window.desk.answer(int(number) - 1)
        _pass(window, seconds=last)
        window.show_time()
        QApplication.processEvents()
        return window

    return shown


def _choice() -> QWidget:
    return _window()


def _small_choice() -> QWidget:
    return _window(size=LEAST)


def _under_way() -> QWidget:
    window = _window()
    window.run("ill")
    window.desk.answer(0)
    window.run("emergency_call", "request", SUBJECT)
    _pass(window, minutes=12)
    window.show_choice("request", SUBJECT)
    return window


def _problems() -> QWidget:
    ports = _ports()
    shelf = ports.playbooks.shelf("en")
    return _window(replace(ports, playbooks=FakePlaybooks(Shelf(shelf.playbooks[:2], PROBLEMS))))


def _empty() -> QWidget:
    return _window(replace(_ports(), playbooks=FakePlaybooks(Shelf())))


def _refused() -> QWidget:
    window = _at("emergency_call", "11")()
    assert isinstance(window, PlaybookWindow)
    run = window.desk.run
    store = window.desk.ports.store
    assert run is not None
    assert isinstance(store, FakeStore)
    store.put_run(replace(run, subject="another"), run)
    window.desk.answer(0)
    return window


def _long() -> QWidget:
    ways = tuple(Answer(f"<b>an answer</b> that goes on and on, as far as sixty {number}", END) for number in range(9))
    step = Step("a", "<h1>No markup</h1> \u202ereversed " + "unaverylongword" * 9, ways, 90, "", "how " * 140, "Which?")
    book = Playbook(
        "long", "A title that is as long as a title may be, which is eighty characters in all ok", "w " * 99, (step,)
    )
    window = _window(replace(_ports(), playbooks=FakePlaybooks(Shelf((book,)))))
    window.run("long", "x", "somebody with a very long name and a matter that is long as well " * 3)
    return window


PICTURES = {
    "choice": _choice,
    "dark-choice": _choice,
    "spanish-choice": _choice,
    "twice-choice": _choice,
    "small-choice": _small_choice,
    "under-way": _under_way,
    "dark-under-way": _under_way,
    "problems": _problems,
    "dark-problems": _problems,
    "empty": _empty,
    "first": _at("emergency_call", "", last=20),
    "decide": _at("emergency_call", "11"),
    "dark-decide": _at("emergency_call", "11"),
    "spanish-decide": _at("emergency_call", "11"),
    "polish-decide": _at("emergency_friday", "11"),
    "romanian-decide": _at("pursued", "112"),
    "promise": _at("emergency_call", "111"),
    "dark-promise": _at("emergency_call", "111"),
    "spanish-promise": _at("emergency_call", "111"),
    "twice-promise": _at("emergency_call", "111"),
    "small-promise": _at("emergency_call", "111", LEAST),
    "over": _at("emergency_call", "111", last=300),
    "dark-over": _at("emergency_call", "1", last=500),
    "small-over": _at("emergency_call", "111", LEAST, last=300),
    "ended": _at("emergency_call", "1111111"),
    "dark-ended": _at("emergency_call", "1111111"),
    "refused": _refused,
    "long": _long,
}  # fmt: skip


if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
