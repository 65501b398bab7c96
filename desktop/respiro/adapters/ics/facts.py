"""What an event says beside its times: who, where, whether it takes up time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from respiro.adapters.ics.content_lines import Property, plain_text
from respiro.adapters.ics.times import parse_duration
from respiro.domain.agenda import Attendee, EventStatus, PartStat, Transp

FACT_NAMES = frozenset(
    {
        "SUMMARY",
        "LOCATION",
        "TRANSP",
        "STATUS",
        "ORGANIZER",
        "ATTENDEE",
        "X-APPLE-TRAVEL-DURATION",
        "X-MICROSOFT-CDO-BUSYSTATUS",
        "CONFERENCE",
        "X-GOOGLE-CONFERENCE",
        "X-MICROSOFT-SKYPETEAMSMEETINGURL",
        "URL",
    }
)
_MEETING_PLACES = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "URL")
"""Where a meeting without a place may be held (CONFERENCE: RFC 7986 §5.11), the surest first."""
_NO_PERSONS = frozenset({"ROOM", "RESOURCE"})
_LONGEST_TEXT = 2000
_LONGEST_WAY = 24 * 60
_MOST_ATTENDEES = 1000

_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of an event; texts are one line, unescaped."""

    summary: str = ""
    location: str = ""
    transp: Transp = Transp.OPAQUE
    status: EventStatus = EventStatus.CONFIRMED
    organizer: str = ""
    attendees: tuple[Attendee, ...] = ()
    travel_minutes: int = 0


def read_facts(given: Mapping[str, Sequence[Property]]) -> Facts:
    """Return the facts out of an event's properties; a value outside its list is the RFC's default."""
    organizers = given.get("ORGANIZER", ())
    return Facts(
        summary=_text(given, "SUMMARY"),
        location=_text(given, "LOCATION") or _meeting_link(given),
        transp=_transp(given),
        status=_choice(EventStatus, _value(given, "STATUS"), EventStatus.CONFIRMED),
        organizer=_address(organizers[0]) if organizers else "",
        attendees=_attendees(given.get("ATTENDEE", ())),
        travel_minutes=_travel_minutes(_value(given, "X-APPLE-TRAVEL-DURATION")),
    )


def _value(given: Mapping[str, Sequence[Property]], name: str) -> str:
    return next((one.value.strip() for one in given.get(name, ()) if one.value.strip()), "")


def _text(given: Mapping[str, Sequence[Property]], name: str) -> str:
    return plain_text(_value(given, name)[: 2 * _LONGEST_TEXT])[:_LONGEST_TEXT]


def _meeting_link(given: Mapping[str, Sequence[Property]]) -> str:
    """Return the first link to a meeting that may be opened."""
    written = [one.value.strip() for name in _MEETING_PLACES for one in given.get(name, ())]
    if not written:
        return ""
    from respiro.domain.links import safe_link  # noqa: PLC0415  few events have any

    links = (safe_link(value) for value in written if value and len(value) <= _LONGEST_TEXT)
    return next((link.url for link in links if link), "")


def _choice(kind: type[_Choice], value: str, default: _Choice) -> _Choice:
    try:
        return kind(value.upper())
    except ValueError:
        return default


def _transp(given: Mapping[str, Sequence[Property]]) -> Transp:
    """Return TRANSP; where Exchange leaves it out, its own property tells what is free."""
    written = _value(given, "TRANSP")
    if not written and _value(given, "X-MICROSOFT-CDO-BUSYSTATUS").upper() == "FREE":
        return Transp.TRANSPARENT
    return _choice(Transp, written, Transp.OPAQUE)


def _address(one: Property) -> str:
    """Return the e-mail address, lower case; Apple writes one of its own kind and the e-mail in a parameter."""
    value = one.value.strip()
    if not value.lower().startswith("mailto:") and "@" not in value and one.parameters.get("EMAIL"):
        value = one.parameters["EMAIL"]
    value = value[len("mailto:") :] if value.lower().startswith("mailto:") else value
    return plain_text(value).lower()


def _attendees(given: Sequence[Property]) -> tuple[Attendee, ...]:
    found: dict[str, Attendee] = {}
    for one in given[:_MOST_ATTENDEES]:
        if address := _address(one):
            partstat = _choice(PartStat, one.parameters.get("PARTSTAT", "").strip(), PartStat.NEEDS_ACTION)
            is_person = one.parameters.get("CUTYPE", "").strip().upper() not in _NO_PERSONS
            found.setdefault(address, Attendee(address, partstat, is_person))
    return tuple(found.values())


def _travel_minutes(value: str) -> int:
    """Return the whole minutes, rounded up; a longer way than a day is none."""
    try:
        seconds = int(parse_duration(value).total_seconds())
    except (ValueError, OverflowError):
        return 0
    minutes = -(-seconds // 60)
    return minutes if 0 < minutes <= _LONGEST_WAY else 0
