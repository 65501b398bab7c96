"""Calendars on a server in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from respiro.domain.accounts import Account, Collection
from respiro.services.accounts import AccountState
from respiro.ui import words

translate = QCoreApplication.translate
_SEPARATOR = " · "
EVENTS, TASKS = "VEVENT", "VTODO"


def holds_words(one: Collection) -> str:
    """Return what a calendar holds: events, tasks; and whether it may only be read."""
    names = {
        EVENTS: translate("ServerCalendars", "events"),
        TASKS: translate("ServerCalendars", "tasks"),
        "VJOURNAL": translate("ServerCalendars", "notes"),
    }
    held = ", ".join(name for kind, name in names.items() if kind in one.components)
    only = translate("ServerCalendars", "read only") if one.is_read_only else ""
    return _SEPARATOR.join(filter(None, (held, only)))


def can_be_home(one: Collection) -> bool:
    """Tell whether what Respiro plans can live in a calendar."""
    return not one.is_read_only and EVENTS in one.components


def home_words(account: Account, one: Collection) -> str:
    """Return a calendar's name with its account's."""
    return _SEPARATOR.join((words.plain(account.name), words.plain(one.name)))


def folder_words() -> str:
    """Return the home that is none of these calendars."""
    return translate("ServerCalendars", "In a folder on this computer")


def home_now(states: Sequence[AccountState]) -> str:
    """Return where what Respiro plans lives."""
    homes = [home_words(state.account, state.home) for state in states if state.home]
    return homes[0] if homes else folder_words()
