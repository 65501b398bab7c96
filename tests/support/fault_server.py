"""A web server on this machine that does what servers do on bad days: each path has its own fault.

Every address on 127.0.0.0/8 leads to it, so that one server can be several hosts.
"""

import gzip
import socket
import ssl
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event, Thread
from types import TracebackType
from typing import Self

CALENDAR = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n%sEND:VCALENDAR\r\n" % b"".join(
    b"BEGIN:VEVENT\r\nUID:%d@fault\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261125T%02d0000Z\r\nSUMMARY:Event %d\r\n"
    b"END:VEVENT\r\n" % (number, 8 + number, number)
    for number in range(10)
)
LOGIN_PAGE = b"<!DOCTYPE html><html><head><title>Log in</title></head><body><form>Password</form></body></html>"
_PIECE = b"X" * 65536
_REASONS = {200: "OK", 304: "Not Modified", 401: "Unauthorized", 404: "Not Found", 503: "Service Unavailable"}


@dataclass(frozen=True, slots=True)
class Seen:
    """A request that came in; header names in small letters."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(slots=True)
class Visit:
    """A request that waits for its answer."""

    seen: Seen
    connection: socket.socket
    closing: Event
    sent: int = 0

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)
        self.sent += len(data)

    def head(self, status: int = 200, **headers: str) -> None:
        """Send status line and headers; ``content_length`` is Content-Length."""
        lines = [f"HTTP/1.1 {status} {_REASONS.get(status, 'Whatever')}"]
        lines += [f"{name.replace('_', '-').title()}: {value}" for name, value in headers.items()]
        self.send(("\r\n".join([*lines, "Connection: close", "", ""])).encode("utf-8"))

    def drip(self, data: bytes, pause: float) -> None:
        """Send byte by byte, until all is sent or the server closes."""
        for number in range(len(data)):
            self.send(data[number : number + 1])
            if self.closing.wait(pause):
                return


Behaviour = Callable[[Visit], None]


def answer(body: bytes = CALENDAR, status: int = 200, **headers: str) -> Behaviour:
    """Answer as servers do."""

    def behave(visit: Visit) -> None:
        visit.head(status, **{"content_type": "text/calendar", "content_length": str(len(body)), **headers})
        visit.send(body)

    return behave


def redirect(to: str, status: int = 302) -> Behaviour:
    return answer(b"", status, location=to)


def revalidating(body: bytes = CALENDAR, etag: str = "", last_modified: str = "") -> Behaviour:
    """Answer 304 to whoever has this already."""
    notes = {"etag": etag} if etag else {}
    if last_modified:
        notes["last_modified"] = last_modified

    def behave(visit: Visit) -> None:
        told = visit.seen.headers
        is_known = (etag and told.get("if-none-match") == etag) or (
            last_modified and told.get("if-modified-since") == last_modified
        )
        if is_known:
            visit.head(304, **notes)
        else:
            answer(body, **notes)(visit)

    return behave


def cut_off(at: int, body: bytes = CALENDAR) -> Behaviour:
    """Promise the whole and hang up after so many bytes."""

    def behave(visit: Visit) -> None:
        visit.head(content_type="text/calendar", content_length=str(len(body)))
        visit.send(body[:at])

    return behave


def chunked(*chunks: bytes, is_ended: bool = True, cut: int = 0, **headers: str) -> Behaviour:
    """Send chunks; without the last, empty one where it is not ended, without the ``cut`` last bytes of all."""

    def behave(visit: Visit) -> None:
        visit.head(transfer_encoding="chunked", **headers)
        data = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n\r\n" * is_ended
        visit.send(data[: len(data) - cut])

    return behave


def dripping(pause: float, *, head: bool = False, body: bytes = CALENDAR) -> Behaviour:
    """Send byte by byte, the ``head`` too or the body alone."""

    def behave(visit: Visit) -> None:
        if head:
            visit.drip(b"HTTP/1.1 200 OK\r\nX-Padding: " + b"x" * 10_000, pause)
        else:
            visit.head(content_length=str(len(body)))
            visit.drip(body, pause)

    return behave


def silent(visit: Visit) -> None:
    """Say nothing until the server closes."""
    visit.closing.wait(60)


def hang_up(visit: Visit) -> None:
    """End the connection without a word."""
    del visit


def garbage(visit: Visit) -> None:
    """Answer in another language."""
    visit.send(b"220 smtp.example.org ESMTP\r\n" * 3)


def huge(size: int, *, is_announced: bool) -> Behaviour:
    """Send so many bytes of nothing."""

    def behave(visit: Visit) -> None:
        visit.head(**({"content_length": str(size)} if is_announced else {}))
        while visit.sent < size and not visit.closing.is_set():
            visit.send(_PIECE)

    return behave


def gzip_bomb(size: int) -> Behaviour:
    """Send ``size`` bytes of nothing, packed a thousand times smaller."""

    def behave(visit: Visit) -> None:
        visit.head(content_encoding="gzip")
        packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
        for _ in range(size // len(_PIECE)):
            visit.send(packer.compress(_PIECE))
        visit.send(packer.flush())

    return behave


def packed_nothing(visit: Visit) -> None:
    """Send gzip that goes on and on and holds nothing."""
    visit.head(content_encoding="gzip")
    visit.send(gzip.compress(b"")[:10])
    while not visit.closing.is_set():
        visit.send(b"\x00\x00\x00\xff\xff" * 10_000)


def packed(body: bytes = CALENDAR, cut: int = 0) -> Behaviour:
    """Answer in gzip, without the ``cut`` last bytes, and without saying how long it is."""
    data = gzip.compress(body)

    def behave(visit: Visit) -> None:
        visit.head(content_encoding="gzip")
        visit.send(data[: len(data) - cut])

    return behave


@dataclass
class FaultServer:
    """Runs while it is entered; ``paths`` says what to do where, ``seen`` what was asked."""

    context: ssl.SSLContext | None = None
    paths: dict[str, Behaviour] = field(default_factory=dict)
    seen: list[Seen] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._closing = Event()
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("", 0), backlog=32)
        Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        for one in (self._listener, *self._open):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def url(self, path: str = "/", host: str = "127.0.0.1", user: str = "") -> str:
        scheme = "https" if self.context else "http"
        return f"{scheme}://{f'{user}@' if user else ''}{host}:{self.port}{path}"

    def serve(self, path: str, behaviour: Behaviour, host: str = "127.0.0.1", user: str = "") -> str:
        """Do this at a path from now on; returns its address."""
        self.paths[path] = behaviour
        return self.url(path, host, user)

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._open.append(connection)
                Thread(target=self._meet, args=(connection,), daemon=True).start()

    def _meet(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:  # whoever asked may have gone
            if self.context:
                connection = self.context.wrap_socket(connection, server_side=True)
            with connection:
                seen = _request(connection)
                if seen is None:
                    return
                self.seen.append(seen)
                visit = Visit(seen, connection, self._closing)
                self.visits.append(visit)
                self.paths.get(seen.path, answer(b"Not here", 404))(visit)
                connection.shutdown(socket.SHUT_WR)


def _request(connection: socket.socket) -> Seen | None:
    data = b""
    while b"\r\n\r\n" not in data:
        if data.startswith(b"\x16"):  # a TLS handshake, at a server without TLS
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            return None
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = dict(_named(lines))
    while len(body) < int(headers.get("content-length", "0")):
        body += connection.recv(65536)
    method, path, _ = first.split(" ", 2)
    return Seen(method, path, headers, body)


def _named(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        name, _, value = line.partition(":")
        yield name.strip().lower(), value.strip()
