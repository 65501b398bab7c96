"""What stands in the week, in words and states, before anyone knows how large the window is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from respiro.domain.agenda import EventStatus, Occurrence
from respiro.domain.margins import BlockState, ChangeKind, Edit, LedgerEntry, MarginBlock, Plan
from respiro.domain.margins.edits import placement
from respiro.domain.period import Period
from respiro.services.review.week import WeekView
from respiro.ui import reasons, words

translate = QCoreApplication.translate


class EntryKind(StrEnum):
    """What an entry is, and with it how it is drawn."""

    MEETING = "meeting"
    FREE = "free"
    """An event that takes no time."""
    SOFT = "soft"
    DEFENDED = "defended"
    KEPT = "kept"
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
    """One thing in the week. ``edit`` is its index in the proposal's edits; ``eaten`` are parts meetings lie on."""

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
    pinned: bool = False
    movable: bool = False
    tentative: bool = False
    mark: ChangeKind | None = None


def entries(view: WeekView, proposal: Plan | None = None) -> list[Entry]:
    """Return everything with a time of day that the week holds, those drawn behind the others first."""
    found = [*_meetings(view), *_eaten(view), *_released(view)]
    found += _proposed(view, proposal) if proposal else _standing(view, view.blocks)
    return sorted(found, key=lambda entry: (entry.kind not in BEHIND, entry.period, entry.key))


def all_day_events(view: WeekView) -> list[Entry]:
    """Return the holidays, and the events that last a whole day or longer, in order of start."""
    return [*_holidays(view), *(_meeting(view, event) for event in _shown(view) if _is_long(event))]


def _holidays(view: WeekView) -> Iterator[Entry]:
    for day in view.facts.days:
        if name := words.plain(view.holidays.get(day.date, "")):
            description = _joined([name, words.day_name(day.date), translate("week", "public holiday")])
            yield Entry(f"holiday:{day.date}", EntryKind.FREE, day.period, name, "", description)


def _shown(view: WeekView) -> Iterator[Occurrence]:
    return (event for event in view.occurrences if event.status is not EventStatus.CANCELLED)


def _is_long(event: Occurrence) -> bool:
    return event.all_day or event.period.minutes >= 24 * 60


def _meetings(view: WeekView) -> list[Entry]:
    return [_meeting(view, event) for event in _shown(view) if not _is_long(event)]


def _meeting(view: WeekView, event: Occurrence) -> Entry:
    busy = any(item.occurrence == event.id for item in view.facts.busy)
    tentative = event.status is EventStatus.TENTATIVE
    title = words.summary(event.summary)
    times = words.time_range(event.period, view.zone)
    shown_when = translate("week", "all day") if event.all_day else words.when(event.period, view.zone)
    remarks = [
        words.plain(event.location),
        translate("week", "tentative") if tentative else "",
        "" if busy else translate("week", "takes no time"),
    ]
    return Entry(
        key=f"event:{event.id.calendar}:{event.id.uid}:{event.id.recurrence_id}",
        kind=EntryKind.MEETING if busy else EntryKind.FREE,
        period=event.period,
        title=title,
        detail="" if _is_long(event) else times,
        short="" if _is_long(event) else words.time_of(event.period.start, view.zone),
        description=_joined([title, shown_when, *remarks]),
        tentative=tentative,
    )


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)


def _standing(view: WeekView, blocks: Iterable[MarginBlock]) -> list[Entry]:
    return [_block(view, block) for block in blocks if block.is_there]


def _block(view: WeekView, block: MarginBlock) -> Entry:
    settled = block.state is BlockState.SETTLED
    eaten = _eaten_parts(view, block)
    taken = sum(part.minutes for part in eaten)
    if settled:
        kind, state = EntryKind.KEPT, translate("week", "kept")
        title = words.duration(block.minutes - taken)
    elif block.is_defended(view.facts.now):
        kind, state = EntryKind.DEFENDED, translate("week", "defended")
        title = words.duration(block.minutes)
    else:
        kind, state = EntryKind.SOFT, translate("week", "soft")
        title = words.duration(block.minutes)
    if settled and taken >= block.minutes:
        kind, state, title = EntryKind.EATEN, translate("week", "eaten"), translate("week", "Eaten")
    pinned = block.pinned and not settled
    return Entry(
        key=f"block:{block.uid}",
        kind=kind,
        period=block.period,
        title=title,
        detail=words.time_range(block.period, view.zone),
        short=words.time_of(block.period.start, view.zone),
        description=_block_description(view, block, state, taken),
        block=block,
        eaten=eaten,
        pinned=pinned,
        movable=block.state is BlockState.STANDING and block.period.start >= view.facts.now,
    )


def _block_description(view: WeekView, block: MarginBlock, state: str, taken: int) -> str:
    on_it = translate("week", "meetings lie on {length}").format(length=words.duration(taken)) if taken else ""
    if taken and block.state is BlockState.SETTLED:
        on_it = translate("week", "meetings ate {length}").format(length=words.duration(taken))
    pinned = translate("week", "pinned") if block.pinned and block.state is BlockState.STANDING else ""
    margin = translate("week", "Margin")
    length = words.duration(block.minutes)
    return _joined([margin, words.when(block.period, view.zone), length, state, pinned, on_it])


def _eaten_parts(view: WeekView, block: MarginBlock) -> tuple[Period, ...]:
    """Return where meetings lie on the block: as it was booked once its time has passed, as it is now before."""
    if block.state is BlockState.SETTLED:
        return tuple(entry.period for entry in view.eaten if _booked_on(entry, block))
    return tuple(part for busy in view.facts.busy if (part := busy.meeting.overlap(block.period)))


def _booked_on(entry: LedgerEntry, block: MarginBlock) -> bool:
    return entry.block_uid == block.uid and block.period.contains(entry.period)


def why_here(view: WeekView, block: MarginBlock) -> str:
    """Return what speaks for the place of a block that stands."""
    parts = [words.when(block.period, view.zone)]
    if block.pinned:
        parts.append(translate("week", "you put it there"))
    parts.append(reasons.placement_words(replace(placement(view.facts, block), kept_minutes=0)))
    return " · ".join(parts)


def _eaten(view: WeekView) -> Iterator[Entry]:
    """Yield the places where margin was eaten for good, but for those inside a block that still is there."""
    for_good = {eaten.occurrence for eaten in view.review.eaten_by}
    settled = [block for block in view.blocks if block.state is BlockState.SETTLED]
    for entry in view.eaten:
        inside = any(_booked_on(entry, block) for block in settled)
        if inside or entry.taker is None or entry.taker.occurrence not in for_good:
            continue
        title = translate("week", "Eaten {length}").format(length=words.duration(-entry.minutes))
        by = translate("week", "by {meeting}").format(meeting=words.quoted(entry.taker.summary))
        description = _joined([translate("week", "Margin"), words.when(entry.period, view.zone), f"{title} {by}"])
        yield Entry(f"eaten:{entry.number}", EntryKind.EATEN, entry.period, title, by, description)


def _released(view: WeekView) -> Iterator[Entry]:
    shown: set[Period] = set()
    for block in view.blocks:
        if block.state is BlockState.RELEASED and block.period not in shown:
            shown.add(block.period)
            title = translate("week", "Released")
            times, start = words.time_range(block.period, view.zone), words.time_of(block.period.start, view.zone)
            description = _joined([translate("week", "Margin"), words.when(block.period, view.zone), title.lower()])
            yield Entry(
                f"released:{block.uid}", EntryKind.RELEASED, block.period, title, times, description, start, block
            )


def _proposed(view: WeekView, proposal: Plan) -> Iterator[Entry]:
    for index, edit in enumerate(proposal.edits):
        if edit.before and edit.kind is not ChangeKind.KEEP:
            yield _gone(view, edit, index)
        if edit.after and edit.kind is ChangeKind.KEEP:
            yield replace(_block(view, edit.after), edit=index)
        elif edit.after:
            yield _ghost(view, edit, edit.after, index)


def ghost_key(index: int) -> str:
    """Return the key of the ghost that stands for an edit of the proposal."""
    return f"ghost:{index}"


def _ghost(view: WeekView, edit: Edit, block: MarginBlock, index: int) -> Entry:
    length = words.duration(block.minutes)
    reason = reasons.edit_words(edit)
    return Entry(
        key=ghost_key(index),
        kind=EntryKind.GHOST,
        period=block.period,
        title=length,
        detail=words.time_range(block.period, view.zone),
        short=words.time_of(block.period.start, view.zone),
        description=_joined(
            [
                translate("week", "Proposed margin"),
                reasons.change_words(edit.kind),
                words.when(block.period, view.zone),
                length,
                reason,
            ]
        ),
        block=block,
        edit=index,
        pinned=block.pinned,
        movable=True,
        mark=edit.kind,
    )


def _gone(view: WeekView, edit: Edit, index: int) -> Entry:
    block = edit.before
    if block is None:
        raise ValueError("only a block that stands can go")
    change = reasons.change_words(edit.kind)
    why = reasons.unseating_words(edit.unseating) if edit.unseating else ""
    description = _joined([translate("week", "Margin"), words.when(block.period, view.zone), change, why])
    return Entry(
        key=f"gone:{index}",
        kind=EntryKind.GONE,
        period=block.period,
        title=change,
        detail=words.time_range(block.period, view.zone),
        short=words.time_of(block.period.start, view.zone),
        description=description,
        block=block,
        mark=edit.kind,
    )
