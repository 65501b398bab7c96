"""An address book's file, taken apart into cards and logical lines, whatever program wrote it.

vCard 2.1 (1996), 3.0 (RFC 2426) and 4.0 (RFC 6350) fold lines in different ways; quoted-printable text of 2.1 goes
over several lines, in a character set of its own.
"""

import codecs
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_BEGIN = re.compile(rb"(?:[\w-]+\.)?BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(rb"(?:[\w-]+\.)?END\s*:\s*VCARD\s*", re.IGNORECASE)
_PROPERTY = re.compile(rb"(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9_-]+)((?:;[^\":]*(?:\"[^\"]*\"[^\":]*)*)?):")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]+")
_CHARSET = re.compile(rb";CHARSET=\"?([\w.:-]+)\"?", re.IGNORECASE)
_ENCODING = re.compile(rb";(?:ENCODING=)?\"?(?:QUOTED-PRINTABLE|8BIT|7BIT)\"?(?=;|\Z)", re.IGNORECASE)
_QUOTED = re.compile(rb"QUOTED-PRINTABLE", re.IGNORECASE)
_BINARY = re.compile(rb"(?:ENCODING=\"?(?:B|BASE64)\"?|;BASE64)(?=;|\Z)", re.IGNORECASE)
_WANTED = frozenset({b"VERSION", b"FN", b"N", b"ORG", b"TEL", b"EMAIL", b"LANG", b"TZ", b"NOTE", b"NICKNAME", b"KIND"})
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LONGEST_LINE = 64 * 1024
"""Bytes of a logical line that is wanted; a note has fewer."""


@dataclass(slots=True)
class RawCard:
    """A card's logical lines as text, each with the line in the file where it begins; ``line`` is that of BEGIN.

    ``fault`` is why it can't be read: card_cut_off, card_too_long.
    """

    line: int
    lines: list[tuple[int, str]] = field(default_factory=list)
    fault: str = ""


def raw_cards(data: bytes) -> Iterator[RawCard]:
    """Yield the cards of a file in order; what stands outside of any is passed over."""
    card: RawCard | None = None
    agents = 0
    for number, line in _logical_lines(_as_utf8(data)):
        is_begin = _BEGIN.fullmatch(line) is not None
        if card is None:
            card = RawCard(number) if is_begin else None
        elif is_begin and card.lines and card.lines[-1][1].upper().startswith("AGENT"):
            agents += 1  # a card within a card (2.1): someone else
        elif is_begin:
            card.fault = "card_cut_off"
            yield card
            card, agents = RawCard(number), 0
        elif _END.fullmatch(line) and agents:
            agents -= 1
        elif _END.fullmatch(line):
            yield card
            card = None
        elif not agents:
            _add(card, number, line)
    if card is not None:
        card.fault = "card_cut_off"
        yield card


def _add(card: RawCard, number: int, line: bytes) -> None:
    match = _PROPERTY.match(line)
    if match is None:
        card.lines.append((number, line.decode("utf-8", "replace")))
        return
    name = match[1].upper()
    if name == b"AGENT":
        card.lines.append((number, "AGENT:"))
    elif name not in _WANTED or _BINARY.search(match[2]):
        return
    elif len(line) > _LONGEST_LINE:
        card.fault = "card_too_long"
    else:
        card.lines.append((number, _decoded(line, match)))


def _decoded(line: bytes, match: "re.Match[bytes]") -> str:
    """Return a property's line as text of UTF-8, its value no longer encoded."""
    parameters, value = match[2], line[match.end() :]
    charset = _CHARSET.search(parameters)
    if _QUOTED.search(parameters):
        value = quopri.decodestring(value)
        # a line break within the value, which would end the logical line
        value = value.replace(b"\r\n", b"\\n").replace(b"\n", b"\\n").replace(b"\r", b"\\n")
    head = match[0][: match.start(2) - match.start()] + _CHARSET.sub(b"", _ENCODING.sub(b"", parameters))
    return f"{head.decode('ascii', 'replace')}:{_text(value, charset[1].decode() if charset else '')}"


def _text(value: bytes, charset: str) -> str:
    for encoding in filter(None, (charset, "utf-8")):
        try:
            return value.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return value.decode("cp1252", "replace")


def _as_utf8(data: bytes) -> bytes:
    """Return a file of UTF-16 as UTF-8; every other one as it is, for its lines may differ."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            data = data[len(mark) :]
            return data if encoding == "utf-8" else data.decode(encoding, "replace").encode()
    if data[1:2] == b"\0" and data[:1] != b"\0":
        return data.decode("utf-16-le", "replace").encode()
    if data[:1] == b"\0" and data[1:2] not in (b"", b"\0"):
        return data.decode("utf-16-be", "replace").encode()
    return data


def _logical_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield what the file says line by line, folded lines put together, with the number of the first of each."""
    pending: _Pending | None = None
    for number, match in enumerate(_LINE.finditer(data), 1):
        line = match[0].rstrip(b"\r\n")
        if pending is not None and pending.takes(line):
            continue
        if pending is not None:
            yield pending.number, b"".join(pending.parts)
        pending = _Pending(number, line) if line.strip() else None
    if pending is not None:
        yield pending.number, b"".join(pending.parts)


class _Pending:
    """A logical line that may go on; of pictures only the beginning is kept."""

    def __init__(self, number: int, line: bytes) -> None:
        match = _PROPERTY.match(line)
        parameters = match[2] if match else b""
        self.number = number
        self.parts = [line]
        self._is_quoted = _QUOTED.search(parameters) is not None
        self._is_binary = _BINARY.search(parameters) is not None
        self._is_kept = match is None or (match[1].upper() in _WANTED and not self._is_binary)

    def takes(self, line: bytes) -> bool:
        """Take the next line of the file if it goes on with this one."""
        last = self.parts[-1]
        if self._is_quoted and last.endswith(b"="):
            self.parts[-1] = last[:-1]
            self.parts.append(line)
            return True
        is_folded = line[:1] in (b" ", b"\t")
        if not is_folded and not (self._is_binary and _is_base64(line)):
            return False
        if self._is_kept:
            self.parts.append(line[1:] if is_folded else line)
        return True


def _is_base64(line: bytes) -> bool:
    return bool(line.strip()) and b":" not in line and _BASE64.fullmatch(line) is not None
