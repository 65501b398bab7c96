"""The worker process: one command, under limits."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from random import SystemRandom
from uuid import uuid4

from respiro.adapters.calendar_desk import CalendarDesk
from respiro.adapters.exported_files import task_calendar, write_exported
from respiro.adapters.holidays_table import public_holidays
from respiro.adapters.home_shelf import HomeShelf
from respiro.adapters.ics.folder import folder_stamp
from respiro.adapters.places import Places, places
from respiro.adapters.region import machine_region
from respiro.adapters.settings_glance import Glance, note_glance, trace
from respiro.adapters.store.store import SqliteStore, check
from respiro.adapters.system import system_clock, zone_for
from respiro.bootstrap.parts import ports_on, settings_if_good, settings_or_defaults, stored_in
from respiro.domain.accounts import Account, Collection
from respiro.domain.errors import StoreError
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.services.ports import HomeBlocks, HomeEvents, HomeTasks, Ports, Secrets, Store
from respiro.services.settings import Settings
from respiro.worker.account_tools import AccountTools, Found, RehearsedHome, Server
from respiro.worker.call_tools import CallLog
from respiro.worker.client_tools import ClientTools
from respiro.worker.limits import limit_process
from respiro.worker.main import run
from respiro.worker.subscription_tools import Answer, SubscriptionTools
from respiro.worker.tools import WorkerTools

_EVER = Period(datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC))


def run_worker(home: Path | None, arguments: Sequence[str]) -> int:
    """Run one command of the worker and answer the exit status."""
    limit_process()
    with ExitStack() as opened:
        return run(arguments, lambda: _tools(home, opened), sys.stdout)


def _tools(home: Path | None, opened: ExitStack) -> WorkerTools:
    where = places(home)
    store = opened.enter_context(closing(stored_in(where)))
    settings = _settings(where, store)
    ports = ports_on(store, settings)
    return WorkerTools(
        desk=CalendarDesk(store, store),
        clock=system_clock,
        zone=zone_for(settings.zone),
        own_addresses=frozenset(settings.addresses),
        margin=lambda: _margin(store),
        place=settings.holidays,
        language=settings.language,
        public_holidays=public_holidays,
        put_holidays=store.put_holidays,
        back_up=store.backup_today,
        check_store=lambda: check(store),
        repair_store=store.recover,
        ports=ports,
        open_call_log=lambda path, columns: _call_log(ports, path, columns),
        home_tasks=lambda: _home_tasks(where.data, ports),
        home_events=lambda: _home_events(where.data, ports),
        home_blocks=lambda: _home_blocks(where.data, ports),
        task_calendar=task_calendar,
        write_exported=write_exported,
        subscriptions=_subscription_tools(store),
        accounts=_account_tools(store, where.data, ports.zone),
        clients=lambda: _client_tools(store, where.data, ports),
    )


def _settings(where: Places, store: SqliteStore) -> Settings:
    """Return the settings, and note for lean.py what it needs of them."""
    with suppress(OSError, StoreError):
        seen = trace(where.settings_file)
        settings = settings_if_good(where)
        if settings is not None and trace(where.settings_file) == seen:
            note_glance(store, seen, Glance(settings.zone, tuple(settings.addresses)))
        return settings or Settings()
    return settings_or_defaults(where)


def _margin(store: SqliteStore) -> list[MarginBlock]:
    return [block for block in store.blocks(_EVER) if block.is_there]


@contextmanager
def _home_tasks(data: Path, ports: Ports) -> Iterator[HomeTasks]:
    from respiro.adapters.home_tasks import FolderTasks, one_at_a_time  # noqa: PLC0415  only one command needs it

    named = ports.settings.home_folder
    with one_at_a_time(data):
        yield FolderTasks(Path(named).expanduser().absolute() if named else None, data, ports.zone)


@contextmanager
def _home_events(data: Path, ports: Ports) -> Iterator[HomeEvents]:
    from respiro.adapters.home_events import FolderEvents  # noqa: PLC0415  only one command needs it
    from respiro.adapters.home_tasks import one_at_a_time  # noqa: PLC0415  as above

    named = ports.settings.home_folder
    with one_at_a_time(data):
        yield FolderEvents(Path(named).expanduser().absolute() if named else None, data, ports.zone)


@contextmanager
def _home_blocks(data: Path, ports: Ports) -> Iterator[HomeBlocks]:
    from respiro.adapters.home_blocks import FolderBlocks  # noqa: PLC0415  only one command needs it
    from respiro.adapters.home_tasks import one_at_a_time  # noqa: PLC0415  as above

    named = ports.settings.home_folder
    with one_at_a_time(data):
        yield FolderBlocks(Path(named).expanduser().absolute() if named else None, data, ports.zone)


def _subscription_tools(store: SqliteStore) -> SubscriptionTools:
    def fetch(address: str, *, etag: str, last_modified: str) -> Answer:
        from respiro.adapters.web.fetching import fetch  # noqa: PLC0415  few commands need the network

        return fetch(address, etag=etag, last_modified=last_modified, now=system_clock())

    return SubscriptionTools(
        store=store,
        fetch=fetch,
        secrets=_secrets,
        folder_stamp=folder_stamp,
        new_id=lambda: uuid4().hex,
        chance=SystemRandom().random,
        order=lambda: json.loads(sys.stdin.readline() or "{}"),
    )


def _account_tools(store: SqliteStore, data: Path, zone: tzinfo) -> AccountTools:
    def discover(
        text: str, user: str, password: str, *, may_be_plain: bool = False, agreed: tuple[str, ...] = ()
    ) -> Found:
        from respiro.adapters.caldav import discover  # noqa: PLC0415  few commands need the network

        return discover(text, user, password, may_be_plain=may_be_plain, agreed=agreed)

    def connect(account: Account, password: str) -> AbstractContextManager[Server]:
        from respiro.adapters.caldav_server import connected  # noqa: PLC0415  few commands need the network

        return connected(account, password, store, zone)

    def rehearse(account: Account, collection: Collection, store: Store) -> RehearsedHome:
        from respiro.adapters.caldav_server import rehearsed_home  # noqa: PLC0415  few commands need it

        return rehearsed_home(account, collection, store, zone)

    def home_alone() -> AbstractContextManager[None]:
        from respiro.adapters.home_tasks import one_at_a_time  # noqa: PLC0415  few commands need it

        return one_at_a_time(data)

    return AccountTools(
        store=store,
        secrets=_secrets,
        discover=discover,
        connect=connect,
        rehearse=rehearse,
        home_alone=home_alone,
        new_id=lambda: uuid4().hex,
        chance=SystemRandom().random,
        order=lambda: json.loads(sys.stdin.readline() or "{}"),
    )


def _secrets() -> Secrets:
    from respiro.adapters.secrets import KeyringSecrets  # noqa: PLC0415  few commands need it

    return KeyringSecrets()


def _client_tools(store: SqliteStore, data: Path, ports: Ports) -> ClientTools:
    from respiro.adapters.client_traces import ClientTraces  # noqa: PLC0415  few commands need it
    from respiro.adapters.exported_files import write_together  # noqa: PLC0415  as above
    from respiro.adapters.vcards import read_cards  # noqa: PLC0415  as above

    def shelf() -> AbstractContextManager[HomeShelf]:
        return _home_shelf(data, ports)

    return ClientTools(
        read_cards=read_cards,
        traces=ClientTraces(store.archive, shelf),
        archive=store.archive,
        home_shelf=shelf,
        write_together=write_together,
    )


@contextmanager
def _home_shelf(data: Path, ports: Ports) -> Iterator[HomeShelf]:
    from respiro.adapters.home_tasks import one_at_a_time  # noqa: PLC0415  few commands need it

    with one_at_a_time(data):
        yield HomeShelf(_home_folder(data, ports))


def _home_folder(data: Path, ports: Ports) -> Path:
    from respiro.adapters.home_tasks import OWN_FOLDER  # noqa: PLC0415  few commands need it

    named = ports.settings.home_folder
    return Path(named).expanduser().absolute() if named else data / OWN_FOLDER


def _call_log(ports: Ports, path: Path, columns: str) -> CallLog:
    from respiro.adapters.phone.desk import open_log  # noqa: PLC0415  only one command needs it

    region = ports.settings.region or machine_region()
    return open_log(
        path,
        columns,
        understood=lambda text: ports.numbers.understood(text, region),
        zone=ports.zone,
        region=region,
        now=ports.clock(),
    )
