"""Planned requests as they stand in a calendar: each in its time, in words for people."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from respiro.domain.margins import LedgerKind
from respiro.domain.period import Period, merged, subtract
from respiro.domain.plan_b import Stage, UrgentRequest
from respiro.domain.plan_b.calendar_event import EventState
from respiro.domain.week import local_day
from respiro.services.ports import Ports
from respiro.services.texts import DayWords, one_line, short_text

_LONGEST_SUMMARY = 200
_FAR = timedelta(days=400)
"""From so far away a day is named in full: a calendar must not say "tomorrow"."""


@dataclass(frozen=True, slots=True)
class PlannedEvent:
    """An event to be written into a calendar; ``created`` is UTC."""

    uid: str
    state: EventState
    created: datetime


def planned_events(ports: Ports) -> list[PlannedEvent]:
    """Return the requests that have a time as events, with the UIDs that they have in the home calendar."""
    states = ((request, event_state(ports, request)) for request in ports.store.open_requests())
    return [PlannedEvent(one.uid, state, one.received_at) for one, state in states if state is not None]


def event_state(ports: Ports, request: UrgentRequest) -> EventState | None:
    """Return what a request's event shall say; None for one that has no time of its own."""
    period = _used(ports, request) if request.stage is Stage.RESOLVED else request.place
    if period is None or request.stage not in (Stage.SCHEDULED, Stage.ACTIVE, Stage.RESOLVED):
        return None
    begin, end = period.start.replace(microsecond=0), period.end.replace(microsecond=0)
    if begin >= end:
        return None
    summary, *lines = _words(ports, request)
    return EventState(Period(begin, end), summary, "\n".join(lines), request.block_uid)


def _used(ports: Ports, request: UrgentRequest) -> Period | None:
    """Return the minutes of margin that were worked for a request; None if it left its margin free."""
    if request.place is None:
        return None
    if not request.block_uid:
        is_worked = request.spent and request.place.start < request.since
        return Period.lasting(request.place.start, request.spent) if is_worked and request.spent else None
    day = local_day(request.place.start, ports.zone)
    used: list[Period] = []
    for entry in ports.store.ledger(day, day + timedelta(days=2)):
        if entry.taker is None or entry.taker.occurrence.uid != request.uid:
            continue
        if entry.kind is LedgerKind.USED:
            used = merged([*used, entry.period])
        elif entry.kind is LedgerKind.UNUSED:
            used = subtract(used, [entry.period])
    return Period(used[0].start, used[-1].end) if used else None


def _words(ports: Ports, request: UrgentRequest) -> list[str]:
    """Return what people read in the event, in the user's language: the summary, then the description's lines."""
    language = ports.settings.language
    days = DayWords(ports.texts, language, ports.zone, request.promised_at - _FAR)
    want = one_line(request.want)
    text = short_text(
        ports,
        "event_plan_b",
        name=one_line(request.caller.label),
        about=one_line(request.want.strip().partition("\n")[0])[:_LONGEST_SUMMARY],
        want=want,
        expect=one_line(request.expect),
        done=one_line(request.done),
        when=days.moment(request.promised_at.astimezone(UTC), told_in=ports.zone),
    )
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines or [one_line(request.caller.label) or request.id]
