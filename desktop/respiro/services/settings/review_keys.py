"""The settings of the weekly review, and of how much margin a week is to have."""

import re
from dataclasses import replace

from respiro.domain.errors import InvalidValueError
from respiro.domain.review import checked_level
from respiro.domain.work_time import WEEKDAYS
from respiro.services.settings.parsing import Key, flag
from respiro.services.settings.plan_b_keys import format_times, parse_times
from respiro.services.settings.values import Settings

POLICY = "target"
"""The level that leaves the margin of a week to the policy's target."""


def parse_level(text: str) -> int:
    """Read ``80``, ``80 %`` or ``target`` (0). Raises InvalidValueError."""
    stripped = text.strip().lower()
    if stripped == POLICY:
        return 0
    match = re.fullmatch(r"(\d{1,3})\s*%?", stripped)
    if match is None:
        raise InvalidValueError("invalid_level", text=text)
    return checked_level(int(match[1]))


def format_level(level: int) -> str:
    """Return the text that parse_level() reads back."""
    return f"{level}%" if level else POLICY


def _day(settings: Settings, text: str) -> Settings:
    name = text.strip().lower()
    if name not in WEEKDAYS:
        raise InvalidValueError("unknown_choice", text=text, choices=", ".join(WEEKDAYS))
    return replace(settings, review_day=tuple(WEEKDAYS).index(name))


def _time(settings: Settings, text: str) -> Settings:
    times = parse_times(text)
    if len(times) != 1:
        raise InvalidValueError("invalid_time", text=text)
    return replace(settings, review_time=times[0])


REVIEW_KEYS = (
    Key(
        "margin.level",
        "how surely a week's margin is to suffice, judged from past weeks: 50%, 80%, 90%; "
        f"{POLICY} for margin.target alone",
        lambda settings, text: replace(settings, margin_level=parse_level(text)),
        lambda settings: format_level(settings.margin_level),
    ),
    flag("tell.plan_week", "remind_to_plan", "as the week ends, offer its review and to plan the next one"),
    flag("tell.week_begins", "tell_week_begins", "as the week's work begins, say how much margin it has"),
    Key("review.day", "weekday of the review: friday", _day, lambda settings: WEEKDAYS[settings.review_day]),
    Key(
        "review.time",
        "from when the review is offered on that day: 14:00",
        _time,
        lambda settings: format_times((settings.review_time,)),
    ),
)
