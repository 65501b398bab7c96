"""Accounts on calendar servers as the tray and notices say them: how they stand, what of them the user should know."""

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from respiro.services.account_news import FIRST_SYNC, KEYRING_KINDS, MISSING, PASSWORD_KINDS, REFUSED, AccountConcern
from respiro.services.accounts import AccountState
from respiro.ui import words
from respiro.ui.account_words import trouble_words
from respiro.ui.call_words import length_words
from respiro.ui.reminder_words import Said
from respiro.ui.subscription_words import since_words

translate = QCoreApplication.translate

SHOW, ASK = "show", "ask"
"""The buttons of a notice about accounts."""
_MOST_LINES = 5
_NOW = timedelta(minutes=1)


def synced_line(states: Sequence[AccountState], now: datetime) -> str:
    """Return what the tray says of how accounts stand, in a sentence; nothing where there are none."""
    if not states:
        return ""
    waits = sum(state.waits for state in states)
    if waits:
        return translate("accounts", "%n changes wait to be sent.", "", waits)
    moments = [state.account.synced_at for state in states]
    known = [moment for moment in moments if moment is not None]
    if len(known) < len(moments):
        return translate("accounts", "Not synced yet.")
    ago = max(now - min(known), timedelta())
    if any(state.account.trouble for state in states):
        last = length_words(max(ago, _NOW))
        return translate("accounts", "Could not sync now. Last synced {ago} ago.").format(ago=last)
    if ago < _NOW:
        return translate("accounts", "Synced just now.")
    return translate("accounts", "Synced {ago} ago.").format(ago=length_words(ago))


def concerns_line(standing: Sequence[AccountConcern], now: datetime, zone: tzinfo) -> str:
    """Return what the tray says of accounts that need the user, in a sentence; nothing if none does."""
    if not standing:
        return ""
    ids = {concern.state.account.id for concern in standing}
    if len(ids) > 1:
        return translate("accounts", "%n accounts need a look.", "", len(ids))
    return _headline(standing[0], now, zone)


def questions_line(count: int) -> str:
    """Return what the tray says of questions that wait, in a sentence; nothing if none does."""
    return translate("accounts", "%n questions wait for your answer.", "", count) if count else ""


def concerns_said(news: Sequence[AccountConcern], now: datetime, zone: tzinfo) -> Said:
    """Return the notice that tells of these; there is at least one."""
    actions = []
    if any(concern.kind == MISSING for concern in news):
        actions.append((ASK, translate("accounts", "Show what is gone")))
    if any(concern.kind not in (MISSING, FIRST_SYNC) for concern in news) or not actions:
        actions.append((SHOW, translate("accounts", "Show accounts")))
    if len(news) == 1:
        return Said(_headline(news[0], now, zone), _details(news[0]), tuple(actions))
    lines = [_headline(concern, now, zone) for concern in news]
    if len(lines) > _MOST_LINES:
        more = translate("accounts", "And %n more.", "", len(lines) - _MOST_LINES + 1)
        lines = [*lines[: _MOST_LINES - 1], more]
    if all(concern.kind == FIRST_SYNC for concern in news):
        return Said(translate("accounts", "Your calendars are here"), "\n".join(lines), tuple(actions))
    return Said(translate("accounts", "Accounts that need a look"), "\n".join(lines), tuple(actions))


def _headline(concern: AccountConcern, now: datetime, zone: tzinfo) -> str:
    account = concern.state.account
    name = words.quoted(account.name)
    if concern.kind == MISSING:
        text = translate("accounts", "%n entries are gone on {account}.", "", concern.count)
    elif concern.kind == REFUSED:
        text = translate("accounts", "{account} did not take %n changes.", "", concern.count)
    elif concern.kind == FIRST_SYNC:
        text = translate("accounts", "{account} is synced.")
    elif concern.kind in PASSWORD_KINDS:
        text = translate("accounts", "{account} needs your password.")
    elif concern.kind in KEYRING_KINDS:
        text = translate("accounts", "{account} waits for your keyring.")
    elif account.synced_at is None:
        text = translate("accounts", "{account} could not be synced yet.")
    else:
        text = translate("accounts", "{account} has not been synced {since}.")
        return text.format(account=name, since=since_words(account.synced_at, now, zone))
    return text.format(account=name)


def _details(concern: AccountConcern) -> str:
    if concern.kind == MISSING:
        return translate("accounts", "They are kept here until you say that they may go.")
    if concern.kind == REFUSED:
        return translate("accounts", "They are kept here. “Sync now” tries them again.")
    if concern.kind == FIRST_SYNC and not concern.state.is_read:
        return translate("accounts", "What Respiro plans goes there now.")
    if concern.kind == FIRST_SYNC:
        return translate("accounts", "Its calendars are in your agenda, and stay up to date by themselves.")
    return trouble_words(concern.state.account)
