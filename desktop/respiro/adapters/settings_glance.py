"""The few settings that every command needs, without reading all of them again."""

import json
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, Protocol

from respiro import __version__
from respiro.domain.choices import SYSTEM

_KEY = "settings.glance"


class _Notes(Protocol):
    def note(self, key: str) -> str | None: ...
    def put_note(self, key: str, value: str) -> None: ...


class Glance(NamedTuple):
    """``zone`` is an IANA name or "system"; ``addresses`` are the user's own, lower case."""

    zone: str = SYSTEM
    addresses: tuple[str, ...] = ()


def trace(path: Path) -> str:
    """Return what changes with the settings file, and with the program that reads it; empty if there is no file.

    Raises OSError.
    """
    try:
        return sha256(__version__.encode() + b"\0" + path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return ""


def glance(path: Path, notes: _Notes) -> Glance | None:
    """Return what the settings say if they were read and found good as they are, else None. Raises StoreError."""
    try:
        seen = trace(path)
    except OSError:
        return None
    if not seen:
        return Glance()
    known = json.loads(notes.note(_KEY) or "null")
    return Glance(known["zone"], tuple(known["addresses"])) if known and known["trace"] == seen else None


def note_glance(notes: _Notes, seen: str, found: Glance) -> None:
    """Note what settings of that trace say, once they were read and found good. Raises StoreError."""
    value = json.dumps({"trace": seen, "zone": found.zone, "addresses": list(found.addresses)})
    if seen and notes.note(_KEY) != value:
        notes.put_note(_KEY, value)
