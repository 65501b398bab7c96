"""The tray on a real store in a folder, offscreen, and a pulse in its GUI thread that shows how long it stood."""

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from respiro.adapters.places import places
from respiro.adapters.system import system_clock, zone_for
from respiro.bootstrap.commands import worker_command
from respiro.bootstrap.parts import ports_on, settings_file_of, stored_in
from respiro.bootstrap.windows import PATIENCE_MS
from respiro.domain.week import Week
from respiro.services import margin_keeper
from respiro.services.margin_keeper import day_of
from respiro.services.settings import Settings
from respiro.ui.context import Context
from respiro.ui.desk import Desk
from respiro.ui.resources import resources
from respiro.ui.runtime.chores import REFRESHED_NOTE
from respiro.ui.runtime.language import Language
from respiro.ui.runtime.worker_runner import WorkerRun, WorkerRunner
from respiro.ui.window_keeper import WindowKeeper

PULSE_MILLISECONDS = 5
_LOOK_SECONDS = 0.01
_LATE_SECONDS = 0.03
_WEEKS = 26


class Pulse:
    """Beats in the event loop's thread.

    ``longest`` are the milliseconds that passed at most between two beats, ``own`` those of processor time that this
    very thread took. With ``traces`` it tells on stderr where the loop stood.
    """

    def __init__(self, *, traces: bool = False) -> None:
        self.longest = self.own = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PULSE_MILLISECONDS)
        self._timer.timeout.connect(self._beat)
        self._seen = (0.0, 0.0)
        self._thread = threading.get_ident()
        self._watches = traces

    def start(self) -> None:
        """Begin to beat."""
        self._seen = (time.perf_counter(), time.thread_time())
        self._timer.start()
        if self._watches:
            threading.Thread(target=self._watch, daemon=True).start()

    def stop(self) -> None:
        """Beat no longer; what went on until now counts."""
        self._beat()
        self._timer.stop()
        self._watches = False

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        before, before_worked = self._seen
        self._seen = (now, worked)
        self.longest = max(self.longest, (now - before) * 1000)
        self.own = max(self.own, (worked - before_worked) * 1000)
        if self._watches and now - before > _LATE_SECONDS:
            sys.stderr.write(f"### stood {(now - before) * 1000:.0f} ms, own {(worked - before_worked) * 1000:.0f}\n")

    def _watch(self) -> None:
        while self._watches:
            time.sleep(_LOOK_SECONDS)
            late = time.perf_counter() - self._seen[0]
            if late > _LATE_SECONDS / 2:
                frames = traceback.extract_stack(sys._current_frames()[self._thread])
                path = " > ".join(f"{frame.name}:{frame.lineno}" for frame in frames[-9:])
                sys.stderr.write(f"    {late * 1000:.0f} ms: {path}\n")


class Silence:
    """An end of a line on which nobody speaks."""

    def __init__(self) -> None:
        self._ends = os.pipe()

    def fileno(self) -> int:
        return self._ends[0]

    def receive(self) -> list[str]:
        return []

    def close(self) -> None:
        for end in self._ends:
            os.close(end)


class BenchTray(QObject):
    """The tray's parts, put together as bootstrap/windows.py and ui/shell.py do it."""

    def __init__(self, home: Path) -> None:
        super().__init__()
        where = places(home)
        self._store = stored_in(where, PATIENCE_MS)
        self._command = worker_command(home)
        self._runner = WorkerRunner(self._command)
        self._line = Silence()
        self.context = Context(
            ports_on(self._store, Settings()),
            settings_file_of(where, home),
            self._runner,
            lambda settings: zone_for(settings.zone),
        )
        language = Language(resources() / "i18n")
        language.install("en")
        self.desk = Desk(self.context, language, lambda: None)

    def __enter__(self) -> Self:
        self.desk.start(self._line)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._runner.stop_all()
        self.desk.stop()
        self._store.close()
        self._line.close()

    @property
    def windows(self) -> WindowKeeper:
        """The keeper of windows."""
        return self.desk._windows

    def start(self, arguments: Sequence[str], succeeded: Callable[[dict[str, object]], None]) -> WorkerRun:
        """Start the worker, or Python with ``-c …`` in its place; all hear of a change when it has ended."""
        is_other = arguments[0] == "-c"
        runner = WorkerRunner([sys.executable], self) if is_other else self._runner
        run = runner(list(arguments), self)
        if not is_other:
            run.succeeded.connect(lambda _result: self.context.agenda_changed.emit())
        run.succeeded.connect(succeeded)
        return run


def spin(seconds: float) -> None:
    """Let the event loop turn for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def spin_until(done: Callable[[], bool]) -> None:
    """Let the event loop turn until something is so."""
    loop = QEventLoop()
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    loop.exec()
    timer.stop()


def furnish(home: Path) -> None:
    """Give a home half a year of planned margin, so that there is much to heal, and nothing left for the worker."""
    store = stored_in(places(home))
    ports = ports_on(store, Settings())
    now = system_clock()
    week = Week.of(day_of(ports, now))
    for number in range(1, _WEEKS):
        margin_keeper.apply(ports, margin_keeper.propose(ports, week.shifted(number)))
    store.put_note("welcomed", "yes")
    store.put_note(REFRESHED_NOTE, day_of(ports, now).isoformat())
    store.put_note("ledger_told", str(store.last_entry_number()))
    store.close()
