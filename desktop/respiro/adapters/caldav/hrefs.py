"""Addresses on one server in one spelling, so that the same item is never taken for two, nor two for one."""

import re
from hashlib import sha256
from typing import Final
from urllib.parse import quote, unquote_to_bytes, urljoin, urlsplit

from respiro.domain.errors import CalDavError

_PLAIN: Final = "~!$&'()*+,;=:"
"""Beside letters, digits and ``-._``. An @ is written %40: some servers hand one out and then refuse it."""
_SAFE_UID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}")
_SUFFIX: Final = ".ics"


def path_of(href: str, base: str) -> str:
    """Return the path that an href means beside ``base`` (a whole address), percent-encoded in one way.

    Raises CalDavError ``caldav_foreign_href`` when it leads to another host, as one that begins with ``//`` does by
    its first part (RFC 3986, 4.2). Scheme and port count for nothing: servers behind a proxy do not know them, and
    nobody is asked there.
    """
    try:
        whole = urlsplit(urljoin(base, href))
        host = whole.hostname
    except ValueError:
        raise CalDavError("caldav_damaged_answer") from None
    if (host or "").casefold() != (urlsplit(base).hostname or "").casefold():
        raise CalDavError("caldav_foreign_href")
    return normal_path(whole.path)


def normal_path(path: str) -> str:
    """Return a path percent-encoded in one way; an encoded slash stays one (RFC 3986, 6.2.2).

    One that begins with two slashes gets a dot before them: it would be read as a host (RFC 3986, 4.2).
    """
    plain = "/".join(quote(unquote_to_bytes(part), safe=_PLAIN) for part in path.split("/"))
    return f"/.{plain}" if plain.startswith("//") else plain


def item_name(uid: str) -> str:
    """Return the name of the file that an item of ours has on a server: its UID, or a hash where that is not plain."""
    plain = _SAFE_UID.fullmatch(uid) and not uid.endswith(".")
    return (uid if plain else sha256(uid.encode("utf-8", "surrogatepass")).hexdigest()) + _SUFFIX


def last_part(path: str) -> str:
    """Return the last part of a path as people read it."""
    return unquote_to_bytes(path.rstrip("/").rpartition("/")[2]).decode("utf-8", "replace")
