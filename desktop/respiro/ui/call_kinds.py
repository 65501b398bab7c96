"""The words for what a call, an outcome, a channel and a line of history is."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from respiro.domain.calls import (
    Channel,
    Closed,
    Direction,
    EventKind,
    FollowUpEvent,
    OutcomeKind,
    QuestionKind,
    SnoozeKind,
)
from respiro.domain.calls.mirror import AGENDA
from respiro.domain.week import local_day
from respiro.ui import words

translate = QCoreApplication.translate

_WEEK_DAYS = 7


def when_words(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return day and time as one says them: ``today 17:00``, ``tomorrow 9:30``, ``Thu 12:00``, ``3 Dec, 9:00``."""
    day, today = local_day(moment, zone), local_day(now, zone)
    distance = (day - today) // timedelta(days=1)
    pattern = {
        -1: translate("calls", "yesterday {time}"),
        0: translate("calls", "today {time}"),
        1: translate("calls", "tomorrow {time}"),
    }.get(distance)
    time = words.time_of(moment, zone)
    if pattern is None and -_WEEK_DAYS < distance < _WEEK_DAYS:
        return translate("calls", "{day} {time}").format(day=words.day_in_text(day), time=time)
    if pattern is None:
        return translate("calls", "{date}, {time}").format(date=_short_date(moment, now, zone), time=time)
    return pattern.format(time=time)


def noted_moment_words(detail: str, seen_from: datetime, zone: tzinfo) -> str:
    """Return the instant that a history's line holds (ISO 8601, with its offset) in words; empty if it holds none."""
    try:
        moment = datetime.fromisoformat(detail)
    except ValueError:
        return ""
    return when_words(moment, seen_from, zone) if moment.tzinfo else ""


def _short_date(moment: datetime, now: datetime, zone: tzinfo) -> str:
    day = local_day(moment, zone)
    month = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    text = translate("calls", "{day} {month}").format(day=day.day, month=month)
    return text if day.year == local_day(now, zone).year else f"{text} {day.year}"


def channel_words(channel: Channel) -> str:
    """Return a channel's name, as it begins a line."""
    return {
        Channel.PHONE: translate("calls", "Phone"),
        Channel.WHATSAPP: translate("calls", "WhatsApp"),
        Channel.MAIL: translate("calls", "Mail"),
        Channel.OTHER: translate("calls", "Other"),
    }[channel]


def direction_words(direction: Direction) -> str:
    """Return what became of a call, as it begins a line."""
    return {
        Direction.MISSED: translate("calls", "Missed"),
        Direction.ANSWERED: translate("calls", "Answered"),
        Direction.OUTGOING: translate("calls", "You called"),
    }[direction]


def outcome_choice(outcome: OutcomeKind) -> str:
    """Return an outcome as a choice in a menu or on a button, without mnemonic."""
    return {
        OutcomeKind.REACHED: translate("calls", "Reached"),
        OutcomeKind.LEFT_MESSAGE: translate("calls", "Left a message"),
        OutcomeKind.CALLED_AGAIN: translate("calls", "They called again"),
        OutcomeKind.WROTE: translate("calls", "Wrote instead"),
        OutcomeKind.DELEGATED: translate("calls", "Delegated to…"),
        OutcomeKind.DROPPED: translate("calls", "Dropped because…"),
    }[outcome]


def outcome_words(outcome: OutcomeKind, detail: str = "") -> str:
    """Return what became of a follow-up, inside a sentence: ``reached``, ``delegated to Pawel``."""
    known = _known_detail(detail)
    if outcome.needs_detail:
        pattern = {
            OutcomeKind.DELEGATED: translate("calls", "delegated to {who}"),
            OutcomeKind.DROPPED: translate("calls", "dropped: {why}"),
        }[outcome]
        return pattern.format(who=words.plain(detail), why=known or words.plain(detail))
    text = {
        OutcomeKind.REACHED: translate("calls", "reached"),
        OutcomeKind.LEFT_MESSAGE: translate("calls", "left a message"),
        OutcomeKind.CALLED_AGAIN: translate("calls", "they called again"),
        OutcomeKind.WROTE: translate("calls", "wrote instead"),
    }[outcome]
    remark = known or words.plain(detail)
    return translate("calls", "{outcome} ({remark})").format(outcome=text, remark=remark) if remark else text


def _known_detail(detail: str) -> str:
    """Return the words for a detail that Respiro gives itself when a question is answered."""
    return {
        QuestionKind.OUTGOING.value: translate("calls", "by your call"),
        QuestionKind.ANSWERED.value: translate("calls", "settled then"),
        QuestionKind.DELETED.value: translate("calls", "deleted in the agenda"),
        AGENDA: translate("calls", "in the agenda"),
    }.get(detail, "")


def closed_words(state: Closed) -> str:
    """Return how a follow-up was answered."""
    return outcome_words(state.outcome, state.detail)


def event_words(event: FollowUpEvent, zone: tzinfo) -> str:
    """Return what happened, without its time: ``No answer, attempt 2``."""
    detail = event.detail
    if event.kind is EventKind.CLOSED:
        outcome, _, rest = detail.partition(" ")
        text = outcome_words(OutcomeKind(outcome), rest) if outcome in set(OutcomeKind) else words.plain(detail)
        return text[:1].upper() + text[1:]
    if event.kind is EventKind.SNOOZED:
        return _snoozed(detail)
    if event.kind is EventKind.ASKED:
        return _asked(detail)
    if event.kind is EventKind.EDITED:
        return _edited(detail)
    if event.kind is EventKind.ATTEMPTED:
        return translate("calls", "No answer, attempt {number}").format(number=words.plain(detail))
    when = noted_moment_words(detail, event.at, zone)
    return _dated(event.kind, when)


def _dated(kind: EventKind, when: str) -> str:
    plain = {
        EventKind.OPENED: translate("calls", "Written down"),
        EventKind.CALLED_AGAIN: translate("calls", "Called once more"),
        EventKind.TOLD: translate("calls", "Reminder shown"),
        EventKind.MOVED: translate("calls", "Another time was chosen"),
        EventKind.REOPENED: translate("calls", "To do again"),
        EventKind.RESERVED: translate("calls", "Other margin was found"),
        EventKind.RELEASED: translate("calls", "Its margin is free again"),
        EventKind.EXCEPTION: translate("calls", "Let through out of hours: an exception"),
        EventKind.APOLOGISED: translate("calls", "Apology text taken"),
    }
    dated = {
        EventKind.MOVED: translate("calls", "Moved to {when}"),
        EventKind.RESERVED: translate("calls", "Other margin was found: {when}"),
    }
    return dated[kind].format(when=when) if when and kind in dated else plain.get(kind, kind.value)


def _snoozed(detail: str) -> str:
    return {
        SnoozeKind.TEN_MINUTES.value: translate("calls", "Put off by 10 minutes"),
        SnoozeKind.HOUR.value: translate("calls", "Put off by an hour"),
        SnoozeKind.AFTERNOON.value: translate("calls", "Put off to the afternoon"),
        SnoozeKind.TOMORROW.value: translate("calls", "Put off to the next morning"),
        SnoozeKind.WORKING_HOUR.value: translate("calls", "Put off to the next working hour"),
        SnoozeKind.CLIENT_HOUR.value: translate("calls", "Put off until they can be reached"),
        SnoozeKind.MARGIN.value: translate("calls", "Put into the next margin"),
        SnoozeKind.DATE.value: translate("calls", "Put off to another time"),
    }.get(detail, translate("calls", "Put off"))


def _asked(detail: str) -> str:
    return {
        QuestionKind.OUTGOING.value: translate("calls", "You called them: asked whether that was it"),
        QuestionKind.ANSWERED.value: translate("calls", "They called and were answered: asked whether it is settled"),
        QuestionKind.DELETED.value: translate("calls", "Deleted in the agenda: asked whether it is still to do"),
    }.get(detail, translate("calls", "A question came up"))


def _edited(detail: str) -> str:
    return {
        "kept": translate("calls", "Kept: still to do"),
        "undone": translate("calls", "The last step was undone"),
        "clock": translate("calls", "Put right after the clock was set back"),
    }.get(detail, translate("calls", "Corrected"))
