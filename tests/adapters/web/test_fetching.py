"""What an address holds arrives whole, or not at all and with the reason."""

import gzip
import socket
import time
from datetime import UTC, datetime
from random import Random
from threading import active_count

import pytest

import respiro
from respiro.adapters.web import Answer, fetch
from respiro.domain.errors import AddressError, InvalidValueError
from support.fault_server import (
    CALENDAR,
    LOGIN_PAGE,
    Behaviour,
    FaultServer,
    answer,
    chunked,
    cut_off,
    dripping,
    garbage,
    hang_up,
    packed,
    redirect,
    revalidating,
    silent,
)

OFFSETS = Random(5).sample(range(2, len(CALENDAR)), 20)  # noqa: S311  any will do
MODIFIED = "Wed, 25 Nov 2026 10:20:00 GMT"


def fault_of(address: str, **options: float) -> AddressError:
    with pytest.raises(AddressError) as caught:
        fetch(address, **options)  # type: ignore[arg-type]
    return caught.value


def test_a_calendar_arrives_whole_with_what_the_server_says_of_it(server: FaultServer) -> None:
    address = server.serve("/a.ics", answer(etag='"one"', last_modified=MODIFIED))
    assert fetch(address) == Answer(CALENDAR, '"one"', MODIFIED)


def test_who_asks_says_only_that_it_is_respiro(server: FaultServer) -> None:
    fetch(server.serve("/a.ics", answer(set_cookie="who=yolanda")))
    fetch(server.url("/a.ics"))
    for seen in server.seen:
        assert seen.headers["user-agent"] == f"Respiro/{respiro.__version__}"
        assert set(seen.headers) == {"host", "user-agent", "accept", "accept-encoding"}


def test_an_address_is_written_like_any_webcal_link(server: FaultServer) -> None:
    server.serve("/a.ics", answer())
    assert fetch(server.url("/a.ics").replace("http", "webcal")).data == CALENDAR


@pytest.mark.parametrize(
    ("revalidated", "notes"),
    [
        ({"etag": '"one"'}, {"if-none-match": '"one"'}),
        ({"last_modified": MODIFIED}, {"if-modified-since": MODIFIED}),
        ({"etag": 'W/"a"', "last_modified": MODIFIED}, {"if-none-match": 'W/"a"', "if-modified-since": MODIFIED}),
    ],
)
def test_what_is_there_already_is_not_sent_again(
    server: FaultServer, revalidated: dict[str, str], notes: dict[str, str]
) -> None:
    address = server.serve("/a.ics", revalidating(**revalidated))
    first = fetch(address)
    again = fetch(address, etag=first.etag, last_modified=first.last_modified)
    assert (first.data, again.data) == (CALENDAR, None)
    assert (again.etag, again.last_modified) == (first.etag, first.last_modified)
    assert notes.items() <= server.seen[1].headers.items()


def test_a_server_without_etag_is_asked_for_everything_each_time(server: FaultServer) -> None:
    address = server.serve("/a.ics", revalidating())
    assert [fetch(address).etag, fetch(address).data] == ["", CALENDAR]


def test_what_a_server_says_without_being_asked_is_not_believed(server: FaultServer) -> None:
    assert fault_of(server.serve("/a.ics", answer(b"", 304))).kind == "address_answered"


@pytest.mark.parametrize("etag", ["x" * 5000, "\u200b", "a\tb"])
def test_an_etag_that_cannot_be_sent_back_is_dropped(server: FaultServer, etag: str) -> None:
    assert fetch(server.serve("/a.ics", answer(etag=etag))).etag == ""


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, "address_wants_password"),
        (403, "address_wants_password"),
        (404, "address_gone"),
        (410, "address_gone"),
        (400, "address_answered"),
        (500, "address_answered"),
        (206, "address_answered"),
        (300, "address_answered"),
        (429, "address_busy"),
        (503, "address_busy"),
        (204, "address_empty"),
        (200, "address_empty"),
    ],
)
def test_no_error_passes_for_a_calendar(server: FaultServer, status: int, kind: str) -> None:
    body = CALENDAR if kind != "address_empty" else b""
    fault = fault_of(server.serve("/a.ics", answer(body, status)))
    assert (fault.kind, fault.values["status"]) == (kind, status)
    assert len(server.seen) == 1


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "120"}, 120),
        ({"retry_after": "Wed, 25 Nov 2026 10:25:00 GMT", "date": MODIFIED}, 300),
        ({"retry_after": "Wed, 25 Nov 2026 10:25:00 GMT"}, 240),
        ({"retry_after": "Wed, 25 Nov 2020 10:25:00 GMT", "date": MODIFIED}, 0),
        ({"retry_after": "9" * 60}, 604_800),
        ({"retry_after": "soon"}, None),
        ({"retry_after": "-5"}, None),
        ({}, None),
    ],
)
def test_a_busy_server_says_how_long_it_wants_to_be_left_alone(
    server: FaultServer, headers: dict[str, str], seconds: int | None
) -> None:
    address = server.serve("/a.ics", answer(b"", 429, **headers))
    with pytest.raises(AddressError) as caught:
        fetch(address, now=datetime(2026, 11, 25, 10, 21, tzinfo=UTC))
    assert caught.value.values["retry_after"] == seconds


def test_a_login_page_is_handed_over_as_what_it_is(server: FaultServer) -> None:
    assert fetch(server.serve("/a.ics", answer(LOGIN_PAGE, content_type="text/html"))).data == LOGIN_PAGE


@pytest.mark.parametrize("at", [0, 1, *OFFSETS, len(CALENDAR) - 1])
def test_what_breaks_off_is_not_taken(server: FaultServer, at: int) -> None:
    assert fault_of(server.serve("/a.ics", cut_off(at))).kind == "address_cut_off"


@pytest.mark.parametrize("cut", [5, 6, 7, 10, len(CALENDAR) // 2])
def test_chunks_that_break_off_are_not_taken(server: FaultServer, cut: int) -> None:
    assert fault_of(server.serve("/a.ics", chunked(CALENDAR[:99], CALENDAR[99:], cut=cut))).kind == "address_cut_off"


def test_chunks_without_an_end_are_not_taken(server: FaultServer) -> None:
    assert fault_of(server.serve("/a.ics", chunked(CALENDAR, is_ended=False))).kind == "address_cut_off"


@pytest.mark.parametrize("cut", [1, 8, 9, 40, 100])
def test_a_packed_answer_that_breaks_off_is_not_taken(server: FaultServer, cut: int) -> None:
    assert fault_of(server.serve("/a.ics", packed(cut=cut))).kind == "address_cut_off"


@pytest.mark.parametrize("head", [{}, {"content_length": str(len(CALENDAR))}])
def test_what_is_announced_as_packed_and_is_not_is_not_taken(server: FaultServer, head: dict[str, str]) -> None:
    assert fault_of(server.serve("/a.ics", answer(content_encoding="gzip", **head))).kind == "address_cut_off"


def test_a_packed_answer_arrives_unpacked(server: FaultServer) -> None:
    large = CALENDAR * 400
    two = gzip.compress(large[:5000]) + gzip.compress(large[5000:])
    assert fetch(server.serve("/a.ics", packed(large))).data == large
    assert fetch(server.serve("/a.ics", chunked(two[:9], two[9:], content_encoding="gzip"))).data == large


def test_an_answer_in_chunks_arrives_whole(server: FaultServer) -> None:
    assert fetch(server.serve("/a.ics", chunked(CALENDAR[:99], CALENDAR[99:]))).data == CALENDAR


@pytest.mark.parametrize(
    "behaviour", [dripping(0.05, head=True), dripping(0.05), silent], ids=["head", "body", "silent"]
)
def test_a_drip_ends_at_the_deadline(server: FaultServer, behaviour: Behaviour) -> None:
    address = server.serve("/a.ics", behaviour)
    began = time.monotonic()
    fault = fault_of(address, deadline=0.5)
    assert (fault.kind, 0.5 <= time.monotonic() - began < 5) == ("address_too_slow", True)


def test_a_drip_that_was_given_up_leaves_nothing_behind(server: FaultServer) -> None:
    address = server.serve("/a.ics", dripping(0.05))
    before = active_count()
    fault_of(address, deadline=0.3)
    ended = time.monotonic() + 20
    while active_count() > before and time.monotonic() < ended:
        time.sleep(0.05)
    assert active_count() <= before


def test_a_loop_of_slow_redirects_ends_at_the_deadline(server: FaultServer) -> None:
    def behave(visit):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        visit.closing.wait(0.2)
        redirect("/a.ics")(visit)

    assert fault_of(server.serve("/a.ics", behave), deadline=0.5).kind == "address_too_slow"


def test_a_server_that_accepts_no_handshake_ends_at_the_deadline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        address = f"https://127.0.0.1:{deaf.getsockname()[1]}/a.ics"
        assert fault_of(address, deadline=0.5).kind == "address_too_slow"


def test_a_name_that_is_looked_up_for_ever_ends_at_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: time.sleep(20))
    assert fault_of("https://slow.example/a.ics", deadline=0.3).kind == "address_too_slow"


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (socket.EAI_NONAME, ("address_not_found", None)),
        (socket.EAI_AGAIN, ("address_unreachable", "names_unavailable")),
    ],
)
def test_a_name_that_nobody_knows_is_told_from_a_network_that_is_away(
    monkeypatch: pytest.MonkeyPatch, number: int, told: tuple[str, str | None]
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(number, "whatever")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    fault = fault_of("https://nowhere.example/a.ics")
    assert (fault.kind, fault.values.get("reason")) == told


def test_a_port_on_which_nobody_listens_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    fault = fault_of(f"http://127.0.0.1:{port}/a.ics")
    assert (fault.kind, fault.values["reason"]) == ("address_unreachable", "no_connection")


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [(hang_up, {"no_connection", "answer_not_understood"}), (garbage, {"answer_not_understood"})],
)
def test_a_server_that_makes_no_sense_is_unreachable(
    server: FaultServer, behaviour: Behaviour, reason: set[str]
) -> None:
    fault = fault_of(server.serve("/a.ics", behaviour))
    assert fault.kind == "address_unreachable"
    assert fault.values["reason"] in reason


def test_a_fault_names_the_address_as_it_may_be_shown(server: FaultServer) -> None:
    fault = fault_of(server.serve("/private-0123456789abcdef/basic.ics", answer(b"", 404)))
    assert fault.values["address"] == server.url("/…/basic.ics")
    assert fault.values["host"] == "127.0.0.1"


def test_what_is_no_address_is_asked_of_nobody() -> None:
    with pytest.raises(InvalidValueError, match="address_scheme_refused"):
        fetch("file:///etc/passwd")
