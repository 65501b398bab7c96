"""A domain's DNS says where its calendars are (RFC 6764): believed within the domain, and asked about beyond it."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from respiro.adapters.caldav import discover
from respiro.adapters.caldav import services as module
from respiro.adapters.caldav.faults import LeadsElsewhereError
from respiro.adapters.caldav.services import services
from respiro.domain.errors import CalDavError, RespiroError
from support.certificates import Authority
from support.dav_servers import PASSWORD, USER
from support.fake_dns import FakeDns
from support.fault_server import Behaviour, FaultServer, answer

SRV = ("_caldavs._tcp.example.org", "SRV")
TXT = ("_caldavs._tcp.example.org", "TXT")


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeDns]:
    with FakeDns() as running:
        monkeypatch.setattr(module, "resolver", running.resolver)
        yield running


@pytest.fixture(autouse=True)
def _all_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every host be this machine."""
    real = socket.getaddrinfo

    def found(host: Any, *more: Any, **other: Any) -> Any:
        return real("127.0.0.1" if str(host).endswith((".org", ".net")) else host, *more, **other)

    monkeypatch.setattr(socket, "getaddrinfo", found)


def calendars(path: str) -> Behaviour:
    spaces = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
    kind = "<resourcetype><collection/><C:calendar/></resourcetype>"
    prop = f"{kind}<current-user-principal><href>{path}</href></current-user-principal>"
    one = f"<propstat><prop>{prop}</prop><status>HTTP/1.1 200 OK</status></propstat>"
    body = f"<multistatus {spaces}><response><href>{path}</href>{one}</response></multistatus>"
    return answer(body.encode(), 207)


@pytest.fixture
def safe(trusted: Authority) -> Iterator[FaultServer]:
    with FaultServer(trusted.context("dav.example.org")) as server:
        yield server


def test_the_best_service_comes_first_and_its_path_is_told(names: FakeDns) -> None:
    names.records[SRV] = ["20 0 443 c.example.org.", "10 5 8443 b.example.org.", "10 9 443 a.example.org."]
    names.records[TXT] = ['"v=1" "path=/dav/"']
    assert services("example.org") == (
        "https://a.example.org/dav/",
        "https://b.example.org:8443/dav/",
        "https://c.example.org/dav/",
    )
    assert set(names.asked) == {f"SRV {SRV[0]}", f"TXT {TXT[0]}"}


@pytest.mark.parametrize(
    "records",
    [
        {},
        {SRV: ["0 0 0 ."]},
        {("_caldav._tcp.example.org", "SRV"): ["0 0 80 plain.example.org."]},
        {TXT: ['"path=/dav/"']},
    ],
    ids=["none", "no such service", "not over TLS", "a path alone"],
)
def test_what_is_no_service_over_tls_is_none(names: FakeDns, records: dict[tuple[str, str], list[str]]) -> None:
    names.records.update(records)
    assert services("example.org") == ()


def test_a_path_that_is_none_is_not_taken(names: FakeDns) -> None:
    names.records |= {SRV: ["0 0 443 a.example.org."], TXT: ['"path=@evil.example.net/"']}
    assert services("example.org") == ("https://a.example.org/",)


def test_a_name_server_that_keeps_silent_holds_nobody_up(names: FakeDns, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_SECONDS", 0.3)
    names.is_silent = True
    begun = time.monotonic()
    assert services("example.org") == ()
    assert time.monotonic() - begun < 3
    assert names.asked


@pytest.mark.parametrize("typed", ["alice@example.org", "example.org", "mailto:alice@example.org"])
def test_a_service_within_the_domain_is_believed(names: FakeDns, safe: FaultServer, typed: str) -> None:
    names.records |= {SRV: [f"0 0 {safe.port} dav.example.org."], TXT: ['"path=/cal/"']}
    safe.serve("/cal/", calendars("/cal/"))
    found = discover(typed, USER, PASSWORD)
    assert [one.address for one in found.collections] == [f"https://dav.example.org:{safe.port}/cal/"]


def test_a_service_beyond_the_domain_needs_a_yes(
    names: FakeDns, trusted: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(trusted.context("dav.example.net")) as other:
        names.records |= {SRV: [f"0 0 {other.port} dav.example.net."], TXT: ['"path=/cal/"']}
        other.serve("/cal/", calendars("/cal/"))
        with pytest.raises(LeadsElsewhereError) as caught:
            discover("alice@example.org", USER, PASSWORD)
        assert caught.value.target == f"https://dav.example.net:{other.port}/cal/"
        assert caught.value.values["host"] == "example.org"
        assert other.seen == []
        found = discover("alice@example.org", USER, PASSWORD, agreed=("dav.example.net",))
        assert len(found.collections) == 1
        monkeypatch.delenv("SSL_CERT_FILE")
        other.seen.clear()
        with pytest.raises(RespiroError):
            discover("alice@example.org", USER, PASSWORD, agreed=("dav.example.net",))
        assert other.seen == []


def test_a_name_that_only_ends_alike_is_beyond_the_domain(names: FakeDns) -> None:
    names.records[SRV] = ["0 0 443 evil-example.org."]
    with pytest.raises(LeadsElsewhereError):
        discover("alice@example.org", USER, PASSWORD)


def test_a_domain_that_leads_to_a_service_without_passwords_says_so(names: FakeDns) -> None:
    names.records[SRV] = ["0 0 443 calendar.google.com."]
    with pytest.raises(CalDavError) as caught:
        discover("alice@example.org", USER, PASSWORD, agreed=("calendar.google.com",))
    assert caught.value.kind == "caldav_takes_no_password"


def test_where_the_service_is_down_the_domain_itself_is_asked(
    names: FakeDns, trusted: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    del trusted
    names.records[SRV] = ["0 0 9 dav.example.org."]
    with pytest.raises(RespiroError) as caught:
        discover("alice@example.org", USER, PASSWORD, deadline=2)
    assert caught.value.values["host"] == "example.org"
    monkeypatch.undo()


def test_a_sync_loads_nothing_of_it() -> None:
    check = "import sys, respiro.adapters.caldav_server; sys.exit('dns' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", check], env={"PYTHONPATH": ":".join(sys.path)}, check=False).returncode
        == 0
    )


@pytest.mark.parametrize("typed", ["https://example.org/", "example.org:443", "example.org/dav", "me@icloud.com"])
def test_a_place_that_was_named_is_not_looked_up(typed: str) -> None:
    from respiro.adapters.caldav.places import places  # noqa: PLC0415  beside what it tells

    assert places(typed).domain == ""
    assert places("me@example.org").domain == "example.org"
