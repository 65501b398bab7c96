"""What a row of the calls' lists shows: one typed value, made of a follow-up, a call, or a day."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum

from PySide6.QtCore import QCoreApplication

from respiro.domain.calls import Call, Channel, Closed, Direction, FollowUp, Open, Way
from respiro.services.ports import Ports
from respiro.ui import call_words, words
from respiro.ui.call_kinds import closed_words

translate = QCoreApplication.translate

_WEEK_DAYS = 7


class Mark(Enum):
    """The sign at the head of a row; the value names its icon, where it is no dot."""

    NONE = ""
    WAITS = "dot"
    LATE = "dot with a bar"
    OWED = "owed"
    OWED_LATE = "owed with a bar"
    DONE = "check"
    MISSED = "missed"
    ANSWERED = "answered"
    OUTGOING = "outgoing"
    ACTIVE = "start"
    PAUSED = "pause"
    DELEGATED = "people"
    DECLINED = "close"


@dataclass(frozen=True, slots=True)
class Row:
    """A row in words; ``side`` stands at the right of ``title``, ``side_below`` at the right of ``detail``."""

    title: str
    detail: str = ""
    side: str = ""
    side_below: str = ""
    mark: Mark = Mark.NONE
    channel: Channel | None = None
    urgent: bool = False
    is_day: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.side, self.detail, self.side_below) if part)


@dataclass(frozen=True, slots=True)
class Sight:
    """From where rows are seen: the ports, the present instant (UTC), and who waits (ids of follow-ups)."""

    ports: Ports
    now: datetime
    waiting: frozenset[str] = frozenset()

    @property
    def zone(self) -> tzinfo:
        """The user's zone."""
        return self.ports.zone

    def number(self, number: str) -> str:
        """Return a number as people write it."""
        return words.plain(self.ports.numbers.shown(number, self.ports.settings.region)) if number else ""


def row_of(value: FollowUp | Call | date, sight: Sight) -> Row:
    """Return what a row shows."""
    if isinstance(value, FollowUp):
        return _open_row(value, sight) if value.is_open else _closed_row(value, sight)
    if isinstance(value, Call):
        return _call_row(value, sight)
    return Row(day_words(value, sight), is_day=True)


def day_words(day: date, sight: Sight) -> str:
    """Return a day as it heads its calls: Today, Yesterday, Mon 23 November."""
    today = sight.now.astimezone(sight.zone).date()
    near = {0: translate("calls", "Today"), 1: translate("calls", "Yesterday")}.get((today - day).days)
    if near is not None:
        return near
    if timedelta(0) < today - day < timedelta(days=_WEEK_DAYS):
        name = words.day_name(day)
        return name[:1].upper() + name[1:]
    return words.full_date(day)


def _open_row(follow_up: FollowUp, sight: Sight) -> Row:
    late = follow_up.is_late(sight.now)
    if follow_up.way is Way.THEIRS:
        mark = Mark.OWED_LATE if late else Mark.OWED
        said = translate("calls", "owes you an answer")
    else:
        mark = Mark.LATE if late else Mark.WAITS
        said = ""
    return Row(
        title=person(follow_up, sight),
        detail=_joined(
            said,
            words.plain(follow_up.about),
            sight.number(_number_beside_name(follow_up)),
            call_words.age_words(follow_up, sight.now, sight.zone),
        ),
        side=call_words.due_words(follow_up, sight.now, sight.zone),
        side_below=_state_words(follow_up),
        mark=mark,
        channel=follow_up.channel,
        urgent=late,
    )


def _state_words(follow_up: FollowUp) -> str:
    """Return what else is to be known at a glance: a question first, then how often what was tried."""
    state = follow_up.state
    if isinstance(state, Open) and state.question is not None:
        return translate("calls", "asks you something")
    if isinstance(state, Open) and state.must_decide:
        return translate("calls", "put off %n times", "", state.snoozes)
    return _joined(call_words.call_count_words(follow_up.call_count), attempts_words(follow_up.attempts))


def attempts_words(count: int) -> str:
    """Return how often nobody answered, nothing for never: ``2 attempts``."""
    if count == 1:
        return translate("calls", "1 attempt")
    return translate("calls", "%n attempts", "", count) if count else ""


def _closed_row(follow_up: FollowUp, sight: Sight) -> Row:
    state = follow_up.state
    if not isinstance(state, Closed):
        raise TypeError(follow_up)
    return Row(
        title=person(follow_up, sight),
        detail=_joined(closed_words(state), words.plain(follow_up.about)),
        side=call_words.when_words(state.at, sight.now, sight.zone),
        side_below=call_words.late_words(follow_up, sight.now),
        mark=Mark.DONE,
        channel=follow_up.channel,
    )


def _call_row(call: Call, sight: Sight) -> Row:
    mark = {
        Direction.MISSED: Mark.MISSED,
        Direction.ANSWERED: Mark.ANSWERED,
        Direction.OUTGOING: Mark.OUTGOING,
    }[call.direction]
    number = sight.number(call.caller.number)
    waits = call.follow_up_id in sight.waiting
    return Row(
        title=words.plain(call.caller.name) or number or words.plain(call.caller.label),
        detail=_joined(
            call_words.direction_words(call.direction), words.plain(call.about), number if call.caller.name else ""
        ),
        side=words.time_of(call.at, sight.zone),
        side_below=translate("calls", "waits") if waits else _lasted(call),
        mark=mark,
        channel=call.channel,
    )


def _lasted(call: Call) -> str:
    return call_words.length_words(timedelta(seconds=call.seconds)) if call.seconds else ""


def person(follow_up: FollowUp, sight: Sight) -> str:
    """Return who a follow-up is about."""
    return call_words.person_words(follow_up, sight.number(follow_up.caller.number))


def _number_beside_name(follow_up: FollowUp) -> str:
    return follow_up.caller.number if follow_up.caller.name else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
