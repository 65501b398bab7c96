"""Bytes of a calendar file to text, whatever wrote them; lines are kept one for one."""

import codecs
import re
from dataclasses import dataclass

_FIRST_BYTES = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BARE = (
    (re.compile(rb"[^\0]\0\0\0[^\0]\0\0\0"), "utf-32-le"),
    (re.compile(rb"\0\0\0[^\0]\0\0\0[^\0]"), "utf-32-be"),
    (re.compile(rb"[^\0]\0[^\0]\0"), "utf-16-le"),
    (re.compile(rb"\0[^\0]\0[^\0]"), "utf-16-be"),
)
"""How the first letters look without a byte order mark."""

_INDENTED = re.compile(r"\s*BEGIN:VCALENDAR[ \t]*(?:\r?\n|\r)[\r\n]*([ \t]{1,40})[A-Z-]{4,40}[;:]", re.IGNORECASE)
"""Programs that keep a calendar in their source indent it with the source; folded it is no calendar at all."""

_LINES = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")


@dataclass(frozen=True, slots=True)
class DecodedText:
    """The text, and the 1-based numbers of the lines that were no UTF-8 and were read as Latin-1."""

    text: str
    guessed_lines: tuple[int, ...] = ()


def decode(data: bytes) -> DecodedText:
    """Read UTF-8 with or without byte order mark, UTF-16, UTF-32, or line by line UTF-8 and else Latin-1.

    A character that was cut in two by folding (RFC 5545 §3.1 folds octets) is put together again; null bytes go.
    """
    for mark, encoding in _FIRST_BYTES:
        if data.startswith(mark):
            return _plain(_decode_as(data[len(mark) :], encoding))
    encoding = next((name for look, name in _BARE if look.match(data)), "utf-8")
    return _plain(_decode_as(data, encoding))


def _decode_as(data: bytes, encoding: str) -> DecodedText:
    try:
        return DecodedText(data.decode(encoding))
    except UnicodeDecodeError:
        if encoding == "utf-8":
            return _decode_line_by_line(data)
    text = data.decode(encoding, errors="replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return DecodedText(text, tuple(number for number, line in enumerate(lines, start=1) if "\ufffd" in line))


def _plain(decoded: DecodedText) -> DecodedText:
    """Return the text without null bytes, without a common indentation, and with CR LF where all lines end LF CR."""
    text = decoded.text.replace("\0", "")
    first = text.find("\n")
    if text[first : first + 2] == "\n\r" and text.find("\r") == first + 1 and text.count("\n\r") == text.count("\n"):
        text = text.replace("\n\r", "\r\n")
    if indented := _INDENTED.match(text):
        text = re.sub(rf"(?:\A|(?<=[\r\n])){indented[1]}", "", text)
    return DecodedText(text, decoded.guessed_lines) if text is not decoded.text else decoded


def _decode_line_by_line(data: bytes) -> DecodedText:
    """Decode each folded line by itself, so that one foreign line does not spoil the others."""
    pieces: list[str] = []
    guessed: list[int] = []
    folded: list[bytes] = []
    number = 0
    for line in _LINES.findall(data):
        if folded and line[:1] not in (b" ", b"\t"):
            number = _flush(folded, pieces, guessed, number)
        folded.append(line)
    _flush(folded, pieces, guessed, number)
    return DecodedText("".join(pieces), tuple(guessed))


def _flush(folded: list[bytes], pieces: list[str], guessed: list[int], number: int) -> int:
    try:
        pieces.extend(_healed(folded))
    except UnicodeDecodeError:
        guessed.append(number + 1)
        pieces.extend(_latin(line) for line in folded)
    number += len(folded)
    folded.clear()
    return number


def _healed(folded: list[bytes]) -> list[str]:
    """Decode the physical lines of one folded line; the octets of a split character move up to its first."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    result: list[str] = []
    for position, line in enumerate(folded):
        body = line.rstrip(b"\r\n")
        blank = body[:1] if position else b""
        text = decoder.decode(body[len(blank) :], final=position == len(folded) - 1)
        result.append(blank.decode() + text + line[len(body) :].decode())
    return result


def _latin(line: bytes) -> str:
    try:
        return line.decode("cp1252")
    except UnicodeDecodeError:
        return line.decode("latin-1")
