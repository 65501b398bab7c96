"""Radicale and Xandikos, each by itself and behind a proxy that may spoil what passes."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from respiro.adapters.caldav import Collection, DavSession
from support.certificates import Authority
from support.dav_servers import NAMES, PASSWORD, USER, DavServer, dav_server, is_installed
from support.dav_stage import Stage
from support.fault_proxy import FaultProxy
from support.fault_server import FaultServer

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session", params=NAMES)
def dav(request: pytest.FixtureRequest) -> Iterator[DavServer]:
    if not is_installed(request.param):
        pytest.skip(f"{request.param} is not installed")
    with dav_server(request.param) as server:
        yield server


@pytest.fixture
def stage(dav: DavServer) -> Iterator[Stage]:
    path = dav.make_calendar(f"cal-{uuid4().hex[:8]}")
    with FaultProxy(dav.url) as proxy:
        session = DavSession(proxy.url, USER, PASSWORD)
        yield Stage(dav, proxy, path, session, Collection(session, path))
        session.close()


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """Let the system trust the test's authority."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.path))
    return authority
