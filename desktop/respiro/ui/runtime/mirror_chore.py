"""Keeps follow-ups and requests together with what stands for them in the home calendar: starts the worker when either side has changed."""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from respiro.domain.errors import RespiroError, StoreBusyError
from respiro.services.accounts import AccountState
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.runtime.background import Looking, Pause
from respiro.ui.runtime.home_news import HomeNews
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.syncing import syncing_of

SOON_MILLISECONDS = 3_000
"""Changes here within this time are one run."""
ANSWER_MILLISECONDS = 10_000
"""As long an answer can be taken back before the calendar follows it."""
_NOW_AND_THEN = timedelta(hours=1)
"""Tasks of what was closed go with time alone."""
_PAUSE_AFTER_FAILURE = timedelta(minutes=10)
_MOST_LISTED = 5_000


class MirrorChore(QObject):
    """Runs ``worker mirror``, one at a time: soon after a change here, and when the folder looks otherwise.

    ``look()`` is to be called at each beat. Where the home calendar is an account's, what happens there and what time
    alone brings is the business of whoever syncs the account.
    """

    def __init__(self, context: Context, desk: NewsDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._syncing = syncing_of(context)
        self._run: WorkerRunLike | None = None
        self._is_wanted = False
        self._account = ""
        """The id of the account that the home calendar is in; none where it is a folder."""
        self._folder = ""
        self._stamp: int | None = None
        self._ran_at: datetime | None = None
        self._paused = Pause(_PAUSE_AFTER_FAILURE)
        self._settings = self._what_matters()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._start)
        self._looking = Looking(newest_change, self)
        self._looking.looked.connect(self._on_stamped)
        HomeNews(context, desk, self)
        for topic in (context.calls_changed, context.plan_b_changed, context.margins_changed):
            topic.connect(self._on_changed)
        context.settings_changed.connect(self._on_settings_changed)
        self._syncing.changed.connect(self._on_syncing_changed)
        self._syncing.answered.connect(self._on_answered)

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
        if self._is_wanted or self._ran_at is None or (is_due and not self._account):
            self._want()
        elif self._folder:
            self._looking.begin(self._folder)

    def follow_home(self, states: Sequence[AccountState]) -> None:
        """Take note of where the home calendar is; what stands here goes there when that is another place."""
        account = next((state.account.id for state in states if state.home), "")
        if account != self._account:
            self._account, self._folder, self._stamp = account, "", None
            self._want()

    def _on_changed(self) -> None:
        if not self._syncing.is_telling:
            self._want()

    def _on_answered(self) -> None:
        """Leave the user a while to take back what is to be written."""
        if self._soon.isActive():
            self._soon.start(ANSWER_MILLISECONDS)

    def _on_syncing_changed(self) -> None:
        """Go on with what had to wait for the end of another run."""
        if self._is_wanted:
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
            self._soon.start(SOON_MILLISECONDS)

    def _start(self) -> None:
        now = self._context.ports.clock()
        if self.is_busy or self._paused.is_on(now) or not self._is_on:
            return
        if self._syncing.is_under_way(self._account):
            return  # it would only wait for that to end
        self._is_wanted, self._ran_at = False, now
        arguments, order = self._syncing.typed(["mirror"]) if self._account else (["mirror"], None)
        self._run = run = self._syncing.follow(arguments, [self._account] if self._account else [], order)
        run.succeeded.connect(self._on_succeeded)
        run.failed.connect(self._on_failed)
        run.cancelled.connect(self._on_cancelled)

    def _on_succeeded(self, result: Mapping[str, object]) -> None:
        is_folder = "account" not in result
        self._folder = str(result.get("folder", "")) if is_folder else ""
        if is_folder and result.get("fault"):
            self._pause()
        self._on_ended()

    def _on_failed(self, error: RespiroError) -> None:
        self._pause()
        if not isinstance(error, StoreBusyError) and error.kind != "store_busy":
            self._desk.tell_fault(error)
        self._on_ended()

    def _on_cancelled(self) -> None:
        """Leave it in peace for a while: the user wanted it to end, and what changed is still to be written."""
        self._pause()
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
