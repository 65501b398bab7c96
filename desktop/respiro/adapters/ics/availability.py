"""VAVAILABILITY (RFC 7953): when a person is available; all the rest of its range is busy."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from respiro.adapters.ics.busy_time import Busy, Stretch, around, by_weight, laid_over, merged, minus, on_one_line
from respiro.adapters.ics.content_lines import Property, properties, unnested
from respiro.adapters.ics.events import EventDraft, EventError, read_event
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.grouping import group
from respiro.adapters.ics.occurrences import Expansion
from respiro.adapters.ics.splitting import Component, split
from respiro.adapters.ics.times import parse_duration, parse_moment
from respiro.domain.agenda import EventStatus

_WANTED = frozenset({"UID", "DTSTART", "DTEND", "DURATION", "BUSYTYPE", "PRIORITY"})
_LOWEST = 10
_MOST_STRETCHES = 5000
"""Of one component within the horizon: twenty on each day."""

Zones = Callable[[str], tzinfo | None]


@dataclass(frozen=True, slots=True)
class Availability:
    """What one component says within its range: ``rank`` 1 goes before 10 (PRIORITY 0, or none).

    ``start`` and ``end`` are None where the range has no bound; ``free`` is in order and without overlaps.
    """

    uid: str
    rank: int
    status: EventStatus
    start: datetime | None
    end: datetime | None
    free: tuple[Stretch, ...]


def read_availability(
    component: Component, find_zone: Zones, default_zone: tzinfo | None, horizon: tuple[date, date], uid: str
) -> tuple[Availability, list[Finding]]:
    """Return what a VAVAILABILITY says over these days. Raises ValueError with the name of what can't be read."""
    lines = unnested(component.text)[0][1]
    given = {one.name: one for one in reversed(list(properties(lines, _WANTED))) if one.value.strip()}
    drafts, findings = _drafts(component, find_zone, default_zone)
    zone = default_zone or _zone_of(drafts)
    free, noted = _free(drafts, zone, horizon)
    start = _moment(given, "DTSTART", find_zone, zone)
    end = _moment(given, "DTEND", find_zone, zone)
    if end is None and start is not None and "DURATION" in given:
        end = start + _duration(given["DURATION"].value)
    is_tentative = _value(given, "BUSYTYPE").upper() == "BUSY-TENTATIVE"
    status = EventStatus.TENTATIVE if is_tentative else EventStatus.CONFIRMED
    return Availability(uid, _rank(_value(given, "PRIORITY")), status, start, end, free), [*findings, *noted]


def unavailable(availabilities: Sequence[Availability], first: date, last: date) -> list[Busy]:
    """Return the busy time of all components together (RFC 7953 §4), from a day before ``first`` to one after ``last``.

    A higher priority speaks alone within its range; of equal ones each may be busy. Outside all ranges nothing is.
    """
    is_zoned = any(moment.tzinfo is not None for one in availabilities for moment in _moments(one))
    low, high = around(first, last, UTC if is_zoned else None)
    result: list[Busy] = []
    for rank in sorted({one.rank for one in availabilities}, reverse=True):
        level = [(one, *_range(one, low, high)) for one in availabilities if one.rank == rank]
        cover = merged((start, end) for _, start, end in level)
        busy = [
            Busy(*left, one.status, one.uid)
            for one, start, end in level
            for left in minus(merged([(start, end)]), merged(_aligned(one.free, low)))
        ]
        result = laid_over(result, by_weight(busy), cover)
    return result


def _moments(one: Availability) -> Iterable[datetime]:
    yield from (moment for moment in (one.start, one.end) if moment is not None)
    yield from (start for start, _ in one.free)


def _range(one: Availability, low: datetime, high: datetime) -> Stretch:
    start = _like(one.start, low) if one.start else low
    end = _like(one.end, low) if one.end else high
    return max(start, low), min(end, high)


def _aligned(free: Iterable[Stretch], model: datetime) -> list[Stretch]:
    return [(_like(start, model), _like(end, model)) for start, end in free]


def _like(moment: datetime, model: datetime) -> datetime:
    """Return a wall time as UTC where others are instants: nobody knows better whose wall it is."""
    return moment.replace(tzinfo=model.tzinfo) if moment.tzinfo is None else moment


def _drafts(
    component: Component, find_zone: Zones, default_zone: tzinfo | None
) -> tuple[list[EventDraft], list[Finding]]:
    """Read the AVAILABLE subcomponents, which recur as events do."""
    drafts: list[EventDraft] = []
    findings: list[Finding] = []
    for inner in _inner(component):
        try:
            draft = read_event(inner, find_zone, default_zone)
        except EventError:
            findings.append(Finding("bad_busy_time", inner.line, detail="AVAILABLE"))
            continue
        drafts.append(draft)
        findings += [one for one in draft.findings if one.kind != "event_without_uid"]
    return drafts, findings


def _inner(component: Component) -> Iterable[Component]:
    begin, _, rest = component.text.partition(":")
    lines_before = component.line - 1
    masked = f"{'X' * len(begin)}:{rest}"  # so that what is inside is outermost
    for one in split(masked).components:
        if one.kind == "AVAILABLE":
            yield Component(one.kind, lines_before + one.line, component.section, one.text)


def _zone_of(drafts: Sequence[EventDraft]) -> tzinfo | None:
    starts = (draft.start for draft in drafts)
    return next((start.tzinfo for start in starts if isinstance(start, datetime) and start.tzinfo), None)


def _free(
    drafts: Sequence[EventDraft], zone: tzinfo | None, horizon: tuple[date, date]
) -> tuple[tuple[Stretch, ...], list[Finding]]:
    groups = group(drafts)
    expansion = Expansion(*horizon)
    for draft in groups.singles:
        expansion.add_single(draft)
    for one in groups.groups:
        if len(expansion.occurrences) > _MOST_STRETCHES:
            line = one.master.component.line
            expansion.findings.append(Finding("too_many_occurrences", line, detail=str(len(expansion.occurrences))))
            break
        expansion.add_group(one)
    kept = [one for one in expansion.occurrences if one.status is not EventStatus.CANCELLED]
    stretches = [(on_one_line(one.start, zone), on_one_line(one.end, zone)) for one in kept]
    return tuple(merged(stretches)), expansion.findings


def _moment(given: dict[str, Property], name: str, find_zone: Zones, zone: tzinfo | None) -> datetime | None:
    if name not in given:
        return None
    one = given[name]
    named = find_zone(one.parameters["TZID"]) if "TZID" in one.parameters else None
    try:
        return on_one_line(parse_moment(one.value, named or zone), named or zone)
    except (ValueError, OverflowError):
        raise ValueError(name) from None


def _duration(text: str) -> timedelta:
    try:
        return parse_duration(text)
    except (ValueError, OverflowError):
        raise ValueError("DURATION") from None


def _value(given: dict[str, Property], name: str) -> str:
    return given[name].value.strip() if name in given else ""


def _rank(priority: str) -> int:
    """Return 1 for the highest priority to 9, and 10 for none (RFC 7953 §3.1)."""
    return int(priority) if priority in set("123456789") else _LOWEST
