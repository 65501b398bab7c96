"""Accounts that need the user, and first syncs that ended: told once each, and never while they look at them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from respiro.services.account_news import MISSING, TOLD, AccountConcern, AccountsLook, first_syncs
from respiro.ui.context import Context
from respiro.ui.reminder_words import Said
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.notifier import Notifier
from respiro.ui.runtime.standing_notices import StandingNotices
from respiro.ui.sync_words import ASK, concerns_said

KEY = "accounts"


class AccountNotices(StandingNotices[AccountConcern]):
    """Tells of all that is news in one notice; ``open_requested`` brings the id of the account to be shown."""

    open_requested = Signal(str)
    questions_requested = Signal()

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

    def show_accounts(self, look: AccountsLook) -> None:
        """Tell what of these is news; a first sync that the user watched is none."""
        firsts = first_syncs(look.states)
        self.show_concerns([*look.concerns, *firsts])
        if firsts and self._is_looked_at():
            self._context.store(lambda ports: TOLD.mark(ports, firsts), lambda _answer: None, self.failed.emit)

    def _said(self, items: Sequence[AccountConcern]) -> Said:
        ports = self._context.ports
        return concerns_said(items, ports.clock(), ports.zone)

    def _act(self, action: str, items: Sequence[AccountConcern]) -> None:
        if action == ASK:
            self.questions_requested.emit()
        elif items:
            troubled = [item for item in items if item.kind != MISSING] or items
            self.open_requested.emit(troubled[0].state.account.id)
