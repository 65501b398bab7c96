"""Accounts on calendar servers, and which of their calendars Respiro reads and writes."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from respiro.domain.subscriptions import Trouble, pause_after

SHORTEST_EVERY, LONGEST_EVERY = 1, 24 * 60
"""Minutes between two looks at an account."""
DEFAULT_EVERY = 5
_FAR = timedelta(days=2)
_NOT_LET_IN = "caldav_password_refused"


@dataclass(frozen=True, slots=True)
class Account:
    """An account on a calendar server; its password is in the keyring alone.

    ``address`` is where the server speaks CalDAV, ``may_be_plain``: the user agreed to go there without encryption.
    ``every`` is in minutes. Instants are UTC: ``checked_at`` when it was looked at last, ``synced_at`` when that last
    went well, ``next_at`` when it is due again. ``failures`` are those in a row.
    """

    id: str
    name: str
    address: str
    user: str
    next_at: datetime
    may_be_plain: bool = False
    every: int = DEFAULT_EVERY
    checked_at: datetime | None = None
    synced_at: datetime | None = None
    failures: int = 0
    trouble: Trouble | None = None

    @property
    def secret_name(self) -> str:
        """Under which its password is in the keyring."""
        return f"account/{self.id}"

    @property
    def waits_for_user(self) -> bool:
        """Whether it is looked at only when the user asks for it: a refused password is not offered again and again.

        Servers lock out who does that.
        """
        return self.trouble is not None and self.trouble.kind == _NOT_LET_IN

    def is_due(self, now: datetime) -> bool:
        """Tell whether it is time to look; a clock that was set back does not put it off for long."""
        if self.waits_for_user:
            return False
        return now >= self.next_at or self.next_at > now + timedelta(minutes=self.every) + _FAR


@dataclass(frozen=True, slots=True)
class Collection:
    """A calendar on a server.

    ``href`` is its path, ``components`` what it holds (VEVENT, VTODO). What it says is busy time if it ``is_read``,
    and then ``calendar`` is the name that it is stored under; ``is_home`` where Respiro's own items live.
    ``sync_token`` is what the server gave for the next look. ``missing`` counts items that are gone there all at once
    and are kept until the user says that they may go.
    """

    id: str
    account_id: str
    href: str
    name: str
    colour: str = ""
    components: tuple[str, ...] = ("VEVENT", "VTODO")
    is_read_only: bool = False
    is_read: bool = False
    is_home: bool = False
    calendar: str = ""
    sync_token: str = field(default="", repr=False)
    missing: int = 0

    @property
    def is_followed(self) -> bool:
        """Whether it is looked at at all."""
        return self.is_read or self.is_home


@dataclass(frozen=True, slots=True)
class Resource:
    """A calendar object resource as the server has it (RFC 4791 §4.1): ``text`` byte for byte, with its ETag.

    ``is_gone``: the server does not have it any more, and the user has not said yet that it may go here too.
    """

    href: str
    etag: str
    text: str = field(repr=False)
    is_gone: bool = False


def synced(account: Account, now: datetime) -> Account:
    """Return it as it is after a look that went well."""
    next_at = now + timedelta(minutes=account.every)
    return replace(account, checked_at=now, synced_at=now, next_at=next_at, failures=0, trouble=None)


def failed(account: Account, now: datetime, trouble: Trouble, chance: float, retry_after: int = 0) -> Account:
    """Return it as it is after a look that went wrong; see pause_after() for when it is tried again."""
    next_at = now + pause_after(account.failures, chance, retry_after)
    return replace(account, checked_at=now, next_at=next_at, failures=account.failures + 1, trouble=trouble)
