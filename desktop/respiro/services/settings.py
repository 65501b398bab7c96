"""The user's settings: one typed value, and a flat table of keys for the file, the window and the command line."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from respiro.domain.agenda import Buffers
from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import MarginPolicy, Target
from respiro.domain.work_time import WEEKDAYS, DayRange, WallRange, format_ranges, parse_ranges

LANGUAGES = ("system", "en", "es", "pl", "ro")
SYSTEM = "system"

_MORNING_AND_AFTERNOON = parse_ranges("09:00-14:00, 15:00-18:00")
_DEFAULT_HOURS = {
    number: () if name in {"saturday", "sunday"} else _MORNING_AND_AFTERNOON for number, name in enumerate(WEEKDAYS)
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the user may set. ``zone`` is an IANA name or "system", so is ``language`` a tag or "system"."""

    hours: Mapping[int, tuple[WallRange, ...]] = field(default_factory=lambda: dict(_DEFAULT_HOURS))
    days_off: tuple[DayRange, ...] = ()
    holidays: str = ""
    """Country and, after a hyphen, subdivision, as the holidays package names them: ES, ES-CT; empty for none."""
    buffers: Buffers = Buffers()
    policy: MarginPolicy = MarginPolicy()
    addresses: tuple[str, ...] = ()
    """The user's own e-mail addresses, lower case: how invitations name them."""
    zone: str = SYSTEM
    language: str = SYSTEM
    start_with_session: bool = False
    tell_when_block_begins: bool = False
    remind_to_plan: bool = True


@dataclass(frozen=True, slots=True)
class Key:
    """One setting as text: how to read it into the settings and how to show it. ``read`` raises InvalidValueError."""

    name: str
    help: str
    read: Callable[[Settings, str], Settings]
    show: Callable[[Settings], str]


def _minutes(text: str) -> int:
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
    return Target(minutes=_minutes(text))


def format_target(target: Target) -> str:
    """Return the text that parse_target() reads back."""
    return f"{target.share * 100:g}%" if target.share is not None else str(target.minutes)


def _boolean(text: str) -> bool:
    answers = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}
    try:
        return answers[text.strip().lower()]
    except KeyError:
        raise InvalidValueError("invalid_yes_no", text=text) from None


def _flag(name: str, field_name: str, help_text: str) -> Key:
    return Key(
        name,
        help_text,
        lambda settings, text: replace(settings, **_fields({field_name: _boolean(text)})),
        lambda settings: "yes" if getattr(settings, field_name) else "no",
    )


def _fields(values: dict[str, Any]) -> dict[str, Any]:
    return values


def _policy_minutes(field_name: str, help_text: str) -> Key:
    return Key(
        f"margin.{field_name}",
        help_text,
        lambda settings, text: replace(
            settings, policy=replace(settings.policy, **_fields({field_name: _minutes(text)}))
        ),
        lambda settings: str(getattr(settings.policy, field_name)),
    )


def _buffer(field_name: str, help_text: str) -> Key:
    def read(settings: Settings, text: str) -> Settings:
        minutes = _minutes(text)
        if minutes > 240:  # noqa: PLR2004  four hours around a meeting is a slip of the keyboard
            raise InvalidValueError("minutes_out_of_range", name=f"buffer_{field_name}", minutes=minutes)
        return replace(settings, buffers=replace(settings.buffers, **_fields({field_name: minutes})))

    return Key(f"buffer.{field_name}", help_text, read, lambda settings: str(getattr(settings.buffers, field_name)))


def _weekday(number: int, name: str) -> Key:
    return Key(
        f"work.{name}",
        f"working hours on {name.capitalize()}s, such as 09:00-14:00, 15:00-18:00; empty for a free day",
        lambda settings, text: replace(settings, hours={**settings.hours, number: parse_ranges(text)}),
        lambda settings: format_ranges(settings.hours.get(number, ())),
    )


def parse_zone(text: str) -> str:
    """Read an IANA name, or "system". Raises InvalidValueError."""
    name = text.strip()
    if name != SYSTEM:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise InvalidValueError("unknown_zone", text=text) from error
    return name


def _parse_language(text: str) -> str:
    tag = text.strip().lower()
    if tag not in LANGUAGES:
        raise InvalidValueError("unknown_language", text=text, choices=", ".join(LANGUAGES))
    return tag


def _parse_place(text: str) -> str:
    place = text.strip().upper()
    if place and re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,8})?", place) is None:
        raise InvalidValueError("unknown_country", text=text)
    return place


def _parse_addresses(text: str) -> tuple[str, ...]:
    addresses = tuple(
        part.strip().lower().removeprefix("mailto:") for part in re.split(r"[,;\s]+", text) if part.strip()
    )
    for address in addresses:
        if "@" not in address:
            raise InvalidValueError("invalid_address", text=address)
    return addresses


KEYS: Mapping[str, Key] = {
    key.name: key
    for key in (
        *(_weekday(number, name) for number, name in enumerate(WEEKDAYS)),
        Key(
            "work.days_off",
            "days off: 2026-12-24, 2026-08-01/2026-08-15",
            lambda settings, text: replace(
                settings,
                days_off=tuple(sorted(DayRange.parse(part) for part in re.split(r"[,;]", text) if part.strip())),
            ),
            lambda settings: ", ".join(map(str, settings.days_off)),
        ),
        Key(
            "work.holidays",
            "public holidays of a country or part of one: ES, ES-CT, PL, RO; empty for none",
            lambda settings, text: replace(settings, holidays=_parse_place(text)),
            lambda settings: settings.holidays,
        ),
        Key(
            "margin.target",
            "margin a week: a share of working time (20%) or a length (8h, 6 h 30, 390)",
            lambda settings, text: replace(settings, policy=replace(settings.policy, target=parse_target(text))),
            lambda settings: format_target(settings.policy.target),
        ),
        _policy_minutes("daily_minimum", "least margin on a working day, in minutes"),
        _policy_minutes("daily_maximum", "most margin on a day, in minutes"),
        _policy_minutes("block_minimum", "shortest block, in minutes"),
        _policy_minutes("block_maximum", "longest block, in minutes"),
        _policy_minutes("grid", "blocks begin and end on multiples of so many minutes"),
        _policy_minutes("distance", "least time between two blocks of one day, in minutes"),
        Key(
            "margin.preferred",
            "times of day where margin is preferred: 12:00-14:00, 16:00-18:00",
            lambda settings, text: replace(settings, policy=replace(settings.policy, preferred=parse_ranges(text))),
            lambda settings: format_ranges(settings.policy.preferred),
        ),
        _buffer("before", "minutes kept free before a meeting with others"),
        _buffer("after", "minutes kept free after a meeting with others"),
        Key(
            "user.addresses",
            "your own e-mail addresses: invitations you declined leave the time free",
            lambda settings, text: replace(settings, addresses=_parse_addresses(text)),
            lambda settings: ", ".join(settings.addresses),
        ),
        Key(
            "user.zone",
            "your time zone: an IANA name such as Europe/Madrid, or system",
            lambda settings, text: replace(settings, zone=parse_zone(text)),
            lambda settings: settings.zone,
        ),
        Key(
            "user.language",
            "language of windows: " + ", ".join(LANGUAGES),
            lambda settings, text: replace(settings, language=_parse_language(text)),
            lambda settings: settings.language,
        ),
        _flag("start_with_session", "start_with_session", "start Respiro with the session"),
        _flag("tell.block_begins", "tell_when_block_begins", "tell when a margin block begins"),
        _flag("tell.plan_week", "remind_to_plan", "on Friday afternoon, offer to plan next week if it is not planned"),
    )
}


def key_named(name: str) -> Key:
    """Return the setting of that name. Raises InvalidValueError."""
    try:
        return KEYS[name]
    except KeyError:
        raise InvalidValueError("unknown_setting", text=name) from None


def as_texts(settings: Settings) -> dict[str, str]:
    """Return every setting as text, by key."""
    return {name: key.show(settings) for name, key in KEYS.items()}


def from_texts(texts: Mapping[str, str], base: Settings | None = None) -> Settings:
    """Return ``base`` (by default the defaults) with these settings changed together.

    Values that belong together (least and most) may come in any order: one that is refused is tried again
    after the others. Raises InvalidValueError for unknown keys and values that can't be.
    """
    settings = base or Settings()
    waiting = [(key_named(name), text) for name, text in texts.items()]
    while waiting:
        refused: list[tuple[Key, str]] = []
        first_error: InvalidValueError | None = None
        for key, text in waiting:
            try:
                settings = key.read(settings, text)
            except InvalidValueError as error:
                refused.append((key, text))
                first_error = first_error or error
        if first_error is not None and len(refused) == len(waiting):
            raise first_error
        waiting = refused
    return settings
