"""What happened to the user's margin, in the words of a notice."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock
from respiro.domain.margins.ledger import Taker
from respiro.domain.week import local_day
from respiro.services.news import Healing
from respiro.ui import words

translate = QCoreApplication.translate

_MOST_LINES = 5


def healing_words(healings: Sequence[Healing], zone: tzinfo) -> tuple[str, str]:
    """Return what a notice about rounds of healing says: its headline and its text."""
    stories = [(taker, entries) for healing in healings for taker, entries in _by_taker(healing.entries)]
    others = [sentence for healing in healings for sentence in _also_moved(healing.entries, zone)]
    if len(stories) == 1:
        headline, details = _story(*stories[0], zone)
        return headline, "\n".join([details, *others][:_MOST_LINES]).strip()
    lines = [" ".join(_story(taker, entries, zone)).strip() for taker, entries in stories]
    headline = translate("news", "%n meetings took margin of yours.", "", len(stories))
    lines += others
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], translate("news", "And %n more.", "", len(lines) - _MOST_LINES + 1)]
    return headline, "\n".join(lines)


def beginning_words(block: MarginBlock, zone: tzinfo) -> tuple[str, str]:
    """Return that a margin block begins."""
    headline = translate("news", "Your margin begins: {times}.").format(times=words.time_range(block.period, zone))
    return headline, translate("news", "Room to breathe, or for what came up.")


def _by_taker(entries: Iterable[LedgerEntry]) -> list[tuple[Taker, list[LedgerEntry]]]:
    by_taker: dict[Taker, list[LedgerEntry]] = defaultdict(list)
    for entry in entries:
        if entry.taker:
            by_taker[entry.taker].append(entry)
    return list(by_taker.items())


def _story(taker: Taker, entries: Sequence[LedgerEntry], zone: tzinfo) -> tuple[str, str]:
    """Return what one meeting did, and what became of the margin."""
    meeting = words.quoted(taker.summary)
    contested = [entry for entry in entries if entry.kind is LedgerKind.CONTESTED]
    hit = [entry for entry in entries if entry.origin and (entry.kind is LedgerKind.MOVED or entry.minutes < 0)]
    if not hit and contested:
        text = translate("news", "{meeting} lies on your {time} margin.")
        stays = translate("news", "You put the block there, so it stays.")
        return text.format(meeting=meeting, time=_start(contested[0], zone)), stays
    times = list(dict.fromkeys(_start(entry, zone) for entry in hit))
    text = translate("news", "{meeting} took your {time} margin.")
    headline = text.format(meeting=meeting, time=", ".join(times))
    return headline, " ".join(_outcome(entries, zone))


def _outcome(entries: Sequence[LedgerEntry], zone: tzinfo) -> list[str]:
    sentences = [
        translate("news", "Moved to {place}.").format(place=_place(entry, zone))
        for entry in entries
        if entry.kind is LedgerKind.MOVED
    ]
    sentences += [
        translate("news", "{length} went to {place}.").format(
            length=words.duration(entry.minutes), place=_place(entry, zone)
        )
        for entry in entries
        if entry.kind is LedgerKind.EATEN and entry.minutes > 0
    ]
    lost = -sum(entry.minutes for entry in entries if entry.kind is LedgerKind.EATEN)
    if lost > 0:
        sentences.append(translate("news", "No room was left for {length}.").format(length=words.duration(lost)))
    return sentences


def _also_moved(entries: Iterable[LedgerEntry], zone: tzinfo) -> list[str]:
    text = translate("news", "Your {time} margin went to {place}.")
    return [
        text.format(time=_start(entry, zone), place=_place(entry, zone))
        for entry in entries
        if entry.kind is LedgerKind.MOVED and entry.taker is None
    ]


def _start(entry: LedgerEntry, zone: tzinfo) -> str:
    return words.time_of((entry.origin or entry.period).start, zone)


def _place(entry: LedgerEntry, zone: tzinfo) -> str:
    """Return where the block stands now: the time, with the day when it is another one."""
    start = entry.period.start
    if entry.origin and local_day(entry.origin.start, zone) == local_day(start, zone):
        return words.time_of(start, zone)
    text = translate("news", "{day} {time}")
    return text.format(day=words.day_name(local_day(start, zone)), time=words.time_of(start, zone))
