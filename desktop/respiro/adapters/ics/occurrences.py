"""Events of a file into occurrences over a range of days."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from respiro.adapters.ics.deadline import Steps, TooSlowError
from respiro.adapters.ics.events import EventDraft
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.grouping import Group
from respiro.adapters.ics.recurrence import Window, ends_before_it_starts, expand
from respiro.adapters.ics.times import Moment, as_wall, like
from respiro.adapters.store.values import StoredOccurrence

MOST_OCCURRENCES = 10_000
"""Of one series within the horizon: more than once an hour over eight months; over decades, once a day."""

MOST_OF_A_FILE = 500_000
_CAPPED_OF_A_FILE = MOST_OCCURRENCES
_MOST_AFTER_CAPPED = 1000
_STEPS = 100_000
"""Of one series: about a fifth of a second, or eleven years of hours that are looked at one by one."""

_SLOW_STEPS = 2 * _STEPS
_STEPS_AFTER_SLOW = 4000
_SHORTEST = timedelta(seconds=1)
_EARLIEST, _LATEST = 1000, 9000


@dataclass(slots=True)
class Expansion:
    """Collects the occurrences that touch the days from ``first`` up to and without ``last``, in any time zone.

    Slow rules share a number of steps, endless ones a number of occurrences, so that many cost little more than few.
    """

    first: date
    last: date
    occurrences: list[StoredOccurrence] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    _slow: int = _SLOW_STEPS
    _capped: int = _CAPPED_OF_A_FILE

    def add_single(self, draft: EventDraft) -> None:
        """Add an event that happens once: a plain one, or an override whose master is missing."""
        original = _identity(draft.recurrence_id) if draft.recurrence_id is not None else ""
        self._add(draft, draft.start, draft.end, original)

    def add_group(self, group: Group) -> None:
        """Add a recurring event; one that can't be expanded keeps its first occurrence and its overrides."""
        day = timedelta(days=1)
        daily = (self.last - self.first).days
        most = max(MOST_OCCURRENCES if self._capped > 0 else _MOST_AFTER_CAPPED, daily)
        window = Window(self.first - day, self.last + day, most)
        steps = _STEPS if self._slow > 0 else _STEPS_AFTER_SLOW
        try:
            found = expand(group.master, group.overrides, window, Steps(steps))
            never = ends_before_it_starts(group.master)
        except TooSlowError:
            self._slow -= steps
            self._fall_back(group, "rule_too_slow")
            return
        except Exception as error:  # noqa: BLE001  whatever is met in one event must not cost the others
            self._fall_back(group, "rule_not_expanded", type(error).__name__)
            return
        if never:
            self._note(group.master, "until_before_start")
        if found.more:
            self._capped -= most
            self._note(group.master, "too_many_occurrences", str(most))
        for draft in found.excluded:
            self._note(draft, "override_excluded", _identity(draft.recurrence_id or draft.start))
        for one in found.occurrences:
            self._add(one.draft, one.start, one.end, _identity(one.original))

    def _fall_back(self, group: Group, kind: str, detail: str = "") -> None:
        self._note(group.master, kind, detail)
        self._add(group.master, group.master.start, group.master.end, _identity(group.master.start))
        for draft in group.overrides:
            if draft.recurrence_id is not None:
                original = like(draft.recurrence_id, group.master.start)
                self._add(draft, draft.start, draft.end, _identity(original))

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


def _identity(original: Moment) -> str:
    """Return the original start in ISO 8601: date, wall time, or instant with its zone's offset."""
    return original.isoformat()


def _stored(draft: EventDraft, start: Moment, end: Moment, original: str) -> StoredOccurrence:
    """Return the value for the store; an event without length lasts a second, as the store knows no point in time."""
    facts = draft.facts
    zoned = isinstance(start, datetime) and start.tzinfo is not None
    begin, finish = _bounds(start, end)
    return StoredOccurrence(
        uid=draft.uid,
        recurrence_id=original,
        start=begin,
        end=finish,
        all_day=not isinstance(start, datetime),
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
    """Return both ends aware in UTC, or both as wall times. Raises ValueError and OverflowError."""
    if isinstance(start, datetime) and start.tzinfo is not None and isinstance(end, datetime):
        begin, finish = start.astimezone(UTC), end.astimezone(UTC)
    else:
        begin, finish = as_wall(start), as_wall(end)
    if not _EARLIEST <= begin.year < _LATEST:
        raise ValueError("no time in any agenda")
    if finish.year >= _LATEST:
        finish = finish.replace(year=_LATEST, month=1, day=1)
    return begin, max(finish, begin + _SHORTEST)


def _zone_name(moment: Moment) -> str:
    zone = moment.tzinfo if isinstance(moment, datetime) else None
    return str(getattr(zone, "key", "") or "UTC")
