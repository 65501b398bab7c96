"""The one store: opens it, repairs it when it has to, and puts the aggregates together."""

import sqlite3
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from respiro.adapters.store.account_store import AccountRows
from respiro.adapters.store.agenda_store import AgendaReader
from respiro.adapters.store.agenda_writer import AgendaWriter
from respiro.adapters.store.backup import backup_today, before_migration
from respiro.adapters.store.call_store import CallRows
from respiro.adapters.store.client_agendas import ClientAgendaReader
from respiro.adapters.store.client_store import ClientRows
from respiro.adapters.store.database import Database
from respiro.adapters.store.faults import told_as_faults
from respiro.adapters.store.files import identity
from respiro.adapters.store.inspection import inspect
from respiro.adapters.store.margin_store import MarginRows
from respiro.adapters.store.notes import Notes
from respiro.adapters.store.plan_b_store import PlanBRows
from respiro.adapters.store.playbook_store import PlaybookRows
from respiro.adapters.store.recovery import finish_interrupted, recover, refuse_lost
from respiro.adapters.store.subscription_store import SubscriptionRows
from respiro.adapters.store.values import Recovery
from respiro.domain.errors import StoreDamagedError
from respiro.services.ports import Clock

if TYPE_CHECKING:
    from respiro.adapters.store.archive import StoreArchive

DEFAULT_BUSY_TIMEOUT_MS = 10_000


class SqliteStore(
    AgendaReader,
    AgendaWriter,
    ClientAgendaReader,
    SubscriptionRows,
    AccountRows,
    MarginRows,
    ClientRows,
    CallRows,
    PlanBRows,
    PlaybookRows,
    Notes,
):
    """The ``Store`` of services/ports on one SQLite file, and the worker's side of it.

    ``recovered`` says what was done about damage since this store was opened, None when there was none.
    """

    def __init__(self, database: Database, clock: Clock, recovered: Recovery | None = None) -> None:
        self._database = database
        self._clock = clock
        self.recovered = recovered
        database.on_damage = self.recover

    @property
    def path(self) -> Path:
        """The database file."""
        return self._database.path

    @property
    def archive(self) -> "StoreArchive":
        """The store as files, for erasing a client from all of them."""
        from respiro.adapters.store.archive import StoreArchive  # noqa: PLC0415  the tray does without

        return StoreArchive(self._database)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def backup_today(self, *, replace: bool = False) -> Path | None:
        """Make today's verified backup unless there is one; ``replace`` makes it anew. Raises StoreError.

        Damage that the copy brings to light is repaired first.
        """
        self.archive.tidy()  # a copy takes free pages along
        try:
            return backup_today(self._database, self._clock(), replace=replace)
        except StoreDamagedError:
            self.recover()
            return backup_today(self._database, self._clock(), replace=replace)

    def recover(self) -> None:
        """Put a sound store in place of a damaged one and go on with it. Raises StoreError."""
        suspect = self._database.identity
        self._database.close()
        self.recovered = recover(self._database.folder, self._clock, suspect) or self.recovered
        _open(self._database, self._clock)


def check(store: SqliteStore) -> bool:
    """Read the whole store and tell whether it is sound; for the worker and the doctor, the cost grows with it."""
    try:
        store._database.inspect(lambda connection: inspect(connection, indexes=True))  # noqa: SLF001  same package
    except StoreDamagedError:
        return False
    return True


def open_store(folder: Path, clock: Clock, *, busy_timeout_ms: int = DEFAULT_BUSY_TIMEOUT_MS) -> SqliteStore:
    """Open the store in the data folder, made if need be, repaired if it is damaged.

    ``busy_timeout_ms`` is how long another program's lock is waited for. Raises StoreError: ``store_newer``,
    ``store_not_writable``, ``disk_full``, ``store_busy``, ``store_damaged`` when it can't be repaired.
    """
    database = Database(folder, busy_timeout_ms)
    with told_as_faults(database.path):
        recovered = finish_interrupted(folder)
        suspect = identity(database.path)
    try:
        refuse_lost(folder)
        _open(database, clock)
        _use(database, clock)
    except StoreDamagedError:
        database.close()
        recovered = recover(folder, clock, suspect) or recovered
        _open(database, clock)
    return SqliteStore(database, clock, recovered)


def _open(database: Database, clock: Clock) -> None:
    def before(connection: sqlite3.Connection, number: int) -> None:
        before_migration(connection, database.folder, clock(), number)

    database.open(before)


def _use(database: Database, clock: Clock) -> None:
    """Ask what every start asks, so that damage there is found now. Raises StoreError."""
    now: datetime = clock()
    AgendaReader(database).sources()
    AgendaReader(database).horizon()
    SubscriptionRows(database).subscriptions()
    AccountRows(database).accounts()
    AccountRows(database).collections()
    ClientRows(database).clients()
    MarginRows(database).unsettled_before(now)
    MarginRows(database).last_entry_number()
    CallRows(database).open_follow_ups()
    PlanBRows(database).open_requests()
    PlaybookRows(database).open_runs()
