"""The log of calls in memory, and ports that know numbers and texts without any library."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, tzinfo

from respiro.domain.calls import (
    Call,
    CallChange,
    Caller,
    Closed,
    FollowUp,
    FollowUpEvent,
    SourceKey,
    open_state,
)
from respiro.domain.errors import ConflictError
from respiro.domain.margins import LedgerEntry
from respiro.domain.period import Period
from respiro.domain.text import folded
from respiro.services.ports import CallQuery, Clock, Ports, Store
from respiro.services.settings import Settings
from support.fake_playbooks import FakePlaybooks
from support.fake_texts import PlainTexts


def digits(text: str) -> str:
    """Return the digits of a number as they are compared: without a leading 00 or 0."""
    return re.sub(r"\D", "", text).lstrip("0")


@dataclass(slots=True)
class FakeNumbers:
    """Knows Spanish numbers of nine digits, and what begins with a plus."""

    def understood(self, text: str, region: str = "") -> str:
        del region
        plain = re.sub(r"[\s().-]", "", text)
        if re.fullmatch(r"\+\d{8,15}", plain):
            return plain
        return f"+34{plain}" if re.fullmatch(r"[6789]\d{8}", plain) else ""

    def shown(self, number: str, region: str = "") -> str:
        del region
        match = re.fullmatch(r"\+34(\d{3})(\d{2})(\d{2})(\d{2})", number)
        return "+34 " + " ".join(match.groups()) if match else number

    def find(self, text: str, region: str = "") -> tuple[int, int, str] | None:
        for match in re.finditer(r"\+?\d[\d\s.-]{7,18}\d", text):
            if number := self.understood(match[0], region):
                return match.start(), match.end(), number
        return None


def no_dates(text: str, today: date, language: str = "") -> date | None:
    """Read ISO dates only."""
    del today, language
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def ports_on(store: Store, settings: Settings, clock: Clock, zone: tzinfo) -> Ports:
    """Return ports that need no library."""
    return Ports(store, settings, clock, zone, FakeNumbers(), no_dates, PlainTexts(), FakePlaybooks())


@dataclass
class FakeCallStore:
    """``services.ports.CallStore`` in memory; ``take_entries`` books what a change does to margin."""

    call_faults: list[Exception] = field(default_factory=list)
    commits: int = 0
    _calls: dict[str, Call] = field(default_factory=dict)
    _keys: dict[SourceKey, str] = field(default_factory=dict)
    _follow_ups: dict[str, FollowUp] = field(default_factory=dict)
    _events: list[FollowUpEvent] = field(default_factory=list)
    _mirror: dict[str, str] = field(default_factory=dict)

    def take_entries(self, entries: tuple[LedgerEntry, ...]) -> list[LedgerEntry]:
        raise NotImplementedError

    def calls(self, query: CallQuery) -> list[Call]:
        newest = sorted(self._calls.values(), key=lambda call: (call.at, call.id), reverse=True)
        return [call for call in newest if _fits(call, query)][: query.limit]

    def calls_of(self, follow_up_id: str) -> list[Call]:
        found = (call for call in self._calls.values() if call.follow_up_id == follow_up_id)
        return sorted(found, key=lambda call: (call.at, call.id))

    def calls_with_sources(self, period: Period) -> list[tuple[Call, frozenset[str]]]:
        return [
            (call, frozenset(key.source for key, call_id in self._keys.items() if call_id == call.id))
            for call in self._calls.values()
            if period.start <= call.at < period.end
        ]

    def known_keys(self, keys: Collection[SourceKey]) -> set[SourceKey]:
        return {key for key in keys if key in self._keys}

    def callers(self, text: str, limit: int) -> list[Caller]:
        people: list[Caller] = []
        for call in self.calls(CallQuery(text=text, limit=10_000)):
            if not any(call.caller.is_same_person(known) for known in people):
                people.append(call.caller)
        return people[:limit]

    def open_follow_ups(self) -> list[FollowUp]:
        waiting = (follow_up for follow_up in self._follow_ups.values() if follow_up.is_open)
        return sorted(waiting, key=lambda follow_up: (open_state(follow_up).next_at, follow_up.id))

    def follow_up(self, follow_up_id: str) -> FollowUp | None:
        return self._follow_ups.get(follow_up_id)

    def closed_follow_ups(self, period: Period) -> list[FollowUp]:
        answered = [
            (follow_up.state.at, follow_up)
            for follow_up in self._follow_ups.values()
            if isinstance(follow_up.state, Closed) and period.start <= follow_up.state.at < period.end
        ]
        return [follow_up for _at, follow_up in sorted(answered, key=lambda pair: pair[0], reverse=True)]

    def events_of(self, follow_up_id: str) -> list[FollowUpEvent]:
        return [event for event in self._events if event.follow_up_id == follow_up_id]

    def follow_up_events(self, period: Period) -> list[FollowUpEvent]:
        return [event for event in self._events if period.start <= event.at < period.end]

    def commit_calls(self, change: CallChange) -> None:
        self.expect_calls(change)
        self.take_calls(change)

    def expect_calls(self, change: CallChange) -> None:
        if self.call_faults:
            raise self.call_faults.pop(0)
        for follow_up_id, expected in change.expected:
            if self._follow_ups.get(follow_up_id) != expected:
                raise ConflictError("changed_meanwhile", uid=follow_up_id)
        for call_id, key in change.keys:
            if self._keys.get(key, call_id) != call_id:
                raise ConflictError("changed_meanwhile", uid=key.key)

    def take_calls(self, change: CallChange) -> list[LedgerEntry]:
        self.commits += 1
        self._calls |= {call.id: call for call in change.calls}
        self._keys |= {key: call_id for call_id, key in change.keys}
        self._follow_ups |= {follow_up.id: follow_up for follow_up in change.follow_ups}
        first = max((event.number for event in self._events), default=0) + 1
        self._events += [replace(event, number=number) for number, event in enumerate(change.events, first)]
        for gone in change.forgotten_calls:
            self._calls.pop(gone, None)
            self._keys = {key: call_id for key, call_id in self._keys.items() if call_id != gone}
        for gone in change.forgotten_follow_ups:
            self._follow_ups.pop(gone, None)
            self._events = [event for event in self._events if event.follow_up_id != gone]
        return self.take_entries(change.entries)

    def mirror(self) -> dict[str, str]:
        return dict(self._mirror)

    def put_mirror(self, changes: Mapping[str, str | None]) -> None:
        for uid, raw in changes.items():
            if raw is None:
                self._mirror.pop(uid, None)
            else:
                self._mirror[uid] = raw


def _fits(call: Call, query: CallQuery) -> bool:
    wanted = folded(query.text)
    words = folded(f"{call.caller.name} {call.about} {call.caller.email}")
    number = digits(query.text) if re.fullmatch(r"[\d\s().+-]+", query.text.strip()) else ""
    before = query.before
    return (
        (not wanted or wanted in words or (bool(number) and number in digits(call.caller.number)))
        and (not query.directions or call.direction in query.directions)
        and (not query.client_id or call.caller.client_id == query.client_id)
        and (query.period is None or query.period.start <= call.at < query.period.end)
        and (before is None or (call.at, call.id) < (before.at, before.id))
    )
