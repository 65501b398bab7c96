"""What the list of accounts shows of each: who one is there, and how it stands."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from respiro.domain.accounts import Account
from respiro.domain.addresses import shown_host
from respiro.domain.errors import RespiroError
from respiro.services.accounts import AccountState
from respiro.ui import words
from respiro.ui.call_words import length_words
from respiro.ui.moment_words import time_words
from respiro.ui.subscription_words import since_words
from respiro.ui.windows.settings_pages.calendars.standing_list import Mark

translate = QCoreApplication.translate
SEPARATOR = " · "
WAITS_FOR_PASSWORD = frozenset({"caldav_password_refused", "password_forgotten"})
"""Troubles that only another password ends."""
PASSWORD_KINDS = WAITS_FOR_PASSWORD | {"keyring_absent", "keyring_failed", "keyring_frozen", "keyring_locked"}
"""Troubles that a password which the user types may end."""
_NOW = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account as the list shows it; ``is_typed``: its password was typed for this session."""

    state: AccountState
    is_under_way: bool = False
    is_typed: bool = False

    @property
    def key(self) -> str:
        """Return the account's id."""
        return self.state.account.id

    @property
    def mark(self) -> Mark:
        """Return its mark: trouble before questions."""
        if self.state.account.trouble is not None:
            return Mark.TROUBLE
        return Mark.WAITS if self.state.missing or self.state.refused else Mark.WELL


def row_words(row: AccountRow, now: datetime, zone: tzinfo) -> str:
    """Return the lines that the list shows: name and user, server and calendars, how it stands."""
    account, state = row.state.account, row.state
    user = words.plain(account.user) if account.user != account.name else ""
    followed = sum(one.is_followed for one in state.collections)
    calendars = (
        translate("AccountRows", "%n calendars in use", "", followed)
        if followed
        else translate("AccountRows", "no calendar in use")
    )
    typed = translate("AccountRows", "password typed until Respiro ends") if row.is_typed else ""
    standing = translate("AccountRows", "Being synced…") if row.is_under_way else _standing(state, now, zone)
    lines = [
        SEPARATOR.join(filter(None, (words.plain(account.name), user))),
        SEPARATOR.join(filter(None, (words.plain(shown_host(account.address)), calendars, typed))),
        standing,
    ]
    return "\n".join(filter(None, lines))


def account_state_words(account: Account, now: datetime, zone: tzinfo) -> str:
    """Return how an account stands, in a line: when it was synced, or since when it could not be, and when it is again."""
    if account.trouble is not None:
        return _trouble_state(account, now, zone)
    if account.synced_at is None:
        return translate("AccountRows", "Not synced yet · {again}").format(again=_again(account, now, zone))
    ago = now - account.synced_at
    done = translate("AccountRows", "Synced just now")
    if ago >= _NOW:
        done = translate("AccountRows", "Synced {ago} ago").format(ago=length_words(ago))
    return SEPARATOR.join((done, _again(account, now, zone)))


def trouble_words(account: Account) -> str:
    """Return why an account could not be synced, as a sentence; nothing if it could."""
    if account.trouble is None:
        return ""
    return words.fault_words(RespiroError(account.trouble.kind, **account.trouble.values))


def _standing(state: AccountState, now: datetime, zone: tzinfo) -> str:
    parts = [account_state_words(state.account, now, zone)]
    waits = state.waits - state.refused
    if waits > 0:
        parts.append(translate("AccountRows", "%n changes wait to be sent", "", waits))
    if state.refused:
        parts.append(translate("AccountRows", "%n changes were refused by the server", "", state.refused))
    line = SEPARATOR.join(parts)
    if state.missing:
        gone = translate("AccountRows", "%n entries are gone on the server; kept until you decide.", "", state.missing)
        return f"{gone}\n{line}"
    return line


def _trouble_state(account: Account, now: datetime, zone: tzinfo) -> str:
    if account.synced_at is None:
        since = translate("AccountRows", "Not synced yet")
    else:
        text = translate("AccountRows", "Not synced {since}")
        since = text.format(since=since_words(account.synced_at, now, zone))
    if account.trouble is not None and account.trouble.kind in WAITS_FOR_PASSWORD:
        return SEPARATOR.join((since, translate("AccountRows", "waits for its password")))
    return SEPARATOR.join((since, _again(account, now, zone)))


def _again(account: Account, now: datetime, zone: tzinfo) -> str:
    if account.next_at <= now:
        return translate("AccountRows", "next any moment")
    return translate("AccountRows", "next: {time}").format(time=time_words(account.next_at, now, zone))
