"""What is sent to a calendar server: bodies of PROPFIND and REPORT requests."""

import re
from collections.abc import Iterable
from html import escape
from typing import Final

from respiro.adapters.caldav.names import CALENDAR_DATA, ETAG, NAMESPACES, tag

_FORBIDDEN: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 can't hold."""


def propfind(*names: str) -> bytes:
    """Return a question for properties (RFC 4918, 9.1)."""
    return _document("d:propfind", _props(names))


def sync_collection(token: str, *names: str) -> bytes:
    """Return a question for what changed since a token, and properties of it (RFC 6578, 3.2)."""
    since = f"<d:sync-token>{_text(token)}</d:sync-token><d:sync-level>1</d:sync-level>"
    return _document("d:sync-collection", since + _props(names))


def multiget(hrefs: Iterable[str]) -> bytes:
    """Return a question for many items at once (RFC 4791, 7.9)."""
    wanted = "".join(f"<d:href>{_text(href)}</d:href>" for href in hrefs)
    return _document("c:calendar-multiget", _props([ETAG, CALENDAR_DATA]) + wanted)


def uid_query(uid: str, component: str) -> bytes:
    """Return a question for the items of a UID among the VEVENTs or VTODOs (RFC 4791, 7.8.6)."""
    match = f'<c:text-match collation="i;octet">{_text(uid)}</c:text-match>'
    inner = f'<c:comp-filter name="{component}"><c:prop-filter name="UID">{match}</c:prop-filter></c:comp-filter>'
    return _document(
        "c:calendar-query",
        f'{_props([ETAG, CALENDAR_DATA])}<c:filter><c:comp-filter name="VCALENDAR">{inner}</c:comp-filter></c:filter>',
    )


def _props(names: Iterable[str]) -> str:
    return f"<d:prop>{''.join(f'<{tag(name)}/>' for name in names)}</d:prop>"


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("", text), quote=False)


def _document(root: str, content: str) -> bytes:
    return f'<?xml version="1.0" encoding="utf-8"?>\n<{root} {NAMESPACES}>{content}</{root}>'.encode()
