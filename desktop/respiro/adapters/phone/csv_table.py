"""Text with columns: which encoding, delimiter and quotes, where the header is, and one row after the other."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from respiro.adapters.phone.files import encoding_of
from respiro.adapters.phone.moments import is_moment
from respiro.adapters.phone.words import field_of
from respiro.domain.text import folded

_DELIMITERS = ";,\t|"
_SAMPLE = 60
_MOST_COLUMNS = 200
_LONGEST_ROW = 12
"""Lines that one quoted row may go over."""
_LINES = re.compile(r"\r\n|\n|\r")
_HINT = re.compile(r"sep=(.)", re.IGNORECASE)
_POLISH = re.compile("[\xb3\xbf\x9c\x9f\xea\xb9\xe6\xf1]")
"""What ł ż ś ź ę ą ć ń of Windows' Central European look like in Western: here words for call logs have many."""


@dataclass(frozen=True, slots=True)
class Table:
    """``first`` is the index of the first line with a call; ``names`` are the columns', empty where there is no header."""

    lines: tuple[str, ...]
    delimiter: str
    quote: str
    first: int
    width: int
    names: tuple[str, ...]

    def rows(self) -> Iterator[tuple[int, list[str] | None]]:
        """Yield each row with its 1-based line; None for one that can't be read. Blank lines are none."""
        place = self.first
        while place < len(self.lines):
            if not self.lines[place].strip(self.delimiter + " \t"):
                place += 1
                continue
            cells, taken = self._row(place)
            yield place + 1, cells
            place += taken

    def _row(self, place: int) -> tuple[list[str] | None, int]:
        """Read a row, over several lines if quotes say so and it then has its columns; else it costs its line only."""
        line = self.lines[place]
        if line.count(self.quote) % 2 == 0:
            return _cells(line, self.delimiter, self.quote), 1
        for taken in range(2, _LONGEST_ROW + 1):
            text = "\n".join(self.lines[place : place + taken])
            if text.count(self.quote) % 2 == 0:
                cells = _cells(text, self.delimiter, self.quote)
                if cells is not None and len(cells) == self.width:
                    return cells, taken
                break
        literal = line.split(self.delimiter)
        return ([cell.strip(f"{self.quote} ") for cell in literal] if len(literal) == self.width else None), 1


def table_of(data: bytes) -> Table | None:
    """Return the table that the bytes are, None if they have no columns."""
    text = _decoded(data)
    if "\0" in text[:4096]:
        return None
    lines = tuple(_LINES.split(text))
    start, hint = 0, ""
    if lines and (match := _HINT.fullmatch(lines[0].strip('\ufeff "'))):
        start, hint = 1, match[1]
    sample = [line for line in lines[start:] if line.strip()][:_SAMPLE]
    delimiter, quote, width = _dialect(sample, hint)
    if width < 2 or width > _MOST_COLUMNS:  # noqa: PLR2004  a moment and a person are the least
        return None
    return _with_header(lines, start, delimiter, quote, width)


def _with_header(lines: tuple[str, ...], start: int, delimiter: str, quote: str, width: int) -> Table | None:
    """Pass over titles above the table; its first row is a header if it names columns or holds no moment."""
    for place, line in enumerate(lines[start : start + _SAMPLE], start):
        cells = _cells(line, delimiter, quote) if line.strip() else None
        if cells is None or len(cells) != width or not any(cells):
            continue
        named = sum(field_of(cell) is not None and not any(map(str.isdigit, cell)) for cell in cells)
        has_moment = any(map(is_moment, cells))
        if has_moment or (not named and any(any(map(str.isdigit, cell)) for cell in cells)):
            return Table(lines, delimiter, quote, place, width, ())
        return Table(lines, delimiter, quote, place + 1, width, tuple(" ".join(cell.split())[:80] for cell in cells))
    return None


def signature(table: Table) -> str:
    """Return what tells this program's exports from another's: the names of its columns, else their number."""
    return ";".join(folded(name) for name in table.names) or str(table.width)


def _dialect(sample: Sequence[str], hint: str) -> tuple[str, str, int]:
    """Return delimiter, quote and the number of columns that most lines have; 0 columns if they have none."""
    best = (0.0, 0, "", '"')
    for delimiter in hint or _DELIMITERS:
        for quote in "\"'":
            quoted = sum(line.lstrip().startswith(quote) or f"{delimiter}{quote}" in line for line in sample)
            if quote == "'" and quoted * 2 < len(sample):
                continue
            widths = Counter(len(cells) for line in sample if (cells := _cells(line, delimiter, quote)))
            wide = [(count, width) for width, count in widths.items() if width > 1]
            if wide:
                count, width = max(wide)
                share = count / len(sample)
                best = max(best, (round(share, 1), width, delimiter, quote))
    share, width, delimiter, quote = best
    return delimiter, quote, width if share >= 0.5 or len(sample) == 1 else 0  # noqa: PLR2004  half of the lines


def _cells(text: str, delimiter: str, quote: str) -> list[str] | None:
    try:
        for cells in csv.reader([text], delimiter=delimiter, quotechar=quote, skipinitialspace=True):
            return [cell.strip() for cell in cells]
    except csv.Error:
        return None
    return None


def _decoded(data: bytes) -> str:
    encoding, skipped = encoding_of(data)
    body = data[skipped:]
    if encoding != "utf-8":
        return body.decode(encoding, "replace")
    try:
        return body.decode()
    except UnicodeDecodeError:
        western = body.decode("cp1252", "replace")
        letters = sum(ord(char) > 127 for char in western)  # noqa: PLR2004  the end of ASCII
        is_polish = len(_POLISH.findall(western)) * 2 > letters
        return body.decode("cp1250", "replace") if is_polish else western
