"""A margin block's event as iCalendar text: read, written, and edited without touching what others put there.

RFC 5545 §3.6.1 (VEVENT). Busy time that is tentative until the block is defended; it has no alarm: Respiro itself
reminds.
"""

from datetime import datetime, tzinfo

from respiro.adapters.ics.editing import Part
from respiro.adapters.ics.own_events import edited, is_all_day, marked, period_of, put_period
from respiro.adapters.ics.own_items import (
    ASKED,
    calendar_in,
    new_calendar,
    only_item,
    own_words,
    read_words,
    utc,
    write_stamps,
    write_words,
)
from respiro.domain.margins.mirror import BlockEvent, BlockEventState

_CATEGORY = "MARGIN"
_SAID = "X-RESPIRO-STATUS"
"""The status that Respiro gave, where others set another or none."""


def read_event(text: str, uid: str, zone: tzinfo) -> BlockEvent:
    """Read the event of a UID; floating times are in ``zone``. Raises ValueError when the text is no sound calendar."""
    calendar = calendar_in(text)
    event = only_item(calendar, "VEVENT", uid)
    words, status = read_words(event), event.value("STATUS").upper()
    return BlockEvent(
        period=period_of(event, calendar, zone),
        is_all_day=is_all_day(event, calendar, zone),
        summary=words["summary"],
        description=words["description"],
        status=status,
        said=event.value(_SAID) or status,
        own_words=own_words(event),
        is_left=ASKED in event.names(),
    )


def new_event(uid: str, state: BlockEventState, now: datetime) -> str:
    """Return a calendar of one new event."""
    calendar = new_calendar()
    event = calendar.add("VEVENT", f"UID:{uid}", f"CREATED:{utc(now)}", "TRANSP:OPAQUE", f"CATEGORIES:{_CATEGORY}")
    _write(event, state, now, is_moved=True)
    return str(calendar)


def edited_event(text: str, uid: str, state: BlockEventState, now: datetime, zone: tzinfo) -> str:
    """Return the text with what the event shall say; what others wrote stays as it is. Raises ValueError."""
    return edited(text, uid, state.period, zone, lambda event, is_moved: _write(event, state, now, is_moved=is_moved))


def remembered(text: str, uid: str, status: str) -> str:
    """Return the text with the status that Respiro gave it, should it say another. Raises ValueError."""
    event = only_item(calendar_in(text), "VEVENT", uid)
    return text if event.value("STATUS").upper() == status else marked(text, uid, f"{_SAID}:{status}")


def _write(event: Part, state: BlockEventState, now: datetime, *, is_moved: bool) -> None:
    write_words(event, {"summary": state.summary, "description": state.description, "url": ""})
    if is_moved:
        put_period(event, state.period)
    if state.their_status:
        event.put(f"{_SAID}:{state.status}")
    else:
        event.drop(_SAID)
        if event.value("STATUS").upper() != state.status:
            event.put(f"STATUS:{state.status}")
    write_stamps(event, now)
