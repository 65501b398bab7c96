"""What the planner is given and what it answers, all of it data."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum

from respiro.domain.agenda import Busy
from respiro.domain.clients import ClientWindow
from respiro.domain.margins.blocks import MarginBlock, MarginPolicy
from respiro.domain.margins.ledger import Taker
from respiro.domain.period import Period, total_minutes


@dataclass(frozen=True, slots=True)
class PlanningDay:
    """One day: its whole length, its working periods (disjoint, in order) and the least margin wanted, in minutes."""

    date: date
    period: Period
    working: tuple[Period, ...]
    minimum: int

    def is_over(self, now: datetime) -> bool:
        """Tell whether nothing of the day's working time lies ahead."""
        return not self.working or self.working[-1].end <= now


@dataclass(frozen=True, slots=True)
class WeekToPlan:
    """Everything a plan depends on. The grid is one of wall time in ``zone``; ``now`` is aware.

    ``blocks`` are the margin blocks that the week has already: pinned ones and those that have begun are
    fixed, the others are the previous plan. Blocks that were released or dropped are not among them.
    ``kept_elsewhere`` is margin of other computers: nothing new is planned on it, and what lies there already stays.
    """

    days: tuple[PlanningDay, ...]
    busy: tuple[Busy, ...]
    windows: tuple[ClientWindow, ...]
    preferred: tuple[Period, ...]
    blocks: tuple[MarginBlock, ...]
    policy: MarginPolicy
    target_minutes: int
    zone: tzinfo
    now: datetime
    kept_elsewhere: tuple[Period, ...] = ()

    @property
    def fixed(self) -> tuple[MarginBlock, ...]:
        """The blocks that no plan touches."""
        return tuple(block for block in self.blocks if block.pinned or block.period.start < self.now)

    @property
    def previous(self) -> tuple[MarginBlock, ...]:
        """The blocks of the previous plan that may still be moved."""
        return tuple(block for block in self.blocks if not block.pinned and block.period.start >= self.now)

    def day_of(self, block: MarginBlock) -> PlanningDay | None:
        """Return the day on which the block starts, if it is one of this week."""
        return next((day for day in self.days if day.period.holds(block.period.start)), None)

    @property
    def working_minutes(self) -> int:
        """Working time of the whole week."""
        return total_minutes(period for day in self.days for period in day.working)


@dataclass(frozen=True, slots=True)
class Score:
    """The planner's criteria, in their order; less is better but for the affinity.

    Shortages in minutes, unevenness in squared grid cells.
    """

    weekly_shortage: int
    daily_shortage: int
    affinity: int
    unevenness: int
    block_count: int


class ChangeKind(StrEnum):
    """What a plan does with a block."""

    KEEP = "keep"
    MOVE = "move"
    SHORTEN = "shorten"
    ADD = "add"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class ClientShare:
    """For how many of a block's minutes one client can be reached, or usually asks for ``what``."""

    client_id: str
    name: str
    minutes: int
    what: str = ""


@dataclass(frozen=True, slots=True)
class Placement:
    """Why a block lies where it lies: minutes in which clients can be reached, preferred ones, kept ones."""

    clients: tuple[ClientShare, ...] = ()
    preferred_minutes: int = 0
    kept_minutes: int = 0


class UnseatingKind(StrEnum):
    """Why a block could not stay as it was."""

    TAKEN = "taken"
    """A meeting, or its buffer, lies on it."""
    OUTSIDE_WORK = "outside_work"
    """It no longer lies in working time."""
    PINNED_NEAR = "pinned_near"
    """It stands too close to a block that the user put there."""
    BETTER_ELSEWHERE = "better_elsewhere"
    """The whole week is better served otherwise."""


@dataclass(frozen=True, slots=True)
class Unseating:
    """Why a block could not stay, and which meeting took it if one did."""

    kind: UnseatingKind
    taker: Taker | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """One step from the present blocks to the planned ones.

    ADD has no ``before``, DROP no ``after``; the new block of an ADD has an empty uid until it is applied.
    ``placement`` says why ``after`` lies there, ``unseating`` why ``before`` could not stay.
    """

    kind: ChangeKind
    before: MarginBlock | None = None
    after: MarginBlock | None = None
    placement: Placement | None = None
    unseating: Unseating | None = None


class RefusalKind(StrEnum):
    """Why margin that was wanted could not be placed."""

    NO_ROOM = "no_room"
    """No free working time of a block's length."""
    DAILY_MAXIMUM = "daily_maximum"
    """Every day with free time has its most."""
    TARGET_REACHED = "target_reached"
    """The week's target leaves nothing for this day's minimum."""


@dataclass(frozen=True, slots=True)
class GiveWay:
    """A meeting that, if it gave way, would make room for so many minutes of margin."""

    taker: Taker
    minutes: int
    tentative: bool
    others: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """Margin that could not be placed, on one day or (``day`` is None) in the week, and why.

    ``between`` is the working time that was searched; ``give_way`` lists, cheapest first, single meetings
    whose absence would help.
    """

    kind: RefusalKind
    day: date | None
    missing_minutes: int
    between: Period | None = None
    give_way: tuple[GiveWay, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The best plan: all blocks it leaves in the week, the steps that lead there, and what it could not do."""

    blocks: tuple[MarginBlock, ...]
    edits: tuple[Edit, ...]
    refusals: tuple[Refusal, ...]
    score: Score
    target_minutes: int

    @property
    def planned_minutes(self) -> int:
        """Minutes of margin in the week once the plan is applied."""
        return sum(block.minutes for block in self.blocks)

    @property
    def changes(self) -> tuple[Edit, ...]:
        """The edits that change anything; a block that is kept may get pinned where it is."""
        return tuple(edit for edit in self.edits if edit.kind is not ChangeKind.KEEP or edit.before != edit.after)
