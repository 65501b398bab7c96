"""DATE, DATE-TIME, DURATION and UTC-OFFSET values (RFC 5545 §3.3.4 to §3.3.6, §3.3.14)."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

Moment = date | datetime
"""A day, an instant (aware) or a floating wall time (naive), as DTSTART is one of the three."""

_DATE_TIME = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ]?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*([Zz])?)?")
_DURATION = re.compile(
    r"([+-])?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?", re.IGNORECASE
)
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d):?(\d\d)?")


def parse_moment(value: str, zone: tzinfo | None, *, only_date: bool = False) -> Moment:
    """Read a DATE or DATE-TIME; without Z it is in ``zone``, floating if that is None.

    Also the ISO form with hyphens and colons, without seconds, and 24:00. Raises ValueError for anything else.
    """
    match = _DATE_TIME.fullmatch(value.strip())
    if match is None:
        raise ValueError("neither DATE nor DATE-TIME")
    day = date(int(match[1]), int(match[2]), int(match[3]))
    if only_date or match[4] is None:
        return day
    hour, minute, second = int(match[4]), int(match[5]), min(int(match[6] or 0), 59)
    carried, hour = (1, 0) if (hour, minute, second) == (24, 0, 0) else (0, hour)
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=UTC if match[7] else zone) + timedelta(
        days=carried
    )


def parse_duration(value: str) -> timedelta:
    """Read a DURATION, which may be negative. Raises ValueError."""
    match = _DURATION.fullmatch(value.strip())
    if match is None or not any(match.groups()[1:]):
        raise ValueError("no DURATION")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if match[1] == "-" else length


@dataclass(frozen=True, slots=True)
class Length:
    """How long an event lasts: ``days`` by the calendar, then ``exact`` time as it passes (RFC 5545 §3.3.6)."""

    days: int = 0
    exact: timedelta = timedelta(0)

    @property
    def about(self) -> timedelta:
        """Return the length but for changes of the clocks."""
        return timedelta(days=self.days) + self.exact

    def after(self, start: Moment) -> Moment:
        """Return the end of what starts then; in UTC if exact time counts and the start has a zone."""
        end = start + timedelta(days=self.days) if self.days else start
        if not self.exact:
            return end
        return end.astimezone(UTC) + self.exact if isinstance(end, datetime) and end.tzinfo else end + self.exact


def parse_length(value: str) -> Length:
    """Read a DURATION as its calendar days and its exact time. Raises ValueError."""
    whole = parse_duration(value)
    match = _DURATION.fullmatch(value.strip())
    days = (int(match[2] or 0) * 7 + int(match[3] or 0)) * (-1 if match[1] == "-" else 1) if match else 0
    return Length(days, whole - timedelta(days=days))


def parse_offset(value: str) -> timedelta:
    """Read a UTC-OFFSET of less than a day. Raises ValueError."""
    match = _OFFSET.fullmatch(value.strip())
    if match is None:
        raise ValueError("no UTC-OFFSET")
    offset = timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    if offset >= timedelta(days=1):
        raise ValueError("UTC-OFFSET of a day or more")
    return -offset if match[1] == "-" else offset


def is_day(moment: Moment) -> bool:
    """Tell whether the moment is a whole day."""
    return not isinstance(moment, datetime)


def as_wall(moment: Moment) -> datetime:
    """Return the wall time of a moment without its zone; a day is its midnight."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001  a wall time has no zone


def like(moment: Moment, model: Moment) -> Moment:
    """Return the moment in the model's kind: day, floating, or in the model's zone.

    Programs write EXDATE, RDATE, UNTIL and RECURRENCE-ID in another kind than DTSTART.
    """
    if not isinstance(model, datetime):
        return date(moment.year, moment.month, moment.day)
    if not isinstance(moment, datetime):
        return datetime.combine(moment, model.timetz())
    if model.tzinfo is None:
        return moment.replace(tzinfo=None)
    if moment.tzinfo is None:
        return moment.replace(tzinfo=model.tzinfo)
    return moment.astimezone(model.tzinfo)
