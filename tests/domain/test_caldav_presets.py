"""What is known of calendar servers is true for their hosts and for no others."""

from urllib.parse import urlsplit

import pytest

from respiro.domain.caldav_presets import (
    NO_PASSWORD,
    PRESETS,
    CalDavPreset,
    is_agreed,
    preset_for,
    typed_email,
    typed_host,
    without_password,
)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_a_preset_is_whole_and_over_https(preset: CalDavPreset) -> None:
    address = preset.address.format(host="cloud.example.org")
    parts = urlsplit(address)
    assert parts.scheme == "https"
    assert parts.hostname
    assert parts.path.endswith("/")


def test_keys_and_domains_are_there_once() -> None:
    keys = [one.key for one in (*PRESETS, *NO_PASSWORD)]
    domains = [domain for preset in PRESETS for domain in preset.domains]
    assert len(set(keys)) == len(keys)
    assert len(set(domains)) == len(domains)


@pytest.mark.parametrize(
    ("host", "key"),
    [("me.com", "icloud"), ("caldav.icloud.com", "icloud"), ("POSTEO.net", "posteo"), ("dav.mailbox.org", "mailbox")],
)
def test_a_host_or_a_domain_leads_to_its_preset(host: str, key: str) -> None:
    preset = preset_for(host)
    assert preset is not None
    assert preset.key == key


@pytest.mark.parametrize("host", ["example.org", "notme.com", "icloud.com.example.org", "{host}", ""])
def test_other_hosts_are_nobodys(host: str) -> None:
    assert preset_for(host) is None
    assert without_password(host) is None


@pytest.mark.parametrize("host", ["gmail.com", "calendar.google.com", "outlook.office365.com", "HOTMAIL.com"])
def test_services_without_passwords_are_known(host: str) -> None:
    assert without_password(host) is not None


def test_hosts_below_one_that_was_agreed_to_are_agreed_to_and_no_lookalikes() -> None:
    agreed = (".icloud.com", "dav.example.org")
    assert is_agreed("p34-caldav.icloud.com", agreed)
    assert is_agreed("DAV.example.org", agreed)
    for host in ("icloud.com.evil.example", "evilicloud.com", "x.dav.example.org", "example.org"):
        assert not is_agreed(host, agreed)


@pytest.mark.parametrize(
    ("text", "host", "email"),
    [
        ("cloud.example.org", "cloud.example.org", ""),
        (" <ana@Example.org> ", "example.org", "ana@Example.org"),
        ("mailto:ana@me.com", "me.com", "ana@me.com"),
        ("https://ana:secret@cloud.example.org:8443/dav?x#y", "cloud.example.org", ""),
        ("127.0.0.1:5232", "127.0.0.1", ""),
        ("http://[::1]:5232/", "[::1]", ""),
        ("", "", ""),
    ],
)
def test_the_host_and_the_user_are_seen_in_what_was_typed(text: str, host: str, email: str) -> None:
    assert (typed_host(text), typed_email(text)) == (host, email)
