"""What a fit is asked and what it answers: places, what stands in their way, and why a block is none."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from respiro.domain.margins.blocks import MarginBlock
from respiro.domain.period import Period, merged

ROUND_MINUTES = 5
"""A time that begins at once begins at the next multiple of so many minutes."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def rounded_up(moment: datetime) -> datetime:
    """Return the next multiple of five minutes, itself if it is one (every zone's offset is one, too)."""
    step = timedelta(minutes=ROUND_MINUTES)
    return moment + (-(moment.astimezone(UTC) - _EPOCH)) % step


class HurdleKind(StrEnum):
    """What stands where a request could go, from what gives way most easily to what never does."""

    SOFT_BLOCK = "soft_block"
    """Free time outside margin: a later soft block gives its minutes, so that the week's margin stays the same."""
    OWN_TASK = "own_task"
    """Something of the user's own: an event without other people, a call-back, a request that ranks behind."""
    MEETING = "meeting"
    """A meeting that the user may move, being its organizer, or that is tentative."""
    FIXED = "fixed"
    """Nothing that the user decides about alone."""

    @property
    def cost(self) -> int | None:
        """What it costs that one of them gives way; None if it never does."""
        return {HurdleKind.SOFT_BLOCK: 1, HurdleKind.OWN_TASK: 10, HurdleKind.MEETING: 100}.get(self)


@dataclass(frozen=True, slots=True)
class Hurdle:
    """Something that takes time. ``period`` is what has to be clear, ``people`` how many others would be told."""

    kind: HurdleKind
    name: str
    period: Period
    uid: str = ""
    people: int = 0

    @property
    def cost(self) -> int | None:
        """What it costs that this one gives way; None if it never does."""
        return None if self.kind.cost is None else self.kind.cost + self.people


@dataclass(frozen=True, slots=True)
class Question:
    """Everything that a fit depends on.

    ``day_end`` is when the user's day ends (UTC); ``working`` the working periods ahead; ``blocks`` the standing
    margin ahead, of which ``taken`` is spoken for or lies under meetings; ``hurdles`` are what takes working time,
    buffers included (what is taken without being one of them never gives way); ``client_hours`` the periods in which the client can be reached, None if they aren't known;
    ``payer`` is the soft block that gives its minutes for time outside margin, None if there is none.
    """

    minutes: int
    now: datetime
    promised_at: datetime
    day_end: datetime
    working: Sequence[Period]
    blocks: Sequence[MarginBlock]
    taken: Sequence[Period]
    hurdles: Sequence[Hurdle]
    client_hours: Sequence[Period] | None
    payer: MarginBlock | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the request would go. ``block_uid`` is the margin block whose minutes it takes, empty for time made.

    ``is_shared``: the client can be reached then (or their hours aren't known). ``gives_way`` must be cleared.
    """

    period: Period
    block_uid: str
    is_today: bool
    is_shared: bool
    keeps_promise: bool
    gives_way: tuple[Hurdle, ...] = ()

    @property
    def cost(self) -> int:
        """What it costs that all of it gives way."""
        return sum(hurdle.cost or 0 for hurdle in self.gives_way)


class WhyNot(StrEnum):
    """Why a block is not the place."""

    TOO_SHORT = "too_short"
    """Shorter than the request takes, or what is left of it today."""
    TAKEN = "taken"
    """Long enough, but other things have been put into it."""
    CLIENT_AWAY = "client_away"
    """There is room, but none in which the client can be reached."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """A block that is not the place, and why. ``free`` is the longest free piece of it, in minutes."""

    block: MarginBlock
    reason: WhyNot
    free: int


@dataclass(frozen=True, slots=True)
class Fit:
    """Where a request fits.

    ``place`` is the best margin, ``today`` the longest piece of today's margin for a shorter way; ``unfit`` are the
    blocks before ``place`` that were passed over; ``proposals`` what could be moved to keep the promise, cheapest
    first.
    """

    place: Place | None
    today: Place | None
    unfit: tuple[Unfit, ...]
    proposals: tuple[Place, ...]


def place_at(question: Question, period: Period, block_uid: str, gives_way: tuple[Hurdle, ...] = ()) -> Place:
    """Return what a period is worth as a place."""
    hours = question.client_hours
    return Place(
        period,
        block_uid,
        is_today=period.start < question.day_end,
        is_shared=hours is None or any(open_then.contains(period) for open_then in merged(hours)),
        keeps_promise=period.end <= question.promised_at,
        gives_way=gives_way,
    )
