"""What the items have in common that Respiro keeps in a calendar: their words, their instants, their stamps."""

import re
from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, tzinfo
from hashlib import sha256

from respiro.adapters.ics.content_lines import Property, plain_text
from respiro.adapters.ics.editing import Part, parse
from respiro.adapters.ics.splitting import Component
from respiro.adapters.ics.times import Moment, parse_moment
from respiro.adapters.ics.zones import Zones

WORDS = {"SUMMARY": "summary", "DESCRIPTION": "description", "URL": "url"}
"""The properties that hold words of ours, with the names of their fields."""
ASKED = "X-RESPIRO-ASKED"
"""Stands only in what the store remembers: the item was gone there, and that is known."""
_PRODUCT = "-//Respiro//Respiro//EN"
_SEALS = "X-RESPIRO-WORDS"
"""What the words were when Respiro wrote them, as short hashes: what differs is someone's edit."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})
_SEAL_LENGTH = 12
_ALL_DIFFER = 3


def new_calendar(*lines: str) -> Part:
    """Return a calendar without components."""
    calendar = Part("VCALENDAR", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n")
    for line in ("VERSION:2.0", f"PRODID:{_PRODUCT}", *lines):
        calendar.put(line)
    return calendar


def calendar_in(text: str) -> Part:
    """Return a text's one calendar. Raises ValueError when it is no sound one."""
    return only_calendar(parse(text))


def only_calendar(root: Part) -> Part:
    """Return the one calendar of a parsed text. Raises ValueError."""
    calendars = root.parts("VCALENDAR")
    if len(calendars) != 1:
        raise ValueError("not one VCALENDAR")
    return calendars[0]


def only_item(calendar: Part, kind: str, uid: str) -> Part:
    """Return the item of a UID itself, not one that stands for a single occurrence.

    Raises ValueError when the calendar holds anything else beside it.
    """
    own = [item for item in calendar.parts(kind) if item.value("UID") == uid]
    others = [part for part in calendar.inside if isinstance(part, Part) and part.kind not in ("VTIMEZONE", kind)]
    masters = [item for item in own if not item.value("RECURRENCE-ID")]
    if len(masters) != 1 or others or len(own) != len(calendar.parts(kind)):
        raise ValueError("not one item")
    return masters[0]


def read_words(item: Part) -> dict[str, str]:
    """Return what people read in an item, by field."""
    return {field: plain_text(item.value(name)) for name, field in WORDS.items()}


def own_words(item: Part) -> frozenset[str]:
    """Return the fields whose words stand as Respiro wrote them."""
    seals = item.value(_SEALS).split("-")
    if len(seals) != len(WORDS):
        return frozenset()
    pairs = zip(WORDS.items(), seals, strict=True)
    return frozenset(field for (name, field), seal in pairs if _seal(item.value(name)) == seal)


def both_wrote(item: Part, words: Mapping[str, str]) -> frozenset[str]:
    """Return the fields that someone else wrote, and that would say another thing here since ours were last there."""
    seals = item.value(_SEALS).split("-")
    if len(seals) != len(WORDS):
        return frozenset()
    pairs = zip(WORDS.items(), seals, strict=True)
    return frozenset(
        field
        for (name, field), seal in pairs
        if seal and len({seal, _seal(item.value(name)), _seal(_value(name, words[field]))}) == _ALL_DIFFER
    )


def write_words(item: Part, words: Mapping[str, str], over: Collection[str] = (), left: Collection[str] = ()) -> None:
    """Write the words that are still ours, or not there at all while nothing else of ours is.

    ``over`` names fields that are written over what someone else wrote; ``left`` those of someone else's that stay
    though ours say another thing now.
    """
    own = own_words(item) | frozenset(over)
    is_new = _SEALS not in item.names() and not item.names() & set(WORDS)
    for name, field in WORDS.items():
        value = words[field]
        if not is_new and field not in own:
            continue
        if value:
            item.put(f"{name}:{_value(name, value)}")
        else:
            item.drop(name)
    if is_new or own or left:
        # a field that someone else wrote keeps a seal of ours, which does not fit it
        old = dict(zip(WORDS, item.value(_SEALS).split("-"), strict=False))
        old |= {name: _seal(_value(name, words[field])) for name, field in WORDS.items() if field in left}
        seals = (
            _seal(item.value(name)) if is_new or field in own else old.get(name, "") for name, field in WORDS.items()
        )
        item.put(f"{_SEALS}:{'-'.join(seals)}")


def write_stamps(item: Part, now: datetime) -> None:
    """Note that an item was changed (RFC 5545 §3.8.7); what only the store remembers is no part of it."""
    item.drop(ASKED)
    sequence = item.value("SEQUENCE")
    item.put(f"SEQUENCE:{int(sequence) + 1 if re.fullmatch(r'[0-9]{1,9}', sequence) else 0}")
    item.put(f"DTSTAMP:{utc(now)}")
    item.put(f"LAST-MODIFIED:{utc(now)}")


def read_moment(found: Property | None, calendar: Part, zone: tzinfo) -> Moment | None:
    """Read a time as an instant (UTC), or a day; floating times are in ``zone``. None for anything else."""
    if found is None:
        return None
    named = None
    if tzid := found.parameters.get("TZID", ""):
        definitions = [Component("VTIMEZONE", 0, 0, str(part)) for part in calendar.parts("VTIMEZONE")]
        named = Zones(definitions).zone(tzid, 0)
    try:
        moment = parse_moment(found.value, named or zone, only_date=found.parameters.get("VALUE", "").upper() == "DATE")
        _check_year(moment)
        return moment.astimezone(UTC) if isinstance(moment, datetime) else moment
    except (ValueError, OverflowError):
        return None


def read_instant(found: Property | None) -> datetime | None:
    """Read a UTC time; None for anything else."""
    try:
        moment = parse_moment(found.value, UTC) if found else None
        if not isinstance(moment, datetime):
            return None
        _check_year(moment)
    except (ValueError, OverflowError):
        return None
    return moment


def escaped(text: str) -> str:
    """Return text as a value (RFC 5545 §3.3.11)."""
    return text.translate(_ESCAPED)


def utc(moment: datetime) -> str:
    """Return an instant as a UTC time (RFC 5545 §3.3.5, form 2)."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _check_year(moment: date) -> None:
    """Raise ValueError at the ends of the calendar, where instants can't be told in every zone."""
    if not date.min.year < moment.year < date.max.year:
        raise ValueError("out of range")


def _value(name: str, words: str) -> str:
    """Return words as the value of their property."""
    return words if name == "URL" else escaped(words)


def _seal(value: str) -> str:
    return sha256(plain_text(value).encode("utf-8", "replace")).hexdigest()[:_SEAL_LENGTH]
