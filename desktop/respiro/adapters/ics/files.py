"""A calendar file from the disk, or the reason why it can't be had."""

import os
import re
from pathlib import Path

from respiro.adapters.ics.borders import FOLD
from respiro.adapters.regular_file import open_regular, trouble_with
from respiro.domain.errors import AgendaFileError

LARGEST_FILE = 100 * 1024 * 1024
"""Bytes; the largest export seen of twenty years of a busy person is below 30 MB. Reading takes seven times as much."""

_CALENDAR = re.compile(
    r"(?:\A\s*|(?<=[\r\n]))\ufeff?BEGIN:(?:VCALENDAR|VEVENT|VFREEBUSY|VAVAILABILITY)[ \t]*(?=[\r\n]|\Z)", re.IGNORECASE
)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_LOOK_AT = 4096


def read_file(path: Path) -> bytes:
    """Return the bytes of a calendar file.

    Raises AgendaFileError: file_missing, file_is_folder, file_unreadable, file_empty, file_too_large.
    """
    try:
        with open_regular(path) as file:
            _check_size(path, os.fstat(file.fileno()).st_size)
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise _fault(path, error) from error
    _check_size(path, len(data))
    if not data or data.isspace():
        raise AgendaFileError("file_empty", file=str(path))
    return data


def check_is_calendar(path: str, text: str) -> None:
    """Raise AgendaFileError not_a_calendar unless a calendar or an event begins in the text.

    ``looks_like`` is ``html`` for a web page, for instance of a login, and empty for anything else.
    """
    if _CALENDAR.search(text) is None and _CALENDAR.search(FOLD.sub("", text)) is None:
        looks_like = "html" if _HTML.search(text[:_LOOK_AT]) else ""
        raise AgendaFileError("not_a_calendar", file=path, looks_like=looks_like)


def _check_size(path: Path, size: int) -> None:
    if size > LARGEST_FILE:
        megabyte = 1024 * 1024
        raise AgendaFileError(
            "file_too_large", file=str(path), megabytes=-(-size // megabyte), limit_megabytes=LARGEST_FILE // megabyte
        )


def _fault(path: Path, error: OSError | ValueError) -> AgendaFileError:
    trouble, reason = trouble_with(path, error)
    if trouble == "unreadable":
        return AgendaFileError("file_unreadable", file=str(path), reason=reason)
    return AgendaFileError({"missing": "file_missing", "folder": "file_is_folder"}[trouble], file=str(path))
