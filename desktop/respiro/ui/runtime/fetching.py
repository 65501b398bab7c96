"""Which calendars are being fetched right now, whoever asked: the tray by itself, or the user in a window."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from respiro.domain.errors import StoreError
from respiro.ui.context import Context, WorkerRunLike


class Fetching(QObject):
    """Runs of ``worker fetch`` and the like, several at once; one belongs to the context, see fetching_of()."""

    changed = Signal()
    """A calendar is being fetched from now on or no more, or how one stands is another."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._runs: dict[WorkerRunLike, frozenset[str]] = {}

    def fetch(
        self, calendars: Sequence[str], *options: str, order: Mapping[str, object] | None = None
    ) -> WorkerRunLike:
        """Fetch these, and let everyone know what came of it."""
        return self.follow(["fetch", *(f"--calendar={name}" for name in calendars), *options], calendars, order)

    def follow(
        self, arguments: Sequence[str], calendars: Sequence[str] = (), order: Mapping[str, object] | None = None
    ) -> WorkerRunLike:
        """Start the worker on something that is about these calendars; the same for its answer."""
        return self.take(self._context.start_worker(list(arguments), self, order), calendars)

    def take(self, run: WorkerRunLike, calendars: Sequence[str]) -> WorkerRunLike:
        """Know of a run that was started elsewhere; answer it."""
        self._runs[run] = frozenset(calendars)
        run.succeeded.connect(lambda result: self._on_succeeded(run, result))
        run.failed.connect(lambda _error: self._on_ended(run))
        run.cancelled.connect(lambda: self._on_ended(run))
        self.changed.emit()
        return run

    def is_under_way(self, calendar: str) -> bool:
        """Tell whether a calendar is being fetched."""
        return any(calendar in names for names in self._runs.values())

    def cancel(self, calendar: str) -> None:
        """End what fetches a calendar; it stays as it was."""
        for run in [run for run, names in self._runs.items() if calendar in names]:
            run.cancel()

    def way_back(self, place: str) -> Callable[[], None]:
        """Return what takes back a subscription to a place that a run, begun after this, left when it was cancelled."""
        store = self._context.ports.store
        known = {one.id for one in store.subscriptions()}
        calendars = {source.name for source in store.sources()}

        def take_back() -> None:
            with suppress(StoreError):  # then it is in the list of calendars, and can be removed there
                for one in store.subscriptions():
                    if one.place == place and one.id not in known:
                        keep = ["--keep"] if one.calendar in calendars else []
                        self.follow(["unsubscribe", *keep, "--", one.calendar], [one.calendar])

        return take_back

    def make_known(self, *, agenda: bool) -> None:
        """Let everyone know that subscriptions were changed, or the ``agenda`` too."""
        self.changed.emit()
        if agenda:
            self._context.agenda_changed.emit()

    def _on_succeeded(self, run: WorkerRunLike, result: Mapping[str, object]) -> None:
        self._runs.pop(run, None)
        self.make_known(agenda=bool(result.get("changed", True)))

    def _on_ended(self, run: WorkerRunLike) -> None:
        self._runs.pop(run, None)
        self.changed.emit()


def fetching_of(context: Context) -> Fetching:
    """Return the one that all share; made when it is first asked for."""
    found = context.findChild(Fetching)
    return found if isinstance(found, Fetching) else Fetching(context)
