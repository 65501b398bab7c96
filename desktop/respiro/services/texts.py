"""Texts for clients, filled in their language: names, dates and what it is about put in, what is not known left out.

A text is written with placeholders in braces and choices in brackets: ``[I'll call you {when}.|I'll call you.]``
stands for the first choice of which everything is known, and for nothing if there is none.
"""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo

from respiro.domain.calls import FollowUp, Open
from respiro.domain.clients import Client
from respiro.services.ports import Ports, Texts

LATE_CALL = "late_call"
MISSED_CALL = "missed_call"
ASKED_REMINDER = "asked_reminder"
LEFT_MESSAGE = "left_message"
KINDS = (LATE_CALL, MISSED_CALL, ASKED_REMINDER, LEFT_MESSAGE)
_DATES = "dates"
"""The text that holds the language's words for days and months, one ``key: words`` a line."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_NEAR = {0: "today", -1: "yesterday", 1: "tomorrow"}
_WEEKDAY_IS_CLEAR = range(-6, 7)
"""Days from today on which a weekday's name can mean but one day."""
_CHOICES = re.compile(r"\[([^\[\]]*)\]")
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_SENTENCE = re.compile(r"(?<=[.!?])[ \t]+")
_BLANKS = re.compile(r"[ \t]{2,}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


def filled(ports: Ports, kind: str, follow_up: FollowUp, client: Client | None) -> str:
    """Return a text for the client, in their language or else the user's, with days and times in their zone."""
    language = (client.language if client else "") or ports.settings.language
    zone = (client.zone if client else None) or ports.zone
    now = ports.clock()
    days = DayWords(ports.texts, language, zone, now)
    since = follow_up.called_at if kind in (LATE_CALL, MISSED_CALL) else follow_up.opened_at
    when = _next_time(follow_up, now)
    values = {
        "name": one_line(follow_up.caller.name or (client.name if client else "")),
        "about": one_line(follow_up.about).strip(" .,;:"),
        "since": days.day(since) if since <= now else "",
        "when": days.moment(when, told_in=ports.zone) if when else "",
    }
    return fill(ports.texts(kind, language), values)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return a text with its choices made and its placeholders filled; sentences with an unknown one are left out."""
    chosen = _CHOICES.sub(lambda match: _choice(match[1], values), text)
    lines = [" ".join(_whole_sentences(line, values)) for line in chosen.splitlines()]
    tidy = [_BLANKS.sub(" ", line).strip() for line in lines]
    whole = re.sub(r"\n{3,}", "\n\n", "\n".join(tidy)).strip()
    return _PLACEHOLDER.sub(lambda match: values[match[1]], whole)


def one_line(text: str) -> str:
    """Return foreign text on one line, without control and direction characters, fit to be written as UTF-8."""
    return " ".join(_CONTROL.sub(" ", text.encode("utf-8", "replace").decode()).split())


class DayWords:
    """Days and times as a language says them, seen from ``now`` (UTC) in a zone."""

    def __init__(self, texts: Texts, language: str, zone: tzinfo, now: datetime) -> None:
        self._words = _table(texts(_DATES, language))
        self._zone = zone
        self._now = now

    def day(self, moment: datetime) -> str:
        """Return the day of an instant: yesterday, on Monday, on 23 November."""
        local, today = moment.astimezone(self._zone).date(), self._now.astimezone(self._zone).date()
        distance = (local - today) // timedelta(days=1)
        key = _NEAR.get(distance) or (_WEEKDAYS[local.weekday()] if distance in _WEEKDAY_IS_CLEAR else "")
        if key:
            return self._words.get(key, local.isoformat())
        pattern = self._words.get("date" if local.year == today.year else "date_with_year", "")
        month = self._words.get(_MONTHS[local.month - 1], "")
        return pattern.format(day=local.day, month=month, year=local.year) if pattern else local.isoformat()

    def moment(self, moment: datetime, told_in: tzinfo) -> str:
        """Return day and time: tomorrow at 9:30; said to be the reader's own time if it is another ``told_in``."""
        local = moment.astimezone(self._zone)
        pattern = self._words.get("time_at_one" if local.hour == 1 else "time", "{date} {time}")
        words = pattern.format(date=self.day(moment), time=f"{local.hour}:{local.minute:02d}")
        if local.utcoffset() == moment.astimezone(told_in).utcoffset():
            return words
        return self._words.get("your_time", "{when}").format(when=words)


def _next_time(follow_up: FollowUp, now: datetime) -> datetime | None:
    """Return when the client may expect to hear from the user: the time chosen, if it is still ahead."""
    state = follow_up.state
    return state.due_at if isinstance(state, Open) and state.due_at > now else None


def _choice(choices: str, values: Mapping[str, str]) -> str:
    return next((choice for choice in choices.split("|") if _is_known(choice, values)), "")


def _whole_sentences(line: str, values: Mapping[str, str]) -> list[str]:
    return [sentence for sentence in _SENTENCE.split(line) if _is_known(sentence, values)]


def _is_known(text: str, values: Mapping[str, str]) -> bool:
    return all(values.get(name) for name in _PLACEHOLDER.findall(text))


def _table(text: str) -> dict[str, str]:
    pairs = (line.partition(":") for line in text.splitlines())
    return {key.strip(): words.strip() for key, _, words in pairs if words.strip()}
