"""A password is told to its server and to nobody else: no message, no log, no repr, no proxy."""

import io
import logging
import traceback
from base64 import b64decode
from collections.abc import Iterator
from typing import Any

import pytest

from respiro.adapters.caldav import DavSession, discover
from respiro.domain.errors import CalDavError, RespiroError
from respiro.phrases import english
from support.dav_servers import PASSWORD, USER
from support.fault_server import Behaviour, FaultServer, answer, chunked, cut_off, dripping, garbage, hang_up, redirect

BASIC = "YWxpY2U6b3Blbi1TZXNhbWUtNw=="
SECRETS = (PASSWORD, BASIC)
REFUSED = answer(b"", 401, www_authenticate='Basic realm="x"')
FAULTS: dict[str, Behaviour] = {
    **{str(status): answer(b"no", status) for status in (204, 401, 403, 404, 409, 412, 429, 500, 503, 507)},
    "basic": REFUSED,
    "digest": answer(b"", 401, www_authenticate='Digest realm="x", nonce="n", qop="auth"'),
    "odd digest": answer(b"", 401, www_authenticate="Digest nonce=\xe9, algorithm=MD5-SESS, opaque=1"),
    "cut off": cut_off(5),
    "chunks": chunked(b"x", is_ended=False),
    "garbage": garbage,
    "hang up": hang_up,
    "drip": dripping(0.05),
    "loop": redirect("/"),
    "elsewhere": redirect("http://other.example/"),
    "with a password": redirect(f"https://{USER}:{PASSWORD}@other.example/?token={PASSWORD}"),
    "file": redirect(f"file:///{PASSWORD}"),
    "headers": lambda visit: visit.send(b"HTTP/1.1 207 OK\r\nbad header line\r\n: \r\n\r\nX"),
    "echo": lambda visit: answer(repr(visit.seen.headers).encode(), 500)(visit),
}


_open: list[DavSession] = []


@pytest.fixture(autouse=True)
def _all_closed() -> Iterator[None]:
    yield
    while _open:
        _open.pop().close()


def session_at(address: str, **more: Any) -> DavSession:
    _open.append(DavSession(address, USER, PASSWORD, **more))
    return _open[-1]


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """Let every logger write down whatever it is given."""
    written = io.StringIO()
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [logging.StreamHandler(written)])
    monkeypatch.setattr(root, "level", logging.NOTSET)
    for name in ("urllib3", *(name for name in logging.root.manager.loggerDict if name.startswith("urllib3"))):
        monkeypatch.setattr(logging.getLogger(name), "level", logging.DEBUG)
    return written


def everything_of(error: BaseException | None) -> str:
    """Return all that is known of an error: texts, reprs, tracebacks, those it was raised for included."""
    told = []
    while error:
        told += [str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error))]
        if isinstance(error, RespiroError):
            told.append(english(error))
        error = error.__cause__ or error.__context__
    return "\n".join(told)


@pytest.mark.parametrize("behaviour", FAULTS.values(), ids=FAULTS)
def test_no_fault_tells_the_password(
    server: FaultServer, behaviour: Behaviour, log: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    server.serve("/", behaviour)
    session = session_at(server.url("/"), deadline=1)
    told = ""
    for method in ("PROPFIND", "PUT"):
        try:
            told += repr(session.request(method, "/", b"<a/>"))
        except RespiroError as error:
            told += everything_of(error) if behaviour is not FAULTS["with a password"] else english(error)
    printed = capsys.readouterr()
    told += log.getvalue() + printed.out + printed.err
    assert server.seen
    assert [secret for secret in SECRETS if secret in told] == []


def test_over_tls_a_proxy_sees_no_password(server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.serve("www.example.org:443", REFUSED)
    monkeypatch.setenv("https_proxy", server.url("", user="who:what"))
    session = session_at("https://www.example.org/dav/")
    with pytest.raises(RespiroError):
        session.request("PROPFIND", "/dav/")
    with pytest.raises(RespiroError):
        discover("https://www.example.org/dav/", USER, PASSWORD)
    assert {(seen.method, seen.path) for seen in server.seen} == {("CONNECT", "www.example.org:443")}
    assert [seen for seen in server.seen if "authorization" in seen.headers] == []


def test_without_a_yes_nothing_goes_in_the_clear_through_a_proxy_either(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url(""))
    with pytest.raises(CalDavError, match="caldav_plain_http"):
        DavSession("http://www.example.org/dav/", USER, PASSWORD)
    with pytest.raises(CalDavError, match="caldav_plain_http"):
        discover("http://www.example.org/dav/", USER, PASSWORD)
    assert server.seen == []


def test_with_a_yes_a_proxy_in_the_clear_gets_a_password_only_where_the_server_asks(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.serve("http://www.example.org/open/", answer(b"<multistatus xmlns='DAV:'/>", 207))
    server.serve("http://www.example.org/dav/", REFUSED)
    monkeypatch.setenv("http_proxy", server.url("", user="who:what"))
    session = session_at("http://www.example.org/", may_be_plain=True)
    session.request("PROPFIND", "/open/")
    assert [seen for seen in server.seen if "authorization" in seen.headers] == []
    with pytest.raises(CalDavError, match="caldav_password_refused"):
        session.request("PROPFIND", "/dav/")
    offered = [seen.headers["authorization"] for seen in server.seen if "authorization" in seen.headers]
    assert offered == [f"Basic {BASIC}"]


def test_a_proxy_s_own_refusal_gets_no_password(server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.serve("http://www.example.org/dav/", answer(b"", 407, proxy_authenticate="Basic realm=x"))
    monkeypatch.setenv("http_proxy", server.url(""))
    session = session_at("http://www.example.org/", may_be_plain=True)
    with pytest.raises(RespiroError):
        session.request("PROPFIND", "/dav/")
    assert [seen for seen in server.seen if "authorization" in seen.headers] == []


def test_a_password_in_another_encoding_arrives_as_it_was_typed(server: FaultServer) -> None:
    server.serve("/", answer(b"<multistatus xmlns='DAV:'/>", 207))
    _open.append(DavSession(server.url("/"), USER, b"p\xe9ss".decode("utf-8", "surrogateescape")))
    _open[-1].request("PROPFIND", "/")
    sent = server.seen[0].headers["authorization"].partition(" ")[2]
    assert b64decode(sent) == b"alice:p\xe9ss"
