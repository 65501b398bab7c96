"""SMS Backup & Restore: ``<calls><call number date type …/></calls>``, read as it streams by.

Document types are refused, and with them every entity but XML's own five: nothing grows, nothing is fetched.
"""

import re
from collections.abc import Generator, Iterator
from pathlib import Path
from xml.parsers import expat

from respiro.adapters.phone.android import call_row
from respiro.adapters.phone.files import shown, text_chunks
from respiro.adapters.phone.rows import BadRow, Circumstances, Row, Rows
from respiro.domain.errors import CallLogError

_DEEPEST = 16
_LONGEST_PIECE = 1024 * 1024
"""Characters without the end of a tag: no row is so long."""
_REFERENCES = re.compile(r"(?:&#(?:x[0-9A-Fa-f]{1,8}|[0-9]{1,10});)+")
_REFERENCE = re.compile(r"&#(?:x([0-9A-Fa-f]+)|([0-9]+));")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_BEFORE_CALL = re.compile(r"(?=<call\s)")
_END_OF_CALLS = "</calls>"
_HIGH, _LOW, _END = range(0xD800, 0xDC00), range(0xDC00, 0xE000), 0x110000
_REPLACEMENT = 0xFFFD

_Found = tuple[int, dict[str, str]]


class _UnsafeError(Exception):
    """The file has what no call log has."""


def read(path: Path, how: Circumstances) -> Rows:
    """Yield the calls of a file, and the rows that are none. A row that is no XML costs itself only.

    Raises CallLogError call_log_unsafe for a document type, entities or deep nesting, and what open_log() raises.
    """
    try:
        for found in _elements(path):
            yield found if isinstance(found, BadRow) else _row(*found, how)
    except _UnsafeError as error:
        raise CallLogError("call_log_unsafe", file=shown(path)) from error


def _row(line: int, attributes: dict[str, str], how: Circumstances) -> Row:
    return call_row(
        line,
        number=attributes.get("number", ""),
        name=attributes.get("contact_name", ""),
        date=attributes.get("date"),
        kind=attributes.get("type"),
        duration=attributes.get("duration"),
        presentation=attributes.get("presentation", ""),
        how=how,
    )


def _elements(path: Path) -> Iterator[_Found | BadRow]:
    """Yield each call element's line and attributes."""
    parser = _Parser(first_line=1)
    rest = ""
    line = 1
    for chunk in text_chunks(path):
        rest += chunk
        end = rest.rfind(">") + 1
        piece, rest = rest[:end], rest[end:]
        if len(rest) > _LONGEST_PIECE:
            raise _UnsafeError
        if not piece:
            continue
        healed = _healed(piece)
        lines = piece.count("\n")
        if parser.takes(healed):
            yield from parser.taken()
        else:
            unfinished = yield from _one_by_one(healed, line)
            lines -= unfinished.count("\n")
            rest = unfinished + rest
            parser = _Parser(first_line=line + lines)
            if not healed.rstrip().endswith(_END_OF_CALLS):
                parser.takes("<calls>")
        line += lines
    if rest.strip() or not parser.is_whole():
        yield BadRow(line, "call_log_cut_off")


def _one_by_one(piece: str, line: int) -> Generator[_Found | BadRow, None, str]:
    """Yield the calls of a piece in which one is no XML; return what has no end yet."""
    parts = _BEFORE_CALL.split(piece)
    for place, part in enumerate(parts):
        if _BEFORE_CALL.match(part):
            parser = _Parser(first_line=line)
            parser.takes("<calls>")
            is_sound = parser.takes(part)
            found = parser.taken()
            yield from found
            if not found and is_sound and place == len(parts) - 1:
                return part
            if not found:
                yield BadRow(line, "call_row_unreadable")
        line += part.count("\n")
    return ""


class _Parser:
    """One run of expat that knows no document types."""

    def __init__(self, first_line: int) -> None:
        self._first_line = first_line
        self._depth = 0
        self._found: list[_Found] = []
        self._expat = expat.ParserCreate()
        self._expat.buffer_text = True
        self._expat.StartElementHandler = self._on_start
        self._expat.EndElementHandler = self._on_end
        for refused in ("StartDoctypeDeclHandler", "EntityDeclHandler", "ExternalEntityRefHandler"):
            setattr(self._expat, refused, _refuse)

    def takes(self, text: str) -> bool:
        """Parse some more; False if it is no XML. Raises _UnsafeError."""
        try:
            self._expat.Parse(text, False)
        except expat.ExpatError:
            return False
        return True

    def taken(self) -> list[_Found]:
        """Return the calls since the last time."""
        found, self._found = self._found, []
        return found

    def is_whole(self) -> bool:
        """Tell whether the text may end here."""
        return self._depth == 0

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _UnsafeError
        if name == "call":
            self._found.append((self._first_line + self._expat.CurrentLineNumber - 1, attributes))

    def _on_end(self, _name: str) -> None:
        self._depth -= 1


def _refuse(*_: object) -> int:
    raise _UnsafeError


def _healed(text: str) -> str:
    """Return text without characters that XML forbids; emoji come as pairs of references to surrogates."""
    text = _CONTROLS.sub(" ", text)
    return _REFERENCES.sub(lambda match: "".join(f"&#{code};" for code in _codes(match[0])), text)


def _codes(references: str) -> Iterator[int]:
    codes = [int(hexadecimal, 16) if hexadecimal else int(text) for hexadecimal, text in _REFERENCE.findall(references)]
    while codes:
        code = codes.pop(0)
        if code in _HIGH and codes and codes[0] in _LOW:
            yield 0x10000 + ((code - _HIGH.start) << 10) + (codes.pop(0) - _LOW.start)
        elif code in _HIGH or code in _LOW or code >= _END or (code < ord(" ") and chr(code) not in "\t\n\r"):
            yield _REPLACEMENT
        else:
            yield code
