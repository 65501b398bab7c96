"""Whether a server wants to be asked: not again with a password that it refused, and not while it is busy."""

from time import monotonic
from typing import Final

from respiro.adapters.caldav.faults import BUSY, UNAUTHORIZED, refusal
from respiro.domain.errors import CalDavError

_SUCCESS: Final = range(200, 300)
_PAUSE_SECONDS: Final = 60
"""For a server that is busy and does not say how long."""


class Welcome:
    """What a server's replies so far said of the next request."""

    def __init__(self) -> None:
        self.is_let_in = False
        """Whether the user's password was taken once."""
        self._is_refused = False
        self._busy: tuple[float, CalDavError] | None = None

    def check(self, address: str, *, is_anonymous: bool) -> None:
        """Raise CalDavError ``caldav_password_refused`` or ``caldav_busy`` where the server would say so again."""
        if self._is_refused and not is_anonymous:
            raise refusal(UNAUTHORIZED, {}, address)
        if self._busy and monotonic() < self._busy[0]:
            raise CalDavError(self._busy[1].kind, **self._busy[1].values)

    def note_user(self, status: int) -> None:
        """Take note of what a request with the user's password was answered with."""
        self._is_refused = status == UNAUTHORIZED and not self.is_let_in
        self.is_let_in |= status in _SUCCESS

    def note_fault(self, status: int, fault: CalDavError) -> None:
        """Take note of a refusal: a busy server is left alone for as long as it wants."""
        if status in BUSY:
            wanted = fault.values.get("retry_after")
            self._busy = monotonic() + (wanted if isinstance(wanted, int) else _PAUSE_SECONDS), fault
