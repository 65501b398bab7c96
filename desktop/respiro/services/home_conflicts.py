"""What was changed here and in the home calendar at once: noted, asked once, and settled by the user.

A conflict stands beside what was agreed on, so that both are noted in one step. Neither side is written until it is
settled; then what stood in the calendar counts as agreed on, and the side that the user kept goes before it. Only words
are no reason to hold the rest back: theirs stay, and times and words that one side wrote are still followed. It is told
once, however long it stands, and is over as soon as both sides say the same.

What becomes of an edit in the calendar, by what was done here since both sides agreed:

=====================  ==========================  ===========================  ===================================
there                  nothing here                margin, request in the plan  task of a call or a request
=====================  ==========================  ===========================  ===================================
moved, resized, due    followed (a block: pinned)  moved too: asked; given      moved or put off too: asked; ended:
                                                   back, begun or over: asked   stays there, it is over
put off (alarm)        put off                     an alarm of theirs: stays    moved or put off too: asked
deleted, cancelled     a block is given back, an   moved by hand: asked;        asked as "is it still to do?";
                       event stays away            given back: agreed           ended: agreed
completed, reopened    done, taken up              -                            ends it whatever was moved here;
                                                                                ended too: stays as ended there
summary, notes, link   stay                        theirs stay and what is      theirs stay; reworded too: asked;
                                                   said here anew is asked;     taken back: asked before it goes
                                                   given back: asked
all day, no time       asked                       asked                        on a day: at the same time of day
repeats                stay, the first one counts  stay                         stay
another zone           the instant counts          as moved                     as moved
status, transparent    stay                        stay                         ended here: ended there
place, category,       stay                        stay; given back: asked      stay; taken back: asked before it
people, alarm, X-...                               before it goes               goes
same UID once more     left alone, and reported    left alone                   left alone
=====================  ==========================  ===========================  ===================================

What the planner did to a block is nobody's hand: their edit holds, and a block that it dropped is margin again. A block
moved there to where it can't be (past, other margin, begun) is put back and said; a request likewise, by name. A missing
DUE, STATUS or alarm was stripped by a server and says nothing. A snooze of what is over goes; an alarm that was
acknowledged rings again at the new time.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.calls import FOLLOW_UP_UID_SUFFIX, SnoozeKind, SnoozeOption
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.services import call_log
from respiro.services.conflict_notes import (
    Aspect,
    Conflict,
    ConflictKind,
    Side,
    Version,
    conflict_in,
    conflict_text,
    drop_conflict,
    kind_of,
    new_conflict,
    note_conflict,
    read_conflict,
)
from respiro.services.home_writing import CONFLICT
from respiro.services.margin_follow import follow_one
from respiro.services.plan_b.moving import move
from respiro.services.ports import Ports

__all__ = [
    "Aspect",
    "Conflict",
    "ConflictKind",
    "Side",
    "Version",
    "conflict_in",
    "conflicts",
    "drop_conflict",
    "kind_of",
    "new_conflict",
    "note_conflict",
    "settle",
]

_AT_ONCE = timedelta(minutes=1)
_NEVER = datetime.max.replace(tzinfo=UTC)


def conflicts(ports: Ports) -> list[Conflict]:
    """Return what the user is to be asked, in order of time."""
    found = filter(None, (read_conflict(key, text) for key, text in ports.store.mirror().items()))
    return sorted((one for one in found if one.keep is None), key=_order)


def settle(ports: Ports, uid: str, keep: Side) -> Conflict:
    """Let one side hold; the home calendar follows at the next run.

    Raises InvalidValueError unknown_conflict; margin_not_moved, plan_b_not_moved where what stands in the calendar
    can't be done here, ConflictError when it can't any more: then it is still asked.
    """
    conflict = next((one for one in conflicts(ports) if one.uid == uid), None)
    if conflict is None:
        raise InvalidValueError("unknown_conflict", text=uid)
    if keep is Side.THEIRS:
        _follow(ports, conflict)
    settled = replace(conflict, keep=keep)
    ports.store.put_mirror({CONFLICT + uid: conflict_text(settled)})
    return settled


def _follow(ports: Ports, conflict: Conflict) -> None:
    match conflict.kind:
        case ConflictKind.MARGIN:
            if conflict.there.is_there and conflict.theirs is None:
                raise InvalidValueError("margin_not_moved")
            follow_one(ports, conflict.uid, conflict.theirs)
        case ConflictKind.PLAN_B if conflict.here.is_there and conflict.there.is_there:
            _follow_plan(ports, conflict)
        case ConflictKind.TASK if Aspect.DUE in conflict.about:
            _follow_task(ports, conflict)
        case _:
            pass  # what was taken away stays so; what someone wrote stays there


def _follow_plan(ports: Ports, conflict: Conflict) -> None:
    """Put a request where its event is; one that is over has been where it was, and its event stays."""
    request = ports.store.request(conflict.uid.removesuffix(PLAN_B_UID_SUFFIX))
    if request is None:
        raise ConflictError("changed_meanwhile", uid=conflict.uid)
    if Aspect.PLACE not in conflict.about or not request.is_open:
        return
    if conflict.theirs is None:
        raise InvalidValueError("plan_b_not_moved", name=request.caller.label)
    move(ports, request.id, conflict.theirs)


def _follow_task(ports: Ports, conflict: Conflict) -> None:
    """Choose the time there; one that has passed means at once."""
    found = ports.store.follow_up(conflict.uid.removesuffix(FOLLOW_UP_UID_SUFFIX))
    if found is None or not found.is_open or conflict.there.due is None:
        raise ConflictError("changed_meanwhile", uid=conflict.uid)
    due_at = max(conflict.there.due, ports.clock() + _AT_ONCE)
    if conflict.there.is_snoozed:
        call_log.snooze(ports, found.id, SnoozeOption(SnoozeKind.DATE, due_at))
    else:
        call_log.move(ports, found.id, due_at)


def _order(conflict: Conflict) -> tuple[datetime, str]:
    sides = (conflict.here, conflict.there)
    times = [*(one.place.start for one in sides if one.place), *(one.due for one in sides if one.due)]
    return min(times, default=_NEVER), conflict.uid
