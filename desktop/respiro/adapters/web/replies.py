"""Replies as they are meant: without those before them that only say that one will come."""

from http.client import HTTPResponse
from typing import Final

_INTERIM: Final = range(102, 200)
"""RFC 9110, 15.2; 101 is the last word in another protocol, which nobody here asks for."""


class FinalResponse(HTTPResponse):
    """A reply that passes over each interim one, as ``102 Processing`` and ``103 Early Hints``; its parent skips 100."""

    def begin(self) -> None:
        """Read status and headers of the final reply."""
        super().begin()
        while self.status in _INTERIM:
            self.headers = None  # type: ignore[assignment]  # as before anything was read
            super().begin()
