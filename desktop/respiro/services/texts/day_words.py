"""Days and times as a language says them."""

from datetime import date, datetime, timedelta, tzinfo

from respiro.domain.clients import Tone
from respiro.domain.period import Period
from respiro.services.ports import Texts

_TABLE = "dates"
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NEAR = {0: "today", -1: "yesterday", 1: "tomorrow"}
_WEEKDAY_IS_CLEAR = range(-6, 7)
"""Days from today on which a weekday's name can mean but one day."""


class DayWords:
    """Days and times as a language says them, seen from ``now`` (UTC) in a zone."""

    def __init__(self, texts: Texts, language: str, zone: tzinfo, now: datetime, tone: str = Tone.FORMAL) -> None:
        self._words = texts.table(_TABLE, language)
        self._zone = zone
        self._now = now
        self._tone = tone

    def day(self, moment: datetime) -> str:
        """Return the day of an instant: yesterday, on Monday, on 23 November."""
        local, today = moment.astimezone(self._zone).date(), self._now.astimezone(self._zone).date()
        distance = (local - today) // timedelta(days=1)
        key = _NEAR.get(distance) or (_WEEKDAYS[local.weekday()] if distance in _WEEKDAY_IS_CLEAR else "")
        if key:
            return self._words.get(key, local.isoformat())
        pattern = self._words.get("date" if local.year == today.year else "date_with_year", "")
        month = self._words.get(_MONTHS[local.month - 1], "")
        return pattern.format(day=local.day, month=month, year=local.year) if pattern else local.isoformat()

    def moment(self, moment: datetime, told_in: tzinfo) -> str:
        """Return day and time: tomorrow at 9:30; said to be the reader's own time if it is another ``told_in``."""
        return self._as_theirs(self._plain_moment(moment), moment, told_in)

    def period(self, period: Period, told_in: tzinfo) -> str:
        """Return a period as a person reads it: tomorrow from 9:00 to 10:30."""
        start, end = (moment.astimezone(self._zone) for moment in (period.start, period.end))
        if start.date() == end.date():
            pattern = self._words.get("period", "{date} {start} – {end}")
            words = pattern.format(date=self.day(period.start), start=_wall(start), end=_wall(end))
        else:
            pattern = self._words.get("period_over_days", "{start} – {end}")
            words = pattern.format(start=self._plain_moment(period.start), end=self._plain_moment(period.end))
        return self._as_theirs(words, period.start, told_in)

    def in_month(self, day: date) -> str:
        """Return the month of a day as one says when something was: in November."""
        return self._words.get(f"in_{_MONTHS[day.month - 1]}", f"{day:%Y-%m}")

    def _plain_moment(self, moment: datetime) -> str:
        local = moment.astimezone(self._zone)
        pattern = self._words.get("time_at_one" if local.hour == 1 else "time", "{date} {time}")
        return pattern.format(date=self.day(moment), time=_wall(local))

    def _as_theirs(self, words: str, moment: datetime, told_in: tzinfo) -> str:
        if moment.astimezone(self._zone).utcoffset() == moment.astimezone(told_in).utcoffset():
            return words
        key = "your_time_friendly" if self._tone == Tone.FRIENDLY else "your_time"
        return self._words.get(key, "{when}").format(when=words)


def _wall(local: datetime) -> str:
    return f"{local.hour}:{local.minute:02d}"
