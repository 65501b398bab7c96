"""Which calendars of an account are read, and which is the home: chosen by their names, or their paths on the server."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from respiro.cli.show import plain
from respiro.domain.errors import CalDavError, InvalidValueError

Found = Mapping[str, Any]
"""A calendar as caldav-discover tells it, or as it is known."""
_EVENTS = "VEVENT"


def chosen(found: Sequence[Found], host: str, read: Iterable[str] | None, home: str | None) -> list[dict[str, Any]]:
    """Return new calendars with which are read (None: all that hold events) and which is the home.

    Raises InvalidValueError unknown_collection, CalDavError caldav_read_only.
    """
    wanted = (
        [one["href"] for one in found if _EVENTS in one["components"]]
        if read is None
        else [named(found, name, host)["href"] for name in read]
    )
    home_href = home_named(found, home, host)["href"] if home else ""
    return [{**one, "is_read": one["href"] in wanted, "is_home": one["href"] == home_href} for one in found]


def named(found: Sequence[Found], name: str, host: str) -> Found:
    """Return the calendar of a path, a name, or the end of a path. Raises InvalidValueError unknown_collection."""
    wanted = name.strip().casefold()
    alike = ([one for one in found if told(one).casefold() == wanted] for told in (_href, _name, _end))
    match next(filter(None, alike), []):
        case [one]:
            return one
    raise InvalidValueError("unknown_collection", text=name, host=host, choices=_choices(found))


def home_named(found: Sequence[Found], name: str, host: str) -> Found:
    """Return the calendar that is to be the home. Raises InvalidValueError, CalDavError caldav_read_only."""
    one = named(found, name, host)
    if one["is_read_only"]:
        raise CalDavError("caldav_read_only", host=host)
    if _EVENTS not in one["components"]:
        raise InvalidValueError("home_without_events", calendar=str(one["name"]))
    return one


def can_be_home(one: Found) -> bool:
    """Tell whether what Respiro plans can be kept there."""
    return _EVENTS in one["components"] and not one["is_read_only"]


def _href(one: Found) -> str:
    return str(one["href"])


def _name(one: Found) -> str:
    return str(one["name"])


def _end(one: Found) -> str:
    """Return the last part of a path, which a server without names calls a calendar by."""
    return unquote(_href(one).rstrip("/").rpartition("/")[2])


def _choices(found: Sequence[Found]) -> str:
    """Return the names, and the paths of those that share one."""
    names = list(map(_name, found))
    return ", ".join(plain(_href(one) if names.count(_name(one)) > 1 else _name(one)) for one in found)
