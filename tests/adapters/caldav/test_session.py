"""One server, one user: deadlines and caps hold, a password goes to nobody else, and nobody is stormed."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from gzip import compress as gzip_compress
from hashlib import md5, sha256
from re import findall
from typing import Any
from zlib import compress

import pytest

from respiro.adapters.caldav import Collection, DavSession, Item
from respiro.adapters.caldav.faults import LeadsElsewhereError
from respiro.domain.errors import AddressError, CalDavError, DavConflictError, InvalidValueError, RespiroError
from support.certificates import BAD, Authority
from support.dav_answers import told
from support.dav_servers import PASSWORD, USER
from support.dav_stage import Stage
from support.fault_proxy import status
from support.fault_server import (
    Behaviour,
    FaultServer,
    Visit,
    answer,
    chunked,
    cut_off,
    dripping,
    garbage,
    gzip_bomb,
    hang_up,
    huge,
    redirect,
    silent,
)
from support.peak_memory import forget_peak, peak

MULTI = b'<multistatus xmlns="DAV:"/>'
BASIC = "Basic YWxpY2U6b3Blbi1TZXNhbWUtNw=="


_open: list[DavSession] = []


@pytest.fixture(autouse=True)
def _all_closed() -> Iterator[None]:
    yield
    while _open:
        _open.pop().close()


def session_at(server: FaultServer, host: str = "127.0.0.1", password: str = PASSWORD, **limits: Any) -> DavSession:
    _open.append(DavSession(server.url("/", host), USER, password, **limits))
    return _open[-1]


def kind_of(session: DavSession, method: str = "PROPFIND", path: str = "/") -> str:
    with pytest.raises(RespiroError) as caught:
        session.request(method, path, b"<a/>")
    error = caught.value
    assert PASSWORD not in f"{error!r} {error} {error.__cause__!r} {error.__context__!r}"
    return error.kind


def announcing(visit: Visit) -> None:
    """Say again and again that an answer will come."""
    while not visit.closing.is_set():
        visit.send(b"HTTP/1.1 102 Processing\r\n\r\n" * 100)


@pytest.mark.parametrize(
    ("behaviour", "kinds"),
    [
        (dripping(0.02, body=MULTI * 100), {"address_too_slow"}),
        (dripping(0.02, head=True), {"address_too_slow"}),
        (silent, {"address_too_slow"}),
        (announcing, {"address_too_slow"}),
        (hang_up, {"address_unreachable", "address_cut_off"}),
        (garbage, {"address_unreachable"}),
        (cut_off(10), {"address_cut_off"}),
        (huge(400_000_000, is_announced=True), {"address_too_large"}),
        (huge(400_000_000, is_announced=False), {"address_too_large"}),
        (gzip_bomb(400_000_000), {"address_too_large"}),
    ],
    ids=[
        "drip",
        "slow head",
        "silence",
        "announcements",
        "hang up",
        "garbage",
        "cut",
        "400 MB",
        "400 MB unannounced",
        "gzip bomb",
    ],
)
def test_an_answer_without_end_or_sense_ends_in_time_and_small(
    server: FaultServer, behaviour: Behaviour, kinds: set[str]
) -> None:
    server.serve("/", behaviour)
    begun, before = time.monotonic(), forget_peak()
    assert (
        kind_of(session_at(server, deadline=8.0 if "address_too_large" in kinds else 1.0, most_bytes=10_000_000))
        in kinds
    )
    assert time.monotonic() - begun < 15
    assert peak() - before <= 50


@pytest.mark.parametrize("is_put", [True, False])
def test_after_a_fault_the_next_request_finds_its_way(server: FaultServer, is_put: bool) -> None:  # noqa: FBT001
    session = session_at(server, deadline=0.3)
    server.serve("/", silent)
    kind_of(session, "PUT" if is_put else "REPORT")
    server.serve("/", answer(MULTI, 207))
    assert session.request("PROPFIND", "/").body == MULTI


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (401, "caldav_password_refused"),
        (403, "caldav_forbidden"),
        (404, "caldav_not_here"),
        (405, "caldav_not_a_server"),
        (409, "caldav_conflict"),
        (410, "caldav_not_here"),
        (412, "caldav_conflict"),
        (423, "caldav_busy"),
        (429, "caldav_busy"),
        (500, "caldav_answered"),
        (503, "caldav_busy"),
        (507, "caldav_no_room"),
    ],
)
def test_each_refusal_has_its_kind(server: FaultServer, code: int, kind: str) -> None:
    server.serve("/", answer(b"", code))
    assert kind_of(session_at(server)) == kind


def test_a_busy_server_is_left_alone_as_long_as_it_wants(server: FaultServer) -> None:
    for code, headers, wait in ((503, {"retry_after": "120"}, 120), (429, {}, None)):
        server.serve("/", answer(b"", code, **headers))
        server.seen.clear()
        session = session_at(server)
        for _ in range(20):
            with pytest.raises(CalDavError) as caught:
                session.request("PROPFIND", "/")
            assert (caught.value.kind, caught.value.values["retry_after"]) == ("caldav_busy", wait)
        assert len(server.seen) == 1


def test_a_busy_server_is_asked_again_when_its_time_is_over(server: FaultServer) -> None:
    server.serve("/", answer(b"", 503, retry_after="0"))
    session = session_at(server)
    assert kind_of(session) == "caldav_busy"
    server.serve("/", answer(MULTI, 207))
    assert session.request("PROPFIND", "/").status == 207


def test_a_refused_password_is_offered_once(server: FaultServer) -> None:
    server.serve("/", answer(b"", 401, www_authenticate='Basic realm="x"'))
    session = session_at(server)
    for _ in range(20):
        assert kind_of(session) == "caldav_password_refused"
    assert len(server.seen) == 1


@pytest.mark.parametrize("code", [301, 302, 307, 308])
def test_a_redirect_on_the_same_server_is_followed_with_the_method(server: FaultServer, code: int) -> None:
    server.serve("/", redirect("/dav/", code))
    server.serve("/dav/", answer(MULTI, 207))
    reply = session_at(server).request("PROPFIND", "/", b"<a/>", {"Depth": "1"})
    assert reply.address == server.url("/dav/")
    assert [(one.method, one.body, one.headers["depth"]) for one in server.seen] == [("PROPFIND", b"<a/>", "1")] * 2


@pytest.mark.parametrize("host", ["127.0.0.2", "localhost"])
@pytest.mark.parametrize("code", [301, 302, 307, 308])
@pytest.mark.parametrize("method", ["PROPFIND", "PUT", "DELETE", "GET"])
def test_a_redirect_to_another_host_is_not_followed(server: FaultServer, host: str, code: int, method: str) -> None:
    server.serve("/", redirect(server.url("/there?token=secret", host), code))
    with pytest.raises(LeadsElsewhereError) as caught:
        session_at(server).request(method, "/")
    assert caught.value.target == server.url("/there?token=secret", host)
    assert "secret" not in str(caught.value)
    assert len(server.seen) == 1


@pytest.mark.usefixtures("trusted")
def test_a_redirect_to_another_port_or_to_plain_http_is_not_followed(authority: Authority) -> None:
    with FaultServer(authority.context("localhost")) as safe, FaultServer() as plain:
        safe.serve("/plain", redirect(plain.url("/", "localhost")))
        session = session_at(safe, "localhost")
        assert kind_of(session, path="/plain") == "address_redirects"
        plain.serve("/up", redirect(safe.url("/", "localhost")))
        assert kind_of(session_at(plain, "localhost"), path="/up") == "caldav_leads_elsewhere"
        assert [one.path for one in (*safe.seen, *plain.seen)] == ["/plain", "/up"]


def test_a_redirect_without_an_end_is_given_up(server: FaultServer) -> None:
    server.serve("/", redirect("/"))
    assert kind_of(session_at(server)) == "address_redirects"
    assert len(server.seen) <= 7


def test_a_path_that_begins_with_two_slashes_is_one_on_the_same_server(server: FaultServer) -> None:
    server.serve("//cal/", told((server.url("//cal/"), ""), (server.url("//cal/a.ics"), "<getetag>1</getetag>")))
    server.serve("//cal/a.ics", answer(b"BEGIN:VCALENDAR"))
    collection = Collection(session_at(server), server.url("//cal/"))
    (href,) = collection.changes({}).changed
    assert isinstance(collection.fetch([href])[href], Item)


@pytest.mark.parametrize("href", ["https://evil.example/", "//evil.example/x", "http://127.0.0.2:1/"])
def test_another_server_is_never_asked(server: FaultServer, href: str) -> None:
    with pytest.raises(CalDavError) as caught:
        session_at(server).request("GET", href)
    assert caught.value.kind == "caldav_foreign_href"
    assert server.seen == []


def test_plain_http_needs_a_yes_except_on_this_machine() -> None:
    with pytest.raises(CalDavError) as caught:
        DavSession("http://dav.example.org/", USER, PASSWORD)
    assert caught.value.kind == "caldav_plain_http"
    DavSession("http://dav.example.org/", USER, PASSWORD, may_be_plain=True)
    for host in ("localhost", "127.0.0.1", "[::1]"):
        DavSession(f"http://{host}:5232/", USER, PASSWORD)
    with pytest.raises(InvalidValueError):
        DavSession("file:///etc/passwd", USER, PASSWORD)


def test_no_repr_tells_the_password_or_the_user(server: FaultServer) -> None:
    server.serve("/", answer(MULTI, 207))
    session = session_at(server)
    told = f"{session!r} {vars(session)!r} {Collection(session, '/')!r} {session.request('PROPFIND', '/')!r}"
    assert PASSWORD not in told
    assert USER not in told


@pytest.mark.parametrize(("host", "valid", "signed", "reason"), BAD)
def test_a_bad_certificate_gets_no_question(
    trusted: Authority,
    host: str,
    valid: tuple[datetime, datetime],
    signed: bool,  # noqa: FBT001  a parameter of the test
    reason: str,
) -> None:
    with FaultServer(trusted.context(host, valid=valid, signed=signed)) as server:
        with pytest.raises(AddressError) as caught:
            session_at(server, "localhost").request("PROPFIND", "/")
        assert (caught.value.kind, caught.value.values["reason"]) == ("address_untrusted", reason)
        assert server.seen == []


def digest(asked: str, *, hashed: Callable[[bytes], str], realm: str = "x", nonces: list[str]) -> Behaviour:
    """Let in whoever proves (RFC 7616) to know the password, with the nonce of the hour."""

    def behave(visit: Visit) -> None:
        told = dict(findall(r'(\w+)="?([^",]*)"?', visit.seen.headers.get("authorization", "").partition(" ")[2]))
        first = hashed(f"{USER}:{realm}:{PASSWORD}".encode())
        second = hashed(f"{visit.seen.method}:{told.get('uri')}".encode())
        middle = ":".join(told.get(name, "") for name in ("nonce", "nc", "cnonce", "qop"))
        if told.get("nonce") == nonces[0] and told.get("response") == hashed(f"{first}:{middle}:{second}".encode()):
            answer(MULTI, 207)(visit)
        else:
            stale = ", stale=true" if told.get("nonce", nonces[0]) != nonces[0] else ""
            answer(b"", 401, www_authenticate=f'{asked}, nonce="{nonces[0]}", realm="{realm}"{stale}')(visit)

    return behave


@pytest.mark.parametrize(
    ("asked", "hashed"),
    [
        ('Digest algorithm=MD5, qop="auth"', lambda data: md5(data).hexdigest()),  # noqa: S324  what servers ask for
        ('Digest qop="auth,auth-int", algorithm=SHA-256', lambda data: sha256(data).hexdigest()),
    ],
)
def test_a_digest_is_given_where_it_is_asked_for(
    server: FaultServer, asked: str, hashed: Callable[[bytes], str]
) -> None:
    nonces = ["first"]
    server.serve("/a?b=1", digest(asked, hashed=hashed, nonces=nonces))
    session = session_at(server)
    for _ in range(3):
        assert session.request("REPORT", "/a?b=1").status == 207
    assert len(server.seen) == 4
    nonces[0] = "second"
    assert session.request("REPORT", "/a?b=1").status == 207
    assert kind_of(session_at(server, password=PASSWORD[1:]), path="/a?b=1") == "caldav_password_refused"


def test_a_server_that_finds_every_proof_stale_is_not_stormed(server: FaultServer) -> None:
    server.serve("/", answer(b"", 401, www_authenticate='Digest realm="x", nonce="n", stale=true'))
    session = session_at(server)
    for _ in range(5):
        assert kind_of(session) == "caldav_password_refused"
    assert len(server.seen) == 3


def test_over_agreed_plain_http_the_password_waits_until_it_is_asked_for(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("respiro.adapters.caldav.session.is_plain_http", lambda _: True)
    server.serve("/", answer(b"", 401, www_authenticate='Digest realm="x", nonce="n", Basic realm="x"'))
    session = session_at(server, may_be_plain=True)
    assert kind_of(session) == "caldav_password_refused"
    assert "authorization" not in server.seen[0].headers
    assert all(not one.headers.get("authorization", "").startswith("Basic") for one in server.seen)


def raw(*pieces: bytes) -> Behaviour:
    """Answer in just these bytes."""

    def behave(visit: Visit) -> None:
        for piece in pieces:
            visit.send(piece)

    return behave


@pytest.mark.parametrize(
    "behaviour",
    [
        raw(b"HTTP/1.0 207 Multi-Status\r\n\r\n", MULTI),
        raw(b"HTTP/1.1 207\r\nConnection: close\r\n\r\n", MULTI),
        raw(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 207 x\r\nContent-Length: 27\r\n\r\n", MULTI),
        raw(b"HTTP/1.1 102 Processing\r\n\r\n" * 3, b"HTTP/1.1 207 x\r\nContent-Length: 27\r\n\r\n", MULTI),
        raw(b"HTTP/1.1 103 x\r\nLink: </a>\r\n\r\nHTTP/1.1 100 x\r\n\r\nHTTP/1.1 207 x\r\n\r\n", MULTI),
        raw(b"HTTP/1.1 207 x\r\ncontent-length:27\r\nX-Odd: \xe9\r\nSet-Cookie: a=b\r\n\r\n", MULTI),
        chunked(MULTI[:7], MULTI[7:], content_type="application/xml"),
        answer(compress(MULTI), 207, content_encoding="deflate"),
        answer(gzip_compress(MULTI), 207, content_encoding="x-gzip"),
        answer(gzip_compress(MULTI), 207, content_encoding="GZIP"),
    ],
    ids=["1.0", "no reason", "100", "102", "103", "odd headers", "chunks", "deflate", "x-gzip", "capitals"],
)
def test_all_ways_of_answering_are_understood(server: FaultServer, behaviour: Behaviour) -> None:
    server.serve("/", behaviour)
    session = session_at(server)
    for _ in range(3):
        assert session.request("REPORT", "/", b"<a/>", takes={200, 207}).body == MULTI


def test_a_connection_is_kept_for_many_requests(stage: Stage) -> None:
    ways = set()
    for _ in range(5):
        stage.session.request("PROPFIND", stage.path, headers={"Depth": "0"})
        assert stage.session._way._open is not None
        ways.add(id(stage.session._way._open.line._socket))
    assert len(ways) == 1


def test_a_wrong_password_is_told_as_such(stage: Stage) -> None:
    if not stage.server.checks_passwords:
        pytest.skip("this server takes any")
    with closing(DavSession(stage.proxy.url, USER, "wrong")) as session:
        assert kind_of(session, path=stage.path) == "caldav_password_refused"


def test_a_calendar_that_may_not_be_written_to_is_told_as_such(stage: Stage) -> None:
    stage.proxy.always("PUT", status(403))
    with pytest.raises(CalDavError) as caught:
        stage.collection.put(stage.collection.href_for("own"), "BEGIN:VCALENDAR\r\n", None)
    assert caught.value.kind == "caldav_read_only"
    assert not isinstance(caught.value, DavConflictError)
