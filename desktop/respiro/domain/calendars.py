"""Calendars that were brought in, and what was found wrong in them."""

from dataclasses import dataclass
from datetime import datetime

LONGEST_NAME = 120
"""Characters of a calendar's name."""


@dataclass(frozen=True, slots=True)
class Source:
    """A calendar that was brought in. ``origin`` is the file it came from; times are UTC."""

    id: int
    name: str
    origin: str
    imported_at: datetime
    component_count: int
    problem_count: int


@dataclass(frozen=True, slots=True)
class Problem:
    """A component, or a whole file, that could not be used as it was.

    ``kind`` and ``detail`` are data for the phrase catalogue; ``line`` is 1-based in the file.
    """

    calendar: str
    file: str
    line: int
    uid: str
    kind: str
    detail: str = ""
