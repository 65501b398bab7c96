"""Keeps follow-ups and requests together with what stands for them in the home calendar: starts the worker when either side has changed."""

import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from respiro.domain.errors import AgendaFileError, FaultValue, InvalidValueError, RespiroError, StoreBusyError
from respiro.ui import words
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.runtime.background import Looking, Pause
from respiro.ui.runtime.news_desk import NewsDesk

SOON_MILLISECONDS = 3_000
"""Changes here within this time are one run."""
_NOW_AND_THEN = timedelta(hours=1)
"""Tasks of what was closed go with time alone."""
_PAUSE_AFTER_FAILURE = timedelta(minutes=10)
_MOST_LISTED = 5_000


class MirrorChore(QObject):
    """Runs ``worker mirror``, one at a time: soon after a change here, and when the folder looks otherwise.

    ``look()`` is to be called at each beat. Faults are told once for each kind.
    """

    def __init__(self, context: Context, desk: NewsDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._run: WorkerRunLike | None = None
        self._is_wanted = False
        self._is_telling = False
        self._folder = ""
        self._stamp: int | None = None
        self._ran_at: datetime | None = None
        self._paused = Pause(_PAUSE_AFTER_FAILURE)
        self._settings = self._what_matters()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MILLISECONDS)
        self._soon.timeout.connect(self._start)
        self._looking = Looking(newest_change, self)
        self._looking.looked.connect(self._on_stamped)
        for topic in (context.calls_changed, context.plan_b_changed, context.margins_changed):
            topic.connect(self._on_changed)
        context.settings_changed.connect(self._on_settings_changed)

    @property
    def is_busy(self) -> bool:
        """Whether the worker is at it."""
        return self._run is not None

    @property
    def _is_on(self) -> bool:
        settings = self._context.settings
        return settings.mirror_tasks or settings.mirror_margin

    def look(self) -> None:
        """Start the worker if it has not run for long, else have the folder looked at."""
        if not self._is_on or self.is_busy:
            return
        now = self._context.ports.clock()
        is_due = self._ran_at is None or not self._ran_at <= now < self._ran_at + _NOW_AND_THEN
        if is_due or self._is_wanted:
            self._want()
        elif self._folder:
            self._looking.begin(self._folder)

    def _on_changed(self) -> None:
        if not self._is_telling:
            self._want()

    def _on_settings_changed(self) -> None:
        settings = self._what_matters()
        if settings != self._settings:
            self._settings, self._folder, self._stamp = settings, "", None
            self._want()

    def _what_matters(self) -> tuple[object, ...]:
        settings = self._context.settings
        is_on = settings.mirror_tasks, settings.mirror_margin
        return is_on, settings.home_folder, settings.language, self._context.ports.zone

    def _on_stamped(self, folder: str, stamp: int) -> None:
        if folder == self._folder and stamp != self._stamp:
            self._stamp = stamp
            self._want()

    def _want(self) -> None:
        """Run soon; what is asked for during a run is done after it, for it may have looked before."""
        self._is_wanted = True
        if not self.is_busy and not self._soon.isActive():
            self._soon.start()

    def _start(self) -> None:
        now = self._context.ports.clock()
        if self.is_busy or self._paused.is_on(now) or not self._is_on:
            return
        self._is_wanted, self._ran_at = False, now
        run = self._context.start_worker(["mirror"], self)
        self._run = run
        run.succeeded.connect(self._on_succeeded)
        run.failed.connect(self._on_failed)
        run.cancelled.connect(self._on_ended)

    def _on_succeeded(self, result: Mapping[str, object]) -> None:
        self._folder = str(result.get("folder", ""))
        for fault in _faults(result):
            self._desk.tell_fault(fault)
        if result.get("fault"):
            self._pause()
        for name in _refused(result):
            # each by itself: of another request it is news again
            error = InvalidValueError("plan_b_not_moved", name=name)
            self._desk.tell(f"plan-b-not-moved-{name}", words.fault_words(error))
        for kind, uids in _margin_news(result).items():
            error = InvalidValueError(kind, count=len(uids))
            self._desk.tell(f"{kind}-{'-'.join(uids)}", words.fault_words(error))
        self._on_ended()
        self._make_known(result)

    def _make_known(self, result: Mapping[str, object]) -> None:
        topics = [self._context.calls_changed] if result.get("here") else []
        match result.get("events"):
            case {"moved": int(moved)} if moved:
                topics += [self._context.plan_b_changed, self._context.margins_changed]
            case _:
                pass
        match result.get("margin"):
            case {"moved": int(moved), "released": int(released)} if moved + released:
                topics.append(self._context.margins_changed)
            case _:
                pass
        self._is_telling = True
        try:
            for topic in topics:
                topic.emit()
        finally:
            self._is_telling = False

    def _on_failed(self, error: RespiroError) -> None:
        self._pause()
        if not isinstance(error, StoreBusyError) and error.kind != "store_busy":
            self._desk.tell_fault(error)
        self._on_ended()

    def _pause(self) -> None:
        """Try again at the first beat after a while."""
        self._paused.begin(self._context.ports.clock())
        self._is_wanted = True

    def _on_ended(self) -> None:
        self._run = None
        if self._is_wanted:
            self._want()


def newest_change(folder: str) -> int:
    """Return when anything in a folder changed last (ns since the epoch); 0 if it can't be listed."""
    try:
        newest = os.stat(folder).st_mtime_ns  # noqa: PTH116  as light as it gets
        with os.scandir(folder) as entries:
            for entry, _ in zip(entries, range(_MOST_LISTED), strict=False):
                with suppress(OSError):
                    newest = max(newest, entry.stat(follow_symlinks=False).st_mtime_ns)
    except OSError:
        return 0
    return newest


def _faults(result: Mapping[str, object]) -> list[AgendaFileError]:
    """Return what a run has to say: why it ended early, why it waits, what it could not read."""
    folder = str(result.get("folder", ""))
    faults = []
    match result.get("fault"):
        case {"kind": str(kind), "values": dict(values)}:
            faults.append(AgendaFileError(kind, **_plain(values)))
    for part in (result, result.get("margin")):
        match part:
            case {"held": str(held), "gone": int(gone), "is_told": False} if held:
                faults.append(AgendaFileError(held, folder=folder, gone=gone))
            case _:
                pass
    match result.get("left_alone"):
        case [{"file": str(file)}, *_]:
            count = result.get("left_alone_count")
            number = count if isinstance(count, int) else 1
            faults.append(AgendaFileError("home_tasks_left_alone", folder=folder, file=file, count=number))
    return faults


def _margin_news(result: Mapping[str, object]) -> dict[str, list[str]]:
    """Return the items that the user is to be told of, by what they are told."""
    found: dict[str, list[str]] = {"home_margin_put_back": [], "home_conflict": []}
    for part in (result.get("events"), result.get("margin")):
        match part:
            case {"asked": list(asked)}:
                found["home_conflict"] += map(str, asked)
            case _:
                pass
    match result.get("margin"):
        case {"put_back": list(put_back)}:
            found["home_margin_put_back"] += map(str, put_back)
        case _:
            pass
    return {kind: uids for kind, uids in found.items() if uids}


def _refused(result: Mapping[str, object]) -> list[str]:
    """Return the names of those whose request could not follow its event."""
    match result.get("events"):
        case {"refused": list(names)}:
            return [str(name) for name in names]
        case _:
            return []


def _plain(values: Mapping[str, object]) -> dict[str, FaultValue]:
    return {name: value for name, value in values.items() if name != "kind" and isinstance(value, str | int | float)}
