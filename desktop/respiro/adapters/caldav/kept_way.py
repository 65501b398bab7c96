"""The connection to a server that is kept from one request to the next, and opened anew where it died meanwhile."""

from time import monotonic
from typing import Final

from urllib3 import PoolManager

from respiro.adapters.web.exchange import Reply, Request, exchange
from respiro.adapters.web.line import Line
from respiro.adapters.web.roads import road_to
from respiro.domain.errors import AddressError

_ALL: Final = range(200, 600)
_REPEATABLE: Final = frozenset(("GET", "HEAD", "OPTIONS", "PROPFIND", "REPORT"))
"""Methods that change nothing: asked once more when a connection that was kept turns out to be dead."""
_KEPT_SECONDS: Final = 4.0
"""An idle connection older than this may be closed by the server just now; many give it five seconds."""


class _Way:
    """One connection."""

    def __init__(self, address: str) -> None:
        self.road: PoolManager = road_to(address)
        self.line = Line()
        self.used_at: float | None = None
        """On the monotonic clock; None before the first reply."""

    def is_old(self) -> bool:
        return self.used_at is not None and monotonic() - self.used_at > _KEPT_SECONDS

    def end(self) -> None:
        self.line.cut()
        self.road.clear()


class KeptWay:
    """The way to the server of an (understood) address."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._open: _Way | None = None

    def close(self) -> None:
        """End the connection, also while another thread waits on it; a later request opens another."""
        if self._open:
            self._open.end()
            self._open = None

    def ask(self, request: Request, until: float, most_bytes: int) -> Reply:
        """Send a request and return its reply, whatever its status. Raises AddressError without ``address``.

        ``until`` is on the monotonic clock.
        """
        if self._open and self._open.is_old():
            self.close()
        while True:
            way = self._open = self._open or _Way(self._address)
            was_used = way.used_at is not None
            try:
                reply = exchange(request, way.line, until, most_bytes, _ALL, way.road)
            except AddressError as error:
                way.end()
                if self._open is way:  # past the deadline it may be another's
                    self._open = None
                is_dead = was_used and error.kind == "address_unreachable" and request.method in _REPEATABLE
                if not is_dead or monotonic() >= until:
                    raise
            else:
                way.used_at = monotonic()
                return reply
