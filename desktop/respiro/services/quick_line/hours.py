"""Finding the time of day: hours in digits and in words, ranges of them, parts of the day."""

import re

from respiro.services.quick_line import grammar
from respiro.services.quick_line.folding import TAKEN
from respiro.services.quick_line.grammar import meaning
from respiro.services.quick_line.pieces import HalfDay, Piece, Scan, Strength, limit_of

_ORDINAL = re.compile(r"(?:st|nd|rd|th|-?e?go)\b")
_LAST_HOUR, _LAST_MINUTE = 24, 59
_NOON_HOUR = 12
_SURELY_HOUR = range(8, 22)
"""A number that is likely an hour beside a day whatever follows; fewer are as likely things that are counted."""
_SPOKEN_MINUTES = (5, 10, 20, 25)
_LONGEST_RANGE = 3
_AT_ABROAD = ("la", "pe la", "o")
"""Before a number right behind a name these tell the hour, elsewhere they may tell of how many things."""
_FIRST_HOURS = 4
"""Up to here an ordinal may as well count things: ``o pierwszej fakturze``."""


def hours_range(scan: Scan, at: int) -> Piece | None:
    """Find the beginning of a range of hours."""
    plain = scan.line.plain
    match = next((found for pattern in grammar.RANGES if (found := pattern.match(plain, at))), None)
    if match is None or grammar.COUNTED.match(plain, match.end()):
        return None
    first, last = (_hour_of(match[f"h{n}"]) for n in (1, 2))
    minute, end_minute = (int(match[f"m{n}"] or 0) for n in (1, 2))
    if first > _LAST_HOUR or last > _LAST_HOUR:
        return None
    is_clock = any(match[f"{sign}{n}"] for sign in ("m", "s", "ap") for n in (1, 2))
    half_day = _half_day(match["ap1"] or match["ap2"], match["h1"])
    if match["ap2"] and not match["ap1"] and first * 60 + minute > last * 60 + end_minute:
        half_day = HalfDay.AM
    is_between = bool(match["at"]) and re.match(r"entre|between|(?:po)?miedzy|intre|desde", match["at"])
    if is_clock or is_between or (match["at"] and (scan.follows(match.end()) or first in _SURELY_HOUR)):
        strength = Strength.STRONG
    elif first in _SURELY_HOUR and first < last <= first + _LONGEST_RANGE:
        strength = Strength.WEAK
    else:
        strength = Strength.BESIDE_DAY
    return Piece(match.start(), match.end(), strength, minute=first * 60 + minute, half_day=half_day)


def _is_counted_range(scan: Scan, at: int) -> bool:
    """Tell whether a range is one of things: from 10 to 15 photos."""
    plain = scan.line.plain
    begins = (at, max(0, at - len("de ")))
    matches = (pattern.match(plain, begin) for pattern in grammar.RANGES for begin in begins)
    return any(match and grammar.COUNTED.match(plain, match.end()) for match in matches)


def digital(scan: Scan, at: int) -> Piece | None:
    """Find an hour in digits."""
    match = grammar.TIME.match(scan.line.plain, at)
    if match is None:
        return None
    if _ORDINAL.match(scan.line.plain, match.end()) or _is_counted_range(scan, at):
        return None
    hour, minute = int(match["h"] or match["h4"]), int(match["m"] or match["m4"] or 0)
    strength = _time_strength(scan, match, hour, minute)
    if hour > _LAST_HOUR or strength is None:
        return _bare(match) if hour <= 31 and not match["m"] and not match["h4"] else None  # noqa: PLR2004  a day
    total = hour * 60 + minute + _spoken(match)
    half_day = _half_day(match["ap"], match["h"] or match["h4"])
    is_bare = not (match["m"] or match["h4"] or match["suffix"] or match["ap"] or match["spoken"] or match["more"])
    return Piece(
        match.start(),
        match.end(),
        strength,
        minute=max(0, total),
        half_day=half_day,
        bare=hour if is_bare and not (match["at"] or match["weak"] or match["limit"]) else None,
        limit=limit_of(match),
    )


def _bare(match: re.Match[str]) -> Piece | None:
    if match["at"] or match["weak"] or match["limit"] or match["suffix"] or match["ap"]:
        return None
    return Piece(match.start(), match.end(), Strength.BESIDE_DAY, bare=int(match["h"]))


def _time_strength(scan: Scan, match: re.Match[str], hour: int, minute: int) -> Strength | None:
    """Tell how sure an hour in digits is one; None if it is none."""
    is_led = bool(match["at"] or match["weak"] or match["limit"])
    if not is_led and scan.belongs(match.start(), match.end(), grammar.THE_HOUR):
        return None
    if match["sep"] in (".", ","):
        is_sure = is_led or bool(match["suffix"] or match["ap"])
        if match["sep"] == "," and not is_led:
            return None
        is_date = not is_sure and 0 < minute <= _NOON_HOUR
        is_sure = is_sure or (hour in _SURELY_HOUR and minute % 5 == 0 and _is_first(scan, match.start()))
        return None if is_date else Strength.STRONG if is_sure else Strength.WEAK
    if match["m"] or match["ap"] or match["spoken"] or match["more"]:
        return Strength.STRONG
    return None if grammar.COUNTED.match(scan.line.plain, match.end()) else _bare_strength(scan, match, hour)


def _is_first(scan: Scan, start: int) -> bool:
    """Tell whether what stands before is the person, or nothing."""
    before = scan.line.plain[:start].rstrip()
    words = before.split()
    if len(words) < 2 or before.endswith((",", ";", TAKEN)):  # noqa: PLR2004  a first name
        return not grammar.LISTED.search(before)
    begin = before.rindex(words[-1])
    return scan.line.typed(begin, begin + 1).isupper() and not words[-1].isupper()


def _bare_strength(scan: Scan, match: re.Match[str], hour: int) -> Strength | None:
    is_led = bool(match["at"] or match["weak"] or match["limit"])
    if not is_led and not match["suffix"] and grammar.LISTED.search(scan.line.plain[: match.start()]):
        return None
    if match["h4"]:
        return _sure(is_led or bool(match["suffix"]))
    if match["suffix"]:
        is_length = match["suffix"].strip() in ("horas", "ore") and hour <= _NOON_HOUR
        return Strength.STRONG if is_led or not is_length else None
    is_likely = hour in _SURELY_HOUR or scan.follows(match.end())
    if is_led:
        is_behind_name = match["weak"] in _AT_ABROAD and _is_first(scan, match.start())
        return _sure(bool(match["at"]) or is_likely or is_behind_name)
    return Strength.BESIDE_DAY if is_likely else None


def _sure(is_sure: bool) -> Strength:  # noqa: FBT001  the one thing it asks
    return Strength.STRONG if is_sure else Strength.BESIDE_DAY


def spoken(scan: Scan, at: int) -> Piece | None:
    """Find an hour in words."""
    plain = scan.line.plain
    if match := grammar.MIDNIGHT.match(plain, at):
        return Piece(match.start(), match.end(), minute=24 * 60, half_day=HalfDay.WRITTEN_OUT)
    match = grammar.WORD_TIME.match(plain, at)
    if match is None or grammar.COUNTED.match(plain, match.end()):
        return None
    is_led = bool(match["at"] or match["weak"] or match["limit"])
    shift = _before_hour(scan, match)
    if shift is None or not (is_led or shift or match["spoken"] or match["ap"]):
        return None
    hour = _hour_of(match["hour"])
    is_sure = bool(match["at"] or shift or match["spoken"]) or hour > _FIRST_HOURS or scan.follows(match.end())
    strength = Strength.WEAK if match["before"] == "half" and not is_led else _sure(is_sure)
    minute = hour * 60 + shift + _spoken(match)
    half_day = _half_day(match["ap"], "" if hour <= _NOON_HOUR else str(hour))
    return Piece(match.start(), match.end(), strength, minute=minute, half_day=half_day, limit=limit_of(match))


def _before_hour(scan: Scan, match: re.Match[str]) -> int | None:
    """Return the minutes that words before a spoken hour add; None where they make no sense."""
    if match["before"]:
        return 30 if match["before"] == "half" else meaning(grammar.BEFORE_HOUR, match["before"])
    if not match["n"]:
        return 0
    minutes = int(re.sub(r"\D", "", match["n"]))
    if minutes > _LAST_MINUTE or (not match["way"] and not match["n"].startswith("za")):
        return None
    if match["way"] == "to" and match["hour"].isdecimal() and not (match["at"] or match["limit"]):
        is_range = bool(match["weak"]) or minutes not in _SPOKEN_MINUTES or int(match["hour"]) > _NOON_HOUR
        if is_range or (minutes <= int(match["hour"]) and not scan.follows(match.end())):
            return None
    return -minutes if match["way"] == "to" or match["n"].startswith("za") else minutes


def _hour_of(text: str) -> int:
    return int(text) if text.isdecimal() else meaning(grammar.HOURS, text)


def _spoken(match: re.Match[str]) -> int:
    return meaning(grammar.MINUTES, match["spoken"]) if match["spoken"] else int(match["more"] or 0)


def _half_day(sign: str | None, hour: str) -> HalfDay:
    if sign:
        return HalfDay.AM if sign.startswith("a") else HalfDay.PM
    is_written_out = hour.isdecimal() and (hour.startswith("0") or int(hour) > _NOON_HOUR)
    return HalfDay.WRITTEN_OUT if is_written_out else HalfDay.OPEN


def day_part(scan: Scan, at: int) -> Piece | None:
    """Find a part of the day."""
    plain = scan.line.plain
    if match := grammar.PART_TODAY.match(plain, at):
        return Piece(match.start(), match.end(), days_ahead=0, part=meaning(grammar.PARTS_TODAY, match["part"]))
    if match := grammar.PART.match(plain, at):
        return Piece(match.start(), match.end(), part=meaning(grammar.PARTS, match["part"]))
    return None


def weak_day_part(scan: Scan, at: int) -> Piece | None:
    """Find a part of the day that may be something else."""
    match = grammar.WEAK_PART.match(scan.line.plain, at)
    if match is None:
        return None
    return Piece(match.start(), match.end(), Strength.WEAK, part=meaning(grammar.WEAK_PARTS, match["part"]))
