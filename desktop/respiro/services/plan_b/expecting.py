"""By when they expect it: the second question's answer, read into an instant."""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from respiro.domain.business_clock import BusinessClock
from respiro.domain.week import local_day
from respiro.domain.work_time import DAY_MINUTES, instant
from respiro.services.call_time import business_clock
from respiro.services.ports import Ports
from respiro.services.settings import SYSTEM

if TYPE_CHECKING:
    from respiro.services.quick_line.phrases import Phrase

_HOUR_ALONE = re.compile(r"\s*(\d{1,2})\s*")
LONGEST_EXPECTATION = 200
"""Characters that are read."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What an answer says: the instant (UTC), if any; ``has_passed`` if it names one that lies behind."""

    at: datetime | None = None
    has_passed: bool = False


def expected_by(ports: Ports, text: str, language: str = "") -> Expected:
    """Read ``hoy 18h``, ``before noon`` or ``jutro do 10``; a day without a time means the end of its working hours.

    ``language`` goes before that of the settings where words mean different things.
    """
    now = ports.clock()
    clock = business_clock(ports, now)
    tag = language or ("" if ports.settings.language == SYSTEM else ports.settings.language)
    phrase = _phrase_in(ports, _as_time(text[:LONGEST_EXPECTATION]), tag, clock)
    if phrase is None:
        return Expected()
    try:
        found = _instant(ports, phrase, clock)
    except (OverflowError, ValueError):  # days beyond the calendar's end
        return Expected()
    return Expected(found, has_passed=found is None)


def _as_time(text: str) -> str:
    """Return text in which a number that stands alone is an hour."""
    alone = _HOUR_ALONE.fullmatch(text)
    return f"{alone[1]}:00" if alone and int(alone[1]) <= 24 else text  # noqa: PLR2004  hours of a day


def _phrase_in(ports: Ports, text: str, language: str, clock: BusinessClock) -> "Phrase | None":
    """Return what names the time in a text, without the haste that a call back before a limit would have."""
    from respiro.services.quick_line.folding import fold_line  # noqa: PLC0415  its tables take longer than a window
    from respiro.services.quick_line.moments import Reader  # noqa: PLC0415
    from respiro.services.quick_line.people import people_of  # noqa: PLC0415
    from respiro.services.quick_line.phrases import Phrase  # noqa: PLC0415
    from respiro.services.quick_line.pieces import Scan  # noqa: PLC0415
    from respiro.services.quick_line.times import find_times  # noqa: PLC0415
    from respiro.services.quick_line.vocabulary import Limit  # noqa: PLC0415

    now = ports.clock()
    scan = Scan(fold_line(text), local_day(now, ports.zone), ports.dates, language)
    times = find_times(scan, Reader(now, ports.zone, clock), people_of(()), None)
    phrase = times.back_phrase or times.called
    if phrase is None:
        return None
    return Phrase(tuple(piece if piece.minute is None else replace(piece, limit=Limit.AT) for piece in phrase.pieces))


def _instant(ports: Ports, phrase: "Phrase", clock: BusinessClock) -> datetime | None:
    from respiro.services.quick_line.moments import Reader  # noqa: PLC0415  loaded by now
    from respiro.services.quick_line.vocabulary import DayPart  # noqa: PLC0415

    now = ports.clock()
    found = Reader(now, ports.zone, clock).ahead(phrase)
    ends_day = any(piece.part is DayPart.END for piece in phrase.pieces)
    if found is None and not phrase.is_past and phrase.names_day and not phrase.names_time:
        found = now  # the rest of today
    if found is None or (phrase.names_time and not ends_day):
        return found
    return _end_of_work(found, ports, clock, now)


def _end_of_work(moment: datetime, ports: Ports, clock: BusinessClock, now: datetime) -> datetime:
    """Return when work ends on the instant's day, or the day itself where it has ended or there is none."""
    day = local_day(moment, ports.zone)
    last = max((period.end for period in clock.work_time.periods(day)), default=now)
    return last if last > now else instant(day, DAY_MINUTES - 1, ports.zone)
