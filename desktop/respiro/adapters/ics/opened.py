"""What a calendar is read from: a file's bytes, an address's answer, or a folder's files as one text."""

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of a folder in their common text: its name, and the 1-based line on which it begins there."""

    name: str
    first_line: int


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A calendar's bytes. ``origin`` is its path as text, or the address it came from without secrets.

    ``pieces`` are the files that a folder's text is made of, in order; ``unread`` are those of its files that could
    not be used, each with a kind of problem: what they held may not be taken for deleted.
    """

    name: str
    """As problems name it: without its folder."""
    origin: str
    data: bytes
    pieces: tuple[Piece, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()

    def place_of(self, line: int) -> tuple[str, int]:
        """Return the file and its own line that a 1-based line of the text is."""
        at = bisect_right(self.pieces, line, key=lambda piece: piece.first_line) - 1
        if at < 0:
            return self.name, line
        return self.pieces[at].name, line - self.pieces[at].first_line + 1
