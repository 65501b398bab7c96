"""The write-ahead log that a killed process leaves: SQLite drops everything behind a damaged frame without a word.

File format: https://www.sqlite.org/fileformat2.html §4.
"""

import sqlite3
import struct
from pathlib import Path
from typing import NamedTuple

from respiro.domain.errors import StoreDamagedError

_HEADER = 32
_FRAME_HEADER = 24
_SALTS = slice(16, 24)
_BIG_ENDIAN_SUMS = 0x377F0683
_LITTLE_ENDIAN_SUMS = 0x377F0682


class LogMark(NamedTuple):
    """How many frames of a log belong to transactions that were complete; ``salts`` name this run of the log."""

    salts: bytes
    frames: int


def complete_frames(database: Path) -> LogMark | None:
    """Look at the log before SQLite does; None if there is nothing in it. Raises StoreDamagedError."""
    try:
        with _log_of(database).open("rb") as log:
            header = log.read(_HEADER)
            size = log.seek(0, 2)
            if len(header) < _HEADER or size <= _HEADER:
                return None
            if not _is_sound(header):
                raise StoreDamagedError("store_damaged", path=str(database))
            page_size = int.from_bytes(header[8:12], "big")
            complete = 0
            for number in range(1, (size - _HEADER) // (_FRAME_HEADER + page_size) + 1):
                log.seek(_HEADER + (number - 1) * (_FRAME_HEADER + page_size))
                frame = log.read(16)
                if frame[8:16] == header[_SALTS] and any(frame[4:8]):
                    complete = number
    except FileNotFoundError:
        return None
    return LogMark(header[_SALTS], complete)


def was_taken_over(connection: sqlite3.Connection, database: Path, mark: LogMark) -> bool:
    """Tell whether SQLite took over from the log what was complete in it.

    A log that another process has started anew meanwhile had been taken over whole. One that a living process
    is writing may be ahead of its index for as long as that process holds the write lock. SQLite is asked, for
    reading its index beside it would give up the locks on it (https://www.sqlite.org/howtocorrupt.html §2.2).
    """
    busy, taken, _ = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    try:
        with _log_of(database).open("rb") as log:
            salts = log.read(_HEADER)[_SALTS]
    except FileNotFoundError:
        return True
    return bool(busy) or salts != mark.salts or taken >= mark.frames


def _log_of(database: Path) -> Path:
    return database.with_name(database.name + "-wal")


def _is_sound(header: bytes) -> bool:
    """Check the header's own sum (§4.2)."""
    magic = int.from_bytes(header[:4], "big")
    if magic not in (_BIG_ENDIAN_SUMS, _LITTLE_ENDIAN_SUMS):
        return False
    words = struct.unpack((">" if magic == _BIG_ENDIAN_SUMS else "<") + "6I", header[:24])
    first = second = 0
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return (first, second) == struct.unpack(">2I", header[24:32])
