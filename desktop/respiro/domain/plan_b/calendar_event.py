"""A request as an event in a calendar: what it says, what it shall say, and what is to be done about the difference.

The store is the truth, the event its mirror. Two things that others do to it count: they move it, and they delete it.

- Moved on both sides, moved here and deleted there, or taken to where no request can be (whole days, no time at all):
  neither side is written until the user says which one holds.
- Over or without a time here, and edited there: it is asked before it goes, or is put back to when it was.
- Where nothing was agreed on, nobody knows who moved it: an open one is asked, one that is over stays as it is.
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
    """It was changed on both sides: the user is to say which one holds."""


def event_step(
    wanted: EventState | None,
    base: PlanBEvent | None,
    there: PlanBEvent | None,
    *,
    is_open: bool,
    is_edited: bool = False,
) -> EventStep:
    """Return what to do. ``wanted`` is what the event shall say (None: there shall be none).

    ``base`` is the event as both sides last agreed on it, ``there`` as it stands now, ``is_open`` whether the request
    is, ``is_edited`` whether anything of it was changed there since. An event of no request that nothing was agreed on
    about is someone else's, whatever its UID.
    """
    if wanted is None:
        return _without_time(base, there, is_edited=is_edited)
    if there is None or there.is_cancelled:
        return _after_deletion(wanted, base, there, is_open=is_open)
    if there.period != wanted.period and (base is None or there.period != base.period):
        return _moved(wanted, base, there, is_open=is_open)
    return EventStep.WRITE if _differs(wanted, base, there) else EventStep.NOTE


def _without_time(base: PlanBEvent | None, there: PlanBEvent | None, *, is_edited: bool) -> EventStep:
    if base is None:
        return EventStep.LEAVE
    if there is None:
        return EventStep.FORGET
    is_wanted_there = not there.is_cancelled and (is_edited or base.is_left)
    return EventStep.ASK if is_wanted_there else EventStep.REMOVE


def _moved(wanted: EventState, base: PlanBEvent | None, there: PlanBEvent, *, is_open: bool) -> EventStep:
    if base is None:
        return EventStep.ASK if is_open else EventStep.LEAVE
    is_followed = is_open and there.period is not None and base.period == wanted.period
    return EventStep.FOLLOW if is_followed else EventStep.ASK


def _after_deletion(
    wanted: EventState, base: PlanBEvent | None, there: PlanBEvent | None, *, is_open: bool
) -> EventStep:
    if base is None:
        return EventStep.WRITE if there is None else EventStep.LET_GO
    if not base.is_left:
        return EventStep.ASK if is_open and base.period != wanted.period else EventStep.LET_GO
    return EventStep.WRITE if is_open and base.period != wanted.period else EventStep.LEAVE


def _differs(wanted: EventState, base: PlanBEvent | None, there: PlanBEvent) -> bool:
    """Tell whether it says otherwise, and not only because a server stripped it."""
    if there.period != wanted.period:
        return True
    if any(getattr(there, name).split() != getattr(wanted, name).split() for name in there.own_words & _WORDS):
        return True
    is_stripped = not there.block_uid and base is not None and base.block_uid == wanted.block_uid
    return there.block_uid != wanted.block_uid and not is_stripped
