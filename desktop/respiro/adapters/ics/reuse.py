"""Which events of a file need not be read again, because an earlier import left what they say in the store.

What an event says hangs on its own text, on the other events of its UID, and on its surroundings: the calendar's
own properties and the time zones. Where all of these are as they were, so are its occurrences.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from respiro.adapters.ics.content_lines import Property, properties, unnested
from respiro.adapters.ics.facts import Facts, read_facts
from respiro.adapters.ics.splitting import Component, Split
from respiro.adapters.store.values import RawComponent

Identity = tuple[str, str]
"""UID and RECURRENCE-ID of a component, as it is stored under them."""


@dataclass(frozen=True, slots=True)
class Known:
    """A calendar as this same reader left it, over the same days.

    ``reported`` are the UIDs about which there was any finding; these are read again each time. ``occurrences``
    is how many there are in all.
    """

    components: Sequence[RawComponent]
    reported: Collection[str]
    occurrences: int


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The components of a file that are known by their text: identities go by their place in the file.

    ``unsettled`` are UIDs whose occurrences have to be worked out again whatever the file says about them.
    """

    identities: dict[int, Identity] = field(default_factory=dict)
    unsettled: frozenset[str] = frozenset()


def unchanged(parts: Split, known: Known | None) -> Unchanged:
    """Return what of the file is known; nothing if its surroundings are not those of what is known."""
    if known is None or _surroundings(parts) != _known_surroundings(known.components):
        return Unchanged()
    stored: dict[tuple[str, str], Identity] = {}
    left: Counter[tuple[str, str]] = Counter()
    for one in known.components:
        text = (one.name, one.raw)
        stored[text] = (one.uid, one.recurrence_id)
        left[text] += 1
    identities: dict[int, Identity] = {}
    for place, component in enumerate(parts.components):
        text = (component.kind, component.text)
        if left[text] > 0:
            left[text] -= 1
            identities[place] = stored[text]
    gone = {stored[text][0] for text, count in left.items() if count > 0}
    return Unchanged(identities, frozenset(gone.union(known.reported)))


def guest_addresses(facts: Facts) -> Iterator[str]:
    """Yield the addresses of everybody in an event that has guests."""
    people = {one.address for one in facts.attendees if one.is_person}
    if people - {facts.organizer}:
        yield from people
        if facts.organizer:
            yield facts.organizer


def guests_in(components: Iterable[Component]) -> Iterator[str]:
    """Yield the addresses of everybody in events with guests, reading nothing else of them."""
    for component in components:
        given: dict[str, list[Property]] = {}
        for one in properties(unnested(component.text)[0][1], {"ATTENDEE", "ORGANIZER"}):
            given.setdefault(one.name, []).append(one)
        if "ATTENDEE" in given:
            yield from guest_addresses(read_facts(given))


def _surroundings(parts: Split) -> tuple[str, ...] | None:
    """Return the texts that the meaning of events hangs on; None where several calendars stand in one file."""
    if len(parts.headers) != 1:
        return None
    zones = (component.text for component in parts.components if component.kind == "VTIMEZONE")
    return (f"BEGIN:VCALENDAR\r\n{parts.headers[0]}", *zones)


def _known_surroundings(components: Sequence[RawComponent]) -> tuple[str, ...]:
    headers = [one.raw for one in components if one.name == "VCALENDAR"]
    return (*headers, *(one.raw for one in components if one.name == "VTIMEZONE"))
