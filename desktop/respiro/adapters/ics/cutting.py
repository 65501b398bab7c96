"""Splitting a file of which most is known, looking at little more than the rest.

An event whose text is known to be whole, standing where an event may begin, is structure that needs no second look:
a run of such events is cut out, an empty event stands in for it, and what is left is split as any file.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from itertools import accumulate, repeat
from typing import NamedTuple, cast

from respiro.adapters.ics.splitting import Component, Split, split

_BEGIN = b"BEGIN:VEVENT"
_END = b"END:VEVENT"
_LONE_RETURN = re.compile(rb"\r(?!\n)")
_NO_BREAKS = bytes(sorted({*range(256)} - {*b"\r\n"}))
_BLANKS = frozenset({b" ", b"\t"})
"""What folds a line: before it there is no end of an event, for the line goes on."""
_LINES_OF_ONE = 2
"""Of the empty event: BEGIN and END."""


class _Run(NamedTuple):
    """Known events one behind the other: ``line`` is that of what stands in for them, in the text that is left."""

    line: int
    texts: list[bytes]
    hashes: list[str]
    lengths: list[int]
    """Lines of each event."""

    def hidden_lines(self) -> int:
        """Return how many lines the text that is left has less than the file."""
        return sum(self.lengths) - _LINES_OF_ONE


def split_rest(data: bytes, known: Collection[str]) -> tuple[Split, Mapping[int, str]] | None:
    """Split UTF-8 with plain line ends as split() does; answer the hashes of known events by place as well.

    ``known`` are hashes of events in which nothing is wrong with how components begin and end. None for any other
    text, and where it can't be told that the result would be the same.
    """
    end_line = b"\r\n" if b"\r" in data else b"\n"
    if b"\0" in data or not _ends_alike(data, end_line):
        return None
    *pieces, last = data.split(_END + end_line)
    if not _BLANKS.isdisjoint(piece[:1] for piece in (*pieces[1:], last)):
        return None
    rest, runs = _cut(pieces, known, end_line)
    rest += last
    try:
        text = rest.decode()
    except UnicodeDecodeError:
        return None
    parts = split(text.removeprefix("\ufeff"))
    if any(finding.kind == "nested_too_deep" for finding in parts.findings):
        return None
    return _put_back(parts, runs, f"BEGIN:VEVENT{end_line.decode()}END:VEVENT{end_line.decode()}")


def _ends_alike(data: bytes, end_line: bytes) -> bool:
    """Tell whether all lines end that way."""
    breaks = data.translate(None, _NO_BREAKS)
    return breaks == end_line * (len(breaks) // len(end_line)) and _LONE_RETURN.search(data) is None


def _cut(pieces: Iterable[bytes], known: Collection[str], end_line: bytes) -> tuple[bytes, list[_Run]]:
    """Return the text that is left, and what was cut out of it; each piece goes on with the end of an event."""
    begin, end = _BEGIN + end_line, _END + end_line
    left: list[bytes] = []
    runs: list[_Run] = []
    line = 1
    goes_on = False
    for piece in pieces:
        at = 0 if (is_whole := piece.startswith(begin)) else piece.rfind(b"\n" + begin) + 1
        event = (piece[at:] if at else piece) + end
        digest = sha256(event).hexdigest()
        if digest not in known or not (is_whole or at):
            left.append(piece + end)
            line += left[-1].count(b"\n")
            goes_on = False
            continue
        if at:
            left.append(piece[:at])
            line += left[-1].count(b"\n")
        if at or not goes_on:
            run = _Run(line, [], [], [])
            runs.append(run)
            left.append(begin + end)
            line += _LINES_OF_ONE
        run.texts.append(event)
        run.hashes.append(digest)
        run.lengths.append(event.count(b"\n"))
        goes_on = True
    return b"".join(left), runs


def _put_back(parts: Split, runs: list[_Run], stand_in: str) -> tuple[Split, Mapping[int, str]] | None:
    """Return the parts of the whole file, None unless each stand-in has become an event of its own."""
    by_line = {run.line: run for run in runs}
    starts, hidden = [run.line for run in runs], [0]
    for run in runs:
        hidden.append(hidden[-1] + run.hidden_lines())

    def line_of(line: int) -> int:
        """Return the line of the file that is this one of the text that is left."""
        return line + hidden[bisect_left(starts, line)]

    components: list[Component] = []
    hashes: dict[int, str] = {}
    for one in parts.components:
        hidden_here = by_line.get(one.line)
        if hidden_here is None:
            components.append(one._replace(line=line_of(one.line)))
        elif one.kind != "VEVENT" or one.text != stand_in:
            return None
        else:
            hashes.update(enumerate(hidden_here.hashes, start=len(components)))
            components += _events(hidden_here, line_of(one.line), one.section)
    if len(hashes) != sum(len(run.hashes) for run in runs):
        return None
    whole = Split(
        headers=parts.headers,
        header_lines=tuple(map(line_of, parts.header_lines)),
        components=tuple(components),
        findings=tuple(replace(finding, line=line_of(finding.line)) for finding in parts.findings),
        found=parts.found + len(hashes) - len(runs),
        truncated=parts.truncated,
    )
    return whole, hashes


def _events(run: _Run, line: int, section: int) -> Iterable[Component]:
    """Return the events of a run; made the short way, for there are very many of them."""
    lines = accumulate(run.lengths[:-1], initial=line)
    values = zip(repeat("VEVENT"), lines, repeat(section), map(bytes.decode, run.texts), strict=False)
    return cast("Iterable[Component]", map(tuple.__new__, repeat(Component), values))
