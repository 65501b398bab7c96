"""Margin blocks, and the requests that are planned in them, as an iCalendar object of our own (RFC 5545)."""

from collections.abc import Iterable
from datetime import UTC, datetime

from icalendar import Calendar, Event

from respiro.adapters.ics.plan_events import new_event, with_events
from respiro.domain.margins import MarginBlock
from respiro.services.planned_events import PlannedEvent

SUMMARY = "Margin"


def margin_calendar(blocks: Iterable[MarginBlock], now: datetime, events: Iterable[PlannedEvent] = ()) -> bytes:
    """Return the blocks as VEVENTs: opaque, confirmed once they are defended, tentative before; ``now`` is aware.

    What is planned in them follows, each related to its block.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Respiro//Respiro//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Respiro")
    for block in blocks:
        event = Event()
        event.add("uid", block.uid)
        event.add("dtstamp", now.astimezone(UTC))
        event.add("dtstart", block.period.start)
        event.add("dtend", block.period.end)
        event.add("summary", SUMMARY)
        event.add("categories", ["MARGIN"])
        event.add("transp", "OPAQUE")
        event.add("status", "CONFIRMED" if block.is_defended(now) else "TENTATIVE")
        calendar.add_component(event)
    text: str = calendar.to_ical().decode()
    return with_events(text, (new_event(one.uid, one.state, one.created, now) for one in events)).encode()
