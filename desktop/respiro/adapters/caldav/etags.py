"""ETags as servers mean them, whatever a proxy on the way makes of them."""

import re
from typing import Final

_MARK: Final = re.compile(r"(?:[-;+:]{1,2}(?:gzip|gz|br|brotli|deflate|df|zstd|identity))+\Z")
"""What Apache, nginx, Caddy, jetty and their like hang on to the ETag of what they pack."""
_LONGEST: Final = 1024


def plain_etag(text: str) -> str:
    """Return what an ETag says without its dress: weakness, quotes, the mark of a packing proxy; empty for none."""
    bare = text.strip()
    if bare[:2] in {"W/", "w/"}:
        bare = bare[2:].strip()
    bare = bare.replace("&quot;", '"').strip('"')
    # a proxy may hang its mark on behind the closing quote, too
    bare = _MARK.sub("", bare).strip('"')
    return bare if len(bare) <= _LONGEST and bare.isprintable() else ""


def same_etag(one: str, other: str) -> bool:
    """Tell whether two ETags stand for the same content; none stands for nothing."""
    return bool(plain_etag(one)) and plain_etag(one) == plain_etag(other)


def condition(etag: str, *, as_given: bool = False) -> str:
    """Return an ETag as ``If-Match`` wants it: strong, in quotes (RFC 9110, 13.1.1), or ``as_given``; empty for none."""
    plain = plain_etag(etag)
    if not plain or not etag.isascii():
        return ""
    return etag.strip() if as_given else f'"{plain}"'


def has_two_forms(etag: str) -> bool:
    """Tell whether a server may not know its own ETag in the form that ``If-Match`` wants."""
    return condition(etag) != condition(etag, as_given=True)
