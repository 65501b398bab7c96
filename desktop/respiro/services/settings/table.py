"""The flat table of keys that file, window and command line share."""

import re
from collections.abc import Mapping
from dataclasses import replace

from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import WEEKDAYS, DayRange, format_ranges, parse_ranges
from respiro.services.settings.call_keys import CALL_KEYS
from respiro.services.settings.parsing import (
    Key,
    fields,
    flag,
    format_target,
    parse_minutes,
    parse_target,
    parse_zone,
)
from respiro.services.settings.plan_b_keys import PLAN_B_KEYS
from respiro.services.settings.review_keys import REVIEW_KEYS
from respiro.services.settings.values import LANGUAGES, Settings


def _policy_minutes(field_name: str, help_text: str) -> Key:
    return Key(
        f"margin.{field_name}",
        help_text,
        lambda settings, text: replace(
            settings, policy=replace(settings.policy, **fields({field_name: parse_minutes(text)}))
        ),
        lambda settings: str(getattr(settings.policy, field_name)),
    )


def _buffer(field_name: str, help_text: str) -> Key:
    def read(settings: Settings, text: str) -> Settings:
        minutes = parse_minutes(text)
        if minutes > 240:  # noqa: PLR2004  four hours around a meeting is a slip of the keyboard
            raise InvalidValueError("minutes_out_of_range", name=f"buffer_{field_name}", minutes=minutes)
        return replace(settings, buffers=replace(settings.buffers, **fields({field_name: minutes})))

    return Key(f"buffer.{field_name}", help_text, read, lambda settings: str(getattr(settings.buffers, field_name)))


def _weekday(number: int, name: str) -> Key:
    return Key(
        f"work.{name}",
        f"working hours on {name.capitalize()}s, such as 09:00-14:00, 15:00-18:00; empty for a free day",
        lambda settings, text: replace(settings, hours={**settings.hours, number: parse_ranges(text)}),
        lambda settings: format_ranges(settings.hours.get(number, ())),
    )


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
        flag("start_with_session", "start_with_session", "start Respiro with the session"),
        flag("tell.block_begins", "tell_when_block_begins", "tell when a margin block begins"),
        *REVIEW_KEYS,
        *CALL_KEYS,
        *PLAN_B_KEYS,
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
