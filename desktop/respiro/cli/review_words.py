"""The week in words, as the command line says it: in one sentence, what stands out, what lies ahead."""

from collections.abc import Callable, Mapping
from datetime import tzinfo

from respiro.cli.show import length, plain
from respiro.domain.review import Outlook, Remark, RemarkKind, UseKind
from respiro.domain.work_time import WEEKDAYS
from respiro.services.review.report import WeekReport

OTHERS = "others"
"""Everyone who is no client."""


def client_label(number: int) -> str:
    """Return what stands for a client's name where names are left out."""
    return f"Client {number}"


def count(number: int, noun: str) -> str:
    """Return a number of things: 1 call, 2 calls, 3 emergencies."""
    many = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number} {noun if number == 1 else many}"


def week_sentence(report: WeekReport) -> str:
    """Return the week in one sentence."""
    total = report.review.total
    parts = []
    if total.kept:
        used = f"used {length(total.used)} of it{_for_what(report)}" if total.used else "used none of it"
        parts.append(f"you kept {length(total.kept)} of margin and {used}")
    if total.eaten:
        parts.append(f"{length(total.eaten)} was eaten by meetings")
    if total.released:
        parts.append(f"{length(total.released)} was given back")
    if total.left:
        parts.append(f"{length(total.left)} still lies ahead")
    if report.outside:
        parts.append(
            f"{length(report.outside)} did not fit into it" if parts else f"{length(report.outside)} was needed"
        )
    said = "; ".join(parts) if total.planned or total.kept or total.left else "; ".join(["no margin", *parts])
    return f"Week {report.week}: {said or 'all of its margin is accounted for'}."


def _for_what(report: WeekReport) -> str:
    """Return what margin went to, each thing counted once."""
    sources = {kind: {use.uid for use in report.review.uses if use.kind is kind} for kind in UseKind}
    told = [
        count(len(found), noun)
        for kind, noun in ((UseKind.REQUEST, "emergency"), (UseKind.CALL_BACK, "call-back"))
        if (found := sources[kind])
    ]
    told += ["other work"] if sources[UseKind.BY_HAND] else []
    if not told:
        return ""
    *first, last = told
    return f" for {', '.join(first)} and {last}" if first else f" for {last}"


def remark_text(remark: Remark) -> str:
    """Return what stands out, in one sentence."""
    return _REMARKS[remark.kind](remark, plain(remark.name) or OTHERS)


def _promises(remark: Remark, name: str) -> str:
    return (
        f"{remark.number} of {count(remark.of, 'promise')} to {name} {'was' if remark.number == 1 else 'were'} broken."
    )


def _day(remark: Remark) -> str:
    times = f"in {remark.number} of the last {remark.of} weeks"
    return f"Meetings took margin on {_weekday(remark.weekday)} {times}, {length(remark.minutes)} in all"


def _habit(remark: Remark, name: str) -> str:
    when = f" between {_wall(remark.hours[0])} and {_wall(remark.hours[1])}" if remark.hours else ""
    return (
        f"{name} asked for something urgent on {_weekday(remark.weekday)}{when}"
        f" in {remark.number} of the last {remark.of} weeks, about {length(remark.minutes)} each time."
    )


_REMARKS: Mapping[RemarkKind, Callable[[Remark, str], str]] = {
    RemarkKind.LIMIT: lambda remark, name: (
        f"{name} had {count(remark.number, 'exception')} this month; {remark.of} {'is' if remark.of == 1 else 'are'} agreed."
    ),
    RemarkKind.PROMISES: _promises,
    RemarkKind.DID_NOT_FIT: lambda remark, _name: (
        f"{length(remark.minutes)} more was needed than the {length(remark.of)} of margin held."
    ),
    RemarkKind.DAY_EATEN: lambda remark, _name: f"{_day(remark)}; {_weekday(remark.better)} lost none.",
    RemarkKind.DAY_UNSAFE: lambda remark, _name: f"{_day(remark)}; no day is safer.",
    RemarkKind.HABIT: _habit,
    RemarkKind.CALL_BACKS: lambda remark, _name: f"{remark.number} of {count(remark.of, 'call-back')} came late.",
    RemarkKind.OWED: lambda remark, name: f"{name} still owes you {count(remark.number, 'answer')}.",
    RemarkKind.TOO_MUCH: lambda remark, _name: (
        f"{length(remark.minutes)} of margin a week stayed blank, {remark.number} weeks running."
    ),
}


def outlook_text(outlook: Outlook, zone: tzinfo) -> str:
    """Return what the margin ahead holds, in one sentence."""
    text = f"{length(outlook.free)} of margin free, {length(outlook.promised)} promised"
    if outlook.worst is None:
        return f"{text}."
    return f"{text}; {length(outlook.worst.short)} short on {outlook.worst.at.astimezone(zone):%a %d %b at %H:%M}."


def _weekday(number: int | None) -> str:
    return "" if number is None else WEEKDAYS[number].capitalize()


def _wall(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
