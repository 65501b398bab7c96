"""Margin blocks as an iCalendar object of our own (RFC 5545)."""

from collections.abc import Iterable
from datetime import UTC, datetime

from icalendar import Calendar, Event

from respiro.domain.margins import MarginBlock

SUMMARY = "Margin"


def margin_calendar(blocks: Iterable[MarginBlock], now: datetime) -> bytes:
    """Return the blocks as VEVENTs: opaque, confirmed once they are defended, tentative before; ``now`` is aware."""
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
    text: bytes = calendar.to_ical()
    return text
