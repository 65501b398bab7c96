"""Texts for clients, filled in their language: names, dates and what it is about put in, what is not known left out.

A text is a template behind the port ``Texts``; here its facts become words.
"""

from respiro.services.texts.day_words import DayWords
from respiro.services.texts.facts import Reader, TextFacts, values_of
from respiro.services.texts.hours_words import HoursWords
from respiro.services.texts.kinds import (
    ANSWERS,
    ASKED_REMINDER,
    CLIENT_KINDS,
    COURSE,
    EVENT,
    KINDS,
    LATE_CALL,
    LEFT_MESSAGE,
    LIMITS,
    MISSED_CALL,
    PROFILE,
    TASK,
)
from respiro.services.texts.length_words import LengthWords
from respiro.services.texts.plain import one_line
from respiro.services.texts.rendering import (
    ProfileAdvice,
    filled,
    follow_up_facts,
    profile,
    profiles,
    render,
    short_text,
    tried,
)

__all__ = [
    "ANSWERS",
    "ASKED_REMINDER",
    "CLIENT_KINDS",
    "COURSE",
    "EVENT",
    "KINDS",
    "LATE_CALL",
    "LEFT_MESSAGE",
    "LIMITS",
    "MISSED_CALL",
    "PROFILE",
    "TASK",
    "DayWords",
    "HoursWords",
    "LengthWords",
    "ProfileAdvice",
    "Reader",
    "TextFacts",
    "filled",
    "follow_up_facts",
    "one_line",
    "profile",
    "profiles",
    "render",
    "short_text",
    "tried",
    "values_of",
]
