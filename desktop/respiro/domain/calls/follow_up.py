"""A follow-up: what is still owed to someone who called, or what someone owes the user."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from respiro.domain.calls.caller import Caller
from respiro.domain.calls.policy import SNOOZES_BEFORE_DECIDING
from respiro.domain.channel import Channel
from respiro.domain.period import Period

FOLLOW_UP_UID_SUFFIX = "@call.respiro"
"""UIDs of ours can be told from other people's; the VTODO that mirrors a follow-up bears its id."""


class Way(StrEnum):
    """Whose turn it is."""

    MINE = "mine"
    """The user is to call back, or to do what was promised."""
    THEIRS = "theirs"
    """Something was asked of them; the user reminds them (P10)."""


class OutcomeKind(StrEnum):
    """The explicit answers that end a follow-up; nothing else does."""

    REACHED = "reached"
    LEFT_MESSAGE = "left_message"
    CALLED_AGAIN = "called_again"
    WROTE = "wrote"
    DELEGATED = "delegated"
    """``detail`` is to whom."""
    DROPPED = "dropped"
    """``detail`` is why."""

    @property
    def needs_detail(self) -> bool:
        """Whether it says nothing without a person or a reason."""
        return self in (OutcomeKind.DELEGATED, OutcomeKind.DROPPED)


class QuestionKind(StrEnum):
    """What Respiro can't decide by itself about an open follow-up."""

    OUTGOING = "outgoing"
    """The user's phone called them since: was that the call-back?"""
    ANSWERED = "answered"
    """They called since and were answered: is it settled?"""
    DELETED = "deleted"
    """Its task was deleted in the agenda: is it still to do?"""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that waits for an answer; ``at`` is the UTC instant of what raised it."""

    kind: QuestionKind
    at: datetime


@dataclass(frozen=True, slots=True)
class Reservation:
    """Minutes of a margin block that are spoken for."""

    block_uid: str
    period: Period


@dataclass(frozen=True, slots=True)
class Open:
    """Still to do, and hence with exactly one next time. All instants UTC.

    ``due_at`` is the time that the user or the policy chose; ``next_at`` when the reminder comes (again), which
    differs once it was told. ``decided_at`` is when ``next_at`` was decided; if ``is_relative``, it was chosen as
    a length of time from then, and keeps that length when the clock is set back. ``told_at`` is when the
    reminder for ``due_at`` was last on the screen.
    """

    due_at: datetime
    next_at: datetime
    decided_at: datetime
    is_relative: bool = False
    told_at: datetime | None = None
    snoozes: int = 0
    question: Question | None = None
    reservation: Reservation | None = None

    @property
    def must_decide(self) -> bool:
        """Whether it was put off so often that a decision is asked for."""
        return self.snoozes >= SNOOZES_BEFORE_DECIDING


@dataclass(frozen=True, slots=True)
class Closed:
    """Answered. ``detail`` is the person it was delegated to, the reason it was dropped, or a remark."""

    at: datetime
    outcome: OutcomeKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What is owed to one person, however often they called.

    ``opened_at`` is the first call, ``called_at`` the latest (UTC); ``promised_at`` when the response window
    ends (UTC). ``let_through``: came out of hours from a client who may, which counts as an exception.
    """

    id: str
    caller: Caller
    about: str
    way: Way
    channel: Channel
    opened_at: datetime
    called_at: datetime
    promised_at: datetime
    state: Open | Closed
    call_count: int = 1
    attempts: int = 0
    let_through: bool = False

    @property
    def uid(self) -> str:
        """The iCalendar UID of its task."""
        return f"{self.id}{FOLLOW_UP_UID_SUFFIX}"

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an answer."""
        return isinstance(self.state, Open)

    def is_late(self, now: datetime) -> bool:
        """Tell whether the user's promise is broken by now (or was, when it was answered); theirs is none of ours."""
        ends_at = self.state.at if isinstance(self.state, Closed) else now
        return self.way is Way.MINE and ends_at > self.promised_at


class EventKind(StrEnum):
    """What happened to a follow-up."""

    OPENED = "opened"
    CALLED_AGAIN = "called_again"
    """One more call of the same person joined it."""
    TOLD = "told"
    SNOOZED = "snoozed"
    MOVED = "moved"
    """Another time was chosen, here or in the agenda."""
    ATTEMPTED = "attempted"
    """No answer."""
    ASKED = "asked"
    """A question came up; the detail is its kind."""
    CLOSED = "closed"
    REOPENED = "reopened"
    EDITED = "edited"
    RESERVED = "reserved"
    RELEASED = "released"
    """Its minutes of a margin block are free again."""
    EXCEPTION = "exception"
    """Let through out of hours. One with the detail ``undone`` takes an earlier one back."""
    APOLOGISED = "apologised"


@dataclass(frozen=True, slots=True)
class FollowUpEvent:
    """One line of a follow-up's history; added, never edited. ``number`` is the store's, 0 before it is stored."""

    follow_up_id: str
    at: datetime
    kind: EventKind
    detail: str = ""
    number: int = 0
