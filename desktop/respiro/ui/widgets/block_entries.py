"""Margin that is there, and margin that was eaten, as entries of the week: what became of each part of a block."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from respiro.domain.margins import BlockState, LedgerEntry, MarginBlock
from respiro.domain.period import Period, merged, subtract, total_minutes
from respiro.domain.review import Use
from respiro.services.review.week import WeekView
from respiro.ui import conflict_words, use_words, words
from respiro.ui.widgets.week_entry import Entry, EntryKind, joined

translate = QCoreApplication.translate


def block_entry(view: WeekView, block: MarginBlock) -> Entry:
    """Return a block that is there, with the parts of it that were used, or that meetings lie on."""
    uses = view.review.uses_in(block.uid)
    eaten = _eaten_parts(view, block, uses)
    taken, worked = total_minutes(eaten), sum(use.minutes for use in uses)
    settled = block.state is BlockState.SETTLED
    kind = _kind(view, block, taken, worked)
    told = _told_period(block, kind, eaten, uses)
    return Entry(
        key=f"block:{block.uid}",
        kind=kind,
        period=block.period,
        title=_title(view, block, kind, uses, rest=block.minutes - worked - (taken if settled else 0)),
        detail=words.time_range(told, view.zone) if told else "",
        short=words.time_of(told.start, view.zone) if told else "",
        description=_description(view, block, kind, taken, uses),
        block=block,
        eaten=eaten,
        used=tuple(_used_part(view, block, use) for use in uses),
        pinned=block.pinned and not settled,
        movable=block.state is BlockState.STANDING and block.period.start >= view.facts.now,
        asked=block.uid in view.asked,
    )


def _kind(view: WeekView, block: MarginBlock, taken: int, worked: int) -> EntryKind:
    settled = block.state is BlockState.SETTLED
    if worked and worked + (taken if settled else 0) >= block.minutes:
        return EntryKind.USED
    if settled:
        return EntryKind.EATEN if taken >= block.minutes else EntryKind.KEPT
    return EntryKind.DEFENDED if block.is_defended(view.facts.now) else EntryKind.SOFT


def _title(view: WeekView, block: MarginBlock, kind: EntryKind, uses: Sequence[Use], rest: int) -> str:
    """Return the length of what is free, else who had it."""
    if kind is EntryKind.USED:
        return ", ".join(dict.fromkeys(use_words.use_name(view, use) for use in uses))
    if kind is EntryKind.EATEN:
        return translate("week", "Eaten")
    return words.duration(rest if uses or kind is EntryKind.KEPT else block.minutes)


def _told_period(block: MarginBlock, kind: EntryKind, eaten: Sequence[Period], uses: Sequence[Use]) -> Period | None:
    """Return the time to be told: the block's, or what is left where others had the rest; None for pieces of it."""
    if not uses or kind is EntryKind.USED:
        return block.period
    rest = subtract([block.period], [*eaten, *(use.period for use in uses)])
    return rest[0] if len(rest) == 1 else None


def _used_part(view: WeekView, block: MarginBlock, use: Use) -> Entry:
    return Entry(
        key=f"use:{use.block_uid}:{use.period.start.isoformat()}",
        kind=EntryKind.USED,
        period=use.period,
        title=use_words.use_name(view, use),
        detail=words.time_range(use.period, view.zone),
        short=words.time_of(use.period.start, view.zone),
        description=use_words.use_line(view, use),
        block=block,
    )


def _description(view: WeekView, block: MarginBlock, kind: EntryKind, taken: int, uses: Sequence[Use]) -> str:
    """Return a block in words, and in a row of its own what each used part of it was used for."""
    state = {
        EntryKind.KEPT: translate("week", "kept blank"),
        EntryKind.USED: translate("week", "used"),
        EntryKind.EATEN: translate("week", "eaten"),
        EntryKind.DEFENDED: translate("week", "defended"),
        EntryKind.SOFT: translate("week", "soft"),
    }[kind]
    settled = block.state is BlockState.SETTLED
    if kind is EntryKind.KEPT and (uses or taken):
        rest = block.minutes - taken - sum(use.minutes for use in uses)
        state = translate("week", "{length} kept blank").format(length=words.duration(rest))
    on_it = translate("week", "meetings lie on {length}").format(length=words.duration(taken)) if taken else ""
    if taken and settled:
        on_it = translate("week", "meetings ate {length}").format(length=words.duration(taken))
    pinned = translate("week", "pinned") if block.pinned and not settled else ""
    when, length = words.when(block.period, view.zone), words.duration(block.minutes)
    first = joined([translate("week", "Margin"), when, length, state, pinned, on_it])
    asked = [conflict_words.asked_line(view.asked[block.uid], view.zone)] if block.uid in view.asked else []
    return "\n".join([first, *asked, *(use_words.use_line(view, use) for use in uses)])


def _eaten_parts(view: WeekView, block: MarginBlock, uses: Sequence[Use]) -> tuple[Period, ...]:
    """Return where meetings lie on the block: as it was booked once its time has passed, as it is now before.

    What was worked there all the same belongs to whom it was worked for.
    """
    if block.state is BlockState.SETTLED:
        booked = (_taken_of(entry, block) for entry in view.eaten if _booked_on(entry, block))
        parts = [part for part in booked if part]
    else:
        parts = [part for busy in view.facts.busy if (part := busy.meeting.overlap(block.period))]
    return tuple(subtract(merged(parts), [use.period for use in uses]))


def _taken_of(entry: LedgerEntry, block: MarginBlock) -> Period | None:
    """Return where a meeting lay on a block: a booking names the first stretch only."""
    return (entry.taker.period if entry.taker else entry.period).overlap(block.period)


def _booked_on(entry: LedgerEntry, block: MarginBlock) -> bool:
    return entry.block_uid == block.uid and block.period.contains(entry.period)


def eaten_for_good(view: WeekView) -> Iterator[Entry]:
    """Yield the places where margin was eaten for good, but for those inside a block that still is there."""
    for_good = {eaten.occurrence for eaten in view.review.eaten_by}
    settled = [block for block in view.blocks if block.state is BlockState.SETTLED]
    for entry in view.eaten:
        inside = any(_booked_on(entry, block) for block in settled)
        if inside or entry.taker is None or entry.taker.occurrence not in for_good:
            continue
        title = translate("week", "Eaten {length}").format(length=words.duration(-entry.minutes))
        by = translate("week", "by {meeting}").format(meeting=words.quoted(entry.taker.summary))
        description = joined([translate("week", "Margin"), words.when(entry.period, view.zone), f"{title} {by}"])
        yield Entry(f"eaten:{entry.number}", EntryKind.EATEN, entry.period, title, by, description)
