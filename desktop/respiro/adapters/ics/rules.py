"""Recurrence rules as text: what can be expanded, made exact for the engine, and what is refused, with a reason."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time

from respiro.adapters.ics.times import Moment, as_wall, is_day, parse_moment

_FREQUENCIES = frozenset({"YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY"})
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
_WEEKDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_LONGEST = 1000
_LARGEST_INTERVAL = 100_000


class RuleError(ValueError):
    """A rule that is not followed; ``detail`` is data that names the part of it."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Rule:
    """A checked rule: ``texts`` are one or two RRULE values that together mean it; ``until`` is its end, if any."""

    texts: tuple[str, ...]
    until: Moment | None = None


def check_rule(text: str, start: Moment) -> Rule:
    """Return the rule in the form that the engine reads for an event with that start.

    Raises RuleError with the detail INTERVAL=0, FREQ=SECONDLY and so on.
    """
    if len(text) > _LONGEST:
        raise RuleError("too long")
    parts = _parts(text)
    until = _until(parts.pop("UNTIL"), start) if parts.get("UNTIL") else None
    frequency = parts.get("FREQ", "")
    if frequency not in _FREQUENCIES:
        raise RuleError(f"FREQ={frequency[:16]}")
    _check_number(parts, "INTERVAL", 1, _LARGEST_INTERVAL)
    _check_count(parts)
    for name, (least, most) in _NUMBERS.items():
        _check_numbers(parts, name, least, most)
    return Rule(tuple(_written(one, start, until) for one in _by_weekday(parts, frequency)), until)


def _parts(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for piece in text.upper().replace(" ", "").strip(";").split(";"):
        name, _, value = piece.partition("=")
        if name.startswith("X-") or not value or piece == "RSCALE=GREGORIAN":
            continue
        if name in parts:
            raise RuleError(f"{name[:16]} twice")
        parts[name] = value.strip(",")
    known = {"FREQ", "UNTIL", "COUNT", "INTERVAL", "BYDAY", "WKST", *_NUMBERS}
    if unknown := [name for name in parts if name not in known]:
        raise RuleError(unknown[0][:16])
    return parts


def _check_number(parts: Mapping[str, str], name: str, least: int, most: int) -> None:
    value = parts.get(name, "1")
    if not value.isdecimal() or len(value) > len(str(most)) + 1 or not least <= int(value) <= most:
        raise RuleError(f"{name}={value[:16]}")


def _check_count(parts: dict[str, str]) -> None:
    """Refuse COUNT=0; a negative one is dropped, as some programs write -1 for a rule without end."""
    count = parts.get("COUNT", "1")
    if re.fullmatch(r"-\d{1,12}", count):
        del parts["COUNT"]
    elif not count.isdecimal() or len(count) > 12 or int(count) == 0:  # noqa: PLR2004  more digits than any calendar
        raise RuleError(f"COUNT={count[:16]}")


def _check_numbers(parts: Mapping[str, str], name: str, least: int, most: int) -> None:
    if name not in parts:
        return
    for value in parts[name].split(","):
        if not re.fullmatch(r"[+-]?\d{1,3}", value) or not least <= int(value) <= most:
            raise RuleError(f"{name}={value[:16]}")
        if int(value) == 0 and name in {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"}:
            raise RuleError(f"{name}=0")


def _by_weekday(parts: dict[str, str], frequency: str) -> list[dict[str, str]]:
    """Return the rule, or two where BYDAY mixes plain and numbered weekdays.

    The engine takes MO,2TU as "a Monday that is a second Tuesday" and finds nothing.
    """
    if parts.get("WKST") and _WEEKDAY.fullmatch(parts["WKST"]) is None:
        del parts["WKST"]
    if "BYDAY" not in parts:
        return [parts]
    days = [_WEEKDAY.fullmatch(day) for day in parts["BYDAY"].split(",")]
    if any(day is None or (day[1] and int(day[1]) == 0) for day in days):
        raise RuleError(f"BYDAY={parts['BYDAY'][:16]}")
    numbered = [day[0] for day in days if day and day[1]]
    plain = [day[0] for day in days if day and not day[1]]
    if frequency not in {"MONTHLY", "YEARLY"}:
        return [{**parts, "BYDAY": ",".join(day[2] for day in days if day)}]
    if not numbered or not plain:
        return [parts]
    if "COUNT" in parts or "BYSETPOS" in parts:
        raise RuleError(f"BYDAY={parts['BYDAY'][:16]}")
    return [{**parts, "BYDAY": ",".join(some)} for some in (plain, numbered)]


def _until(text: str, start: Moment) -> Moment:
    """Return the last moment that may still occur, in the kind of DTSTART (RFC 5545 §3.3.10).

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
    if start.tzinfo is None:
        return until.replace(tzinfo=None)
    return until if until.tzinfo else until.replace(tzinfo=start.tzinfo)


def _written(parts: Mapping[str, str], start: Moment, until: Moment | None) -> str:
    """Return the rule as text with UNTIL as dateutil wants it: UTC beside a zoned start, else a wall time."""
    text = ";".join(f"{name}={value}" for name, value in parts.items())
    if until is None:
        return text
    if is_day(start):
        return f"{text};UNTIL={as_wall(until):%Y%m%d}"
    if isinstance(until, datetime) and until.tzinfo:
        return f"{text};UNTIL={until.astimezone(UTC):%Y%m%dT%H%M%S}Z"
    return f"{text};UNTIL={as_wall(until):%Y%m%dT%H%M%S}"
