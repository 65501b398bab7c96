"""The advice in words: the clock, the exceptions, the capacity, the best place, and what would have to move."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from respiro.domain.plan_b import (
    BackupPerson,
    Demand,
    Hurdle,
    Place,
    Stage,
    Standing,
    Unfit,
    UrgentRequest,
    WhyNot,
)
from respiro.domain.work_time import DAY_MINUTES
from respiro.services.plan_b.consequences import Moves
from respiro.services.plan_b.triage import Advice, Situation
from respiro.ui import words
from respiro.ui.dialogs.triage.case import Known
from respiro.ui.moment_words import moment_words, time_words

translate = QCoreApplication.translate

_MOST_NAMES = 3
_MOST_PASSED = 3


@dataclass(frozen=True, slots=True)
class Said:
    """What is said about one thing; ``is_grave`` bears a sign. ``more`` explains it, set back."""

    text: str
    is_grave: bool = False
    more: str = ""


def moment(when: datetime, situation: Situation) -> str:
    """Return an instant with its day."""
    return moment_words(when, situation.office.now, situation.office.ports.zone)


def time(when: datetime, situation: Situation) -> str:
    """Return an instant of today as its time alone."""
    return time_words(when, situation.office.now, situation.office.ports.zone)


def clock(known: Known) -> Said:
    """Return whether they may reach the user now, by when it is promised, and how that fits what they expect."""
    advice, situation, request = known.advice, known.situation, known.request
    promise = time(advice.promised_at, situation)
    is_late = advice.promised_at <= situation.office.now
    if is_late:
        text = translate("Triage", "The promise was {when}: late is better than never.")
    elif advice.in_hours:
        text = translate("Triage", "In hours. Promise by {when}.")
    else:
        text = translate("Triage", "Out of hours until {opens}. Promise by {when}.")
    text = text.format(when=promise, opens=moment(advice.opens_at, situation))
    return Said(text, is_late, _expectation(request, advice, situation))


def _expectation(request: UrgentRequest, advice: Advice, situation: Situation) -> str:
    expected = request.expected_by
    if expected is None:
        return ""
    when = time(expected, situation)
    if expected < advice.promised_at:
        return translate("Triage", "They expect it by {when}, before that.").format(when=when)
    return translate("Triage", "They expect it by {when}; there is time.").format(when=when)


def exceptions(known: Known) -> Said:
    """Return this month's exceptions against the allowance; nothing for who is no client."""
    found = known.advice.allowance
    if found is None:
        return Said("")
    used = translate("Triage", "{used} of {allowed} this month").format(used=found.used, allowed=found.allowed)
    if found.standing is Standing.BEYOND:
        return Said(used, is_grave=True, more=translate("Triage", "The exception is becoming the norm."))
    if known.advice.in_hours:
        return Said(used)
    if found.used >= found.allowed:
        more = translate("Triage", "No wild card is left: answer when their hours begin.")
        return Said(used, is_grave=True, more=more)
    return Said(used, more=translate("Triage", "An answer now would be one more."))


def capacity(known: Known) -> Said:
    """Return the free margin until the promise against what this takes and what others were promised."""
    found, situation = known.advice.capacity, known.situation
    until, free = time(found.until, situation), words.duration(found.free)
    text = translate("Triage", "{free} free until {until}, this takes {needed}.")
    text = text.format(free=free, until=until, needed=words.duration(found.needed))
    if found.promised:
        others = translate("Triage", "Promised to others by then: {minutes}.")
        text = f"{text} {others.format(minutes=words.duration(found.promised))}"
    breaks = tuple(one for one in found.breaks if one.request_id != known.request.id)
    if found.is_enough:
        return Said(text)
    more = translate("Triage", "{minutes} too little.").format(minutes=words.duration(found.short))
    if breaks:
        more = f"{more} {promise_breaks(breaks)}"
    return Said(text, is_grave=True, more=more)


def promise_breaks(breaks: Sequence[Demand]) -> str:
    """Return whose promises would break."""
    text = translate("Triage", "The promise(s) to {names} would break.", "", len(breaks))
    return text.format(names=names(one.name for one in breaks))


def names(found: Iterable[str]) -> str:
    """Return a few names, and how many more there are."""
    everyone = [words.plain(name) for name in found]
    shown = everyone[:_MOST_NAMES]
    rest = len(everyone) - len(shown)
    if rest:
        return translate("Triage", "{names} and %n more", "", rest).format(names=", ".join(shown))
    if len(shown) < 2:  # noqa: PLR2004  two are joined
        return "".join(shown)
    return translate("Triage", "{names} and {last}").format(names=", ".join(shown[:-1]), last=shown[-1])


def place(found: Place, situation: Situation) -> str:
    """Return when that is: tomorrow 10:00–11:00."""
    end = words.time_of(found.period.end, situation.office.ports.zone)
    start = moment(found.period.start, situation)
    return translate("Triage", "{start}–{end}").format(start=start, end=end)


def place_worth(found: Place, situation: Situation, *, with_promise: bool = True) -> str:
    """Return what speaks for and against a place."""
    parts = []
    if situation.client_hours is not None and found.is_shared:
        parts.append(translate("Triage", "you are both free"))
    elif not found.is_shared and situation.client is not None:
        name = words.plain(situation.client.name)
        parts.append(translate("Triage", "{name} can't be reached then").format(name=name))
    if with_promise and not found.keeps_promise:
        parts.append(translate("Triage", "after the promise"))
    return ", ".join(parts)


def passed(unfit: Sequence[Unfit], known: Known) -> str:
    """Return why the blocks before the best place are none."""
    lines = [_unfit(one, known) for one in unfit[:_MOST_PASSED]]
    more = len(unfit) - len(lines)
    if more:
        lines.append(translate("Triage", "%n more before it don't fit either", "", more))
    return "\n".join(lines)


def _unfit(one: Unfit, known: Known) -> str:
    when = moment(max(one.block.period.start, known.situation.office.now), known.situation)
    when = when[:1].upper() + when[1:]
    match one.reason:
        case WhyNot.CLIENT_AWAY:
            name = words.plain(known.client.name if known.client else known.request.caller.label)
            text = translate("Triage", "{when}: {name} can't be reached then").format(when=when, name=name)
        case WhyNot.TAKEN:
            text = translate("Triage", "{when}: taken, {free} left").format(when=when, free=words.duration(one.free))
        case _:
            short = words.duration(known.request.minutes - one.free)
            text = translate("Triage", "{when}: {short} too short").format(when=when, short=short)
    return text


def moves(found: Moves, situation: Situation) -> list[str]:
    """Return what has to give way, a sentence each; what only the user can move is said so."""
    lines = []
    if found.pays is not None and found.pays.uid:
        when = moment(found.pays.period.start, situation)
        lines.append(translate("Triage", "Your margin of {when} gives its minutes.").format(when=when))
    elif found.pays is not None:
        lines.append(translate("Triage", "It takes working time outside your margin."))
    for one in found.ours:
        text = translate("Triage", "{name} loses its time at {time} and waits to be planned anew.")
        lines.append(text.format(name=words.quoted(one.name), time=time(one.period.start, situation)))
    lines += [_yours(one, situation) for one in found.yours]
    return lines


def _yours(one: Hurdle, situation: Situation) -> str:
    values = {"name": words.quoted(one.name), "time": time(one.period.start, situation)}
    if not one.people:
        return translate("Triage", "Move {name} ({time}) in your calendar yourself.").format(**values)
    text = translate("Triage", "Move {name} ({time}) in your calendar yourself; %n other(s) are told.", "", one.people)
    return text.format(**values)


def helpers(found: Sequence[BackupPerson]) -> str:
    """Return who can help now, with what, and until when, a line each."""
    return "\n".join(helper(one) for one in found)


def helper(one: BackupPerson) -> str:
    """Return a backup person in a line."""
    parts = [words.plain(", ".join(one.takes))] if one.takes else []
    if one.until is not None and one.until < DAY_MINUTES:
        wall = f"{one.until // 60}:{one.until % 60:02d}"
        parts.append(translate("Triage", "until {time}").format(time=wall))
    return " · ".join([words.plain(one.name), *parts])


def same_client(found: Sequence[UrgentRequest], situation: Situation) -> str:
    """Return what else is open with this client, a line each."""
    lines = [_other(one, situation) for one in found[:_MOST_NAMES]]
    if len(found) > _MOST_NAMES:
        lines.append(translate("Triage", "%n more", "", len(found) - _MOST_NAMES))
    return "\n".join(lines)


def _other(one: UrgentRequest, situation: Situation) -> str:
    what = words.quoted(next(iter(one.want.splitlines()), ""))
    if one.stage is Stage.SCHEDULED and one.place is not None:
        return f"{what}, {moment(one.place.start, situation)}"
    states = {
        Stage.ACTIVE: translate("Triage", "you are at it"),
        Stage.WAITING: translate("Triage", "waits for their answer"),
        Stage.DELEGATED: translate("Triage", "with {name}").format(name=words.plain(one.detail)),
    }
    promised = translate("Triage", "promised by {when}").format(when=moment(one.promised_at, situation))
    return f"{what}, {states.get(one.stage, promised)}"


def person(known: Known, *, is_empty: bool) -> str:
    """Return who it is to the user."""
    client = known.client
    if is_empty:
        return ""
    if client is None:
        return translate("Triage", "Not a client yet. You can make them one later.")
    tier = translate("Triage", "Client {tier}").format(tier=client.tier.value)
    return " · ".join(filter(None, (tier, words.plain(client.company))))
