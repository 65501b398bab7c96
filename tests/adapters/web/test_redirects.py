"""A redirect leads nowhere that the address itself would not have been allowed to lead."""

import socket
from base64 import b64encode

import pytest

from respiro.adapters.web import fetch
from respiro.adapters.web.redirects import next_address
from respiro.domain.errors import AddressError
from support.certificates import Authority
from support.fault_server import CALENDAR, FaultServer, answer, redirect

LOGIN = f"Basic {b64encode(b'yolanda:pa@ss').decode()}"
PUBLIC, PRIVATE = "93.184.215.14", "10.0.0.7"


def refusal_of(address: str) -> tuple[str, object]:
    with pytest.raises(AddressError) as caught:
        fetch(address)
    return caught.value.kind, caught.value.values["reason"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed(server: FaultServer, status: int) -> None:
    server.serve("/b.ics", answer())
    assert fetch(server.serve("/a.ics", redirect("b.ics", status))).data == CALENDAR


def test_five_redirects_are_followed_and_a_sixth_is_not(server: FaultServer) -> None:
    for number in range(6):
        server.serve(f"/{number}", redirect(f"/{number + 1}"))
    server.serve("/6", answer())
    assert fetch(server.url("/1")).data == CALENDAR
    assert refusal_of(server.url("/0")) == ("address_redirects", "redirects_too_many")


def test_a_loop_ends(server: FaultServer) -> None:
    assert refusal_of(server.serve("/a", redirect("/a"))) == ("address_redirects", "redirects_too_many")
    assert len(server.seen) == 6


def test_a_redirect_that_leads_nowhere_is_an_error(server: FaultServer) -> None:
    with pytest.raises(AddressError, match="address_answered"):
        fetch(server.serve("/a", answer(b"", 302)))


@pytest.mark.parametrize(
    "to",
    ["file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "https://[", "https://1.2/", "\\\\a\\b"],
)
def test_a_redirect_away_from_the_web_is_refused(server: FaultServer, to: str) -> None:
    assert refusal_of(server.serve("/a", redirect(to))) == ("address_redirects", "redirect_not_understood")


def test_a_redirect_from_https_to_http_is_refused(trusted: Authority) -> None:
    with FaultServer(trusted.context("localhost")) as safe, FaultServer() as open_:
        open_.serve("/a", answer())
        assert refusal_of(safe.serve("/a", redirect(open_.url("/a", "localhost")), "localhost")) == (
            "address_redirects",
            "redirect_to_plain_http",
        )
        assert open_.seen == []


def test_a_redirect_from_http_to_https_is_followed(server: FaultServer, trusted: Authority) -> None:
    with FaultServer(trusted.context("localhost")) as safe:
        safe.serve("/a", answer())
        assert fetch(server.serve("/a", redirect(safe.url("/a", "localhost")))).data == CALENDAR


def test_a_password_is_given_to_the_host_that_it_is_for(server: FaultServer) -> None:
    server.serve("/b", answer())
    fetch(server.serve("/a", redirect("/b"), user="yolanda:pa%40ss"))
    assert [seen.headers["authorization"] for seen in server.seen] == [LOGIN, LOGIN]
    assert all("yolanda" not in seen.path + seen.headers["host"] for seen in server.seen)


@pytest.mark.parametrize("other", ["127.0.0.2", "localhost"])
def test_a_password_is_not_given_to_another_host(server: FaultServer, other: str) -> None:
    server.serve("/b", answer())
    fetch(server.serve("/a", redirect(server.url("/b", other)), user="yolanda:pa%40ss"))
    assert "authorization" in server.seen[0].headers
    assert "authorization" not in server.seen[1].headers


def test_a_password_is_not_given_to_another_port(server: FaultServer) -> None:
    with FaultServer() as other:
        fetch(server.serve("/a", redirect(other.serve("/b", answer())), user="yolanda:pa%40ss"))
        assert "authorization" not in other.seen[0].headers


def test_a_password_is_not_given_to_the_same_host_over_another_scheme(server: FaultServer, trusted: Authority) -> None:
    with FaultServer(trusted.context("127.0.0.1")) as safe:
        fetch(server.serve("/a", redirect(safe.serve("/b", answer())), user="yolanda:pa%40ss"))
        assert "authorization" not in safe.seen[0].headers


def test_a_password_in_a_redirect_is_not_used(server: FaultServer) -> None:
    server.serve("/b", answer())
    fetch(server.serve("/a", redirect(server.url("/b", "127.0.0.2", user="who:what"))))
    assert "authorization" not in server.seen[1].headers


@pytest.fixture
def _names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let names of the open network, and of the one at home, be known."""

    def look_up(host: str, port: int, *_: object, **__: object) -> list[object]:
        number = PRIVATE if host.endswith(".home.example") else PUBLIC
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@pytest.mark.usefixtures("_names")
@pytest.mark.parametrize(
    "to",
    [
        "https://127.0.0.1/",
        "https://localhost/",
        "https://router.home.example/",
        "https://192.168.1.1/",
        "https://169.254.169.254/",
        "https://[::1]/",
        "https://[fd00::1]/",
        "https://[::ffff:10.0.0.1]/",
    ],
)
def test_the_open_network_does_not_lead_into_a_private_one(to: str) -> None:
    with pytest.raises(AddressError) as caught:
        next_address("https://open.example/a.ics", to)
    assert caught.value.values["reason"] == "redirect_into_private_network"


@pytest.mark.usefixtures("_names")
@pytest.mark.parametrize(
    ("current", "to", "target"),
    [
        ("https://open.example/a", "https://other.example/b", "https://other.example/b"),
        ("https://nas.home.example/a", "https://router.home.example/b", "https://router.home.example/b"),
        ("https://nas.home.example/a", "https://open.example/b", "https://open.example/b"),
        ("https://y:p@open.example/a", "b", "https://open.example/b"),
        ("https://open.example/a", "https://y:p@other.example/b", "https://other.example/b"),
        ("https://open.example/a", "webcal://other.example/b", "https://other.example/b"),
        ("https://open.example/a/b", "../c d", "https://open.example/c%20d"),
        ("https://open.example/a", "/święta".encode().decode("latin-1"), "https://open.example/%C5%9Bwi%C4%99ta"),
        ("http://open.example/a", "http://open.example/b", "http://open.example/b"),
        ("http://open.example/a", "https://open.example/b", "https://open.example/b"),
    ],
)
def test_a_redirect_leads_on(current: str, to: str, target: str) -> None:
    assert next_address(current, to) == target


@pytest.mark.usefixtures("_names")
def test_plain_http_was_agreed_to_for_one_host_only() -> None:
    with pytest.raises(AddressError, match="redirect_to_plain_http"):
        next_address("http://open.example/a", "http://other.example/a")
