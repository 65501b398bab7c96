"""Whether someone edited an item in the home calendar: its content lines are compared, whatever their order and folds."""

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Final

from respiro.services.home_writing import PENDING

_FOLD: Final = re.compile(r"(?:\r*\n|\r)[ \t]")
_LINE: Final = re.compile(r"[^\r\n]+")
_NO_EDIT: Final = re.compile(
    r"(?:DTSTAMP|LAST-MODIFIED|SEQUENCE|CREATED|PRODID|ACKNOWLEDGED|X-MOZ-|X-RESPIRO-)", re.IGNORECASE
)
"""Stamps, what programs note of alarms that rang, and what only the store remembers."""


def was_edited(memory: Mapping[str, str], uid: str, text: str) -> bool:
    """Tell whether an item's text says another thing than was agreed on, or was about to be written."""
    known = (memory.get(PENDING + uid), memory.get(uid))
    return all(_lines(one) != _lines(text) for one in known if one is not None)


def content_digest(text: str) -> str:
    """Return what tells an item's content from another."""
    return sha256("\n".join(_lines(text)).encode("utf-8", "surrogatepass")).hexdigest()


def _lines(text: str) -> list[str]:
    lines = (line.rstrip() for line in _LINE.findall(_FOLD.sub("", text)))
    return sorted(line for line in lines if line and not _NO_EDIT.match(line))
