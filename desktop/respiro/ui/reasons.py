"""Why margin lies where it lies, why it could not stay, and what could not be done: the planner's data in words."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from respiro.domain.margins import (
    ChangeKind,
    Edit,
    GiveWay,
    Placement,
    Refusal,
    RefusalKind,
    Unseating,
    UnseatingKind,
)
from respiro.ui import words

translate = QCoreApplication.translate


def change_words(kind: ChangeKind) -> str:
    """Return what a plan does with a block, in a word or two."""
    return {
        ChangeKind.KEEP: translate("reasons", "stays"),
        ChangeKind.MOVE: translate("reasons", "moves"),
        ChangeKind.SHORTEN: translate("reasons", "gets shorter"),
        ChangeKind.ADD: translate("reasons", "new"),
        ChangeKind.DROP: translate("reasons", "goes"),
    }[kind]


def placement_words(placement: Placement) -> str:
    """Return what speaks for a place: Ana and Luis can be reached · a time you prefer."""
    parts = []
    if names := list(dict.fromkeys(words.plain(share.name) for share in placement.clients if not share.what)):
        reachable = translate("reasons", "{names} can be reached", "", len(names))
        parts.append(reachable.format(names=QLocale().createSeparatedList(names)))
    for share in placement.clients:
        if share.what:
            text = translate("reasons", "{name} usually asks for {what}")
            parts.append(text.format(name=words.plain(share.name), what=words.quoted(share.what)))
    if placement.preferred_minutes:
        parts.append(translate("reasons", "a time you prefer"))
    if placement.kept_minutes:
        parts.append(translate("reasons", "margin before, too"))
    return " · ".join(parts) or translate("reasons", "free working time")


def unseating_words(unseating: Unseating) -> str:
    """Return why a block can't stay."""
    if unseating.kind is UnseatingKind.TAKEN and unseating.taker:
        return translate("reasons", "{meeting} needs the time").format(meeting=words.quoted(unseating.taker.summary))
    return {
        UnseatingKind.TAKEN: translate("reasons", "a meeting needs the time"),
        UnseatingKind.OUTSIDE_WORK: translate("reasons", "no longer working time"),
        UnseatingKind.PINNED_NEAR: translate("reasons", "too close to a block you pinned"),
        UnseatingKind.BETTER_ELSEWHERE: translate("reasons", "the week is better served elsewhere"),
    }[unseating.kind]


def edit_words(edit: Edit) -> str:
    """Return the reason of one step of a plan."""
    parts = []
    pinned = edit.after is not None and edit.after.pinned
    if edit.unseating and not (pinned and edit.unseating.kind is UnseatingKind.BETTER_ELSEWHERE):
        parts.append(unseating_words(edit.unseating))
    if pinned:
        parts.append(translate("reasons", "you put it there"))
    elif edit.placement:
        parts.append(placement_words(edit.placement))
    return " · ".join(parts)


def refusal_words(refusal: Refusal, zone: tzinfo) -> str:
    """Return what could not be placed, why, and what would have to give way."""
    sentence = _day_refusal(refusal, zone) if refusal.day else _week_refusal(refusal)
    return " ".join(part for part in (sentence, give_way_words(refusal.give_way)) if part)


def give_way_words(ways: tuple[GiveWay, ...]) -> str:
    """Return which meetings would make room; empty if there are none."""
    if not ways:
        return ""
    names = words.either([words.quoted(way.taker.summary) for way in ways])
    return translate("reasons", "{meetings} would have to give way.").format(meetings=names)


def _day_refusal(refusal: Refusal, zone: tzinfo) -> str:
    values = {
        "length": words.duration(refusal.missing_minutes),
        "day": words.day_name(refusal.day) if refusal.day else "",
        "start": words.time_of(refusal.between.start, zone) if refusal.between else "",
        "end": words.time_of(refusal.between.end, zone) if refusal.between else "",
    }
    text = {
        RefusalKind.NO_ROOM: translate("reasons", "No {length} free on {day} between {start} and {end}."),
        RefusalKind.DAILY_MAXIMUM: translate("reasons", "{day} has its most; {length} found no place."),
        RefusalKind.TARGET_REACHED: translate(
            "reasons", "{day} stays {length} under its least: the week's target is used up on other days."
        ),
    }[refusal.kind]
    return text.format_map(values)


def _week_refusal(refusal: Refusal) -> str:
    text = {
        RefusalKind.NO_ROOM: translate("reasons", "{length} of the week's target found no free working time."),
        RefusalKind.DAILY_MAXIMUM: translate(
            "reasons", "{length} of the week's target found no place: each day has its most."
        ),
        RefusalKind.TARGET_REACHED: translate("reasons", "The week's target leaves out {length}."),
    }[refusal.kind]
    return text.format(length=words.duration(refusal.missing_minutes))
