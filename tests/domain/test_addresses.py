"""Addresses as people paste them, and what of them may be shown."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from respiro.domain.addresses import (
    carries_secret,
    is_loopback,
    is_plain_http,
    origin,
    shown_address,
    understood_address,
    without_password,
)
from respiro.domain.errors import InvalidValueError

UNDERSTOOD = {
    "https://www.example.org/holidays.ics": "https://www.example.org/holidays.ics",
    "  <https://www.example.org/holidays.ics>\n": "https://www.example.org/holidays.ics",
    '"https://www.example.org/holidays.ics"': "https://www.example.org/holidays.ics",
    "webcal://www.example.org/holidays.ics": "https://www.example.org/holidays.ics",
    "WebCal://www.example.org/holidays.ics": "https://www.example.org/holidays.ics",
    "webcals://www.example.org/holidays.ics": "https://www.example.org/holidays.ics",
    "webcal://localhost:5232/a.ics": "http://localhost:5232/a.ics",
    "webcal://127.0.0.1:5232/a.ics": "http://127.0.0.1:5232/a.ics",
    "webcal://[::1]:5232/a.ics": "http://[::1]:5232/a.ics",
    "webcals://localhost/a.ics": "https://localhost/a.ics",
    "http://www.example.org/a.ics": "http://www.example.org/a.ics",
    "HTTPS://WWW.Example.ORG:443/A.ics": "https://www.example.org/A.ics",
    "http://example.org:80": "http://example.org/",
    "http://example.org:8080": "http://example.org:8080/",
    "https://example.org?year=2026": "https://example.org/?year=2026",
    "https://example.org/a.ics#top": "https://example.org/a.ics",
    "https://example.org./a.ics": "https://example.org/a.ics",
    "https://example.org/mi calendario.ics": "https://example.org/mi%20calendario.ics",
    "https://example.org/święta.ics": "https://example.org/%C5%9Bwi%C4%99ta.ics",
    "https://example.org/100%.ics": "https://example.org/100%25.ics",
    "https://example.org/a%20b.ics": "https://example.org/a%20b.ics",
    "https://bücher.example/a.ics": "https://xn--bcher-kva.example/a.ics",
    "https://BÜCHER.example/a.ics": "https://xn--bcher-kva.example/a.ics",
    "https://straße.example/": "https://xn--strae-oqa.example/",
    "https://łódź.example。pl/": "https://xn--d-uga0v4h.example.pl/",
    "https://yolanda:pa%40ss@example.org/a.ics": "https://yolanda:pa%40ss@example.org/a.ics",
    "https://@example.org/": "https://example.org/",
    "http://yolanda:pass@127.0.0.1/a.ics": "http://yolanda:pass@127.0.0.1/a.ics",
    "webcal://yolanda:pass@example.org/a.ics": "https://yolanda:pass@example.org/a.ics",
}

NOT_UNDERSTOOD = [
    "",
    "   ",
    "holidays.ics",
    "www.example.org/holidays.ics",
    "example.org:8080/a.ics",
    "//example.org/a.ics",
    "https:",
    "https://",
    "https:///a.ics",
    "https:/example.org/a.ics",
    "https:example.org",
    "https://:443/",
    "https://user@/",
    "https://example.org:0/",
    "https://example.org:99999/",
    "https://example.org:port/",
    "https://example.org\\@evil.example/",
    "https://good.example@also@evil.example/",
    "https://exa mple.org/",
    "https://exa%6dple.org/",
    "https://exam\u200bple.org/",
    "https://example.org/\u202egnp.ics",
    "https://example.org/a\r\nHost: evil.example",
    "https://example.org/a\x00b",
    "https://example..org/",
    f"https://{'a' * 64}.org/",
    f"https://{'a.' * 140}org/",
    f"https://example.org/{'a' * 9000}",
    "https://[::1/",
    "https://[fe80::1%25eth0]/",
    "https://[hello]/",
    "https://127.1/",
    "https://0x7f000001/",
    "https://2130706433/",
    "https://1.2.3.4.5/",
    "https://256.1.1.1/",
    "https://exam<ple>.org/",
    "https://example.org/\ud800",
    "C:\\calendars\\a.ics",
]

REFUSED = {
    "file:///etc/passwd": "file",
    "javascript:alert(1)": "javascript",
    "JavaScript:alert(1)": "javascript",
    "smb://server/share/a.ics": "smb",
    "ftp://example.org/a.ics": "ftp",
    "data:text/calendar,BEGIN": "data",
    "mailto:yolanda@example.org": "mailto",
    "view-source:https://example.org": "view-source",
}

SECRETS = [
    "https://yolanda:pass@example.org/a.ics",
    "https://yolanda@example.org/a.ics",
    "https://calendar.google.com/calendar/ical/y%40example.org/private-0123456789abcdef0123456789abcdef/basic.ics",
    "https://calendar.google.com/calendar/ical/y%40example.org/public/basic.ics",
    "https://calendar.google.com/calendar/ical/c_4q0a1b2c3d%40group.calendar.google.com/public/basic.ics",
    "https://outlook.office365.com/owa/calendar/6b0f9e4ad2@example.org/4f1d9c7a2b3e/calendar.ics",
    "https://outlook.live.com/owa/calendar/00000000-0000-0000-0000-000000000000/5f/cid-1A2B3C4D5E6F7081/calendar.ics",
    "https://cloud.example.org/remote.php/dav/public-calendars/fTpXNRJLzXwzBcWq?export",
    "https://cloud.example.org/remote.php/dav/public-calendars/abcdefgh?export",
    "https://cloud.example.org/index.php/apps/calendar/p/j8LxWfT3kQzNcRyM",
    "https://cloud.example.org/s/k7YtR2mQpZ",
    "https://p42-caldav.icloud.com/published/2/MTIzNDU2Nzg5MDEyMzQ1Nkabcdefghijklmnop",
    "https://www.airbnb.com/calendar/ical/12345678.ics?s=8d9f0a1b2c3d4e5f60718293a4b5c6d7",
    "https://admin.booking.com/hotel/hoteladmin/ical.html?t=0b1e4c8e-4f6b-4a51-9d3f-1d0e5a7c2b3f",
    "https://www.vrbo.com/icalendar/3f2a1b0c9d8e7f6a.ics?nonTentative",
    "https://www.tripit.com/feed/ical/private/1A2B3C4D-5E6F708192A3B4C5/tripit.ics",
    "https://www.facebook.com/events/ical/upcoming/?uid=100001234567890&key=AbCdEfGh",
    "https://trello.com/calendar/5b1e0c9d8f7a6b5c4d3e2f10/5b1e0c9d8f/a1b2c3d4e5f60718.ics",
    "https://ext.todoist.com/export/ical/todoist?user_id=1234567&ical_token=abcdef",
    "https://user.fm/calendar/v1-0a1b2c3d4e5f6071/Trabajo.ics",
    "https://calendar.yahoo.com/yolanda/0a1b2c3d4e5f60718293/calendar.ics",
    "https://school.example/calendar/export_execute.php?userid=4&authtoken=abc&preset_what=all",
    "https://canvas.example/feeds/calendars/user_a1B2c3D4e5F6g7H8.ics",
    "https://ics.teamup.com/feed/ksq7h2pxv94t8mzr3c/0.ics",
    "https://calendar.proton.me/api/calendar/v1/url/aBcDeFgH==/calendar.ics?CacheKey=a&PassphraseKey=b",
    "https://dav.example.org/servlet/webdav.ical?secret=x",
    "https://gitlab.example/groups/a/-/milestones.ics?feed_token=glft-abc",
    "https://redmine.example/issues.ics?key=a",
    "https://www.dropbox.com/scl/fi/t0k9e8n7/a.ics?rlkey=b&dl=1",
    "https://example.org/feed?a8f7e6d5c4",
    "https://example.org/feed?next=https://other.example/",
    "https://example.org/a.ics;jsessionid=1",
    "https://example.org/private/yolanda.ics",
    "https://a1b2c3d4e5f6a7b8.example.net/cal.ics",
    "https://example.org/qxzvkprwtbnm/cal.ics",
    "https://example.org/KqWzRtYbNcXaPe/cal.ics",
    "https://example.org/uQmZTYabcxyzqwertyuiopasdfghjklz/cal.ics",
    "https://example.org/feed/1234567890123456789.ics",
]

NO_SECRETS = [
    "https://www.example.org/holidays.ics",
    "https://www.example.org/",
    "http://www.example.org/a/b/c/calendar.ics?year=2026&lang=es&region=ES-CT",
    "https://www.gov.example/bank-holidays/england-and-wales.ics",
    "https://www.officeholidays.example/ics/spain",
    "https://www.calendarlabs.example/ical-calendar/ics/76/US_Holidays.ics",
    "https://www.webcal.example/en-US/download_calendar?calendar_instance_id=10",
    "https://calendar.google.com/calendar/ical/es.spain%23holiday%40group.v.calendar.google.com/public/basic.ics",
    "https://example.org/2026-11-27-conference-in-madrid.ics",
    "https://example.org/20261127T093000Z.ics",
    "https://example.org/internationalization-conference-2026.ics",
    "https://example.org/OpenSourceSummitEurope2026.ics",
    "https://example.org/key-dates.ics",
    "https://example.org/calendar.php?id=42&type=ical&countryCode=ES",
    "https://example.org/remote.php/dav/calendars/team/work/",
    "https://xn--bcher-kva.example/termine.ics",
    "https://canada-holidays.example/ics/BC",
    "http://127.0.0.1:5232/holidays.ics",
    "https://[2001:db8::1]/holidays.ics",
]

SHOWN = {
    "https://www.example.org/holidays.ics": "https://www.example.org/holidays.ics",
    "https://example.org:8443/a.ics?year=2026": "https://example.org:8443/a.ics?year=2026",
    SECRETS[0]: "https://example.org/…/a.ics",
    SECRETS[2]: "https://calendar.google.com/…/basic.ics",
    SECRETS[7]: "https://cloud.example.org/…",
    SECRETS[12]: "https://www.airbnb.com/…/12345678.ics",
    SECRETS[14]: "https://www.vrbo.com/…",
    "https://a1b2c3d4e5f6a7b8.example.net/cal.ics": "https://….example.net/…/cal.ics",
    "https://yolanda:pass@[2001:db8::1]:8443/a.ics": "https://[2001:db8::1]:8443/…/a.ics",
    "": "…",
    "no address": "…",
    "https://[": "…",
}


@pytest.mark.parametrize(("text", "address"), UNDERSTOOD.items())
def test_an_address_is_understood_however_it_is_written(text: str, address: str) -> None:
    assert understood_address(text) == address


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_what_is_no_address_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        understood_address(text)
    assert (caught.value.kind, dict(caught.value.values)) == ("address_not_understood", {})


@pytest.mark.parametrize(("text", "scheme"), REFUSED.items())
def test_only_web_addresses_are_taken(text: str, scheme: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        understood_address(text)
    assert (caught.value.kind, dict(caught.value.values)) == ("address_scheme_refused", {"scheme": scheme})


def test_a_password_does_not_go_over_plain_http() -> None:
    with pytest.raises(InvalidValueError, match="address_password_over_http") as caught:
        understood_address("http://yolanda:pass@example.org/a.ics")
    assert "pass@" not in repr(caught.value)


@pytest.mark.parametrize("address", SECRETS)
def test_an_address_that_lets_its_knower_in_is_a_secret(address: str) -> None:
    assert carries_secret(understood_address(address))


@pytest.mark.parametrize("address", NO_SECRETS)
def test_an_address_that_everybody_may_know_is_no_secret(address: str) -> None:
    assert not carries_secret(understood_address(address))


@pytest.mark.parametrize(("address", "shown"), SHOWN.items())
def test_what_is_shown_of_an_address_has_nothing_secret(address: str, shown: str) -> None:
    assert shown_address(address) == shown


@pytest.mark.parametrize("address", SECRETS)
def test_what_is_shown_of_a_secret_address_is_a_secret_no_more(address: str) -> None:
    shown = shown_address(understood_address(address))
    parts = urlsplit(understood_address(address))
    assert not parts.query or parts.query not in shown
    assert not carries_secret(shown.replace("…", "x"))


def test_plain_http_is_told_unless_it_stays_on_this_machine() -> None:
    assert is_plain_http("http://www.example.org/a.ics")
    assert not is_plain_http("https://www.example.org/a.ics")
    assert not is_plain_http("http://localhost:5232/a.ics")


@pytest.mark.parametrize("host", ["localhost", "a.localhost", "127.0.0.1", "127.9.9.9", "[::1]", "[::ffff:127.0.0.1]"])
def test_this_machine_is_known_by_its_names(host: str) -> None:
    assert is_loopback(understood_address(f"http://{host}:5232/"))


@pytest.mark.parametrize("host", ["example.org", "localhost.example.org", "10.0.0.1", "[2001:db8::1]", "mylocalhost"])
def test_no_other_machine_passes_for_this_one(host: str) -> None:
    assert not is_loopback(understood_address(f"http://{host}/"))


def test_a_password_is_meant_for_one_scheme_host_and_port() -> None:
    assert origin("https://y:p@example.org/a") == origin("https://example.org:443/b") == ("https", "example.org", 443)
    assert origin("http://example.org/") != origin("https://example.org/") != origin("https://example.org:8443/")
    assert without_password("https://y:p@example.org:8443/a?b=c") == "https://example.org:8443/a?b=c"


@given(st.text(max_size=60) | st.text("htps:/wecal@.[]%\\#? \u202e0129łß", max_size=60).map("https://".__add__))
def test_whatever_is_pasted_is_refused_or_means_one_thing(text: str) -> None:
    try:
        address = understood_address(text)
    except InvalidValueError:
        return
    assert understood_address(address) == address
    assert address.isascii()
    assert " " not in address
    assert urlsplit(shown_address(address)).hostname
    carries_secret(address)
