"""A server that can't prove who it is gets no question, and there is no way to wave it through."""

from datetime import datetime
from pathlib import Path

import pytest

from respiro.adapters.web import fetch
from respiro.domain.errors import AddressError
from support.certificates import BAD, Authority
from support.fault_server import CALENDAR, FaultServer, answer


def reason_for(server: FaultServer) -> object:
    server.serve("/a.ics", answer())
    with pytest.raises(AddressError) as caught:
        fetch(server.url("/a.ics", "localhost", user="yolanda:pass"))
    assert caught.value.kind == "address_untrusted"
    assert server.seen == []
    return caught.value.values["reason"]


def test_a_certificate_by_an_authority_that_the_system_trusts_is_taken(trusted: Authority) -> None:
    with FaultServer(trusted.context("localhost", "127.0.0.1")) as server:
        server.serve("/a.ics", answer())
        assert fetch(server.url("/a.ics", "localhost")).data == CALENDAR
        assert fetch(server.url("/a.ics")).data == CALENDAR


@pytest.mark.parametrize(("host", "valid", "signed", "reason"), BAD)
def test_a_bad_certificate_is_refused(
    trusted: Authority,
    host: str,
    valid: tuple[datetime, datetime],
    signed: bool,  # noqa: FBT001  a parameter of the test
    reason: str,
) -> None:
    with FaultServer(trusted.context(host, valid=valid, signed=signed)) as server:
        assert reason_for(server) == reason


@pytest.mark.usefixtures("trusted")
def test_an_authority_that_nobody_trusts_is_refused(tmp_path: Path) -> None:
    with FaultServer(Authority(tmp_path, "Another authority").context("localhost")) as server:
        assert reason_for(server) == "certificate_unknown_authority"


@pytest.mark.usefixtures("trusted")
def test_a_certificate_that_was_changed_is_refused(trusted: Authority, tmp_path: Path) -> None:
    with FaultServer(trusted.context("localhost")) as server:
        fetch(server.serve("/a.ics", answer(), "localhost"))
        server.seen.clear()
        server.context = Authority(tmp_path, "Test authority").context("localhost")
        # the same name, another key
        assert reason_for(server) in {"certificate_unknown_authority", "certificate_not_valid"}


def test_a_server_without_tls_is_not_asked_over_https(server: FaultServer) -> None:
    with pytest.raises(AddressError) as caught:
        fetch(server.serve("/a.ics", answer()).replace("http:", "https:"))
    assert (caught.value.kind, caught.value.values["reason"]) == ("address_unreachable", "no_secure_connection")
