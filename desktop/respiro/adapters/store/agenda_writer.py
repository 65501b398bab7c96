"""The worker's side of the agenda: each call is one transaction, and rows that would not change are not touched."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime

from respiro.adapters.store.agenda_rows import occurrence_row
from respiro.adapters.store.agenda_store import grow_revision
from respiro.adapters.store.database import Database
from respiro.adapters.store.forgetting import forget_calendar
from respiro.adapters.store.instants import to_day
from respiro.adapters.store.memory import recall
from respiro.adapters.store.migration import meta, put_meta
from respiro.adapters.store.repeating import note_repeated
from respiro.adapters.store.replacing import (
    OutdatedError,
    RowChange,
    carry_out,
    compare,
    hashes_of,
    plan_replacement,
    row_change,
    seen_by,
    source_row,
    stored_hashes,
)
from respiro.adapters.store.rows import read_all
from respiro.adapters.store.tables import HOLIDAY, OCCURRENCE, SOURCE
from respiro.adapters.store.values import Difference, RawComponent, Replaced, SourceContent, StoredOccurrence
from respiro.domain.errors import StoreBusyError


class AgendaWriter:
    """Writes calendars, occurrences and holidays. Every method may raise StoreError, with nothing changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def difference(self, name: str, components: Sequence[RawComponent]) -> Difference:
        """Return what replace_source() would do to the components of that calendar, without doing it."""
        hashes = hashes_of(components)

        def work(connection: sqlite3.Connection) -> Difference:
            source = source_row(connection, name)
            return compare({} if source is None else stored_hashes(connection, source[0]), hashes)

        return self._database.read(work)

    def replace_source(
        self, content: SourceContent, *, now: datetime, horizon: tuple[date, date] | None = None
    ) -> Replaced:
        """Put this content in place of what an earlier import of the calendar left, or add the calendar.

        The same content again changes no row but the time of import and no revision. With ``horizon`` the days
        over which occurrences are derived are noted too; it must be that of all other calendars as well. What
        changes is worked out before the store is locked. Raises StoreBusyError if what is settled is so no more.
        """
        try:
            return self._replace(content, now, horizon)
        except OutdatedError:
            raise StoreBusyError("store_busy", path=str(self._database.path)) from None

    def _replace(self, content: SourceContent, now: datetime, horizon: tuple[date, date] | None) -> Replaced:
        plan = self._database.read(lambda connection: plan_replacement(connection, content))

        def work(connection: sqlite3.Connection) -> Replaced:
            valid = plan if plan.holds(connection) else plan_replacement(connection, content)
            carry_out(connection, valid, content, now)
            _put_horizon(connection, horizon)
            added, removed = len(valid.occurrences.fresh), len(valid.occurrences.gone)
            if added or removed:
                grow_revision(connection)
            return Replaced(valid.source, valid.difference, added, removed, valid.occurrence_tally[0])

        return self._database.write(work)

    def recall(self, source_id: int) -> str:
        """Return what was remembered at a calendar's latest import; empty if its rows are others by now."""
        return self._database.read(lambda connection: recall(connection, source_id)[0])

    def note_repeated(
        self, origin: str, horizon: tuple[date, date], is_same: Callable[[str], bool], now: datetime
    ) -> tuple[str, int] | None:
        """Note another import of what came from there, if that is just as it is stored: see repeating.py."""
        return note_repeated(self._database, origin, horizon, is_same, now)

    def replace_occurrences(
        self, horizon: tuple[date, date], by_source: Mapping[int, Iterable[StoredOccurrence]]
    ) -> tuple[int, int]:
        """Put occurrences derived over a new horizon in place of the old; answer rows added and removed.

        ``by_source`` goes by the calendar's id; a calendar that is not in it loses its occurrences, one that was
        removed meanwhile is left out.
        """
        rows = {source: [occurrence_row(source, item) for item in items] for source, items in by_source.items()}

        def change(connection: sqlite3.Connection) -> list[RowChange]:
            sources = [row[0] for row in read_all(connection, SOURCE)]
            return [row_change(connection, OCCURRENCE, source, rows.get(source, [])) for source in sources]

        changes, seen = self._database.read(lambda connection: (change(connection), seen_by(connection)))

        def work(connection: sqlite3.Connection) -> tuple[int, int]:
            valid = changes if seen == seen_by(connection) else change(connection)
            for one in valid:
                one.carry_out(connection, OCCURRENCE)
            added, removed = sum(len(one.fresh) for one in valid), sum(len(one.gone) for one in valid)
            if _put_horizon(connection, horizon) or added or removed:
                grow_revision(connection)
            return added, removed

        return self._database.write(work)

    def put_holidays(self, place: str, days: Mapping[date, str]) -> None:
        """Put these public holidays in place of all others; ``place`` says where and of which years they are."""
        rows = sorted(HOLIDAY.sealed((to_day(day), name)) for day, name in days.items())

        def work(connection: sqlite3.Connection) -> None:
            if sorted(read_all(connection, HOLIDAY)) != rows:
                connection.execute("DELETE FROM holiday")
                connection.executemany(HOLIDAY.insert, rows)
                grow_revision(connection)
            if meta(connection, "holiday_place") != place:
                put_meta(connection, "holiday_place", place)

        self._database.write(work)

    def remove_source(self, name: str) -> bool:
        """Forget a calendar with all that came from it, and its subscription; False if there is none of that name."""
        return self._database.write(lambda connection: forget_calendar(connection, name))


def _put_horizon(connection: sqlite3.Connection, horizon: tuple[date, date] | None) -> bool:
    text = f"{horizon[0]}/{horizon[1]}" if horizon else ""
    if not text or meta(connection, "horizon") == text:
        return False
    put_meta(connection, "horizon", text)
    return True
