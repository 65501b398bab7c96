"""Calendars that are kept up to date, in words: where from, whose, how they stand, what of them the user should know."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from respiro.domain.errors import RespiroError
from respiro.domain.subscriptions import Subscription
from respiro.domain.week import local_day
from respiro.services.subscription_news import WAITING, Concern
from respiro.ui import words
from respiro.ui.call_words import length_words
from respiro.ui.moment_words import time_words
from respiro.ui.reminder_words import Said

translate = QCoreApplication.translate

SHOW = "show"
"""The button of a notice about calendars."""
_MOST_LINES = 5
_NOW = timedelta(minutes=1)
_WEEK = timedelta(days=7)
_HOUR, _DAY = 60, 24 * 60


def state_words(one: Subscription, now: datetime, zone: tzinfo) -> str:
    """Return how it stands, in a line: when it was fetched, or since when it could not be, and when it is again."""
    if one.fetched_at is None:
        return translate("subscriptions", "Not fetched yet. {again}").format(again=_again_words(one, now, zone))
    if one.trouble is not None:
        text = translate("subscriptions", "Not fetched {since}; the copy of then is used. {again}")
        return text.format(since=since_words(one.fetched_at, now, zone), again=_again_words(one, now, zone))
    ago = now - one.fetched_at
    again = time_words(one.next_at, now, zone)
    if one.next_at <= now:
        fetched = translate("subscriptions", "Fetched {ago} ago, and again any moment.")
    else:
        fetched = translate("subscriptions", "Fetched {ago} ago, again at {time}.")
        if local_day(one.next_at, zone) != local_day(now, zone):
            fetched = translate("subscriptions", "Fetched {ago} ago, again {time}.")
        if ago < _NOW:
            fetched = translate("subscriptions", "Fetched just now.")
    return fetched.format(ago=length_words(ago), time=again)


def waiting_words(count: int) -> str:
    """Return that entries are gone at the source, as a list says it."""
    return translate("subscriptions", "%n entries are gone at the source; kept until you decide.", "", count)


def trouble_words(one: Subscription) -> str:
    """Return why it could not be fetched, as a sentence; nothing if it could."""
    if one.trouble is None:
        return ""
    return words.fault_words(RespiroError(one.trouble.kind, **one.trouble.values))


def whose_words(one: Subscription, clients: Mapping[str, str]) -> str:
    """Return whose agenda it is, by clients' names; nothing for the user's own."""
    if not one.client_id:
        return ""
    name = words.plain(clients.get(one.client_id, "")) or words.NOTHING
    if one.shows_details:
        return translate("subscriptions", "agenda of {name}, with details").format(name=name)
    return translate("subscriptions", "agenda of {name}, only free and busy").format(name=name)


def every_words(minutes: int) -> str:
    """Return how often it is fetched."""
    if minutes == _HOUR:
        return translate("subscriptions", "Every hour")
    if minutes == _DAY:
        return translate("subscriptions", "Once a day")
    return translate("subscriptions", "Every {length}").format(length=words.duration(minutes))


def since_words(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return since when: since 14:05, since yesterday, since Monday, since 3/11/2026."""
    day, today = local_day(moment, zone), local_day(now, zone)
    if day == today:
        return translate("subscriptions", "since {time}").format(time=words.time_of(moment, zone))
    if day == today - timedelta(days=1):
        return translate("subscriptions", "since yesterday")
    if timedelta() < today - day < _WEEK:
        return translate("subscriptions", "since {day}").format(day=words.day_name(day))
    date = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return translate("subscriptions", "since {day}").format(day=date)


def concerns_line(standing: Sequence[Concern], now: datetime, zone: tzinfo) -> str:
    """Return what the tray says of calendars that need the user, in a sentence; nothing if none does."""
    if not standing:
        return ""
    names = {concern.subscription.calendar for concern in standing}
    if len(names) > 1:
        return translate("subscriptions", "%n calendars need a look.", "", len(names))
    return _headline(standing[0], now, zone)


def concerns_said(news: Sequence[Concern], now: datetime, zone: tzinfo) -> Said:
    """Return the notice that tells of these; there is at least one."""
    show = ((SHOW, translate("subscriptions", "Show calendars")),)
    if len(news) == 1:
        return Said(_headline(news[0], now, zone), _details(news[0]), show)
    lines = [_headline(concern, now, zone) for concern in news]
    if len(lines) > _MOST_LINES:
        more = translate("subscriptions", "And %n more.", "", len(lines) - _MOST_LINES + 1)
        lines = [*lines[: _MOST_LINES - 1], more]
    return Said(translate("subscriptions", "Calendars that need a look"), "\n".join(lines), show)


def _headline(concern: Concern, now: datetime, zone: tzinfo) -> str:
    one = concern.subscription
    name = words.quoted(one.calendar)
    if concern.kind == WAITING:
        text = translate("subscriptions", "%n entries of {calendar} are gone at the source.", "", one.missing)
        return text.format(calendar=name)
    if one.fetched_at is None:
        return translate("subscriptions", "{calendar} could not be fetched yet.").format(calendar=name)
    text = translate("subscriptions", "{calendar} has not been fetched {since}.")
    return text.format(calendar=name, since=since_words(one.fetched_at, now, zone))


def _details(concern: Concern) -> str:
    if concern.kind == WAITING:
        return translate("subscriptions", "They are kept until you say that they may go.")
    return trouble_words(concern.subscription)


def _again_words(one: Subscription, now: datetime, zone: tzinfo) -> str:
    if one.next_at <= now:
        return translate("subscriptions", "It is tried again any moment.")
    if local_day(one.next_at, zone) == local_day(now, zone):
        text = translate("subscriptions", "It is tried again at {time}.")
    else:
        text = translate("subscriptions", "It is tried again {time}.")
    return text.format(time=time_words(one.next_at, now, zone))
