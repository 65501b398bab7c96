"""What the events have in common that Respiro keeps in a calendar: their UID, their time, and that they were deleted.

RFC 5545 §3.6.1 (VEVENT), §3.8.2 (its time).
"""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo

from respiro.adapters.ics.editing import Part, parse
from respiro.adapters.ics.own_items import ASKED, calendar_in, only_calendar, only_item, read_moment, utc
from respiro.adapters.ics.times import parse_duration
from respiro.domain.period import Period


def event_uid(text: str) -> str:
    """Return the UID of a calendar's first event; empty if there is none. Raises ValueError for no sound calendar."""
    return next((event.value("UID") for event in calendar_in(text).parts("VEVENT")), "")


def marked_as_left(text: str, uid: str) -> str:
    """Return the text with a mark that it was deleted there, and is left so. Raises ValueError."""
    return marked(text, uid, f"{ASKED}:1")


def marked(text: str, uid: str, line: str) -> str:
    """Return the text with a content line that only the store remembers. Raises ValueError."""
    root = parse(text)
    only_item(only_calendar(root), "VEVENT", uid).put(line)
    return str(root)


def edited(text: str, uid: str, period: Period, zone: tzinfo, write: Callable[[Part, bool], None]) -> str:
    """Return the text after ``write`` was given its event, and whether ``period`` is another time than it has.

    What is not written stays as it is. Raises ValueError.
    """
    root = parse(text)
    calendar = only_calendar(root)
    event = only_item(calendar, "VEVENT", uid)
    write(event, period_of(event, calendar, zone) != period)
    return str(root)


def period_of(event: Part, calendar: Part, zone: tzinfo) -> Period | None:
    """Return when it is, the first time of one that recurs; None for one of whole days or no time, or of unknown one."""
    start = read_moment(next(event.properties("DTSTART"), None), calendar, zone)
    end = read_moment(next(event.properties("DTEND"), None), calendar, zone)
    if not isinstance(start, datetime):
        return None
    if end is None and (length := _length(event)) is not None:
        end = start + length
    return Period(start, end) if isinstance(end, datetime) and start < end else None


def put_period(event: Part, period: Period) -> None:
    """Give it another time; should others have made it recur, it goes on doing so."""
    event.drop("DURATION")
    event.put(f"DTSTART:{utc(period.start)}")
    event.put(f"DTEND:{utc(period.end)}")


def is_all_day(event: Part, calendar: Part, zone: tzinfo) -> bool:
    """Tell whether it takes whole days."""
    start = read_moment(next(event.properties("DTSTART"), None), calendar, zone)
    return start is not None and not isinstance(start, datetime)


def _length(event: Part) -> timedelta | None:
    try:
        return parse_duration(event.value("DURATION"))
    except (ValueError, OverflowError):
        return None
