"""The notifier before daemons with faults: whatever they do, the notice is seen, once, and nothing waits for them."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from respiro.ui.runtime.daemon import PATIENCE_MILLISECONDS
from respiro.ui.runtime.notifier import Notifier
from support.desktop_rig import FakeDaemon

pytestmark = [pytest.mark.desktop, pytest.mark.qt_log_ignore("does not support")]

UNDO = (("undo", "Undo"),)
Start = Callable[[str], FakeDaemon]
LONG = 20_000
"""Milliseconds; less than the 25 seconds after which the bus itself gives a call up."""


@pytest.fixture
def notifier(bus: subprocess.Popen[str], qtbot: QtBot) -> Iterator[Notifier]:
    del bus, qtbot
    notifier = Notifier()
    yield notifier
    notifier.close()


def impatient(notifier: Notifier, milliseconds: int = 500) -> None:
    daemon = notifier._reach_daemon()
    assert daemon is not None
    daemon._patience = milliseconds


def hears(qtbot: QtBot, daemon: FakeDaemon, last: str) -> None:
    """Wait until this is the last that the daemon was asked."""
    qtbot.waitUntil(lambda: daemon.heard[-1:] == [last], timeout=LONG)


def test_a_daemon_that_works_shows_it_with_escaped_text(qtbot: QtBot, notifier: Notifier, daemon: Start) -> None:
    asked = daemon("works")
    with qtbot.waitSignal(notifier.shown, timeout=LONG) as signal:
        notifier.notify("a", "one <b>", "two <b> & three", UNDO)
    assert signal.args == ["a"]
    assert notifier._window is None
    assert asked.heard[1] == "Notify one <b> two &lt;b&gt; &amp; three"


@pytest.mark.parametrize("fault", ["no-actions", "refuses", "deaf"])
def test_a_daemon_that_fails_is_replaced_by_the_own_window(
    qtbot: QtBot, notifier: Notifier, daemon: Start, fault: str
) -> None:
    daemon(fault)
    impatient(notifier)
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        notifier.notify("a", "one", "", UNDO)
    assert notifier._window is not None
    assert notifier._window.isVisible()


def test_without_buttons_a_daemon_that_draws_none_is_good_enough(
    qtbot: QtBot, notifier: Notifier, daemon: Start
) -> None:
    daemon("no-actions")
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        notifier.notify("a", "one")
    assert notifier._window is None


def test_what_the_daemon_shows_too_late_is_taken_back(qtbot: QtBot, notifier: Notifier, daemon: Start) -> None:
    asked = daemon("late")
    impatient(notifier)
    shown: list[str] = []
    notifier.shown.connect(shown.append)
    notifier.notify("a", "one", "", UNDO)
    qtbot.waitUntil(lambda: bool(shown), timeout=LONG)
    hears(qtbot, asked, "CloseNotification 1")
    assert shown == ["a"]


def test_a_notice_with_a_known_key_takes_the_others_place(qtbot: QtBot, notifier: Notifier, daemon: Start) -> None:
    asked = daemon("works")
    for words in ("one", "one, corrected"):
        with qtbot.waitSignal(notifier.shown, timeout=LONG):
            notifier.notify("a", words, "", UNDO)
    assert asked.heard[-1] == "Notify in place of 1: one, corrected "


def test_a_daemon_that_replaces_nothing_is_told_to_take_the_other_away(
    qtbot: QtBot, notifier: Notifier, daemon: Start
) -> None:
    asked = daemon("forgetful")
    for words in ("one", "one, corrected"):
        with qtbot.waitSignal(notifier.shown, timeout=LONG):
            notifier.notify("a", words, "", UNDO)
    hears(qtbot, asked, "CloseNotification 1")


def test_what_is_withdrawn_leaves_the_screen(qtbot: QtBot, notifier: Notifier, daemon: Start) -> None:
    asked = daemon("works")
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        notifier.notify("a", "one", "", UNDO)
    notifier.withdraw("a")
    hears(qtbot, asked, "CloseNotification 1")


def test_what_is_withdrawn_before_it_was_shown_is_never_said_to_be(
    qtbot: QtBot, notifier: Notifier, daemon: Start
) -> None:
    asked = daemon("late")
    shown: list[str] = []
    notifier.shown.connect(shown.append)
    notifier.notify("a", "one", "", UNDO)
    hears(qtbot, asked, "Notify one ")
    notifier.withdraw("a")
    hears(qtbot, asked, "CloseNotification 1")
    assert shown == []
    assert notifier._window is None


def test_what_must_be_seen_is_shown_by_our_own_window(qtbot: QtBot, notifier: Notifier, daemon: Start) -> None:
    asked = daemon("works")
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        notifier.notify("a", "one", "", UNDO)
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        notifier.notify("a", "one, at last", "", UNDO, certain=True)
    assert notifier._window is not None
    assert notifier._window.isVisible()
    hears(qtbot, asked, "CloseNotification 1")
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        notifier.notify("a", "one, as usual", "", UNDO)
    assert not notifier._window.isVisible()
    assert asked.heard[-3:] == ["CloseNotification 1", "GetCapabilities", "Notify one, as usual "]


def test_a_daemon_that_hangs_while_it_shows_something_is_replaced_in_time(
    qtbot: QtBot, notifier: Notifier, daemon: Start
) -> None:
    asked = daemon("works")
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        notifier.notify("a", "one", "", UNDO)
    asked.process.send_signal(signal.SIGSTOP)
    assert PATIENCE_MILLISECONDS < 4500
    impatient(notifier)
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        notifier.notify("b", "two", "", UNDO)
    assert notifier._window is not None
    assert notifier._window.isVisible()


def test_without_a_daemon_the_own_window_comes_at_once(
    qtbot: QtBot, notifier: Notifier, bus: subprocess.Popen[str]
) -> None:
    del bus
    impatient(notifier, 10 * LONG)
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        notifier.notify("a", "one", "", UNDO)


def test_a_bus_that_dies_loses_no_notice(
    qtbot: QtBot, notifier: Notifier, bus: subprocess.Popen[str], daemon: Start
) -> None:
    asked = daemon("deaf")
    impatient(notifier, 10 * LONG)
    notifier.notify("a", "one", "", UNDO)
    hears(qtbot, asked, "Notify one ")
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        bus.kill()
    assert notifier._window is not None
    notifier._window._put_away()
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        notifier.notify("b", "two", "", UNDO)


def test_a_hanging_bus_stalls_nothing(qtbot: QtBot, notifier: Notifier, bus: subprocess.Popen[str]) -> None:
    bus.send_signal(signal.SIGSTOP)
    begun = time.monotonic()
    notifier.notify("a", "one", "", UNDO)
    assert time.monotonic() - begun < 10
    impatient(notifier)
    with qtbot.waitSignal(notifier.shown, timeout=LONG):
        QTimer.singleShot(0, lambda: notifier.notify("b", "two", "", UNDO))
    bus.send_signal(signal.SIGCONT)
