"""Foreseen fires as text: ``report; thu 16:00-18:00; 45 min; ask 1 day before``."""

import re

from respiro.domain.clients import LONGEST_NAME, ForeseenFire
from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import DAY_MINUTES, WEEKDAYS, WallRange
from respiro.services.client_fields import weekday_of
from respiro.services.settings.parsing import parse_minutes

MOST_FIRES = 20
"""Of one client."""
WORKDAY = 480
"""Business minutes that stand for a day ahead."""
LONGEST_ASK = 20 * WORKDAY
_ASK = re.compile(r"ask\s+(.+?)(?:\s+(?:before|ahead))?", re.IGNORECASE)
_NEVER = re.compile(r"(?:ask\s+never|never\s+ask|don't\s+ask)", re.IGNORECASE)
_DAYS = re.compile(r"(\d{1,2}|an?)\s*(?:d|days?)", re.IGNORECASE)
_PARTS = 3


def read_fire(text: str) -> ForeseenFire:
    """Read what it is, when it usually comes, how long it takes, and (else a day) how far ahead to ask.

    Raises InvalidValueError invalid_fire, invalid_time_range, range_ends_before_it_begins, invalid_minutes,
    minutes_out_of_range.
    """
    what, *rest = (part.strip() for part in text.split(";"))
    what = " ".join(what.split())
    if not 0 < len(what) <= LONGEST_NAME or not _PARTS - 1 <= len(rest) <= _PARTS:
        raise InvalidValueError("invalid_fire", text=text)
    day, _, hours = rest[0].partition(" ")
    weekday = weekday_of(day)
    if weekday is None or not hours.strip():
        raise InvalidValueError("invalid_fire", text=text)
    fire = ForeseenFire(what, weekday, WallRange.parse(hours), parse_minutes(rest[1]))
    return checked_fire(fire if len(rest) < _PARTS else _asked(fire, rest[2], text))


def fire_text(fire: ForeseenFire) -> str:
    """Return the text that read_fire() reads back."""
    days, rest = divmod(fire.ask_before, WORKDAY)
    ahead = f"{days} day{'s' if days > 1 else ''}" if days and not rest else f"{fire.ask_before} min"
    asked = f"ask {ahead} before" if fire.ask_before else "ask never"
    return f"{fire.what}; {WEEKDAYS[fire.weekday][:3]} {fire.hours}; {fire.minutes} min; {asked}"


def checked_fire(fire: ForeseenFire) -> ForeseenFire:
    """Return it if it can be. Raises InvalidValueError invalid_fire, minutes_out_of_range."""
    if not 0 < len(fire.what) <= LONGEST_NAME:
        raise InvalidValueError("invalid_fire", text=fire.what)
    if not 0 < fire.minutes <= DAY_MINUTES:
        raise InvalidValueError("minutes_out_of_range", name="fire", minutes=fire.minutes)
    if not 0 <= fire.ask_before <= LONGEST_ASK:
        raise InvalidValueError("minutes_out_of_range", name="ask_before", minutes=fire.ask_before)
    return fire


def _asked(fire: ForeseenFire, text: str, whole: str) -> ForeseenFire:
    if _NEVER.fullmatch(text):
        return ForeseenFire(fire.what, fire.weekday, fire.hours, fire.minutes, 0)
    match = _ASK.fullmatch(text)
    if match is None:
        raise InvalidValueError("invalid_fire", text=whole)
    days = _DAYS.fullmatch(match[1])
    ahead = WORKDAY * (int(days[1]) if days[1].isdigit() else 1) if days else parse_minutes(match[1])
    return ForeseenFire(fire.what, fire.weekday, fire.hours, fire.minutes, ahead)
