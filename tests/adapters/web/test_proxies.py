"""Requests take the way that the environment names."""

import pytest

from respiro.adapters.web import fetch
from respiro.domain.errors import AddressError
from support.fault_server import CALENDAR, FaultServer, answer


def test_a_proxy_is_asked_where_the_environment_names_one(server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.serve("http://www.example.org/a.ics", answer())
    monkeypatch.setenv("http_proxy", server.url("", user="who:what"))
    assert fetch("http://www.example.org/a.ics").data == CALENDAR
    assert server.seen[0].headers["proxy-authorization"] == "Basic d2hvOndoYXQ="


def test_this_machine_is_asked_without_a_proxy(server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url(""))
        fetch(server.serve("/a.ics", answer(), user="yolanda:pass"))
        assert proxy.seen == []


def test_hosts_that_the_environment_excepts_are_asked_without_a_proxy(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url(""))
    monkeypatch.setenv("no_proxy", "nowhere.invalid")
    with pytest.raises(AddressError):
        fetch("http://nowhere.invalid/a.ics")
    assert server.seen == []


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "nonsense://127.0.0.1:1"])
def test_a_proxy_of_another_kind_is_told(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("all_proxy", proxy)
    with pytest.raises(AddressError) as caught:
        fetch("https://www.example.org/a.ics")
    assert caught.value.values["reason"] == "proxy_kind_unknown"


def test_https_goes_through_a_proxy_unseen(server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.serve("www.example.org:443", answer(b"", 403))
    monkeypatch.setenv("https_proxy", server.url(""))
    with pytest.raises(AddressError) as caught:
        fetch("https://yolanda:pass@www.example.org/private-0123456789abcdef/a.ics")
    assert caught.value.values["reason"] == "proxy_failed"
    assert [(seen.method, seen.path) for seen in server.seen] == [("CONNECT", "www.example.org:443")]
    assert "authorization" not in server.seen[0].headers
