"""The text of a calendar file into raw components, occurrences and findings."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from itertools import chain
from types import MappingProxyType

from respiro.adapters.ics.content_lines import plain_lines, plain_text, properties
from respiro.adapters.ics.events import EventDraft, EventError, component_identity, read_event
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.grouping import group
from respiro.adapters.ics.occurrences import MOST_OF_A_FILE, Expansion
from respiro.adapters.ics.reuse import Known, Unchanged, guest_addresses, guests_in, unchanged
from respiro.adapters.ics.splitting import Component, Split, split
from respiro.adapters.ics.zones import Zones
from respiro.adapters.store.values import AnyComponent, NotedComponent, RawComponent, StoredOccurrence

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_NAMES = ("X-WR-CALNAME", "NAME")
_TELL_EVERY = 200
_BUSY_KINDS = frozenset({"VFREEBUSY", "VAVAILABILITY"})

Progress = Callable[[str, int, int], None]
"""Is told a stage and how many of how many steps of it are done."""


def _no_progress(_stage: str, _done: int, _total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a calendar file says. ``found`` VEVENTs are ``accepted`` or lost, and then there is a finding.

    ``name`` and ``colour`` are the calendar's own, or empty; ``addresses`` are those of all guests and
    organizers of events with guests. ``settled`` are the UIDs of known events that were not read again: among
    ``components`` they are as noted, their stored occurrences stand and are not among ``occurrences``, and their
    texts are ``unread``; ``loose`` are all others that were known before; that they are known is ``based_on`` what
    the store remembers. ``memory`` is what it shall remember next.
    """

    name: str
    colour: str
    components: tuple[AnyComponent, ...]
    occurrences: tuple[StoredOccurrence, ...]
    findings: tuple[Finding, ...]
    found: int
    accepted: int
    truncated: bool
    addresses: frozenset[str]
    settled: frozenset[str] = frozenset()
    loose: tuple[NotedComponent, ...] = ()
    unread: tuple[Component, ...] = ()
    based_on: str = ""
    memory: str = ""

    @property
    def fresh(self) -> list[RawComponent]:
        """Return the components that were read now."""
        return [one for one in self.components if isinstance(one, RawComponent)]

    @property
    def unsettled(self) -> frozenset[str]:
        """Return the UIDs that occurrences have, stored or not, beside those that stand."""
        uids = {one.uid for one in self.loose} | {one.uid for one in self.occurrences}
        if busy := [one.uid for one in self.loose if one.name in _BUSY_KINDS]:
            from respiro.adapters.ics.free_busy import UID_PREFIX  # noqa: PLC0415  few calendars have any

            uids.update(UID_PREFIX + uid for uid in busy)
        return frozenset(uids)

    @property
    def reported(self) -> int:
        """Return how many events were found and not accepted."""
        return self.found - self.accepted

    def guests_without(self, own: Collection[str]) -> bool:
        """Tell whether there are events with guests, and none of these addresses in any of them."""
        someone = False
        for address in chain(self.addresses, guests_in(self.unread)):
            if address in own:
                return False
            someone = True
            if not own:
                break
        return someone


def read_calendar(
    text: str, first: date, last: date, progress: Progress = _no_progress, known: Known | None = None
) -> Reading:
    """Read a file's text; occurrences are those that touch the days from ``first`` up to and without ``last``.

    ``progress`` is told stage, done and total now and then. Events that are ``known`` just as they are, from an
    import over the same days, are not read again. Never raises for what is in the text.
    """
    return read_parts(split(text), first, last, progress, known)


def read_parts(
    parts: Split,
    first: date,
    last: date,
    progress: Progress = _no_progress,
    known: Known | None = None,
    hashes: Mapping[int, str] = MappingProxyType({}),
) -> Reading:
    """Read a file that is split already, see read_calendar(); ``hashes`` are those of some components by place."""
    same = unchanged(parts, known, hashes)
    zones = Zones(component for component in parts.components if component.kind == "VTIMEZONE")
    headers = zip(parts.headers, parts.header_lines, strict=True)
    default_zones = [zones.default_zone(header, line, section) for section, (header, line) in enumerate(headers)]
    drafts, findings, settled = _read_unsettled(parts, same, zones, default_zones, progress)
    busy, busy_findings = _read_busy(parts, zones, default_zones, first, last)
    groups = group(drafts)
    expansion = Expansion(first, last)
    for draft in groups.singles:
        expansion.add_single(draft)
    for done, one in enumerate(groups.groups):
        if done % _TELL_EVERY == 0:
            progress("expanding", done, len(groups.groups))
        expansion.add_group(one)
    if known and settled and known.occurrences + len(expansion.occurrences) > MOST_OF_A_FILE:
        return read_parts(parts, first, last, progress)
    noted = [same.known[place] for place in settled]
    found = [*parts.findings, *zones.findings, *findings, *groups.findings, *expansion.findings, *busy_findings]
    return Reading(
        name=calendar_name(parts),
        colour=_colour(parts.headers),
        components=tuple(_all_components(parts, drafts, noted, frozenset(settled))),
        occurrences=(*expansion.occurrences, *busy),
        findings=tuple(sorted(found, key=lambda finding: finding.line)),
        found=parts.found,
        accepted=len(drafts) + len(settled),
        truncated=parts.truncated,
        addresses=frozenset(address for draft in drafts for address in guest_addresses(draft.facts)),
        loose=_loose(known, noted),
        settled=frozenset(one.uid for one in noted),
        unread=tuple(parts.components[place] for place in settled),
    )


def calendar_name(parts: Split) -> str:
    """Return the calendar's own name, or nothing."""
    return _header_value(parts.headers, _NAMES)


def rebuilt_text(components: Iterable[RawComponent]) -> str:
    """Return a file's text out of its stored components, for reading it over another range of days."""
    pieces: list[str] = []
    is_open = False
    ordered = sorted(components, key=lambda one: one.line)
    if any(one.section for one in ordered) or sum(one.name == "VCALENDAR" for one in ordered) == 1:
        # lines are of different imports when only some components changed; a header goes before all of its section
        ordered.sort(key=lambda one: (one.section, one.name != "VCALENDAR"))
    for component in ordered:
        if component.name == "VCALENDAR":
            pieces += ["END:VCALENDAR\r\n"] if is_open else []
            is_open = True
        pieces.append(component.raw if component.raw.endswith(("\r", "\n")) else component.raw + "\r\n")
    return "".join([*pieces, "END:VCALENDAR\r\n" if is_open else ""])


def _read_busy(
    parts: Split, zones: Zones, default_zones: Sequence[tzinfo | None], first: date, last: date
) -> tuple[Sequence[StoredOccurrence], Sequence[Finding]]:
    components = [component for component in parts.components if component.kind in _BUSY_KINDS]
    if not components:
        return (), ()
    from respiro.adapters.ics.free_busy import read_busy  # noqa: PLC0415  few calendars have any

    return read_busy(components, zones.zone, default_zones, first, last)


def _read_unsettled(
    parts: Split, same: Unchanged, zones: Zones, default_zones: Sequence[tzinfo | None], progress: Progress
) -> tuple[list[EventDraft], list[Finding], list[int]]:
    """Read the events that are not known, and the known ones that have a UID in common with them.

    The third value are the places of the others.
    """
    places = [place for place, component in enumerate(parts.components) if component.kind == "VEVENT"]
    new = [place for place in places if place not in same.known]
    drafts, findings = _read_events(parts, new, zones, default_zones, progress)
    unsettled = same.unsettled.union((draft.uid for draft in drafts.values()), (finding.uid for finding in findings))
    known = [place for place in places if place in same.known]
    settled = [place for place in known if same.known[place].uid not in unsettled]
    if len(settled) < len(known):
        again = [place for place in known if same.known[place].uid in unsettled]
        more_drafts, more_findings = _read_events(parts, again, zones, default_zones, progress)
        drafts |= more_drafts
        findings += more_findings
    return [drafts[place] for place in sorted(drafts)], findings, settled


def _read_events(
    parts: Split, places: Sequence[int], zones: Zones, default_zones: Sequence[tzinfo | None], progress: Progress
) -> tuple[dict[int, EventDraft], list[Finding]]:
    drafts: dict[int, EventDraft] = {}
    findings: list[Finding] = []
    for done, place in enumerate(places):
        if done % _TELL_EVERY == 0:
            progress("reading", done, len(places))
        component = parts.components[place]
        section = component.section
        try:
            draft = read_event(component, lambda name, at=section: zones.zone(name, at), default_zones[section])  # type: ignore[misc]
        except EventError as error:
            findings.append(_lost(component, error.kind, error.detail))
        except Exception as error:  # noqa: BLE001  one component must never cost the others
            findings.append(_lost(component, "bad_component", type(error).__name__))
        else:
            drafts[place] = draft
            findings += draft.findings
    return drafts, findings


def _lost(component: Component, kind: str, detail: str) -> Finding:
    return Finding(kind, component.line, component_identity(component)[0], detail, lost_events=1)


def _loose(known: Known | None, settled: Collection[NotedComponent]) -> tuple[NotedComponent, ...]:
    standing = set(map(id, settled))
    return tuple(one for one in known.components if id(one) not in standing) if known and settled else ()


def _all_components(
    parts: Split, drafts: Iterable[EventDraft], noted: Iterable[NotedComponent], settled: Collection[int]
) -> Iterator[AnyComponent]:
    """Yield the headers, what was read now, and last what is noted of the events that are settled."""
    read = {id(draft.component): (draft.uid, draft.recurrence_text) for draft in drafts}
    seen: Counter[tuple[str, str, str]] = Counter()
    for number, (line, header) in enumerate(zip(parts.header_lines, parts.headers, strict=True)):
        yield RawComponent("", "", number, "VCALENDAR", f"BEGIN:VCALENDAR\r\n{header}", line, number)
    for place, one in enumerate(parts.components):
        if place in settled:
            continue
        uid, recurrence_id = read.get(id(one)) or component_identity(one)
        key = (one.kind, uid, recurrence_id)
        yield RawComponent(uid, recurrence_id, seen[key], one.kind, one.text, one.line, one.section)
        seen[key] += 1
    yield from noted


def _header_value(headers: Iterable[str], names: Sequence[str]) -> str:
    given = [one for header in headers for one in properties(plain_lines(header), names)]
    ordered = sorted(given, key=lambda one: names.index(one.name))
    return next((text for one in ordered if (text := plain_text(one.value))), "")


def _colour(headers: Iterable[str]) -> str:
    match = _COLOUR.match(_header_value(headers, ("X-APPLE-CALENDAR-COLOR", "COLOR")))
    return match[0].lower() if match else ""
