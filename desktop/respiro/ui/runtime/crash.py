"""Bugs of ours: written to a log without the user's data, told once, and the tray goes on."""

import faulthandler
import os
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from respiro.services.ports import Clock

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

LOG_NAME = "respiro.log"
_MOST_BYTES = 256 * 1024
_HARD_LOG_NAME = "crash.log"


class CrashLog:
    """The log file in ``folder``: where and of what type, never what the error says, for it may quote a calendar."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock

    @property
    def path(self) -> Path:
        """The log file; the one before it ends in ``.1``."""
        return self._folder / LOG_NAME

    def write(self, text: str) -> None:
        """Add an entry with the time. A log that can't be written is no reason to stop."""
        stamp: datetime = self._clock()
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self.path.exists() and self.path.stat().st_size > _MOST_BYTES:
                self.path.replace(self.path.with_name(f"{LOG_NAME}.1"))
            descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(f"{stamp.isoformat(timespec='seconds')} {text.rstrip()}\n")

    def write_bug(self, kind: type[BaseException], where: TracebackType | None) -> None:
        """Add an exception: its type and the lines of our code it came through."""
        self.write(f"{kind.__name__}\n{''.join(traceback.format_tb(where))}")


def guard(log: CrashLog, tell: Callable[[], None]) -> Callable[[], None]:
    """Catch what nobody caught, write it down, and tell the user the first time; answers how to stop that.

    Bugs on other threads and in clean-ups are written down alone: Python would print what they say, and what is
    printed there is kept in the session's log.
    """
    told = False
    before = sys.excepthook, threading.excepthook, sys.unraisablehook

    def hook(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        nonlocal told
        if issubclass(kind, KeyboardInterrupt):
            before[0](kind, error, where)
            return
        log.write_bug(kind, where)
        first, told = not told, True
        if first:
            tell()

    def thread_hook(bug: threading.ExceptHookArgs) -> None:
        if bug.exc_type is not SystemExit:
            log.write_bug(bug.exc_type, bug.exc_traceback)

    def clean_up_hook(bug: "UnraisableHookArgs") -> None:
        log.write_bug(bug.exc_type, bug.exc_traceback)

    def stop() -> None:
        if sys.excepthook is hook:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before

    sys.excepthook, threading.excepthook, sys.unraisablehook = hook, thread_hook, clean_up_hook
    return stop


def note_hard_crashes(folder: Path) -> None:
    """Have the interpreter write the stack, code only, when the process is ended by a fault in native code."""
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(folder / _HARD_LOG_NAME, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        faulthandler.enable(descriptor)
