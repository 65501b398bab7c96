"""What both sides made of an item of ours, as it is shown, and as it is noted beside what was agreed on."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from respiro.domain.agenda import MARGIN_UID_SUFFIX
from respiro.domain.calls import FOLLOW_UP_UID_SUFFIX
from respiro.domain.period import Period
from respiro.services.home_edits import content_digest
from respiro.services.home_writing import CONFLICT, HomeWriting


class ConflictKind(StrEnum):
    """What was changed on both sides: a margin block, a planned request's event, or a follow-up's task."""

    MARGIN = "margin"
    PLAN_B = "plan_b"
    TASK = "task"


class Side(StrEnum):
    """Which side holds."""

    OURS = "ours"
    THEIRS = "theirs"


class Aspect(StrEnum):
    """What of an item the two sides don't agree on."""

    PLACE = "place"
    """When an event is: ``Version.place``, or ``is_all_day``."""
    DUE = "due"
    """When a task reminds: ``Version.due``, with ``is_snoozed``."""
    SUMMARY = "summary"
    NOTES = "notes"
    LINK = "link"
    GONE = "gone"
    """One side took it away (``Version.is_there``) and the other changed it."""


_FIELDS = {Aspect.SUMMARY: "summary", Aspect.NOTES: "description", Aspect.LINK: "url"}


@dataclass(frozen=True, slots=True)
class Version:
    """How an item stands on one side.

    ``is_there`` is false where it was deleted, called off, or given back; then nothing else is said, but what it was
    called. ``place`` is an event's period (UTC), None for one that takes whole days (``is_all_day``) or doesn't tell a
    period. ``due`` is when a task reminds (UTC), ``is_snoozed`` tells that it was put off till then. ``summary``,
    ``notes`` and ``link`` are plain text, as they stand there or would be written from here.
    """

    is_there: bool = True
    place: Period | None = None
    is_all_day: bool = False
    due: datetime | None = None
    is_snoozed: bool = False
    summary: str = ""
    notes: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """An item that both sides changed: how it stands ``here`` and ``there`` (in the calendar), whole.

    ``about`` says in which respects both wrote: these are what the user is asked, the others agree or were changed on
    one side only. One answer settles all of them. ``ours`` and ``theirs`` are the places (UTC), None on the side where
    it was taken away, and for tasks. ``keep`` is what the user said, until the calendar follows it; ``seen`` tells, for
    one that was taken away, what the calendar's item said in every respect.
    """

    uid: str
    kind: ConflictKind
    ours: Period | None
    theirs: Period | None
    summary: str
    keep: Side | None = None
    here: Version = field(default_factory=Version)
    there: Version = field(default_factory=Version)
    about: tuple[Aspect, ...] = (Aspect.PLACE,)
    seen: str = ""


def new_conflict(uid: str, here: Version, there: Version, about: Collection[Aspect], text: str = "") -> Conflict:
    """Return what both sides made of an item whose text there is ``text``; it is called what the calendar calls it."""
    summary, seen = there.summary or here.summary, content_digest(text) if Aspect.GONE in about else ""
    return Conflict(uid, kind_of(uid), here.place, there.place, summary, None, here, there, tuple(about), seen)


def both_wrote(words: Collection[str], others: Mapping[Aspect, bool]) -> tuple[Aspect, ...]:
    """Return in which respects both sides wrote: ``words`` are those of an item by field, ``others`` what else holds."""
    return (*(one for one, holds in others.items() if holds), *(one for one in _FIELDS if _FIELDS[one] in words))


def words_held(conflict: Conflict | None, there: Version) -> frozenset[str]:
    """Return the words that the user let ours go over, while those there are still what was asked about."""
    if conflict is None or conflict.keep is not Side.OURS:
        return frozenset()
    return frozenset(_FIELDS[one] for one in conflict.about if one in _FIELDS and _is_same(one, conflict.there, there))


def words_left(conflict: Conflict | None, here: Version, there: Version) -> frozenset[str]:
    """Return the words there that the user let stand, while those of both sides are still what was asked about."""
    if conflict is None or conflict.keep is not Side.THEIRS:
        return frozenset()
    return frozenset(
        _FIELDS[one]
        for one in conflict.about
        if one in _FIELDS and _is_same(one, conflict.there, there) and _is_same(one, conflict.here, here)
    )


def is_gone_answered(conflict: Conflict | None, text: str, keep: Side) -> bool:
    """Tell whether the user chose a side for an item that was taken away here, and that stands there as it did then."""
    if conflict is None or conflict.keep is not keep or Aspect.GONE not in conflict.about:
        return False
    return not conflict.seen or conflict.seen == content_digest(text)


def conflict_in(memory: Mapping[str, str], uid: str) -> Conflict | None:
    """Return what is noted of an item in what the store remembers."""
    return read_conflict(CONFLICT + uid, memory.get(CONFLICT + uid, ""))


def note_conflict(writing: HomeWriting[Any], conflict: Conflict) -> bool:
    """Note a conflict with a run's other notes; answer whether the user is not asked about this item yet."""
    known = conflict_in(writing.memory, conflict.uid)
    writing.notes[CONFLICT + conflict.uid] = conflict_text(conflict)
    return known is None or known.keep is not None


def drop_conflict(writing: HomeWriting[Any], uid: str) -> None:
    """Note that both sides agree again."""
    if CONFLICT + uid in writing.memory:
        writing.notes[CONFLICT + uid] = None


def kind_of(uid: str) -> ConflictKind:
    """Return what an item is, by its UID."""
    if uid.endswith(FOLLOW_UP_UID_SUFFIX):
        return ConflictKind.TASK
    return ConflictKind.MARGIN if uid.endswith(MARGIN_UID_SUFFIX) else ConflictKind.PLAN_B


def conflict_text(conflict: Conflict) -> str:
    """Return a conflict as it is noted (JSON)."""
    return json.dumps(
        {
            "ours": _bounds(conflict.ours),
            "theirs": _bounds(conflict.theirs),
            "summary": conflict.summary,
            "keep": conflict.keep.value if conflict.keep else "",
            "here": _noted(conflict.here),
            "there": _noted(conflict.there),
            "about": [one.value for one in conflict.about],
            "seen": conflict.seen,
        },
        ensure_ascii=False,
    )


def read_conflict(key: str, text: str) -> Conflict | None:
    """Return a note as a conflict; None for any other note, and for one that tells no difference at all.

    Older notes tell the two places only.
    """
    if not key.startswith(CONFLICT) or not text:
        return None
    uid, noted = key.removeprefix(CONFLICT), json.loads(text)
    ours, theirs, summary = _period(noted["ours"]), _period(noted["theirs"]), noted["summary"]
    keep = Side(noted["keep"]) if noted["keep"] else None
    if "about" in noted:
        here, there = _version(noted["here"]), _version(noted["there"])
        about = tuple(map(Aspect, noted["about"]))
    else:
        here, there = (Version(place is not None, place, summary=summary) for place in (ours, theirs))
        about = (Aspect.PLACE if ours and theirs else Aspect.GONE,) if ours or theirs else ()
    seen = noted.get("seen", "")
    return Conflict(uid, kind_of(uid), ours, theirs, summary, keep, here, there, about, seen) if about else None


def _is_same(aspect: Aspect, one: Version, other: Version) -> bool:
    return bool(getattr(one, aspect.value) == getattr(other, aspect.value))


def _noted(version: Version) -> dict[str, object]:
    return {
        "is_there": version.is_there,
        "place": _bounds(version.place),
        "is_all_day": version.is_all_day,
        "due": version.due.isoformat() if version.due else None,
        "is_snoozed": version.is_snoozed,
        "summary": version.summary,
        "notes": version.notes,
        "link": version.link,
    }


def _version(noted: dict[str, Any]) -> Version:
    due = datetime.fromisoformat(noted["due"]) if noted["due"] else None
    return Version(**{**noted, "place": _period(noted["place"]), "due": due})


def _bounds(period: Period | None) -> list[str] | None:
    return [period.start.isoformat(), period.end.isoformat()] if period else None


def _period(bounds: list[str] | None) -> Period | None:
    return Period(datetime.fromisoformat(bounds[0]), datetime.fromisoformat(bounds[1])) if bounds else None
