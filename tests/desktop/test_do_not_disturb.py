"""Asking daemons whether the user is to be left in peace; whoever doesn't say so is disturbed, and nobody is waited for."""

import subprocess
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from respiro.ui.runtime.do_not_disturb import PATIENCE_MILLISECONDS, DoNotDisturb
from support.desktop_rig import FakeDaemon

pytestmark = pytest.mark.desktop

Start = Callable[[str], FakeDaemon]
LONG = 20_000
"""Milliseconds; less than the 25 seconds after which the bus itself gives a call up."""


@pytest.fixture
def quiet(bus: subprocess.Popen[str], qtbot: QtBot) -> Iterator[DoNotDisturb]:
    """Give one whose patience does not end: what it answers, it was told."""
    del bus, qtbot
    quiet = DoNotDisturb(patience_milliseconds=10 * LONG)
    yield quiet
    quiet.close()


@pytest.fixture
def impatient(bus: subprocess.Popen[str], qtbot: QtBot) -> Iterator[DoNotDisturb]:
    del bus, qtbot
    quiet = DoNotDisturb()
    yield quiet
    quiet.close()


def answers(qtbot: QtBot, quiet: DoNotDisturb) -> list[bool]:
    heard: list[bool] = []
    quiet.ask(heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=LONG)
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


def test_a_deaf_daemon_is_not_waited_for(qtbot: QtBot, impatient: DoNotDisturb, daemon: Start) -> None:
    daemon("deaf")
    assert answers(qtbot, impatient) == [False]
    assert PATIENCE_MILLISECONDS < 1000


def test_a_bus_that_dies_answers_too_and_another_one_is_reached(
    qtbot: QtBot, impatient: DoNotDisturb, bus: subprocess.Popen[str], daemon: Start
) -> None:
    daemon("deaf")
    heard: list[bool] = []
    impatient.ask(heard.append)
    qtbot.wait(200)
    bus.kill()
    qtbot.waitUntil(lambda: heard == [False], timeout=LONG)
    assert answers(qtbot, impatient) == [False]


def test_many_questions_get_one_answer_each(qtbot: QtBot, quiet: DoNotDisturb, daemon: Start) -> None:
    daemon("plasma-on")
    heard: list[bool] = []
    for _ in range(20):
        quiet.ask(heard.append)
    qtbot.waitUntil(lambda: len(heard) == 20)
    qtbot.wait(800)
    assert heard == [True] * 20
