"""The settings of urgent requests, and of the texts for clients."""

import re
from dataclasses import replace

from respiro.domain.clients import Tone
from respiro.domain.errors import InvalidValueError
from respiro.services.settings.parsing import Key, fields, parse_minutes, text_key
from respiro.services.settings.values import Settings

_LONGEST_NAME = 120
_MOST_CHECKS = 12


def _policy(name: str, help_text: str) -> Key:
    return Key(
        f"planb.{name}",
        help_text,
        lambda settings, text: replace(
            settings, plan_b=replace(settings.plan_b, **fields({name: parse_minutes(text)}))
        ),
        lambda settings: str(getattr(settings.plan_b, name)),
    )


def _tone(text: str) -> Tone:
    try:
        return Tone(text.strip().lower())
    except ValueError:
        raise InvalidValueError("unknown_choice", text=text, choices=", ".join(Tone)) from None


def _own_name(settings: Settings, text: str) -> Settings:
    name = " ".join(text.split())
    if len(name) > _LONGEST_NAME:
        raise InvalidValueError("text_too_long", limit=_LONGEST_NAME)
    return replace(settings, own_name=name)


def parse_times(text: str) -> tuple[int, ...]:
    """Read ``10:00, 16:30`` into wall minutes in order. Raises InvalidValueError."""
    found = set()
    for part in filter(None, (part.strip() for part in re.split(r"[,;]", text))):
        match = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", part)
        if match is None:
            raise InvalidValueError("invalid_time", text=part)
        found.add(int(match[1]) * 60 + int(match[2]))
    if len(found) > _MOST_CHECKS:
        raise InvalidValueError("invalid_time", text=text)
    return tuple(sorted(found))


def format_times(times: tuple[int, ...]) -> str:
    """Return the text that parse_times() reads back."""
    return ", ".join(f"{time // 60:02d}:{time % 60:02d}" for time in times)


PLAN_B_KEYS = (
    _policy("response", "response window of urgent requests in business minutes (2h, 120)"),
    _policy("acknowledge", "business minutes by which an urgent request is looked at"),
    _policy("louder_after", "business minutes after which an untouched request comes back, louder"),
    _policy("effort", "minutes that a request is estimated at to begin with"),
    _policy("short", "minutes that a shorter way takes: a call instead of a meeting"),
    _policy("before_promise", "business minutes ahead of a promise at which it is reminded of"),
    _policy("ask_again", "business minutes after which a client who has not answered is asked again"),
    text_key("planb.shortcut", "emergency_shortcut", "global key that opens the triage, such as Ctrl+Alt+E (X11)"),
    Key(
        "texts.tone",
        "how clients are addressed: friendly or formal",
        lambda settings, text: replace(settings, tone=_tone(text)),
        lambda settings: str(settings.tone),
    ),
    Key("user.name", "how you sign", _own_name, lambda settings: settings.own_name),
    Key(
        "user.inbox_checks",
        "when you look at your mail: 10:00, 16:30; empty if at no fixed times",
        lambda settings, text: replace(settings, inbox_checks=parse_times(text)),
        lambda settings: format_times(settings.inbox_checks),
    ),
)
