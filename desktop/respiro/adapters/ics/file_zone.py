"""A time zone as a file's own VTIMEZONE describes it (RFC 5545 §3.6.5)."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import islice

from respiro.adapters.ics.content_lines import Property, properties, unnested
from respiro.adapters.ics.deadline import TooSlowError, processor_limit
from respiro.adapters.ics.rules import RuleError, check_rule
from respiro.adapters.ics.times import as_wall, parse_moment, parse_offset

_FIRST_YEAR = 1970
_LAST_YEAR = 2100
_MOST_CHANGES = 1000
_SECONDS = 0.3
_WANTED = frozenset({"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"})


@dataclass(frozen=True, slots=True, order=True)
class _Change:
    """A change of the offset: the UTC instant (naive) of it, and the offsets around it."""

    instant: datetime
    before: timedelta
    after: timedelta


class FileZone(tzinfo):
    """The offsets that a VTIMEZONE gives; a wall time in a gap is read with the offset from before it."""

    def __init__(self, name: str, changes: list[_Change]) -> None:
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


def read_file_zone(name: str, text: str, named_zone: Callable[[str], tzinfo | None]) -> tzinfo | None:
    """Return the zone that a VTIMEZONE describes, or None if it describes none.

    X-LIC-LOCATION names the IANA zone that it is a copy of. Rules that are no yearly ones are not followed.
    """
    (_, own), *observances = unnested(text) or [("", [])]
    for location in properties(own, {"X-LIC-LOCATION"}):
        if zone := named_zone(location.value):
            return zone
    try:
        with processor_limit(_SECONDS):
            changes = sorted(
                {change for kind, lines in observances[:_MOST_CHANGES] for change in _changes(kind, lines)}
            )
    except (ValueError, OverflowError, TooSlowError):
        return None
    return FileZone(name, changes) if changes else None


def _changes(kind: str, lines: list[str]) -> list[_Change]:
    if kind not in {"STANDARD", "DAYLIGHT"}:
        return []
    given: dict[str, list[Property]] = {}
    for one in properties(lines, _WANTED):
        given.setdefault(one.name, []).append(one)
    if not {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"} <= given.keys():
        raise ValueError("an observance without start or offsets")
    before, after = parse_offset(given["TZOFFSETFROM"][0].value), parse_offset(given["TZOFFSETTO"][0].value)
    start = as_wall(parse_moment(given["DTSTART"][0].value, None))
    walls = {start}
    for rule in given.get("RRULE", []):
        walls.update(_rule_walls(rule.value, start, before))
    for dates in given.get("RDATE", []):
        values = dates.value.split(",")[:_MOST_CHANGES]
        walls.update(as_wall(parse_moment(value.partition("/")[0], None)) for value in values)
    return [_Change(wall - before, before, after) for wall in walls]


def _rule_walls(text: str, start: datetime, before: timedelta) -> list[datetime]:
    """Return the wall times of a yearly rule up to the year 2100."""
    # it brings no types, and stubs are one more dependency
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # noqa: PLC0415  few calendars need it

    aware = start.replace(tzinfo=UTC)
    rule = check_rule(text, aware)
    if "FREQ=YEARLY" not in text.upper():
        raise RuleError("FREQ")
    if start.year < _FIRST_YEAR and "COUNT" not in text.upper() and "INTERVAL" not in text.upper():
        aware = aware.replace(year=_FIRST_YEAR, day=min(aware.day, 28))
    last = datetime(_LAST_YEAR, 1, 1, tzinfo=UTC)
    if isinstance(rule.until, datetime):
        last = min(last, rule.until + before)
    found: list[datetime] = []
    for one in rule.texts:
        without_until = ";".join(part for part in one.split(";") if not part.startswith("UNTIL"))
        occurrences = rrulestr(f"{without_until};UNTIL={last:%Y%m%dT%H%M%SZ}", dtstart=aware)
        found += [wall.replace(tzinfo=None) for wall in islice(occurrences, _MOST_CHANGES)]
    return found
