"""Recurrence rules: what their text says, checked before anything is worked out, or refused with a reason."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time

from respiro.adapters.ics.times import Moment, as_wall, is_day, like, parse_moment

SUBDAILY = {"HOURLY": 3600, "MINUTELY": 60, "SECONDLY": 1}
"""Seconds of the units shorter than a day."""

_FREQUENCIES = frozenset({"YEARLY", "MONTHLY", "WEEKLY", "DAILY", *SUBDAILY})
_NUMBERS = {
    "BYSECOND": (0, 60),
    "BYMINUTE": (0, 59),
    "BYHOUR": (0, 23),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYMONTH": (1, 12),
    "BYSETPOS": (-366, 366),
}
_FROM_ONE = frozenset({"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"})
_KNOWN = frozenset({"FREQ", "UNTIL", "COUNT", "INTERVAL", "BYDAY", "WKST", "RSCALE", "SKIP", *_NUMBERS})
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEKDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_MOST_OF_WEEKDAY = 53
_LAST_SECOND = 59
_LONGEST = 4000
_LARGEST_INTERVAL = 1_000_000_000


class RuleError(ValueError):
    """A rule that is not followed; ``detail`` is data that names the part of it."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Rule:
    """A checked rule (RFC 5545 §3.3.10), its numbers in ascending order; what it does not say is empty.

    Weekdays count from Monday, 0. ``weekdays`` are pairs of "the how many-th", 0 for each, and the day; ``count``
    is 0 for a rule without COUNT; ``until`` is the last moment that may still occur, in the kind of DTSTART.
    """

    frequency: str
    interval: int = 1
    count: int = 0
    until: Moment | None = None
    week_start: int = 0
    months: tuple[int, ...] = ()
    week_numbers: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    weekdays: tuple[tuple[int, int], ...] = ()
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()


def check_rule(text: str, start: Moment) -> Rule:
    """Return what the rule says for an event with that start.

    Raises RuleError with the detail INTERVAL=0, BYDAY=XX and so on.
    """
    if len(text) > _LONGEST:
        raise RuleError("too long")
    parts = _parts(text)
    frequency = parts.get("FREQ", "")
    if frequency not in _FREQUENCIES or (is_day(start) and frequency in SUBDAILY):
        raise RuleError(f"FREQ={frequency[:16]}")
    times: dict[str, tuple[int, ...]] = {name: _numbers(parts, name, *_NUMBERS[name]) for name in _NUMBERS}
    if is_day(start):
        times |= {"BYHOUR": (), "BYMINUTE": (), "BYSECOND": ()}  # RFC 5545: ignored beside a DATE
    return Rule(
        frequency=frequency,
        interval=_interval(parts),
        count=_count(parts),
        until=_until(parts["UNTIL"], start) if "UNTIL" in parts else None,
        week_start=_DAYS.index(parts["WKST"]) if parts.get("WKST") in _DAYS else 0,
        months=times["BYMONTH"],
        week_numbers=times["BYWEEKNO"],
        year_days=times["BYYEARDAY"],
        month_days=times["BYMONTHDAY"],
        weekdays=_weekdays(parts, numbered=frequency in {"MONTHLY", "YEARLY"}),
        hours=times["BYHOUR"],
        minutes=times["BYMINUTE"],
        seconds=tuple(sorted({min(second, _LAST_SECOND) for second in times["BYSECOND"]})),
        positions=times["BYSETPOS"],
    )


def _parts(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for piece in "".join(text.upper().split()).removeprefix("RRULE:").strip(";").split(";"):
        name, _, value = piece.partition("=")
        if name.startswith("X-") or not value:
            continue
        if parts.get(name, value) != value:
            raise RuleError(f"{name[:16]} twice")
        parts[name] = value.strip(",")
    if unknown := [name for name in parts if name not in _KNOWN]:
        raise RuleError(unknown[0][:16])
    if parts.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise RuleError(f"RSCALE={parts['RSCALE'][:16]}")
    if parts.get("SKIP", "OMIT") != "OMIT":
        raise RuleError(f"SKIP={parts['SKIP'][:16]}")
    return parts


def _interval(parts: Mapping[str, str]) -> int:
    value = parts.get("INTERVAL", "1").removeprefix("+")
    if not re.fullmatch(r"[0-9]{1,10}", value) or not 1 <= int(value) <= _LARGEST_INTERVAL:
        raise RuleError(f"INTERVAL={value[:16]}")
    return int(value)


def _count(parts: Mapping[str, str]) -> int:
    """Return COUNT; a negative one is none, as some programs write -1 for a rule without end."""
    count = parts.get("COUNT", "-1").removeprefix("+")
    if re.fullmatch(r"-[0-9]{1,12}", count):
        return 0
    if not re.fullmatch(r"[0-9]{1,12}", count) or int(count) == 0:
        raise RuleError(f"COUNT={count[:16]}")
    return int(count)


def _numbers(parts: Mapping[str, str], name: str, least: int, most: int) -> tuple[int, ...]:
    found: set[int] = set()
    for value in parts[name].split(",") if name in parts else ():
        if not re.fullmatch(r"[+-]?[0-9]{1,3}", value) or not least <= int(value) <= most:
            raise RuleError(f"{name}={value[:16]}")
        if int(value) == 0 and name in _FROM_ONE:
            raise RuleError(f"{name}=0")
        found.add(int(value))
    return tuple(sorted(found))


def _weekdays(parts: Mapping[str, str], *, numbered: bool) -> tuple[tuple[int, int], ...]:
    """Return BYDAY; a number before a weekday counts in months and years only, elsewhere it is passed over."""
    found: set[tuple[int, int]] = set()
    for value in parts["BYDAY"].split(",") if "BYDAY" in parts else ():
        match = _WEEKDAY.fullmatch(value)
        number = int(match[1] or 0) if match else 0
        if match is None or (match[1] and number == 0) or abs(number) > _MOST_OF_WEEKDAY:
            raise RuleError(f"BYDAY={parts['BYDAY'][:16]}")
        found.add((number if numbered else 0, _DAYS.index(match[2])))
    return tuple(sorted(found))


def _until(text: str, start: Moment) -> Moment:
    """Return the last moment that may still occur, in the kind of DTSTART.

    A day beside a DTSTART with time counts to its end; a time without Z is in DTSTART's zone.
    """
    try:
        until = parse_moment(text, None)
    except ValueError:
        raise RuleError(f"UNTIL={text[:16]}") from None
    if not isinstance(start, datetime):
        return as_wall(until).date()
    if not isinstance(until, datetime):
        until = datetime.combine(until, time(23, 59, 59))
    try:
        return like(until, start)
    except OverflowError:
        return until.replace(tzinfo=start.tzinfo)
