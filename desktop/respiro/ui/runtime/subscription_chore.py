"""Keeps calendars up to date: starts the worker when one is due, when its file has changed, when the network is back."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from respiro.domain.subscriptions import Subscription
from respiro.services.subscription_news import NETWORK_KINDS, concerns
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.runtime.due_chore import DueChore
from respiro.ui.runtime.fetching import fetching_of
from respiro.ui.runtime.local_calendars import LocalCalendars
from respiro.ui.runtime.news_desk import NewsDesk

_LEAST_BETWEEN = timedelta(minutes=4)
"""Shorter than any interval and any pause after a fault."""
_LEAST_AFTER_NETWORK = timedelta(minutes=1)


class SubscriptionChore(DueChore[Subscription]):
    """Runs ``worker fetch``; ``looked`` brings a list of services.subscription_news.Concern."""

    no_faults = ("store_busy", "not_subscribed")

    def __init__(self, context: Context, desk: NewsDesk, parent: QObject | None = None) -> None:
        self._fetching = fetching_of(context)
        super().__init__(context, desk, self._fetching.changed, parent)
        self._changed: set[str] = set()
        """Places that look otherwise than when they were fetched."""
        self._files = LocalCalendars(context, self)
        self._files.changed.connect(self._on_file_changed)

    def _all(self) -> Sequence[Subscription]:
        subscriptions = self._context.ports.store.subscriptions()
        self._files.look(subscriptions)
        return subscriptions

    def _tell(self) -> None:
        self.looked.emit(concerns(self._context.ports))

    def _known_by(self, one: Subscription) -> str:
        return one.calendar

    def _is_wanted(self, one: Subscription, now: datetime) -> bool:
        if self._fetching.is_under_way(one.calendar):
            return False
        if one.place in self._changed:
            return True
        if self._is_network_back and one.trouble is not None and one.trouble.kind in NETWORK_KINDS:
            return self._has_rested(one, now, _LEAST_AFTER_NETWORK)
        return one.is_due(now) and self._has_rested(one, now, _LEAST_BETWEEN)

    def _begin(self, wanted: Sequence[Subscription]) -> WorkerRunLike:
        self._changed -= {one.place for one in wanted}
        return self._fetching.fetch([one.calendar for one in wanted])

    def _on_file_changed(self, place: str) -> None:
        self._changed.add(place)
        self._soon.start()
