"""Where the BEGIN and END lines of a text are, found in two ways."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.adapters.ics import borders
from respiro.adapters.ics.borders import Border

PIECES = (
    *(
        "BEGIN:",
        "END:",
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VCALENDAR",
        "begin:vevent",
        "BEG\u0131N:VEVENT",
        "BEG\u0130N:VEVENT",
    ),
    *(
        "B",
        "BEG",
        "IN:VEVENT",
        "E",
        "ND:VEVENT",
        "VALARM",
        "SUMMARY:the end: no",
        "X;Y=BEGIN:VEVENT",
        "é",
        "ß",
        "\ufeff",
    ),
    *("\r\n", "\n", "\r", "\r\r\n", "\r\n ", "\n\t", "\n ", " ", "\t", "\u2028", "\x0c"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from(("\r\n", "\n", "\r", "\n ", "")))
@settings(max_examples=1500, deadline=None)
def test_a_plain_text_has_the_same_borders_as_one_that_is_unfolded_first(pieces: list[str], end: str) -> None:
    text = "".join(["BEGIN:VCALENDAR", end, *pieces])

    assert list(borders.borders(text)) == list(borders._any_borders(text))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("BEGIN:VCALENDAR\r\nSUMMARY:week\r\n end: of it\r\nEND:VCALENDAR\r\n", True),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", True),
        ("BEGIN:VCALENDAR\nend:VCALENDAR\n", False),
        ("BEGIN:VCALENDAR\r\nBEG\r\n IN:VEVENT\r\n", False),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEV\r\n ENT\r\n", False),
        ("BEGIN:VCALENDAR\r\n X\r\n", False),
    ],
)
def test_what_programs_usually_write_is_read_without_unfolding(text: str, *, plain: bool) -> None:
    assert borders._is_plain(text) is plain


def test_a_border_tells_its_place() -> None:
    text = "BEGIN:VCALENDAR\r\nX:1\r\n 2\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\n"

    assert list(borders.borders(text)) == [
        Border(0, 17, is_begin=True, kind="VCALENDAR", line=1),
        Border(26, 40, is_begin=True, kind="VEVENT", line=4),
        Border(40, 52, is_begin=False, kind="VEVENT", line=5),
    ]
