"""Where calendars come from, and how often, as they are given on the command line."""

import argparse
import re
import sys
from pathlib import Path

from respiro.domain.addresses import looks_like_address
from respiro.domain.errors import InvalidValueError
from respiro.services.settings.parsing import parse_minutes


def read_every(text: str) -> int:
    """Return the minutes of a length of time: as everywhere, or in days."""
    if match := re.fullmatch(r"\s*(\d{1,3})\s*(?:d|days?)\s*", text.lower()):
        return int(match[1]) * 24 * 60
    try:
        return parse_minutes(text)
    except InvalidValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no length of time; write 30m, 6h or 2d") from None


def typed_address() -> str:
    """Return the address from the terminal, unseen, or from standard input. Raises InvalidValueError."""
    if sys.stdin is None:
        text = ""
    elif sys.stdin.isatty():
        from getpass import getpass  # noqa: PLC0415  only a terminal needs it

        try:
            text = getpass("Address: ")
        except EOFError:
            text = ""
    else:
        text = sys.stdin.readline()
    if not text.strip():
        raise InvalidValueError("address_not_understood")
    return text.strip()


def place_from(text: str) -> str:
    """Return the address as it was given, or typed where that is -; a path whole. Raises InvalidValueError."""
    if text == "-":
        return typed_address()
    is_whole = looks_like_address(text) or text.lower().startswith("file:")
    return text if is_whole else str(Path(text).expanduser().absolute())
