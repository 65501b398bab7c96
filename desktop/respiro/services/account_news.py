"""What the user should know about accounts on calendar servers: each thing once, and nothing of passing trouble."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from respiro.services.accounts import AccountState
from respiro.services.told_notes import ToldNote

MISSING = "missing"
"""The kind of a concern that is no fault: much is gone on the server, and the user is asked before it goes here."""
REFUSED = "refused"
"""The same of what the server did not take, however often it was tried."""
FIRST_SYNC = "first_sync"
"""The kind of what needs nobody: a first sync has ended."""
TOLD = ToldNote("accounts_told")
PASSWORD_KINDS = frozenset({"caldav_password_refused", "password_forgotten"})
KEYRING_KINDS = frozenset({"keyring_absent", "keyring_failed", "keyring_frozen", "keyring_locked"})
_AT_ONCE = PASSWORD_KINDS | {"caldav_no_room", "caldav_plain_http", "caldav_read_only"}
"""Faults that only the user can mend, and that are no slip."""
_SERIOUS = KEYRING_KINDS | {
    *("address_not_understood", "address_password_over_http", "address_scheme_refused", "address_untrusted"),
    *("caldav_foreign_href", "caldav_forbidden", "caldav_leads_elsewhere", "caldav_not_a_server", "caldav_not_here"),
    *("caldav_takes_no_password", "caldav_unsafe_answer"),
}
"""Faults that only the user can mend, unless they are over at the next try: a keyring opens, a network's door too."""
_LONG = timedelta(days=1)
_TRIES_OF_LONG = 6
"""A machine that was off for a day has not failed for a day."""
_TRIES_OF_SERIOUS = 2


@dataclass(frozen=True, slots=True)
class AccountConcern:
    """An account that needs the user, and why: the kind of its trouble, MISSING, REFUSED; or FIRST_SYNC.

    ``count`` is of the items that are missing or were refused.
    """

    state: AccountState
    kind: str
    count: int = 0

    @property
    def key(self) -> str:
        """What tells it from others: it is told once."""
        return f"{self.state.account.id}:{self.kind}"


@dataclass(frozen=True, slots=True)
class AccountsLook:
    """How the accounts stand, what of them needs the user, and how many questions about the home calendar wait."""

    states: Sequence[AccountState] = ()
    concerns: Sequence[AccountConcern] = ()
    questions: int = 0
    is_syncing: bool = False


def account_concerns(states: Iterable[AccountState], now: datetime, tries: Mapping[str, int]) -> list[AccountConcern]:
    """Return what needs the user now: what waits for an answer, what failed for a day, what only they can mend.

    ``tries`` tells by account how often it failed for the keyring's sake.
    """
    found = []
    for state in states:
        account = state.account
        if account.trouble is not None and _is_serious(state, now, tries.get(account.id, 0)):
            found.append(AccountConcern(state, account.trouble.kind))
        if state.refused:
            found.append(AccountConcern(state, REFUSED, state.refused))
        if state.missing:
            found.append(AccountConcern(state, MISSING, state.missing))
    return found


def first_syncs(states: Sequence[AccountState]) -> list[AccountConcern]:
    """Return the accounts that were synced at all; one of which nothing is used brought nothing."""
    synced = [state for state in states if state.account.synced_at is not None]
    return [AccountConcern(state, FIRST_SYNC) for state in synced if state.is_read or state.home]


def _is_serious(state: AccountState, now: datetime, tries: int) -> bool:
    account = state.account
    kind = account.trouble.kind if account.trouble else ""
    if kind in _AT_ONCE:
        return True
    if kind in KEYRING_KINDS:  # its failures are not counted: they say nothing about the server
        return tries >= _TRIES_OF_SERIOUS
    if kind in _SERIOUS:
        return account.failures >= _TRIES_OF_SERIOUS
    since = account.synced_at
    return account.failures >= _TRIES_OF_LONG and (since is None or now - since >= _LONG)
