"""Calendars that need the user: told once each, quietly, and never while they look at them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from respiro.services.subscription_news import TOLD, Concern
from respiro.ui.context import Context
from respiro.ui.reminder_words import Said
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.notifier import Notifier
from respiro.ui.runtime.standing_notices import StandingNotices
from respiro.ui.subscription_words import SHOW, concerns_said

KEY = "calendars"


class CalendarNotices(StandingNotices[Concern]):
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
        super().__init__(context, notifier, quiet, KEY, TOLD, parent, is_looked_at=is_looked_at)

    def _said(self, items: Sequence[Concern]) -> Said:
        ports = self._context.ports
        return concerns_said(items, ports.clock(), ports.zone)

    def _act(self, action: str, items: Sequence[Concern]) -> None:
        if action == SHOW and items:
            self.open_requested.emit(items[0].subscription.calendar)
