"""The calendar in which the quarter's meetings come, move and go: kept in memory, or in the store on disk."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from respiro.adapters.store.store import SqliteStore, open_store
from respiro.adapters.store.values import SourceContent, StoredOccurrence
from respiro.domain.agenda import Attendee, Occurrence, OccurrenceId
from respiro.domain.period import Period
from respiro.services.ports import Ports, Store
from support.fake_calls import ports_on
from support.fakes import CALENDAR, MADRID, FakeClock, FakeStore
from support.quarter_cast import CLIENTS, HELPER, HOLIDAYS, SETTINGS
from support.quarter_log import moment


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting: from minute to minute since 1970, with so many other people."""

    uid: str
    start: int
    end: int
    summary: str
    others: int = 0

    @property
    def guests(self) -> tuple[Attendee, ...]:
        """The other people."""
        return tuple(Attendee(f"guest{number}@example.org") for number in range(self.others))


Calendar = Callable[[Iterable[Meeting]], None]
"""Puts these meetings in place of all others."""


def in_memory() -> tuple[Ports, Calendar]:
    """Return ports onto a store in memory, and its calendar."""
    store = FakeStore(clients=CLIENTS, holidays=dict(HOLIDAYS))
    store.put_backup_person(HELPER)

    def put(meetings: Iterable[Meeting]) -> None:
        occurrences = (
            Occurrence(
                OccurrenceId(CALENDAR, one.uid),
                Period(moment(one.start), moment(one.end)),
                one.summary,
                attendees=one.guests,
            )
            for one in meetings
        )
        store.events = {}
        store.add_events(*occurrences)

    return _ports(store, FakeClock(moment(0))), put


def on_disk(folder: Path) -> tuple[Ports, Calendar]:
    """Return ports onto a store on disk, and its calendar."""
    clock = FakeClock(moment(0))
    store = open_store(folder, clock)
    store.put_holidays("ES-MD 2026", HOLIDAYS)
    store.change_clients(CLIENTS)
    store.put_backup_person(HELPER)
    return _ports(store, clock), stored_calendar(store, clock)


def stored_calendar(store: SqliteStore, clock: FakeClock) -> Calendar:
    """Return the calendar of a store on disk."""

    def put(meetings: Iterable[Meeting]) -> None:
        occurrences = tuple(
            StoredOccurrence(one.uid, "", moment(one.start), moment(one.end), summary=one.summary, attendees=one.guests)
            for one in meetings
        )
        store.replace_source(SourceContent(CALENDAR, "trabajo.ics", occurrences=occurrences), now=clock.now)

    return put


def _ports(store: Store, clock: FakeClock) -> Ports:
    return ports_on(store, SETTINGS, clock, MADRID)
