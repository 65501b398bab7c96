"""The log of calls and the follow-ups, as they are stored."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from respiro.domain.calls import Call, CallChange, Caller, Direction, FollowUp, FollowUpEvent, SourceKey
from respiro.domain.period import Period


@dataclass(frozen=True, slots=True)
class CallQuery:
    """Which calls of the log are asked for: the newest first, ``limit`` at most.

    ``text`` is found in name, number (in any notation), and subject, whatever its case and accents; no
    ``directions`` mean all. ``before`` is the last call of the page before, to go on from.
    """

    text: str = ""
    directions: frozenset[Direction] = frozenset()
    client_id: str = ""
    period: Period | None = None
    before: Call | None = None
    limit: int = 100


class CallStore(Protocol):
    """The log of calls, and the follow-ups with their history."""

    def calls(self, query: CallQuery) -> list[Call]:
        """Return the calls asked for, newest first."""
        ...

    def calls_of(self, follow_up_id: str) -> list[Call]:
        """Return the calls that opened or joined a follow-up, oldest first."""
        ...

    def calls_with_sources(self, period: Period) -> list[tuple[Call, frozenset[str]]]:
        """Return the calls that began in the period, each with the sources that told it."""
        ...

    def known_keys(self, keys: Collection[SourceKey]) -> set[SourceKey]:
        """Return those of the keys under which a call is known."""
        ...

    def callers(self, text: str, limit: int) -> list[Caller]:
        """Return past callers whose name or number matches, the latest to call first."""
        ...

    def open_follow_ups(self) -> list[FollowUp]:
        """Return what is still open, in order of the next time."""
        ...

    def follow_up(self, follow_up_id: str) -> FollowUp | None:
        """Return one follow-up."""
        ...

    def closed_follow_ups(self, period: Period) -> list[FollowUp]:
        """Return the follow-ups that were closed in the period, the latest first."""
        ...

    def events_of(self, follow_up_id: str) -> list[FollowUpEvent]:
        """Return a follow-up's history, oldest first."""
        ...

    def follow_up_events(self, period: Period) -> list[FollowUpEvent]:
        """Return what happened to any follow-up in the period, oldest first."""
        ...

    def commit_calls(self, change: CallChange) -> None:
        """Store a change on disk before returning.

        Raises ConflictError, with nothing stored, when a follow-up is not as the change expected it.
        """
        ...

    def mirror(self) -> dict[str, str]:
        """Return the tasks as the home calendar and the store last agreed on them: raw iCalendar text by UID."""
        ...

    def put_mirror(self, changes: Mapping[str, str | None]) -> None:
        """Note what was agreed on; None forgets a task."""
        ...
