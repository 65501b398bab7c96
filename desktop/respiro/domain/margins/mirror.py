"""A margin block as an event in a calendar: what it says, what it shall say, and what is to be done about the difference.

``base`` is the event as both sides last agreed on it, ``there`` as it stands in the calendar now.

- Moved there: its place there holds, and the block is pinned in it.
- Deleted or cancelled there: the block is given back. Put back there: it is margin again.
- Changed by hand on both sides: neither is written until the user says which one holds. What the planner did here
  is nobody's hand: the other side holds.
- Made to take whole days, or no time at all, there: it is asked, too.
- Given back here and edited there: it is asked before it goes; what the planner dropped is margin again.
- A block that has begun stays here where it is, and one that is over on both sides.
- Words that someone else wrote, and a status that someone else set, stay.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from respiro.domain.margins.blocks import BlockState, MarginBlock
from respiro.domain.period import Period

TENTATIVE, CONFIRMED, CANCELLED = "TENTATIVE", "CONFIRMED", "CANCELLED"
_WORDS = frozenset({"summary", "description"})
FEW, MANY, SHARE = 2, 10, 0.2
"""More events gone at once than MANY, or than FEW and this share of those ahead, are no decision of anyone's yet."""


@dataclass(frozen=True, slots=True)
class BlockEventState:
    """What a block's event shall say. ``period`` is UTC, in whole seconds; words are plain text.

    ``their_status`` is one that someone else set, and that stays.
    """

    period: Period
    summary: str
    description: str = ""
    status: str = TENTATIVE
    their_status: str = ""


@dataclass(frozen=True, slots=True)
class BlockEvent:
    """An event as it stands somewhere. ``period`` is UTC, None if it tells none that can be used.

    ``own_words`` names the words that stand as Respiro wrote them. ``said`` is the status that Respiro last gave it,
    whatever others made of it. ``is_left``: others deleted it, and that is done here.
    """

    period: Period | None = None
    summary: str = ""
    description: str = ""
    status: str = ""
    said: str = ""
    own_words: frozenset[str] = frozenset()
    is_left: bool = False
    is_all_day: bool = False

    @property
    def is_cancelled(self) -> bool:
        """Whether others called it off."""
        return self.status == CANCELLED


class BlockStep(StrEnum):
    """What is done about an event and its block."""

    LEAVE = "leave"
    NOTE = "note"
    """Agree on it as it stands."""
    WRITE = "write"
    REMOVE = "remove"
    FORGET = "forget"
    """Note that nothing is agreed on any more."""
    LET_GO = "let_go"
    """Others deleted it: note that it stays away."""
    FOLLOW = "follow"
    """Others moved it, or put it back: so is the block."""
    RELEASE = "release"
    """Others deleted it: the block is given back."""
    PUT_BACK = "put_back"
    """Others moved it, but the block has begun: write it, and say so."""
    ASK = "ask"
    """Both sides changed it: the user is to say which one holds."""


def status_of(block: MarginBlock, now: datetime) -> str:
    """Return the status of a block's event: soft until it is defended."""
    return CONFIRMED if block.is_defended(now) else TENTATIVE


def are_many(gone: int, ahead: int, *, is_empty: bool) -> bool:
    """Tell whether so many events are gone at once that the user is to be asked.

    ``ahead`` is how many there should be; ``is_empty`` tells that none of ours is left at all.
    """
    return gone > MANY or (gone > FEW and gone > SHARE * ahead) or (gone > 1 and is_empty)


def block_step(
    block: MarginBlock | None,
    wanted: BlockEventState | None,
    base: BlockEvent | None,
    there: BlockEvent | None,
    now: datetime,
    *,
    is_edited: bool = False,
) -> BlockStep:
    """Return what to do. ``wanted`` is what the event shall say, None for a block that is no margin in the agenda.

    ``is_edited`` tells that anything of it was changed there since both sides agreed. An event that nothing was agreed on about, of no block that stands, is someone else's, whatever its UID.
    """
    if block is None or wanted is None or not block.is_there:
        return _without_block(block, base, there, now, is_edited=is_edited)
    if block.period.end <= now:
        return _over(wanted.period, base, there, now)
    if there is None or there.is_cancelled:
        return _deleted(block, wanted.period, base, there, now)
    if there.period == wanted.period:
        return _said_otherwise(wanted, base, there)
    return _moved(block, wanted.period, base if base is not None and not base.is_left else None, there.period, now)


def _moved(
    block: MarginBlock, ours: Period, base: BlockEvent | None, theirs: Period | None, now: datetime
) -> BlockStep:
    if base is not None and theirs == base.period:
        return BlockStep.WRITE
    if block.period.start < now:
        return BlockStep.PUT_BACK
    known = base.period if base else None
    is_followed = theirs is not None and (known == ours or (known is not None and not block.pinned))
    return BlockStep.FOLLOW if is_followed else BlockStep.ASK


def _without_block(
    block: MarginBlock | None, base: BlockEvent | None, there: BlockEvent | None, now: datetime, *, is_edited: bool
) -> BlockStep:
    """Return what to do about an event whose block was given back, dropped or undone here, or never was."""
    if base is None:
        return BlockStep.LEAVE
    if there is None or there.is_cancelled:
        is_over = block is None or block.period.end <= now
        # it may be wanted again: the undoing of what was done here is no news from there
        return BlockStep.FORGET if is_over or (there is None and not base.is_left) else _let_go(base)
    if block is None or (there.period is not None and there.period.end <= now):
        return BlockStep.FORGET if base.is_left or is_edited else BlockStep.REMOVE
    if base.is_left and there.period is not None:
        return BlockStep.FOLLOW
    if there.period == base.period and not is_edited:
        return BlockStep.REMOVE
    is_nobodys_hand = block.state is BlockState.DROPPED and there.period is not None
    return BlockStep.FOLLOW if is_nobodys_hand else BlockStep.ASK


def _over(ours: Period, base: BlockEvent | None, there: BlockEvent | None, now: datetime) -> BlockStep:
    if base is None:
        return BlockStep.LEAVE
    if there is None or there.is_cancelled or base.is_left or there.period in (None, ours):
        return BlockStep.FORGET
    if there.period == base.period:
        return BlockStep.WRITE
    if base.period == ours:
        return BlockStep.PUT_BACK
    return BlockStep.ASK if there.period.end > now else BlockStep.FORGET


def _deleted(
    block: MarginBlock, ours: Period, base: BlockEvent | None, there: BlockEvent | None, now: datetime
) -> BlockStep:
    has_begun = block.period.start < now
    if base is None:
        if there is None:
            return BlockStep.WRITE
        return BlockStep.LET_GO if has_begun else BlockStep.RELEASE
    if base.is_left:
        return BlockStep.LEAVE if has_begun else BlockStep.WRITE
    if has_begun:
        return BlockStep.LET_GO
    is_moved_here = base.period not in (None, ours) and block.pinned
    return BlockStep.ASK if is_moved_here else BlockStep.RELEASE


def _let_go(base: BlockEvent) -> BlockStep:
    return BlockStep.LEAVE if base.is_left else BlockStep.LET_GO


def _said_otherwise(wanted: BlockEventState, base: BlockEvent | None, there: BlockEvent) -> BlockStep:
    """Return what to do about an event in its place: to write it only for what is ours to say."""
    if any(getattr(there, name).split() != getattr(wanted, name).split() for name in there.own_words & _WORDS):
        return BlockStep.WRITE
    is_said = base is not None and not base.is_left and base.said == wanted.status
    return BlockStep.NOTE if is_said or there.status == wanted.status else BlockStep.WRITE
