"""Finding days: today, weekdays, weeks and months, dates."""

import re
from datetime import date as calendar_date
from datetime import timedelta

from respiro.services.quick_line import grammar
from respiro.services.quick_line.grammar import meaning
from respiro.services.quick_line.pieces import Piece, Scan, Strength, limit_of
from respiro.services.quick_line.vocabulary import Limit

_LAST_HOUR, _NOON_HOUR = 24, 12
_NAMES_LIKE_MONTHS = ("jan", "may", "june", "april", "august")
_I_CALL = re.compile(r"(?:\bsa|\bil|\bo|\bii|\ble|-[loi])\s+$")
"""Before ``sun``, which is "I call" in Romanian."""
_MONTHS_COUNTED = re.compile(
    r"(?<!la )(?<!ora )\b(?:doua|trei|patru|cinci|sase|sapte|opt|noua|zece|douasprezece|cateva)\s+$"
)
_FRACTIONS = ("1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "7/24")
_TWO_MONTHS = 62
_WEEK = 7
_BEFORE_DAY = ("the", "on the", "el", "el dia", "para el", "pe")
_COUNTS = {"two": 2, "three": 3}


def day(scan: Scan, at: int) -> Piece | None:
    """Find today or tomorrow."""
    match = grammar.PLAIN_DAY.match(scan.line.plain, at)
    limit = Limit.AT
    if match is None:
        match = grammar.DAY.match(scan.line.plain, at)
        if match is None:
            return None
        limit = limit_of(match)
    if match.start("day") == match.start() and scan.belongs(match.start(), match.end()):
        return None
    return Piece(match.start(), match.end(), days_ahead=meaning(grammar.DAYS, match["day"]), limit=limit)


def weekday(scan: Scan, at: int) -> Piece | None:
    """Find a weekday."""
    match = grammar.WEEKDAY.match(scan.line.plain, at)
    if match is None or (match.start("day") == match.start() and scan.belongs(match.start(), match.end())):
        return None
    if match["day"] == "luni" and _MONTHS_COUNTED.search(scan.line.plain, 0, match.start()):
        return None  # two months
    if "í" in scan.line.typed(match.start("day"), match.end("day")).lower():
        return None  # Martí is a name; the day is marți
    forward = match["next"] or match["after"]
    return Piece(
        match.start(),
        match.end(),
        weekday=meaning(grammar.WEEKDAYS, match["day"]),
        is_following_week=bool(forward) and grammar.is_following_week(forward),
        limit=limit_of(match),
    )


def spelled_day(scan: Scan, at: int) -> Piece | None:
    """Find a day of the month in words."""
    match = grammar.SPELLED_DAY.match(scan.line.plain, at)
    if match is None:
        return None
    number = meaning(grammar.DAY_NUMBERS, match["n"])
    if match["month"]:
        day = scan.dates(f"{number} {scan.line.typed(*match.span('month'))}", scan.today, scan.language)
    elif match["lead"] in _BEFORE_DAY or match["n"].endswith("ego"):
        day = _next_day(scan, number) if scan.follows(match.end()) else None
    else:
        day = None
    return Piece(match.start(), match.end(), day=day, limit=limit_of(match)) if day else None


def _next_day(scan: Scan, number: int) -> calendar_date | None:
    days = (scan.today + timedelta(days=ahead) for ahead in range(_TWO_MONTHS))
    return next((day for day in days if day.day == number), None)


def weeks_from(scan: Scan, at: int) -> Piece | None:
    """Find a day that is whole weeks behind another: a week on Monday."""
    match = grammar.WEEKS_FROM.match(scan.line.plain, at)
    if match is None:
        return None
    count = int(match["n"]) if (match["n"] or "a").isdecimal() else _COUNTS.get(match["n"] or "a", 1)
    weeks = count * (2 if "fortnight" in (match["u"], match["after"]) else 1)
    name = match["day"] or match["first"]
    if name in grammar.DAYS:
        ahead = grammar.DAYS[name]
    else:
        weekday = meaning({**grammar.WEEKDAYS, **grammar.SHORT_WEEKDAYS}, name)
        ahead = (weekday - scan.today.weekday()) % _WEEK
    return Piece(match.start(), match.end(), day=scan.today + timedelta(days=ahead + weeks * _WEEK))


def later_today(scan: Scan, at: int) -> Piece | None:
    """Find a word for some time later today."""
    match = grammar.LATER_TODAY.match(scan.line.plain, at)
    return Piece(match.start(), match.end(), Strength.WEAK, days_ahead=0) if match else None


def short_weekday(scan: Scan, at: int) -> Piece | None:
    """Find a weekday's abbreviation."""
    match = grammar.SHORT_WEEKDAY.match(scan.line.plain, at)
    if match is None or (match.start("day") == match.start() and scan.belongs(match.start(), match.end())):
        return None
    if match["day"] == "sam" and "â" not in scan.line.typed(match.start("day"), match.end("day")).lower():
        return None  # Sam is a name
    if match["day"] == "sun" and _I_CALL.search(scan.line.plain, 0, match.start()):
        return None
    is_introduced = match.start("day") > match.start()
    strength = Strength.STRONG if is_introduced and scan.follows(match.end()) else Strength.WEAK
    weekday = meaning(grammar.SHORT_WEEKDAYS, match["day"])
    is_following_week = bool(match["next"]) and grammar.is_following_week(match["next"])
    return Piece(
        match.start(),
        match.end(),
        strength,
        weekday=weekday,
        is_following_week=is_following_week,
        limit=limit_of(match),
    )


def landmark(scan: Scan, at: int) -> Piece | None:
    """Find a week, a month, or the end of one."""
    match = grammar.LANDMARK.match(scan.line.plain, at)
    if match is None or scan.belongs(match.start(), match.end()):
        return None
    landmark = meaning(grammar.LANDMARKS, match["day"])
    return Piece(match.start(), match.end(), landmark=landmark, limit=limit_of(match))


def date(scan: Scan, at: int) -> Piece | None:
    """Find a calendar date."""
    match = grammar.DATE.match(scan.line.plain, at)
    if match is None or match["date"] in _FRACTIONS:
        return None
    if match.start("date") == match.start() and scan.belongs(match.start(), match.end()):
        return None
    if _is_tuesday(scan, match["date"], match.end("date")):
        return None
    typed = scan.line.typed(match.start("date"), match.end("date"))
    if "się" in typed.lower() or not _is_likely_date(scan, match):
        return None
    day = scan.dates(re.sub(r"\s?r\.$|\.$", "", typed), scan.today, scan.language)
    return Piece(match.start(), match.end(), day=day, limit=limit_of(match)) if day else None


def _is_tuesday(scan: Scan, text: str, end: int) -> bool:
    """Tell whether ``mar 24`` is rather Tuesday the 24th than the 24th of March."""
    tuesday = re.fullmatch(r"mar\.? (\d{1,2})", text)
    if not tuesday:
        return False
    near = (scan.today + timedelta(days=ahead) for ahead in range(1, _TWO_MONTHS // 4))
    is_month = re.match(rf"\s+{grammar.MONTH}", scan.line.plain[end:])
    return bool(is_month) or any(day.day == int(tuesday[1]) and day.weekday() == 1 for day in near)


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


def day_of_month(scan: Scan, at: int) -> Piece | None:
    """Find a day of the month."""
    match = grammar.DAY_OF_MONTH.match(scan.line.plain, at)
    if match is None or not (match["lead"] or match["ord"]) or not scan.follows(match.end()):
        return None
    if match["lead"] in ("the", "on", "on the") and not match["ord"]:
        return None
    number = int(match["d"])
    day = next(
        (
            day
            for day in (scan.today + timedelta(days=ahead) for ahead in range(_TWO_MONTHS))
            if day.day == number and (day > scan.today or match["ord"] or match["lead"])
        ),
        None,
    )
    return Piece(match.start(), match.end(), day=day, limit=limit_of(match)) if day else None
