"""Asking daemons whether the user is to be left in peace; whoever doesn't say so is disturbed, and nobody is waited for."""

import subprocess
import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from respiro.ui.runtime.do_not_disturb import DoNotDisturb

pytestmark = pytest.mark.desktop

Start = Callable[[str], "subprocess.Popen[str]"]


@pytest.fixture
def quiet(bus: subprocess.Popen[str], qtbot: QtBot) -> Iterator[DoNotDisturb]:
    del bus, qtbot
    quiet = DoNotDisturb()
    yield quiet
    quiet.close()


def answers(qtbot: QtBot, quiet: DoNotDisturb, *, wait: int = 2000) -> list[bool]:
    heard: list[bool] = []
    quiet.ask(heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=wait)
    return heard


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("plasma-on", True),
        ("plasma-off", False),
        ("dunst-on", True),
        ("dunst-off", False),
        ("works", False),
        ("odd-on", False),
        ("xfce-on", False),
    ],
)
def test_each_daemon_is_asked_in_its_own_way(
    qtbot: QtBot, quiet: DoNotDisturb, daemon: Start, kind: str, *, expected: bool
) -> None:
    daemon(kind)
    assert answers(qtbot, quiet) == [expected]
    assert answers(qtbot, quiet) == [expected]


def test_without_a_daemon_the_user_may_be_disturbed(qtbot: QtBot, quiet: DoNotDisturb) -> None:
    assert answers(qtbot, quiet) == [False]


def test_a_deaf_daemon_is_not_waited_for(qtbot: QtBot, quiet: DoNotDisturb, daemon: Start) -> None:
    daemon("deaf")
    begun = time.monotonic()
    assert answers(qtbot, quiet) == [False]
    assert time.monotonic() - begun < 1
    qtbot.wait(1000)


def test_a_bus_that_dies_answers_too_and_another_one_is_reached(
    qtbot: QtBot, quiet: DoNotDisturb, bus: subprocess.Popen[str], daemon: Start
) -> None:
    daemon("deaf")
    heard: list[bool] = []
    quiet.ask(heard.append)
    qtbot.wait(200)
    bus.kill()
    qtbot.waitUntil(lambda: heard == [False], timeout=1000)
    assert answers(qtbot, quiet) == [False]


def test_many_questions_get_one_answer_each(qtbot: QtBot, quiet: DoNotDisturb, daemon: Start) -> None:
    daemon("plasma-on")
    heard: list[bool] = []
    for _ in range(20):
        quiet.ask(heard.append)
    qtbot.waitUntil(lambda: len(heard) == 20)
    qtbot.wait(800)
    assert heard == [True] * 20
