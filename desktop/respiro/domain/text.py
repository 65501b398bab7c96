"""Text as people search for it, and foreign text as it may be shown."""

import unicodedata
from functools import lru_cache
from typing import Final

_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "\u0131": "i"})
"""Letters that Unicode does not take apart."""

_MOST_READ: Final = 20_000
"""Characters that are looked at; nobody reads on a line what stands behind them."""
_MOST_MARKS: Final = 5
"""Combining marks on one letter; Hebrew and Tibetan pile up to four or five, towers of them hide their neighbours."""
_INVISIBLE: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufffc\U0001d159")
"""Fillers and holders: letters, marks and symbols to Unicode, nothing to the eye."""
_BREAKS: Final = frozenset({"Cc", "Zl", "Zp", "Zs"})
_BLANK: Final = "\u2800"
"""The Braille pattern without a dot."""
_JOINERS: Final = "\u200c\u200d"
"""Zero-width (non-)joiner: some scripts and emoji fall apart without them, in all others they only hide."""
_EMOJI_STYLES: Final = "\ufe0e\ufe0f"
_JOINED_SCRIPTS: Final = ((0x0600, 0x10A0), (0x1780, 0x18B0), (0xA800, 0xAC00), (0x10E00, 0x12000))
"""Arabic to Myanmar, Khmer and Mongolian, and what of their kind was encoded later."""
_IGNORED: Final = ((0xFDD0, 0xFDF0), (0xFFF0, 0xFFF9), (0xE0000, 0xE1000))
"""Noncharacters, and places that Unicode keeps free for what is never to be seen (Default_Ignorable_Code_Point)."""
_VARIANTS: Final = ((0xFE00, 0xFE10), (0x180B, 0x1810), (0xE0100, 0xE01F0))
"""Variation selectors, which choose between shapes of the character before them."""
_NONCHARACTER: Final = 0xFFFE
"""The last two places of each plane."""


@lru_cache(maxsize=4096)  # whoever calls calls again: a log of 50,000 calls folds few names, very often
def folded(text: str) -> str:
    """Return the text without case, accents and doubled blanks: ``Łukasz  Pérez`` and ``lukasz perez`` are one."""
    plain = unicodedata.normalize("NFKD", " ".join(text.split()).casefold())
    return "".join(char for char in plain if not unicodedata.combining(char)).translate(_LETTERS)


def shown_line(text: str, longest: int) -> str:
    """Return foreign text as one line that hides nothing, of at most ``longest`` characters (0: as long as it is).

    Control characters and line ends become blanks; direction controls, tags, fillers and lone surrogates are dropped,
    and so are joiners where they join nothing, and marks piled higher than any script does. Letters written from
    right to left keep their own direction: it lies in them, not in controls.
    """
    read = text if len(text) <= _MOST_READ else text[:_MOST_READ] + "…"
    line = " ".join(visible(read).split())
    return cut(line, longest) if longest else line


def cut(line: str, longest: int) -> str:
    """Return a line of at most ``longest`` characters; an ellipsis stands for the rest."""
    return line if len(line) <= longest else line[: longest - 1].rstrip(_JOINERS + " ") + "…"


def visible(text: str, *, lines: bool = False) -> str:
    """Return text with nothing in it that can't be seen, as ``shown_line`` says; ``lines`` keeps line ends and tabs."""
    if text.isascii() and text.isprintable():
        return text
    kept: list[str] = []
    marks = _MOST_MARKS  # none may stand first: it would sit on a letter of ours
    for place, char in enumerate(text):
        category = unicodedata.category(char)
        if category in _BREAKS or char == _BLANK:
            kept.append(_break(char) if lines else " ")
            marks = _MOST_MARKS
        elif char in _JOINERS or char in _EMOJI_STYLES:
            kept.append(_joining(char, kept[-1] if kept else "", text[place + 1 : place + 2]))
        elif not _is_hidden(char, category):
            marks = marks + 1 if category in ("Mn", "Me") else 0
            kept.append(char if marks <= _MOST_MARKS else "")
    return "".join(kept)


def runs_leftwards(text: str) -> bool:
    """Tell whether text has letters that are written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def _is_hidden(char: str, category: str) -> bool:
    """Tell whether a character takes no room on the screen, or steers how others are shown."""
    if char in _INVISIBLE or category in ("Cf", "Cs"):
        return True
    code = ord(char)
    if category == "Mn":
        return _is_within(code, _VARIANTS)
    return category == "Cn" and (code & _NONCHARACTER == _NONCHARACTER or _is_within(code, _IGNORED))


def _break(char: str) -> str:
    """Return what a blank, a control character or a line end becomes where lines are kept."""
    if char in "\u2028\u2029":
        return "\n"
    return char if char in "\n\t" else " "


def _joining(char: str, before: str, after: str) -> str:
    """Return a joiner, or what chooses an emoji's style, where it has something to do between two characters."""
    if char in _EMOJI_STYLES:
        return char if before and (before in "#*" or unicodedata.category(before) in ("So", "Sm", "Nd")) else ""
    if not before or not after:
        return ""
    if unicodedata.category(after) == "So":
        return char if before == _EMOJI_STYLES[1] or unicodedata.category(before) in ("So", "Sk") else ""
    return char if _is_joined(before) and _is_joined(after) else ""


def _is_joined(char: str) -> bool:
    return char.isprintable() and _is_within(ord(char), _JOINED_SCRIPTS)


def _is_within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code < end for first, end in ranges)
