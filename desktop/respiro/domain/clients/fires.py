"""Foreseen fires (M3): what a client is known to ask at the last moment."""

from dataclasses import dataclass

from respiro.domain.work_time import WallRange


@dataclass(frozen=True, slots=True)
class ForeseenFire:
    """Something that usually comes: on a weekday (0 is Monday), within ``hours`` of the user's wall time.

    ``minutes`` is how long it takes; ``ask_before`` how many business minutes ahead it helps to ask for it,
    0 for never.
    """

    what: str
    weekday: int
    hours: WallRange
    minutes: int
    ask_before: int = 480
