import pytest

from respiro.adapters.ics.content_lines import properties, unnested
from respiro.adapters.ics.encoding import decode

TEXT = "BEGIN:VEVENT\r\nSUMMARY:Reunión en Łódź – ½ día\r\nEND:VEVENT\r\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"),
        b"\0\0\xfe\xff" + TEXT.encode("utf-32-be"),
        TEXT.encode("utf-32-le"),
        TEXT.encode("utf-32-be"),
        TEXT.replace(":", ":\0").encode() + b"\0" * 100,
    ],
    ids=[
        "utf-8",
        "utf-8 with mark",
        "utf-16 little",
        "utf-16 big",
        "utf-16 little bare",
        "utf-16 big bare",
        "utf-32 little",
        "utf-32 big",
        "utf-32 little bare",
        "utf-32 big bare",
        "null bytes",
    ],
)
def test_the_text_is_the_same_in_every_encoding(data: bytes) -> None:
    assert decode(data).text == TEXT
    assert decode(data).guessed_lines == ()


def test_one_line_of_latin_1_does_not_spoil_the_others_and_is_told() -> None:
    data = "SUMMARY:Łódź\r\n".encode() + "LOCATION:Café\r\n".encode("latin-1") + "SUMMARY:Święto\r\n".encode()

    assert decode(data).text == "SUMMARY:Łódź\r\nLOCATION:Café\r\nSUMMARY:Święto\r\n"
    assert decode(data).guessed_lines == (2,)


@pytest.mark.parametrize("line_end", [b"\r\n", b"\n", b"\r"])
def test_a_character_cut_by_a_fold_is_put_together(line_end: bytes) -> None:
    data = b"BEGIN:VEVENT\r\nSUMMARY:Reuni\xc3" + line_end + b" \xb3n\r\nEND:VEVENT\r\n"

    text = decode(data).text
    assert next(properties(unnested(text)[0][1], {"SUMMARY"})).value == "Reunión"
    assert text.count("\n") + text.count("\r") - text.count("\r\n") == 4


def test_bytes_of_no_encoding_at_all_still_give_text() -> None:
    assert len(decode(b"\x80\x81" + bytes(range(256))).text) == 257  # all but the null byte


def test_half_a_character_of_utf_16_is_no_fault() -> None:
    assert decode(b"\xff\xfeB\x00E").text == "B\ufffd"


def test_what_is_lost_of_utf_16_is_told() -> None:
    data = b"\xff\xfe" + "A:1\r\nB:".encode("utf-16-le") + b"\x00\xd8" + "\r\nC:2".encode("utf-16-le")

    assert decode(data).guessed_lines == (2,)


def test_lines_that_end_the_wrong_way_round_are_lines() -> None:
    assert decode(b"SUMMARY:a\n\r b\n\rEND:VEVENT\n\r").text == "SUMMARY:a\r\n b\r\nEND:VEVENT\r\n"
    assert decode(b"A\n\rB\r\nC\n").text == "A\n\rB\r\nC\n"


@pytest.mark.parametrize("indent", ["  ", "\t", "        "])
@pytest.mark.parametrize("first", ["", "the same"])
def test_a_calendar_that_is_indented_as_a_whole_is_set_straight(indent: str, first: str) -> None:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "SUMMARY:a", " b", "END:VEVENT", "END:VCALENDAR"]
    indented = "\r\n".join(f"{indent if number or first else ''}{line}" for number, line in enumerate(lines))

    assert decode(indented.encode()).text == "\r\n".join(lines)


def test_a_folded_line_is_no_indentation() -> None:
    text = "BEGIN:VCALENDAR\r\nX:1\r\n 2\r\nBEGIN:VCAL\r\n ENDAR\r\n"

    assert decode(text.encode()).text == text
