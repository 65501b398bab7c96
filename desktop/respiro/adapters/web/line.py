"""The connection that is in use, held so that another thread can cut it at the deadline."""

import socket
from contextlib import suppress
from contextvars import ContextVar
from threading import Lock

from urllib3.connection import HTTPConnection, HTTPSConnection

from respiro.adapters.web.replies import FinalResponse


class Line:
    """One exchange's connection."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_cut = False
        self._socket: socket.socket | None = None

    def hold(self, connected: socket.socket) -> None:
        """Take note of the connection in use. Raises ConnectionAbortedError when the line was cut meanwhile."""
        with self._lock:
            self._let_go()
            # a handle of its own: TLS takes the first one over
            self._socket = connected.dup()
            if self._is_cut:
                self._let_go()
                raise ConnectionAbortedError

    def cut(self) -> None:
        """End whatever reads or writes on the connection now, and every later one."""
        with self._lock:
            self._is_cut = True
            self._let_go()

    def _let_go(self) -> None:
        if self._socket:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
            self._socket.close()
            self._socket = None


CURRENT: ContextVar[Line] = ContextVar("CURRENT")
"""The line that connections of this thread belong to."""


class HeldConnection(HTTPConnection):
    """A connection that its line can cut."""

    response_class = FinalResponse

    def _new_conn(self) -> socket.socket:
        connected = super()._new_conn()
        CURRENT.get().hold(connected)
        return connected


class HeldSecureConnection(HTTPSConnection):
    """A connection over TLS that its line can cut, during the handshake too."""

    response_class = FinalResponse

    def _new_conn(self) -> socket.socket:
        connected = super()._new_conn()
        CURRENT.get().hold(connected)
        return connected
