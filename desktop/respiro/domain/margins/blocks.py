"""Margin blocks and the policy they follow."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.domain.work_time import DAY_MINUTES, WallRange, parse_ranges

DEFENDED_HOURS = 24
DEFAULT_PREFERRED = parse_ranges("12:00-14:00, 16:00-18:00")


@dataclass(frozen=True, slots=True)
class Target:
    """The weekly target: minutes, or a share of the week's working time (0 to 1); exactly one is set."""

    minutes: int | None = None
    share: float | None = None

    def __post_init__(self) -> None:
        if (self.minutes is None) == (self.share is None):
            raise ValueError("a target is either minutes or a share")
        if self.minutes is not None and not 0 <= self.minutes <= 7 * DAY_MINUTES:
            raise InvalidValueError("invalid_target", text=str(self.minutes))
        if self.share is not None and not 0 <= self.share <= 1:
            raise InvalidValueError("invalid_target", text=f"{self.share:.0%}")

    def for_working_minutes(self, working_minutes: int) -> int:
        """Return the target in minutes for a week with so many working minutes, rounded to a minute."""
        if self.minutes is not None:
            return self.minutes
        return round((self.share or 0) * working_minutes)


@dataclass(frozen=True, slots=True)
class MarginPolicy:
    """How much margin a week should have and what shape. All lengths in minutes.

    Raises InvalidValueError when the values contradict each other.
    """

    target: Target = Target(share=0.2)
    daily_minimum: int = 30
    daily_maximum: int = 120
    block_minimum: int = 30
    block_maximum: int = 90
    grid: int = 15
    distance: int = 60
    """Least time between two blocks of one day."""
    preferred: tuple[WallRange, ...] = DEFAULT_PREFERRED

    def __post_init__(self) -> None:
        if self.grid < 5 or 60 % self.grid:  # noqa: PLR2004  a grid that an hour is a multiple of
            raise InvalidValueError("invalid_grid", minutes=self.grid)
        for name in ("daily_minimum", "daily_maximum", "distance"):
            if not 0 <= getattr(self, name) <= DAY_MINUTES:
                raise InvalidValueError("minutes_out_of_range", name=name, minutes=getattr(self, name))
        if not 0 < self.block_minimum <= self.block_maximum <= DAY_MINUTES:
            raise InvalidValueError("block_range", minimum=self.block_minimum, maximum=self.block_maximum)
        if self.daily_minimum > self.daily_maximum:
            raise InvalidValueError("day_range", minimum=self.daily_minimum, maximum=self.daily_maximum)
        if self.block_maximum // self.grid < -(-self.block_minimum // self.grid):
            raise InvalidValueError(
                "no_block_on_grid", minimum=self.block_minimum, maximum=self.block_maximum, minutes=self.grid
            )


def whole_steps(minutes: int, grid: int) -> int:
    """Return the least length of whole steps of the grid that holds so many minutes."""
    return -(-minutes // grid) * grid


class BlockState(StrEnum):
    """What became of a block."""

    STANDING = "standing"
    """In the agenda, now or in the future."""
    SETTLED = "settled"
    """Its time has passed and was accounted for."""
    RELEASED = "released"
    """The user gave it back."""
    DROPPED = "dropped"
    """A meeting took it and there was no room elsewhere."""
    UNDONE = "undone"
    """The step that added it was undone."""


@dataclass(frozen=True, slots=True)
class MarginBlock:
    """A margin block in the agenda. ``pinned``: the user put it there; the planner leaves it."""

    uid: str
    period: Period
    pinned: bool = False
    state: BlockState = BlockState.STANDING

    @property
    def minutes(self) -> int:
        """Length in minutes."""
        return self.period.minutes

    @property
    def is_there(self) -> bool:
        """Tell whether it is margin in the agenda, ahead or past; not released, dropped or undone."""
        return self.state in (BlockState.STANDING, BlockState.SETTLED)

    def is_defended(self, now: datetime) -> bool:
        """Tell whether it is defended: from 24 h before it starts; until then it is soft (tentative)."""
        return self.period.start - now <= timedelta(hours=DEFENDED_HOURS)
