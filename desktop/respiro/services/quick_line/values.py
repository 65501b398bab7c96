"""What a line says."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from respiro.domain.calls import Channel, Direction, Way


class Field(StrEnum):
    """What a part of the line was read as."""

    NAME = "name"
    NUMBER = "number"
    EMAIL = "email"
    ABOUT = "about"
    CALL_BACK = "call_back"
    CALLED_AT = "called_at"
    CHANNEL = "channel"
    DIRECTION = "direction"


@dataclass(frozen=True, slots=True)
class Span:
    """The characters of the line, half-open, that gave a field."""

    field: Field
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class QuickLine:
    """What was understood; empty and None where the line says nothing. Instants are UTC.

    ``number`` is E.164 where it could be understood, else as typed. Of a known person the full name, the client
    and what the line leaves out (number, address) are filled in. ``has_passed`` tells that the line names a time
    to call back which lies behind: ``call_back_at`` is None then. ``spans`` are in order and don't overlap.
    """

    name: str = ""
    number: str = ""
    email: str = ""
    client_id: str = ""
    about: str = ""
    call_back_at: datetime | None = None
    has_passed: bool = False
    direction: Direction = Direction.MISSED
    way: Way = Way.MINE
    channel: Channel = Channel.PHONE
    called_at: datetime | None = None
    spans: tuple[Span, ...] = ()
