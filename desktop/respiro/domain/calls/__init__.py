"""Calls and what is owed because of them: an open follow-up always has exactly one next time."""

from respiro.domain.calls.call import BY_HAND, Call, CallRecord, Direction, SourceKey
from respiro.domain.calls.caller import Caller
from respiro.domain.calls.change import CallChange
from respiro.domain.calls.clock_change import at_clock
from respiro.domain.calls.due import due, is_quiet
from respiro.domain.calls.follow_up import (
    FOLLOW_UP_UID_SUFFIX,
    Closed,
    EventKind,
    FollowUp,
    FollowUpEvent,
    Open,
    OutcomeKind,
    Question,
    QuestionKind,
    Reservation,
    Way,
)
from respiro.domain.calls.matching import SAME_CALL, SAME_CALL_BY_HAND, known_call
from respiro.domain.calls.policy import (
    SNOOZES_BEFORE_DECIDING,
    CallPolicy,
    LadderStep,
    OutgoingRule,
    format_ladder,
    parse_ladder,
)
from respiro.domain.calls.snooze import SnoozeKind, SnoozeOption, margin_place, snooze_options
from respiro.domain.calls.transitions import (
    asked,
    at_once,
    attempted,
    called_again,
    closed,
    first_reminder,
    joined,
    moved,
    open_state,
    promise,
    reopened,
    snoozed,
    told,
)
from respiro.domain.channel import Channel

__all__ = [
    "BY_HAND",
    "FOLLOW_UP_UID_SUFFIX",
    "SAME_CALL",
    "SAME_CALL_BY_HAND",
    "SNOOZES_BEFORE_DECIDING",
    "Call",
    "CallChange",
    "CallPolicy",
    "CallRecord",
    "Caller",
    "Channel",
    "Closed",
    "Direction",
    "EventKind",
    "FollowUp",
    "FollowUpEvent",
    "LadderStep",
    "Open",
    "OutcomeKind",
    "OutgoingRule",
    "Question",
    "QuestionKind",
    "Reservation",
    "SnoozeKind",
    "SnoozeOption",
    "SourceKey",
    "Way",
    "asked",
    "at_clock",
    "at_once",
    "attempted",
    "called_again",
    "closed",
    "due",
    "first_reminder",
    "format_ladder",
    "is_quiet",
    "joined",
    "known_call",
    "margin_place",
    "moved",
    "open_state",
    "parse_ladder",
    "promise",
    "reopened",
    "snooze_options",
    "snoozed",
    "told",
]
