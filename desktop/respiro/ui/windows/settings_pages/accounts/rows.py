"""What the list of accounts shows of each: who one is there, and how it stands."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from respiro.domain.addresses import shown_host
from respiro.services.accounts import AccountState
from respiro.ui import words
from respiro.ui.account_words import SEPARATOR, state_words
from respiro.ui.windows.settings_pages.calendars.standing_list import Mark

translate = QCoreApplication.translate


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


def _standing(state: AccountState, now: datetime, zone: tzinfo) -> str:
    parts = [state_words(state.account, now, zone)]
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
