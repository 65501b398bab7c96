"""Links out of foreign text: few schemes, no disguises, and shown as they are."""

import pytest

from respiro.domain.links import find_link, is_allowed, safe_link

DANGEROUS = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "\u200bjavascript:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "file://server/share",
    "file:/home",
    "/etc/passwd",
    "//evil.example/x",
    "\\\\server\\share",
    "smb://server/share",
    "nfs://server/export",
    "ftp://example.org/x",
    "sftp://example.org/x",
    "ssh://-oProxyCommand=calc/x",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "intent://scan/#Intent;scheme=zxing;end",
    "ms-msdt:/id PCWDiagnostic",
    "ms-officecmd:%7b%7d",
    "search-ms:query=x",
    "steam://run/1",
    "zoommtg://zoom.us/join?confno=1",
    "webcal://example.org/a.ics",
    "view-source:https://example.org",
    "blob:https://example.org/1",
    "about:blank",
    "chrome://settings",
    "jar:https://example.org!/x",
    "cid:part1@example.org",
    "x-apple.systempreferences:",
    "%68ttps://example.org",
    "h%74tp://example.org",
    "https%3A%2F%2Fexample.org",
    "https:example.org",
    "https:/example.org",
    "https:///example.org",
    "https:\\\\example.org",
    "https://user@example.org/",
    "https://bank.example:secret@evil.example/",
    "https://bank.example%40evil.example/",
    "https://bank.example\\@evil.example/",
    "https://bank.example%2f@evil.example/",
    "https://exam\u00adple.org/",
    "https://example.org/\u202efdp.exe",
    "https://example.org/\u2066x",
    "https://example.org/a b",
    "https://example.org/\x00",
    "https://example.org/\x1b[2J",
    "https://example.org/\x9b2J",
    "https://example.org/\U000e0061",
    "https://example.org:x/",
    "https://example.org:99999/",
    "https://[::1",
    "https://[evil]/",
    "https://exam|ple.org/",
    "https://example..org/",
    "https://-oProxy/",
    "https://\uff0e/",
    "https://a\u2100b.example/",
    "mailto:",
    "mailto:nobody",
    "mailto:-attach@example.org",
    "mailto:a@b.example?attach=/etc/passwd",
    "mailto:a@b.example?%61ttachment=/etc/passwd",
    "mailto:a@b.example?subject=x%0d%0abcc:c@d.example",
    "mailto:a@b.example%0abcc:c@d.example",
    "mailto://a@b.example",
    "tel:",
    "tel:*%2306%23",
    "tel:*#06#",
    "tel:+34%20600",
    "tel:+34600;x=<b>",
    "tel://+34600123456",
    "tel:-h",
    "sms:+34600123456",
    "http",
    "",
    "https://example.org/" + "x" * 70_000,
]


@pytest.mark.parametrize("text", DANGEROUS, ids=ascii)
def test_what_is_no_plain_link_is_none(text: str) -> None:
    assert safe_link(text) is None
    assert not is_allowed(text)


@pytest.mark.parametrize(
    ("text", "url", "shown", "place"),
    [
        ("https://meet.example.org/abc", "", "", "meet.example.org"),
        ("HTTPS://Meet.Example.org", "", "", "meet.example.org"),
        ("http://example.org:8080/a?b=c#d", "", "", "example.org"),
        ("https://[2001:db8::1]:8443/", "", "", "2001:db8::1"),
        ("https://us02web.zoom.example/j/8?pwd=a.b-c_d~", "", "", "us02web.zoom.example"),
        ("https://teams.example/l/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%7d", "", "", "teams.example"),
        ("https://example.org/100%", "https://example.org/100%25", "https://example.org/100%25", "example.org"),
        ("https://example.org/größe", "https://example.org/gr%C3%B6%C3%9Fe", "", "example.org"),
        ("https://münchen.example/", "https://xn--mnchen-3ya.example/", "https://münchen.example/", "münchen.example"),
        ("https://пример.рф/", "https://xn--e1afmkfd.xn--p1ai/", "https://пример.рф/", "пример.рф"),
        ("mailto:ana@example.org", "", "", "ana@example.org"),
        ("mailto:ana@example.org?subject=a%20b&body=c%0D%0Ad", "", "", "ana@example.org"),
        ("tel:+34600123456", "", "", "+34600123456"),
        ("tel:+1-555-0100;ext=12", "", "", "+1-555-0100;ext=12"),
        ("tel:112", "", "", "112"),
    ],
)
def test_plain_links_are_opened_as_they_are_shown(text: str, url: str, shown: str, place: str) -> None:
    link = safe_link(text)
    assert link is not None
    assert (link.url, link.shown, link.place) == (url or text, shown or url or text, place)
    assert is_allowed(link.url)


@pytest.mark.parametrize(
    "text",
    [
        "https://\u0430pple.example/",
        "https://\u0430\u0440\u0440\u04cf\u0435.example/",
        "https://ex\u0251mple\u03bf.org/",
    ],
    ids=ascii,
)
def test_letters_of_two_alphabets_are_shown_as_what_they_are(text: str) -> None:
    link = safe_link(text)
    assert link is not None
    assert link.shown == link.url
    assert "xn--" in link.place


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://meet.example.org/abc (Room 4)", "https://meet.example.org/abc"),
        ("Room 4 (https://meet.example.org/abc)", "https://meet.example.org/abc"),
        ("Join: <https://meet.example.org/a>.", "https://meet.example.org/a"),
        ("see https://example.org/a_(b), then go", "https://example.org/a_(b)"),
        ("“https://example.org/x”", "https://example.org/x"),
        ("file:///etc/passwd or https://example.org/x", "https://example.org/x"),
        ("https://u:p@evil.example and https://example.org", "https://example.org"),
        ("HTTPS://EXAMPLE.ORG/x", "HTTPS://EXAMPLE.ORG/x"),
        ("call tel:+34600123456, please", "tel:+34600123456"),
        ("mailto:ana@example.org; or by phone", "mailto:ana@example.org"),
        ("https://example.org/a\nhttps://example.org/b", "https://example.org/a"),
        ("会議 https://example.org/x。部屋", "https://example.org/x"),
    ],
)
def test_the_first_link_of_a_place_is_found(text: str, url: str) -> None:
    link = find_link(text)
    assert link is not None
    assert link.url == url


@pytest.mark.parametrize("text", ["", "Room 4", "xhttps://example.org", "https://"])
def test_a_place_without_a_link_has_none(text: str) -> None:
    assert find_link(text) is None


@pytest.mark.parametrize("text", ["https://" * 20_000, "https://x(" + "(" * 5000, "tel:" + "1" * 100_000, "%" * 9000])
def test_long_nonsense_is_soon_passed_over(text: str) -> None:
    find_link(text)
    safe_link(text)
