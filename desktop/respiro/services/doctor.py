"""What the doctor says of one part: whether it works here, and what is at hand or missing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from respiro.domain.errors import FaultValue
from respiro.domain.subscriptions import Subscription, Trouble
from respiro.services.accounts import AccountState

_ACCOUNTS = "accounts"


class Health(StrEnum):
    """How a part is doing."""

    WORKS = "works"
    MISSING = "missing"
    """Not here; the rest goes on without it."""
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class Check:
    """One part that was looked at. ``kind`` is a key of the phrase catalogue, ``values`` fill its sentence.

    ``cause`` is a fault that explains it: ``{why}`` of the sentence.
    """

    part: str
    health: Health
    kind: str
    values: dict[str, FaultValue] = field(default_factory=dict)
    cause: Trouble | None = None


def subscription_checks(subscriptions: Sequence[Subscription]) -> list[Check]:
    """Return how the calendars that are kept up to date are doing: those in trouble, and what waits for the user.

    One that can't be had is no fault of this machine, and its latest copy is used meanwhile.
    """
    part = "subscriptions"
    troubled = [
        Check(part, Health.MISSING, "subscription_troubled", {"calendar": one.calendar}, one.trouble)
        for one in subscriptions
        if one.trouble
    ]
    waiting = [
        Check(part, Health.MISSING, "subscription_waits", {"calendar": one.calendar, "count": one.missing})
        for one in subscriptions
        if one.missing
    ]
    fine = len(subscriptions) - len(troubled)
    kind = "subscriptions_fine" if subscriptions else "subscriptions_none"
    return [Check(part, Health.WORKS, kind, {"count": fine, "all": len(subscriptions)}), *troubled, *waiting]


def account_checks(states: Sequence[AccountState], home_folder: str = "") -> list[Check]:
    """Return how the accounts on calendar servers are doing: whether each works, what waits, what is gone there.

    ``home_folder`` is the folder that would be the home calendar if no account had it. What a server or a keyring does
    is no fault of this machine, and all that is here goes on working.
    """
    if not states:
        return [Check(_ACCOUNTS, Health.WORKS, "accounts_none")]
    checks = [check for state in states for check in _account_checks(state)]
    home = next(((state.account, state.home) for state in states if state.home), None)
    if home is None:
        return [*checks, Check(_ACCOUNTS, Health.WORKS, "accounts_no_home")]
    values: dict[str, FaultValue] = {"calendar": home[1].name, "account": home[0].name, "folder": home_folder}
    return [
        *checks,
        Check(_ACCOUNTS, Health.WORKS, "account_home_not_folder" if home_folder else "account_home", values),
    ]


def _account_checks(state: AccountState) -> list[Check]:
    account = state.account
    values: dict[str, FaultValue] = {"account": account.name, "count": state.waits, "refused": state.refused}
    if account.trouble:
        checks = [Check(_ACCOUNTS, Health.MISSING, "account_troubled", values, account.trouble)]
    elif account.synced_at is None:
        checks = [Check(_ACCOUNTS, Health.WORKS, "account_new", values)]
    else:
        checks = [Check(_ACCOUNTS, Health.WORKS, "account_works", values)]
    if state.refused:
        checks.append(Check(_ACCOUNTS, Health.MISSING, "account_refused", values))
    elif state.waits:
        checks.append(Check(_ACCOUNTS, Health.MISSING, "account_waits", values))
    if state.missing:
        checks.append(Check(_ACCOUNTS, Health.MISSING, "account_missing", {**values, "count": state.missing}))
    return checks
