"""The worker on a real store in a folder, with a clock that stands still."""

import io
import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

from respiro.adapters.caldav import discover
from respiro.adapters.caldav_server import connected, rehearsed_home
from respiro.adapters.calendar_desk import CalendarDesk
from respiro.adapters.client_traces import ClientTraces
from respiro.adapters.exported_files import task_calendar, write_exported, write_together
from respiro.adapters.holidays_table import public_holidays
from respiro.adapters.home_blocks import FolderBlocks
from respiro.adapters.home_events import FolderEvents
from respiro.adapters.home_shelf import HomeShelf
from respiro.adapters.home_tasks import OWN_FOLDER, FolderTasks
from respiro.adapters.ics.folder import folder_stamp
from respiro.adapters.numbers import PhoneNumbers
from respiro.adapters.phone.desk import OpenLog, open_log
from respiro.adapters.store.store import SqliteStore, check, open_store
from respiro.adapters.vcards import read_cards
from respiro.domain.accounts import Account
from respiro.domain.agenda import Occurrence
from respiro.domain.period import Period
from respiro.services.ports import Ports
from respiro.services.settings import Settings
from respiro.worker.account_tools import AccountTools, Server
from respiro.worker.client_tools import ClientTools
from respiro.worker.main import run
from respiro.worker.subscription_tools import SubscriptionTools
from respiro.worker.tools import WorkerTools
from support.fake_calls import no_dates
from support.fake_playbooks import FakePlaybooks
from support.fake_texts import PlainTexts
from support.fake_web import FakeWeb, MemorySecrets, Typed

MADRID = ZoneInfo("Europe/Madrid")


@dataclass(slots=True)
class WorkerRig:
    """Runs worker commands in this process; ``now`` may be set. ``lines`` are those of the latest command."""

    folder: Path
    now: datetime = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
    zone: ZoneInfo = MADRID
    own_addresses: Sequence[str] = ()
    place: str = ""
    language: str = ""
    settings: Settings = field(default_factory=Settings)
    lines: list[dict[str, object]] = field(default_factory=list)
    web: FakeWeb = field(default_factory=FakeWeb)
    secrets: MemorySecrets = field(default_factory=MemorySecrets)
    typed: Typed = field(default_factory=Typed)
    opened: list[SqliteStore] = field(default_factory=list)
    server: Callable[..., AbstractContextManager[Server]] | None = None
    """Stands for the real one."""

    def tools(self) -> WorkerTools:
        store = self.open()
        return WorkerTools(
            desk=CalendarDesk(store, store),
            clock=lambda: self.now,
            zone=self.zone,
            own_addresses=self.own_addresses,
            margin=list,
            place=self.place,
            language=self.language,
            public_holidays=public_holidays,
            put_holidays=store.put_holidays,
            back_up=store.backup_today,
            check_store=lambda: check(store),
            repair_store=store.recover,
            ports=self.ports(store),
            open_call_log=self.call_log,
            home_tasks=lambda: nullcontext(FolderTasks(None, self.folder, self.zone)),
            home_events=lambda: nullcontext(FolderEvents(None, self.folder, self.zone)),
            home_blocks=lambda: nullcontext(FolderBlocks(None, self.folder, self.zone)),
            task_calendar=task_calendar,
            write_exported=write_exported,
            subscriptions=SubscriptionTools(
                store=store,
                fetch=self.web,
                secrets=lambda: self.secrets,
                folder_stamp=folder_stamp,
                new_id=lambda: uuid4().hex,
                chance=lambda: 0.5,
                order=self.typed,
            ),
            accounts=AccountTools(
                store=store,
                secrets=lambda: self.secrets,
                discover=discover,
                connect=lambda account, password: self.connect(account, password, store),
                rehearse=lambda account, collection, known: rehearsed_home(account, collection, known, self.zone),
                home_alone=nullcontext,
                new_id=lambda: uuid4().hex,
                chance=lambda: 0.5,
                order=self.typed,
            ),
            clients=lambda: self.client_tools(store),
        )

    def connect(self, account: Account, password: str, store: SqliteStore) -> AbstractContextManager[Server]:
        """Speak to a server; tests put others in its place."""
        return (self.server or connected)(account, password, store, self.zone)

    def client_tools(self, store: SqliteStore) -> ClientTools:
        def shelf() -> AbstractContextManager[HomeShelf]:
            return nullcontext(HomeShelf(self.folder / OWN_FOLDER))

        return ClientTools(read_cards, ClientTraces(store.archive, shelf), store.archive, shelf, write_together)

    def ports(self, store: SqliteStore) -> Ports:
        numbers, playbooks = PhoneNumbers(), FakePlaybooks()
        return Ports(store, self.settings, lambda: self.now, self.zone, numbers, no_dates, PlainTexts(), playbooks)

    def call_log(self, path: Path, columns: str) -> OpenLog:
        def understood(text: str) -> str:
            return PhoneNumbers().understood(text, "ES")

        return open_log(path, columns, understood=understood, zone=self.zone, region="ES", now=self.now)

    def open(self) -> SqliteStore:
        store = open_store(self.folder, lambda: self.now)
        self.opened.append(store)
        return store

    def run(self, *arguments: str, tools: Callable[[], WorkerTools] | None = None) -> dict[str, object]:
        """Run a command; answer its last line's result, or its error under the key ``error``."""
        out = io.StringIO()
        status = run(arguments, tools or self.tools, out)
        self.close()
        self.lines = [json.loads(line) for line in out.getvalue().splitlines()]
        last = self.lines[-1]
        assert status == (0 if "result" in last else 1)
        result = last.get("result", last)
        assert isinstance(result, dict)
        return result

    def occurrences(self) -> list[Occurrence]:
        store = self.open()
        period = Period(datetime(2020, 1, 1, tzinfo=UTC), datetime(2035, 1, 1, tzinfo=UTC))
        found = store.occurrences(period, self.zone)
        self.close()
        return found

    def holidays(self) -> dict[date, str]:
        store = self.open()
        found = store.holidays(date(2020, 1, 1), date(2035, 1, 1))
        self.close()
        return found

    def close(self) -> None:
        while self.opened:
            self.opened.pop().close()
