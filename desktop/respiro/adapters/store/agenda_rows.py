"""Calendars, components and occurrences between their values and their rows."""

import json
from collections.abc import Mapping
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from respiro.adapters.store.buckets import bucket_of
from respiro.adapters.store.instants import FLOATING_SECONDS, from_seconds, resolved, to_seconds
from respiro.adapters.store.rows import Row
from respiro.adapters.store.tables import OCCURRENCE, PROBLEM
from respiro.adapters.store.values import RawComponent, StoredOccurrence
from respiro.domain.agenda import Attendee, EventStatus, Occurrence, OccurrenceId, PartStat, Transp
from respiro.domain.calendars import Problem, Source
from respiro.domain.period import Period

_TRANSP = {str(value): value for value in Transp}
_STATUS = {str(value): value for value in EventStatus}
_PARTSTAT = {str(value): value for value in PartStat}


def occurrence_row(source_id: int, occurrence: StoredOccurrence) -> Row:
    """Return the sealed row."""
    start, end = to_seconds(occurrence.start), to_seconds(occurrence.end)
    return OCCURRENCE.sealed(
        (
            source_id,
            bucket_of(start, end),
            start,
            end,
            int(occurrence.floating),
            int(occurrence.all_day),
            occurrence.zone,
            _wall(occurrence).isoformat(),
            occurrence.uid,
            occurrence.recurrence_id,
            occurrence.summary,
            occurrence.location,
            str(occurrence.transp),
            str(occurrence.status),
            occurrence.organizer,
            _attendees_text(occurrence.attendees),
            occurrence.travel_minutes,
        )
    )


def _wall(occurrence: StoredOccurrence) -> datetime:
    """Return the naive start; in UTC if the zone's name means nothing here."""
    if occurrence.wall is not None or occurrence.floating:
        return occurrence.wall or occurrence.start
    try:
        zone: tzinfo | None = ZoneInfo(occurrence.zone)
    except (ValueError, OSError, LookupError):
        zone = None
    return (occurrence.start.astimezone(zone) if zone else occurrence.start).replace(tzinfo=None)


def read_occurrence(
    row: Row, calendars: Mapping[int, str], wanted: Period, zone: tzinfo, *, people: bool = True
) -> Occurrence | None:
    """Return the occurrence, without ``people`` if these are not asked for.

    None if it does not overlap the wanted period in this zone.
    """
    (source_id, _bucket, start, end, floating, all_day, _zone, _wall_text, uid, recurrence_id) = row[:10]
    (summary, location, transp, status, organizer, attendees, travel, _seal) = row[10:]
    period = resolved(start, end, zone) if floating else Period(from_seconds(start), from_seconds(end))
    if not period.overlaps(wanted):
        return None
    return Occurrence(
        OccurrenceId(calendars[source_id], uid, recurrence_id),
        period,
        str(summary),
        bool(all_day),
        str(location),
        _TRANSP[transp],
        _STATUS[status],
        str(organizer),
        _read_attendees(str(attendees)) if people and attendees else (),
        travel,
    )


def may_overlap(row: Row, start: int, end: int) -> bool:
    """Tell from the bare row whether it may overlap the range in seconds, whatever the user's zone."""
    slack = FLOATING_SECONDS if row[4] else 0
    return bool(row[2] < end + slack and row[3] > start - slack)


def _attendees_text(attendees: tuple[Attendee, ...]) -> str:
    if not attendees:
        return ""
    rows = [[a.address, str(a.partstat), int(a.is_person)] for a in attendees]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _read_attendees(text: str) -> tuple[Attendee, ...]:
    return tuple(Attendee(address, _PARTSTAT[partstat], bool(person)) for address, partstat, person in json.loads(text))


def problem_row(source_id: int, problem: Problem) -> Row:
    """Return the sealed row."""
    values = (source_id, problem.file, problem.line, problem.uid, problem.kind, problem.detail)
    return PROBLEM.sealed(values)


def read_problem(row: Row, calendars: Mapping[int, str]) -> Problem:
    """Return the problem under its calendar's name."""
    source_id, *rest, _seal = row
    return Problem(calendars[source_id], *rest)


def component_values(source_id: int, component: RawComponent, digest: str) -> Row:
    """Return the row's values, unsealed; ``digest`` is the component's hash."""
    return (
        source_id,
        component.name,
        component.uid,
        component.recurrence_id,
        component.ordinal,
        digest,
        component.line,
        component.raw,
    )


def read_component(row: Row, sections: Mapping[tuple[str, str, str, int], int]) -> RawComponent:
    """Return the component as it came; ``sections`` go by its key, and 0 is meant where there is none."""
    _source_id, name, uid, recurrence_id, ordinal, _hash, line, raw, _seal = row
    section = sections.get((name, uid, recurrence_id, ordinal), 0)
    return RawComponent(uid, recurrence_id, ordinal, name, raw, line, section)


def read_source(row: Row) -> Source:
    """Return the calendar."""
    number, name, origin, imported_at, _colour, components, problems, _seal = row
    return Source(number, name, origin, from_seconds(imported_at), components, problems)
