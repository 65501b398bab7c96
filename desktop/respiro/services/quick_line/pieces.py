"""A piece of a time that a line holds, and what finding one needs to know."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from respiro.services.ports import Dates
from respiro.services.quick_line import grammar
from respiro.services.quick_line.folding import Line
from respiro.services.quick_line.vocabulary import DayPart, Landmark, Limit


class Strength(Enum):
    """How sure it is that a piece is a time."""

    STRONG = 3
    WEAK = 2
    """Beside another piece, or where a time may be expected."""
    BESIDE_DAY = 1


class HalfDay(Enum):
    """What an hour up to twelve leaves open."""

    OPEN = "open"
    AM = "am"
    PM = "pm"
    WRITTEN_OUT = "written_out"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece; ``start`` and ``end`` lie in the folded line. ``minute`` counts from midnight, ``month_day`` is bare.

    ``offset`` is from now on, negative for ``ago``.
    """

    start: int
    end: int
    strength: Strength = Strength.STRONG
    day: date | None = None
    days_ahead: int | None = None
    weekday: int | None = None
    is_following_week: bool = False
    landmark: Landmark | None = None
    months_ahead: int = 0
    weeks_ahead: int = 0
    minute: int | None = None
    half_day: HalfDay = HalfDay.OPEN
    bare: int | None = None
    part: DayPart | None = None
    offset: timedelta | None = None
    limit: Limit = Limit.AT

    @property
    def names_day(self) -> bool:
        """Whether it says which day."""
        return self.day is not None or self.days_ahead is not None or self.weekday is not None or bool(self.landmark)


@dataclass(frozen=True, slots=True)
class Scan:
    """What is needed to find pieces: the line, the day it is typed on, and who reads dates in which language."""

    line: Line
    today: date
    dates: Dates
    language: str
    reached: int = 0
    """Where the piece before ends."""

    def follows(self, end: int) -> bool:
        """Tell whether what comes behind lets the number before it be an hour or a day."""
        if grammar.FOLLOW.match(self.line.plain, end):
            return True
        rest = self.line.plain[end:]
        begin = end + len(rest) - len(rest.lstrip())
        return begin < len(self.line.plain) and self.line.typed(begin, begin + 1).isupper()

    def belongs(self, start: int, end: int, pattern: re.Pattern[str] = grammar.BELONGS) -> bool:
        """Tell whether what stands before a day ties it to a thing, though nothing introduces it."""
        plain = self.line.plain
        if self.reached and grammar.OF_TIME.fullmatch(plain, self.reached, start):
            return False  # of the time before it: las 8 del viernes
        return bool(pattern.fullmatch(plain, max(0, start - 24), start)) and end > start


def limit_of(match: re.Match[str]) -> Limit:
    """Return how a matched time is meant."""
    return grammar.meaning(grammar.LIMITS, match["limit"]) if match["limit"] else Limit.AT
