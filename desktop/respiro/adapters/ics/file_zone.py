"""A time zone as a file's own VTIMEZONE describes it (RFC 5545 §3.6.5)."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import islice

from respiro.adapters.ics.content_lines import Property, plain_text, properties, unnested
from respiro.adapters.ics.deadline import Steps, TooSlowError
from respiro.adapters.ics.rules import RuleError, check_rule
from respiro.adapters.ics.times import as_wall, parse_moment, parse_offset

_FIRST_YEAR = 1970
_LAST_YEAR = 2100
_EARLIEST, _LATEST = 1000, 9000
_MOST_STEPS = 10_000
_MOST_CHANGES = 1000
_WANTED = frozenset({"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"})
_NUMBERS = r"[+-]?\d{1,3}(?:,[+-]?\d{1,3}){0,30}"
_PART = re.compile(
    rf"FREQ=YEARLY|INTERVAL=[1-9]\d?|COUNT=[1-9]\d{{0,3}}|WKST=[A-Z]{{2}}|BY(?:MONTH|MONTHDAY|YEARDAY|WEEKNO)={_NUMBERS}"
    r"|BYDAY=(?:[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU),?){1,14}|BY(?:HOUR|MINUTE|SECOND|SETPOS)=[+-]?\d{1,3}"
)
_UNTIL = re.compile(r"UNTIL=([^;]*)")


class BadZoneError(ValueError):
    """A VTIMEZONE that can't be used; ``detail`` names the part of it."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """A change of the offset: the UTC instant (naive) of it, and the offsets around it."""

    instant: datetime
    before: timedelta
    after: timedelta


@dataclass(frozen=True, slots=True)
class _Observance:
    start: datetime
    before: timedelta
    after: timedelta
    rules: tuple[str, ...]
    dates: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class ZoneRules:
    """A checked VTIMEZONE: its TZID, its X-LIC-LOCATION or nothing, and when its offsets change."""

    name: str
    location: str
    observances: tuple[_Observance, ...]

    def changes(self) -> list[Change]:
        """Return the changes up to the year 2100, in order; at least one."""
        found = {
            Change(wall - one.before, one.before, one.after) for one in self.observances for wall in _walls_of(one)
        }
        return sorted(found)


class FileZone(tzinfo):
    """The offsets that a VTIMEZONE gives; a wall time in a gap is read with the offset from before it."""

    def __init__(self, name: str, changes: Sequence[Change]) -> None:
        self.key = name
        self._instants = [change.instant for change in changes]
        self._first_walls = [change.instant + max(change.before, change.after) for change in changes]
        self._second_walls = [change.instant + min(change.before, change.after) for change in changes]
        self._offsets = [changes[0].before, *(change.after for change in changes)]

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """Return the offset at a wall time; ``fold`` tells which of two equal ones is meant."""
        if moment is None:
            return None
        walls = self._second_walls if moment.fold else self._first_walls
        return self._offsets[bisect_right(walls, moment.replace(tzinfo=None))]

    def dst(self, moment: datetime | None) -> timedelta | None:  # noqa: ARG002  the file does not tell
        """Return None: what part of the offset is summer time is not known."""
        return None

    def tzname(self, moment: datetime | None) -> str:  # noqa: ARG002  one name for all of it
        """Return the name that the file gives the zone."""
        return self.key

    def fromutc(self, moment: datetime) -> datetime:
        """Return the wall time of a UTC instant."""
        naive = moment.replace(tzinfo=None)
        at = bisect_right(self._instants, naive)
        wall = naive + self._offsets[at]
        again = at > 0 and self._offsets[at] < self._offsets[at - 1] and wall < self._first_walls[at - 1]
        return wall.replace(tzinfo=self, fold=int(again))


def read_zone_rules(text: str) -> ZoneRules:
    """Return what a VTIMEZONE describes. Raises BadZoneError; what it takes is linear in the text.

    X-LIC-LOCATION names the IANA zone that it is a copy of. Rules that are no yearly ones are not followed.
    """
    (_, own), *inside = unnested(text) or [("", [])]
    given = {one.name: one.value for one in reversed(list(properties(own, {"TZID", "X-LIC-LOCATION"})))}
    if "TZID" not in given:
        raise BadZoneError("TZID")
    described = [lines for kind, lines in inside if kind in {"STANDARD", "DAYLIGHT"}]
    if not 0 < len(described) <= _MOST_CHANGES:
        raise BadZoneError("STANDARD")
    observances = tuple(_observance(lines, is_only=len(described) == 1) for lines in described)
    if sum(len(one.dates) for one in observances) > _MOST_CHANGES:
        raise BadZoneError("RDATE")
    return ZoneRules(plain_text(given["TZID"]), given.get("X-LIC-LOCATION", "").strip(), observances)


def _observance(lines: Sequence[str], *, is_only: bool) -> _Observance:
    given: dict[str, list[Property]] = {}
    for one in properties(lines, _WANTED):
        given.setdefault(one.name, []).append(one)
    after = _offset(given, "TZOFFSETTO")
    before = after if is_only and "TZOFFSETFROM" not in given else _offset(given, "TZOFFSETFROM")
    start = _wall(given["DTSTART"][0].value, "DTSTART") if "DTSTART" in given else None
    if start is None:
        raise BadZoneError("DTSTART")
    rules = tuple(one.value.upper().replace(" ", "").strip(";") for one in given.get("RRULE", ()) if one.value.strip())
    if len(rules) > 1 or any(not _is_yearly(rule) for rule in rules):
        raise BadZoneError("RRULE")
    values = [value for one in given.get("RDATE", ()) for value in one.value.split(",", _MOST_CHANGES) if value.strip()]
    if len(values) > _MOST_CHANGES:
        raise BadZoneError("RDATE")
    return _Observance(start, before, after, rules, tuple(_wall(one.partition("/")[0], "RDATE") for one in values))


def _offset(given: dict[str, list[Property]], name: str) -> timedelta:
    try:
        return parse_offset(given[name][0].value)
    except (KeyError, ValueError):
        raise BadZoneError(name) from None


def _wall(text: str, name: str) -> datetime:
    try:
        wall = as_wall(parse_moment(text, None))
    except (ValueError, OverflowError):
        raise BadZoneError(name) from None
    if not _EARLIEST < wall.year < _LATEST:
        raise BadZoneError(name)
    return wall


def _is_yearly(rule: str) -> bool:
    """Tell whether a rule is one of those that are cheap to follow: a few times in each year."""
    parts = [part for part in rule.split(";") if not part.startswith(("UNTIL=", "X-"))]
    if "FREQ=YEARLY" not in parts or any(_PART.fullmatch(part) is None for part in parts):
        return False
    until = _UNTIL.search(rule)
    try:
        return until is None or parse_moment(until[1], None) is not None
    except (ValueError, OverflowError):
        return False


def _walls_of(one: _Observance) -> Iterator[datetime]:
    yield one.start
    yield from one.dates
    for rule in one.rules:
        yield from _rule_walls(rule, one.start, one.before)


def _rule_walls(rule: str, start: datetime, before: timedelta) -> list[datetime]:
    """Return the wall times of a yearly rule up to the year 2100."""
    from respiro.adapters.ics.rule_times import rule_times  # noqa: PLC0415  few calendars need it

    if start.year < _FIRST_YEAR and "COUNT=" not in rule and ("INTERVAL=" not in rule or "INTERVAL=1;" in f"{rule};"):
        start = start.replace(year=_FIRST_YEAR, day=min(start.day, 28))
    last = datetime(_LAST_YEAR, 1, 1)  # noqa: DTZ001  a wall time has no zone
    if until := _UNTIL.search(rule):
        moment = parse_moment(until[1], None)
        written = as_wall(moment)
        last = min(last, written + before if getattr(moment, "tzinfo", None) is UTC else written)
    kept = ";".join(part for part in rule.split(";") if not part.startswith(("UNTIL=", "X-")))
    try:
        times = rule_times(check_rule(kept, start), start, start, last + timedelta(seconds=1), Steps(_MOST_STEPS))
        return list(islice(times, _MOST_CHANGES))
    except (RuleError, OverflowError, TooSlowError):
        return []
