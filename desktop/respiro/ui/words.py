"""Times, lengths, names and faults in words, in the user's language and the ways of their region."""

import re
from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from respiro import phrases
from respiro.domain.errors import RespiroError
from respiro.domain.period import Period
from respiro.domain.text import cut, runs_leftwards, shown_line, visible
from respiro.domain.week import Week

translate = QCoreApplication.translate

NOTHING: Final = "–"
_LONGEST = 200
_LONGEST_SENTENCE = 400
"""Of ours, with what is told in it: its end says what to do."""
_LONGEST_QUOTED = 60
_HOUR = 60
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_BRACKETS: Final = str.maketrans({"<": "\u2039", ">": "\u203a"})
_ENTITY: Final = re.compile(r"&(?=#?\w+;)")


def plain(text: str) -> str:
    """Return foreign text as one line, without control and direction characters, of bearable length."""
    return shown_line(text, _LONGEST)


def plain_lines(text: str) -> str:
    """Return foreign text without control and direction characters, its lines kept, for a field that shows it whole."""
    return visible(text, lines=True)


def isolated(name: str) -> str:
    """Return a name so that its direction is its own, and the sentence around it keeps its own (UAX #9, FSI to PDI)."""
    return f"{_ISOLATE}{name}{_END_OF_ISOLATE}" if runs_leftwards(name) else name


def unmarked(text: str) -> str:
    """Return text for where others may read markup and escapes would be seen, such as a tray's tooltip."""
    return _ENTITY.sub("\uff06", text.translate(_BRACKETS))


def mnemonic_free(text: str) -> str:
    """Return text for a button or a menu, where a single & would make a key of the letter behind it."""
    return text.replace("&", "&&")


def summary(text: str) -> str:
    """Return a meeting's summary as it may be shown; a word for one without."""
    return plain(text) or translate("words", "Untitled")


def tooltip(text: str) -> str:
    """Return text for a tooltip, which Qt would otherwise read as HTML where it looks like some."""
    from html import escape  # noqa: PLC0415  0.7 MB of entities, and the tray has no such tooltips

    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>" if text else ""


def duration(minutes: int) -> str:
    """Return a length of time: 45 min, 6 h, 4 h 15."""
    hours, rest = divmod(abs(minutes), _HOUR)
    sign = "\N{MINUS SIGN}" if minutes < 0 else ""
    if not hours:
        return sign + translate("words", "{minutes} min").format(minutes=rest)
    if not rest:
        return sign + translate("words", "{hours} h").format(hours=hours)
    return sign + translate("words", "{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02d}")


def duration_or_dash(minutes: int) -> str:
    """Return a length of time for a table: a dash for none."""
    return duration(minutes) if minutes else NOTHING


def time_of(moment: datetime, zone: tzinfo) -> str:
    """Return an instant's wall time in that zone, in the region's way."""
    wall = moment.astimezone(zone)
    return QLocale().toString(QTime(wall.hour, wall.minute), QLocale.FormatType.ShortFormat)


def hour_mark(hour: int) -> str:
    """Return an hour, 0 to 24, as the ruler beside the grid shows it."""
    if "a" in QLocale().timeFormat(QLocale.FormatType.ShortFormat).lower():
        return QLocale().toString(QTime(hour % 24, 0), "h AP")
    return str(hour)


def time_range(period: Period, zone: tzinfo) -> str:
    """Return a period's wall times: 12:00–13:15."""
    return times_between(time_of(period.start, zone), time_of(period.end, zone))


def times_between(start: str, end: str) -> str:
    """Return two wall times that are words already, as a range."""
    return translate("words", "{start}–{end}").format(start=start, end=end)


def day_name(day: date) -> str:
    """Return the name of the weekday."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def day_short(day: date) -> str:
    """Return the short name of the weekday, as a column or a list shows it."""
    name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return name[:1].upper() + name[1:]


def day_in_text(day: date) -> str:
    """Return the short name of the weekday as it is written within a sentence."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def day_initial(day: date) -> str:
    """Return the weekday in a letter or two."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)


def full_date(day: date) -> str:
    """Return the whole date in the region's way."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def when(period: Period, zone: tzinfo) -> str:
    """Return the short weekday and the wall times: Tue 12:00–13:00."""
    return day_and_times(period.start.astimezone(zone).date(), time_range(period, zone))


def day_and_times(day: date, times: str) -> str:
    """Return the short weekday before wall times that are words already."""
    return translate("words", "{day} {times}").format(day=day_short(day), times=times)


def week_name(week: Week) -> str:
    """Return the week's name without its year."""
    return translate("words", "Week {number}").format(number=week.number)


def week_days(week: Week, *, with_year: bool = False) -> str:
    """Return the days a week goes over: 23–29 November."""
    first, last = week.days[0], week.days[-1]
    first_month, last_month = (QLocale().monthName(day.month) for day in (first, last))
    if first.month == last.month:
        text = translate("words", "{first}–{last} {month}").format(first=first.day, last=last.day, month=last_month)
    else:
        text = translate("words", "{first} {first_month} – {last} {last_month}").format(
            first=first.day, first_month=first_month, last=last.day, last_month=last_month
        )
    return f"{text} {last.year}" if with_year else text


def either(names: Sequence[str]) -> str:
    """Return names of which any would do: a, b or c."""
    if len(names) < 2:  # noqa: PLR2004  two are the least to choose from
        return "".join(names)
    return translate("words", "{others} or {last}").format(others=", ".join(names[:-1]), last=names[-1])


def quoted(text: str) -> str:
    """Return a meeting's name, cut where it would hide the sentence it stands in, between quotation marks."""
    name = summary(text)
    return QLocale().quoteString(isolated(cut(name, _LONGEST_QUOTED)))


def fault_words(error: RespiroError) -> str:
    """Return a fault of the world as a sentence."""
    return shown_line(phrases.told(error, lambda text: translate(phrases.CONTEXT, text)), _LONGEST_SENTENCE)
