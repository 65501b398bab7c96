"""Time zones by name: what IANA, Windows, Outlook and others call them."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from pkgutil import get_data
from zoneinfo import ZoneInfo, available_timezones

_UTC_NAMES = frozenset({"UTC", "GMT", "Z", "ETC/UTC", "TZONE://MICROSOFT/UTC", "COORDINATED UNIVERSAL TIME"})
_NO_PLACES = frozenset({"FACTORY", "LOCALTIME", "POSIXRULES"})
_LONGEST = 200
_HIDDEN = re.compile(r'["\\\0\ufeff\u200b-\u200f\u202a-\u202e\u2066-\u2069]+')

_SUMMER_NAMES = {
    "CEST": "CET",
    "EEST": "EET",
    "WEST": "WET",
    "EDT": "AMERICA/NEW_YORK",
    "MDT": "AMERICA/DENVER",
    "PDT": "AMERICA/LOS_ANGELES",
    "AKST": "AMERICA/ANCHORAGE",
    "AKDT": "AMERICA/ANCHORAGE",
    "MSK": "EUROPE/MOSCOW",
    "JST": "ASIA/TOKYO",
    "KST": "ASIA/SEOUL",
    "HKT": "ASIA/HONG_KONG",
    "SAST": "AFRICA/JOHANNESBURG",
    "NZST": "PACIFIC/AUCKLAND",
    "NZDT": "PACIFIC/AUCKLAND",
}
"""Abbreviations that mean one place only; CST, IST, BST and PST do not."""

_REGIONS = {
    "EASTERN TIME (US & CANADA)": "AMERICA/NEW_YORK",
    "CENTRAL TIME (US & CANADA)": "AMERICA/CHICAGO",
    "MOUNTAIN TIME (US & CANADA)": "AMERICA/DENVER",
    "PACIFIC TIME (US & CANADA)": "AMERICA/LOS_ANGELES",
    "ATLANTIC TIME (CANADA)": "AMERICA/HALIFAX",
    "INDIANA (EAST)": "AMERICA/INDIANA/INDIANAPOLIS",
    "BAJA CALIFORNIA": "AMERICA/TIJUANA",
    "CENTRAL AMERICA": "AMERICA/GUATEMALA",
    "BRASILIA": "AMERICA/SAO_PAULO",
    "SALVADOR": "AMERICA/BAHIA",
    "GREENLAND": "AMERICA/NUUK",
    "HAITI": "AMERICA/PORT-AU-PRINCE",
    "TURKS AND CAICOS": "AMERICA/GRAND_TURK",
    "SAINT PIERRE AND MIQUELON": "AMERICA/MIQUELON",
    "WEST CENTRAL AFRICA": "AFRICA/LAGOS",
    "PRETORIA": "AFRICA/JOHANNESBURG",
    "ABU DHABI": "ASIA/DUBAI",
    "PORT LOUIS": "INDIAN/MAURITIUS",
    "EKATERINBURG": "ASIA/YEKATERINBURG",
    "MUMBAI": "ASIA/KOLKATA",
    "NEW DELHI": "ASIA/KOLKATA",
    "SRI JAYAWARDENEPURA": "ASIA/COLOMBO",
    "ASTANA": "ASIA/ALMATY",
    "BEIJING": "ASIA/SHANGHAI",
    "OSAKA": "ASIA/TOKYO",
    "SOLOMON IS.": "PACIFIC/GUADALCANAL",
    "NUKU'ALOFA": "PACIFIC/TONGATAPU",
    "SAMOA": "PACIFIC/APIA",
}
"""What Windows shows for places that IANA knows by another name."""

_SHOWN = re.compile(r"\(?(?:UTC|GMT) ?([+-]\d{1,2}[:.]?\d{2})?\)? ?(.+)")
_OFFSET = re.compile(r"(?:UTC|GMT)? ?([+-])(\d{1,2})(?:[:.]?([0-5]\d))?(?::?00)?")
_MOST_HOURS = 14
_PROBES = tuple(datetime(year, month, 1, tzinfo=UTC) for year in (2026, 2020, 2014, 2008) for month in (1, 7))


def normal_name(name: str) -> str:
    """Return a TZID as names are compared: capitals, single blanks, no quotes, escapes or invisible characters."""
    return " ".join(_HIDDEN.sub("", name[:_LONGEST]).split()).strip(":/ ").upper()


@cache
def named_zone(name: str) -> ZoneInfo | None:
    """Return the zone of an IANA or Windows name in any case, also behind a vendor's prefix; None if unknown.

    The prefix is that of a globally unique name (RFC 5545 §3.8.3.1): ``/citadel.org/20210210_1/Europe/Berlin``.
    No file is looked for by a name that is not in the list of zones.
    """
    wanted = normal_name(name)
    if not wanted:
        return None
    if wanted in _UTC_NAMES:
        return ZoneInfo("UTC")
    return next((zone for one in _spellings(wanted) if (zone := _iana(one) or _windows(one))), None)


@cache
def guessed_zone(name: str) -> tzinfo | None:
    """Return the zone that a name of no list means: a fixed offset, a place as Windows shows it, an abbreviation.

    Whoever has the zone's own rules should rather go by these.
    """
    wanted = normal_name(name)
    if match := _OFFSET.fullmatch(wanted):
        return _fixed(match)
    if wanted in _SUMMER_NAMES:
        return _iana(_SUMMER_NAMES[wanted])
    if match := _SHOWN.fullmatch(wanted):
        return _shown(match[2], match[1] or "+00:00")
    if "," in wanted:
        return _shown(wanted, "")
    if "/" in wanted:
        return _only(_places().get(wanted.rpartition("/")[2].replace(" ", "_"), ()))
    return None


def _spellings(wanted: str) -> Iterator[str]:
    yield wanted
    if "/" in wanted:
        pieces = wanted.replace(" ", "_").split("/")
        yield from ("/".join(pieces[first:]) for first in range(max(0, len(pieces) - 3), len(pieces) - 1))
    elif "-" in wanted:
        yield wanted.replace("-", "/", 1)
    yield re.sub(r" ?#?\d+$", "", wanted)  # Outlook numbers zones of one name that have other rules
    yield wanted.replace("DAYLIGHT TIME", "STANDARD TIME").replace("SUMMER TIME", "STANDARD TIME")
    yield wanted.partition(";")[0]


def _iana(wanted: str) -> ZoneInfo | None:
    name = _iana_names().get(wanted)
    return ZoneInfo(name) if name else None


def _windows(wanted: str) -> ZoneInfo | None:
    return _iana(_windows_names().get(wanted, ""))


@cache
def _iana_names() -> dict[str, str]:
    try:
        listed = get_data("tzdata", "zones")  # importlib.resources takes ten times as long to load
    except OSError:
        listed = None
    names = listed.decode().split() if listed else sorted(available_timezones())  # opens every file of the system's
    return {name.upper(): name for name in names if name.upper() not in _NO_PLACES}


@cache
def _windows_names() -> dict[str, str]:
    """Return Unicode CLDR's names of Windows' zones, which tzlocal is released with each time that they change."""
    from tzlocal.windows_tz import win_tz  # noqa: PLC0415  few calendars need them

    return {name.upper(): zone.upper() for name, zone in win_tz.items()}


@cache
def _places() -> dict[str, tuple[str, ...]]:
    """Return the zones' names by their last part, the place."""
    found: dict[str, tuple[str, ...]] = {}
    for name in _iana_names():
        place = name.rpartition("/")[2]
        found[place] = (*found.get(place, ()), name)
    return found


def _shown(places: str, offset: str) -> tzinfo | None:
    """Return the zone of the first place that has had this offset; without one, two places have to agree."""
    if zone := named_zone(places):
        return zone
    names = [names for one in re.split(r"[,:;]", places) if (names := _place_names(one.strip()))]
    if offset:
        match = _OFFSET.fullmatch(offset)
        wanted = _length(match) if match else timedelta(0)
        zones = (zone for some in names for name in some if (zone := _iana(name)))
        return next(
            (zone for zone in zones if wanted in {probe.astimezone(zone).utcoffset() for probe in _PROBES}), None
        )
    zones_of = [_only(some) for some in names]
    agree = len({_offsets(zone) for zone in zones_of if zone}) == 1
    return zones_of[0] if len(zones_of) > 1 and agree else None


def _place_names(place: str) -> tuple[str, ...]:
    bare = re.sub(r" (?:IS\.?|ISLANDS?|\(.*\))$", "", place)
    key = bare.removeprefix("CITY OF ").replace("ST. ", "").replace(" ", "_")
    region = _REGIONS.get(place) or _REGIONS.get(bare)
    return (*((region,) if region else ()), *_places().get(key, ()))


def _only(names: tuple[str, ...]) -> ZoneInfo | None:
    """Return the zone of these names, if they are but one by its offsets."""
    zones = [zone for name in names if (zone := _iana(name))]
    return zones[0] if len({_offsets(zone) for zone in zones}) == 1 else None


def _offsets(zone: tzinfo) -> tuple[timedelta | None, ...]:
    return tuple(probe.astimezone(zone).utcoffset() for probe in _PROBES)


def _length(match: re.Match[str]) -> timedelta:
    length = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return -length if match[1] == "-" else length


def _fixed(match: re.Match[str]) -> tzinfo | None:
    """Return a zone that is always so far from UTC; full hours have a name, with the sign turned round."""
    length = _length(match)
    hours, rest = divmod(length, timedelta(hours=1))
    if abs(length) > timedelta(hours=_MOST_HOURS):
        return None
    return timezone(length) if rest else _iana(f"ETC/GMT{-hours:+d}" if hours else "UTC")
