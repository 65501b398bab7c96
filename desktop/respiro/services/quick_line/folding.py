"""A line as it is typed, and beside it as it is compared: without case and accents, each place known."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from respiro.domain.text import folded

LONGEST_LINE = 400
"""Characters that are read; what is behind them belongs to the subject."""
TAKEN = "\x01"
"""Stands in for what was understood already: no word reaches across it."""
_SIGNS = {"’": "'", "‘": "'", "´": "'", "`": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-"}  # noqa: RUF001
_WORTHLESS = ("Cc", "Cf", "Zs", "Zl", "Zp")


@dataclass(frozen=True, slots=True)
class Line:
    """``plain`` is the folded text, ``at`` the place in ``text`` of each of its characters."""

    text: str
    plain: str
    at: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part of ``plain``, which isn't empty, lies in ``text``."""
        return self.at[start], self.at[end - 1] + 1

    def typed(self, start: int, end: int) -> str:
        """Return a part of ``plain`` as it was typed."""
        first, last = self.place(start, end)
        return self.text[first:last]

    def without(self, *parts: tuple[int, int]) -> "Line":
        """Return the line with parts of ``plain`` taken out of the reading."""
        plain = self.plain
        for start, end in parts:
            plain = plain[:start] + TAKEN * (end - start) + plain[end:]
        return Line(self.text, plain, self.at)

    def folded_place(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part of ``text`` lies in ``plain``."""
        inside = [index for index, place in enumerate(self.at) if start <= place < end]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)


def fold_line(text: str) -> Line:
    """Return the beginning of a text, folded character by character."""
    shown = text[:LONGEST_LINE]
    pairs = [(char, index) for index, typed in enumerate(shown) for char in _fold(typed)]
    return Line(shown, "".join(char for char, _ in pairs), tuple(index for _, index in pairs))


@lru_cache(maxsize=20_000)
def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a name."""
    plain = "".join(char if char.isalnum() else " " for char in folded(text))
    return tuple(plain.split())


def alternatives(words: Iterable[str]) -> str:
    """Return the pattern that matches one of the words, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


@lru_cache(maxsize=2_000)
def _fold(char: str) -> str:
    if char in _SIGNS:
        return _SIGNS[char]
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    if char.isspace() or unicodedata.category(char) in _WORTHLESS:
        return " "
    plain = folded(char)
    if len(plain) > 1 and not plain.isalpha():
        return char  # ½ is one sign and stays one
    return plain or ("" if unicodedata.combining(char) else char)
