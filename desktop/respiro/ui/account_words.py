"""Accounts on calendar servers in words, wherever one is shown: when it was synced, and why it could not be."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from respiro.domain.accounts import Account
from respiro.domain.errors import RespiroError
from respiro.services.account_news import PASSWORD_KINDS
from respiro.ui import words
from respiro.ui.call_words import length_words
from respiro.ui.moment_words import time_words
from respiro.ui.subscription_words import since_words

translate = QCoreApplication.translate
SEPARATOR = " · "
_NOW = timedelta(minutes=1)


def state_words(account: Account, now: datetime, zone: tzinfo) -> str:
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


def _trouble_state(account: Account, now: datetime, zone: tzinfo) -> str:
    if account.synced_at is None:
        since = translate("AccountRows", "Not synced yet")
    else:
        text = translate("AccountRows", "Not synced {since}")
        since = text.format(since=since_words(account.synced_at, now, zone))
    if account.trouble is not None and account.trouble.kind in PASSWORD_KINDS:
        return SEPARATOR.join((since, translate("AccountRows", "waits for its password")))
    return SEPARATOR.join((since, _again(account, now, zone)))


def _again(account: Account, now: datetime, zone: tzinfo) -> str:
    if account.next_at <= now:
        return translate("AccountRows", "next any moment")
    return translate("AccountRows", "next: {time}").format(time=time_words(account.next_at, now, zone))
