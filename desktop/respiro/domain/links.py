"""Links that foreign text may lead to: which of them may ever be opened, and how they are shown before."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, quote, unquote, urlsplit

from respiro.domain.text import shown_line

WEB_SCHEMES: Final = ("https", "http")
SCHEMES: Final = (*WEB_SCHEMES, "mailto", "tel")

_LONGEST: Final = 60_000
"""Characters; a mail with a text of 4,000, percent-encoded, stays below."""
_MOST_SEARCHED: Final = 4000
_VISIBLE: Final = re.compile(r"[\x21-\x7e]+")
"""ASCII without blanks and control characters: all else must be percent-encoded (RFC 3986, section 2)."""
_BRACKETED: Final = re.compile(r"\[[0-9A-Fa-f:.]+\](:[0-9]*)?")
_LONELY_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_UNSAFE: Final = frozenset('\\<>"^`{|}')
_HOST: Final = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?")
_NUMBER: Final = re.compile(r"\+?[0-9][0-9().-]*(;[A-Za-z0-9-]+(=[A-Za-z0-9+.%-]+)?)*")
"""RFC 3966 without * and #: such codes command the telephone instead of calling someone."""
_FIELDS: Final = frozenset({"subject", "body", "cc", "bcc", "to", "in-reply-to"})
"""Of a mail (RFC 6068); others, such as ``attach``, make some mail programs send the user's files."""
_CANDIDATE: Final = re.compile(
    r"(?<![A-Za-z0-9+.-])(?:https?://|mailto:|tel:)[^\s<>\"“”«»\uff0c\u3002\u3001\uff1b\uff08\uff09]+", re.IGNORECASE
)
_CLOSING: Final = {")": "(", "]": "["}
_SENTENCE_END: Final = ".,;:!?'’…*_"


@dataclass(frozen=True, slots=True)
class Link:
    """A link that may be opened: ``url`` is ASCII, ``shown`` the same as people may read it, ``place`` where it leads.

    ``place`` is the site, the address or the number alone.
    """

    url: str
    shown: str
    place: str


def safe_link(text: str) -> Link | None:
    """Return the link that a text is as a whole; None for one that must not be opened, or that poses as another.

    Only https, http, mailto and tel; no name or password before the site, no blanks, controls, backslashes. Letters
    outside ASCII are encoded: the site as IDNA (RFC 3490), the rest as UTF-8 (RFC 3987, section 3.1).
    """
    if not text or len(text) > _LONGEST or not _is_clean(text):
        return None
    try:
        parts = urlsplit(text)
        if parts.scheme in WEB_SCHEMES:
            return _web_link(text, parts)
    except ValueError:  # a bad port, a bracket too many, a site that IDNA refuses
        return None
    return _other_link(text, parts)


def find_link(text: str) -> Link | None:
    """Return the first link within a text, such as ``https://meet.example.org/abc (Room 4)``, that may be opened."""
    found = (safe_link(candidate) for candidate in _candidates(text[:_MOST_SEARCHED]))
    return next((link for link in found if link), None)


def is_allowed(url: str) -> bool:
    """Tell whether a link, ASCII as it goes out, may be opened."""
    link = safe_link(url) if url.isascii() else None
    return link is not None and link.url == url


def _candidates(text: str) -> Iterator[str]:
    for match in _CANDIDATE.finditer(text):
        yield _without_sentence(match.group())


def _without_sentence(candidate: str) -> str:
    """Return a candidate without the punctuation of the sentence or the bracket that it stands in."""
    while candidate:
        last = candidate[-1]
        lonely = last in _CLOSING and candidate.count(last) > candidate.count(_CLOSING[last])
        if not lonely and last not in _SENTENCE_END:
            break
        candidate = candidate[:-1]
    return candidate


def _is_clean(text: str) -> bool:
    """Tell whether a text has only what a link is made of: nothing invisible, no blank, no unsafe character."""
    if _UNSAFE & set(text):
        return False
    if text.isascii():
        return _VISIBLE.fullmatch(text) is not None
    return " " not in text and text.isprintable() and shown_line(text, 0) == text


def _web_link(text: str, parts: SplitResult) -> Link | None:
    host, port = parts.hostname or "", parts.port
    before = f"{text[: len(parts.scheme)]}://"
    if not host or "@" in parts.netloc or not text.startswith(before):
        return None  # a name before an @ poses as the place one goes to
    rest = _encoded(text[len(before) + len(parts.netloc) :])
    if host.isascii():
        is_site = _HOST.fullmatch(host) or _BRACKETED.fullmatch(parts.netloc)
        if not is_site:
            return None
        url = before + parts.netloc + rest
        return Link(url, url, host)
    ascii_host = host.encode("idna").decode("ascii")
    if _HOST.fullmatch(ascii_host) is None:
        return None
    shown_host = _readable(ascii_host)
    rest = rest if port is None else f":{port}{rest}"
    return Link(before + ascii_host + rest, before + shown_host + rest, shown_host)


def _other_link(text: str, parts: SplitResult) -> Link | None:
    if not text.isascii() or parts.netloc or parts.fragment:
        return None
    if parts.scheme == "tel":
        return Link(text, text, parts.path) if not parts.query and _NUMBER.fullmatch(parts.path) else None
    if parts.scheme == "mailto":
        address = unquote(parts.path)
        return Link(text, text, address) if _is_address(address) and _are_fields(parts.query) else None
    return None


def _is_address(address: str) -> bool:
    """Tell whether a decoded path names whom to write to, and can't be taken for an option or a file."""
    shown = shown_line(address, 0)
    return "@" in address and shown == address and " " not in address and address[0] not in "-/.@"


def _are_fields(query: str) -> bool:
    """Tell whether a mail's fields are known ones, and stay on their line; its text may have several."""
    for field in filter(None, query.split("&")):
        name, _, value = field.partition("=")
        if unquote(name).lower() not in _FIELDS:
            return False
        if unquote(name).lower() != "body" and any(char < " " for char in unquote(value)):
            return False
    return True


def _encoded(rest: str) -> str:
    return quote(_LONELY_PERCENT.sub("%25", rest), safe="!#$%&'()*+,/:;=?@[]~-._")


def _readable(host: str) -> str:
    """Return a site in its own letters if all are of one alphabet, so that none poses as another's; else as it is."""
    letters = host.encode("ascii").decode("idna")
    scripts = {unicodedata.name(char, "").partition(" ")[0] for char in letters if char.isalpha()}
    return letters if len(scripts) <= 1 else host
