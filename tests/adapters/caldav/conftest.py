"""Radicale and Xandikos, each by itself and behind a proxy that may spoil what passes."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from respiro.adapters.caldav import Collection, DavSession
from support.dav_servers import NAMES, PASSWORD, USER, DavServer, dav_server, is_installed
from support.dav_stage import Stage
from support.fault_proxy import FaultProxy
from support.web_stage import authority, no_proxy, server, trusted

__all__ = ["authority", "no_proxy", "server", "trusted"]


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
