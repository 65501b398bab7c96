"""What a bug leaves behind while a password is at hand: where it was, and nothing of what was there."""

import faulthandler
import json
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from respiro.ui.runtime.crash import CrashLog, guard, note_hard_crashes
from respiro.ui.runtime.syncing import syncing_of
from support.fakes import FakeClock, empty_ports
from support.tray_fakes import FakeStarter, context_of

CANARY = "CANARY-c0ffee5ecret7"


class QuotingError(Exception):
    """Says what it was given, as many libraries do."""

    def __init__(self, password: str) -> None:
        super().__init__(f"can't use {password}")
        self.add_note(f"it was {password}")


class ClumsyStarter(FakeStarter):
    """Fails with the order in hand."""

    def __call__(self, arguments: list[str], parent: QObject, order: object = None) -> None:  # type: ignore[override]
        del arguments, parent
        told = json.dumps(order)
        try:
            dict.fromkeys("")[told]
        except KeyError as error:
            raise QuotingError(told) from error


@pytest.fixture
def log(home: Path) -> Iterator[CrashLog]:
    """Guard the process as the tray does."""
    made = CrashLog(home / "logs", FakeClock(datetime(2026, 11, 25, tzinfo=UTC)))
    stop = guard(made, lambda: None)
    yield made
    stop()


def left_by(log: CrashLog, capfd: pytest.CaptureFixture[str]) -> str:
    """Return all that is written and printed; a bug is told of in it."""
    printed = capfd.readouterr()
    written = log.path.read_text(encoding="utf-8")
    assert "in __call__" in written or "in quote" in written
    assert "QuotingError" in written
    return written + printed.out + printed.err


def quote() -> None:
    typed = {"passwords": {"one": CANARY}}
    raise QuotingError(typed["passwords"]["one"])


def test_a_bug_with_a_typed_password_on_the_stack_tells_nothing_of_it(
    qtbot: QtBot, log: CrashLog, capfd: pytest.CaptureFixture[str]
) -> None:
    syncing = syncing_of(context_of(empty_ports(), ClumsyStarter()))
    syncing.type_password("one", CANARY)
    QTimer.singleShot(0, lambda: syncing.sync(["one"]))
    qtbot.waitUntil(log.path.exists)
    assert CANARY not in left_by(log, capfd)
    assert CANARY not in repr(syncing)


def test_a_bug_on_another_thread_is_written_down_and_quotes_nobody(
    log: CrashLog, capfd: pytest.CaptureFixture[str]
) -> None:
    thread = threading.Thread(target=quote)
    thread.start()
    thread.join()
    assert CANARY not in left_by(log, capfd)


def test_a_bug_in_a_clean_up_is_written_down_and_quotes_nobody(
    log: CrashLog, capfd: pytest.CaptureFixture[str]
) -> None:
    class Spoilt:
        def __del__(self) -> None:
            quote()

    Spoilt()
    assert CANARY not in left_by(log, capfd)


def test_the_hooks_are_as_before_when_the_guard_ends(home: Path) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    guard(CrashLog(home / "logs", FakeClock(datetime(2026, 11, 25, tzinfo=UTC))), lambda: None)()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_hard_crash_writes_code_alone(home: Path) -> None:
    was_on = faulthandler.is_enabled()
    note_hard_crashes(home / "logs")
    try:
        written = home / "logs" / "crash.log"
        assert written.stat().st_mode & 0o777 == 0o600
        with written.open("a") as file:
            _with_password_at_hand(CANARY, lambda: faulthandler.dump_traceback(file))
        assert "_with_password_at_hand" in written.read_text()
        assert CANARY not in written.read_text()
    finally:
        faulthandler.disable()
        if was_on:
            faulthandler.enable()


def _with_password_at_hand(password: str, act: Callable[[], object]) -> None:
    assert password
    act()
