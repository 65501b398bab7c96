"""The calendars of a calendar home: what each is called and holds, and whether it may be written to."""

import re
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urljoin

from respiro.adapters.caldav.hrefs import last_part, path_of
from respiro.adapters.caldav.multistatus import OK, Response
from respiro.adapters.caldav.names import (
    CALENDAR,
    COLOUR,
    COMPONENT,
    COMPONENTS,
    DAV,
    DISPLAY_NAME,
    INBOX,
    OUTBOX,
    PRIVILEGE,
    PRIVILEGES,
    REPORTS,
    RESOURCE_TYPE,
    SYNC_COLLECTION,
)
from respiro.domain.text import shown_line

ASKED: Final = (
    RESOURCE_TYPE,
    DISPLAY_NAME,
    COLOUR,
    COMPONENTS,
    PRIVILEGES,
    REPORTS,
)
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
    has_sync_token: bool

    @property
    def takes_events(self) -> bool:
        """Whether events of ours can be kept there."""
        return "VEVENT" in self.components and not self.is_read_only


def calendar_in(response: Response, base: str) -> CalendarFound | None:
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
        has_sync_token=_has_sync_token(response),
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


def _has_sync_token(response: Response) -> bool:
    reports = response.properties.get(REPORTS)
    return reports is not None and any(True for _ in reports.all(SYNC_COLLECTION))


def _colour(text: str) -> str:
    found = _COLOUR.fullmatch(text)
    if found:
        return f"#{found[1].lower()}"
    short = _SHORT_COLOUR.fullmatch(text)
    return f"#{''.join(digit * 2 for digit in short.groups()).lower()}" if short else ""
