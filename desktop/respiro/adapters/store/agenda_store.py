"""What is asked of the agenda: by the tray all day, by the command line, by the planner."""

import sqlite3
from collections.abc import Collection
from datetime import date, datetime, tzinfo

from respiro.adapters.store.agenda_rows import may_overlap, read_component, read_occurrence, read_problem, read_source
from respiro.adapters.store.buckets import buckets_of_range
from respiro.adapters.store.database import Database
from respiro.adapters.store.instants import FLOATING_SECONDS, from_day, to_day, to_seconds
from respiro.adapters.store.migration import meta, put_meta
from respiro.adapters.store.noted import read_noted
from respiro.adapters.store.repeating import read_horizon
from respiro.adapters.store.rows import Row, read_all, read_buckets
from respiro.adapters.store.sections import read_sections
from respiro.adapters.store.tables import COMPONENT, HOLIDAY, OCCURRENCE, PROBLEM, SOURCE
from respiro.adapters.store.values import NotedComponent, RawComponent
from respiro.domain.agenda import Occurrence
from respiro.domain.calendars import Problem, Source
from respiro.domain.period import Period


def grow_revision(connection: sqlite3.Connection) -> None:
    """Note, inside the caller's transaction, that what plans are made of has changed."""
    put_meta(connection, "revision", str(int(meta(connection, "revision")) + 1))


def calendar_names(connection: sqlite3.Connection) -> dict[int, str]:
    """Return the calendars' names by id."""
    return {row[0]: str(row[1]) for row in read_all(connection, SOURCE)}


def rows_near(connection: sqlite3.Connection, period: Period) -> list[Row]:
    """Return the rows of all calendars that may overlap the period."""
    start, end = to_seconds(period.start), to_seconds(period.end) + 1
    rows: list[Row] = []
    for buckets in buckets_of_range(start - FLOATING_SECONDS, end + FLOATING_SECONDS):
        rows += read_buckets(connection, OCCURRENCE, "bucket", buckets)
    return [row for row in rows if may_overlap(row, start, end)]


def _clients_calendars(connection: sqlite3.Connection) -> Collection[str]:
    """Return the names of the calendars that are clients' agendas, with little loaded where nothing is subscribed."""
    query = "SELECT EXISTS (SELECT 1 FROM subscription), EXISTS (SELECT 1 FROM tally WHERE name = 'subscription' AND rows <> 0)"
    if not any(connection.execute(query).fetchone()):
        return ()
    from respiro.adapters.store.subscription_rows import clients_calendars  # noqa: PLC0415  few agendas have any

    return clients_calendars(connection)


class AgendaReader:
    """The ``AgendaStore`` of services/ports."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def occurrences(self, period: Period, zone: tzinfo, *, people: bool = True) -> list[Occurrence]:
        """Return what overlaps the period in the user's own calendars, in order of start.

        Floating times are read in ``zone``. Without ``people`` nobody's attendance is told.
        """
        rows, calendars, clients = self._near(period)
        own = {number: name for number, name in calendars.items() if name not in clients}
        read = (read_occurrence(row, own, period, zone, people=people) for row in rows if row[0] in own)
        return sorted((one for one in read if one), key=_place)

    def _near(self, period: Period) -> tuple[list[Row], dict[int, str], Collection[str]]:
        """Return the rows that may overlap the period, the calendars' names, and which of these are clients'."""

        def work(connection: sqlite3.Connection) -> tuple[list[Row], dict[int, str], Collection[str]]:
            return rows_near(connection, period), calendar_names(connection), _clients_calendars(connection)

        return self._database.read(work)

    def account_of(self, calendar: str) -> str:
        """Return the name of the account that fills a calendar; nothing where none does."""
        query = "SELECT EXISTS (SELECT 1 FROM tally WHERE name = 'collection' AND rows <> 0)"
        if not self._database.read(lambda connection: connection.execute(query).fetchone()[0]):
            return ""
        from respiro.adapters.store.account_store import AccountRows  # noqa: PLC0415  few agendas have any

        rows = AccountRows(self._database)
        owner = next((one.account_id for one in rows.collections() if one.calendar == calendar), "")
        return next((one.name for one in rows.accounts() if one.id == owner), "") if owner else ""

    def sources(self) -> list[Source]:
        """Return the calendars in order of name."""
        rows = self._database.read(lambda connection: read_all(connection, SOURCE))
        return sorted(map(read_source, rows), key=lambda source: source.name)

    def components_of(self, source_id: int) -> list[RawComponent]:
        """Return the components of a calendar as they came, in order of their lines."""

        def work(connection: sqlite3.Connection) -> list[RawComponent]:
            rows = read_buckets(connection, COMPONENT, "source_id", (source_id, source_id))
            sections = read_sections(connection, source_id, (row[1:5] for row in rows))
            return [read_component(row, sections) for row in rows]

        return sorted(self._database.read(work), key=lambda component: (component.line, component.key))

    def noted_components(self, source_id: int) -> tuple[list[NotedComponent], list[RawComponent]]:
        """Return what the components of a calendar are known by; headers and time zones whole as well.

        Raises StoreDamagedError if a component is missing; the texts of the others are neither read nor verified.
        """
        return self._database.read(lambda connection: read_noted(connection, source_id))

    def occurrence_count(self, source_id: int) -> int:
        """Return how many occurrences of a calendar are stored."""
        query = "SELECT count(*) FROM occurrence WHERE source_id = ?"
        return self._database.read(lambda connection: int(connection.execute(query, (source_id,)).fetchone()[0]))

    def problems(self, calendar: str = "") -> list[Problem]:
        """Return what the latest import of each calendar reported, or of the named one alone."""

        def work(connection: sqlite3.Connection) -> tuple[list[Row], dict[int, str]]:
            calendars = calendar_names(connection)
            if not calendar:
                return read_all(connection, PROBLEM), calendars
            sources = [number for number, name in calendars.items() if name == calendar]
            found = (read_buckets(connection, PROBLEM, "source_id", (number, number)) for number in sources)
            return [row for rows in found for row in rows], calendars

        rows, calendars = self._database.read(work)
        found = (read_problem(row, calendars) for row in rows)
        return sorted(found, key=lambda problem: (problem.calendar, problem.file, problem.line, problem.uid))

    def horizon(self) -> tuple[date, date] | None:
        """Return the days (first included, last not) over which occurrences are derived; None before that."""
        return self._database.read(read_horizon)

    def holidays(self, first: date, last: date) -> dict[date, str]:
        """Return the public holidays from ``first`` up to and without ``last``, with their names."""
        rows = self._database.read(lambda connection: read_all(connection, HOLIDAY))
        named = ((row[0], str(row[1])) for row in sorted(rows, key=lambda row: row[0]))
        return {from_day(number): name for number, name in named if to_day(first) <= number < to_day(last)}

    def holiday_place(self) -> str:
        """Return the place and years that the stored holidays are of, as the worker wrote it; empty if none."""
        return self._database.read(lambda connection: meta(connection, "holiday_place"))

    def revision(self) -> int:
        """Return a number that grows whenever occurrences, holidays or clients change."""
        return int(self._database.read(lambda connection: meta(connection, "revision")))


def _place(occurrence: Occurrence) -> tuple[datetime, datetime, str, str, str]:
    """Return what period and id compare by, which as plain values takes a fraction of the time."""
    period, known = occurrence.period, occurrence.id
    return period.start, period.end, known.calendar, known.uid, known.recurrence_id
