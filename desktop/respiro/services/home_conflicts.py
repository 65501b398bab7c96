"""What was changed here and in the home calendar at once: noted, asked once, and settled by the user.

A conflict stands beside what was agreed on, so that both are noted in one step. Neither side is written until it is
settled; then what stood in the calendar counts as agreed on, and the side that the user kept goes before it.
"""

from dataclasses import replace
from datetime import UTC, datetime

from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.errors import ConflictError, InvalidValueError
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
    if conflict.kind is ConflictKind.MARGIN:
        follow_one(ports, conflict.uid, conflict.theirs)
    elif conflict.theirs is not None:
        request = ports.store.request(conflict.uid.removesuffix(PLAN_B_UID_SUFFIX))
        if request is None:
            raise ConflictError("changed_meanwhile", uid=conflict.uid)
        move(ports, request.id, conflict.theirs)


def _order(conflict: Conflict) -> tuple[datetime, str]:
    sides = (conflict.here, conflict.there)
    times = [*(one.place.start for one in sides if one.place), *(one.due for one in sides if one.due)]
    return min(times, default=_NEVER), conflict.uid
