"""Events of a file into occurrences over a range of days."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from respiro.adapters.ics.deadline import TooSlowError
from respiro.adapters.ics.events import EventDraft
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.grouping import Group
from respiro.adapters.ics.times import Moment, like
from respiro.adapters.store.values import StoredOccurrence

if TYPE_CHECKING:
    from respiro.adapters.ics.recurrence import Expanded

MOST_OF_A_FILE = 500_000
_SECONDS = 0.5
_SECONDS_LEFT = 0.02
_SLOW_SECONDS = 4.0
_SHORTEST = timedelta(seconds=1)
_EARLIEST, _LATEST = datetime(1000, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Expansion:
    """Collects the occurrences that touch the days from ``first`` up to and without ``last``, in any time zone.

    Slow rules share a budget of processor time, so that many of them cost little more than a few.
    """

    first: date
    last: date
    occurrences: list[StoredOccurrence] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    _slow: float = _SLOW_SECONDS

    def add_single(self, draft: EventDraft) -> None:
        """Add an event that happens once: a plain one, or an override whose master is missing."""
        original = _identity(draft.recurrence_id) if draft.recurrence_id is not None else ""
        self._add(draft, draft.start, draft.end, original)

    def add_group(self, group: Group) -> None:
        """Add a recurring event; one that can't be expanded keeps its first occurrence and its overrides."""
        from respiro.adapters.ics.recurrence import MOST_OCCURRENCES, expand  # noqa: PLC0415  the engine is heavy

        day = timedelta(days=1)
        seconds = _SECONDS if self._slow > 0 else _SECONDS_LEFT
        try:
            expanded, more = expand(group.master, group.overrides, self.first - day, self.last + day, seconds)
        except TooSlowError:
            self._slow -= seconds
            self._fall_back(group, "rule_too_slow")
            return
        except Exception as error:  # noqa: BLE001  whatever the engine meets in one event must not cost the others
            self._fall_back(group, "rule_not_expanded", type(error).__name__)
            return
        self._check_not_lost(group.master)
        if more:
            self._note(group.master, "too_many_occurrences", str(MOST_OCCURRENCES))
        for one in _unique(expanded):
            self._add(one.draft, one.start, one.end, _identity(one.original))

    def _fall_back(self, group: Group, kind: str, detail: str = "") -> None:
        self._note(group.master, kind, detail)
        self._add(group.master, group.master.start, group.master.end, _identity(group.master.start))
        for draft in group.overrides:
            if draft.recurrence_id is not None:
                original = like(draft.recurrence_id, group.master.start)
                self._add(draft, draft.start, draft.end, _identity(original))

    def _check_not_lost(self, master: EventDraft) -> None:
        """Report an event whose every rule ends before it starts: programs delete a series that way."""
        for rule in master.rules:
            if rule.until is not None and _before(rule.until, master.start):
                self._note(master, "until_before_start")

    def _note(self, draft: EventDraft, kind: str, detail: str = "") -> None:
        self.findings.append(Finding(kind, draft.component.line, draft.uid, detail))

    def _add(self, draft: EventDraft, start: Moment, end: Moment, original: str) -> None:
        if len(self.occurrences) >= MOST_OF_A_FILE:
            if all(finding.kind != "too_many_occurrences" for finding in self.findings[-1:]):
                self._note(draft, "too_many_occurrences", str(MOST_OF_A_FILE))
            return
        try:
            occurrence = _stored(draft, start, end, original)
        except (ValueError, OverflowError):
            self._note(draft, "time_out_of_range")
            return
        reach = timedelta(days=1)
        if occurrence.start.date() < self.last + reach and occurrence.end.date() >= self.first - reach:
            self.occurrences.append(occurrence)


def _unique(expanded: Iterable["Expanded"]) -> Iterator["Expanded"]:
    """Drop what the engine gives twice, such as an RDATE that is also a date of the rule."""
    seen: set[tuple[int, Moment]] = set()
    for one in expanded:
        key = (id(one.draft), one.original)
        if key not in seen:
            seen.add(key)
            yield one


def _identity(original: Moment) -> str:
    """Return the original start in ISO 8601: date, wall time, or instant with its zone's offset."""
    if isinstance(original, datetime):
        return original.replace(fold=original.fold, microsecond=0).isoformat()
    return original.isoformat()


def _before(one: Moment, other: Moment) -> bool:
    return _instant(one) < _instant(other)


def _instant(moment: Moment) -> datetime:
    """Return something comparable: a wall time counts as UTC."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time(), UTC)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _stored(draft: EventDraft, start: Moment, end: Moment, original: str) -> StoredOccurrence:
    """Return the value for the store; an event without length lasts a second, as the store knows no point in time."""
    if not _EARLIEST < _instant(start) < _LATEST:
        raise ValueError("no time in any agenda")
    facts = draft.facts
    all_day = not isinstance(start, datetime)
    begin, finish = _bounds(start, end)
    zoned = isinstance(start, datetime) and start.tzinfo is not None
    return StoredOccurrence(
        uid=draft.uid,
        recurrence_id=original,
        start=begin,
        end=finish,
        all_day=all_day,
        zone=_zone_name(start) if zoned else "",
        wall=start.replace(tzinfo=None) if isinstance(start, datetime) else None,
        summary=facts.summary,
        location=facts.location,
        transp=facts.transp,
        status=facts.status,
        organizer=facts.organizer,
        attendees=facts.attendees,
        travel_minutes=facts.travel_minutes,
    )


def _bounds(start: Moment, end: Moment) -> tuple[datetime, datetime]:
    """Return both ends aware in UTC, or both as wall times."""
    if not isinstance(start, datetime) or start.tzinfo is None:
        begin, finish = _wall(start), min(_wall(end), _LATEST.replace(tzinfo=None))
    else:
        begin, finish = start.astimezone(UTC), min(_instant(end), _LATEST)
    return begin, max(finish, begin + _SHORTEST)


def _wall(moment: Moment) -> datetime:
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime.combine(moment, time())


def _zone_name(moment: Moment) -> str:
    zone = moment.tzinfo if isinstance(moment, datetime) else None
    return str(getattr(zone, "key", "") or "UTC")
