"""Time zones by the names that calendars give them: IANA, Windows, the file's own definition."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from respiro.adapters.ics.file_zone import read_file_zone
from respiro.adapters.ics.splitting import Component

_USUAL = re.compile(r"[A-Z][a-z]+/[A-Z][a-z]+(?:_[A-Z][a-z]+)*")
_UTC_NAMES = frozenset({"UTC", "GMT", "Z", "ETC/UTC", "TZONE://MICROSOFT/UTC", "(UTC) COORDINATED UNIVERSAL TIME"})


@cache
def _iana_names() -> dict[str, str]:
    return {name.upper(): name for name in available_timezones() if not name.startswith(("posix", "right"))}


@cache
def _windows_names() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415  few calendars need them

    return {name.upper(): zone.upper() for name, zone in WINDOWS_TO_OLSON.items()}


@cache
def named_zone(name: str) -> ZoneInfo | None:
    """Return the zone of an IANA or Windows name in any case, also behind a vendor's prefix; None if unknown.

    The prefix is that of a globally unique name (RFC 5545 §3.8.3.1): ``/citadel.org/20210210_1/Europe/Berlin``.
    """
    wanted = re.sub(r"\s+", " ", name.replace('"', "")).strip().strip("/").upper()
    if wanted in _UTC_NAMES:
        return ZoneInfo("UTC")
    if not wanted:
        return None
    if _USUAL.fullmatch(name):
        with suppress(ZoneInfoNotFoundError, ValueError, OSError):
            return ZoneInfo(name)  # to list all names takes longer than to read a small calendar
    iana = _iana_names()
    if wanted in iana:
        return ZoneInfo(iana[wanted])
    candidates = [_windows_names().get(wanted, "")]
    if "/" in wanted:
        pieces = wanted.split("/")
        candidates += ["/".join(pieces[first:]) for first in range(max(1, len(pieces) - 3), len(pieces) - 1)]
    return next((ZoneInfo(iana[candidate]) for candidate in candidates if candidate in iana), None)


class Zones:
    """The zones that the events of one file may name. A known name goes before the file's own definition."""

    def __init__(self, definitions: Iterable[Component]) -> None:
        self._definitions = {(zone.section, zone_id): zone for zone in definitions if (zone_id := _zone_id(zone.text))}
        self._resolved: dict[tuple[int, str], tzinfo | None] = {}

    def zone(self, name: str, section: int) -> tzinfo | None:
        """Return the zone of that TZID in that VCALENDAR, None if nobody knows it."""
        key = (section, name.strip().strip('"'))
        if key not in self._resolved:
            self._resolved[key] = named_zone(key[1]) or self._own(key)
        return self._resolved[key]

    def _own(self, key: tuple[int, str]) -> tzinfo | None:
        definition = self._definitions.get(key) or next(
            (zone for (_, name), zone in self._definitions.items() if name == key[1]), None
        )
        return read_file_zone(key[1], definition.text, named_zone) if definition else None


def _zone_id(text: str) -> str:
    match = re.search(r"(?im)^TZID(?:;[^:\r\n]*)?:([^\r\n]*(?:(?:\r\n|\n|\r)[ \t][^\r\n]*)*)", text.replace("\r", "\n"))
    return re.sub(r"\n+[ \t]", "", match[1]).strip().strip('"') if match else ""
