"""The week's rhythm in the words of a notice: its review as it ends, its margin as its work begins."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from respiro.domain.margins import MarginBlock
from respiro.domain.week import local_day
from respiro.services.rhythm import WeekBegin, WeekEnd
from respiro.ui import words
from respiro.ui.actions import Wish
from respiro.ui.runtime.notices import Notice

translate = QCoreApplication.translate


def end_notice(key: str, end: WeekEnd) -> Notice:
    """Return the offer of a week's review, and to plan the week after it; its buttons are wishes for a week."""
    from respiro.ui.sentences import week_words  # noqa: PLC0415  once a week; the tray stays light

    headline = translate("news", "Time to look back on the week.")
    if end.after_has_begun:
        headline = translate("news", "Time to look back on last week.")
    actions = [(wish_for(Wish.REVIEW, str(end.view.week)), translate("news", "Review the week"))]
    if not end.after_is_planned:
        label = translate("news", "Plan this week") if end.after_has_begun else translate("news", "Plan next week")
        actions.append((wish_for(Wish.PLAN, str(end.after)), label))
    return Notice(key, headline, f"{week_words(end.view)} {_after_words(end)}", tuple(actions))


def begin_notice(key: str, begin: WeekBegin, now: datetime, zone: tzinfo) -> Notice:
    """Return how much margin the week has as its work begins; where no plan was made, the offer to make one."""
    week = str(begin.week)
    show = (wish_for(Wish.WEEK, week), translate("news", "Show the week"))
    plan = (wish_for(Wish.PLAN, week), translate("news", "Plan this week"))
    if begin.blocks:
        headline = translate("news", "This week has {length} of margin in %n block(s).", "", len(begin.blocks))
        headline = headline.format(length=words.duration(begin.minutes))
        return Notice(key, headline, _first_words(begin, now, zone), (show,) if begin.is_planned else (show, plan))
    if begin.is_planned:
        text = translate("news", "Meetings took it, or you gave it back.")
        return Notice(key, translate("news", "This week has no margin left."), text, (show,))
    text = translate("news", "Planning it takes one click.")
    return Notice(key, translate("news", "This week has no margin yet."), text, (plan,))


def wish_for(wish: Wish, week: str) -> str:
    """Return the key of a button that wishes for a week; asked_for() reads it."""
    return f"{wish}/{week}"


def asked_for(action: str) -> tuple[Wish, str] | None:
    """Return the wish of a button, and the week it is for or nothing; None for what is no wish."""
    wish, _, week = action.partition("/")
    return (Wish(wish), week) if wish in tuple(Wish) else None


def _after_words(end: WeekEnd) -> str:
    if not end.after_is_planned:
        if end.after_has_begun:
            return translate("news", "This week isn't planned yet.")
        return translate("news", "Next week isn't planned yet.")
    if end.after_has_begun:
        text = translate("news", "This week has {length} of margin.")
    else:
        text = translate("news", "Next week has {length} of margin.")
    return text.format(length=words.duration(end.after_minutes))


def _first_words(begin: WeekBegin, now: datetime, zone: tzinfo) -> str:
    if not begin.ahead:
        return ""
    block = begin.ahead[0]
    if block.period.start <= now:
        text = translate("news", "You are in one now, until {time}.")
        return text.format(time=words.time_of(block.period.end, zone))
    place = _place(block, now, zone)
    if block == begin.blocks[0]:
        return translate("news", "The first is {place}.").format(place=place)
    return translate("news", "The next is {place}.").format(place=place)


def _place(block: MarginBlock, now: datetime, zone: tzinfo) -> str:
    time, day, today = (
        words.time_of(block.period.start, zone),
        local_day(block.period.start, zone),
        local_day(now, zone),
    )
    if day == today:
        return translate("news", "today at {time}").format(time=time)
    if day == today + timedelta(days=1):
        return translate("news", "tomorrow at {time}").format(time=time)
    return translate("news", "{day} at {time}").format(day=words.day_name(day), time=time)
