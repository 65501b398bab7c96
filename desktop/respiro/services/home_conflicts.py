"""What was changed here and in the home calendar at once: noted, asked once, and settled by the user.

A conflict stands beside what was agreed on, so that both are noted in one step. Neither side is written until it is
settled; then what stood in the calendar counts as agreed on, and the side that the user kept goes before it.
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
