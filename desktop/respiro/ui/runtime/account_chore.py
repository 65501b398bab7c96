"""Syncs accounts on calendar servers: when one is due, when the machine woke up, when the network is back, when asked."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from respiro.services.account_news import KEYRING_KINDS, AccountsLook, account_concerns
from respiro.services.accounts import AccountState, account_states
from respiro.services.home_conflicts import conflicts
from respiro.services.margin_gone import margin_gone
from respiro.services.subscription_news import NETWORK_KINDS
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.runtime.due_chore import DueChore
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.syncing import syncing_of

_LEAST_BETWEEN = timedelta(seconds=50)
"""Shorter than any interval and any pause after a fault; so no server is asked more than about once a minute."""
_LEAST_AFTER_NETWORK = timedelta(minutes=1)
_FAR = timedelta(minutes=5)


class AccountChore(DueChore[AccountState]):
    """Runs ``worker sync``; ``looked`` brings an AccountsLook."""

    no_faults = ("store_busy", "unknown_account")

    def __init__(self, context: Context, desk: NewsDesk, parent: QObject | None = None) -> None:
        self._syncing = syncing_of(context)
        super().__init__(context, desk, self._syncing.changed, parent)
        self._states: Sequence[AccountState] = ()
        self._tries: dict[str, tuple[datetime | None, int]] = {}
        """When an account failed last for the keyring's sake, and how often it did by then."""
        self._conflicts = 0
        self._may_be_others = True
        """Whether there may be other conflicts than at the last look: to read them all takes a while."""
        for topic in (self._syncing.changed, context.margins_changed, context.plan_b_changed):
            topic.connect(self._on_changed)

    def sync_now(self) -> None:
        """Sync all accounts, whatever stands in the way of doing so by itself, and try again what was refused."""
        wanted = [state.account.id for state in self._states if not self._syncing.is_under_way(state.account.id)]
        if wanted:
            self._syncing.sync(wanted, "--again")

    def _all(self) -> Sequence[AccountState]:
        self._states = account_states(self._context.ports)
        self._count_tries()
        return self._states

    def _tell(self) -> None:
        ports, states = self._context.ports, self._states
        if self._may_be_others:
            self._conflicts = len(conflicts(ports))
            self._may_be_others = False
        questions = self._conflicts + bool(margin_gone(ports)) + sum(bool(state.missing) for state in states)
        tries = {number: count for number, (_moment, count) in self._tries.items()}
        concerns = account_concerns(states, ports.clock(), tries)
        self.looked.emit(AccountsLook(states, concerns, questions, self._syncing.is_busy))

    def _known_by(self, one: AccountState) -> str:
        return one.account.id

    def _is_wanted(self, one: AccountState, now: datetime) -> bool:
        account = one.account
        if self._syncing.is_under_way(account.id):
            return False
        if self._is_network_back and self._may_gain(one, now):
            return self._has_rested(one, now, _LEAST_AFTER_NETWORK)
        is_due = self._syncing.is_typed(account.id) if account.waits_for_user else account.is_due(now)
        return is_due and self._has_rested(one, now, _LEAST_BETWEEN)

    def _may_gain(self, one: AccountState, now: datetime) -> bool:
        """Tell whether a network that is back, or a machine that woke up, is a reason to look before it is due.

        A server that asked to be left alone is.
        """
        account = one.account
        if account.trouble is not None:
            return account.trouble.kind in NETWORK_KINDS
        since = account.checked_at
        return account.next_at > now + _FAR and (since is None or not since <= now < since + _FAR)

    def _begin(self, wanted: Sequence[AccountState]) -> WorkerRunLike:
        """Start the worker; those that it is told by name are looked at as if the user had asked for them."""
        now, ids = self._context.ports.clock(), [one.account.id for one in wanted]
        if all(one.account.is_due(now) for one in wanted):
            arguments, order = self._syncing.typed(["sync"])
            return self._syncing.follow(arguments, ids, order)
        return self._syncing.sync(ids)

    def _on_cancelled(self) -> None:
        """Leave it in peace for a while: the user wanted it to end."""
        self._paused.begin(self._context.ports.clock())
        super()._on_cancelled()

    def _on_changed(self) -> None:
        self._may_be_others = True
        self._soon.start()

    def _count_tries(self) -> None:
        before, self._tries = self._tries, {}
        for state in self._states:
            account = state.account
            if account.trouble is not None and account.trouble.kind in KEYRING_KINDS:
                moment, count = before.get(account.id, (None, 0))
                is_new = count == 0 or moment != account.checked_at
                self._tries[account.id] = (account.checked_at, count + is_new)
