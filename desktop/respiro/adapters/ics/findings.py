"""What was found wrong with a component, as data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a calendar file that could not be used as it was.

    ``kind`` and ``detail`` are for the phrase catalogue, ``line`` is 1-based; ``lost_events`` counts the events
    that are not in the agenda because of it: 0 when the event was used all the same.
    """

    kind: str
    line: int
    uid: str = ""
    detail: str = ""
    lost_events: int = 0
