"""A request as an event in a calendar: what it says, what it shall say, and what is to be done about the difference.

The store is the truth, the event its mirror. Two things that others do to it count: they move it, and they delete it.
Moved on both sides, neither place holds until the user says which one.
"""

from dataclasses import dataclass
from enum import StrEnum

from respiro.domain.period import Period

_WORDS = frozenset({"summary", "description"})


@dataclass(frozen=True, slots=True)
class EventState:
    """What an event shall say. ``period`` is UTC, ``block_uid`` the margin it lies in; words are plain text.

    ``over`` names the words that hold over what someone else wrote, ``left`` those of someone else's that stay.
    """

    period: Period
    summary: str
    description: str = ""
    block_uid: str = ""
    over: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PlanBEvent:
    """An event as it stands somewhere. ``period`` is UTC, None if it tells none that can be used.

    ``own_words`` names the words that stand as Respiro wrote them. ``is_left``: others deleted it, and it is left so.
    """

    period: Period | None = None
    summary: str = ""
    description: str = ""
    block_uid: str = ""
    own_words: frozenset[str] = frozenset()
    is_cancelled: bool = False
    is_left: bool = False
    is_all_day: bool = False


class EventStep(StrEnum):
    """What is done about an event."""

    LEAVE = "leave"
    NOTE = "note"
    """Agree on it as it stands."""
    WRITE = "write"
    REMOVE = "remove"
    FORGET = "forget"
    """Note that nothing is agreed on any more."""
    LET_GO = "let_go"
    """Others deleted it: note that it stays away until its request has another time."""
    FOLLOW = "follow"
    """Others moved it: its request may follow."""
    ASK = "ask"
    """It was moved on both sides: the user is to say which place holds."""


def event_step(
    wanted: EventState | None, base: PlanBEvent | None, there: PlanBEvent | None, *, is_open: bool
) -> EventStep:
    """Return what to do. ``wanted`` is what the event shall say (None: there shall be none).

    ``base`` is the event as both sides last agreed on it, ``there`` as it stands now, ``is_open`` whether the request
    is. An event of no request that nothing was agreed on about is someone else's, whatever its UID.
    """
    if wanted is None:
        if base is None:
            return EventStep.LEAVE
        return EventStep.FORGET if there is None else EventStep.REMOVE
    if there is None or there.is_cancelled:
        return _after_deletion(wanted, base, there, is_open=is_open)
    if is_open and base is not None and not base.is_left and there.period not in (None, base.period, wanted.period):
        return EventStep.FOLLOW if base.period == wanted.period else EventStep.ASK
    return EventStep.WRITE if _differs(wanted, base, there) else EventStep.NOTE


def _after_deletion(
    wanted: EventState, base: PlanBEvent | None, there: PlanBEvent | None, *, is_open: bool
) -> EventStep:
    if base is None:
        return EventStep.WRITE if there is None else EventStep.LET_GO
    if not base.is_left:
        return EventStep.LET_GO
    return EventStep.WRITE if is_open and base.period != wanted.period else EventStep.LEAVE


def _differs(wanted: EventState, base: PlanBEvent | None, there: PlanBEvent) -> bool:
    """Tell whether it says otherwise, and not only because a server stripped it."""
    if there.period != wanted.period:
        return True
    if any(getattr(there, name).split() != getattr(wanted, name).split() for name in there.own_words & _WORDS):
        return True
    is_stripped = not there.block_uid and base is not None and base.block_uid == wanted.block_uid
    return there.block_uid != wanted.block_uid and not is_stripped
