"""Fossify Phone: a JSON array of calls, element by element, so that a broken one costs itself only."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from respiro.adapters.phone.android import call_row
from respiro.adapters.phone.files import encoding_of, shown, whole_bytes
from respiro.adapters.phone.rows import BadRow, Circumstances, Row, Rows
from respiro.domain.errors import CallLogError

_BLANK = re.compile(r"[\s,]*")
_NEXT = re.compile(r"\}\s*,\s*(?=\{)")
_LONGEST_NUMBER = 20


def read(path: Path, how: Circumstances) -> Rows:
    """Yield the calls of a file, and the elements that are none.

    Raises CallLogError call_log_unknown for what is no array, and what open_log() raises.
    """
    data = whole_bytes(path)
    encoding, skipped = encoding_of(data)
    text = data[skipped:].decode(encoding, "replace")
    start = _BLANK.match(text)
    position = start.end() if start else 0
    if text[position : position + 1] != "[":
        raise CallLogError("call_log_unknown", file=shown(path), looks_like="")
    for line, element in _elements(text, position + 1):
        yield from _rows(line, element, how)


def _elements(text: str, position: int) -> Iterator[tuple[int, object]]:
    """Yield each element with its line; a BadRow for one that can't be read."""
    decoder = json.JSONDecoder(parse_int=_number, parse_float=_number, parse_constant=lambda _name: None)
    line, counted = 1, 0
    while True:
        blank = _BLANK.match(text, position)
        position = blank.end() if blank else position
        line, counted = line + text.count("\n", counted, position), position
        if text[position : position + 1] == "]":
            return
        if position >= len(text):
            yield line, BadRow(line, "call_log_cut_off")
            return
        try:
            element, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            yield line, BadRow(line, "call_row_unreadable")
            following = _NEXT.search(text, position)
            if following is None:
                return
            position = following.end()
        else:
            yield line, element


def _rows(line: int, element: object, how: Circumstances) -> Iterator[Row]:
    """Yield the call, and those that are shown under it as one group."""
    if isinstance(element, BadRow):
        yield element
        return
    if not isinstance(element, dict):
        yield BadRow(line, "call_row_unreadable")
        return
    yield _row(line, element, how)
    grouped = element.get("groupedCalls")
    for call in grouped if isinstance(grouped, list) else ():
        yield _row(line, call, how) if isinstance(call, dict) else BadRow(line, "call_row_unreadable")


def _row(line: int, call: dict[str, Any], how: Circumstances) -> Row:
    is_withheld = call.get("isUnknownNumber") is True
    return call_row(
        line,
        number="" if is_withheld else _text(call.get("phoneNumber")),
        name=_text(call.get("name")),
        date=call.get("startTS"),
        kind=call.get("type"),
        duration=call.get("duration"),
        how=how,
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(text: str) -> int | None:
    """Return a whole number of bearable length; others are no part of a call."""
    if len(text) > _LONGEST_NUMBER:
        return None
    try:
        return round(float(text)) if any(char in text for char in ".eE") else int(text)
    except (OverflowError, ValueError):
        return None
