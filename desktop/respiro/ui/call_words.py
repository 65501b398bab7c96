"""Calls and what is owed because of them in words: who, since when, by when, what became of it.

The kinds of things (outcomes, channels, history) have their words in call_kinds; they are offered here too.
"""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from respiro.domain.calls import Closed, FollowUp, Open, SnoozeKind, SnoozeOption, Way
from respiro.domain.week import local_day
from respiro.services.reminder_desk import Waiting
from respiro.ui import words
from respiro.ui.call_kinds import (
    channel_words,
    direction_words,
    event_words,
    outcome_choice,
    outcome_words,
    when_words,
)

__all__ = [
    "age_words",
    "call_count_words",
    "channel_words",
    "count_words",
    "direction_words",
    "due_words",
    "event_words",
    "late_words",
    "length_words",
    "mine_sentence",
    "outcome_choice",
    "outcome_words",
    "person_words",
    "snooze_words",
    "theirs_sentence",
    "waiting_sentence",
    "when_words",
]

translate = QCoreApplication.translate

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_WEEK_DAYS = 7
_SEVERAL = 2
_LONGEST_NAME = 32


def person_words(follow_up: FollowUp, shown: str = "") -> str:
    """Return who it is about; ``shown`` is how the number is written, for someone known by nothing else."""
    caller = follow_up.caller
    return words.plain(caller.name or (shown if caller.number else "") or caller.label)


def due_words(follow_up: FollowUp, now: datetime, zone: tzinfo) -> str:
    """Return how it stands: ``2 h late``, ``today 17:00``, ``due since 10:30``; nothing for an answered one."""
    state = follow_up.state
    if isinstance(state, Closed):
        return ""
    if late := late_words(follow_up, now):
        return late
    if state.due_at > now:
        return when_words(state.due_at, now, zone)
    if now - state.due_at < _MINUTE:
        return translate("calls", "due now")
    return translate("calls", "due since {when}").format(when=_since(state.due_at, now, zone))


def late_words(follow_up: FollowUp, now: datetime) -> str:
    """Return how long after the promise it is, or was when it was answered: ``2 h late``; nothing in time."""
    if not follow_up.is_late(now):
        return ""
    end = follow_up.state.at if isinstance(follow_up.state, Closed) else now
    return translate("calls", "{length} late").format(length=length_words(end - follow_up.promised_at))


def age_words(follow_up: FollowUp, now: datetime, zone: tzinfo) -> str:
    """Return since when someone waits: ``since 9:40``, ``since yesterday``, ``since Mon``."""
    return translate("calls", "since {when}").format(when=_since(follow_up.opened_at, now, zone))


def length_words(length: timedelta) -> str:
    """Return a length of time in its greatest unit: 5 min, 2 h, 3 days; a minute at least."""
    if length < _HOUR:
        return words.duration(max(1, length // _MINUTE))
    if length < _DAY:
        return words.duration(length // _HOUR * 60)
    days = length // _DAY
    return translate("calls", "1 day") if days == 1 else translate("calls", "%n days", "", days)


def call_count_words(count: int) -> str:
    """Return how often they called, nothing for once: ``called 3 times``."""
    return translate("calls", "called %n times", "", count) if count > 1 else ""


def count_words(count: int) -> str:
    """Return a number of people as a word at the beginning of a sentence, in figures from thirteen on."""
    numbers = (
        translate("calls", "Two", "people"),
        translate("calls", "Three", "people"),
        translate("calls", "Four", "people"),
        translate("calls", "Five", "people"),
        translate("calls", "Six", "people"),
        translate("calls", "Seven", "people"),
        translate("calls", "Eight", "people"),
        translate("calls", "Nine", "people"),
        translate("calls", "Ten", "people"),
        translate("calls", "Eleven", "people"),
        translate("calls", "Twelve", "people"),
    )
    return numbers[count - _SEVERAL] if 0 <= count - _SEVERAL < len(numbers) else QLocale().toString(count)


def snooze_words(option: SnoozeOption, now: datetime, zone: tzinfo, name: str = "") -> str:
    """Return a choice with its time: ``This afternoon, 15:00``.

    ``name`` is the client who can be reached then, if their hours are known.
    """
    return _snooze_pattern(option.kind, name).format(
        when=_clear_when(option.kind, option.until, now, zone), name=words.plain(name)
    )


def waiting_sentence(waiting: Waiting, now: datetime, zone: tzinfo) -> str:
    """Return who waits, in a sentence or two: ``Three people wait for you; Ana since yesterday, 2 h late``."""
    return " ".join(part for part in (mine_sentence(waiting, now, zone), theirs_sentence(waiting)) if part)


def mine_sentence(waiting: Waiting, now: datetime, zone: tzinfo) -> str:
    """Return who waits for the user, and who of them most."""
    mine = [follow_up for follow_up in waiting.follow_ups if follow_up.way is Way.MINE]
    if not mine:
        return translate("calls", "Nobody waits for you.")
    late = sorted((follow_up for follow_up in mine if follow_up.is_late(now)), key=lambda late: late.promised_at)
    first = late[0] if late else min(mine, key=_due_at)
    values = {
        "count": count_words(len(mine)),
        "late": count_words(len(late)).lower(),
        "name": _short(person_words(first)),
        "age": age_words(first, now, zone),
        "due": due_words(first, now, zone),
    }
    return _mine_pattern(len(mine), len(late)).format_map(values)


def _short(name: str) -> str:
    """Return a name that leaves room for the sentence around it."""
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip() + "…"


def _mine_pattern(count: int, late: int) -> str:
    if count == 1 and late:
        return translate("calls", "{name} waits for you {age}, {due}.")
    if count == 1:
        return translate("calls", "{name} waits for you: {due}.")
    if late == 1:
        return translate("calls", "{count} people wait for you; {name} {age}, {due}.", "", count)
    if late == count:
        return translate("calls", "{count} people wait for you, all longer than promised; {name} {due}.", "", count)
    if late:
        return translate("calls", "{count} people wait for you, {late} longer than promised; {name} {due}.", "", count)
    return translate("calls", "{count} people wait for you; next is {name}, {due}.", "", count)


def theirs_sentence(waiting: Waiting) -> str:
    """Return how many owe the user an answer; nothing for nobody."""
    count = sum(follow_up.way is Way.THEIRS for follow_up in waiting.follow_ups)
    if count == 1:
        return translate("calls", "One person owes you an answer.")
    text = translate("calls", "{count} people owe you an answer.", "", count) if count else ""
    return text.format(count=count_words(count))


def _due_at(follow_up: FollowUp) -> datetime:
    return follow_up.state.due_at if isinstance(follow_up.state, Open) else follow_up.state.at


def _since(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return a past moment after "since": the time today, else the day."""
    day, today = local_day(moment, zone), local_day(now, zone)
    if day == today:
        return words.time_of(moment, zone)
    if day == today - _DAY:
        return translate("calls", "yesterday", "since")
    if 0 < (today - day).days < _WEEK_DAYS:
        return words.day_in_text(day)
    return translate("calls", "{day} {month}").format(day=day.day, month=QLocale().monthName(day.month))


def _snooze_pattern(kind: SnoozeKind, name: str) -> str:
    if name and kind is SnoozeKind.MARGIN:
        return translate("calls", "Next margin, {when}, when {name} can be reached")
    if name and kind is SnoozeKind.CLIENT_HOUR:
        return translate("calls", "When {name} can be reached, {when}")
    return {
        SnoozeKind.TEN_MINUTES: translate("calls", "In 10 minutes, {when}"),
        SnoozeKind.HOUR: translate("calls", "In an hour, {when}"),
        SnoozeKind.AFTERNOON: translate("calls", "This afternoon, {when}"),
        SnoozeKind.TOMORROW: translate("calls", "Tomorrow morning, {when}"),
        SnoozeKind.WORKING_HOUR: translate("calls", "Next working hour, {when}"),
        SnoozeKind.CLIENT_HOUR: translate("calls", "When they can be reached, {when}"),
        SnoozeKind.MARGIN: translate("calls", "Next margin, {when}"),
        SnoozeKind.DATE: translate("calls", "At another time, {when}"),
    }[kind]


def _clear_when(kind: SnoozeKind, until: datetime, now: datetime, zone: tzinfo) -> str:
    """Return the time alone where the choice's own words, or today, tell the day."""
    days = (local_day(until, zone) - local_day(now, zone)).days
    if days == 0 or (kind is SnoozeKind.TOMORROW and days == 1):
        return words.time_of(until, zone)
    return when_words(until, now, zone)
