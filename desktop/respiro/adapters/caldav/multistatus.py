"""A 207 answer (RFC 4918, 13): what is said of each resource."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from respiro.adapters.caldav.hrefs import normal_path
from respiro.adapters.caldav.names import (
    ERROR,
    HREF,
    MULTISTATUS,
    PROP,
    PROPSTAT,
    RESPONSE,
    STATUS,
    SYNC_TOKEN,
)
from respiro.adapters.caldav.xml import Element, read
from respiro.domain.errors import CalDavError

_STATUS: Final = re.compile(r"\s*(?:HTTP\S*\s+)?([1-5][0-9]{2})\b", re.IGNORECASE)
OK: Final = 200
MULTI: Final = 207


@dataclass(frozen=True, slots=True)
class Response:
    """What is said of one resource: ``status`` of all of it (200 where none is said), and the properties it has."""

    href: str
    status: int
    properties: Mapping[str, Element] = field(repr=False)
    statuses: frozenset[int] = frozenset()
    """Of the properties."""

    def text(self, name: str) -> str:
        """Return a property's text without blanks around it; empty when it is not there."""
        found = self.properties.get(name)
        return found.text.strip() if found else ""

    def hrefs(self, name: str) -> list[str]:
        """Return the addresses in a property."""
        found = self.properties.get(name)
        texts = [one.text.strip() for one in found.all(HREF)] if found else []
        return [text for text in texts if text]


def multistatus(body: bytes, each: Callable[[Response], None]) -> str:
    """Hand over each response of a 207 answer, in its order, and return the sync token, empty where there is none.

    Raises CalDavError ``caldav_damaged_answer``, ``caldav_unsafe_answer``.
    """
    tokens: list[str] = []

    def take(element: Element) -> None:
        if element.name == RESPONSE:
            for response in _responses(element):
                each(response)
        elif element.name == SYNC_TOKEN:
            tokens.append(element.text.strip())

    if read(body, take).name != MULTISTATUS:
        raise CalDavError("caldav_damaged_answer")
    return tokens[-1] if tokens else ""


def responses(body: bytes) -> list[Response]:
    """Return the responses of a 207 answer. Raises CalDavError as ``multistatus``."""
    found: list[Response] = []
    multistatus(body, found.append)
    return found


def own_response(body: bytes, address: str) -> Response | None:
    """Return what a 207 answer says of the one resource that was asked, by whatever path it is called there.

    Raises CalDavError as ``multistatus``.
    """
    told = responses(body)
    path = normal_path(urlsplit(address).path).rstrip("/")
    own = [one for one in told if normal_path(urlsplit(one.href).path).rstrip("/") == path]
    return next(iter(own or [one for one in told if one.status == OK] or told), None)


def conditions(body: bytes | None) -> frozenset[str]:
    """Return the conditions that a refusal names as broken (RFC 4918, 16); none where it says nothing readable."""
    try:
        root = read(body or b"")
    except CalDavError:
        return frozenset()
    return frozenset(one.name for one in root.children) if root.name == ERROR else frozenset()


def _responses(element: Element) -> list[Response]:
    properties: dict[str, Element] = {}
    statuses = set()
    for propstat in element.children:
        if propstat.name != PROPSTAT:
            continue
        status = _status(propstat)
        statuses.add(status)
        if status == OK and (prop := propstat.child(PROP)):
            properties |= {one.name: one for one in prop.children}
    hrefs = [one.text.strip() for one in element.children if one.name == HREF]
    whole = _status(element)
    return [Response(href, whole, properties, frozenset(statuses)) for href in hrefs if href]


def _status(element: Element) -> int:
    """Return the status that an element tells of; 200 where it tells none."""
    text = element.child_text(STATUS)
    found = _STATUS.match(text)
    if text and not found:
        raise CalDavError("caldav_damaged_answer")
    return int(found[1]) if found else OK
