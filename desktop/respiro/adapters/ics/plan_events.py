"""A request's event as iCalendar text: read, written, and edited without touching what others put there.

RFC 5545 §3.6.1 (VEVENT), §3.8.4.5 (RELATED-TO: the margin block that it lies in is its parent). It has no alarm:
Respiro itself reminds.
"""

from collections.abc import Iterable
from datetime import datetime, tzinfo

from respiro.adapters.ics import own_items
from respiro.adapters.ics.content_lines import Property
from respiro.adapters.ics.editing import Part, folded, name_of, parse
from respiro.adapters.ics.own_events import edited, is_all_day, period_of, put_period
from respiro.adapters.ics.own_items import (
    ASKED,
    calendar_in,
    new_calendar,
    only_calendar,
    only_item,
    own_words,
    read_words,
    utc,
    write_stamps,
    write_words,
)
from respiro.domain.agenda import MARGIN_UID_SUFFIX
from respiro.domain.plan_b.calendar_event import EventState, PlanBEvent

_CATEGORY = "PLAN B"


def read_event(text: str, uid: str, zone: tzinfo) -> PlanBEvent:
    """Read the event of a UID; floating times are in ``zone``. Raises ValueError when the text is no sound calendar."""
    calendar = calendar_in(text)
    event = only_item(calendar, "VEVENT", uid)
    words = read_words(event)
    return PlanBEvent(
        period=period_of(event, calendar, zone),
        is_all_day=is_all_day(event, calendar, zone),
        summary=words["summary"],
        description=words["description"],
        block_uid=next((one.value for one in _parents(event)), ""),
        own_words=own_words(event),
        is_cancelled=event.value("STATUS").upper() == "CANCELLED",
        is_left=ASKED in event.names(),
    )


def new_event(uid: str, state: EventState, created: datetime, now: datetime) -> str:
    """Return a calendar of one new event."""
    calendar = new_calendar()
    lines = (f"UID:{uid}", f"CREATED:{utc(created)}", "CLASS:PRIVATE", "TRANSP:OPAQUE", f"CATEGORIES:{_CATEGORY}")
    event = calendar.add("VEVENT", *lines)
    _write(event, state, now, is_moved=True)
    return str(calendar)


def edited_event(text: str, uid: str, state: EventState, now: datetime, zone: tzinfo) -> str:
    """Return the text with what the event shall say; what others wrote stays as it is. Raises ValueError."""
    return edited(text, uid, state.period, zone, lambda event, is_moved: _write(event, state, now, is_moved=is_moved))


def with_events(calendar: str, events: Iterable[str]) -> str:
    """Return a calendar's text with the events of others at its end. Raises ValueError."""
    root = parse(calendar)
    whole = only_calendar(root)
    whole.inside += [event for text in events for event in calendar_in(text).parts("VEVENT")]
    return str(root)


def both_wrote(text: str, uid: str, state: EventState) -> frozenset[str]:
    """Return the words that someone else wrote, and that would say another thing here by now. Raises ValueError."""
    return own_items.both_wrote(only_item(calendar_in(text), "VEVENT", uid), _words(state))


def _words(state: EventState) -> dict[str, str]:
    return {"summary": state.summary, "description": state.description, "url": ""}


def _write(event: Part, state: EventState, now: datetime, *, is_moved: bool) -> None:
    write_words(event, _words(state), state.over, state.left)
    if is_moved:
        put_period(event, state.period)
    if event.value("STATUS").upper() in ("", "CANCELLED"):
        event.put("STATUS:CONFIRMED")  # a tentative one is someone's edit
    _write_parent(event, state.block_uid)
    write_stamps(event, now)


def _write_parent(event: Part, block_uid: str) -> None:
    """Name the margin block as the event's parent; what else it is related to stays."""
    if [one.value for one in _parents(event)] == [block_uid]:
        return
    # a margin block is named by nobody but us
    event.inside = [one for one in event.inside if isinstance(one, Part) or not _is_parent(one)]
    if block_uid:
        newline = "\r\n" if event.begin.endswith("\r\n") else "\n"
        first_part = next((index for index, one in enumerate(event.inside) if isinstance(one, Part)), len(event.inside))
        event.inside.insert(first_part, folded(f"RELATED-TO;RELTYPE=PARENT:{block_uid}", newline))


def _is_parent(line: str) -> bool:
    return name_of(line) == "RELATED-TO" and bool(_parents(Part("VEVENT", inside=[line])))


def _parents(event: Part) -> list[Property]:
    related = event.properties("RELATED-TO")
    return [one for one in related if one.value.endswith(MARGIN_UID_SUFFIX) and _type_of(one) == "PARENT"]


def _type_of(related: Property) -> str:
    return related.parameters.get("RELTYPE", "PARENT").upper()
