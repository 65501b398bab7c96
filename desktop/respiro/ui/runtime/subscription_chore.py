"""Keeps calendars up to date: starts the worker when one is due, when its file has changed, when the network is back."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.domain.errors import RespiroError
from respiro.domain.subscriptions import Subscription
from respiro.services.subscription_news import NETWORK_KINDS, concerns
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.runtime.background import Pause
from respiro.ui.runtime.fetching import fetching_of
from respiro.ui.runtime.local_calendars import LocalCalendars
from respiro.ui.runtime.news_desk import NewsDesk

NETWORK_MILLISECONDS = 10_000
"""Until a network that has just come back can be used."""
_MOST_AT_ONCE = 8
"""Of a minute each at most, so that a run ends before its deadline."""
_PAUSE_AFTER_FAILURE = timedelta(minutes=10)
_LEAST_BETWEEN = timedelta(minutes=4)
"""Shorter than any interval and any pause after a fault: nothing that goes wrong here ever hammers a server."""
_LEAST_AFTER_NETWORK = timedelta(minutes=1)
_NO_FAULTS = ("store_busy", "not_subscribed")
"""The next look knows better."""


class SubscriptionChore(QObject):
    """Runs ``worker fetch``, one at a time; ``look()`` is to be called at each beat."""

    looked = Signal(object)
    """What of the calendars needs the user: a list of services.subscription_news.Concern."""

    def __init__(self, context: Context, desk: NewsDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._fetching = fetching_of(context)
        self._run: WorkerRunLike | None = None
        self._paused = Pause(_PAUSE_AFTER_FAILURE)
        self._started: dict[str, datetime] = {}
        self._changed: set[str] = set()
        """Places that look otherwise than when they were fetched."""
        self._is_network_back = False
        self._files = LocalCalendars(context, self)
        self._files.changed.connect(self._on_file_changed)
        self._network = QTimer(self, singleShot=True, interval=NETWORK_MILLISECONDS)
        self._network.timeout.connect(self._on_network)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        self._fetching.changed.connect(self._soon.start)

    @property
    def is_busy(self) -> bool:
        """Whether the worker is at it."""
        return self._run is not None

    def look(self) -> None:
        """Start what is due, and tell what needs the user."""
        try:
            self._look()
        except RespiroError as error:
            self._desk.tell_fault(error)

    def _look(self) -> None:
        ports = self._context.ports
        subscriptions = ports.store.subscriptions()
        self._files.look(subscriptions)
        self._start(subscriptions, ports.clock())
        self.looked.emit(concerns(ports))

    def try_again(self) -> None:
        """Try soon what failed for want of a network: there may be one now."""
        self._network.start()

    def _on_network(self) -> None:
        self._is_network_back = True
        self.look()

    def _on_file_changed(self, place: str) -> None:
        self._changed.add(place)
        self._soon.start()

    def _start(self, subscriptions: Sequence[Subscription], now: datetime) -> None:
        if self._run is not None or self._paused.is_on(now):
            return
        wanted = [one for one in subscriptions if self._is_wanted(one, now)][:_MOST_AT_ONCE]
        self._is_network_back = False
        if not wanted:
            return
        self._changed -= {one.place for one in wanted}
        names = [one.calendar for one in wanted]
        self._started |= dict.fromkeys(names, now)
        self._run = run = self._fetching.fetch(names)
        run.succeeded.connect(self._on_ended)
        run.failed.connect(self._on_failed)
        run.cancelled.connect(self._on_ended)

    def _is_wanted(self, one: Subscription, now: datetime) -> bool:
        if self._fetching.is_under_way(one.calendar):
            return False
        if one.place in self._changed:
            return True
        since = self._started.get(one.calendar)
        least = _LEAST_BETWEEN
        is_due = one.is_due(now)
        if self._is_network_back and one.trouble is not None and one.trouble.kind in NETWORK_KINDS:
            is_due, least = True, _LEAST_AFTER_NETWORK
        return is_due and (since is None or not since <= now < since + least)

    def _on_failed(self, error: RespiroError) -> None:
        self._paused.begin(self._context.ports.clock())
        if error.kind not in _NO_FAULTS:
            self._desk.tell_fault(error)
        self._on_ended()

    def _on_ended(self) -> None:
        self._run = None
