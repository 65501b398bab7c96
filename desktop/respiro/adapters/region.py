"""Which country this machine is set to: telephone numbers without a prefix are read as that country's."""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from importlib import resources
from pathlib import Path
from zoneinfo import TZPATH

from respiro.adapters.system import system_zone_name

_LOCALE_VARIABLES = ("LC_ALL", "LC_TELEPHONE", "LANG")
_LOCALE = re.compile(r"[a-z]{2,3}[_-]([A-Z]{2})(?:[.@].*)?")
_TABLE = "zone.tab"
"""Country, place and name of each zone: the older of tzdata's two tables, in which each zone has one country."""


@cache
def machine_region() -> str:
    """Return this machine's ISO 3166 code, found once a process; empty where none is known."""
    return region_of(os.environ, system_zone_name())


def region_of(environment: Mapping[str, str], zone_name: str) -> str:
    """Return the country of the locale variables (``es_ES.UTF-8``), else of the time zone, else nothing."""
    for variable in _LOCALE_VARIABLES:
        if match := _LOCALE.fullmatch(environment.get(variable, "").strip()):
            return match[1]
    return next((region for table in _tables() if (region := _region_in(table, zone_name))), "")


def _tables() -> Iterator[str]:
    """Yield the tables of the system and of the tzdata package, as far as they are there."""
    for folder in map(Path, TZPATH):
        with suppress(OSError, UnicodeDecodeError):
            yield (folder / _TABLE).read_text(encoding="utf-8")
    with suppress(OSError, ImportError, UnicodeDecodeError):
        yield (resources.files("tzdata") / "zoneinfo" / _TABLE).read_text(encoding="utf-8")


def _region_in(table: str, zone_name: str) -> str:
    for line in table.splitlines():
        fields = line.split("\t")
        if not line.startswith("#") and len(fields) > 2 and fields[2] == zone_name:  # noqa: PLR2004  the third column
            return fields[0][:2]
    return ""
