"""One thing in the week, in words and a state."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from respiro.domain.margins import ChangeKind, MarginBlock
from respiro.domain.period import Period


class EntryKind(StrEnum):
    """What an entry is, and with it how it is drawn."""

    MEETING = "meeting"
    FREE = "free"
    """An event that takes no time."""
    SOFT = "soft"
    DEFENDED = "defended"
    KEPT = "kept"
    """Its time has passed, and some of it stayed blank."""
    USED = "used"
    """Margin that was worked for someone, whole; or such a part of a block."""
    EATEN = "eaten"
    RELEASED = "released"
    GHOST = "ghost"
    """Where a proposal puts a block."""
    GONE = "gone"
    """Where a block stands that the proposal moves or drops."""


BEHIND = frozenset({EntryKind.RELEASED, EntryKind.GONE})
"""Kinds that are drawn behind the others and take no room from them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in the week. ``edit`` is its index in the proposal's edits.

    ``eaten`` are parts of it that meetings lie on, ``used`` parts that were worked for someone, entries themselves.
    """

    key: str
    kind: EntryKind
    period: Period
    title: str
    detail: str
    description: str
    short: str = ""
    """The start alone, for where ``detail`` finds no room."""
    block: MarginBlock | None = None
    edit: int | None = None
    eaten: tuple[Period, ...] = ()
    used: tuple["Entry", ...] = ()
    pinned: bool = False
    movable: bool = False
    tentative: bool = False
    mark: ChangeKind | None = None
    asked: bool = False
    """Whether it was changed here and in the calendar, and the user is to say which side holds."""
    location: str = ""
    """Where a meeting is, as the calendar wrote it: foreign text, in which a link may stand."""

    @property
    def is_begun(self) -> bool:
        """Whether it is margin whose time has come, so that it can have been used for something."""
        there = self.block is not None and self.block.is_there and self.edit is None
        return there and not self.movable and self.kind not in BEHIND


def joined(parts: Iterable[str]) -> str:
    """Return the parts of a description that there are."""
    return ", ".join(part for part in parts if part)
