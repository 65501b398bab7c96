"""Address books (vCard 2.1, 3.0, 4.0), by the vobject package. Nothing in a card is fetched; pictures are skipped."""

import errno
import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import vobject
from vobject.base import VObjectError, textLineToContentLine

from respiro.adapters.vcard_lines import RawCard, raw_cards
from respiro.domain.errors import AgendaFileError
from respiro.domain.text import shown_line
from respiro.services.client_cards import BadCard, Card

MEGABYTE = 1024 * 1024
LARGEST_FILE = 20 * MEGABYTE
MOST_CARDS = 20_000
"""Of one import."""
_ADDRESS = re.compile(r"[^@\s,;<>\"()\[\]]+@[^@\s,;<>\"()\[\]]+")
_BARE_COMMA = re.compile(r"(?<!\\),")
_ONE_VALUE = frozenset({"FN", "NOTE", "ORG", "NICKNAME"})
"""Properties in which a comma that nobody escaped is a comma."""
_NO_VOICE = frozenset({"FAX", "PAGER", "MODEM", "BBS", "TELEX"})
_VOICE = frozenset({"VOICE", "CELL", "HOME", "WORK", "MSG"})
_KNOWN_FAULTS = (VObjectError, ValueError, TypeError, AttributeError, KeyError, IndexError, UnicodeError, LookupError)
"""What vobject raises for lines that it does not understand."""


def read_cards(files: Iterable[Path]) -> Iterator[Card | BadCard]:
    """Yield the people in the files, and what could not be read.

    Raises AgendaFileError: file_missing, file_unreadable, vcards_is_folder, vcards_empty, vcards_too_large,
    vcards_too_many, not_vcards.
    """
    number = 0
    for path in files:
        before = number
        for raw in raw_cards(_bytes_of(path)):
            number += 1
            if number > MOST_CARDS:
                raise AgendaFileError("vcards_too_many", file=_shown(path), limit=MOST_CARDS)
            yield from _read(path.name, raw, number)
        if number == before:
            raise AgendaFileError("not_vcards", file=_shown(path))


def _read(file: str, raw: RawCard, number: int) -> Iterator[Card | BadCard]:
    file = _shown(Path(file))
    if raw.fault:
        yield BadCard(file, raw.line, raw.fault)
        return
    lines, bad = _sound_lines(raw)
    for line in bad:
        yield BadCard(file, line, "card_line_left_out", is_lost=False)
    try:
        fields = vobject.readOne("".join(f"{line}\r\n" for line in ("BEGIN:VCARD", *lines, "END:VCARD"))).contents
        yield from _card(file, raw, number, fields)
    except _KNOWN_FAULTS:
        yield BadCard(file, raw.line, "card_not_understood")


def _sound_lines(raw: RawCard) -> tuple[list[str], list[int]]:
    """Return the lines that vobject understands, all versions told as one, and where the others begin."""
    sound, bad = ["VERSION:3.0"], []
    for number, line in raw.lines:
        if not line.strip() or line.upper().startswith(("VERSION", "AGENT")):
            continue
        try:
            parsed = textLineToContentLine(line)
        except _KNOWN_FAULTS:
            bad.append(number)
            continue
        head, _, value = line.partition(":")
        is_one = parsed.name.upper() in _ONE_VALUE and '"' not in head
        sound.append(f"{head}:{_BARE_COMMA.sub(_ESCAPED, value)}" if is_one else line)
    return sound, bad


_ESCAPED = r"\\,"


def _card(file: str, raw: RawCard, number: int, fields: Mapping[str, Sequence[Any]]) -> Iterator[Card | BadCard]:
    if any(str(line.value).strip().lower() == "group" for line in fields.get("kind", ())):
        yield BadCard(file, raw.line, "card_is_group")
        return
    emails = [str(line.value).strip().removeprefix("mailto:") for line in fields.get("email", ())]
    good = tuple(email for email in emails if _ADDRESS.fullmatch(email))
    for email in emails:
        if email and email not in good:
            yield BadCard(file, raw.line, "card_address_left_out", email[:100], is_lost=False)
    company = next((name for line in fields.get("org", ()) if (name := _company(line.value))), "")
    name = _name(fields) or company or next(iter(good), "")
    if not name:
        yield BadCard(file, raw.line, "card_without_name")
        return
    yield Card(
        file,
        raw.line,
        number,
        name,
        company if company != name else "",
        tuple(phone for line in fields.get("tel", ()) if (phone := _phone(line))),
        good,
        _first(fields, "lang"),
        _first(fields, "tz"),
        "\n".join(text for line in fields.get("note", ()) if (text := str(line.value).strip())),
    )


def _name(fields: Mapping[str, Sequence[Any]]) -> str:
    """Return the name as it is written, else put together of its parts, else the nickname."""
    if written := _first(fields, "fn"):
        return written
    for line in fields.get("n", ()):
        parts = (line.value.prefix, line.value.given, line.value.additional, line.value.family, line.value.suffix)
        if name := " ".join(text for part in parts if (text := _words(part))):
            return name
    return _first(fields, "nickname")


def _company(value: object) -> str:
    parts = value if isinstance(value, list) else [value]
    return ", ".join(text for part in parts if (text := _words(part)))


def _words(part: object) -> str:
    return shown_line(" ".join(map(str, part)) if isinstance(part, list) else str(part), 0)


def _phone(line: Any) -> str:
    """Return a number that people can be called at; empty for a fax or a pager."""
    kinds = {kind.upper() for kind in (*line.params.get("TYPE", ()), *line.singletonparams)}
    kinds = {part.strip() for kind in kinds for part in kind.split(",")}
    if kinds & _NO_VOICE and not kinds & (_VOICE - {"HOME", "WORK"}):
        return ""
    return str(line.value).strip()


def _first(fields: Mapping[str, Sequence[Any]], name: str) -> str:
    return next((text for line in fields.get(name, ()) if (text := _words(line.value))), "")


def _bytes_of(path: Path) -> bytes:
    try:
        # a pipe without a writer would block the open for ever; it is refused just below
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode):
                raise _not_a_file(path, is_folder=stat.S_ISDIR(found.st_mode))
            if found.st_size > LARGEST_FILE:
                raise _too_large(path, found.st_size)
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise _fault(path, error) from error
    if len(data) > LARGEST_FILE:
        raise _too_large(path, len(data))
    if not data.strip():
        raise AgendaFileError("vcards_empty", file=_shown(path))
    return data


def _too_large(path: Path, size: int) -> AgendaFileError:
    megabytes, limit = -(-size // MEGABYTE), LARGEST_FILE // MEGABYTE
    return AgendaFileError("vcards_too_large", file=_shown(path), megabytes=megabytes, limit_megabytes=limit)


def _not_a_file(path: Path, *, is_folder: bool) -> AgendaFileError:
    return AgendaFileError("vcards_is_folder" if is_folder else "file_unreadable", file=_shown(path))


def _fault(path: Path, error: OSError | ValueError) -> AgendaFileError:
    code = error.errno if isinstance(error, OSError) else None
    if code in {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG}:
        return AgendaFileError("file_missing", file=_shown(path))
    return _not_a_file(path, is_folder=code == errno.EISDIR)


def _shown(path: Path) -> str:
    """Return a path for people: bytes in it that are no text are spelled out."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")
