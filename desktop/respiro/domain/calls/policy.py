"""What the user decided about call-backs: all lengths in minutes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import DAY_MINUTES, WallRange, parse_ranges

MORNING = "morning"
_LONGEST_RESPONSE = 30 * DAY_MINUTES
_MOST_STEPS = 12


@dataclass(frozen=True, slots=True)
class LadderStep:
    """How long to wait before the next attempt: minutes, or until the next working morning (None)."""

    minutes: int | None

    def __str__(self) -> str:
        return MORNING if self.minutes is None else str(self.minutes)


def parse_ladder(text: str) -> tuple[LadderStep, ...]:
    """Read ``15, 60, morning`` (also ``15 min, 1h``). Raises InvalidValueError."""
    steps = []
    for part in filter(None, (part.strip().lower() for part in re.split(r"[,;]", text))):
        match = re.fullmatch(r"(?:(\d{1,3})\s*h)?\s*(?:(\d{1,5})\s*(?:m|min)?)?", part)
        if part == MORNING:
            steps.append(LadderStep(None))
        elif match and 0 < (minutes := int(match[1] or 0) * 60 + int(match[2] or 0)) <= 7 * DAY_MINUTES:
            steps.append(LadderStep(minutes))
        else:
            raise InvalidValueError("invalid_ladder", text=text)
    if not 0 < len(steps) <= _MOST_STEPS:
        raise InvalidValueError("invalid_ladder", text=text)
    return tuple(steps)


def format_ladder(steps: Iterable[LadderStep]) -> str:
    """Return the text that parse_ladder() reads back."""
    return ", ".join(map(str, steps))


class OutgoingRule(StrEnum):
    """Whether a call that the user made, seen in a phone's log, ends the follow-up."""

    ASK = "ask"
    CLOSE = "close"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class CallPolicy:
    """How call-backs are promised and reminded of. Raises InvalidValueError for lengths out of range.

    ``response`` and ``first_reminder`` are business minutes from the call; ``return_after`` is how soon an
    unanswered reminder comes back; ``duration`` what a call-back takes in a margin block.
    """

    response: int = 240
    first_reminder: int = 30
    return_after: int = 15
    duration: int = 15
    ladder: tuple[LadderStep, ...] = (LadderStep(15), LadderStep(60), LadderStep(None))
    quiet: tuple[WallRange, ...] = parse_ranges("00:00-08:00, 21:00-24:00")
    outgoing: OutgoingRule = OutgoingRule.ASK

    def __post_init__(self) -> None:
        most = {"response": _LONGEST_RESPONSE, "first_reminder": _LONGEST_RESPONSE, "return_after": DAY_MINUTES}
        for name, limit in {**most, "duration": 240}.items():
            if not 1 <= getattr(self, name) <= limit:
                raise InvalidValueError("minutes_out_of_range", name=name, minutes=getattr(self, name))


SNOOZES_BEFORE_DECIDING = 5
"""After so many snoozes a reminder asks to decide."""
