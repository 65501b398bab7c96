"""Keeps an eye on urgent requests for the tray: what tells of them is loaded once there are any."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from respiro.ui.context import Context
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.notifier import Notifier
from respiro.ui.who_waits import WhoWaits

if TYPE_CHECKING:
    from respiro.ui.runtime.limit_notices import LimitNotices
    from respiro.ui.runtime.nudges import NudgeNotices
    from respiro.ui.runtime.plan_b_notices import PlanBNotices


class PlanBWatch(QObject):
    """Tells what requests ask, of limits that were passed, and whom to ask first; says how the queue stands."""

    looked = Signal(object)
    """A WhoWaits."""
    open_requested = Signal(str)
    """The request to show; empty for the queue."""
    reset_requested = Signal(str)
    """The client whose limit is to be reset."""
    ask_requested = Signal(object)
    """A Nudge: what a client is to be asked for first."""
    failed = Signal(object)
    """A RespiroError."""

    def __init__(
        self,
        context: Context,
        notifier: Notifier,
        quiet: DoNotDisturb,
        parent: QObject | None = None,
        is_looked_at: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._notifier = notifier
        self._quiet = quiet
        self._is_looked_at = is_looked_at
        self._notices: PlanBNotices | None = None
        self._limits: LimitNotices | None = None
        self._nudges: NudgeNotices | None = None

    def look(self, *, may_keep: bool = True) -> None:
        """Tell what is due. Raises StoreError. ``may_keep``: call-backs have found their margin already."""
        store = self._context.ports.store
        there_are_some = bool(store.open_requests())
        if there_are_some or self._notices is not None:
            self._loaded_notices().look(may_keep=may_keep)
        self.looked.emit(self._how_it_stands() if there_are_some else WhoWaits())
        clients = store.clients()
        if self._limits is not None or clients:
            self._loaded_limits().look()
        if any(client.fires for client in clients):
            self._loaded_nudges().look()

    def _how_it_stands(self) -> WhoWaits:
        from respiro.services.plan_b.office import office  # noqa: PLC0415  the tray stays light
        from respiro.services.plan_b.queue import queue_in  # noqa: PLC0415  as above
        from respiro.ui.request_words import is_for_today, queue_sentence  # noqa: PLC0415  as above

        desk = office(self._context.ports)
        queue = queue_in(desk)
        return WhoWaits(
            sentence=queue_sentence(queue, desk),
            today=is_for_today(queue.requests, desk.now, desk.ports.zone),
            late=bool(queue.late),
        )

    def _loaded_notices(self) -> "PlanBNotices":
        if self._notices is None:
            from respiro.ui.runtime.plan_b_notices import PlanBNotices  # noqa: PLC0415  the tray stays light

            self._notices = PlanBNotices(self._context, self._notifier, self._quiet, self._is_looked_at, self)
            self._notices.open_requested.connect(self.open_requested)
            self._notices.failed.connect(self.failed)
        return self._notices

    def _loaded_limits(self) -> "LimitNotices":
        if self._limits is None:
            from respiro.ui.runtime.limit_notices import LimitNotices  # noqa: PLC0415  the tray stays light

            self._limits = LimitNotices(self._context, self._notifier, self._quiet, self)
            self._limits.reset_requested.connect(self.reset_requested)
            self._limits.failed.connect(self.failed)
        return self._limits

    def _loaded_nudges(self) -> "NudgeNotices":
        if self._nudges is None:
            from respiro.ui.runtime.nudges import NudgeNotices  # noqa: PLC0415  the tray stays light

            self._nudges = NudgeNotices(self._context, self._notifier, self._quiet, self)
            self._nudges.ask_requested.connect(self.ask_requested)
            self._nudges.failed.connect(self.failed)
        return self._nudges
