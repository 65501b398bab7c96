"""A proxy before a real server that does what networks, proxies and odd servers do, request by request.

``proxy.next("PUT", cut_reply)`` spoils the next PUT; ``proxy.always("GET", without_etag)`` all of them.
"""

import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Thread
from types import TracebackType
from typing import Any, ClassVar, Self
from urllib.parse import urlsplit

_HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "upgrade"}


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came in; header names in small letters."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Answered:
    """A reply on its way back."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


Forward = Callable[[Asked], Answered]
Behaviour = Callable[[Asked, Forward], Answered | None]
"""What becomes of a request, with a way to the server; None hangs up without a word."""


def delayed(seconds: float) -> Behaviour:
    """Let the request wait on its way."""

    def behave(asked: Asked, forward: Forward) -> Answered:
        time.sleep(seconds)
        return forward(asked)

    return behave


def cut_reply(asked: Asked, forward: Forward) -> None:
    """Let the server act and lose its reply."""
    forward(asked)


def cut_request(asked: Asked, forward: Forward) -> None:
    """Lose the request."""


def duplicated(asked: Asked, forward: Forward) -> Answered:
    """Ask the server twice and return its second reply."""
    forward(asked)
    return forward(asked)


def replayed(times: int = 1) -> Behaviour:
    """Answer with the reply to an earlier request of the same method and path, so many times."""
    earlier: list[Answered] = []
    turns = count()

    def behave(asked: Asked, forward: Forward) -> Answered:
        if earlier and next(turns) < times:
            return earlier[0]
        earlier[:] = [forward(asked)]
        return earlier[0]

    return behave


def status(code: int, body: bytes = b"", **headers: str) -> Behaviour:
    """Answer without asking the server; ``retry_after`` is Retry-After."""
    named = {name.replace("_", "-").title(): value for name, value in headers.items()}
    return lambda _asked, _forward: Answered(code, named, body)


def multistatus(inner: str = "") -> Behaviour:
    """Answer 207 with these responses, by default none."""
    body = f'<?xml version="1.0"?><multistatus xmlns="DAV:">{inner}</multistatus>'.encode()
    return status(207, body, content_type="application/xml")


def rewritten(change: Callable[[bytes], bytes]) -> Behaviour:
    """Change the reply's body."""

    def behave(asked: Asked, forward: Forward) -> Answered:
        answered = forward(asked)
        return replace(answered, body=change(answered.body))

    return behave


def rewritten_request(change: Callable[[bytes], bytes]) -> Behaviour:
    """Change the request's body: a token into a stale one, say."""
    return lambda asked, forward: forward(replace(asked, body=change(asked.body)))


def partial(keeps: int) -> Behaviour:
    """Keep so many of a listing's first responses, in a 207 that looks whole."""

    def change(body: bytes) -> bytes:
        found = list(re.finditer(rb"<((?:\w+:)?)response\b.*?</\1response>", body, re.DOTALL))
        return body[: found[keeps].start()] + body[found[-1].end() :] if len(found) > keeps else body

    return rewritten(change)


def each_item(code: int) -> Behaviour:
    """Say of each item of a listing that it answers with this status."""

    def change(body: bytes) -> bytes:
        def told(found: re.Match[bytes]) -> bytes:
            href = re.search(rb"<((?:\w+:)?href)>[^<]*\.ics</\1>", found[0])
            if not href:
                return found[0]
            status = b'<x:status xmlns:x="DAV:">HTTP/1.1 %d Whatever</x:status>' % code
            return found[0].partition(b">")[0] + b">" + href[0] + status + b"</" + found[1] + b"response>"

        return re.sub(rb"<((?:\w+:)?)response\b.*?</\1response>", told, body, flags=re.DOTALL)

    return rewritten(change)


def cut_body(at: int) -> Behaviour:
    """Keep the first bytes of the body alone, and say that this is all."""
    return rewritten(lambda body: body[:at])


def without_etag(asked: Asked, forward: Forward) -> Answered:
    """Drop the ETag's header."""
    answered = forward(asked)
    return replace(answered, headers={k: v for k, v in answered.headers.items() if k.lower() != "etag"})


def etag(change: Callable[[str], str]) -> Behaviour:
    """Rewrite the ETag, in the header and in the body."""

    def behave(asked: Asked, forward: Forward) -> Answered:
        answered = forward(asked)
        headers = {k: change(v) if k.lower() == "etag" else v for k, v in answered.headers.items()}
        body = re.sub(
            rb"(<(?:\w+:)?getetag>)(.*?)(</(?:\w+:)?getetag>)",
            lambda found: found[1] + change(found[2].decode()).replace("&quot;", '"').encode() + found[3],
            answered.body,
        )
        return replace(answered, headers=headers, body=body)

    return behave


@dataclass(slots=True)
class _Rule:
    method: str
    behaviour: Behaviour
    left: int | None
    path: str


@dataclass
class FaultProxy:
    """Runs while it is entered; ``seen`` says what came in."""

    target: str
    seen: list[Asked] = field(default_factory=list)
    _rules: list[_Rule] = field(default_factory=list)

    def next(self, method: str, behaviour: Behaviour, times: int = 1, path: str = "") -> None:
        """Do this with the next requests of a method (any: ``*``), at paths that hold ``path``."""
        self._rules.append(_Rule(method, behaviour, times, path))

    def always(self, method: str, behaviour: Behaviour, path: str = "") -> None:
        """Do this with all requests of a method from now on."""
        self._rules.append(_Rule(method, behaviour, None, path))

    def heal(self) -> None:
        """Do nothing of it any more, and forget what was seen."""
        self._rules.clear()
        self.seen.clear()

    def asked(self, method: str) -> list[Asked]:
        """Return the requests of a method."""
        return [one for one in self.seen if one.method == method]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/"

    def __enter__(self) -> Self:
        handler = type("_Bound", (_Handler,), {"proxy": self})
        self._server = _Server(("127.0.0.1", 0), handler)
        Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, asked: Asked) -> Answered | None:
        self.seen.append(asked)
        for rule in self._rules:
            if rule.method in {"*", asked.method} and rule.path in asked.path and rule.left != 0:
                rule.left = None if rule.left is None else rule.left - 1
                return rule.behaviour(asked, self._forward)
        return self._forward(asked)

    def _forward(self, asked: Asked) -> Answered:
        place = urlsplit(self.target)
        connection = HTTPConnection(place.hostname or "", place.port, timeout=60)
        sent = {name: value for name, value in asked.headers.items() if name not in _HOP_BY_HOP | {"accept-encoding"}}
        try:
            connection.request(asked.method, asked.path, asked.body or None, sent)
            response = connection.getresponse()
            body = response.read()
            headers = {k: v for k, v in response.getheaders() if k.lower() not in _HOP_BY_HOP}
            return Answered(response.status, headers, body)
        except (OSError, HTTPException):
            return Answered(502)
        finally:
            connection.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever asked may have gone."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    proxy: ClassVar[FaultProxy]

    def __getattr__(self, name: str) -> Callable[[], None]:
        if name.startswith("do_"):
            return self._do
        raise AttributeError(name)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _do(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        headers = {name.lower(): value for name, value in self.headers.items()}
        answered = self.proxy.answer(Asked(self.command, self.path, headers, body))
        if answered is None:
            self.close_connection = True
            return
        with suppress(OSError):
            self.send_response_only(answered.status)
            for name, value in answered.headers.items():
                self.send_header(name, value)
            if answered.status not in {204, 304}:
                self.send_header("Content-Length", str(len(answered.body)))
            self.end_headers()
            if answered.status not in {204, 304} and self.command != "HEAD":
                self.wfile.write(answered.body)
