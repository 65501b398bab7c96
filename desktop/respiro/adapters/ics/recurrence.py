"""The engine that expands recurring events; the one module that knows recurring-ical-events.

It is fed clean values only: what is broken or endless was sorted out before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

from icalendar import Event
from icalendar.prop import vDDDLists, vDDDTypes, vRecur
from recurring_ical_events import EventAdapter, Series
from recurring_ical_events.occurrence import Occurrence

from respiro.adapters.ics.deadline import processor_limit
from respiro.adapters.ics.events import EventDraft
from respiro.adapters.ics.times import Moment, is_day, like

MOST_OCCURRENCES = 10_000
"""Of one event within the horizon: more than once an hour over eight months."""


@dataclass(frozen=True, slots=True)
class Expanded:
    """One occurrence: what it takes its facts from, its times in that event's kind, and its original start."""

    draft: EventDraft
    start: Moment
    end: Moment
    original: Moment


class _Adapter(EventAdapter):  # type: ignore[misc]  # the library has no types
    """An event of the library that remembers the draft it was made of."""

    def __init__(self, draft: EventDraft, event: Event) -> None:
        super().__init__(event)
        self.draft = draft


class _Found(Occurrence):  # type: ignore[misc]  # the library has no types
    """An occurrence of the library that tells its adapter."""

    def __init__(self, adapter: _Adapter, start: Any = None, end: Any = None, sequence: int = -1) -> None:
        super().__init__(adapter, start, end, sequence)
        self.adapter = adapter


class _Series(Series):  # type: ignore[misc]  # the library has no types
    """A series whose occurrences tell their adapter."""

    def occurrence(self, adapter: _Adapter, start: Any = None, end: Any = None) -> _Found:
        """Return the occurrence of our own class (the library's way to put in another one)."""
        return _Found(adapter, start, end, sequence=self.sequence)


def expand(
    master: EventDraft, overrides: Sequence[EventDraft], first: date, last: date, seconds: float
) -> tuple[list[Expanded], bool]:
    """Return the occurrences that overlap the days from ``first`` up to and without ``last``.

    The second value tells that there were more than the cap allows. Raises TooSlowError after so many seconds
    of processor time, and whatever the library raises.
    """
    with processor_limit(seconds):
        adapters = [_Adapter(master, _event(master, master))]
        adapters += [_Adapter(draft, _event(draft, master)) for draft in overrides]
        found = list(islice(_between(adapters, master.start, first, last), MOST_OCCURRENCES + 1))
        return [_expanded(one, master) for one in found[:MOST_OCCURRENCES]], len(found) > MOST_OCCURRENCES


def _between(adapters: list[_Adapter], model: Moment, first: date, last: date) -> Iterator[_Found]:
    zone = UTC if isinstance(model, datetime) and model.tzinfo else None
    start = datetime(first.year, first.month, first.day, tzinfo=zone)
    stop = datetime(last.year, last.month, last.day, tzinfo=zone)
    return iter(_Series(adapters).between(start, stop))


def _event(draft: EventDraft, master: EventDraft) -> Event:
    event = Event()
    event["UID"] = "series"
    event["SEQUENCE"] = draft.sequence
    event["DTSTART"] = vDDDTypes(draft.start)
    event["DTEND"] = vDDDTypes(draft.end)
    if draft.recurrence_id is not None:
        event["RECURRENCE-ID"] = vDDDTypes(like(draft.recurrence_id, master.start))
        if draft.this_and_future:
            event["RECURRENCE-ID"].params["RANGE"] = "THISANDFUTURE"
    if draft.rules:
        event["RRULE"] = [vRecur.from_ical(text) for rule in draft.rules for text in rule.texts]
    if draft.extra:
        event["RDATE"] = vDDDLists([_with_length(one.start, one.length) for one in draft.extra])
    if draft.excluded:
        event["EXDATE"] = vDDDLists(list(draft.excluded))
    return event


def _with_length(start: Moment, length: timedelta | None) -> Moment | tuple[Moment, timedelta]:
    return start if length is None or is_day(start) else (start, length)


def _expanded(found: _Found, master: EventDraft) -> Expanded:
    draft = found.adapter.draft
    if draft.recurrence_id is None:
        original = found.start
    elif draft.this_and_future:
        original = like(found.start - found.adapter.move_recurrences_by, master.start)
    else:
        original = like(draft.recurrence_id, master.start)
    return Expanded(draft, found.start, found.end, original)
