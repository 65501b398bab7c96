"""The pieces of a time that a line holds: days, clock times, parts of the day, lengths."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from respiro.services.ports import Dates
from respiro.services.quick_line import grammar
from respiro.services.quick_line.folding import Line
from respiro.services.quick_line.grammar import meaning
from respiro.services.quick_line.vocabulary import DayPart, Landmark, Limit

_LAST_HOUR, _LAST_MINUTE = 24, 59
_NOON_HOUR = 12
_SURELY_HOUR = range(8, 22)
"""A number that is likely an hour beside a day whatever follows; fewer are as likely things that are counted."""
_MONTH_DAYS = 30
_FIRST_HOURS = 4
"""Up to here an ordinal may as well count things: ``o pierwszej fakturze``."""
_NAMES_LIKE_MONTHS = ("jan", "may", "june", "april", "august")
_FRACTIONS = ("1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "7/24")


class Strength(Enum):
    """How sure it is that a piece is a time."""

    STRONG = 3
    WEAK = 2
    """Beside another piece, or where a time may be expected."""
    BESIDE_DAY = 1


class HalfDay(Enum):
    """What an hour up to twelve leaves open."""

    OPEN = "open"
    AM = "am"
    PM = "pm"
    WRITTEN_OUT = "written_out"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece; ``start`` and ``end`` lie in the folded line. ``minute`` counts from midnight, ``month_day`` is bare.

    ``offset`` is from now on, negative for ``ago``.
    """

    start: int
    end: int
    strength: Strength = Strength.STRONG
    day: date | None = None
    days_ahead: int | None = None
    weekday: int | None = None
    is_following_week: bool = False
    landmark: Landmark | None = None
    months_ahead: int = 0
    minute: int | None = None
    half_day: HalfDay = HalfDay.OPEN
    bare: int | None = None
    part: DayPart | None = None
    offset: timedelta | None = None
    limit: Limit = Limit.AT

    @property
    def names_day(self) -> bool:
        """Whether it says which day."""
        return self.day is not None or self.days_ahead is not None or self.weekday is not None or bool(self.landmark)


@dataclass(frozen=True, slots=True)
class Scan:
    """What is needed to find pieces: the line, the day it is typed on, and who reads dates in which language."""

    line: Line
    today: date
    dates: Dates
    language: str

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces from left to right, none over another."""
        reached = 0
        for begin in grammar.WORD_START.finditer(self.line.plain):
            if begin.start() < reached:
                continue
            piece = next((found for find in _FINDERS if (found := find(self, begin.start()))), None)
            if piece is not None:
                reached = piece.end
                yield piece

    def follows(self, end: int) -> bool:
        """Tell whether what comes behind lets the number before it be an hour or a day."""
        if grammar.FOLLOW.match(self.line.plain, end):
            return True
        rest = self.line.plain[end:]
        begin = end + len(rest) - len(rest.lstrip())
        return begin < len(self.line.plain) and self.line.typed(begin, begin + 1).isupper()

    def belongs(self, start: int, end: int, pattern: re.Pattern[str] = grammar.BELONGS) -> bool:
        """Tell whether what stands before a day ties it to a thing, though nothing introduces it."""
        return bool(pattern.fullmatch(self.line.plain, max(0, start - 24), start)) and end > start


def _ago(scan: Scan, at: int) -> Piece | None:
    match = grammar.AGO.match(scan.line.plain, at)
    if match is None or not (match["before"] or match["after"]) or not (match["n"] or match["a"] or match["after"]):
        return None
    minutes = _length(match)
    return Piece(match.start(), match.end(), offset=-timedelta(minutes=minutes)) if minutes else None


def _within(scan: Scan, at: int) -> Piece | None:
    match = grammar.WITHIN.match(scan.line.plain, at)
    if match:
        has_amount = match["n"] or match["a"] or match["half"] or match["within"].startswith("za")
        if not has_amount:
            return None
    else:
        match = grammar.LATER.match(scan.line.plain, at)
    return _ahead(match) if match else None


def _ahead(match: re.Match[str]) -> Piece | None:
    unit = match["u"]
    place = match.start(), match.end()
    if _is_one_of(grammar.DAY_UNITS, unit):
        days, amount = meaning(grammar.DAY_UNITS, unit), _amount(match)
        if days == _MONTH_DAYS:
            return Piece(*place, days_ahead=0, months_ahead=int(amount))
        return Piece(*place, days_ahead=int(amount * days))
    minutes = _length(match)
    if "m" in match.re.groupindex and match["m"]:
        minutes += int(match["m"])
    return Piece(*place, offset=timedelta(minutes=minutes)) if minutes else None


def _is_one_of(words: dict[str, int], text: str) -> bool:
    return text in words or any(re.fullmatch(word, text) for word in words)


def _amount(match: re.Match[str]) -> float:
    if match["n"]:
        return float(match["n"].replace(",", "."))
    return meaning(grammar.AMOUNTS, match["a"]) if match["a"] else 1.0


def _length(match: re.Match[str]) -> float:
    """Return the minutes of an amount and a unit."""
    unit = match["u"]
    if _is_one_of(grammar.UNITS, unit):
        each = meaning(grammar.UNITS, unit)
    else:
        each = meaning(grammar.DAY_UNITS, unit) * 24 * 60
    half = "half" in match.re.groupindex and match["half"]
    amount = _amount(match) if match["n"] or match["a"] or not half else 1.0
    return (amount + (0.5 if half else 0)) * each


def _limit(match: re.Match[str]) -> Limit:
    return meaning(grammar.LIMITS, match["limit"]) if match["limit"] else Limit.AT


def _day(scan: Scan, at: int) -> Piece | None:
    match = grammar.PLAIN_DAY.match(scan.line.plain, at)
    limit = Limit.AT
    if match is None:
        match = grammar.DAY.match(scan.line.plain, at)
        if match is None:
            return None
        limit = _limit(match)
    if match.start("day") == match.start() and scan.belongs(match.start(), match.end()):
        return None
    return Piece(match.start(), match.end(), days_ahead=meaning(grammar.DAYS, match["day"]), limit=limit)


def _weekday(scan: Scan, at: int) -> Piece | None:
    match = grammar.WEEKDAY.match(scan.line.plain, at)
    if match is None or (match.start("day") == match.start() and scan.belongs(match.start(), match.end())):
        return None
    if "í" in scan.line.typed(match.start("day"), match.end("day")).lower():
        return None  # Martí is a name; the day is marți
    forward = match["next"] or match["after"]
    return Piece(
        match.start(),
        match.end(),
        weekday=meaning(grammar.WEEKDAYS, match["day"]),
        is_following_week=bool(forward) and grammar.is_following_week(forward),
        limit=_limit(match),
    )


def _short_weekday(scan: Scan, at: int) -> Piece | None:
    match = grammar.SHORT_WEEKDAY.match(scan.line.plain, at)
    if match is None or (match.start("day") == match.start() and scan.belongs(match.start(), match.end())):
        return None
    is_introduced = match.start("day") > match.start()
    strength = Strength.STRONG if is_introduced and scan.follows(match.end()) else Strength.WEAK
    weekday = meaning(grammar.SHORT_WEEKDAYS, match["day"])
    return Piece(match.start(), match.end(), strength, weekday=weekday, limit=_limit(match))


def _landmark(scan: Scan, at: int) -> Piece | None:
    match = grammar.LANDMARK.match(scan.line.plain, at)
    if match is None or scan.belongs(match.start(), match.end()):
        return None
    landmark = meaning(grammar.LANDMARKS, match["day"])
    return Piece(match.start(), match.end(), landmark=landmark, limit=_limit(match))


def _date(scan: Scan, at: int) -> Piece | None:
    match = grammar.DATE.match(scan.line.plain, at)
    if match is None or match["date"] in _FRACTIONS:
        return None
    if match.start("date") == match.start() and scan.belongs(match.start(), match.end()):
        return None
    typed = scan.line.typed(match.start("date"), match.end("date"))
    if "się" in typed.lower() or not _is_likely_date(scan, match):
        return None
    day = scan.dates(re.sub(r"\s?r\.$|\.$", "", typed), scan.today, scan.language)
    return Piece(match.start(), match.end(), day=day, limit=_limit(match)) if day else None


def _is_likely_date(scan: Scan, match: re.Match[str]) -> bool:
    """Tell whether what looks like a date isn't rather an hour, a price, a version or a name."""
    text = match["date"]
    if numeric := re.fullmatch(r"(\d{1,2})([./-])(\d{1,2})", text):
        if numeric[2] == "-" and int(numeric[1]) <= _LAST_HOUR:
            return False
        is_written_out = len(numeric[3]) > 1 or numeric[1].startswith("0") or int(numeric[1]) > _NOON_HOUR
        return is_written_out or scan.follows(match.end())
    name = re.match(r"[a-z]+", text)
    if name and name[0] in _NAMES_LIKE_MONTHS and not scan.language.startswith("en"):
        return bool(scan.line.plain[: match.start("date")].strip())
    return not text.endswith(("sie", "may", "mai", "set", "lis")) or scan.follows(match.end())


def _day_of_month(scan: Scan, at: int) -> Piece | None:
    match = grammar.DAY_OF_MONTH.match(scan.line.plain, at)
    if match is None or not (match["lead"] or match["ord"]) or not scan.follows(match.end()):
        return None
    if match["lead"] in ("the", "on", "on the") and not match["ord"]:
        return None
    number = int(match["d"])
    day = next(
        (
            day
            for day in (scan.today + timedelta(days=ahead) for ahead in range(62))
            if day.day == number and (day > scan.today or match["ord"] or match["lead"])
        ),
        None,
    )
    return Piece(match.start(), match.end(), day=day, limit=_limit(match)) if day else None


def _part(scan: Scan, at: int) -> Piece | None:
    plain = scan.line.plain
    if match := grammar.PART_TODAY.match(plain, at):
        return Piece(match.start(), match.end(), days_ahead=0, part=meaning(grammar.PARTS_TODAY, match["part"]))
    if match := grammar.PART.match(plain, at):
        return Piece(match.start(), match.end(), part=meaning(grammar.PARTS, match["part"]))
    return None


def _weak_part(scan: Scan, at: int) -> Piece | None:
    match = grammar.WEAK_PART.match(scan.line.plain, at)
    if match is None:
        return None
    return Piece(match.start(), match.end(), Strength.WEAK, part=meaning(grammar.WEAK_PARTS, match["part"]))


def _range(scan: Scan, at: int) -> Piece | None:
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
    else:
        strength = Strength.BESIDE_DAY
    return Piece(match.start(), match.end(), strength, minute=first * 60 + minute, half_day=half_day)


def _time(scan: Scan, at: int) -> Piece | None:
    match = grammar.TIME.match(scan.line.plain, at)
    if match is None:
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
        limit=_limit(match),
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
    if match["sep"] == ".":
        is_sure = is_led or bool(match["suffix"] or match["ap"])
        is_date = not is_sure and 0 < minute <= _NOON_HOUR
        return None if is_date else Strength.STRONG if is_sure else Strength.WEAK
    if match["m"] or match["ap"] or match["spoken"] or match["more"]:
        return Strength.STRONG
    return None if grammar.COUNTED.match(scan.line.plain, match.end()) else _bare_strength(scan, match, hour)


def _bare_strength(scan: Scan, match: re.Match[str], hour: int) -> Strength | None:
    is_led = bool(match["at"] or match["weak"] or match["limit"])
    if match["h4"]:
        return _sure(is_led or bool(match["suffix"]))
    if match["suffix"]:
        is_length = match["suffix"].strip() in ("horas", "ore") and hour <= _NOON_HOUR
        return Strength.STRONG if is_led or not is_length else None
    is_likely = hour in _SURELY_HOUR or scan.follows(match.end())
    if is_led:
        return _sure(bool(match["at"]) or is_likely)
    return Strength.BESIDE_DAY if is_likely else None


def _sure(is_sure: bool) -> Strength:  # noqa: FBT001  the one thing it asks
    return Strength.STRONG if is_sure else Strength.BESIDE_DAY


def _word_time(scan: Scan, at: int) -> Piece | None:
    plain = scan.line.plain
    if match := grammar.MIDNIGHT.match(plain, at):
        return Piece(match.start(), match.end(), minute=24 * 60, half_day=HalfDay.WRITTEN_OUT)
    match = grammar.WORD_TIME.match(plain, at)
    if match is None or grammar.COUNTED.match(plain, match.end()):
        return None
    is_led = bool(match["at"] or match["weak"] or match["limit"])
    shift = _before_hour(match)
    if shift is None or not (is_led or shift or match["spoken"] or match["ap"]):
        return None
    if match["before"] == "half" and not is_led:
        return None
    hour = _hour_of(match["hour"])
    is_sure = bool(match["at"] or shift or match["spoken"]) or hour > _FIRST_HOURS or scan.follows(match.end())
    minute = hour * 60 + shift + _spoken(match)
    half_day = _half_day(match["ap"], "" if hour <= _NOON_HOUR else str(hour))
    return Piece(match.start(), match.end(), _sure(is_sure), minute=minute, half_day=half_day, limit=_limit(match))


def _before_hour(match: re.Match[str]) -> int | None:
    """Return the minutes that words before a spoken hour add; None where they make no sense."""
    if match["before"]:
        return 30 if match["before"] == "half" else meaning(grammar.BEFORE_HOUR, match["before"])
    if not match["n"]:
        return 0
    minutes = int(re.sub(r"\D", "", match["n"]))
    if minutes > _LAST_MINUTE or (not match["way"] and not match["n"].startswith("za")):
        return None
    if match["way"] == "to" and match["hour"].isdecimal() and not (match["at"] or match["limit"]):
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


_FINDERS: tuple[Callable[[Scan, int], Piece | None], ...] = (
    _word_time,
    _ago,
    _within,
    _part,
    _landmark,
    _weekday,
    _day,
    _date,
    _range,
    _time,
    _day_of_month,
    _short_weekday,
    _weak_part,
)
"""In this order: what says more comes before what says less."""
