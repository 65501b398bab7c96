"""A point in time as people say it: today 17:00, tomorrow 10:00, Fri 10:00, 3 December 10:00."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from respiro.domain.week import local_day
from respiro.ui import words

translate = QCoreApplication.translate

_NEAR = timedelta(days=7)


def moment_words(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return an instant as it stands inside a sentence, its day named from today."""
    day, today, time = local_day(moment, zone), local_day(now, zone), words.time_of(moment, zone)
    if day == today:
        return translate("moment", "today {time}").format(time=time)
    if day == today + timedelta(days=1):
        return translate("moment", "tomorrow {time}").format(time=time)
    if day == today - timedelta(days=1):
        return translate("moment", "yesterday {time}").format(time=time)
    if timedelta() < day - today < _NEAR:
        return translate("moment", "{day} {time}").format(day=words.day_name(day), time=time)
    date = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return translate("moment", "{day} {time}").format(day=date, time=time)


def time_words(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return an instant of today as its time alone, any other as moment_words() does."""
    if local_day(moment, zone) == local_day(now, zone):
        return words.time_of(moment, zone)
    return moment_words(moment, now, zone)
