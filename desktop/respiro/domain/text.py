"""Text as people search for it."""

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "\u0131": "i"})
"""Letters that Unicode does not take apart."""


@lru_cache(maxsize=4096)  # whoever calls calls again: a log of 50,000 calls folds few names, very often
def folded(text: str) -> str:
    """Return the text without case, accents and doubled blanks: ``Łukasz  Pérez`` and ``lukasz perez`` are one."""
    plain = unicodedata.normalize("NFKD", " ".join(text.split()).casefold())
    return "".join(char for char in plain if not unicodedata.combining(char)).translate(_LETTERS)
