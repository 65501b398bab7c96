"""How the command line prints: JSON with stable names, or short plain text."""

from collections.abc import Iterable
from datetime import tzinfo

from respiro.cli.lines import Json, clock_span, plain, print_json, span, stamp
from respiro.domain.margins import (
    LedgerEntry,
    LedgerKind,
    MarginBlock,
    Placement,
    Refusal,
    RefusalKind,
    Taker,
    Unseating,
)
from respiro.domain.margins import UnseatingKind as Why

__all__ = [
    "Json",
    "block_json",
    "clock_span",
    "entries_json",
    "entry_json",
    "entry_text",
    "length",
    "plain",
    "print_healed",
    "print_json",
    "reason_json",
    "reason_text",
    "refusal_json",
    "refusal_text",
    "span",
    "stamp",
    "taker_json",
]


def length(minutes: int) -> str:
    """Return minutes as people read them: 45 min, 2 h, 4 h 15."""
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else ""
    if not hours:
        return f"{sign}{rest} min"
    return f"{sign}{hours} h {rest:02d}" if rest else f"{sign}{hours} h"


def taker_json(taker: Taker, zone: tzinfo) -> Json:
    """Return the meeting that took margin."""
    occurrence = taker.occurrence
    return {
        "calendar": occurrence.calendar,
        "uid": occurrence.uid,
        "recurrence_id": occurrence.recurrence_id or None,
        "summary": taker.summary,
        **span(taker.period, zone),
    }


def block_json(block: MarginBlock, zone: tzinfo) -> Json:
    """Return a margin block."""
    return {
        "uid": block.uid or None,
        **span(block.period, zone),
        "minutes": block.minutes,
        "pinned": block.pinned,
        "state": block.state.value,
    }


def reason_json(placement: Placement | None, unseating: Unseating | None, zone: tzinfo) -> Json:
    """Return why a block lies where it lies, and why it could not stay where it was."""
    reason: Json = {"text": reason_text(placement, unseating)}
    if placement:
        reason["clients"] = [
            {"id": share.client_id, "name": share.name, "minutes": share.minutes, "what": share.what or None}
            for share in placement.clients
        ]
        reason["preferred_minutes"] = placement.preferred_minutes
        reason["kept_minutes"] = placement.kept_minutes
    if unseating:
        reason["unseated"] = {
            "kind": unseating.kind.value,
            "meeting": taker_json(unseating.taker, zone) if unseating.taker else None,
        }
    return reason


def reason_text(placement: Placement | None, unseating: Unseating | None) -> str:
    """Return the same in words."""
    parts = []
    if unseating:
        name = plain(unseating.taker.summary) if unseating.taker else ""
        parts.append(
            {
                Why.TAKEN: f"taken by {name or 'a meeting'}",
                Why.OUTSIDE_WORK: "no longer in working time",
                Why.PINNED_NEAR: "too close to a pinned block",
                Why.BETTER_ELSEWHERE: "the week is better served this way",
            }[unseating.kind]
        )
    if placement:
        if names := dict.fromkeys(plain(share.name) for share in placement.clients if not share.what):
            parts.append(", ".join(names) + " can be reached")
        parts += [
            f"{plain(share.name)} usually asks for “{plain(share.what)}”" for share in placement.clients if share.what
        ]
        if placement.preferred_minutes:
            parts.append("a time you prefer")
        if placement.kept_minutes:
            parts.append("stays where margin was")
        if not parts:
            parts.append("free working time")
    return "; ".join(parts)


def refusal_json(refusal: Refusal, zone: tzinfo) -> Json:
    """Return margin that could not be placed."""
    return {
        "kind": refusal.kind.value,
        "day": refusal.day.isoformat() if refusal.day else None,
        "missing_minutes": refusal.missing_minutes,
        "between": span(refusal.between, zone) if refusal.between else None,
        "give_way": [
            {
                **taker_json(way.taker, zone),
                "minutes": way.minutes,
                "tentative": way.tentative,
                "others": way.others,
            }
            for way in refusal.give_way
        ],
        "text": refusal_text(refusal, zone),
    }


def refusal_text(refusal: Refusal, zone: tzinfo) -> str:
    """Return the same in words."""
    missing = length(refusal.missing_minutes)
    where = f"on {refusal.day:%A}" if refusal.day else "this week"
    if refusal.between:
        start, end = refusal.between.start.astimezone(zone), refusal.between.end.astimezone(zone)
        where += f" between {start:%H:%M} and {end:%H:%M}"
    if refusal.kind is RefusalKind.DAILY_MAXIMUM:
        return f"{missing} short of the weekly target: every day with free time has its most."
    if refusal.kind is RefusalKind.TARGET_REACHED:
        return f"{missing} short {where}: the weekly target leaves nothing for this day."
    text = f"no {missing} free {where}"
    if refusal.give_way:
        names = ", ".join(f"“{plain(way.taker.summary)}” (+{length(way.minutes)})" for way in refusal.give_way)
        text += f"; would have to give way: {names}"
    return text + "."


def entries_json(entries: Iterable[LedgerEntry], zone: tzinfo) -> list[Json]:
    """Return ledger entries with their documented fields."""
    return [entry_json(entry, zone) for entry in entries]


def print_healed(entries: Iterable[LedgerEntry], zone: tzinfo) -> None:
    """Say what became of margin when the agenda changed."""
    for entry in entries:
        print("margin " + entry_text(entry, zone))


def entry_json(entry: LedgerEntry, zone: tzinfo) -> Json:
    """Return a booking of the ledger."""
    return {
        "number": entry.number,
        "at": stamp(entry.at, zone),
        "kind": entry.kind.value,
        "minutes": entry.minutes,
        "block": entry.block_uid,
        **span(entry.period, zone),
        "moved_from": span(entry.origin, zone) if entry.origin else None,
        "by": taker_json(entry.taker, zone) if entry.taker else None,
    }


def entry_text(entry: LedgerEntry, zone: tzinfo) -> str:
    """Return the same in words; minutes booked back under another kind were made good."""
    by = f" by “{plain(entry.taker.summary)}”" if entry.taker else ""
    minutes = f" {length(abs(entry.minutes))}" if entry.minutes else ""
    if entry.kind in (LedgerKind.EATEN, LedgerKind.RELEASED) and entry.minutes > 0:
        return f"found again{minutes}, {entry.kind.value}{by}: {clock_span(entry.period, zone)}"
    origin = f" (was {clock_span(entry.origin, zone)})" if entry.origin and entry.origin != entry.period else ""
    return f"{entry.kind.value}{minutes}{by}: {clock_span(entry.period, zone)}{origin}"
