"""Settings as text: what a key is, and how values that several keys share are read."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from respiro.domain.choices import SYSTEM
from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import Target
from respiro.services.settings.values import Settings


@dataclass(frozen=True, slots=True)
class Key:
    """One setting as text: how to read it into the settings and how to show it. ``read`` raises InvalidValueError."""

    name: str
    help: str
    read: Callable[[Settings, str], Settings]
    show: Callable[[Settings], str]


def parse_minutes(text: str) -> int:
    """Read ``90``, ``90 min``, ``8h``, ``6 h 30`` or ``1:30`` into minutes."""
    stripped = text.strip().lower()
    if match := re.fullmatch(r"(\d{1,5})\s*(?:m|min|minutes?)?", stripped):
        return int(match[1])
    if match := re.fullmatch(r"(\d{1,3})\s*h(?:\s*(\d{1,2})\s*(?:m|min)?)?", stripped):
        return int(match[1]) * 60 + int(match[2] or 0)
    if match := re.fullmatch(r"(\d{1,3}):([0-5]\d)", stripped):
        return int(match[1]) * 60 + int(match[2])
    raise InvalidValueError("invalid_minutes", text=text)


def parse_target(text: str) -> Target:
    """Read ``20%``, ``8h``, ``6 h 30`` or plain minutes. Raises InvalidValueError."""
    if match := re.fullmatch(r"\s*(\d{1,3}(?:[.,]\d+)?)\s*%\s*", text):
        return Target(share=float(match[1].replace(",", ".")) / 100)
    return Target(minutes=parse_minutes(text))


def format_target(target: Target) -> str:
    """Return the text that parse_target() reads back."""
    return f"{target.share * 100:g}%" if target.share is not None else str(target.minutes)


def parse_yes_no(text: str) -> bool:
    """Read yes or no, true or false, on or off. Raises InvalidValueError."""
    answers = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}
    try:
        return answers[text.strip().lower()]
    except KeyError:
        raise InvalidValueError("invalid_yes_no", text=text) from None


def flag(name: str, field_name: str, help_text: str) -> Key:
    """Return a yes-or-no setting of that field."""
    return Key(
        name,
        help_text,
        lambda settings, text: replace(settings, **fields({field_name: parse_yes_no(text)})),
        lambda settings: "yes" if getattr(settings, field_name) else "no",
    )


def text_key(name: str, field_name: str, help_text: str) -> Key:
    """Return a setting of that field that is any text."""
    return Key(
        name,
        help_text,
        lambda settings, text: replace(settings, **fields({field_name: text.strip()})),
        lambda settings: str(getattr(settings, field_name)),
    )


def fields(values: dict[str, Any]) -> dict[str, Any]:
    """Return values for replace(), whose fields are named at run time."""
    return values


def parse_zone(text: str) -> str:
    """Read an IANA name, or "system". Raises InvalidValueError."""
    name = text.strip()
    if name != SYSTEM:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise InvalidValueError("unknown_zone", text=text) from error
    return name
