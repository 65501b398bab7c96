"""Today's margin in words, for the tray and the small window."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from respiro.domain.margins import MarginBlock
from respiro.domain.week import local_day
from respiro.services.today import Today
from respiro.ui import words

translate = QCoreApplication.translate


def left_words(today: Today) -> str:
    """Return how much of today's margin is left, in a sentence."""
    if today.left_minutes:
        text = translate("today", "{length} of margin left today.")
        return text.format(length=words.duration(today.left_minutes))
    if today.total_minutes:
        return translate("today", "Today's margin is behind you.")
    return translate("today", "No margin today.")


def next_words(today: Today, now: datetime, zone: tzinfo) -> str:
    """Return the block under way or the next one, in a sentence."""
    block = today.next_free
    if block is None:
        return translate("today", "None is planned yet.")
    if block.period.start <= now:
        return translate("today", "Now: {times}.").format(times=words.time_range(block.period, zone))
    return translate("today", "Next: {times}.").format(times=_place(block, now, zone))


def tooltip_words(today: Today, now: datetime, zone: tzinfo) -> str:
    """Return both."""
    return f"{left_words(today)} {next_words(today, now, zone)}"


def block_words(block: MarginBlock, zone: tzinfo) -> str:
    """Return one of today's blocks as an entry: 12:00–13:00 · margin."""
    return translate("today", "{times} · margin").format(times=words.time_range(block.period, zone))


def _place(block: MarginBlock, now: datetime, zone: tzinfo) -> str:
    times = words.time_range(block.period, zone)
    today, day = local_day(now, zone), local_day(block.period.start, zone)
    if day == today:
        return times
    if day == today + timedelta(days=1):
        return translate("today", "tomorrow {times}").format(times=times)
    if day < today + timedelta(days=7):
        return translate("today", "{day} {times}").format(day=words.day_name(day), times=times)
    return translate("today", "{date}, {times}").format(date=words.full_date(day), times=times)
