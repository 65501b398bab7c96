"""A file that is split around what is known of it has the very parts that it has without that."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.adapters.ics.cutting import split_rest
from respiro.adapters.ics.encoding import decode
from respiro.adapters.ics.splitting import split
from respiro.adapters.store.values import hash_of
from support.thorough import examples

EVENTS = (
    "BEGIN:VEVENT\nUID:a\nEND:VEVENT\n",
    "BEGIN:VEVENT\nUID:b\nBEGIN:VALARM\nACTION:AUDIO\nEND:VALARM\nEND:VEVENT\n",
    "BEGIN:VEVENT\nUID:c\nSUMMARY:Zażółć\n gęślą\nEND:VEVENT\n",
)
OTHERS = (
    "BEGIN:VCALENDAR\nX-WR-CALNAME:Work\n",
    "END:VCALENDAR\n",
    "BEGIN:VTIMEZONE\nTZID:Office\nEND:VTIMEZONE\n",
    "BEGIN:VEVENT\nUID:new\nEND:VEVENT\n",
    "BEGIN:VEVENT\nUID:unclosed\n",
    "END:VEVENT\n",
    "BEGIN:VALARM\n",
    "END:VALARM\n",
    "BEGIN:X-DEEP\n" * 25,
    "SUMMARY:END:VEVENT\n",
    "begin:vevent\nUID:small\nend:vevent\n",
    " folded\n",
    "\n",
    "\r",
    "\r\n",
    "BEGIN:VEVENT\nUID:blank \nEND:VEVENT \n",
    "DESCRIPTION:BEGIN:VEVENT\n",
    "\ufeff",
    "BEGIN:VEVENT",
    "END:VEVENT",
)


@given(
    st.lists(st.one_of(st.sampled_from(EVENTS), st.sampled_from(EVENTS), st.sampled_from(OTHERS)), max_size=14),
    st.sets(st.sampled_from(EVENTS)),
    st.sampled_from(("\n", "\r\n")),
)
@settings(max_examples=examples(300), deadline=None)
def test_what_is_cut_out_is_not_missed(pieces: list[str], known: set[str], end: str) -> None:
    data = "".join(piece.replace("\n", end) for piece in pieces).encode()
    rest = split_rest(data, {hash_of(one.replace("\n", end)) for one in known})

    if rest is not None:
        parts, hashes = rest
        assert parts == split(decode(data).text)
        assert hashes == {place: hash_of(parts.components[place].text) for place in hashes}


def test_known_events_are_cut_out_of_an_ordinary_file() -> None:
    text = "".join([OTHERS[0], OTHERS[2], *EVENTS, OTHERS[3], *EVENTS[:2], OTHERS[1]]).replace("\n", "\r\n")
    rest = split_rest(text.encode(), {hash_of(one.replace("\n", "\r\n")) for one in EVENTS})

    assert rest is not None
    assert rest[0] == split(text)
    assert list(rest[1]) == [1, 2, 3, 5, 6]


@pytest.mark.parametrize("data", [b"\xff\xfeB\0E\0", b"BEGIN:VCALENDAR\nX:" + b"\xe9\nEND:VCALENDAR\n", b"a\rb\n"])
def test_a_file_that_is_no_plain_utf_8_is_not_cut(data: bytes) -> None:
    assert split_rest(data, set()) is None
