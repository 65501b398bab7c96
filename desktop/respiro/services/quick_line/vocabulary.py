"""What a language says about times, calls and people: folded words, and fragments of patterns where they vary."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum


class DayPart(StrEnum):
    """A part of the day that stands for a time in it."""

    MORNING = "morning"
    MID_MORNING = "mid_morning"
    BEFORE_LUNCH = "before_lunch"
    NOON = "noon"
    AFTER_LUNCH = "after_lunch"
    LATE_LUNCH = "late_lunch"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    END = "end"


class Limit(Enum):
    """How a time is meant."""

    AT = "at"
    BEFORE = "before"
    UNTIL = "until"


class Landmark(StrEnum):
    """A day that is named by its week or month."""

    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    MID_NEXT_WEEK = "mid_next_week"
    END_NEXT_WEEK = "end_next_week"
    NEXT_MONTH = "next_month"
    WEEK_END = "week_end"
    """The last working day of the week."""
    WEEKEND = "weekend"
    """Saturday."""
    MONTH_END = "month_end"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One language. Keys and entries are patterns over folded text; whole words are matched.

    ``days`` are days from today, ``weekdays`` and ``short_weekdays`` map to 0 (Monday) to 6. ``parts`` are parts
    of the day that stand for themselves, ``weak_parts`` only beside a day or at the line's end, ``parts_today``
    are parts of today. ``hours`` and ``minutes`` are spoken clock times (``y media`` is 30, ``menos cuarto`` -15),
    ``amounts`` spoken lengths. ``at`` precedes an hour beyond doubt, ``weak_at`` if the rest fits.
    ``following_week`` tells that "next Friday" is the one of next week.
    """

    tag: str
    days: Mapping[str, int]
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    on: tuple[str, ...]
    next_before: tuple[str, ...]
    next_after: tuple[str, ...]
    this: tuple[str, ...]
    landmarks: Mapping[Landmark, str]
    months: tuple[str, ...]
    parts: Mapping[DayPart, str]
    weak_parts: Mapping[DayPart, str]
    parts_today: Mapping[DayPart, str]
    at: tuple[str, ...]
    weak_at: tuple[str, ...]
    hours: Mapping[str, int]
    minutes: Mapping[str, int]
    limits: Mapping[Limit, tuple[str, ...]]
    ranges: tuple[tuple[str, str], ...]
    within: tuple[str, ...]
    amounts: Mapping[str, float]
    units: Mapping[str, int]
    day_units: Mapping[str, int]
    ago: tuple[str, str]
    belongs: tuple[str, ...]
    """Before a day these make it belong to a thing, or to every week: ``la reunión del lunes``."""
    called: tuple[str, ...]
    leads: tuple[str, ...]
    asked: tuple[str, ...]
    talked: tuple[str, ...]
    about: tuple[str, ...]
    call_back: tuple[str, ...]
    """What only says that this is a call to return, or that a number follows."""
    loose: tuple[str, ...]
    """What means nothing at the end of a subject, before something that was understood."""
    channels: Mapping[str, str]
    topics: tuple[str, ...]
    """How words begin that are subjects and no names."""
    subjects: tuple[str, ...] = ()
    """How words in small letters begin that are subjects; written large they may be a company's name."""
    day_numbers: Mapping[str, int] = field(default_factory=dict)
    """Days of the month in words."""
    number_labels: tuple[str, ...] = ()
    """What stands before a number and only says that it is one."""
    roles: tuple[str, ...] = ()
    """Who someone is that has no name yet: ``new client``."""
    later: tuple[str, ...] = ()
    """Some time today, where a time is expected."""
    small: tuple[str, ...] = ()
    """Words that no name begins with."""
    counted: tuple[str, ...] = ()
    """What is counted: behind one of these a number is no hour."""
    following_week: bool = True
    minutes_before_hour: Mapping[str, int] = field(default_factory=dict)
    """Patterns before a spoken hour (``half past``), with the minutes that they add."""
