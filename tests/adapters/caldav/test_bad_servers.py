"""The worker's sync against servers on bad days: in time, small, without a storm, and no password for strangers."""

import socket
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from respiro.adapters import caldav_server
from respiro.adapters.caldav import DavSession
from respiro.domain.addresses import shown_host
from support.certificates import BAD, Authority
from support.fault_server import (
    Behaviour,
    FaultServer,
    answer,
    dripping,
    gzip_bomb,
    huge,
    redirect,
    silent,
)
from support.measured_sync import measured
from support.sync_stage import SECRET, SyncHome, new_home

CALENDAR = "/cal/"
LAUGHS = b'<!DOCTYPE l [<!ENTITY a0 "ha">%s]><multistatus xmlns="DAV:">&a30;</multistatus>' % b"".join(
    b'<!ENTITY a%d "%s">' % (number + 1, b"&a%d;" % number * 10) for number in range(30)
)


@pytest.fixture
def make_home(tmp_path: Path) -> Iterator[Callable[[str], SyncHome]]:
    made: list[SyncHome] = []

    def make(address: str) -> SyncHome:
        home = new_home(tmp_path / f"home-{len(made)}")
        home.add(address, CALENDAR, home=CALENDAR)
        home.add_block()
        made.append(home)
        return home

    yield make
    for one in made:
        one.rig.close()


def hurry(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """Let a request take so many seconds and not fifty."""

    def session(*place: str, **more: Any) -> DavSession:
        return DavSession(*place, **more, deadline=seconds)

    monkeypatch.setattr(caldav_server, "DavSession", session)


RARER = pytest.mark.torture
AS_OTHERS = {"401 digest", "404", "429", "drip"}
"""What ends as another one does."""
STORMS: dict[str, tuple[Behaviour, str]] = {
    "401": (answer(b"", 401, www_authenticate='Basic realm="x"'), "caldav_password_refused"),
    "401 digest": (answer(b"", 401, www_authenticate='Digest realm="x", nonce="1"'), "caldav_password_refused"),
    "403": (answer(b"", 403), "caldav_forbidden"),
    "404": (answer(b"", 404), "caldav_not_here"),
    "429": (answer(b"", 429), "caldav_busy"),
    "500": (answer(b"", 500), "caldav_answered"),
    "503": (answer(b"", 503, retry_after="600"), "caldav_busy"),
    "drip": (dripping(0.05), "address_too_slow"),
    "silence": (silent, "address_too_slow"),
    "400 MB": (huge(400_000_000, is_announced=True), "address_too_large"),
}


@pytest.mark.parametrize("name", [pytest.param(name, marks=RARER if name in AS_OTHERS else ()) for name in STORMS])
def test_a_server_in_trouble_is_asked_five_times_a_minute_at_most(
    server: FaultServer, make_home: Callable[[str], SyncHome], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    behaviour, kind = STORMS[name]
    hurry(monkeypatch, 0.3 if kind == "address_too_slow" else 5.0)
    server.serve(CALENDAR, behaviour)
    home = make_home(server.url("/"))
    asked: list[int] = []
    for _ in range(60):
        server.seen.clear()
        home.rig.run("sync")
        home.rig.run("mirror")
        asked.append(len(server.seen))
        home.rig.now += timedelta(minutes=1)
    trouble = home.state().trouble
    assert trouble is not None
    assert trouble.kind == kind
    assert max(asked) <= 5
    assert sum(asked) <= 45
    if name == "503":  # as it asked for
        assert [number for number, count in enumerate(asked) if count][1] >= 10


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (huge(400_000_000, is_announced=True), "address_too_large"),
        (huge(400_000_000, is_announced=False), "address_too_large"),
        (gzip_bomb(400_000_000), "address_too_large"),
        pytest.param(dripping(0.5), "address_too_slow", marks=pytest.mark.torture),
        pytest.param(dripping(0.5, head=True), "address_too_slow", marks=pytest.mark.torture),
        pytest.param(silent, "address_too_slow", marks=pytest.mark.torture),
    ],
    ids=["400 MB", "400 MB unannounced", "gzip bomb", "drip", "dripping head", "silence"],
)
def test_an_answer_without_end_takes_a_minute_and_fifty_megabytes_at_most(
    server: FaultServer, make_home: Callable[[str], SyncHome], behaviour: Behaviour, kind: str
) -> None:
    server.serve(CALENDAR, behaviour)
    took = measured(make_home(server.url("/")))
    assert took.kind == kind
    assert took.seconds <= 60
    assert took.megabytes <= 50


PAYLOADS = {
    "billion laughs": LAUGHS,
    "a file": b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><multistatus xmlns="DAV:">&f;</multistatus>',
    "a DTD elsewhere": b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><multistatus xmlns="DAV:"/>',
    "a parameter entity": b'<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><multistatus xmlns="DAV:"/>',
    "quadratic blow-up": b'<!DOCTYPE x [<!ENTITY a "%s">]><m>%s</m>' % (b"x" * 100_000, b"&a;" * 100_000),
    "depths": b'<multistatus xmlns="DAV:">' + b"<a>" * 1_000_000,
}


@pytest.mark.parametrize("name", PAYLOADS)
def test_xml_made_to_do_harm_is_refused_within_a_second(
    server: FaultServer, make_home: Callable[[str], SyncHome], name: str
) -> None:
    server.serve(CALENDAR, answer(PAYLOADS[name], 207, content_type="application/xml"))
    took = measured(make_home(server.url("/")))
    assert took.kind == "caldav_unsafe_answer"
    assert took.seconds <= 1
    assert took.megabytes <= 50


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("host", ["127.0.0.2", "localhost", "127.0.0.1"])
def test_nobody_else_gets_the_password_after_a_redirect(
    server: FaultServer, make_home: Callable[[str], SyncHome], host: str, code: int
) -> None:
    with FaultServer() as other:
        server.serve(CALENDAR, redirect(other.url(CALENDAR, host), code))
        home = make_home(server.url("/"))
        for _ in range(3):
            told = home.sync()
            assert told["trouble"]["kind"] == ("caldav_answered" if code == 303 else "caldav_leads_elsewhere")
            assert SECRET not in repr(told)
        assert not [one for one in other.seen if "authorization" in one.headers]
        assert other.seen == []


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("code", [301, 302, 307, 308])
def test_no_password_goes_from_https_to_http(
    authority: Authority, make_home: Callable[[str], SyncHome], code: int
) -> None:
    with FaultServer(authority.context("localhost")) as safe, FaultServer() as plain:
        safe.serve(CALENDAR, redirect(plain.url(CALENDAR, "localhost"), code))
        home = make_home(safe.url("/", "localhost"))
        assert home.sync()["trouble"]["kind"] == "address_redirects"
        assert plain.seen == []


@pytest.mark.parametrize(("host", "valid", "signed", "reason"), BAD)
def test_no_bad_certificate_gets_a_password(
    trusted: Authority,
    make_home: Callable[[str], SyncHome],
    host: str,
    valid: tuple[datetime, datetime],
    signed: bool,  # noqa: FBT001  a parameter of the test
    reason: str,
) -> None:
    with FaultServer(trusted.context(host, valid=valid, signed=signed)) as server:
        told = make_home(server.url("/", "localhost")).sync()
        assert (told["trouble"]["kind"], told["trouble"]["values"]["reason"]) == ("address_untrusted", reason)
        assert server.seen == []


def test_a_certificate_that_changed_is_no_reason_to_trust_it(
    trusted: Authority, make_home: Callable[[str], SyncHome]
) -> None:
    empty = answer(b'<multistatus xmlns="DAV:"><sync-token>1</sync-token></multistatus>', 207)
    with FaultServer(trusted.context("localhost")) as server:
        server.serve(CALENDAR, empty)
        home = make_home(server.url("/", "localhost"))
        home.sync()
        assert [one for one in server.seen if "authorization" in one.headers]
        server.seen.clear()
        server.context = trusted.context("localhost", signed=False)
        assert home.sync()["trouble"]["kind"] == "address_untrusted"
        assert server.seen == []


def test_what_is_told_of_a_fault_hides_what_is_secret_in_an_address(
    server: FaultServer, make_home: Callable[[str], SyncHome], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda _host, *more, **other: real("127.0.0.1", *more, **other))
    secret = "k7Qz3vX9mT2bW8rY5nL1pD4sF6gH0jC"  # noqa: S105  no password of anybody
    host = f"{secret.lower()}.localhost"
    assert secret.lower() not in shown_host(f"http://{host}/")
    home = make_home(f"http://{host}:{server.port}/{secret}/")
    for behaviour in (answer(b"", 503), answer(b"", 404), answer(b"", 500), redirect(f"http://127.0.0.2/{secret}")):
        server.serve(CALENDAR, behaviour)
        told = repr(home.sync())
        assert home.told["trouble"]["kind"].startswith("caldav_")
        values = repr(home.told["trouble"])
        assert secret.lower() not in values.lower(), values
        assert SECRET not in told
