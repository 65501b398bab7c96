"""A client's last wild card, and exceptions that are becoming the norm: told once, offered once a week at most."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from respiro.services.margin_keeper import day_of
from respiro.services.plan_b import limits
from respiro.services.plan_b.limits import LimitNews
from respiro.ui.context import Context
from respiro.ui.request_notice_words import RequestAct, limit_words
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.grouped_notice import GroupedNotice, PeaceQuestion
from respiro.ui.runtime.notifier import Notifier

KEY = "planb-limit"


class LimitNotices(QObject):
    """Tells of all such clients in one notice; a month's events are added up only when something has changed.

    ``reset_requested`` brings the id of the client whose limit is to be reset.
    """

    reset_requested = Signal(str)
    failed = Signal(object)
    """A RespiroError."""

    def __init__(
        self, context: Context, notifier: Notifier, quiet: DoNotDisturb, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._notifier = notifier
        self._notice = GroupedNotice[LimitNews](notifier, KEY, limit_words, self)
        self._peace = PeaceQuestion(quiet, self)
        self._is_stale = True
        self._day: date | None = None
        self._unrecorded: set[str] = set()
        """Ids of clients of whom was told, though that could not be stored yet."""
        self._notice.seen.connect(self._on_seen)
        self._peace.failed.connect(self.failed)
        notifier.acted.connect(self._on_acted)
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

    def _news(self) -> list[LimitNews]:
        return [one for one in limits.limit_news(self._context.ports) if one.client.id not in self._unrecorded]

    def _on_quiet_known(self, disturbing: bool) -> None:  # noqa: FBT001  an answer
        news = [] if disturbing else self._news()
        if news:
            fresh = {one.client.id for one in news}
            self._notice.send([*news, *(one for one in self._notice.items if one.client.id not in fresh)])

    def _on_seen(self, seen: tuple[LimitNews, ...]) -> None:
        ids = {one.client.id for one in seen}
        self._unrecorded |= ids

        def done(_answer: None) -> None:
            self._unrecorded -= ids

        self._context.store(lambda ports: limits.mark_told(ports, seen), done, self.failed.emit)

    def _on_changed(self) -> None:
        self._is_stale = True

    def _on_acted(self, key: str, action: str) -> None:
        kind, _, client_id = action.partition(":")
        if key == KEY:
            self._notice.forget()
            self._notifier.withdraw(key)
            if kind == RequestAct.RESET:
                self.reset_requested.emit(client_id)
