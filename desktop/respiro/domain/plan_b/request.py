"""An urgent request: what a client wants, what was decided, and where it stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.calls.caller import Caller
from respiro.domain.calls.follow_up import Reservation
from respiro.domain.channel import Channel
from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.domain.plan_b.policy import LONGEST_EFFORT


class Stage(StrEnum):
    """Where a request stands."""

    RECEIVED = "received"
    """Nobody has looked at it."""
    TRIAGED = "triaged"
    """Looked at; nothing is planned yet, or what was planned fell through."""
    SCHEDULED = "scheduled"
    """It has a time."""
    ACTIVE = "active"
    """The user works on it."""
    WAITING = "waiting"
    """The client is to answer; the clock stands still."""
    DELEGATED = "delegated"
    """Someone else does it; a follow-up watches them."""
    RESOLVED = "resolved"
    DECLINED = "declined"

    @property
    def is_open(self) -> bool:
        """Whether something is left to do."""
        return self not in (Stage.RESOLVED, Stage.DECLINED)


class DecisionKind(StrEnum):
    """The one decision that ends a triage."""

    NOW = "now"
    BLOCK = "block"
    """In margin, or in the time that was made for it."""
    LATER = "later"
    SHORTER = "shorter"
    PHONE = "phone"
    MAIL = "mail"
    DELEGATE = "delegate"
    DECLINE = "decline"
    """No, but with an alternative."""


@dataclass(frozen=True, slots=True)
class UrgentRequest:
    """One request of one person. All instants UTC; raises ValueError for a state that can't be.

    ``want``, ``expect`` and ``done`` are the answers to the three questions, ``expected_by`` the instant that the
    second names, if any. ``minutes`` is the estimated effort. ``since`` is when it came to its stage. ``place`` is
    when it is to be done: minutes of the margin block ``block_uid``, or time made for it (no block). While the
    client is waited for, ``left`` holds the business minutes that the promise had left (negative: late by so many).
    ``worked`` are the minutes of active work before ``since``, ``spent`` what it took in the end. ``detail`` is to
    whom it was delegated, the alternative offered, or what the client is to answer. ``follow_up_id`` is the call
    it came from, ``helper_follow_up_id`` the follow-up that watches the backup person. ``told_at`` is when a notice
    about it was last on the screen. ``out_of_hours``: came when this client may not reach the user.
    """

    id: str
    caller: Caller
    want: str
    received_at: datetime
    acknowledge_by: datetime
    promised_at: datetime
    since: datetime
    minutes: int
    stage: Stage = Stage.RECEIVED
    channel: Channel = Channel.WHATSAPP
    expect: str = ""
    done: str = ""
    expected_by: datetime | None = None
    is_urgent: bool = True
    is_important: bool = True
    decision: DecisionKind | None = None
    place: Period | None = None
    block_uid: str = ""
    left: int | None = None
    worked: int = 0
    spent: int | None = None
    detail: str = ""
    follow_up_id: str = ""
    helper_follow_up_id: str = ""
    told_at: datetime | None = None
    out_of_hours: bool = False

    def __post_init__(self) -> None:
        if not 0 < self.minutes <= LONGEST_EFFORT:
            raise InvalidValueError("effort_out_of_range", minutes=self.minutes)
        if (self.stage is Stage.WAITING) != (self.left is not None):
            raise ValueError("the clock stands still exactly while the client is waited for")
        if self.stage is Stage.SCHEDULED and self.place is None:
            raise ValueError("what is scheduled has a time")
        if self.block_uid and self.place is None:
            raise ValueError("minutes of a block are a period")

    @property
    def uid(self) -> str:
        """The iCalendar UID of its VEVENT."""
        return f"{self.id}{PLAN_B_UID_SUFFIX}"

    @property
    def is_open(self) -> bool:
        """Whether something is left to do."""
        return self.stage.is_open

    @property
    def is_mine(self) -> bool:
        """Whether it is the user's turn."""
        return self.stage in (Stage.RECEIVED, Stage.TRIAGED, Stage.SCHEDULED, Stage.ACTIVE)

    @property
    def reservation(self) -> Reservation | None:
        """The minutes of margin that are spoken for by it."""
        return Reservation(self.block_uid, self.place) if self.block_uid and self.place else None

    def is_late(self, now: datetime) -> bool:
        """Tell whether the promise is broken by now, or was when it ended; while the clock stands, by what was left."""
        if self.left is not None:
            return self.left < 0
        return (now if self.is_open else self.since) > self.promised_at


class RequestEventKind(StrEnum):
    """What happened to a request: the stage it came to, or something on the way."""

    RECEIVED = "received"
    TRIAGED = "triaged"
    SCHEDULED = "scheduled"
    ACTIVE = "active"
    WAITING = "waiting"
    DELEGATED = "delegated"
    RESOLVED = "resolved"
    DECLINED = "declined"
    REOPENED = "reopened"
    EDITED = "edited"
    TOLD = "told"
    MOVED = "moved"
    """Its margin moved, or other margin was found for it."""
    LOST = "lost"
    """Its margin went and there was no other."""
    EXCEPTION = "exception"
    """The detail is the ExceptionKind; one that ends in `` undone`` takes an earlier one back."""
    ANSWERED = "answered"
    """A text was sent, or handed to the program that sends it; the detail is its kind."""
    PLAYBOOK = "playbook"
    """A step of a playbook; the detail says which and what was answered."""
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """One line of a request's history; added, never edited. ``number`` is the store's, 0 before it is stored."""

    request_id: str
    at: datetime
    kind: RequestEventKind
    detail: str = ""
    number: int = 0
