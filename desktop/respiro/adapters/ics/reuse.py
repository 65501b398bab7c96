"""Which events of a file need not be read again, because an earlier import left what they say in the store.

What an event says hangs on its own text, on the other events of its UID, and on its surroundings: its calendar's
own properties and the time zones. Where all of these are as they were, so are its occurrences.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from respiro.adapters.ics.content_lines import Property, properties, unnested
from respiro.adapters.ics.facts import Facts, read_facts
from respiro.adapters.ics.splitting import Component, Split
from respiro.adapters.ics.surroundings import Around, Surroundings, of_file, of_stored
from respiro.adapters.store.values import NotedComponent, RawComponent, hash_of

_Looks = tuple[str, str, Around | None]
"""Kind, hash and surroundings: what a component is known by."""


class Known(NamedTuple):
    """A calendar as this same reader left it, over the same days.

    ``whole`` are its headers and time zones with their texts. ``reported`` are the UIDs about which there was any
    finding; these are read again each time. ``occurrences`` is how many there are in all. ``is_sound`` tells that
    nothing was found wrong with how components begin and end.
    """

    components: Sequence[NotedComponent]
    whole: Sequence[RawComponent]
    reported: Collection[str]
    occurrences: int
    is_sound: bool = False


class Unchanged(NamedTuple):
    """The components of a file that are known: what is noted of them goes by their place in the file.

    ``unsettled`` are UIDs whose occurrences have to be worked out again whatever the file says about them.
    """

    known: Mapping[int, NotedComponent] = MappingProxyType({})
    unsettled: frozenset[str] = frozenset()


def unchanged(parts: Split, known: Known | None, hashes: Mapping[int, str]) -> Unchanged:
    """Return what of the file is known; ``hashes`` are those of components, by place, that were worked out before."""
    if known is None:
        return Unchanged()
    now, then = of_file(parts), of_stored(known.whole)
    if now.shared is None or now.shared != then.shared:
        return Unchanged()
    around = [now.around(section) for section in range(len(parts.headers))]
    digests = (hashes.get(place) or hash_of(one.text) for place, one in enumerate(parts.components))
    if (alone := _by_hash(known.components, then, around)) is not None:
        found = {place: one for place, digest in enumerate(digests) if (one := alone.pop(digest, None))}
        gone = {one.uid for one in alone.values()}
    else:
        waiting = _by_looks(known.components, then)
        found = {}
        for (place, component), digest in zip(enumerate(parts.components), digests, strict=True):
            at = around[component.section]
            if at is not None and (same := waiting.get((component.kind, digest, at))):
                found[place] = same.pop()
        gone = {one.uid for left in waiting.values() for one in left}
    twins = {one.uid for one in known.components if one.ordinal}  # which of them is the first may be another one now
    return Unchanged(found, frozenset(gone.union(twins, known.reported)))


def _by_hash(
    components: Sequence[NotedComponent], surroundings: Surroundings, around: Sequence[Around | None]
) -> dict[str, NotedComponent] | None:
    """Return the components by hash alone; None unless that tells each, for all share their surroundings."""
    sections = {one.section for one in components}
    if None in around or len({*around, *map(surroundings.around, sections)}) > 1:
        return None
    found = {one.hash: one for one in components if one.name != "VCALENDAR"}
    headers = sum(one.name == "VCALENDAR" for one in components)
    return found if len(found) + headers == len(components) else None


def _by_looks(components: Iterable[NotedComponent], surroundings: Surroundings) -> dict[_Looks, list[NotedComponent]]:
    around: dict[int, Around | None] = {}
    waiting: defaultdict[_Looks, list[NotedComponent]] = defaultdict(list)
    for one in components:
        if one.name == "VCALENDAR":
            continue
        if one.section not in around:
            around[one.section] = surroundings.around(one.section)
        waiting[one.name, one.hash, around[one.section]].append(one)
    return waiting


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
