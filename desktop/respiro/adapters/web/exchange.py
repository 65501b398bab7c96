"""One request and its reply, of any method; redirects are the caller's."""

import zlib
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from time import monotonic
from urllib.parse import unquote, urlsplit

from urllib3 import BaseHTTPResponse, HTTPHeaderDict, PoolManager, Timeout
from urllib3.exceptions import HTTPError

import respiro
from respiro.adapters.web.faults import while_asking, while_reading
from respiro.adapters.web.line import CURRENT, Line
from respiro.adapters.web.roads import road_to
from respiro.domain.addresses import without_password
from respiro.domain.errors import AddressError

USER_AGENT = f"Respiro/{respiro.__version__}"
_PIECE = 64 * 1024
_LEAST_SECONDS = 0.01
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS
_PACKINGS = {"gzip": _GZIP_OR_ZLIB, "x-gzip": _GZIP_OR_ZLIB, "deflate": _GZIP_OR_ZLIB}
"""Gzip is asked for; some servers pack as they like, and what one of them names the other may be (RFC 9110, 8.4.1)."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of an (understood) address; a password in it is not sent by itself: see ``login_header``."""

    address: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    method: str = "GET"
    body: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, decoded; ``body`` is None where the caller did not want it for this status."""

    status: int
    headers: HTTPHeaderDict = field(repr=False)
    body: bytes | None = field(repr=False)


def exchange(
    request: Request,
    line: Line,
    until: float,
    most_bytes: int,
    bodies: range = range(200, 300),
    kept: PoolManager | None = None,
) -> Reply:
    """Send a request and return the reply, its body for the statuses in ``bodies`` alone.

    ``until`` is on the monotonic clock; whoever waits cuts the line then, since each single wait here may last as
    long. ``kept`` is a road that serves many requests, always with the same line; its owner clears it. Raises
    AddressError without ``address``.
    """
    CURRENT.set(line)
    road = kept or road_to(request.address)
    headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "gzip", **request.headers}
    seconds = max(until - monotonic(), _LEAST_SECONDS)
    fault = None
    try:
        try:
            response = road.urlopen(
                request.method,
                without_password(request.address),
                body=request.body,
                headers=headers,
                timeout=Timeout(connect=seconds, read=seconds),
                redirect=False,
                retries=False,
                preload_content=False,
            )
        except (HTTPError, OSError, ValueError) as error:
            fault = while_asking(error)
        else:
            with response:
                body = _body(response, most_bytes) if response.status in bodies else None
                if body is not None:  # all was read: the next request may use the connection
                    response.release_conn()
                return Reply(response.status, response.headers, body)
    finally:
        if road is not kept:
            road.clear()
    raise fault


def login_header(address: str) -> dict[str, str]:
    """Return the header that gives an address's user name and password (RFC 7617); none where it has none."""
    parts = urlsplit(address)
    if not parts.username and not parts.password:
        return {}
    login = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}"
    return {"Authorization": f"Basic {b64encode(login.encode()).decode('ascii')}"}


def _body(response: BaseHTTPResponse, most_bytes: int) -> bytes:
    """Return the whole body, unpacked. Raises AddressError when it is too large, cut off or garbled."""
    stated = response.headers.get("Content-Length", "")
    if stated.isdecimal() and int(stated) > most_bytes:
        raise AddressError("address_too_large", megabytes=most_bytes // 1_000_000)
    packing = response.headers.get("Content-Encoding", "").strip().casefold()
    pieces = _arriving(response, most_bytes)
    whole = BytesIO()
    fault = None
    try:
        for piece in _unpacked(pieces, _PACKINGS[packing]) if packing in _PACKINGS else pieces:
            if whole.tell() + len(piece) > most_bytes:
                fault = AddressError("address_too_large", megabytes=most_bytes // 1_000_000)
                break
            whole.write(piece)
    except (HTTPError, OSError, ValueError, EOFError, zlib.error) as error:
        fault = while_reading(error)
    except AddressError as error:
        fault = error
    if fault:
        whole.close()  # as long as somebody has the fault, its frames hold all that was read
        raise fault
    return whole.getvalue()


def _arriving(response: BaseHTTPResponse, most_bytes: int) -> Iterator[bytes]:
    received = 0
    for piece in response.stream(_PIECE, decode_content=False):
        received += len(piece)
        if received > most_bytes:
            raise AddressError("address_too_large", megabytes=most_bytes // 1_000_000)
        yield piece


def _unpacked(pieces: Iterator[bytes], wbits: int) -> Iterator[bytes]:
    """Unpack in small pieces, so that a bomb is seen before it goes off. Raises EOFError, zlib.error."""
    unpacker = zlib.decompressobj(wbits)
    for arrived in pieces:
        left = arrived
        while left:
            if unpacker.eof:  # several members, one after the other (RFC 1952)
                unpacker = zlib.decompressobj(wbits)
            yield unpacker.decompress(left, _PIECE)
            left = unpacker.unconsumed_tail or unpacker.unused_data
    while not unpacker.eof and (rest := unpacker.decompress(b"", _PIECE)):
        yield rest
    if not unpacker.eof:
        raise EOFError
