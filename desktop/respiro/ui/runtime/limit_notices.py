"""A client's last wild card, and exceptions that are becoming the norm: told once, offered once a week at most."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from respiro.services.margin_keeper import day_of
from respiro.services.plan_b import limits
from respiro.services.plan_b.limits import LimitNews
from respiro.services.ports import Ports
from respiro.ui.context import Context
from respiro.ui.reminder_words import Said
from respiro.ui.request_notice_words import RequestAct, limit_words
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.notifier import Notifier
from respiro.ui.runtime.told_once import ToldOnce

KEY = "planb-limit"


class LimitNotices(ToldOnce[LimitNews]):
    """Tells of all such clients in one notice; a month's events are added up only when something has changed.

    ``reset_requested`` brings the id of the client whose limit is to be reset.
    """

    reset_requested = Signal(str)

    def __init__(
        self, context: Context, notifier: Notifier, quiet: DoNotDisturb, parent: QObject | None = None
    ) -> None:
        super().__init__(context, notifier, quiet, KEY, parent)
        self._is_stale = True
        self._day: date | None = None
        for topic in (context.plan_b_changed, context.calls_changed, context.clients_changed):
            topic.connect(self._on_changed)

    def look(self) -> None:
        """Tell of the next client, if something has changed since. Raises StoreError."""
        ports = self._context.ports
        today = day_of(ports, ports.clock())
        if not self._is_stale and today == self._day:
            return
        if self._news():
            self._peace.ask(self._on_quiet_known)
        elif not self._unrecorded:
            self._is_stale, self._day = False, today

    def _due(self) -> Sequence[LimitNews]:
        return limits.limit_news(self._context.ports)

    def _known_by(self, item: LimitNews) -> str:
        return item.client.id

    def _said(self, items: Sequence[LimitNews]) -> Said:
        return limit_words(items)

    def _mark(self, ports: Ports, items: Sequence[LimitNews]) -> None:
        limits.mark_told(ports, items)

    def _act(self, action: str, items: Sequence[LimitNews]) -> None:
        del items
        kind, _, client_id = action.partition(":")
        if kind == RequestAct.RESET:
            self.reset_requested.emit(client_id)

    def _on_changed(self) -> None:
        self._is_stale = True
