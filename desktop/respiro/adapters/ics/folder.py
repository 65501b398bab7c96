"""A folder of .ics files as one calendar (vdir): their texts one behind the other.

https://vdirsyncer.pimutils.org/en/stable/vdir.html
"""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from hashlib import sha256
from pathlib import Path

from respiro.adapters.ics.borders import line_ends
from respiro.adapters.ics.encoding import decode
from respiro.adapters.ics.files import LARGEST_FILE, check_is_calendar, read_file
from respiro.adapters.ics.opened import OpenedFile, Piece
from respiro.domain.calendars import LONGEST_NAME
from respiro.domain.errors import AgendaFileError

MOST_FILES = 50_000
"""What lies beyond is named as a problem, and what it held before is kept."""
_SUFFIX = ".ics"
_PROBLEMS = {"file_too_large": "item_too_large", "file_empty": "item_empty", "not_a_calendar": "item_no_calendar"}


def open_folder(folder: Path, origin: str) -> OpenedFile:
    """Return the folder's files as one text, in order of name; those that can't be used are named beside it.

    Raises AgendaFileError: file_missing, file_unreadable, folder_without_calendars, file_too_large.
    """
    names = _names(folder)
    if not names:
        raise AgendaFileError("folder_without_calendars", file=origin)
    return joined(folder.name, origin, ((name, partial(read_file, folder / name)) for name in names))


def joined(name: str, origin: str, items: Iterable[tuple[str, Callable[[], bytes]]]) -> OpenedFile:
    """Return items by name, read one by one, as one text; those that can't be used are named beside it.

    An item's reading may raise AgendaFileError. Raises AgendaFileError file_too_large.
    """
    pieces: list[Piece] = []
    texts: list[bytes] = []
    unread: list[tuple[str, str]] = []
    line, size = 1, 0
    for number, (item, read) in enumerate(items):
        if number >= MOST_FILES:
            unread.append((item, "item_unreadable"))
            continue
        try:
            text = decode(read()).text
            check_is_calendar(item, text)
        except AgendaFileError as error:
            unread.append((item, _PROBLEMS.get(error.kind, "item_unreadable")))
            continue
        if _is_cut_off(text):
            unread.append((item, "item_cut_off"))
            continue
        text = text if text.endswith(("\r", "\n")) else f"{text}\r\n"
        pieces.append(Piece(item, line))
        texts.append(text.encode("utf-8", "replace"))
        line += line_ends(text, 0, len(text))
        size += len(texts[-1])
        if size > LARGEST_FILE:
            megabytes = LARGEST_FILE // 1024**2
            raise AgendaFileError("file_too_large", file=origin, megabytes=megabytes + 1, limit_megabytes=megabytes)
    return OpenedFile(name, origin, b"".join(texts), tuple(pieces), tuple(unread))


def folder_stamp(folder: Path) -> str:
    """Return what changes whenever one of the folder's files does; empty if it can't be listed."""
    digest = sha256()
    with suppress(AgendaFileError, OSError):
        for name in _names(folder):
            found = (folder / name).stat()
            digest.update(f"{name}\0{found.st_size}\0{found.st_mtime_ns}\0{found.st_ino}\n".encode(errors="replace"))
        return digest.hexdigest()
    return ""


def folder_name(folder: Path) -> str:
    """Return the calendar's name as its ``displayname`` file gives it; empty without one."""
    with suppress(AgendaFileError):
        return " ".join(decode(read_file(folder / "displayname")).text.split())[:LONGEST_NAME]
    return ""


def _is_cut_off(text: str) -> bool:
    """Tell whether the calendar's end is missing: whoever writes it is not done, or never was."""
    capitals = text.upper()
    return capitals.rfind("END:VCALENDAR") < capitals.rfind("BEGIN:V")


def _names(folder: Path) -> list[str]:
    """Return the names of the .ics files; hidden ones are drafts of whoever writes there. Raises AgendaFileError."""
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if entry.name.lower().endswith(_SUFFIX)]
    except FileNotFoundError:
        raise AgendaFileError("file_missing", file=str(folder)) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise AgendaFileError("file_unreadable", file=str(folder), reason=reason) from error
    return sorted(name for name in names if not name.startswith("."))
