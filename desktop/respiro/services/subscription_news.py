"""What the user should know about calendars that are kept up to date: each thing once, and nothing of passing trouble."""

from dataclasses import dataclass
from datetime import timedelta

from respiro.domain.subscriptions import Subscription
from respiro.services.ports import Ports
from respiro.services.told_notes import ToldNote

WAITING = "waiting"
"""The kind of a concern that is no fault: much has vanished, and the user is asked before it goes."""
TOLD = ToldNote("subscriptions_told")
NETWORK_KINDS = frozenset({"address_not_found", "address_unreachable", "address_too_slow", "address_cut_off"})
"""Faults that pass by themselves once there is a network again."""
ADDRESS_KINDS = frozenset(
    {
        *("address_forgotten", "address_gone", "address_wants_password"),
        *("keyring_absent", "keyring_failed", "keyring_frozen", "keyring_locked"),
    }
)
"""Faults that an address which the user types may end."""
_FOR_THE_USER = ADDRESS_KINDS | {"address_untrusted", "address_password_over_http"}
_LONG = timedelta(days=1)
_TRIES_OF_LONG = 6
"""A machine that was off for a day has not failed for a day."""
_TRIES_OF_SERIOUS = 2
"""A server's slip, or a keyring that opens a minute later, is over by then."""


@dataclass(frozen=True, slots=True)
class Concern:
    """A calendar that needs the user, and why: the kind of its trouble, or WAITING."""

    subscription: Subscription
    kind: str

    @property
    def key(self) -> str:
        """What tells it from others: it is told once."""
        return f"{self.subscription.id}:{self.kind}"


def concerns(ports: Ports) -> list[Concern]:
    """Return what needs the user now: what waits for an answer, what failed for a day, what only they can mend."""
    found = []
    for one in ports.store.subscriptions():
        if one.missing:
            found.append(Concern(one, WAITING))
        if one.trouble is not None and _is_serious(one, ports):
            found.append(Concern(one, one.trouble.kind))
    return found


def _is_serious(one: Subscription, ports: Ports) -> bool:
    if one.trouble is not None and one.trouble.kind in _FOR_THE_USER:
        return one.failures >= _TRIES_OF_SERIOUS
    since = one.fetched_at
    return one.failures >= _TRIES_OF_LONG and (since is None or ports.clock() - since >= _LONG)
