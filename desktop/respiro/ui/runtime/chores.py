"""The worker's regular work: the horizon, the holidays, the backup, the check, call logs. One run at a time."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.services.margin_keeper import day_of
from respiro.services.ports import Ports
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.runtime.background import Pause
from respiro.ui.runtime.call_chores import WatchedCalls
from respiro.ui.runtime.news_desk import NewsDesk

REFRESHED_NOTE = "refreshed_on"
_LEAST_AHEAD = timedelta(weeks=25)
_PAUSE_AFTER_FAILURE = timedelta(hours=1)
_CHANGES = ("occurrences_added", "occurrences_removed", "holidays", "holiday_place_unknown")
"""What in the answer of a refresh means that the agenda may look otherwise."""


class Chores(QObject):
    """Starts the worker when something is due; what is due is read from stored facts."""

    def __init__(self, context: Context, desk: NewsDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._run: WorkerRunLike | None = None
        self._checked_on: date | None = None
        self._asked_place: tuple[str, str] | None = None
        self._paused = Pause(_PAUSE_AFTER_FAILURE)
        self._calls = WatchedCalls(context, desk, lambda: self._run is None, self)

    @property
    def is_busy(self) -> bool:
        """Whether the worker is at it."""
        return self._run is not None or self._calls.is_busy

    def look(self) -> None:
        """Start what is due, unless the worker is at it. Raises StoreError."""
        ports = self._context.ports
        now = ports.clock()
        self._calls.look()
        if self.is_busy or self._paused.is_on(now):
            return
        if self._refresh_is_due(ports):
            self._asked_place = _place(ports)
            self._start("refresh")
        elif self._checked_on != day_of(ports, now):
            self._checked_on = day_of(ports, now)
            self._start("check")

    def _refresh_is_due(self, ports: Ports) -> bool:
        today = day_of(ports, ports.clock())
        horizon = ports.store.horizon()
        if horizon is None or horizon[1] < today + _LEAST_AHEAD:
            return True
        if self._place_changed(ports):
            return True
        return ports.store.note(REFRESHED_NOTE) != today.isoformat()

    def _place_changed(self, ports: Ports) -> bool:
        """Compare with what is stored; a place that the worker did not know is asked for only once."""
        stored = ports.store.holiday_place().partition(" ")[0]
        if self._asked_place is None and stored == ports.settings.holidays:
            self._asked_place = _place(ports)
        return self._asked_place != _place(ports)

    def _start(self, command: str) -> None:
        run = self._context.start_worker([command], self)
        self._run = run
        run.succeeded.connect(lambda result: self._on_succeeded(command, result))
        run.failed.connect(self._on_failed)
        run.cancelled.connect(self._on_ended)

    def _on_succeeded(self, command: str, result: dict[str, object]) -> None:
        self._on_ended()
        if command == "refresh":
            self._note_refreshed()
            if result.get("holiday_place_unknown"):
                self._desk.tell_fault(InvalidValueError("unknown_country", text=str(result.get("holiday_place", ""))))
        if any(result.get(name) for name in _CHANGES) or result.get("integrity") == "repaired":
            self._context.agenda_changed.emit()

    def _note_refreshed(self) -> None:
        def note(ports: Ports) -> None:
            ports.store.put_note(REFRESHED_NOTE, day_of(ports, ports.clock()).isoformat())

        self._context.store(note, lambda _answer: None, self._desk.tell_fault)

    def _on_failed(self, error: RespiroError) -> None:
        self._on_ended()
        self._paused.begin(self._context.ports.clock())
        self._desk.tell_fault(error)

    def _on_ended(self) -> None:
        self._run = None


def _place(ports: Ports) -> tuple[str, str]:
    return ports.settings.holidays, ports.settings.language
