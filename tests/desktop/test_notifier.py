"""The notifier before daemons with faults: whatever they do, the notice is seen, once, and nothing waits for them."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from respiro.ui.runtime.notifier import Notifier

pytestmark = [pytest.mark.desktop, pytest.mark.qt_log_ignore("does not support")]

UNDO = (("undo", "Undo"),)
Start = Callable[[str], subprocess.Popen[str]]


@pytest.fixture
def notifier(bus: subprocess.Popen[str], qtbot: QtBot) -> Iterator[Notifier]:
    del bus, qtbot
    notifier = Notifier()
    yield notifier
    notifier.close()


def impatient(notifier: Notifier) -> None:
    daemon = notifier._reach_daemon()
    assert daemon is not None
    daemon._patience = 500


def lines(process: subprocess.Popen[str]) -> list[str]:
    process.kill()
    return process.communicate()[0].splitlines()


def test_a_daemon_that_works_shows_it_with_escaped_text(qtbot: QtBot, notifier: Notifier, daemon: Start) -> None:
    process = daemon("works")
    with qtbot.waitSignal(notifier.shown, timeout=20_000) as signal:
        notifier.notify("a", "one <b>", "two <b> & three", UNDO)
    assert signal.args == ["a"]
    assert notifier._window is None
    assert lines(process)[1] == "Notify one <b> two &lt;b&gt; &amp; three"


@pytest.mark.parametrize("fault", ["no-actions", "refuses", "deaf"])
def test_a_daemon_that_fails_is_replaced_by_the_own_window(
    qtbot: QtBot, notifier: Notifier, daemon: Start, fault: str
) -> None:
    daemon(fault)
    impatient(notifier)
    with qtbot.waitSignal(notifier.shown, timeout=20_000):
        notifier.notify("a", "one", "", UNDO)
    assert notifier._window is not None
    assert notifier._window.isVisible()


def test_without_buttons_a_daemon_that_draws_none_is_good_enough(
    qtbot: QtBot, notifier: Notifier, daemon: Start
) -> None:
    daemon("no-actions")
    with qtbot.waitSignal(notifier.shown, timeout=20_000):
        notifier.notify("a", "one")
    assert notifier._window is None


def test_what_the_daemon_shows_too_late_is_taken_back(qtbot: QtBot, notifier: Notifier, daemon: Start) -> None:
    process = daemon("late")
    impatient(notifier)
    shown: list[str] = []
    notifier.shown.connect(shown.append)
    notifier.notify("a", "one", "", UNDO)
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    qtbot.wait(2500)
    assert shown == ["a"]
    assert lines(process)[-1] == "CloseNotification 1"


def test_a_notice_with_a_known_key_takes_the_others_place(qtbot: QtBot, notifier: Notifier, daemon: Start) -> None:
    process = daemon("works")
    for words in ("one", "one, corrected"):
        with qtbot.waitSignal(notifier.shown, timeout=20_000):
            notifier.notify("a", words, "", UNDO)
    assert lines(process)[-1] == "Notify in place of 1: one, corrected "


def test_a_daemon_that_replaces_nothing_is_told_to_take_the_other_away(
    qtbot: QtBot, notifier: Notifier, daemon: Start
) -> None:
    process = daemon("forgetful")
    for words in ("one", "one, corrected"):
        with qtbot.waitSignal(notifier.shown, timeout=20_000):
            notifier.notify("a", words, "", UNDO)
    qtbot.wait(300)
    assert lines(process)[-1] == "CloseNotification 1"


def test_what_is_withdrawn_leaves_the_screen(qtbot: QtBot, notifier: Notifier, daemon: Start) -> None:
    process = daemon("works")
    with qtbot.waitSignal(notifier.shown, timeout=20_000):
        notifier.notify("a", "one", "", UNDO)
    notifier.withdraw("a")
    qtbot.wait(300)
    assert lines(process)[-1] == "CloseNotification 1"


def test_what_is_withdrawn_before_it_was_shown_is_never_said_to_be(
    qtbot: QtBot, notifier: Notifier, daemon: Start
) -> None:
    daemon("late")
    shown: list[str] = []
    notifier.shown.connect(shown.append)
    notifier.notify("a", "one", "", UNDO)
    qtbot.wait(300)
    notifier.withdraw("a")
    qtbot.wait(2500)
    assert shown == []
    assert notifier._window is None


def test_what_must_be_seen_is_shown_by_our_own_window(qtbot: QtBot, notifier: Notifier, daemon: Start) -> None:
    process = daemon("works")
    with qtbot.waitSignal(notifier.shown, timeout=20_000):
        notifier.notify("a", "one", "", UNDO)
    with qtbot.waitSignal(notifier.shown, timeout=1000):
        notifier.notify("a", "one, at last", "", UNDO, certain=True)
    assert notifier._window is not None
    assert notifier._window.isVisible()
    qtbot.wait(300)
    with qtbot.waitSignal(notifier.shown, timeout=20_000):
        notifier.notify("a", "one, as usual", "", UNDO)
    assert not notifier._window.isVisible()
    assert lines(process)[-3:] == ["CloseNotification 1", "GetCapabilities", "Notify one, as usual "]


def test_a_daemon_that_hangs_while_it_shows_something_is_replaced_in_time(
    qtbot: QtBot, notifier: Notifier, daemon: Start
) -> None:
    process = daemon("works")
    with qtbot.waitSignal(notifier.shown, timeout=20_000):
        notifier.notify("a", "one", "", UNDO)
    process.send_signal(signal.SIGSTOP)
    begun = time.monotonic()
    with qtbot.waitSignal(notifier.shown, timeout=20_000):
        notifier.notify("b", "two", "", UNDO)
    assert time.monotonic() - begun < 4.5
    assert notifier._window is not None
    assert notifier._window.isVisible()


def test_without_a_daemon_the_own_window_comes_at_once(
    qtbot: QtBot, notifier: Notifier, bus: subprocess.Popen[str]
) -> None:
    del bus
    begun = time.monotonic()
    with qtbot.waitSignal(notifier.shown, timeout=20_000):
        notifier.notify("a", "one", "", UNDO)
    assert time.monotonic() - begun < 4


def test_a_bus_that_dies_loses_no_notice(
    qtbot: QtBot, notifier: Notifier, bus: subprocess.Popen[str], daemon: Start
) -> None:
    daemon("deaf")
    notifier.notify("a", "one", "", UNDO)
    qtbot.wait(300)
    with qtbot.waitSignal(notifier.shown, timeout=4000):
        bus.kill()
    assert notifier._window is not None
    notifier._window._put_away()
    with qtbot.waitSignal(notifier.shown, timeout=4000):
        notifier.notify("b", "two", "", UNDO)


def test_a_hanging_bus_stalls_nothing(qtbot: QtBot, notifier: Notifier, bus: subprocess.Popen[str]) -> None:
    bus.send_signal(signal.SIGSTOP)
    begun = time.monotonic()
    notifier.notify("a", "one", "", UNDO)
    assert time.monotonic() - begun < 1
    impatient(notifier)
    with qtbot.waitSignal(notifier.shown, timeout=20_000):
        QTimer.singleShot(0, lambda: notifier.notify("b", "two", "", UNDO))
    bus.send_signal(signal.SIGCONT)
