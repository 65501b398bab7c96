"""A call, or whatever else came in its place, as it is kept in the log."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from respiro.domain.calls.caller import Caller
from respiro.domain.channel import Channel


class Direction(StrEnum):
    """What became of the call."""

    MISSED = "missed"
    ANSWERED = "answered"
    """They called and were answered."""
    OUTGOING = "outgoing"
    """The user called, or asked them for something."""


BY_HAND = "hand"
"""The source of what the user wrote down."""


@dataclass(frozen=True, slots=True)
class Call:
    """One entry of the log. ``at`` is UTC; ``seconds`` how long it lasted, 0 for a missed one or unknown.

    ``follow_up_id`` is the follow-up that it opened or joined; empty when nothing was left to do.
    """

    id: str
    at: datetime
    caller: Caller
    direction: Direction = Direction.MISSED
    channel: Channel = Channel.PHONE
    about: str = ""
    seconds: int = 0
    source: str = BY_HAND
    follow_up_id: str = ""


@dataclass(frozen=True, slots=True)
class SourceKey:
    """How a phone or a file names a call: what bears a known key is known already."""

    source: str
    key: str


@dataclass(frozen=True, slots=True)
class CallRecord:
    """A call as a phone or a file tells it. ``at`` is UTC; ``number`` is E.164 where it could be understood."""

    at: datetime
    direction: Direction
    key: SourceKey
    number: str = ""
    name: str = ""
    seconds: int = 0
    channel: Channel = Channel.PHONE
