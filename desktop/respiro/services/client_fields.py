"""Reading what is said of a client: each field out of a text, as the command line, forms and address books have it.

Every reader raises InvalidValueError for what can't be.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from respiro.domain.channel import Channel
from respiro.domain.clients import LONGEST_NAME, PROFILES, STEADY, Tier, Tone
from respiro.domain.errors import InvalidValueError
from respiro.domain.text import shown_line, visible
from respiro.domain.work_time import DAY_MINUTES, WEEKDAYS, WallRange, parse_ranges
from respiro.services.ports import Ports
from respiro.services.settings import LANGUAGES, SYSTEM, parse_zone
from respiro.services.settings.parsing import parse_minutes
from respiro.services.texts.kinds import PROFILE

Choice = TypeVar("Choice", bound=StrEnum)
LONGEST_NOTES = 5000
"""Characters."""
MOST_WILD_CARDS = 31
"""A month: one a day."""
HIGHEST_RATE = 10_000_000
"""An hour, in hundredths."""
_SHORTEST_DAY = 3
"""Letters that name a weekday at least."""
_LONGEST_RESPONSE = 30 * DAY_MINUTES
_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD", "zł": "PLN", "zl": "PLN", "lei": "RON", "leu": "RON"}
"""What people write for a currency; a dollar is one of the United States unless it is said to be another."""
_RATE = re.compile(r"(?P<before>\D*?)\s*(?P<whole>\d{1,6})(?:[.,](?P<part>\d{1,2}))?\s*(?P<after>\D*)")


def read_name(text: str) -> str:
    """Return a name on one line, with nothing in it that can't be seen."""
    name = shown_line(text, 0)
    if not 0 < len(name) <= LONGEST_NAME:
        raise InvalidValueError("invalid_client_name", limit=LONGEST_NAME)
    return name


def read_line(text: str) -> str:
    """Return a text of one line, as long as a name may be."""
    return _bounded(shown_line(text, 0), LONGEST_NAME)


def read_notes(text: str) -> str:
    """Return notes of several lines."""
    return _bounded(visible(text.replace("\r\n", "\n"), lines=True).strip(), LONGEST_NOTES)


def read_tier(text: str) -> Tier:
    """Read A, B or C."""
    try:
        return Tier(text.strip().upper())
    except ValueError:
        raise InvalidValueError("unknown_tier", text=text) from None


def read_tone(text: str) -> Tone | None:
    """Read how they are addressed; None is as the settings say."""
    return _chosen(Tone, text)


def read_channel(text: str) -> Channel | None:
    """Read a channel; None is none in particular."""
    return _chosen(Channel, text)


def read_profile(text: str, ports: Ports) -> str:
    """Read a profile: one of those that come with Respiro, or one that the user wrote a text for."""
    name = text.strip().lower() or STEADY
    if name in PROFILES:
        return name
    known = profile_names(ports)
    if name not in known:
        raise InvalidValueError("unknown_choice", text=text, choices=", ".join(known))
    return name


def profile_names(ports: Ports) -> tuple[str, ...]:
    """Return all profiles: the shipped ones, then those that a text of the user's own adds."""
    own = (kind.removeprefix(PROFILE) for kind in ports.texts.kinds() if kind.startswith(PROFILE))
    return tuple(dict.fromkeys((*PROFILES, *own)))


def read_zone(text: str) -> ZoneInfo | None:
    """Read an IANA zone; None is the user's own."""
    name = parse_zone(text.strip() or SYSTEM)
    return None if name == SYSTEM else ZoneInfo(name)


def read_language(text: str) -> str:
    """Read a language's tag; empty is the user's own."""
    tag = text.strip().lower() or SYSTEM
    if tag not in LANGUAGES:
        raise InvalidValueError("unknown_language", text=text, choices=", ".join(LANGUAGES))
    return "" if tag == SYSTEM else tag


def read_phones(texts: Iterable[str], ports: Ports) -> tuple[str, ...]:
    """Read telephone numbers into E.164, each once."""
    found = {text: ports.numbers.understood(text, ports.settings.region) for text in filter(str.strip, texts)}
    for text, number in found.items():
        if not number:
            raise InvalidValueError("invalid_phone", text=text)
    return tuple(dict.fromkeys(found.values()))


def read_emails(texts: Iterable[str]) -> tuple[str, ...]:
    """Read e-mail addresses, each once."""
    addresses = dict.fromkeys(text.strip() for text in texts if text.strip())
    for address in addresses:
        if "@" not in address.strip("@") or len(address) > LONGEST_NAME or any(map(str.isspace, address)):
            raise InvalidValueError("invalid_address", text=address)
    return tuple(addresses)


def read_response(text: str) -> int | None:
    """Read a response window into business minutes; None is the one in the settings."""
    if not text.strip():
        return None
    minutes = parse_minutes(text)
    if not 0 < minutes <= _LONGEST_RESPONSE:
        raise InvalidValueError("minutes_out_of_range", name="response", minutes=minutes)
    return minutes


def read_wall_time(text: str) -> int | None:
    """Read ``16:00`` into minutes after midnight; None for nothing."""
    if not text.strip():
        return None
    match = re.fullmatch(r"\s*([01]?\d|2[0-3])(?::([0-5]\d))?\s*(?:h)?\s*", text)
    if match is None:
        raise InvalidValueError("invalid_time", text=text)
    return int(match[1]) * 60 + int(match[2] or 0)


def read_wild_cards(text: str) -> int:
    """Read how many exceptions a month are allowed."""
    if not re.fullmatch(r"\s*\d{1,2}\s*", text) or int(text) > MOST_WILD_CARDS:
        raise InvalidValueError("invalid_wild_cards", text=text, limit=MOST_WILD_CARDS)
    return int(text)


def read_rate(text: str) -> tuple[int | None, str]:
    """Read ``45 EUR``, ``45,50 €`` or ``45`` into hundredths and a currency (empty: the user's own)."""
    if not text.strip():
        return None, ""
    match = _RATE.fullmatch(text.strip())
    unit = "".join(match.group("before", "after")).strip() if match else "?"
    currency = _SIGNS.get(unit.lower(), unit.upper())
    if match is None or not re.fullmatch(r"|[A-Z]{3}", currency):
        raise InvalidValueError("invalid_rate", text=text)
    rate = int(match["whole"]) * 100 + int((match["part"] or "0").ljust(2, "0"))
    if rate > HIGHEST_RATE:
        raise InvalidValueError("invalid_rate", text=text)
    return rate, currency


def rate_text(rate: int | None, currency: str) -> str:
    """Return the text that read_rate() reads back."""
    if rate is None:
        return ""
    whole, part = divmod(rate, 100)
    return f"{whole}.{part:02d} {currency}".strip() if part else f"{whole} {currency}".strip()


def read_hours(text: str) -> dict[int, tuple[WallRange, ...]]:
    """Read ``mon-fri 09:00-13:00, 15:00-17:00; sat 10:00-12:00``; a day named twice has both."""
    by_day: dict[int, list[str]] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        match = re.fullmatch(r"([a-z]+)(?:\s*-\s*([a-z]+))?\s+(.+)", part, re.IGNORECASE)
        days = [weekday_of(day) for day in (match[1], match[2] or match[1])] if match else [None, None]
        if match is None or days[0] is None or days[1] is None:
            raise InvalidValueError("invalid_hours", text=text)
        count = (days[1] - days[0]) % 7
        for offset in range(count + 1):
            by_day.setdefault((days[0] + offset) % 7, []).append(match[3])
    return {day: parse_ranges(",".join(ranges)) for day, ranges in sorted(by_day.items())}


def weekday_of(text: str) -> int | None:
    """Return the weekday of its English name or the first letters of it; 0 is Monday."""
    short = text.strip().lower()
    if len(short) < _SHORTEST_DAY:
        return None
    return next((number for number, name in enumerate(WEEKDAYS) if name.startswith(short)), None)


def _chosen(choices: type[Choice], text: str) -> Choice | None:
    word = text.strip().lower()
    if word and word not in list(choices):
        raise InvalidValueError("unknown_choice", text=text, choices=", ".join(choices))
    return choices(word) if word else None


def _bounded(text: str, limit: int) -> str:
    if len(text) > limit:
        raise InvalidValueError("text_too_long", limit=limit)
    return text
