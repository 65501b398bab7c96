"""Urgent requests with their history, and who can help out."""

import sqlite3
from collections.abc import Iterable

from respiro.adapters.store.call_rows import client_lane
from respiro.adapters.store.database import Database
from respiro.adapters.store.days import read_days
from respiro.adapters.store.plan_b_rows import person_row, read_person, read_request, read_request_event
from respiro.adapters.store.plan_b_writer import event_rows_of, request_row_of, write_plan_b
from respiro.adapters.store.row_writer import delete_row, put_row
from respiro.adapters.store.rows import Row, read_all, read_buckets
from respiro.adapters.store.tables import BACKUP_PERSON, REQUEST, REQUEST_EVENT
from respiro.domain.margins import LedgerEntry
from respiro.domain.period import Period
from respiro.domain.plan_b import BackupPerson, PlanBChange, RequestEvent, UrgentRequest

_AT = REQUEST_EVENT.columns.index("at")


class PlanBRows:
    """The ``PlanBStore`` of services/ports. Times are kept to the second."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open_requests(self) -> list[UrgentRequest]:
        """Return what is still open, in order of arrival."""

        def work(connection: sqlite3.Connection) -> list[Row]:
            return read_all(connection, REQUEST, " WHERE closed_day IS NULL", "request_open")

        return _by_arrival(map(read_request, self._database.read(work)))

    def request(self, request_id: str) -> UrgentRequest | None:
        """Return one request."""
        row = self._database.read(lambda connection: request_row_of(connection, request_id))
        return None if row is None else read_request(row)

    def closed_requests(self, period: Period) -> list[UrgentRequest]:
        """Return the requests that were resolved or declined in the period, the latest first."""
        columns = ("closed_day", "since")
        rows = self._database.read(lambda one: read_days(one, REQUEST, columns, period, "request_closed"))
        found = map(read_request, rows)
        return sorted(found, key=lambda request: (request.since, request.id), reverse=True)

    def requests_of(self, client_id: str) -> list[UrgentRequest]:
        """Return all requests of a client, oldest first; nobody's for an empty id."""
        lanes = (client_lane(client_id),) * 2
        rows = self._database.read(lambda one: read_buckets(one, REQUEST, "client_lane", lanes, "request_client"))
        return _by_arrival(one for one in map(read_request, rows) if one.caller.client_id == client_id)

    def events_of_request(self, request_id: str) -> list[RequestEvent]:
        """Return a request's history, oldest first."""
        rows = self._database.read(lambda connection: event_rows_of(connection, request_id))
        return list(map(read_request_event, rows))

    def request_events(self, period: Period) -> list[RequestEvent]:
        """Return what happened to any request in the period, oldest first."""
        rows = self._database.read(lambda one: read_days(one, REQUEST_EVENT, ("day", "at"), period))
        return [read_request_event(row) for row in sorted(rows, key=lambda row: (row[_AT], row[0]))]

    def commit_plan_b(self, change: PlanBChange) -> list[LedgerEntry]:
        """Store a change, with what it does to margin and follow-ups, on disk before returning.

        Answers the ledger's entries with their numbers, those of its margin before those of its calls. Raises
        ConflictError, with nothing stored, when a request, a block or a follow-up is not as the change expected it.
        """
        return self._database.write(lambda connection: write_plan_b(connection, change), precious=True)

    def backup_people(self) -> list[BackupPerson]:
        """Return the backup people in order of name."""
        rows = self._database.read(lambda connection: read_all(connection, BACKUP_PERSON))
        return sorted(map(read_person, rows), key=lambda person: (person.name, person.id))

    def put_backup_person(self, person: BackupPerson) -> None:
        """Store a backup person, new or changed."""

        def work(connection: sqlite3.Connection) -> None:
            put_row(connection, BACKUP_PERSON, person_row(person), _person_row_of(connection, person.id))

        self._database.write(work, precious=True)

    def remove_backup_person(self, person_id: str) -> bool:
        """Forget a backup person; False if there is none of that id."""

        def work(connection: sqlite3.Connection) -> bool:
            if _person_row_of(connection, person_id) is None:
                return False
            delete_row(connection, "DELETE FROM backup_person WHERE id = ?", (person_id,))
            return True

        return self._database.write(work, precious=True)


def _by_arrival(requests: Iterable[UrgentRequest]) -> list[UrgentRequest]:
    return sorted(requests, key=lambda request: (request.received_at, request.id))


def _person_row_of(connection: sqlite3.Connection, person_id: str) -> Row | None:
    return next((row for row in read_all(connection, BACKUP_PERSON) if row[0] == person_id), None)
