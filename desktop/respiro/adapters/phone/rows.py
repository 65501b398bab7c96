"""What a reader of call logs is told, and what it tells of a row that is no call."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from respiro.domain.calls import CallRecord


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that is not taken over. ``row`` is its 1-based line, in a database its place; kind and detail are data."""

    row: int
    kind: str
    detail: str = ""


Row = CallRecord | BadRow
Rows = Iterator[Row]


@dataclass(frozen=True, slots=True)
class Circumstances:
    """How the user's logs are to be understood.

    ``understood`` turns a number into E.164 (empty for what is none), ``zone`` is that of times without one, and
    ``month_first`` says how 3/4/2026 is read where nothing else tells. A call after ``latest`` (UTC) can't be.
    """

    understood: Callable[[str], str]
    zone: tzinfo
    month_first: bool = False
    latest: datetime = datetime(2100, 1, 1, tzinfo=UTC)
