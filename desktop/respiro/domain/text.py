"""Text as people search for it."""

import unicodedata

_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "\u0131": "i"})
"""Letters that Unicode does not take apart."""


def folded(text: str) -> str:
    """Return the text without case, accents and doubled blanks: ``Łukasz  Pérez`` and ``lukasz perez`` are one."""
    plain = unicodedata.normalize("NFKD", " ".join(text.split()).casefold())
    return "".join(char for char in plain if not unicodedata.combining(char)).translate(_LETTERS)
