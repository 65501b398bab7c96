"""A call log from the disk, or the reason why it can't be had. Nothing here writes."""

import codecs
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from respiro.adapters.regular_file import open_regular, trouble_with
from respiro.domain.errors import CallLogError

MEGABYTE = 1024 * 1024
LARGEST_TEXT = 64 * MEGABYTE
"""Bytes of an XML, JSON or CSV file: some 250,000 calls."""
LARGEST_DATABASE = 256 * MEGABYTE
"""Bytes of a database, which may hold messages besides calls."""
_CHUNK = 256 * 1024
_LOOK_AT = 64 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def open_log(path: Path, largest: int = LARGEST_TEXT) -> BinaryIO:
    """Open a log to read.

    Raises CallLogError: file_missing, file_unreadable, call_log_is_folder, call_log_empty, call_log_too_large.
    """
    try:
        file = open_regular(path)
    except (OSError, ValueError) as error:
        raise _fault(path, error) from error
    try:
        _check(path, os.fstat(file.fileno()).st_size, largest)
    except BaseException:
        file.close()
        raise
    return file


def first_bytes(path: Path) -> bytes:
    """Return what a file begins with, to tell what it is. Raises CallLogError, see open_log()."""
    with open_log(path, LARGEST_DATABASE) as file:
        return _read(path, file, _LOOK_AT)


def text_chunks(path: Path) -> Iterator[str]:
    """Yield a text file piece by piece; UTF-8 or UTF-16, what is neither is replaced. Raises CallLogError."""
    with open_log(path) as file:
        chunk = _read(path, file, _CHUNK)
        encoding, skipped = encoding_of(chunk)
        decoder = codecs.getincrementaldecoder(encoding)("replace")
        chunk, read = chunk[skipped:], len(chunk)
        while chunk:
            yield decoder.decode(chunk)
            chunk = _read(path, file, _CHUNK)
            read += len(chunk)
            check_size(path, read, LARGEST_TEXT)
        yield decoder.decode(b"", final=True)


def whole_bytes(path: Path) -> bytes:
    """Return the bytes of a text file. Raises CallLogError, see open_log()."""
    with open_log(path) as file:
        data = _read(path, file, LARGEST_TEXT + 1)
    check_size(path, len(data), LARGEST_TEXT)
    return data


def encoding_of(data: bytes) -> tuple[str, int]:
    """Return UTF-8 or UTF-16, as the first bytes tell, and how many bytes the mark of it takes."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    if data[1:2] == b"\0" and data[:1] != b"\0":
        return "utf-16-le", 0
    if data[:1] == b"\0" and data[1:2] not in (b"", b"\0"):
        return "utf-16-be", 0
    return "utf-8", 0


def check_size(path: Path, size: int, largest: int) -> None:
    """Raise CallLogError call_log_too_large for more bytes than are read."""
    if size > largest:
        raise CallLogError(
            "call_log_too_large",
            file=shown(path),
            megabytes=-(-size // MEGABYTE),
            limit_megabytes=largest // MEGABYTE,
        )


def shown(path: Path) -> str:
    """Return a path for people: bytes in it that are no text are spelled out."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")


def _read(path: Path, file: BinaryIO, size: int) -> bytes:
    try:
        return file.read(size)
    except OSError as error:
        raise _fault(path, error) from error


def _check(path: Path, size: int, largest: int) -> None:
    if size == 0:
        raise CallLogError("call_log_empty", file=shown(path))
    check_size(path, size, largest)


def _fault(path: Path, error: OSError | ValueError) -> CallLogError:
    trouble, reason = trouble_with(path, error)
    if trouble == "unreadable":
        return CallLogError("file_unreadable", file=shown(path), reason=reason)
    return CallLogError({"missing": "file_missing", "folder": "call_log_is_folder"}[trouble], file=shown(path))
