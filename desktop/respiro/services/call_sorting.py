"""What calls that are new mean, one after the other: a pure decision over what the store knows around them."""

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from respiro.domain.calls import (
    BY_HAND,
    SAME_CALL_BY_HAND,
    Call,
    CallChange,
    Caller,
    CallRecord,
    Closed,
    Direction,
    EventKind,
    FollowUp,
    FollowUpEvent,
    OutcomeKind,
    OutgoingRule,
    Question,
    QuestionKind,
    SourceKey,
    Way,
    asked,
    closed,
    known_call,
    open_state,
)
from respiro.domain.margins import LedgerEntry
from respiro.domain.period import Period
from respiro.services.call_log import stepping
from respiro.services.call_opening import joining, new_id, opening
from respiro.services.call_people import People
from respiro.services.ports import Ports

_AHEAD = timedelta(days=2)
"""How far the phone's clock may be ahead of this one."""
_SECOND = timedelta(seconds=1)
_Told = tuple[datetime, str, Call, frozenset[str]]
_KINDS = {
    Direction.OUTGOING: (QuestionKind.OUTGOING, OutcomeKind.REACHED),
    Direction.ANSWERED: (QuestionKind.ANSWERED, OutcomeKind.CALLED_AGAIN),
}


def is_talk(direction: Direction, seconds: int, source: str) -> bool:
    """Tell whether the two talked with each other: an outgoing call that lasted, an answered one."""
    return direction is Direction.ANSWERED or (direction is Direction.OUTGOING and (seconds > 0 or source == BY_HAND))


class Talks:
    """When the user last talked with whom; what lies before ``since`` (UTC) settles nothing that is recent."""

    def __init__(self, since: datetime) -> None:
        self.since = since
        self._people: People[datetime] = People()

    def add(self, caller: Caller, at: datetime) -> None:
        """Note one more talk."""
        if at > self.since:
            self._people.add(caller, at)

    def is_after(self, caller: Caller, at: datetime) -> bool:
        """Tell whether they talked after the instant."""
        return any(talked_at > at for talked_at in self._people.of(caller))


class Sorting:
    """Takes new calls in order of time and gathers one change of the store out of them.

    ``talks`` are those of the whole log that is being picked up.
    """

    def __init__(self, ports: Ports, records: Sequence[CallRecord], talks: Talks) -> None:
        self._ports = ports
        self._talks = talks
        self._stored_talks = Talks(talks.since)
        self._near: list[_Told] = []
        self._open: People[str] = People()
        self._states: dict[str, FollowUp] = {}
        self._expected: dict[str, FollowUp | None] = {}
        self._calls: list[Call] = []
        self._keys: list[tuple[str, SourceKey]] = []
        self._events: list[FollowUpEvent] = []
        self._entries: list[LedgerEntry] = []
        self.counts: Counter[str] = Counter()
        if records:
            self._look_around(records[0].at, records[-1].at)

    def _look_around(self, first: datetime, last: datetime) -> None:
        store = self._ports.store
        around = store.calls_with_sources(Period(first - SAME_CALL_BY_HAND, last + SAME_CALL_BY_HAND + _SECOND))
        self._near = sorted((call.at, call.id, call, sources) for call, sources in around)
        for follow_up in store.open_follow_ups():
            if follow_up.way is Way.MINE:
                self._remember(follow_up)
        if last <= self._talks.since:
            return
        lately = Period(self._talks.since, self._ports.clock() + _AHEAD)
        for call, _sources in store.calls_with_sources(lately):
            if is_talk(call.direction, call.seconds, call.source):
                self._stored_talks.add(call.caller, call.at)
        for follow_up in store.closed_follow_ups(lately):
            if follow_up.way is Way.MINE and isinstance(follow_up.state, Closed):
                self._stored_talks.add(follow_up.caller, follow_up.state.at)

    def take(self, record: CallRecord, caller: Caller) -> None:
        """Decide what a call means that bears no known key."""
        if (same := self._same_call(record, caller)) is not None:
            self._keys.append((same.id, record.key))
            self.counts["matched"] += 1
            return
        call = Call(
            new_id(),
            record.at,
            caller,
            record.direction,
            record.channel,
            seconds=record.seconds,
            source=record.key.source,
        )
        self._keys.append((call.id, record.key))
        insort(self._near, (call.at, call.id, call, frozenset({record.key.source})))
        self.counts["added"] += 1
        follow_up = self._open_with(caller)
        if is_talk(call.direction, call.seconds, call.source):
            self._talked(call, follow_up)
        elif call.direction is Direction.MISSED and self._waits(call):
            self._missed(call, follow_up)
        else:
            self._calls.append(call)

    def change(self) -> CallChange:
        """Return all that was decided."""
        return CallChange(
            calls=tuple(self._calls),
            keys=tuple(self._keys),
            follow_ups=tuple(self._states[follow_up_id] for follow_up_id in self._expected),
            expected=tuple(self._expected.items()),
            events=tuple(self._events),
            entries=tuple(self._entries),
        )

    def _same_call(self, record: CallRecord, caller: Caller) -> Call | None:
        """Return the call if another source told it; from now on this one has told it, too."""
        first = bisect_left(self._near, record.at - SAME_CALL_BY_HAND, key=lambda told: told[0])
        last = bisect_right(self._near, record.at + SAME_CALL_BY_HAND, key=lambda told: told[0])
        same = known_call(record, ((call, sources) for _at, _id, call, sources in self._near[first:last]), caller)
        if same is not None:
            place = next(place for place in range(first, last) if self._near[place][1] == same.id)
            at, call_id, call, sources = self._near[place]
            self._near[place] = (at, call_id, call, sources | {record.key.source})
        return same

    def _waits(self, call: Call) -> bool:
        """Tell whether the missed call is recent, and they have not talked since."""
        settled = self._talks.is_after(call.caller, call.at) or self._stored_talks.is_after(call.caller, call.at)
        return call.at > self._talks.since and not settled

    def _missed(self, call: Call, follow_up: FollowUp | None) -> None:
        if follow_up is None:
            self._add(opening(self._ports, call, Way.MINE))
            self.counts["opened"] += 1
        else:
            self._add(joining(self._ports, follow_up, call))
            self.counts["joined"] += 1

    def _talked(self, call: Call, follow_up: FollowUp | None) -> None:
        """End what was open when they talked, or ask; a commitment is not settled by the next talk without asking."""
        rule = self._ports.settings.calls.outgoing
        if follow_up is None or call.at <= follow_up.called_at or rule is OutgoingRule.KEEP:
            self._calls.append(call)
            return
        question, outcome = _KINDS[call.direction]
        if rule is OutgoingRule.CLOSE and self._was_missed(follow_up):
            after = closed(follow_up, outcome, call.at, question.value)
            step = stepping(self._ports, follow_up, after, EventKind.CLOSED, f"{outcome.value} {question.value}")
            self.counts["closed"] += 1
        elif open_state(follow_up).question is None:
            after = asked(follow_up, Question(question, call.at))
            step = stepping(self._ports, follow_up, after, EventKind.ASKED, question.value)
            self.counts["asked"] += 1
        else:
            step = CallChange()
        self._add(replace(step, calls=(replace(call, follow_up_id=follow_up.id),)))

    def _was_missed(self, follow_up: FollowUp) -> bool:
        """Tell whether it came of a call that could not be taken."""
        calls = [call for call in self._calls if call.follow_up_id == follow_up.id]
        return any(call.direction is Direction.MISSED for call in [*calls, *self._ports.store.calls_of(follow_up.id)])

    def _open_with(self, caller: Caller) -> FollowUp | None:
        """Return what is open with that person, the oldest of it."""
        found = (self._states[follow_up_id] for follow_up_id in self._open.of(caller))
        return min((one for one in found if one.is_open), key=lambda one: (one.opened_at, one.id), default=None)

    def _remember(self, follow_up: FollowUp) -> None:
        self._states[follow_up.id] = follow_up
        self._open.add(follow_up.caller, follow_up.id)

    def _add(self, change: CallChange) -> None:
        self._calls += change.calls
        self._events += change.events
        self._entries += change.entries
        for follow_up_id, expected in change.expected:
            self._expected.setdefault(follow_up_id, expected)
        for follow_up in change.follow_ups:
            self._remember(follow_up)
