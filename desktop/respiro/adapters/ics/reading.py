"""The text of a calendar file into raw components, occurrences and findings."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from respiro.adapters.ics.content_lines import plain_lines, plain_text, properties
from respiro.adapters.ics.events import EventDraft, EventError, component_identity, read_event
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.grouping import group
from respiro.adapters.ics.occurrences import Expansion
from respiro.adapters.ics.splitting import Component, Split, split
from respiro.adapters.ics.zones import Zones, named_zone
from respiro.adapters.store.values import RawComponent, StoredOccurrence

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_NAMES = ("X-WR-CALNAME", "NAME")
_TELL_EVERY = 200

Progress = Callable[[str, int, int], None]
"""Is told a stage and how many of how many steps of it are done."""


def _no_progress(_stage: str, _done: int, _total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a calendar file says. ``found`` VEVENTs are ``accepted`` or lost, and then there is a finding.

    ``name`` and ``colour`` are the calendar's own, or empty; ``addresses`` are those of all guests and
    organizers of events with guests.
    """

    name: str
    colour: str
    components: tuple[RawComponent, ...]
    occurrences: tuple[StoredOccurrence, ...]
    findings: tuple[Finding, ...]
    found: int
    accepted: int
    truncated: bool
    addresses: frozenset[str]

    @property
    def reported(self) -> int:
        """Return how many events were found and not accepted."""
        return self.found - self.accepted


def read_calendar(text: str, first: date, last: date, progress: Progress = _no_progress) -> Reading:
    """Read a file's text; occurrences are those that touch the days from ``first`` up to and without ``last``.

    ``progress`` is told stage, done and total now and then. Never raises for what is in the text.
    """
    parts = split(text)
    default_zones = [_default_zone(header) for header in parts.headers]
    zones = Zones([component for component in parts.components if component.kind == "VTIMEZONE"])
    drafts, findings = _read_events(parts, zones, default_zones, progress)
    groups = group(drafts)
    expansion = Expansion(first, last)
    for draft in groups.singles:
        expansion.add_single(draft)
    for done, one in enumerate(groups.groups):
        if done % _TELL_EVERY == 0:
            progress("expanding", done, len(groups.groups))
        expansion.add_group(one)
    found = [*parts.findings, *findings, *groups.findings, *expansion.findings]
    return Reading(
        name=_header_value(parts.headers, _NAMES),
        colour=_colour(parts.headers),
        components=tuple(_raw_components(parts, drafts)),
        occurrences=tuple(expansion.occurrences),
        findings=tuple(sorted(found, key=lambda finding: finding.line)),
        found=parts.found,
        accepted=len(drafts),
        truncated=parts.truncated,
        addresses=frozenset(_guest_addresses(drafts)),
    )


def rebuilt_text(components: Iterable[RawComponent]) -> str:
    """Return a file's text out of its stored components, for reading it over another range of days."""
    pieces: list[str] = []
    is_open = False
    ordered = sorted(components, key=lambda one: one.line)
    if sum(component.name == "VCALENDAR" for component in ordered) == 1:
        # lines are of different imports when only some components changed; one header goes before all of them
        ordered.sort(key=lambda one: one.name != "VCALENDAR")
    for component in ordered:
        if component.name == "VCALENDAR":
            pieces += ["END:VCALENDAR\r\n"] if is_open else []
            is_open = True
        pieces.append(component.raw if component.raw.endswith(("\r", "\n")) else component.raw + "\r\n")
    return "".join([*pieces, "END:VCALENDAR\r\n" if is_open else ""])


def _read_events(
    parts: Split, zones: Zones, default_zones: Sequence[tzinfo | None], progress: Progress
) -> tuple[list[EventDraft], list[Finding]]:
    drafts: list[EventDraft] = []
    findings: list[Finding] = []
    events = [component for component in parts.components if component.kind == "VEVENT"]
    for done, component in enumerate(events):
        if done % _TELL_EVERY == 0:
            progress("reading", done, len(events))
        section = component.section
        try:
            draft = read_event(component, lambda name, at=section: zones.zone(name, at), default_zones[section])  # type: ignore[misc]
        except EventError as error:
            findings.append(_lost(component, error.kind, error.detail))
        except Exception as error:  # noqa: BLE001  one component must never cost the others
            findings.append(_lost(component, "bad_component", type(error).__name__))
        else:
            drafts.append(draft)
            findings += draft.findings
    return drafts, findings


def _lost(component: Component, kind: str, detail: str) -> Finding:
    return Finding(kind, component.line, component_identity(component)[0], detail, lost_events=1)


def _raw_components(parts: Split, drafts: Iterable[EventDraft]) -> Iterable[RawComponent]:
    known = {id(draft.component): (draft.uid, draft.recurrence_text) for draft in drafts}
    seen: Counter[tuple[str, str, str]] = Counter()
    for number, (line, header) in enumerate(zip(parts.header_lines, parts.headers, strict=True)):
        yield RawComponent("", "", number, "VCALENDAR", f"BEGIN:VCALENDAR\r\n{header}", line)
    for component in parts.components:
        uid, recurrence_id = known.get(id(component)) or component_identity(component)
        key = (component.kind, uid, recurrence_id)
        yield RawComponent(uid, recurrence_id, seen[key], component.kind, component.text, component.line)
        seen[key] += 1


def _header_value(headers: Iterable[str], names: Sequence[str]) -> str:
    given = [one for header in headers for one in properties(plain_lines(header), names)]
    ordered = sorted(given, key=lambda one: names.index(one.name))
    return next((text for one in ordered if (text := plain_text(one.value))), "")


def _colour(headers: Iterable[str]) -> str:
    match = _COLOUR.match(_header_value(headers, ("X-APPLE-CALENDAR-COLOR", "COLOR")))
    return match[0].lower() if match else ""


def _default_zone(header: str) -> tzinfo | None:
    """Return what a calendar's floating times are in: X-WR-TIMEZONE, except where Apple means floating."""
    given = {one.name: one.value for one in properties(plain_lines(header), ("X-WR-TIMEZONE", "PRODID"))}
    if "APPLE" in given.get("PRODID", "").upper():
        return None
    return named_zone(given.get("X-WR-TIMEZONE", ""))


def _guest_addresses(drafts: Iterable[EventDraft]) -> Iterable[str]:
    for draft in drafts:
        people = {one.address for one in draft.facts.attendees if one.is_person}
        if people - {draft.facts.organizer}:
            yield from people
            if draft.facts.organizer:
                yield draft.facts.organizer
