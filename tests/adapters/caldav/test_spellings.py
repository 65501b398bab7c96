"""The same item or ETag in other spellings is the same, and no two are taken for one."""

import pytest

from respiro.adapters.caldav.collection import uid_of
from respiro.adapters.caldav.etags import condition, plain_etag, same_etag
from respiro.adapters.caldav.hrefs import item_name, path_of
from respiro.domain.errors import CalDavError

BASE = "https://dav.example.org/cal/work/"


@pytest.mark.parametrize(
    ("href", "path"),
    [
        ("/cal/work/a.ics", "/cal/work/a.ics"),
        ("a.ics", "/cal/work/a.ics"),
        ("./a.ics", "/cal/work/a.ics"),
        ("https://dav.example.org/cal/work/a.ics", "/cal/work/a.ics"),
        ("https://DAV.example.org:443/cal/work/a.ics", "/cal/work/a.ics"),
        ("http://dav.example.org:8080/cal/work/a.ics", "/cal/work/a.ics"),
        ("//dav.example.org/cal/work/a.ics", "/cal/work/a.ics"),
        ("//DAV.example.org:8080/cal/work/a.ics", "/cal/work/a.ics"),
        ("https://dav.example.org//cal/a.ics", "/.//cal/a.ics"),
        ("https://dav.example.org///cal//a.ics", "/.///cal//a.ics"),
        ("/cal/work/%61.ics", "/cal/work/a.ics"),
        ("/cal/work/a%2fb.ics", "/cal/work/a%2Fb.ics"),
        ("/cal/me%40example.org/a.ics", "/cal/me%40example.org/a.ics"),
        ("/cal/me@example.org/a.ics", "/cal/me%40example.org/a.ics"),
        ("/cal/work/ä b.ics", "/cal/work/%C3%A4%20b.ics"),
        ("/cal/work/%c3%a4%20b.ics", "/cal/work/%C3%A4%20b.ics"),
        ("/cal/work/100%.ics", "/cal/work/100%25.ics"),
    ],
)
def test_an_href_has_one_spelling(href: str, path: str) -> None:
    assert path_of(href, BASE) == path
    assert path_of(path, BASE) == path


@pytest.mark.parametrize(
    "href", ["https://evil.example/cal/work/a.ics", "//evil.example/a.ics", "//cal/work/a.ics", "http://[x/a"]
)
def test_an_href_elsewhere_is_refused(href: str) -> None:
    with pytest.raises(CalDavError):
        path_of(href, BASE)


@pytest.mark.parametrize(
    "text", ['"ab"', 'W/"ab"', "ab", '"ab-gzip"', '"ab"-gzip', 'W/"ab;br"', ' "ab" ', '"ab--gzip"']
)
def test_an_etag_in_another_dress_is_the_same(text: str) -> None:
    assert same_etag(text, '"ab"')
    assert condition(text) == '"ab"'


@pytest.mark.parametrize(("one", "other"), [('"ab"', '"ac"'), ("", ""), ('""', '""'), ('"ab"', ""), ('"gzip"', '"br"')])
def test_other_etags_are_not_the_same_and_none_is_not_even_itself(one: str, other: str) -> None:
    assert not same_etag(one, other)


def test_an_etag_that_would_break_a_header_is_none() -> None:
    assert plain_etag('"a\r\nX-Evil: 1"') == ""
    assert plain_etag('"' + "x" * 5000 + '"') == ""


def test_names_of_items_differ_where_uids_do() -> None:
    uids = ["a", "A b", "a/b", "a%2Fb", "../a", ".", "..", "", "a.", "x" * 500, "x" * 501, "\ud800"]
    names = {item_name(uid) for uid in uids}
    assert len(names) == len(uids)
    assert item_name("0b6f1e2c-margin") == "0b6f1e2c-margin.ics"


def test_a_uid_is_read_as_it_is_meant() -> None:
    assert uid_of("BEGIN:VEVENT\r\nuid;X-A=b:one\\, t\r\n wo\\;\\\\\r\nEND:VEVENT\r\n") == "one, two;\\"
    assert uid_of("BEGIN:VEVENT\nEND:VEVENT") == ""
