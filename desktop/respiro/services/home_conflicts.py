"""What was changed here and in the home calendar at once: noted, asked once, and settled by the user.

A conflict stands beside what was agreed on, so that both are noted in one step. Neither side is written until it is
settled; then what stood in the calendar counts as agreed on, and the side that the user kept goes before it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from respiro.domain.agenda import MARGIN_UID_SUFFIX, PLAN_B_UID_SUFFIX
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.period import Period
from respiro.services.home_writing import CONFLICT, HomeWriting
from respiro.services.margin_follow import follow_one
from respiro.services.plan_b.moving import move
from respiro.services.ports import Ports


class ConflictKind(StrEnum):
    """What was changed on both sides."""

    MARGIN = "margin"
    PLAN_B = "plan_b"


class Side(StrEnum):
    """Which side holds."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """An item with two places (UTC): ``ours`` and ``theirs``, None on the side where it was taken away.

    ``keep`` is what the user said, until the calendar follows it.
    """

    uid: str
    kind: ConflictKind
    ours: Period | None
    theirs: Period | None
    summary: str
    keep: Side | None = None


def conflicts(ports: Ports) -> list[Conflict]:
    """Return what the user is to be asked, in order of time."""
    found = filter(None, (_read(key, text) for key, text in ports.store.mirror().items()))
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
    ports.store.put_mirror({CONFLICT + uid: _text(settled)})
    return settled


def _follow(ports: Ports, conflict: Conflict) -> None:
    if conflict.kind is ConflictKind.MARGIN:
        follow_one(ports, conflict.uid, conflict.theirs)
    elif conflict.theirs is not None:
        request = ports.store.request(conflict.uid.removesuffix(PLAN_B_UID_SUFFIX))
        if request is None:
            raise ConflictError("changed_meanwhile", uid=conflict.uid)
        move(ports, request.id, conflict.theirs)


def conflict_in(memory: Mapping[str, str], uid: str) -> Conflict | None:
    """Return what is noted of an item in what the store remembers."""
    return _read(CONFLICT + uid, memory.get(CONFLICT + uid, ""))


def note_conflict(writing: HomeWriting[Any], conflict: Conflict) -> bool:
    """Note a conflict with a run's other notes; answer whether the user is not asked about this item yet."""
    known = conflict_in(writing.memory, conflict.uid)
    writing.notes[CONFLICT + conflict.uid] = _text(conflict)
    return known is None or known.keep is not None


def drop_conflict(writing: HomeWriting[Any], uid: str) -> None:
    """Note that both sides agree again."""
    if CONFLICT + uid in writing.memory:
        writing.notes[CONFLICT + uid] = None


def kind_of(uid: str) -> ConflictKind:
    """Return what an item is, by its UID."""
    return ConflictKind.MARGIN if uid.endswith(MARGIN_UID_SUFFIX) else ConflictKind.PLAN_B


def _order(conflict: Conflict) -> tuple[Period, str]:
    places = [place for place in (conflict.ours, conflict.theirs) if place]
    return min(places), conflict.uid


def _text(conflict: Conflict) -> str:
    return json.dumps(
        {
            "ours": _bounds(conflict.ours),
            "theirs": _bounds(conflict.theirs),
            "summary": conflict.summary,
            "keep": conflict.keep.value if conflict.keep else "",
        },
        ensure_ascii=False,
    )


def _bounds(period: Period | None) -> list[str] | None:
    return [period.start.isoformat(), period.end.isoformat()] if period else None


def _read(key: str, text: str) -> Conflict | None:
    """Return a note as a conflict; None for any other note, and for one that says no place at all."""
    if not key.startswith(CONFLICT) or not text:
        return None
    uid, noted = key.removeprefix(CONFLICT), json.loads(text)
    ours, theirs = _period(noted["ours"]), _period(noted["theirs"])
    keep = Side(noted["keep"]) if noted["keep"] else None
    return Conflict(uid, kind_of(uid), ours, theirs, noted["summary"], keep) if ours or theirs else None


def _period(bounds: list[str] | None) -> Period | None:
    return Period(datetime.fromisoformat(bounds[0]), datetime.fromisoformat(bounds[1])) if bounds else None
