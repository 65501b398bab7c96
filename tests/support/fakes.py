"""A store in memory, a clock that stands where it is put, and a desk with a believable past."""

import pickle
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from respiro.domain.agenda import Attendee, EventStatus, Occurrence, OccurrenceId, Transp
from respiro.domain.clients import Client, Tier
from respiro.domain.errors import ConflictError
from respiro.domain.margins import BlockState, LedgerEntry, MarginBlock, MarginChange, MarginPolicy, Target
from respiro.domain.period import Period
from respiro.domain.subscriptions import Subscription
from respiro.domain.week import Week, local_day
from respiro.domain.work_time import instant, parse_ranges
from respiro.services import margin_hand, margin_keeper, news
from respiro.services.ports import Ports, Problem, Source
from respiro.services.settings import Settings
from support.fake_accounts import FakeAccountStore
from support.fake_calls import ports_on
from support.fake_plan_b import FakePlanBStore
from support.fake_playbooks import FakePlaybookStore

MADRID = ZoneInfo("Europe/Madrid")
WEDNESDAY = datetime(2026, 11, 25, 10, 20, tzinfo=UTC)
"""11:20 in Madrid, in the middle of week 48 of 2026."""
CALENDAR = "Trabajo"


@dataclass(slots=True)
class FakeClock:
    """A clock that tests set."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass(slots=True)
class FakeSettingsFile:
    """Settings kept in memory."""

    settings: Settings = field(default_factory=Settings)

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        self.settings = settings


class FakeStore(FakePlanBStore, FakePlaybookStore, FakeAccountStore):
    """``services.ports.Store`` in memory. ``faults`` are raised, first in first out, by the next commits."""

    def __init__(
        self,
        occurrences: Iterable[Occurrence] = (),
        clients: Iterable[Client] = (),
        holidays: dict[date, str] | None = None,
    ) -> None:
        super().__init__()
        FakeAccountStore.__init__(self)  # the log of calls before it in the line is a dataclass, and calls nobody
        self.events = {event.id: event for event in occurrences}
        self.faults: list[Exception] = []
        self.closed = False
        self._clients = {client.id: client for client in clients}
        self._holidays = holidays or {}
        self._blocks: dict[str, MarginBlock] = {}
        self._entries: list[LedgerEntry] = []
        self._notes: dict[str, str] = {}
        self._sources: list[Source] = []
        self._problems: list[Problem] = []
        self._revision = 0
        self._subscriptions: dict[str, Subscription] = {}

    def add_events(self, *occurrences: Occurrence) -> None:
        self.events |= {event.id: event for event in occurrences}
        self._revision += 1

    def add_source(self, source: Source, *problems: Problem) -> None:
        self._sources = [*(kept for kept in self._sources if kept.name != source.name), source]
        self._problems += problems

    def occurrences(self, period: Period, zone: tzinfo) -> list[Occurrence]:
        del zone
        theirs = {one.calendar for one in self._subscriptions.values() if one.client_id}
        return [event for event in self._near(period) if event.id.calendar not in theirs]

    def client_occurrences(self, period: Period, zone: tzinfo) -> dict[str, list[Occurrence]]:
        del zone
        theirs = {one.calendar: one for one in self._subscriptions.values() if one.client_id}
        here = theirs.keys() & {source.name for source in self._sources}
        found: dict[str, list[Occurrence]] = {theirs[name].client_id: [] for name in here}
        for event in self._near(period):
            if (agenda := theirs.get(event.id.calendar)) and event.id.calendar in here:
                found[agenda.client_id].append(event if agenda.shows_details else self._bare(event, agenda.client_id))
        return found

    def _bare(self, event: Occurrence, client_id: str) -> Occurrence:
        client = self._clients.get(client_id)
        own = {email.lower() for email in client.emails} if client else set()
        answered = tuple(one for one in event.attendees if one.address in own)
        return replace(event, summary="", location="", organizer="", attendees=answered)

    def _near(self, period: Period) -> list[Occurrence]:
        found = (event for event in self.events.values() if event.period.overlaps(period))
        return sorted(found, key=lambda event: (event.period, event.id))

    def subscriptions(self) -> list[Subscription]:
        return sorted(self._subscriptions.values(), key=lambda one: one.calendar)

    def put_subscription(self, subscription: Subscription, expected: Subscription | None) -> None:
        others = [one for one in self._subscriptions.values() if one.id != subscription.id]
        if self._subscriptions.get(subscription.id) != expected:
            raise ConflictError("changed_meanwhile", uid=subscription.id)
        if any(one.calendar == subscription.calendar for one in others):
            raise ConflictError("changed_meanwhile", uid=subscription.calendar)
        self._subscriptions[subscription.id] = subscription
        self._revision += 1

    def forget_subscription(self, subscription_id: str) -> bool:
        self._revision += 1
        return self._subscriptions.pop(subscription_id, None) is not None

    def sources(self) -> list[Source]:
        return sorted(self._sources, key=lambda source: source.name)

    def problems(self, calendar: str = "") -> list[Problem]:
        return [problem for problem in self._problems if calendar in ("", problem.calendar)]

    def horizon(self) -> tuple[date, date] | None:
        if not self.events:
            return None
        days = [event.period.start.date() for event in self.events.values()]
        return min(days), max(days) + timedelta(weeks=26)

    def holidays(self, first: date, last: date) -> dict[date, str]:
        return {day: name for day, name in sorted(self._holidays.items()) if first <= day < last}

    def holiday_place(self) -> str:
        return ""

    def remove_source(self, name: str) -> bool:
        there = any(source.name == name for source in self._sources)
        self._sources = [source for source in self._sources if source.name != name]
        self._problems = [problem for problem in self._problems if problem.calendar != name]
        self.events = {key: event for key, event in self.events.items() if key.calendar != name}
        kept = {one.id: one for one in self._subscriptions.values() if one.calendar != name}
        there = there or len(kept) < len(self._subscriptions)
        self._subscriptions = kept
        self._revision += 1
        return there

    def revision(self) -> int:
        return self._revision

    def blocks(self, period: Period) -> list[MarginBlock]:
        found = (block for block in self._blocks.values() if block.period.overlaps(period))
        return sorted(found, key=lambda block: (block.period, block.uid))

    def block(self, uid: str) -> MarginBlock | None:
        return self._blocks.get(uid)

    def unsettled_before(self, moment: datetime) -> list[MarginBlock]:
        standing = (block for block in self._blocks.values() if block.state is BlockState.STANDING)
        return sorted((b for b in standing if b.period.end <= moment), key=lambda b: (b.period, b.uid))

    def commit(self, change: MarginChange) -> list[LedgerEntry]:
        self.expect_blocks(change)
        return self.take_blocks(change)

    def expect_blocks(self, change: MarginChange) -> None:
        if self.faults:
            raise self.faults.pop(0)
        for uid, expected in change.expected:
            if self._blocks.get(uid) != expected:
                raise ConflictError("changed_meanwhile", uid=uid)
            if change.seen is not None and any(entry.block_uid == uid for entry in self._entries[change.seen :]):
                raise ConflictError("changed_meanwhile", uid=uid)
        after = self._blocks | {block.uid: block for block in change.put}
        for block in change.put:
            self._expect_alone(block, after)

    def take_blocks(self, change: MarginChange) -> list[LedgerEntry]:
        self._blocks |= {block.uid: block for block in change.put}
        return self.take_entries(change.entries)

    def _expect_alone(self, block: MarginBlock, after: dict[str, MarginBlock]) -> None:
        """Refuse what the store on disk refuses: a block that comes to lie on another."""
        before = self._blocks.get(block.uid)
        stays = before is not None and (before.period, before.state) == (block.period, block.state)
        if block.state is not BlockState.STANDING or stays:
            return
        for other in after.values():
            if other.uid != block.uid and other.is_there and other.period.overlaps(block.period):
                raise ConflictError("changed_meanwhile", uid=other.uid)

    def take_entries(self, entries: tuple[LedgerEntry, ...]) -> list[LedgerEntry]:
        first = len(self._entries) + 1
        stored = [replace(entry, number=number) for number, entry in enumerate(entries, first)]
        self._entries += stored
        return stored

    def ledger(self, first: date, last: date) -> list[LedgerEntry]:
        return [entry for entry in self._entries if first <= entry.day < last]

    def entries_after(self, number: int) -> list[LedgerEntry]:
        return self._entries[number:]

    def last_entry_number(self) -> int:
        return len(self._entries)

    def clients(self) -> list[Client]:
        return sorted(self._clients.values(), key=lambda client: (client.name, client.id))

    def put_client(self, client: Client) -> None:
        self._clients[client.id] = client
        self._revision += 1

    def remove_client(self, client_id: str) -> bool:
        self._revision += 1
        self._forget_agendas_of(client_id)
        return self._clients.pop(client_id, None) is not None

    def change_clients(self, put: Collection[Client], gone: Collection[str] = ()) -> None:
        for client in put:
            self.put_client(client)
        for client_id in gone:
            self._forget_agendas_of(client_id)
            self._clients.pop(client_id, None)

    def _forget_agendas_of(self, client_id: str) -> None:
        for one in self.subscriptions():
            if one.client_id == client_id:
                self.remove_source(one.calendar)

    def note(self, key: str) -> str | None:
        return self._notes.get(key)

    def put_note(self, key: str, value: str) -> None:
        self._notes[key] = value

    def close(self) -> None:
        self.closed = True


def empty_ports(now: datetime = WEDNESDAY, zone: tzinfo = MADRID, settings: Settings | None = None) -> Ports:
    """Return ports onto an empty store, with a ``FakeClock`` at ``now``."""
    return ports_on(FakeStore(), settings or Settings(), FakeClock(now), zone)


def meeting(
    day: date, wall: str, minutes: int, summary: str, *, others: int = 0, zone: tzinfo = MADRID, uid: str = ""
) -> Occurrence:
    """Return a meeting at a wall time like ``9:30`` of a day in ``zone``, with so many other people."""
    hour, minute = map(int, wall.split(":"))
    start = instant(day, hour * 60 + minute, zone)
    return Occurrence(
        OccurrenceId(CALENDAR, uid or f"{day}-{wall}-{summary}"),
        Period.lasting(start, minutes),
        summary,
        attendees=tuple(Attendee(f"guest{number}@example.org") for number in range(others)),
    )


def all_day(day: date, days: int, summary: str, *, busy: bool, zone: tzinfo = MADRID) -> Occurrence:
    """Return an all-day event over so many days."""
    period = Period(instant(day, 0, zone), instant(day + timedelta(days=days), 0, zone))
    transp = Transp.OPAQUE if busy else Transp.TRANSPARENT
    return Occurrence(OccurrenceId(CALENDAR, f"{day}-{summary}"), period, summary, all_day=True, transp=transp)


_EVERY_WEEK = (
    (0, "9:15", 30, "Weekly kick-off", 4),
    (0, "10:30", 60, "Estudio Norte: presupuesto", 2),
    (0, "16:00", 60, "Marta Ruiz, facturas del mes", 0),
    (1, "9:30", 90, "Fit & Co, campaign review", 3),
    (1, "11:30", 30, "Llamada con Ana (asesoría)", 1),
    (1, "15:30", 60, "Kowalski: onboarding", 2),
    (2, "10:00", 120, "Training at Kowalski's office", 6),
    (2, "10:30", 45, "Luis, landing page", 1),
    (2, "19:00", 60, "Pilates", 0),
    (3, "9:00", 60, "Report for Luis", 0),
    (3, "12:00", 90, "Comida con Estudio Norte", 2),
    (3, "16:30", 45, "Bookkeeping", 0),
    (4, "9:30", 45, "Repaso semanal con Ana", 1),
    (4, "11:00", 60, "Fit & Co: newsletter", 2),
)
_WORKDAYS = range(5)
_DEMO_CLIENTS = (
    Client("ana", "Ana", Tier.A, {day: parse_ranges("10:00-13:30") for day in _WORKDAYS}),
    Client("luis", "Luis", Tier.B, {day: parse_ranges("11:00-14:00, 16:00-18:00") for day in (0, 1, 3, 4)}),
    Client("kowalski", "Kowalski", Tier.C, {day: parse_ranges("9:00-12:00") for day in (1, 2)}),
)
_DEMO_SETTINGS = Settings(policy=MarginPolicy(target=Target(minutes=390)), addresses=("yolanda@example.org",))


def demo_ports(now: datetime = WEDNESDAY, zone: tzinfo = MADRID) -> Ports:
    """Return ports onto twelve weeks that were planned, eaten into, healed and reviewed up to ``now``.

    The week of ``now`` is planned and under way; the next one has meetings but no margin yet.
    """
    store = pickle.loads(_lived_through(now, zone))  # noqa: S301  packed below
    return ports_on(store, _DEMO_SETTINGS, FakeClock(now), zone)


@cache
def _lived_through(now: datetime, zone: tzinfo) -> bytes:
    """Return the store of those weeks, packed: each desk gets one of its own, and they are lived through once."""
    store, clock = FakeStore(clients=_DEMO_CLIENTS), FakeClock(now)
    ports = ports_on(store, _DEMO_SETTINGS, clock, zone)
    this_week = Week.of(local_day(now, zone))
    for back in range(11, -2, -1):
        _hold_meetings(store, this_week.shifted(-back), zone)
    store.add_source(Source(1, CALENDAR, "/home/yolanda/trabajo.ics", now - timedelta(days=2), 240, 0))
    for back in range(11, -1, -1):
        _live_through(ports, this_week.shifted(-back), upto=now, number=back)
    clock.now = now
    margin_keeper.settle_past(ports)
    news.mark_told(ports, store.entries_after(0))
    return pickle.dumps(store)


def _hold_meetings(store: FakeStore, week: Week, zone: tzinfo) -> None:
    for weekday, wall, minutes, summary, others in _EVERY_WEEK:
        store.add_events(meeting(week.days[weekday], wall, minutes, summary, others=others, zone=zone))
    store.add_events(all_day(week.days[4], 1, "Cumpleaños de Marta", busy=False, zone=zone))
    tentative = meeting(week.days[3], "16:45", 60, "Kowalski: maybe a call", others=1, zone=zone)
    store.add_events(replace(tentative, status=EventStatus.TENTATIVE))


def _live_through(ports: Ports, week: Week, *, upto: datetime, number: int) -> None:
    """Plan the week on the Sunday before it; then calls come in, blocks are moved and given back."""
    clock, zone = ports.clock, ports.zone
    assert isinstance(clock, FakeClock)
    clock.now = instant(week.monday - timedelta(days=1), 20 * 60, zone)
    margin_keeper.apply(ports, margin_keeper.propose(ports, week))
    if number % 4 == 3:
        return
    _at(ports, week, 0, upto, lambda: _take(ports, week, 0, "Ana: urgent", heal=False))
    _at(ports, week, 1, upto, lambda: _take(ports, week, 1, "Llamada de Luis", heal=True))
    _at(ports, week, 2, upto, lambda: _give_back(ports, week, 3))
    if number % 2:
        _at(ports, week, 3, upto, lambda: _take(ports, week, 4, "Kowalski: incidencia", heal=False))


def _at(ports: Ports, week: Week, weekday: int, upto: datetime, step: object) -> None:
    assert isinstance(ports.clock, FakeClock)
    assert callable(step)
    moment = instant(week.days[weekday], 8 * 60 + 30, ports.zone)
    if moment <= upto:
        ports.clock.now = moment
        margin_keeper.settle_past(ports)
        step()


def _blocks_on(ports: Ports, week: Week, weekday: int) -> list[MarginBlock]:
    day = week.days[weekday]
    whole = Period(instant(day, 0, ports.zone), instant(day, 1440, ports.zone))
    return [block for block in ports.store.blocks(whole) if block.state is BlockState.STANDING]


def _take(ports: Ports, week: Week, weekday: int, summary: str, *, heal: bool) -> None:
    assert isinstance(ports.store, FakeStore)
    for block in _blocks_on(ports, week, weekday)[:1]:
        identity = OccurrenceId(CALENDAR, f"{week}-{summary}")
        ports.store.add_events(Occurrence(identity, Period.lasting(block.period.start, 45), summary))
    if heal:
        margin_keeper.heal_weeks(ports)


def _give_back(ports: Ports, week: Week, weekday: int) -> None:
    for block in _blocks_on(ports, week, weekday)[:1]:
        margin_hand.release_block(ports, block.uid)
    for block in _blocks_on(ports, week, 4)[:1]:
        margin_hand.pin_block(ports, block.uid, pinned=True)
