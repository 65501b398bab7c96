"""Links that leave Respiro: what calls or writes back, and that nothing else is ever opened."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from respiro.adapters.texts import ClientTexts
from respiro.domain.calls import Caller, Channel, FollowUp, Open, Way
from respiro.domain.clients import Client
from respiro.domain.links import is_allowed
from respiro.services.hand_off import call_back_link
from respiro.services.ports import Ports
from support.fakes import WEDNESDAY, empty_ports

TEXTS = ClientTexts(Path(__file__).parents[2] / "resources" / "texts", system="en")

REFUSED = [
    "",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "file:/etc/passwd",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "smb://server/share",
    "\\\\server\\share",
    "//server/share",
    "/etc/passwd",
    "C:\\Windows\\System32\\calc.exe",
    "ftp://example.org/",
    "ssh://example.org/",
    "sftp://example.org/",
    "telnet://example.org",
    "ldap://example.org/",
    "ms-settings:privacy",
    "search-ms:query=x",
    "ms-msdt:/id",
    "steam://run/1",
    "about:blank",
    "view-source:https://example.org",
    "blob:https://example.org/1",
    "sms:+34600123456",
    "facetime:x",
    "webcal://example.org/a.ics",
    "https:",
    "https://",
    "https:/etc/passwd",
    "https:file",
    "https:\\\\example.org",
    "https://example.org@evil.example/",
    "https://example.org\\@evil.example/",
    "https://exa mple.org/",
    "https://example.org/\r\nHost: evil",
    "https://[::1",
    "https://example.org:port/",
    "http:///x",
    "mailto:",
    "mailto://example.org",
    "mailto:a@b.example\nbcc:c@d.example",
    "tel:",
    "tel://+34600123456",
    "tel:/etc/passwd",
    "tel:+34 600",
    "tel:600\u202e123",
    "https://example.org/\u202efdp.exe",
    "https://ex\u00e4mple.org/",
    "desktop-file.desktop",
    "-n",
]


@pytest.mark.parametrize("url", REFUSED)
def test_nothing_but_calls_mails_and_web_pages_may_leave(url: str) -> None:
    assert not is_allowed(url)


@pytest.mark.parametrize(
    "url",
    [
        "tel:+34600123456",
        "tel:112",
        "mailto:ana@example.org",
        "mailto:ana@example.org?subject=a%20b&body=c",
        "https://wa.me/34600123456?text=Hola",
        "HTTPS://example.org",
        "http://example.org:8080/a?b#c",
        "https://[2001:db8::1]/",
    ],
)
def test_what_is_meant_to_leave_may(url: str) -> None:
    assert is_allowed(url)


def ports() -> Ports:
    return replace(empty_ports(), texts=TEXTS)


def follow_up(caller: Caller, channel: Channel = Channel.PHONE, **changes: object) -> FollowUp:
    called = WEDNESDAY - timedelta(hours=1)
    due = WEDNESDAY + timedelta(hours=1)
    made = FollowUp("one", caller, "presupuesto", Way.MINE, channel, called, called, due, Open(due, due, called))
    return cast(FollowUp, replace(made, **changes))  # type: ignore[arg-type]


def link(made: FollowUp, client: Client | None = None) -> str:
    url = call_back_link(ports(), made, client)
    assert not url or is_allowed(url)
    return url


MARTA = Caller("Marta", "+34600123456", "marta@example.org")


def test_a_call_is_a_telephone_link() -> None:
    assert link(follow_up(MARTA)) == "tel:+34600123456"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("+34600123456", "tel:+34600123456"),
        ("+34 600-12.34/56", "tel:+34600123456"),
        ("112", "tel:112"),
        ("600 123 456", "tel:600123456"),
        ("unknown", ""),
        ("", ""),
        ("*21*+34600123456#", ""),
        ("*#06#", ""),
        ("600;phone-context=evil.example", ""),
        ("600?x=1", ""),
        ("٦٠٠١٢٣", ""),
        ("+34600123456,,1", ""),
    ],
)
def test_only_digits_are_dialled(number: str, expected: str) -> None:
    assert link(follow_up(Caller("Marta", number))) == expected


def test_whatsapp_is_its_web_link_with_the_text() -> None:
    url = link(follow_up(MARTA, Channel.WHATSAPP))
    assert url.startswith("https://wa.me/34600123456?text=Hi%20Marta")


def test_whatsapp_without_an_international_number_is_a_call() -> None:
    assert link(follow_up(Caller("Marta", "600123"), Channel.WHATSAPP)) == "tel:600123"


def test_a_mail_has_subject_and_text() -> None:
    url = link(follow_up(MARTA, Channel.MAIL))
    parts = urlsplit(url)
    fields = parse_qs(parts.query, strict_parsing=True)
    assert parts.path == "marta@example.org"
    assert fields["subject"] == ["presupuesto"]
    assert fields["body"][0].startswith("Hi Marta, I saw your call")


def test_later_than_promised_it_apologises() -> None:
    late = follow_up(MARTA, Channel.MAIL, promised_at=WEDNESDAY - timedelta(minutes=1))
    assert "I'm sorry to be getting back to you later than I promised." in unquote(link(late))


def test_after_an_attempt_it_says_so() -> None:
    assert "I tried to call you back" in unquote(link(follow_up(MARTA, Channel.MAIL, attempts=1)))


def test_who_was_asked_for_something_is_reminded() -> None:
    assert "friendly reminder" in unquote(link(follow_up(MARTA, Channel.MAIL, way=Way.THEIRS)))


def test_lines_of_a_mail_end_as_mail_wants_them() -> None:
    late = follow_up(MARTA, Channel.MAIL, promised_at=WEDNESDAY - timedelta(minutes=1))
    url = link(late)
    assert "%0D%0A%0D%0A" in url
    assert "%0A%0A" not in url


@pytest.mark.parametrize(
    "about",
    [
        "a&bcc=evil@example.org",
        "a?body=evil",
        "a%26bcc=evil",
        "a\r\nBcc: evil@example.org",
        "a#b",
        "50 % más, ñ, 🦀 «x»",
        "\ud800 alone",
        "\u202egnp.exe",
    ],
)
def test_foreign_text_adds_no_field(about: str) -> None:
    url = link(follow_up(MARTA, Channel.MAIL, about=about))
    fields = parse_qs(urlsplit(url).query, strict_parsing=True)
    assert sorted(fields) == ["body", "subject"]
    assert "\n" not in fields["subject"][0]
    assert urlsplit(url).fragment == ""
    whatsapp = link(follow_up(MARTA, Channel.WHATSAPP, about=about))
    assert sorted(parse_qs(urlsplit(whatsapp).query, strict_parsing=True)) == ["text"]


@pytest.mark.parametrize(
    "address",
    ["no address", "a@b,c@d.example", "a@b;c@d", "<a@b.example>", "a@b@c", "a\n@b", "a@b c", '"a b"@c', "a@", "@b"],
)
def test_an_address_that_is_none_or_several_is_not_written_to(address: str) -> None:
    assert link(follow_up(Caller("Marta", "", address), Channel.MAIL)) == ""


def test_an_odd_address_stays_one_address() -> None:
    url = link(follow_up(Caller("Marta", "", "a?bcc=x&y=z%@b.example"), Channel.MAIL))
    assert urlsplit(url).path == "a%3Fbcc%3Dx%26y%3Dz%25@b.example"
    assert "bcc" not in parse_qs(urlsplit(url).query)


def test_what_the_call_does_not_tell_the_client_does() -> None:
    client = Client("ana", "Ana", phones=("+34911222333",), emails=("ana@example.org",))
    assert link(follow_up(Caller("Ana", client_id="ana")), client) == "tel:+34911222333"
    assert link(follow_up(Caller("Ana", client_id="ana"), Channel.MAIL), client).startswith("mailto:ana@example.org?")


def test_without_a_number_a_caller_is_written_to() -> None:
    assert link(follow_up(Caller("Ana", "", "ana@example.org"))).startswith("mailto:ana@example.org")
    assert link(follow_up(Caller("Ana"))) == ""


def test_an_endless_text_is_cut() -> None:
    assert len(link(follow_up(MARTA, Channel.MAIL, about="ñ" * 100_000))) < 60_000
