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
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16 little", "utf-16 big", "utf-16 little bare", "utf-16 big bare"],
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
    assert len(decode(b"\x80\x81" + bytes(range(256))).text) == 258


def test_half_a_character_of_utf_16_is_no_fault() -> None:
    assert decode(b"\xff\xfeB\x00E").text == "B\ufffd"
