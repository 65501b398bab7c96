"""What stands in the calls' lists, asked for page by page: who waits, what was answered, the whole log."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from respiro.domain.calls import Call, Closed, Direction, FollowUp, OutcomeKind, Way
from respiro.domain.period import Period
from respiro.domain.text import folded
from respiro.domain.week import local_day
from respiro.services.ports import CallQuery, Ports
from respiro.services.reminder_desk import Waiting
from respiro.ui.models.look_back import LookBack
from respiro.ui.models.row_list_model import Entry

_PAGE = 100
_MOST_AT_ONCE = 2_000
"""Calls that are asked for again at a change; what lies further back is loaded anew while scrolling."""
_LEAST_DIGITS = 3
_NOT_IN_NUMBERS = str.maketrans("", "", " +-./()\u00a0\u202f")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; ``late`` leaves only who waits longer than promised, ``direction`` is for the log."""

    text: str = ""
    client_id: str = ""
    way: Way | None = None
    late: bool = False
    outcome: OutcomeKind | None = None
    direction: Direction | None = None


def matches(follow_up: FollowUp, wanted: Wanted) -> bool:
    """Tell whether a follow-up is looked for: by name, subject, address, or number in any notation."""
    caller = follow_up.caller
    if wanted.client_id and caller.client_id != wanted.client_id:
        return False
    text = folded(wanted.text)
    if not text or text in folded(f"{caller.name} {follow_up.about} {caller.email}"):
        return True
    number = wanted.text.translate(_NOT_IN_NUMBERS).lstrip("0")
    return number.isdecimal() and len(number) >= _LEAST_DIGITS and number in caller.number.translate(_NOT_IN_NUMBERS)


class WaitingPages:
    """Who waits, all at once: the later than promised first, then in order of the time chosen."""

    has_more = False

    def __init__(self, wanted: Wanted, waiting: Waiting, now: datetime) -> None:
        self._wanted = wanted
        self._waiting = waiting
        self._now = now

    def again(self) -> list[Entry]:
        """Return who waits."""
        found = [follow_up for follow_up in self._waiting.follow_ups if self._fits(follow_up)]
        return [Entry(follow_up.id, follow_up) for follow_up in in_order(found, self._now)]

    def more(self) -> list[Entry]:
        """Return nothing."""
        return []

    def _fits(self, follow_up: FollowUp) -> bool:
        wanted = self._wanted
        return (
            matches(follow_up, wanted)
            and (wanted.way is None or follow_up.way is wanted.way)
            and (not wanted.late or follow_up.is_late(self._now))
        )


def in_order(follow_ups: Iterable[FollowUp], now: datetime) -> list[FollowUp]:
    """Return the broken promises first, the oldest of them at the top; then by the time that was chosen."""

    def rank(follow_up: FollowUp) -> tuple[bool, datetime, str]:
        late = follow_up.is_late(now)
        state = follow_up.state
        due = state.at if isinstance(state, Closed) else state.due_at
        return (not late, follow_up.promised_at if late else due, follow_up.id)

    return sorted(follow_ups, key=rank)


class AnsweredPages(LookBack):
    """What was answered, the latest first."""

    def __init__(self, ports: Callable[[], Ports], wanted: Wanted) -> None:
        def answered(period: Period) -> list[Entry]:
            return [
                Entry(follow_up.id, follow_up)
                for follow_up in ports().store.closed_follow_ups(period)
                if matches(follow_up, wanted) and _ended_so(follow_up, wanted.outcome)
            ]

        super().__init__(lambda: ports().clock(), answered)


def _ended_so(follow_up: FollowUp, outcome: OutcomeKind | None) -> bool:
    state = follow_up.state
    return outcome is None or (isinstance(state, Closed) and state.outcome is outcome)


class LogPages:
    """The log, newest first, each day under its name."""

    def __init__(self, ports: Callable[[], Ports], wanted: Wanted) -> None:
        self._ports = ports
        directions = frozenset({wanted.direction} if wanted.direction else ())
        self._query = CallQuery(wanted.text.strip(), directions, wanted.client_id)
        self._loaded = 0
        self._last: Call | None = None
        self.has_more = True

    def again(self) -> list[Entry]:
        """Return the calls loaded so far, a page at least."""
        limit = min(max(self._loaded, _PAGE), _MOST_AT_ONCE)
        calls = self._ports().store.calls(replace(self._query, limit=limit))
        self._loaded, self._last, self.has_more = len(calls), None, len(calls) == limit
        return self._entries(calls)

    def more(self) -> list[Entry]:
        """Return the next page."""
        calls = self._ports().store.calls(replace(self._query, before=self._last, limit=_PAGE))
        self._loaded += len(calls)
        self.has_more = len(calls) == _PAGE
        return self._entries(calls)

    def _entries(self, calls: Sequence[Call]) -> list[Entry]:
        entries: list[Entry] = []
        zone = self._ports().zone
        day = local_day(self._last.at, zone) if self._last else None
        for call in calls:
            if local_day(call.at, zone) != day:
                day = local_day(call.at, zone)
                entries.append(Entry(f"day {day.isoformat()}", day))
            entries.append(Entry(call.id, call))
        self._last = calls[-1] if calls else self._last
        return entries
