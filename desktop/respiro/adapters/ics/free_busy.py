"""What calendars tell of busy time without telling why: VFREEBUSY (RFC 5545 §3.6.4) and VAVAILABILITY (RFC 7953)."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, timedelta, tzinfo

from respiro.adapters.ics.availability import read_availability, unavailable
from respiro.adapters.ics.busy_time import Busy, Stretch, around, by_weight, on_one_line
from respiro.adapters.ics.content_lines import properties, unnested
from respiro.adapters.ics.events import component_identity
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.splitting import Component
from respiro.adapters.ics.times import parse_duration, parse_moment
from respiro.adapters.store.values import StoredOccurrence
from respiro.domain.agenda import EventStatus

UID_PREFIX = "freebusy:"
"""Before the component's own UID, so that no event has the same one."""

_MOST_PERIODS = 30_000
_MOST_AVAILABILITIES = 50
_SHORTEST = timedelta(seconds=1)

FindZone = Callable[[str, int], tzinfo | None]
"""Answers the zone of a TZID in a VCALENDAR by its number, None if nobody knows it."""


def read_busy(
    components: Sequence[Component],
    find_zone: FindZone,
    default_zones: Sequence[tzinfo | None],
    first: date,
    last: date,
) -> tuple[list[StoredOccurrence], list[Finding]]:
    """Return the busy time of a file that touches the days from ``first`` up to and without ``last``.

    ``default_zones`` are what floating times are in, by section. Never raises: what can't be read is a finding.
    Where a person is available by a VAVAILABILITY, only that component says so; events go their own way.
    """
    busy: list[Busy] = []
    availabilities = []
    findings: list[Finding] = []
    read = 0
    for component in components:
        if component.kind not in {"VFREEBUSY", "VAVAILABILITY"}:
            continue
        uid = UID_PREFIX + component_identity(component)[0]
        find = _finder(find_zone, component.section)
        zone = default_zones[component.section]
        try:
            if component.kind == "VFREEBUSY":
                more, noted = _free_busy(component, find, zone, uid)
                read += len(more)
                busy += _within(more, first, last)
            else:
                availability, noted = read_availability(component, find, zone, (first, last), uid)
                availabilities.append(availability)
            findings += noted
        except Exception as error:  # noqa: BLE001  one component must never cost the others
            detail = str(error) if type(error) is ValueError else type(error).__name__
            findings.append(Finding("bad_busy_time", component.line, component_identity(component)[0], detail))
        if read > _MOST_PERIODS or len(availabilities) >= _MOST_AVAILABILITIES:
            findings.append(Finding("too_many_occurrences", component.line, detail=str(len(busy))))
            break
    return _stored([*_once_each(busy), *unavailable(availabilities, first, last)]), findings


def _within(busy: Iterable[Busy], first: date, last: date) -> list[Busy]:
    bounds: dict[tzinfo | None, Stretch] = {zone: around(first, last, zone) for zone in (None, UTC)}
    return [one for one in busy if one.end > bounds[one.start.tzinfo][0] and one.start < bounds[one.start.tzinfo][1]]


def _finder(find_zone: FindZone, section: int) -> Callable[[str], tzinfo | None]:
    return lambda name: find_zone(name, section)


def _free_busy(
    component: Component, find_zone: Callable[[str], tzinfo | None], default_zone: tzinfo | None, uid: str
) -> tuple[list[Busy], list[Finding]]:
    found: list[Busy] = []
    findings: dict[Finding, None] = {}
    own_uid = component_identity(component)[0]
    for one in properties(unnested(component.text)[0][1], {"FREEBUSY"}):
        kind = one.parameters.get("FBTYPE", "").strip().upper()
        if kind == "FREE":
            continue
        status = EventStatus.TENTATIVE if kind == "BUSY-TENTATIVE" else EventStatus.CONFIRMED
        zone = find_zone(one.parameters["TZID"]) if "TZID" in one.parameters else default_zone
        if zone is None and "TZID" in one.parameters:
            findings[Finding("unknown_zone", component.line, own_uid, one.parameters["TZID"][:80] or "?")] = None
        if len(found) > _MOST_PERIODS:
            break
        for value in one.value.split(",", _MOST_PERIODS)[: _MOST_PERIODS + 1]:
            try:
                found += _period(value, zone, status, uid)
            except (ValueError, OverflowError):
                findings[Finding("bad_busy_time", component.line, own_uid, "FREEBUSY")] = None
    return found, list(findings)


def _period(value: str, zone: tzinfo | None, status: EventStatus, uid: str) -> list[Busy]:
    """Return the one period, or none of no length. Raises ValueError and OverflowError."""
    if not value.strip():
        return []
    first, _, rest = value.strip().partition("/")
    start = on_one_line(parse_moment(first, zone), zone)
    if rest[:1] in ("P", "p", "+", "-"):
        end = start + parse_duration(rest)
    else:
        end = on_one_line(parse_moment(rest, zone), zone)
    if (start.tzinfo is None) != (end.tzinfo is None):
        end = end.replace(tzinfo=start.tzinfo)
    if end < start:
        raise ValueError("a period that ends before it starts")
    return [Busy(start, end, status, uid)] if end > start else []


def _once_each(busy: Iterable[Busy]) -> list[Busy]:
    """Return each component's busy time without overlaps; wall times and instants can't overlap."""
    groups: dict[tuple[str, bool], list[Busy]] = {}
    for one in busy:
        groups.setdefault((one.uid, one.start.tzinfo is None), []).append(one)
    return [one for group in groups.values() for one in by_weight(group)]


def _stored(busy: Iterable[Busy]) -> list[StoredOccurrence]:
    ordered = sorted(busy, key=lambda one: (one.start.replace(tzinfo=UTC), one.uid))
    return [
        StoredOccurrence(
            uid=one.uid,
            recurrence_id=one.start.isoformat(),
            start=one.start,
            end=max(one.end, one.start + _SHORTEST),
            zone="UTC" if one.start.tzinfo else "",
            wall=one.start.replace(tzinfo=None),
            status=one.status,
        )
        for one in ordered
    ]
