"""The calendars of a calendar home: what each is called and holds, and whether it may be written to."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urljoin, urlsplit

from respiro.adapters.caldav.hrefs import last_part, normal_path, path_of
from respiro.adapters.caldav.multistatus import OK, Response
from respiro.adapters.caldav.names import (
    CALENDAR,
    COLOUR,
    COMPONENT,
    COMPONENTS,
    DAV,
    DISPLAY_NAME,
    FOLDER,
    INBOX,
    OUTBOX,
    PRIVILEGE,
    PRIVILEGES,
    RESOURCE_TYPE,
)
from respiro.domain.errors import CalDavError
from respiro.domain.text import shown_line

ASKED: Final = (RESOURCE_TYPE, DISPLAY_NAME, COLOUR, COMPONENTS, PRIVILEGES)
"""No ctag and no sync token: some servers read through whole calendars to make one."""
_COLOUR: Final = re.compile(r"#([0-9A-Fa-f]{6})(?:[0-9A-Fa-f]{2})?")
_SHORT_COLOUR: Final = re.compile("#([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])")
_WRITING: Final = frozenset(f"{DAV} {right}" for right in ("all", "write", "write-content"))
_LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class CalendarFound:
    """A calendar on a server: ``address`` is whole, ``href`` its path; ``colour`` is #rrggbb or empty."""

    address: str = field(repr=False)
    href: str = field(repr=False)
    name: str = field(repr=False)
    colour: str
    components: tuple[str, ...]
    """VEVENT, VTODO and so on; both where the server does not say (RFC 4791, 5.2.3)."""
    is_read_only: bool


def calendars_in(listed: Iterable[Response], base: str) -> Iterator[CalendarFound]:
    """Yield the calendars that a listing tells of, but not those that lie on another server, shared by somebody."""
    for response in listed:
        found = None
        with suppress(CalDavError):
            found = _calendar_in(response, base)
        if found:
            yield found


def folders_in(listed: Iterable[Response], base: str) -> list[str]:
    """Return the addresses of plain folders in a listing of ``base``, but not its own."""
    found: list[str] = []
    for response in listed:
        kind = response.properties.get(RESOURCE_TYPE)
        if kind is None or [one.name for one in kind.children] != [FOLDER]:
            continue
        with suppress(CalDavError):
            found.append(urljoin(base, path_of(response.href, base)))
    own = normal_path(urlsplit(base).path).rstrip("/")
    return [one for one in found if urlsplit(one).path.rstrip("/") != own]


def _calendar_in(response: Response, base: str) -> CalendarFound | None:
    """Return the calendar that a response tells of, if it is one. Raises CalDavError ``caldav_foreign_href``."""
    kind = response.properties.get(RESOURCE_TYPE)
    if response.status != OK or kind is None or kind.child(CALENDAR) is None or kind.child(INBOX) or kind.child(OUTBOX):
        return None
    href = path_of(response.href, base)
    return CalendarFound(
        address=urljoin(base, href),
        href=href,
        name=shown_line(response.text(DISPLAY_NAME) or last_part(href), _LONGEST_NAME),
        colour=_colour(response.text(COLOUR)),
        components=_components(response),
        is_read_only=_is_read_only(response),
    )


def _components(response: Response) -> tuple[str, ...]:
    told = response.properties.get(COMPONENTS)
    named = [one.attributes.get("name", "").strip().upper() for one in told.all(COMPONENT)] if told else []
    return tuple(dict.fromkeys(name for name in named if name)) or ("VEVENT", "VTODO")


def _is_read_only(response: Response) -> bool:
    """Tell whether the server says that the user may not write; one that says nothing will refuse in its time."""
    told = response.properties.get(PRIVILEGES)
    if told is None or not told.children:
        return False
    return not any(right.name in _WRITING for one in told.all(PRIVILEGE) for right in one.children)


def _colour(text: str) -> str:
    found = _COLOUR.fullmatch(text)
    if found:
        return f"#{found[1].lower()}"
    short = _SHORT_COLOUR.fullmatch(text)
    return f"#{''.join(digit * 2 for digit in short.groups()).lower()}" if short else ""
