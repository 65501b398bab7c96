"""A calendar file from the disk, or the reason why it can't be had."""

import errno
import os
import re
import stat
from pathlib import Path

from respiro.domain.errors import AgendaFileError

LARGEST_FILE = 50 * 1024 * 1024
"""Bytes; the largest export seen of twenty years of a busy person is below 30 MB."""

_CALENDAR = re.compile(r"(?:\A\s*|(?<=[\r\n]))\ufeff?BEGIN:(?:VCALENDAR|VEVENT)[ \t]*(?=[\r\n]|\Z)", re.IGNORECASE)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_LOOK_AT = 4096


def read_file(path: Path) -> bytes:
    """Return the bytes of a calendar file.

    Raises AgendaFileError: file_missing, file_is_folder, file_unreadable, file_empty, file_too_large.
    """
    try:
        # a pipe without a writer would block the open for ever; it is refused just below
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            found = os.fstat(file.fileno())
            if stat.S_ISDIR(found.st_mode):
                raise AgendaFileError("file_is_folder", file=str(path))
            if not stat.S_ISREG(found.st_mode):
                raise AgendaFileError("file_unreadable", file=str(path), reason="no regular file")
            _check_size(path, found.st_size)
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise _fault(path, error) from error
    _check_size(path, len(data))
    if not data.strip():
        raise AgendaFileError("file_empty", file=str(path))
    return data


def check_is_calendar(path: str, text: str) -> None:
    """Raise AgendaFileError not_a_calendar unless a calendar or an event begins in the text.

    ``looks_like`` is ``html`` for a web page, for instance of a login, and empty for anything else.
    """
    if _CALENDAR.search(text) is None:
        looks_like = "html" if _HTML.search(text[:_LOOK_AT]) else ""
        raise AgendaFileError("not_a_calendar", file=path, looks_like=looks_like)


def _check_size(path: Path, size: int) -> None:
    if size > LARGEST_FILE:
        megabyte = 1024 * 1024
        raise AgendaFileError(
            "file_too_large", file=str(path), megabytes=-(-size // megabyte), limit_megabytes=LARGEST_FILE // megabyte
        )


def _fault(path: Path, error: OSError | ValueError) -> AgendaFileError:
    code = error.errno if isinstance(error, OSError) else None
    if code in {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG}:
        return AgendaFileError("file_missing", file=str(path))
    if code == errno.EISDIR or os.path.isdir(path):  # noqa: PTH112  Path.is_dir() raises for what can't be looked at
        return AgendaFileError("file_is_folder", file=str(path))
    reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
    return AgendaFileError("file_unreadable", file=str(path), reason=reason)
