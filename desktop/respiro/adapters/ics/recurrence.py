"""The recurrence set of a series (RFC 5545 §3.8.5): which of its occurrences there are within a range of days."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from respiro.adapters.ics.deadline import Steps
from respiro.adapters.ics.events import EventDraft
from respiro.adapters.ics.rule_times import rule_times
from respiro.adapters.ics.rules import SUBDAILY, Rule
from respiro.adapters.ics.timeline import Timeline
from respiro.adapters.ics.times import Length, Moment, as_wall, is_day

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_CLOCK_CHANGE = timedelta(hours=2)
_FARTHEST = timedelta(days=366 * 200)


@dataclass(frozen=True, slots=True)
class Expanded:
    """One occurrence: what it takes its facts from, its times in that event's kind, and its original start."""

    draft: EventDraft
    start: Moment
    end: Moment
    original: Moment


@dataclass(frozen=True, slots=True)
class RecurrenceSet:
    """The occurrences near a window; ``more`` tells of a cap, ``excluded`` are overrides that EXDATE takes away."""

    occurrences: tuple[Expanded, ...]
    more: bool = False
    excluded: tuple[EventDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """The days from ``first`` up to and without ``last``, and how many occurrences of one series are wanted."""

    first: date
    last: date
    most: int


def expand(master: EventDraft, overrides: Sequence[EventDraft], window: Window, steps: Steps) -> RecurrenceSet:
    """Return the occurrences that may overlap the window, and some around it. Raises TooSlowError."""
    return _Series(master, overrides, window, steps).expanded()


def ends_before_it_starts(master: EventDraft) -> bool:
    """Tell whether every rule is over before DTSTART, as programs write it that delete a series."""
    line = Timeline(master.start)
    start = line.point(master.start)
    return bool(master.rules) and all(
        rule.until is not None and line.point(rule.until) < start for rule in master.rules
    )


@dataclass(frozen=True, slots=True)
class _Change:
    """An override at the place of what it changes; ``shift`` moves later ones if it is for them too."""

    place: datetime
    draft: EventDraft
    shift: timedelta


class _Series:
    def __init__(self, master: EventDraft, overrides: Sequence[EventDraft], window: Window, steps: Steps) -> None:
        self._master = master
        self._line = Timeline(master.start)
        self._steps = steps
        self._most = window.most
        self._start = self._line.point(master.start)
        self._wall = as_wall(master.start)
        self._excluded = {self._line.point(one) for one in master.excluded if self._is_point(one)}
        self._excluded_days = {one for one in master.excluded if not self._is_point(one)}
        self._overrides = overrides
        self._later = self._changes([one for one in overrides if one.this_and_future], {})
        self._low, self._high = self._reach(window)

    def expanded(self) -> RecurrenceSet:
        found = self._places()
        changes = self._changes(self._overrides, found)
        gone = tuple(one.draft for one in changes if self._is_excluded(one.place))
        result = {
            one.place: Expanded(one.draft, one.draft.start, one.draft.end, self._line.moment(one.place))
            for one in changes
            if not self._is_excluded(one.place)
        }
        places = sorted(place for place in found if place not in result)
        result |= {place: self._occurrence(place, found[place]) for place in places[: self._most]}
        ordered = tuple(result[place] for place in sorted(result))
        return RecurrenceSet(ordered, len(places) > self._most, gone)

    def _is_point(self, moment: Moment) -> bool:
        return self._line.is_day or not is_day(moment)

    def _is_excluded(self, place: datetime) -> bool:
        if place in self._excluded:
            return True
        return bool(self._excluded_days) and self._line.wall(place).date() in self._excluded_days

    def _reach(self, window: Window) -> tuple[datetime, datetime]:
        """Return where originals may start whose occurrences overlap the window."""
        lengths = [self._master.length, *(one.draft.length for one in self._later)]
        shifts = [one.shift for one in self._later]
        before = max(length.about for length in lengths) + max([timedelta(0), *shifts])
        before += _CLOCK_CHANGE if any(length.days for length in lengths) else timedelta(0)
        after = max([timedelta(0), *(-shift for shift in shifts)])
        low = as_wall(window.first) - min(before, _FARTHEST) if window.first.year > 1000 else as_wall(window.first)  # noqa: PLR2004
        return low, as_wall(window.last) + min(after, _FARTHEST)

    def _places(self) -> dict[datetime, Length | None]:
        """Return where occurrences start originally, with the lengths that they have of their own."""
        found: dict[datetime, Length | None] = {}
        for rule in self._master.rules:
            found.update(dict.fromkeys(islice(self._of_rule(rule), self._most + 1)))
        if not ends_before_it_starts(self._master):
            found[self._start] = None
        for extra in self._master.extra:
            place = self._line.point(extra.start)
            if found.get(place) is None:
                found[place] = extra.length
        for rule in self._master.exceptions:
            for place in self._of_rule(rule):
                found.pop(place, None)
        if self._excluded or self._excluded_days:
            return {place: length for place, length in found.items() if not self._is_excluded(place)}
        return found

    def _of_rule(self, rule: Rule) -> Iterator[datetime]:
        line, stop = self._line, self._high
        # where several rules make a series, DTSTART is one of those that another rule counts
        start_counts = len(self._master.rules) == 1
        if rule.until is not None:
            stop = min(stop, line.point(rule.until) + _SECOND)
        if rule.frequency in SUBDAILY and line.zone is not None and isinstance(self._master.start, datetime):
            yield from rule_times(rule, self._master.start, self._low, stop, self._steps, start_counts=start_counts)
            return
        slack = _DAY if line.zone is not None else timedelta(0)
        for wall in rule_times(
            rule, self._wall, self._low - slack, stop + slack, self._steps, start_counts=start_counts
        ):
            place = line.of_wall(wall)
            if self._low <= place < stop:
                yield place

    def _changes(self, drafts: Iterable[EventDraft], found: dict[datetime, Length | None]) -> list[_Change]:
        """Return the overrides in the order of what they change."""
        changes: list[_Change] = []
        for draft in drafts:
            if draft.recurrence_id is not None:
                place = self._changed_place(draft.recurrence_id, found)
                shift = as_wall(self._line.moment(self._line.point(draft.start))) - self._line.wall(place)
                changes.append(_Change(place, draft, shift))
        return sorted(changes, key=lambda one: one.place)

    def _changed_place(self, named: Moment, found: dict[datetime, Length | None]) -> datetime:
        """Return what a RECURRENCE-ID names; a day names what takes place on it."""
        place = self._line.point(named)
        if self._is_point(named) or place in found:
            return place
        return min((one for one in found if self._line.wall(one).date() == named), default=place)

    def _occurrence(self, place: datetime, own_length: Length | None) -> Expanded:
        original = self._line.moment(place)
        at = bisect_right(self._later, place, key=lambda one: one.place) if self._later else 0
        if at == 0:
            return Expanded(self._master, original, (own_length or self._master.length).after(original), original)
        change = self._later[at - 1]
        start = original
        if change.shift:
            start = self._line.moment(self._line.of_wall(self._line.wall(place) + change.shift))
        return Expanded(change.draft, start, change.draft.length.after(start), original)
