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


def condition(etag: str) -> str:
    """Return an ETag as ``If-Match`` wants it: strong, in quotes, as the server itself once gave it (RFC 9110, 13.1.1)."""
    return f'"{plain_etag(etag)}"'
