"""Calendars that need the user: told once each, quietly, and never while they look at them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from respiro.domain.errors import RespiroError
from respiro.services import subscription_news
from respiro.services.ports import Ports
from respiro.services.subscription_news import Concern
from respiro.ui.context import Context
from respiro.ui.reminder_words import Said
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.notifier import Notifier
from respiro.ui.runtime.told_once import ToldOnce
from respiro.ui.subscription_words import SHOW, concerns_said

KEY = "calendars"


class CalendarNotices(ToldOnce[Concern]):
    """Tells of all that is news in one notice; ``open_requested`` brings the name of the calendar to be shown."""

    open_requested = Signal(str)

    def __init__(
        self,
        context: Context,
        notifier: Notifier,
        quiet: DoNotDisturb,
        parent: QObject | None = None,
        *,
        is_looked_at: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(context, notifier, quiet, KEY, parent)
        self._is_looked_at = is_looked_at
        self._standing: Sequence[Concern] = ()

    def show_concerns(self, standing: Sequence[Concern]) -> None:
        """Tell what of these is news; what is over is taken back."""
        self._standing = standing
        there = {concern.key: concern for concern in standing}
        self._notice.keep(lambda concern: there.get(concern.key))
        try:
            subscription_news.forget_settled(self._context.ports, standing)
            self.look()
        except RespiroError as error:
            self.failed.emit(error)

    def _due(self) -> Sequence[Concern]:
        if self._is_looked_at():
            return ()
        return subscription_news.untold(self._context.ports, self._standing)

    def _known_by(self, item: Concern) -> str:
        return item.key

    def _said(self, items: Sequence[Concern]) -> Said:
        ports = self._context.ports
        return concerns_said(items, ports.clock(), ports.zone)

    def _mark(self, ports: Ports, items: Sequence[Concern]) -> None:
        subscription_news.mark_told(ports, items)

    def _act(self, action: str, items: Sequence[Concern]) -> None:
        if action == SHOW and items:
            self.open_requested.emit(items[0].subscription.calendar)
