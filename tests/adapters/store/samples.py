"""A store with something of everything in it, and all that can be read out of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from adapters.store.accounts import account_readings, fill_accounts
from adapters.store.calls import call_readings, fill_calls
from adapters.store.plan_b import fill_plan_b, plan_b_readings
from adapters.store.subscriptions import fill_subscriptions
from respiro.adapters.store.store import SqliteStore, open_store
from respiro.adapters.store.values import RawComponent, SourceContent, StoredOccurrence
from respiro.domain.agenda import Attendee, EventStatus, OccurrenceId, PartStat, Transp
from respiro.domain.clients import Client, Tier
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock, MarginChange, Taker
from respiro.domain.period import Period
from respiro.domain.work_time import parse_ranges
from respiro.services.ports import Problem

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MADRID = ZoneInfo("Europe/Madrid")
HORIZON = (date(2026, 8, 31), date(2027, 5, 24))
NOTED = tuple(f"told.{number}" for number in range(20))


@dataclass
class HandClock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: int) -> None:
        self.now += timedelta(**by)


@dataclass
class Desk:
    folder: Path
    clock: HandClock = field(default_factory=HandClock)
    opened: list[SqliteStore] = field(default_factory=list)

    def open(self, busy_timeout_ms: int = 500) -> SqliteStore:
        store = open_store(self.folder, self.clock, busy_timeout_ms=busy_timeout_ms)
        self.opened.append(store)
        return store

    def close(self) -> None:
        for store in self.opened:
            store.close()


def meeting(number: int, **changes: Any) -> StoredOccurrence:
    start = NOW + timedelta(hours=3 * number)
    values: dict[str, Any] = {
        "uid": f"meeting-{number}@example.org",
        "recurrence_id": "",
        "start": start,
        "end": start + timedelta(minutes=45),
        "zone": "Europe/Madrid",
        "summary": f"Reunión {number} ✓",
        "location": "Room 3",
        "organizer": "boss@example.org",
        "attendees": (Attendee("boss@example.org", PartStat.ACCEPTED), Attendee("room@example.org", is_person=False)),
        "travel_minutes": number % 3,
        "status": EventStatus.TENTATIVE if number % 5 == 0 else EventStatus.CONFIRMED,
        "transp": Transp.TRANSPARENT if number % 7 == 0 else Transp.OPAQUE,
    }
    return StoredOccurrence(**{**values, **changes})


def component(number: int, text: str = "") -> RawComponent:
    raw = f"BEGIN:VEVENT\r\nUID:meeting-{number}@example.org\r\nSUMMARY:Reunión{text}\r\nEND:VEVENT\r\n"
    return RawComponent(f"meeting-{number}@example.org", "", 0, "VEVENT", raw, 10 * number)


def calendar(count: int, name: str = "Work") -> SourceContent:
    zone = RawComponent("Europe/Madrid", "", 0, "VTIMEZONE", "BEGIN:VTIMEZONE\r\nEND:VTIMEZONE\r\n", 2)
    return SourceContent(
        name,
        f"/tmp/{name}.ics",  # noqa: S108  a name, not a file
        (zone, *(component(number) for number in range(count))),
        tuple(meeting(number) for number in range(count)),
        (Problem(name, f"{name}.ics", 7, "bad@example.org", "no_start", "DTSTART"),),
    )


def block(number: int, **changes: Any) -> MarginBlock:
    start = NOW + timedelta(days=number, hours=4)
    values: dict[str, Any] = {"uid": f"{number}@margin.respiro", "period": Period.lasting(start, 60)}
    return MarginBlock(**{**values, **changes})


def booking(of: MarginBlock, kind: LedgerKind = LedgerKind.PLANNED, **changes: Any) -> LedgerEntry:
    values: dict[str, Any] = {
        "at": NOW,
        "day": of.period.start.date(),
        "block_uid": of.uid,
        "kind": kind,
        "minutes": of.minutes,
        "period": of.period,
    }
    return LedgerEntry(**{**values, **changes})


def planned(of: MarginBlock) -> MarginChange:
    return MarginChange((of,), (booking(of),), ((of.uid, None),))


def taker() -> Taker:
    return Taker(OccurrenceId("Work", "x@example.org", "2026-11-24T10:00:00Z"), "Jour fixe", block(1).period)


def client(name: str, **changes: Any) -> Client:
    hours = {0: parse_ranges("09:00-12:00, 15:00-18:00"), 4: parse_ranges("10:00-11:00")}
    return Client(**{"id": name.lower(), "name": name, "tier": Tier.A, "hours": hours, "zone": MADRID, **changes})


def fill(
    store: SqliteStore,
    events: int = 60,
    blocks: int = 40,
    calls: int = 20,
    requests: int = 20,
    *,
    subscribed: bool = True,
    has_accounts: bool = True,
) -> None:
    store.replace_source(calendar(events), now=NOW, horizon=HORIZON)
    store.replace_source(calendar(events // 3, "Family"), now=NOW)
    store.put_holidays("ES 2026-2027", {date(2026, 12, 8): "Inmaculada", date(2026, 12, 25): "Navidad"})
    for number in range(blocks):
        store.commit(planned(block(number)))
    for name in ("Acme", "Błażej", "Ștefan"):
        store.put_client(client(name))
    fill_calls(store, calls)
    fill_plan_b(store, requests)
    if subscribed:
        fill_subscriptions(store)
    if has_accounts:
        fill_accounts(store)
    for key in NOTED:
        store.put_note(key, f"value of {key}")


def readings(store: SqliteStore) -> dict[str, Callable[[], Any]]:
    """Everything that can be asked, by name; what the recovery itself notes is left out."""
    week = Period(NOW - timedelta(days=1), NOW + timedelta(days=6))
    ever = Period(NOW - timedelta(days=400), NOW + timedelta(days=400))
    return {
        "week": lambda: store.occurrences(week, MADRID),
        "occurrences": lambda: store.occurrences(ever, MADRID),
        "clients' agendas": lambda: store.client_occurrences(week, MADRID),
        "subscriptions": lambda: [replace(one, etag="", last_modified="") for one in store.subscriptions()],
        "calendars": store.sources,
        "components": lambda: [store.components_of(source.id) for source in store.sources()],
        "problems": store.problems,
        "horizon": store.horizon,
        "holidays": lambda: store.holidays(date(2026, 1, 1), date(2028, 1, 1)),
        "place": store.holiday_place,
        "blocks": lambda: store.blocks(ever),
        "block": lambda: [store.block(block(number).uid) for number in range(50)],
        "unsettled": lambda: store.unsettled_before(NOW + timedelta(days=20)),
        "ledger": lambda: store.ledger(date(2026, 1, 1), date(2028, 1, 1)),
        "entries": lambda: store.entries_after(7),
        "last": store.last_entry_number,
        "clients": store.clients,
        "notes": lambda: [store.note(key) for key in NOTED],
        **account_readings(store),
        **call_readings(store),
        **plan_b_readings(store),
    }


def everything(store: SqliteStore) -> dict[str, Any]:
    return {name: read() for name, read in readings(store).items()}
