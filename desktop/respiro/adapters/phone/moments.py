"""Dates and times as exports write them: many notations, local wall times with their DST."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from respiro.adapters.phone.android import instant_of, is_plausible
from respiro.domain.text import folded

_MONTHS = {
    # the first three letters in English, Spanish, Polish and Romanian; none stands for two months
    **dict.fromkeys(("jan", "ene", "sty", "ian"), 1),
    **dict.fromkeys(("feb", "lut"), 2),
    "mar": 3,
    **dict.fromkeys(("apr", "abr", "kwi"), 4),
    **dict.fromkeys(("may", "maj", "mai"), 5),
    **dict.fromkeys(("jun", "cze", "iun"), 6),
    **dict.fromkeys(("jul", "lip", "iul"), 7),
    **dict.fromkeys(("aug", "ago", "sie"), 8),
    **dict.fromkeys(("sep", "set", "wrz"), 9),
    **dict.fromkeys(("oct", "paz"), 10),
    **dict.fromkeys(("nov", "lis", "noi"), 11),
    **dict.fromkeys(("dec", "dic", "gru"), 12),
}
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d{2})([-/.]?)(\d{2}|(?<=[-/.])\d)\2(\d{2}|(?<=[-/.])\d)(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?((?:19|20)\d{2}|\d{2})(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s.-]*(?:de |of )?([a-z]{3,})[\s.,-]*(?:de |del )?(\d{4})(?!\d)"
)
_MONTH_DAY = re.compile(r"\b([a-z]{3,})[\s.]*(\d{1,2})(?:st|nd|rd|th)?[\s.,]+(\d{4})(?!\d)")
_TIME = re.compile(
    r"(?<![\d:])(\d{1,2})(?:[:.h](\d{2}))(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?!\d)\s*(?:([ap])\.?\s?m\b\.?)?"
    r"\s*(z\b|utc|gmt)?([+-]\d{1,2}(?::?\d{2})?)?(?![\d:])"
)
_HOUR_ONLY = re.compile(r"(?<![\d:])(\d{1,2})\s*([ap])\.?\s?m\b")
_COMPACT_TIME = re.compile(r"[t_ ](\d{2})(\d{2})(\d{2})?(z)?$")
_CENTURY = 2000
_NOON = 12
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Moment:
    """``at`` is UTC; ``stamp`` is the same or, where no zone was written, the wall time, whatever the zone is later."""

    at: datetime
    stamp: str


def moment(text: str, zone: tzinfo, *, month_first: bool = False) -> Moment | None:
    """Return the instant that a date with a time means (midnight without one); None if it is none.

    A wall time in a DST gap is read with the offset from before, one that happens twice is its first instant.
    """
    plain = _plain(text)
    if _EPOCH.fullmatch(plain):
        at = instant_of(int(plain.partition(".")[0]))
        return Moment(at, at.isoformat()) if at else None
    found = _date(plain, month_first=month_first)
    if found is None:
        return None
    day, rest = found
    clock = _time(rest)
    if clock is None:
        return None
    wall, offset = clock
    local = datetime.combine(day, wall, offset or zone)
    try:
        at = local.astimezone(UTC)
    except OverflowError:
        return None
    if not is_plausible(at):
        return None
    return Moment(at, at.isoformat() if offset else local.replace(tzinfo=None).isoformat())


def is_moment(text: str) -> bool:
    """Tell whether a date stands there, in whichever order."""
    return any(moment(text, UTC, month_first=order) is not None for order in (False, True))


def puts_month_first(texts: Iterable[str], default: bool) -> bool:  # noqa: FBT001  a default, passed on
    """Tell whether a column writes the month before the day, as one of its dates may show."""
    for text in texts:
        match = _YEAR_LAST.search(_plain(text))
        if match and int(match[1]) > _MONTHS_A_YEAR:
            return False
        if match and int(match[3]) > _MONTHS_A_YEAR:
            return True
    return default


def is_time_only(text: str) -> bool:
    """Tell whether a time of day stands there and no date."""
    plain = _plain(text)
    return bool(_TIME.fullmatch(plain)) and _date(plain, month_first=False) is None


def length(text: str) -> int:
    """Return the seconds of ``65``, ``1:05``, ``00:01:05``, ``1 h 2 min 5 s``; 0 for what is none."""
    plain = _plain(text)
    if re.fullmatch(r"\d{1,6}(?:[.,]\d{1,6})?", plain):
        return int(re.split(r"[.,]", plain)[0])
    if match := re.fullmatch(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{2})", plain):
        return int(match[1] or 0) * 3600 + int(match[2]) * 60 + int(match[3])
    match = re.fullmatch(
        r"(?:(\d{1,3})\s*h[a-z]*\.?)?\s*(?:(\d{1,5})\s*m[a-z]*\.?)?\s*(?:(\d{1,6})\s*s[a-z]*\.?)?", plain
    )
    if match is None:
        return 0
    return int(match[1] or 0) * 3600 + int(match[2] or 0) * 60 + int(match[3] or 0)


def _plain(text: str) -> str:
    return folded(text[:80]).strip("\"' ")


def _date(text: str, *, month_first: bool) -> tuple[date, str] | None:
    """Return the date and what stands around it."""
    if match := _YEAR_FIRST.search(text):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
    elif match := _YEAR_LAST.search(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        day, month = (second, first) if month_first else (first, second)
        year += _CENTURY if year < _CENTURY // 10 else 0
    elif (match := _DAY_MONTH.search(text)) and match[2][:3] in _MONTHS:
        day, month, year = int(match[1]), _MONTHS[match[2][:3]], int(match[3])
    elif (match := _MONTH_DAY.search(text)) and match[1][:3] in _MONTHS:
        day, month, year = int(match[2]), _MONTHS[match[1][:3]], int(match[3])
    else:
        return None
    try:
        return date(year, month, day), f"{text[: match.start()]} {text[match.end() :]}".rstrip()
    except ValueError:
        return None


def _time(text: str) -> tuple[time, tzinfo | None] | None:
    """Return the time of day and its own zone, midnight where none stands; None for one that can't be."""
    zone: tzinfo | None = None
    if match := _TIME.search(text):
        hour, minute, second, half = int(match[1]), int(match[2]), int(match[3] or 0), match[4]
        zone = _zone(match[5], match[6])
    elif match := _HOUR_ONLY.search(text):
        hour, minute, second, half = int(match[1]), 0, 0, match[2]
    elif match := _COMPACT_TIME.search(text):
        hour, minute, second, half = int(match[1]), int(match[2]), int(match[3] or 0), ""
        zone = UTC if match[4] else None
    else:
        return time(), None
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        return time(hour, minute, second), zone
    except ValueError:
        return None


def _zone(name: str | None, offset: str | None) -> tzinfo | None:
    if not offset:
        return UTC if name else None
    digits = offset[1:].replace(":", "")
    hours, minutes = int(digits[:2] if len(digits) != 3 else digits[:1]), int(digits[-2:] if len(digits) > 2 else 0)  # noqa: PLR2004
    length_ = timedelta(hours=hours, minutes=minutes)
    if length_ >= timedelta(hours=24):
        return None
    return timezone(-length_ if offset[0] == "-" else length_)
