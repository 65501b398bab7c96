"""What is remembered of an import, so that the next one reads no more than what changed."""

import json
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from zoneinfo import TZPATH

from respiro import __version__

_READER = Path(__file__).parent / "ics"
_LIBRARIES = ("tzdata", "tzlocal")


class ImportMemory(NamedTuple):
    """How an import was done: ``reader`` says by what and over which days, ``order`` of what.

    ``result`` is what the command answered. Only an import of which all findings are stored is remembered.
    """

    reader: str
    order: str
    result: Mapping[str, object]

    def to_json(self) -> str:
        """Return the text that from_json() reads back."""
        return json.dumps({"reader": self.reader, "order": self.order, "result": dict(self.result)})

    @classmethod
    def from_json(cls, text: str) -> "ImportMemory | None":
        """Read what to_json() wrote; None for the empty text."""
        data = json.loads(text) if text else None
        return cls(data["reader"], data["order"], data["result"]) if data else None


def order_of(data: bytes, *circumstances: object) -> str:
    """Return what tells one import order from another: the file's bytes and all that the answer hangs on."""
    digest = sha256(data)
    digest.update(ascii(circumstances).encode())
    return digest.hexdigest()


def reader_of(horizon: object) -> str:
    """Return what tells one way of reading from another: the days, and the programs that have a part in it."""
    parts = [__version__, repr(horizon), *map(_trace, sorted(_READER.glob("*.py"))), *map(_trace, map(Path, TZPATH))]
    for name in _LIBRARIES:
        spec = find_spec(name)
        parts.append(_trace(Path(spec.origin)) if spec and spec.origin else name)
    return sha256("\n".join(parts).encode()).hexdigest()


def _trace(path: Path) -> str:
    """Return what changes when a file is put in place of another; an installed file need not be there as such."""
    with suppress(OSError):
        found = path.stat()
        return f"{path.name} {found.st_size} {found.st_mtime_ns}"
    return path.name
