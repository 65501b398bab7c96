"""What the list of calendars shows of each: imported once, or kept up to date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from respiro.domain.accounts import Account
from respiro.domain.calendars import Source
from respiro.domain.subscriptions import Subscription
from respiro.services.ports import Ports
from respiro.ui import account_words, subscription_words, words
from respiro.ui.windows.settings_pages.calendars.standing_list import Mark

translate = QCoreApplication.translate
_SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """A calendar: what came in, if anything did yet, and how it is kept up to date, if it is.

    ``account`` is the one on whose server it lies, which keeps it up to date.
    """

    name: str
    source: Source | None = None
    subscription: Subscription | None = None
    account: Account | None = None

    @property
    def key(self) -> str:
        """Return its name: no two have the same."""
        return self.name

    @property
    def mark(self) -> Mark:
        """Return its mark: trouble before questions."""
        keeper = self.subscription or self.account
        if keeper is not None and keeper.trouble is not None:
            return Mark.TROUBLE
        return Mark.WAITS if self.subscription is not None and self.subscription.missing else Mark.WELL


def calendar_rows(ports: Ports) -> list[CalendarRow]:
    """Return all calendars in order of their names. Raises StoreError."""
    sources = {source.name: source for source in ports.store.sources()}
    subscriptions = {one.calendar: one for one in ports.store.subscriptions()}
    by_id = {one.id: one for one in ports.store.accounts()}
    accounts = {one.calendar: by_id[one.account_id] for one in ports.store.collections() if one.calendar}
    names = sorted({*sources, *subscriptions, *accounts})
    return [CalendarRow(name, sources.get(name), subscriptions.get(name), accounts.get(name)) for name in names]


def row_words(
    row: CalendarRow, clients: Mapping[str, str], now: datetime, zone: tzinfo, *, is_under_way: bool = False
) -> str:
    """Return the lines that the list shows: name and whose it is, where from and how much, how it stands."""
    one = row.subscription
    whose = subscription_words.whose_words(one, clients) if one else _account_words(row.account)
    place = one.place if one else row.source.origin if row.source else ""
    lines = [
        _SEPARATOR.join(filter(None, (words.plain(row.name), whose))),
        _SEPARATOR.join(filter(None, (_amount_words(row.source), words.plain(place)))),
        translate("CalendarRows", "Being fetched…") if is_under_way else _state_words(row, now, zone),
    ]
    return "\n".join(filter(None, lines))


def _account_words(account: Account | None) -> str:
    if account is None:
        return ""
    return translate("CalendarRows", "from account {account}").format(account=words.plain(account.name))


def _amount_words(source: Source | None) -> str:
    if source is None:
        return ""
    parts = [translate("CalendarRows", "%n entries", "", source.component_count)]
    if source.problem_count:
        parts.append(translate("CalendarRows", "%n could not be used", "", source.problem_count))
    return _SEPARATOR.join(parts)


def _state_words(row: CalendarRow, now: datetime, zone: tzinfo) -> str:
    if row.subscription is not None:
        state = subscription_words.state_words(row.subscription, now, zone)
        missing = row.subscription.missing
        return f"{subscription_words.waiting_words(missing)}\n{state}" if missing else state
    if row.account is not None:
        return account_words.state_words(row.account, now, zone)
    if row.source is None:
        return ""
    day = row.source.imported_at.astimezone(zone).date()
    date = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return translate("CalendarRows", "Imported {date}.").format(date=date)
