"""What stands in the week, in words and states, before anyone knows how large the window is."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from respiro.domain.agenda import EventStatus, Occurrence, OccurrenceId
from respiro.domain.margins import BlockState, ChangeKind, Edit, MarginBlock, Plan
from respiro.domain.margins.edits import placement
from respiro.domain.period import Period
from respiro.services.review.week import WeekView
from respiro.ui import reasons, words
from respiro.ui.widgets.block_entries import block_entry, eaten_for_good
from respiro.ui.widgets.week_entry import BEHIND, Entry, EntryKind, joined

__all__ = ["BEHIND", "Entry", "EntryKind", "InWords", "all_day_events", "entries", "ghost_key", "in_words", "why_here"]

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class InWords:
    """Everything that a week holds: with a time of day, and all day long."""

    timed: tuple[Entry, ...]
    all_day: tuple[Entry, ...]


def in_words(view: WeekView, proposal: Plan | None = None) -> InWords:
    """Return everything that the week holds."""
    return InWords(tuple(entries(view, proposal)), tuple(all_day_events(view)))


def entries(view: WeekView, proposal: Plan | None = None) -> list[Entry]:
    """Return everything with a time of day that the week holds, those drawn behind the others first."""
    found = [*_meetings(view), *eaten_for_good(view), *_released(view)]
    there = (block for block in view.blocks if block.is_there)
    found += _proposed(view, proposal) if proposal else (block_entry(view, block) for block in there)
    return sorted(found, key=lambda entry: (entry.kind not in BEHIND, entry.period, entry.key))


def all_day_events(view: WeekView) -> list[Entry]:
    """Return the holidays, and the events that last a whole day or longer, in order of start."""
    busy = _busy(view)
    return [*_holidays(view), *(_meeting(view, event, busy) for event in _shown(view) if _is_long(event))]


def _holidays(view: WeekView) -> Iterator[Entry]:
    for day in view.facts.days:
        if name := words.plain(view.holidays.get(day.date, "")):
            description = joined([name, words.day_name(day.date), translate("week", "public holiday")])
            yield Entry(f"holiday:{day.date}", EntryKind.FREE, day.period, name, "", description)


def _shown(view: WeekView) -> Iterator[Occurrence]:
    return (event for event in view.occurrences if event.status is not EventStatus.CANCELLED)


def _is_long(event: Occurrence) -> bool:
    return event.all_day or event.period.minutes >= 24 * 60


def _meetings(view: WeekView) -> list[Entry]:
    busy = _busy(view)
    return [_meeting(view, event, busy) for event in _shown(view) if not _is_long(event)]


def _busy(view: WeekView) -> frozenset[OccurrenceId]:
    return frozenset(item.occurrence for item in view.facts.busy)


def _meeting(view: WeekView, event: Occurrence, busy_events: frozenset[OccurrenceId]) -> Entry:
    busy = event.id in busy_events
    tentative = event.status is EventStatus.TENTATIVE
    title = words.summary(event.summary)
    start, end = (words.time_of(moment, view.zone) for moment in (event.period.start, event.period.end))
    times = words.times_between(start, end)
    day = event.period.start.astimezone(view.zone).date()
    shown_when = translate("week", "all day") if event.all_day else words.day_and_times(day, times)
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
        short="" if _is_long(event) else start,
        description=joined([title, shown_when, *remarks]),
        tentative=tentative,
        location=event.location,
    )


def why_here(view: WeekView, block: MarginBlock) -> str:
    """Return what speaks for the place of a block that stands."""
    parts = [words.when(block.period, view.zone)]
    if block.pinned:
        parts.append(translate("week", "you put it there"))
    parts.append(reasons.placement_words(replace(placement(view.facts, block), kept_minutes=0)))
    return " · ".join(parts)


def _released(view: WeekView) -> Iterator[Entry]:
    shown: set[Period] = set()
    for block in view.blocks:
        if block.state is BlockState.RELEASED and block.period not in shown:
            shown.add(block.period)
            title = translate("week", "Released")
            times, start = words.time_range(block.period, view.zone), words.time_of(block.period.start, view.zone)
            description = joined([translate("week", "Margin"), words.when(block.period, view.zone), title.lower()])
            yield Entry(
                f"released:{block.uid}", EntryKind.RELEASED, block.period, title, times, description, start, block
            )


def _proposed(view: WeekView, proposal: Plan) -> Iterator[Entry]:
    for index, edit in enumerate(proposal.edits):
        if edit.before and edit.kind is not ChangeKind.KEEP:
            yield _gone(view, edit, index)
        if edit.after and edit.kind is ChangeKind.KEEP:
            yield replace(block_entry(view, edit.after), edit=index)
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
        description=joined(
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
    description = joined([translate("week", "Margin"), words.when(block.period, view.zone), change, why])
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
