"""Foreign text as it may be shown: nothing in it hides or steers, and honest letters stay."""

import unicodedata

import pytest

from respiro.domain.text import cut, runs_leftwards, shown_line, visible
from support.hostile import HOSTILE, MARK

INVISIBLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
HONEST = {"persian", "family"}


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_invisible_is_shown(name: str) -> None:
    shown = shown_line(HOSTILE[name], 200)
    hidden = [ascii(char) for char in shown if unicodedata.category(char) in INVISIBLE]
    assert not hidden or name in HONEST
    assert MARK in shown
    assert len(shown) <= 200


@pytest.mark.parametrize(
    "text",
    [
        "Łukasz Pérez, Zürich",
        "اجتماع الفريق",
        "פגישה עם לקוח",
        "שָׁל֣וֹם",
        "می\u200cخواهم",  # noqa: RUF001  Persian is meant
        "क्\u200dष",
        "ภาษาไทยที่นี่",
        "việt",
        "བསྒྲུབས",
        "👨\u200d👩\u200d👧 🏳\ufe0f\u200d🌈 ❤\ufe0f 1\ufe0f⃣ 👍🏽",
        "漢字 かな 한국어",
        "R&D <b> {x} %1",
    ],
)
def test_what_people_write_is_shown_as_they_wrote_it(text: str) -> None:
    assert shown_line(text, 200) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u200db", "ab"),
        ("a\u200cb", "ab"),
        ("\u200d👧", "👧"),
        ("👧\u200d", "👧"),
        ("a\ufe0f", "a"),
        ("می\u200c\u200cخ", "میخ"),
        ("x\u2800y", "x y"),
        ("a\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "a\u0301\u0301\u0301\u0301\u0301"),
        ("\u0301a", "a"),
        ("\x1b[2J", "[2J"),
        ("a\r\n\r\nb", "a b"),
    ],
    ids=ascii,
)
def test_what_joins_nothing_or_piles_up_is_dropped(text: str, shown: str) -> None:
    assert shown_line(text, 200) == shown


def test_the_lines_of_a_text_are_kept_where_there_is_room_for_them() -> None:
    assert visible("a\tb\u202e\nc\x1b\u2028d\x00", lines=True) == "a\tb\nc \nd "


def test_a_line_is_cut_with_an_ellipsis() -> None:
    assert [cut("abcdef", most) for most in (7, 6, 5)] == ["abcdef", "abcdef", "abcd…"]
    assert cut("ab cd ef", 4) == "ab…"


def test_endless_text_costs_no_more_than_long_text() -> None:
    assert len(shown_line("\u202e" * 5_000_000 + "x", 200)) <= 200
    assert shown_line("x" * 5_000_000, 0).endswith("…")


@pytest.mark.parametrize(("text", "expected"), [("abc", False), ("é", False), ("שלום", True), ("a اجتماع", True)])
def test_letters_from_right_to_left_are_known(text: str, expected: object) -> None:
    assert runs_leftwards(text) is expected
