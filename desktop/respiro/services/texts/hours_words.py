"""Weekly hours and times of day as a language says them."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from itertools import groupby

from respiro.domain.clients import Tone
from respiro.domain.work_time import DAY_MINUTES, WEEKDAYS, WallRange
from respiro.services.ports import Texts
from respiro.services.texts.plain import listed

Hours = Mapping[int, tuple[WallRange, ...]]
"""Wall ranges by weekday, 0 is Monday."""
_TABLE = "hours"
_RUN = 3
"""So many days in a row are "Monday to Wednesday"; fewer are named."""


def seen_from(hours: Hours, own: tzinfo, reader: tzinfo, now: datetime) -> Hours:
    """Return the user's weekly hours as the reader's clock shows them this week (``now`` is UTC)."""
    shift = (_offset(now, reader) - _offset(now, own)) // timedelta(minutes=1)
    pieces: dict[int, list[WallRange]] = {}
    for weekday, ranges in hours.items():
        for wall in ranges:
            _put(pieces, weekday * DAY_MINUTES + wall.start + shift, wall.end - wall.start)
    return {weekday: tuple(sorted(ranges)) for weekday, ranges in pieces.items()}


def _put(pieces: dict[int, list[WallRange]], start: int, minutes: int) -> None:
    """Add a range that begins so many minutes after Monday's midnight, cut at each midnight."""
    while minutes > 0:
        weekday, begin = divmod(start % (7 * DAY_MINUTES), DAY_MINUTES)
        length = min(minutes, DAY_MINUTES - begin)
        pieces.setdefault(weekday, []).append(WallRange(begin, begin + length))
        start, minutes = start + length, minutes - length


def _offset(now: datetime, zone: tzinfo) -> timedelta:
    return now.astimezone(zone).utcoffset() or timedelta()


class HoursWords:
    """Weekly hours in a language."""

    def __init__(self, texts: Texts, language: str, tone: str = Tone.FORMAL) -> None:
        self._words = texts.table(_TABLE, language)
        self._tone = tone

    def weekly(self, hours: Hours, own: tzinfo, reader: tzinfo, now: datetime) -> str:
        """Return weekly hours: Monday to Friday from 9:00 to 14:00 and from 15:00 to 18:00; empty for none."""
        seen = seen_from(hours, own, reader, now)
        groups: dict[tuple[WallRange, ...], list[int]] = {}
        for weekday in range(7):
            if ranges := seen.get(weekday, ()):
                groups.setdefault(ranges, []).append(weekday)
        words = "; ".join(self._group(days, ranges) for ranges, days in groups.items())
        if not words or _offset(now, own) == _offset(now, reader):
            return words
        key = "your_time_friendly" if self._tone == Tone.FRIENDLY else "your_time"
        return self._words.get(key, "{hours}").format(hours=words)

    def times(self, minutes: Sequence[int]) -> str:
        """Return times of day, given as wall minutes: at 10:00 and at 16:00; empty for none."""
        words = [
            self._words.get("at_one" if minute // 60 == 1 else "at", "{time}").format(time=_wall(minute))
            for minute in minutes
        ]
        return listed(words, self._conjunction)

    def weekday(self, moment: datetime, reader: tzinfo) -> str:
        """Return the day of the week of an instant as one says what is usual: on Thursdays."""
        return self._words.get(WEEKDAYS[moment.astimezone(reader).weekday()], "")

    @property
    def _conjunction(self) -> str:
        return self._words.get("and", "+")

    def _group(self, days: list[int], ranges: tuple[WallRange, ...]) -> str:
        pattern = self._words.get("range", "{start}–{end}")
        spans = [pattern.format(start=_wall(wall.start), end=_wall(wall.end)) for wall in ranges]
        group = self._words.get("group", "{days} {ranges}")
        return group.format(days=self._days(days), ranges=listed(spans, self._conjunction))

    def _days(self, days: list[int]) -> str:
        if len(days) == len(WEEKDAYS):
            return self._words.get("every_day", "")
        parts: list[str] = []
        for _, run in groupby(enumerate(days), key=lambda pair: pair[1] - pair[0]):
            row = [day for _, day in run]
            parts += [self._run(row)] if len(row) >= _RUN else [self._words.get(WEEKDAYS[day], "") for day in row]
        return listed(parts, self._conjunction)

    def _run(self, days: list[int]) -> str:
        first, last = self._words.get(f"from_{WEEKDAYS[days[0]]}", ""), self._words.get(f"to_{WEEKDAYS[days[-1]]}", "")
        return self._words.get("days", "{first} – {last}").format(first=first, last=last)


def _wall(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02d}"
