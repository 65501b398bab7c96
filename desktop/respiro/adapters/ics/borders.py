"""The BEGIN and END lines of a calendar file's text, in order, with their places."""

import re
from collections.abc import Iterator
from typing import NamedTuple

FOLD = re.compile(r"(?:(?<!\r)\r*\n|\r)[ \t]")
_BORDER = re.compile(r"(?:\A\s*|(?<=\n)|(?<=\r)(?!\n))\ufeff?(BEGIN|END):([^\r\n]*)(?:\r*\n|\r|\Z)", re.IGNORECASE)

_FIRST_LINE = re.compile(r"BEGIN:VCALENDAR\r?\n(?![ \t])")
_PLAIN_BORDER = re.compile(r"\n(BEGIN|END):([^\r\n]*)(?=(\r?\n)?)")
_FOLDED_BORDER = re.compile(r"\n(?:B(?:E(?:G(?:I(?:N(?::[^\r\n]*)?)?)?)?)?|E(?:N(?:D(?::[^\r\n]*)?)?)?)?\r?\n[ \t]")


class Border(NamedTuple):
    """A BEGIN or END line: its offsets in characters, the component's kind in capitals, its 1-based line."""

    start: int
    stop: int
    is_begin: bool
    kind: str
    line: int


def borders(text: str) -> Iterator[Border]:
    """Yield each BEGIN and END line, whatever its case, its line end, and wherever it is folded."""
    return _plain_borders(text) if _is_plain(text) else _any_borders(text)


def _is_plain(text: str) -> bool:
    """Tell whether borders can be found without unfolding: all in capitals, none folded, lines end the usual way."""
    if _FIRST_LINE.match(text) is None or "\ufeff" in text or "\u0130" in text:  # İ is an I to the other expression
        return False
    capitals = text.upper()
    return (
        text.count("\r") == text.count("\r\n")
        and all(text.count(word) == capitals.count(word) for word in ("\nBEGIN:", "\nEND:"))
        and _FOLDED_BORDER.search(capitals) is None
    )


def _plain_borders(text: str) -> Iterator[Border]:
    stop = text.index("\n") + 1
    yield Border(0, stop, is_begin=True, kind="VCALENDAR", line=1)
    line, counted = 1, 0
    for match in _PLAIN_BORDER.finditer(text, stop - 1):
        start = match.start(1)
        line += text.count("\n", counted, start)
        counted = start
        stop = match.end(3) if match[3] else match.end()
        yield Border(start, stop, match[1] == "BEGIN", match[2].strip().upper(), line)


def _any_borders(text: str) -> Iterator[Border]:
    folds = [(match.start(), match.end() - match.start()) for match in FOLD.finditer(text)]
    passed = removed = counted = 0
    line = 1

    def original(offset: int, *, behind: bool) -> int:
        """Return an offset of the unfolded text in the text itself; offsets come in growing order."""
        nonlocal passed, removed
        while passed < len(folds) and folds[passed][0] - removed < offset + behind:
            removed += folds[passed][1]
            passed += 1
        return offset + removed

    for match in _BORDER.finditer(FOLD.sub("", text)):
        start = original(match.start(1), behind=True)
        stop = original(match.end(), behind=False)
        line += line_ends(text, counted, start)
        counted = start
        yield Border(start, stop, match[1].upper() == "BEGIN", match[2].strip().upper(), line)


def line_ends(text: str, start: int, stop: int) -> int:
    """Count line ends: CRLF, LF or CR alone."""
    returns = text.count("\r", start, stop)
    both = text.count("\r\n", start, stop) if returns else 0
    return text.count("\n", start, stop) + returns - both
