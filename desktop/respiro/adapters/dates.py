"""Calendar dates as people write them, by the dateparser package; it is loaded with the first date, not before."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from respiro.adapters.region import machine_region

LANGUAGES = ("en", "es", "pl", "ro")
_LONGEST = 40
_MONTH_FIRST = ("US", "PH", "FM", "PW", "MH")
"""Countries that write the month before the day (CLDR, short date formats)."""
_DAY = r"(?P<day>\d{1,2})(?:\s?(?:st|nd|rd|th|º|ª|\.o|-?e?go)(?![^\W\d_]))?"
_MONTH = r"(?P<month>[^\W\d_]{3,12})\.?"
_YEAR = r"(?:[\s,]+(?:de[l]?\s+)?'?(?P<year>\d{4}|\d{2})(?:\s?r\.?)?)?"
_OF = r"(?:[\s,.-]*|\s+(?:de|of|din|lui)\s+)"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"(?:the\s+)?{_DAY}\.?{_OF}{_MONTH}{_YEAR}",
        rf"{_MONTH}\s+(?:the\s+)?{_DAY}{_YEAR}",
    )
)
_NUMERIC = re.compile(r"(?P<day>\d{1,2})(?P<sign>[./-])(?P<month>\d{1,2})(?:(?P=sign)(?P<year>\d{4}|\d{2}))?\.?")
_ROMAN = re.compile(r"(?P<day>\d{1,2})[.\s]\s?(?P<month>I{1,3}|IV|VI{0,3}|IX|XI{0,2})\.?(?:\s?(?P<year>\d{4}))?")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


class CalendarDates:
    """``services.ports.Dates``: absolute dates only, days before months.

    ``11/12`` is the 11th of December, save in English on a machine of a country that writes the month first, and
    where that is impossible (``11/25``). Only what has the shape of a date reaches the library, which would also
    find one in ``12`` or in a phone number.
    """

    def __init__(self, own_region: Callable[[], str] = machine_region) -> None:
        self._own_region = own_region

    def __call__(self, text: str, today: date, language: str = "") -> date | None:
        """Return the date that the text means, the next one from today; None if it is none."""
        plain = " ".join(text.split()) if len(text) <= _LONGEST else ""
        if match := _ISO.fullmatch(plain):
            return _day_of(match["year"], match["month"], match["day"])
        if match := _NUMERIC.fullmatch(plain):
            return self._numeric(match, today, language)
        if match := _ROMAN.fullmatch(plain):
            return _next(match["year"], _ROMANS.index(match["month"]) + 1, int(match["day"]), today)
        if match := next((found for shape in _SHAPES if (found := shape.fullmatch(plain))), None):
            return _spelled(match, today, language)
        return None

    def warm_up(self) -> None:
        """Load the library and its tables, which takes a third of a second; a thread may do that beforehand."""
        for text in ("3 mar", "3 grudnia", "3 de enero", "3 noiembrie"):
            self(text, date(2026, 1, 1))

    def _numeric(self, match: re.Match[str], today: date, language: str) -> date | None:
        first, second = int(match["day"]), int(match["month"])
        orders = [(first, second)]
        if match["sign"] == "/":
            orders.append((second, first))
            if language.startswith("en") and self._own_region() in _MONTH_FIRST:
                orders.reverse()
        return next((found for day, month in orders if (found := _next(match["year"], month, day, today))), None)


def _spelled(match: re.Match[str], today: date, language: str) -> date | None:
    """Have the library read a day, a month's name and perhaps a year."""
    from dateparser.date import DateDataParser  # noqa: PLC0415  loaded with the first date

    own = [known for known in LANGUAGES if language.startswith(known)]
    year = f" {_century(match['year'])}" if match["year"] else ""
    parser = DateDataParser(
        languages=own + [known for known in LANGUAGES if known not in own],
        use_given_order=True,
        settings={
            "DATE_ORDER": "DMY",
            "PARSERS": ["absolute-time"],
            "PREFER_DATES_FROM": "future",
            # the library counts its base itself as past
            "RELATIVE_BASE": datetime.combine(today, time()) - timedelta(minutes=1),
            "REQUIRE_PARTS": ["day", "month"],
            "RETURN_AS_TIMEZONE_AWARE": False,
            "TIMEZONE": "UTC",
        },
    )
    try:
        found = parser.get_date_data(f"{match['day']} {match['month']}{year}").date_obj
    except (ValueError, OverflowError):
        return None
    return found.date() if found is not None and found.day == int(match["day"]) else None


def _next(year: str | None, month: int, day: int, today: date) -> date | None:
    """Return that day of the year, or of the first year in which it is not past."""
    if year:
        return _day_of(_century(year), month, day)
    ahead = (_day_of(today.year + offset, month, day) for offset in range(9))
    return next((found for found in ahead if found is not None and found >= today), None)


def _century(year: str) -> int:
    return int(year) if len(year) == len("2026") else 2000 + int(year)


def _day_of(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
