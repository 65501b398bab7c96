"""Subscriptions: calendars that are fetched anew now and then, and when each is looked for next."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from respiro.domain.errors import FaultValue

SHORTEST_EVERY, LONGEST_EVERY = 5, 7 * 24 * 60
"""Minutes between two looks; more often, and servers take it for an attack."""
DEFAULT_EVERY = 60
_FIRST_RETRY = timedelta(minutes=5)
_LAST_RETRY = timedelta(hours=12)
_MOST_DOUBLINGS = 12
_JITTER = 0.2


class SubscriptionKind(StrEnum):
    """Where a calendar comes from."""

    ADDRESS = "address"
    """http or https."""
    FILE = "file"
    """An .ics file that another program writes."""
    FOLDER = "folder"
    """A folder of .ics files (vdir)."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a calendar could not be had: a fault's ``kind`` and ``values`` (keys of the phrase catalogue)."""

    kind: str
    values: Mapping[str, FaultValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Subscription:
    """A calendar that Respiro keeps up to date by itself.

    ``calendar`` is the name it is stored under, ``place`` the path, or the address as it may be shown: where that
    ``is_secret``, all of it is in the keyring alone. ``client_id`` is whose agenda it is, empty for the user's own;
    of a client's only free and busy is shown unless it ``shows_details``. ``every`` is in minutes. ``etag`` and
    ``last_modified`` are what the server said of the copy that is stored. Instants are UTC: ``checked_at`` when it was
    looked for last, ``fetched_at`` when that last went well, ``next_at`` when it is due again. ``failures`` are
    those in a row. ``missing`` counts entries that the latest fetch did not have and that are kept until the user
    says that they may go; ``accepted_missing`` those of which they said that they stay.
    """

    id: str
    calendar: str
    kind: SubscriptionKind
    place: str
    next_at: datetime
    is_secret: bool = False
    client_id: str = ""
    shows_details: bool = False
    every: int = DEFAULT_EVERY
    etag: str = ""
    last_modified: str = ""
    checked_at: datetime | None = None
    fetched_at: datetime | None = None
    failures: int = 0
    trouble: Trouble | None = None
    missing: int = 0
    accepted_missing: int = 0

    @property
    def secret_name(self) -> str:
        """Under which its address is in the keyring."""
        return f"subscription/{self.id}"

    def is_due(self, now: datetime) -> bool:
        """Tell whether it is time to look; a clock that was set back does not put it off for long."""
        return now >= self.next_at or self.next_at > now + timedelta(minutes=self.every) + _LAST_RETRY * 2


def fetched(
    subscription: Subscription, now: datetime, etag: str, last_modified: str, missing: int | None
) -> Subscription:
    """Return it as it is after a fetch that went well, with how many entries it misses; None if nothing is new.

    No more than the user said may stay are not asked about again.
    """
    if missing is None:
        missing = subscription.missing or subscription.accepted_missing
    accepted = missing if missing <= subscription.accepted_missing else 0
    return replace(
        subscription,
        etag=etag,
        last_modified=last_modified,
        checked_at=now,
        fetched_at=now,
        next_at=now + timedelta(minutes=subscription.every),
        failures=0,
        trouble=None,
        missing=missing - accepted,
        accepted_missing=accepted,
    )


def failed(
    subscription: Subscription, now: datetime, trouble: Trouble, chance: float, retry_after: int = 0
) -> Subscription:
    """Return it as it is after a fetch that went wrong; see pause_after() for when it is tried again."""
    return replace(
        subscription,
        checked_at=now,
        next_at=now + pause_after(subscription.failures, chance, retry_after),
        failures=subscription.failures + 1,
        trouble=trouble,
    )


def pause_after(failures: int, chance: float, retry_after: int = 0) -> timedelta:
    """Return how long to wait after one more failure than so many in a row: twice as long as the last time.

    From 5 minutes up to 12 hours, never more than a fifth more or less by ``chance`` (0 to 1), so that many do not
    come back at once; ``retry_after`` seconds is what the server asked for, heeded up to 12 hours.
    """
    doublings = min(failures, _MOST_DOUBLINGS)
    pause: timedelta = min(_FIRST_RETRY * 2**doublings, _LAST_RETRY) * (1 + _JITTER * (2 * chance - 1))
    return max(pause, min(timedelta(seconds=retry_after), _LAST_RETRY))


def rearranged(subscription: Subscription, every: int, now: datetime) -> Subscription:
    """Return it with another interval (minutes), counted from when it was fetched last."""
    since = subscription.fetched_at or now
    next_at = subscription.next_at if subscription.trouble else since + timedelta(minutes=every)
    return replace(subscription, every=every, next_at=next_at)
