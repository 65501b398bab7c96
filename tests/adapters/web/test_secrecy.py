"""A secret address is told to its server and to nobody else: no message, no log, no repr."""

import io
import logging
import socket
import traceback
from collections.abc import Callable

import pytest

from respiro.adapters.web import fetch
from respiro.adapters.web.exchange import Request
from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.phrases import english
from support.certificates import LONG_AGO, Authority
from support.fault_server import (
    Behaviour,
    FaultServer,
    answer,
    chunked,
    cut_off,
    dripping,
    garbage,
    hang_up,
    redirect,
)

CANARY = "c0ffee5ecret7canary9bird"
USER = "yolanda:n1ghtingale"
PATH = f"/private-{CANARY}/basic.ics?token={CANARY}"
SECRETS = (CANARY, "n1ghtingale", "eW9sYW5kYTpuMWdodGluZ2FsZQ==")

FAULTS: dict[str, Behaviour] = {
    **{str(status): answer(b"no", status) for status in (204, 401, 404, 429, 500)},
    "cut off": cut_off(5),
    "chunks": chunked(b"x", is_ended=False),
    "garbage": garbage,
    "hang up": hang_up,
    "drip": dripping(0.05),
    "loop": redirect(PATH),
    "file": redirect(f"file:///{CANARY}"),
    "elsewhere": redirect(f"http://other.example/{CANARY}?token={CANARY}"),
    "not packed": answer(content_encoding="gzip"),
    "headers": lambda visit: visit.send(b"HTTP/1.1 200 OK\r\nbad header line\r\n: \r\n\r\nX"),
    "length": lambda visit: visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nX"),
    "works": answer(),
}


def everything_of(error: BaseException | None) -> str:
    """Return all that is known of an error: texts, reprs, tracebacks, those it was raised for included."""
    told = []
    while error:
        told += [str(error), repr(error), "".join(traceback.format_exception(error))]
        if isinstance(error, RespiroError):
            told.append(english(error))
        error = error.__cause__ or error.__context__
    return "\n".join(told)


@pytest.fixture
def log() -> io.StringIO:
    return io.StringIO()


@pytest.fixture(autouse=True)
def _all_is_logged(log: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every logger write down whatever it is given."""
    handler = logging.StreamHandler(log)
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [handler])
    monkeypatch.setattr(root, "level", logging.NOTSET)
    names = [name for name in logging.root.manager.loggerDict if name.startswith("urllib3")]
    for name in ("urllib3", *names):
        monkeypatch.setattr(logging.getLogger(name), "level", logging.DEBUG)


def hits(act: Callable[[], object], log: io.StringIO, capsys: pytest.CaptureFixture[str]) -> list[str]:
    try:
        told = repr(act())
    except RespiroError as error:
        told = everything_of(error)
    printed = capsys.readouterr()
    told += log.getvalue() + printed.out + printed.err
    return [secret for secret in SECRETS if secret in told]


@pytest.mark.parametrize("behaviour", FAULTS.values(), ids=FAULTS)
def test_no_fault_tells_a_secret_address(
    server: FaultServer, behaviour: Behaviour, log: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    address = server.serve(PATH, behaviour, user=USER)
    assert hits(lambda: fetch(address, deadline=1), log, capsys) == []
    assert server.seen[0].path == PATH


def test_no_refused_certificate_tells_a_secret_address(
    trusted: Authority, log: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    with FaultServer(trusted.context("localhost", valid=LONG_AGO)) as server:
        assert hits(lambda: fetch(server.url(PATH, "localhost", USER)), log, capsys) == []


@pytest.mark.parametrize("port", [1, 65535])
def test_no_server_that_is_away_tells_a_secret_address(
    port: int, log: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    assert hits(lambda: fetch(f"http://{USER}@127.0.0.1:{port}{PATH}"), log, capsys) == []


def test_no_unknown_name_tells_a_secret_address(
    monkeypatch: pytest.MonkeyPatch, log: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, CANARY)

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert hits(lambda: fetch(f"https://{USER}@nowhere.example{PATH}"), log, capsys) == []


@pytest.mark.parametrize("start", ["http://example.org", "file://", "https://exa mple.org", "https://example.org:0"])
def test_no_refused_address_is_repeated(start: str, log: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    address = start.replace("//", f"//{USER}@") + PATH
    assert hits(lambda: fetch(address), log, capsys) == []
    with pytest.raises(InvalidValueError):
        fetch(address)


def test_no_request_shows_what_it_carries() -> None:
    request = Request(f"https://example.org{PATH}", {"Authorization": CANARY}, body=CANARY.encode())
    assert CANARY not in repr(request)


def test_a_secret_in_the_host_s_name_is_told_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, CANARY)

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(RespiroError) as caught:
        fetch(f"https://{CANARY}.calendars.example/basic.ics")
    assert caught.value.kind == "address_not_found"
    assert CANARY not in everything_of(caught.value)
    assert "….calendars.example" in english(caught.value)
