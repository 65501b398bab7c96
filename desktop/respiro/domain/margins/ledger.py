"""The ledger in which every minute of margin is booked."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from respiro.domain.agenda import OccurrenceId
from respiro.domain.margins.blocks import MarginBlock
from respiro.domain.period import Period


@dataclass(frozen=True, slots=True)
class Taker:
    """What took margin, or reserved some: a meeting, or a task of our own."""

    occurrence: OccurrenceId
    summary: str
    period: Period


class LedgerKind(StrEnum):
    """What an entry of the ledger books. The sign says what it does to the block's minutes.

    What is undone, or made good elsewhere, is booked again under its own kind with the opposite sign, as in
    any ledger: minutes eaten here and found again there cancel out.
    """

    PLANNED = "planned"
    """+ minutes the plan or the user put in."""
    MOVED = "moved"
    """0: the block stands elsewhere now; by a meeting if ``taker`` is set, else by the user."""
    CONTESTED = "contested"
    """0: a meeting lies on a pinned block, which stays."""
    EATEN = "eaten"
    """- minutes a meeting took."""
    RELEASED = "released"
    """- minutes the user gave back."""
    RESERVED = "reserved"
    """0: minutes of the block, its ``period``, are spoken for; ``taker`` is the call-back or request that wants them."""
    UNRESERVED = "unreserved"
    """0: minutes that were reserved are free again."""
    USED = "used"
    """0: minutes of the block, its ``period``, were worked for ``taker``: a request, or a call-back."""
    UNUSED = "unused"
    """0: minutes that were booked as used were not, after all."""

    @property
    def is_about_use(self) -> bool:
        """Whether it says what a block's minutes are for: such bookings follow the block wherever it goes."""
        return self in (LedgerKind.RESERVED, LedgerKind.UNRESERVED, LedgerKind.USED, LedgerKind.UNUSED)

    @property
    def opposite(self) -> "LedgerKind":
        """The kind under which it is taken back: another one only for what minutes are for, as those book 0."""
        return _OPPOSITE.get(self, self)


_OPPOSITE = {
    LedgerKind.RESERVED: LedgerKind.UNRESERVED,
    LedgerKind.UNRESERVED: LedgerKind.RESERVED,
    LedgerKind.USED: LedgerKind.UNUSED,
    LedgerKind.UNUSED: LedgerKind.USED,
}


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One booking; entries are added, never edited.

    ``day`` is the user's local day of ``period``: where the minutes were booked (for MOVED: where the
    block stands now). ``minutes`` is signed, so a block's entries sum up to its minutes.
    A block's entries all lie in one week, unless others moved it in the calendar: then it was given back in the one and
    planned in the other. ``number`` is the store's running number, 0 before it is stored.
    """

    at: datetime
    day: date
    block_uid: str
    kind: LedgerKind
    minutes: int
    period: Period
    taker: Taker | None = None
    origin: Period | None = None
    """Where the block stood before; None for one that is new."""
    number: int = 0


@dataclass(frozen=True, slots=True)
class MarginChange:
    """Blocks to write and the bookings that explain them: stored together or not at all.

    ``expected`` are the blocks as they were when the change was decided; None stands for "must not exist". ``seen``
    is the number of the last entry that was known then, where the change depends on what was booked of those blocks.
    """

    put: tuple[MarginBlock, ...]
    entries: tuple[LedgerEntry, ...]
    expected: tuple[tuple[str, MarginBlock | None], ...] = ()
    seen: int | None = None
