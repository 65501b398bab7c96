"""What the machine says: what time it is, and in which time zone."""

import os
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo, ZoneInfoNotFoundError

from respiro.domain.choices import SYSTEM

_LOCALTIME = Path("/etc/localtime")
_TIMEZONE = Path("/etc/timezone")
_ZONE_TEXT = re.compile(r"zoneinfo[^/]*/(?:posix/|right/)?(.+)$")
_UTC_NAME = "Etc/UTC"


def system_clock() -> datetime:
    """Return the present instant, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251  the one home of the clock


def zone_for(name: str) -> tzinfo:
    """Return the zone of a setting: an IANA name, or "system". Cheap enough to be asked every few seconds."""
    return _zone(system_zone_name() if name == SYSTEM else name) or UTC


def system_zone_name(
    environment: Mapping[str, str] = os.environ, localtime: Path = _LOCALTIME, timezone: Path = _TIMEZONE
) -> str:
    """Return the IANA name of the system's zone as it is now: TZ, else /etc/localtime; Etc/UTC where none is known."""
    if "TZ" in environment and (name := _of_variable(environment["TZ"], localtime)):
        return name
    if sys.platform == "win32":
        return _of_registry() or _UTC_NAME
    return _of_link(localtime) or _of_text(timezone) or _of_bytes(localtime) or _UTC_NAME


def _of_variable(value: str, localtime: Path) -> str:
    """Read TZ: a name or a file, perhaps after a colon; empty is UTC (POSIX). Rules such as CET-1CEST have no name."""
    value = value.removeprefix(":")
    if not value:
        return _UTC_NAME
    if value.startswith("/"):
        path = Path(value)
        return _known(_after_zoneinfo(value)) or (_of_bytes(path) if path != localtime else "")
    return _known(value)


def _of_link(localtime: Path) -> str:
    """Read the name out of what the link points at, the nearest first: the last one may be an alias's target."""
    path = localtime
    for _ in range(8):
        try:
            path = path.parent / path.readlink()
        except OSError:
            return ""
        if name := _known(_after_zoneinfo(str(path))):
            return name
    return ""


def _of_text(timezone: Path) -> str:
    try:
        return _known(timezone.read_text(encoding="utf-8", errors="replace")[:100].strip())
    except OSError:
        return ""


def _of_bytes(localtime: Path) -> str:
    """Find the zone whose rules are the file's, where it is a copy and no link."""
    try:
        wanted = localtime.read_bytes()
    except OSError:
        return ""
    for folder in map(Path, TZPATH):
        for place in sorted(folder.glob("[A-Z]*/*")):
            if place.is_file() and place.stat().st_size == len(wanted) and place.read_bytes() == wanted:
                return _known(place.relative_to(folder).as_posix())
    return ""


def _after_zoneinfo(path: str) -> str:
    match = _ZONE_TEXT.search(os.path.normpath(path))
    return match[1] if match else ""


def _known(name: str) -> str:
    return name if name and _zone(name) else ""


def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _of_registry() -> str:
    """Return the zone's name on Windows, which has names of its own."""
    name = ""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  there is no such module elsewhere

        place = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            name = str(winreg.QueryValueEx(key, "TimeZoneKeyName")[0]).split("\0")[0]
    return _WINDOWS_ZONES.get(name, "")


_WINDOWS_ZONES = {
    "Argentina Standard Time": "America/Argentina/Buenos_Aires",
    "Canada Central Standard Time": "America/Regina",
    "Central America Standard Time": "America/Guatemala",
    "Central Europe Standard Time": "Europe/Budapest",
    "Central European Standard Time": "Europe/Warsaw",
    "Central Standard Time": "America/Chicago",
    "Central Standard Time (Mexico)": "America/Mexico_City",
    "E. South America Standard Time": "America/Sao_Paulo",
    "Eastern Standard Time": "America/New_York",
    "FLE Standard Time": "Europe/Kyiv",
    "GMT Standard Time": "Europe/London",
    "GTB Standard Time": "Europe/Bucharest",
    "Mountain Standard Time": "America/Denver",
    "Pacific SA Standard Time": "America/Santiago",
    "Pacific Standard Time": "America/Los_Angeles",
    "Romance Standard Time": "Europe/Madrid",
    "SA Pacific Standard Time": "America/Bogota",
    "SA Western Standard Time": "America/La_Paz",
    "UTC": _UTC_NAME,
    "Venezuela Standard Time": "America/Caracas",
    "W. Europe Standard Time": "Europe/Berlin",
}
