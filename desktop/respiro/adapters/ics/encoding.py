"""Bytes of a calendar file to text, whatever wrote them; lines are kept one for one."""

import codecs
import re
from dataclasses import dataclass

_FIRST_BYTES = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_LINES = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")


@dataclass(frozen=True, slots=True)
class DecodedText:
    """The text, and the 1-based numbers of the lines that were no UTF-8 and were read as Latin-1."""

    text: str
    guessed_lines: tuple[int, ...] = ()


def decode(data: bytes) -> DecodedText:
    """Read UTF-8 with or without byte order mark, UTF-16, or line by line UTF-8 and else Latin-1.

    A character that was cut in two by folding (RFC 5545 §3.1 folds octets) is put together again.
    """
    for mark, encoding in _FIRST_BYTES:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], encoding)
    if data[1:2] == b"\0" and data[:1] != b"\0":
        return _decode_as(data, "utf-16-le")
    if data[:1] == b"\0" and data[1:2] != b"\0":
        return _decode_as(data, "utf-16-be")
    return _decode_as(data, "utf-8")


def _decode_as(data: bytes, encoding: str) -> DecodedText:
    if encoding != "utf-8":
        return DecodedText(data.decode(encoding, errors="replace"))
    try:
        return DecodedText(data.decode())
    except UnicodeDecodeError:
        return _decode_line_by_line(data)


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
