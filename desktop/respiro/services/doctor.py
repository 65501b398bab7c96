"""What the doctor says of one part: whether it works here, and what is at hand or missing."""

from dataclasses import dataclass, field
from enum import StrEnum

from respiro.domain.errors import FaultValue


class Health(StrEnum):
    """How a part is doing."""

    WORKS = "works"
    MISSING = "missing"
    """Not here; the rest goes on without it."""
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class Check:
    """One part that was looked at. ``kind`` is a key of the phrase catalogue, ``values`` fill its sentence."""

    part: str
    health: Health
    kind: str
    values: dict[str, FaultValue] = field(default_factory=dict)
