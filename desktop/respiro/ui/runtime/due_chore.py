"""Work that is due now and then by what is stored: one run of the worker at a time, and never again and again."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from respiro.domain.errors import RespiroError
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.runtime.background import Pause
from respiro.ui.runtime.news_desk import NewsDesk

ItemT = TypeVar("ItemT")

NETWORK_MILLISECONDS = 10_000
"""Until a network that has just come back can be used."""
_PAUSE_AFTER_FAILURE = timedelta(minutes=10)


class DueChore(QObject, Generic[ItemT]):
    """Starts the worker on what is due; ``look()`` is to be called at each beat.

    Who inherits says what there is, what of it is wanted, and how it is begun.
    """

    looked = Signal(object)
    """What of it needs the user."""

    most_at_once = 8
    """So that a run ends before its deadline."""
    no_faults: tuple[str, ...] = ("store_busy",)
    """Kinds of faults of a run that the next look knows better."""

    def __init__(
        self, context: Context, desk: NewsDesk, changed: SignalInstance, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._run: WorkerRunLike | None = None
        self._paused = Pause(_PAUSE_AFTER_FAILURE)
        self._started: dict[str, datetime] = {}
        self._is_network_back = False
        self._network = QTimer(self, singleShot=True, interval=NETWORK_MILLISECONDS)
        self._network.timeout.connect(self._on_network)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        changed.connect(self._soon.start)

    @property
    def is_busy(self) -> bool:
        """Whether the worker is at it."""
        return self._run is not None

    def look(self) -> None:
        """Start what is due, and tell what needs the user."""
        try:
            self._start(self._all(), self._context.ports.clock())
            self._tell()
        except RespiroError as error:
            self._desk.tell_fault(error)

    def try_again(self) -> None:
        """Try soon what failed for want of a network: there may be one now."""
        self._network.start()

    # --- what each kind says of itself

    def _all(self) -> Sequence[ItemT]:
        """Return what there is. Raises StoreError."""
        raise NotImplementedError

    def _tell(self) -> None:
        """Let know what needs the user. Raises StoreError."""
        raise NotImplementedError

    def _known_by(self, one: ItemT) -> str:
        """Return what tells this one from the others."""
        raise NotImplementedError

    def _is_wanted(self, one: ItemT, now: datetime) -> bool:
        """Tell whether it is to be begun now."""
        raise NotImplementedError

    def _begin(self, wanted: Sequence[ItemT]) -> WorkerRunLike:
        """Start the worker on these."""
        raise NotImplementedError

    # --- starting and ending

    def _has_rested(self, one: ItemT, now: datetime, least: timedelta) -> bool:
        """Tell whether it was not begun within the last while: nothing that goes wrong here ever hammers a server."""
        since = self._started.get(self._known_by(one))
        return since is None or not since <= now < since + least

    def _start(self, items: Sequence[ItemT], now: datetime) -> None:
        if self._run is not None or self._paused.is_on(now):
            return
        wanted = [one for one in items if self._is_wanted(one, now)][: self.most_at_once]
        self._is_network_back = False
        if not wanted:
            return
        self._started |= {self._known_by(one): now for one in wanted}
        self._run = run = self._begin(wanted)
        run.succeeded.connect(self._on_ended)
        run.failed.connect(self._on_failed)
        run.cancelled.connect(self._on_cancelled)

    def _on_network(self) -> None:
        self._is_network_back = True
        self.look()

    def _on_failed(self, error: RespiroError) -> None:
        self._paused.begin(self._context.ports.clock())
        if error.kind not in self.no_faults:
            self._desk.tell_fault(error)
        self._on_ended()

    def _on_cancelled(self) -> None:
        self._on_ended()

    def _on_ended(self) -> None:
        self._run = None
