"""The log of calls, the follow-ups with their history, and what was agreed with the home calendar."""

import sqlite3
from collections.abc import Collection, Mapping

from respiro.adapters.store.call_log import (
    calls_between,
    calls_of_follow_up,
    find_calls,
    keys_known,
    keys_of,
)
from respiro.adapters.store.call_rows import id_bucket
from respiro.adapters.store.call_writer import follow_up_row_of, write_calls
from respiro.adapters.store.callers import find_callers
from respiro.adapters.store.database import Database
from respiro.adapters.store.days import read_days
from respiro.adapters.store.follow_up_rows import read_event, read_follow_up
from respiro.adapters.store.rows import Row, read_all, read_buckets
from respiro.adapters.store.tables import FOLLOW_UP, FOLLOW_UP_EVENT, MIRROR
from respiro.domain.calls import Call, CallChange, Caller, FollowUp, FollowUpEvent, SourceKey
from respiro.domain.period import Period
from respiro.services.ports import CallQuery

_AT = FOLLOW_UP_EVENT.columns.index("at")
_CLOSED_AT = FOLLOW_UP.columns.index("closed_at")
_NEXT_AT = FOLLOW_UP.columns.index("next_at")


class CallRows:
    """The ``CallStore`` of services/ports. Times are kept to the second."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def calls(self, query: CallQuery) -> list[Call]:
        """Return the calls asked for, newest first.

        With a text each one found is verified by itself; without, that none is missing is verified as well.
        """
        return self._database.read(lambda connection: find_calls(connection, query))

    def calls_of(self, follow_up_id: str) -> list[Call]:
        """Return the calls that opened or joined a follow-up, oldest first."""
        return self._database.read(lambda connection: calls_of_follow_up(connection, follow_up_id))

    def calls_with_sources(self, period: Period) -> list[tuple[Call, frozenset[str]]]:
        """Return the calls that began in the period, oldest first, each with the sources that told it."""

        def work(connection: sqlite3.Connection) -> list[tuple[Call, frozenset[str]]]:
            calls = calls_between(connection, period)
            sources = {call.id: {call.source} for call in calls}
            for call_id, key in keys_of(connection, sources):
                sources[call_id].add(key.source)
            return [(call, frozenset(sources[call.id])) for call in calls]

        return self._database.read(work)

    def known_keys(self, keys: Collection[SourceKey]) -> set[SourceKey]:
        """Return those of the keys under which a call is known."""
        return set(self._database.read(lambda connection: keys_known(connection, keys)))

    def callers(self, text: str, limit: int) -> list[Caller]:
        """Return past callers whose name or number matches, the latest to call first."""
        return self._database.read(lambda connection: find_callers(connection, text, limit))

    def open_follow_ups(self) -> list[FollowUp]:
        """Return what is still open, in order of the next time."""

        def work(connection: sqlite3.Connection) -> list[Row]:
            return read_all(connection, FOLLOW_UP, " WHERE closed_day IS NULL", "follow_up_open")

        rows = self._database.read(work)
        return [read_follow_up(row) for row in sorted(rows, key=lambda row: (row[_NEXT_AT], row[0]))]

    def follow_up(self, follow_up_id: str) -> FollowUp | None:
        """Return one follow-up."""
        row = self._database.read(lambda connection: follow_up_row_of(connection, follow_up_id))
        return None if row is None else read_follow_up(row)

    def closed_follow_ups(self, period: Period) -> list[FollowUp]:
        """Return the follow-ups that were closed in the period, the latest first."""
        columns = ("closed_day", "closed_at")
        rows = self._database.read(lambda one: read_days(one, FOLLOW_UP, columns, period, "follow_up_closed"))
        return [read_follow_up(row) for row in sorted(rows, key=lambda row: (row[_CLOSED_AT], row[0]), reverse=True)]

    def events_of(self, follow_up_id: str) -> list[FollowUpEvent]:
        """Return a follow-up's history, oldest first."""
        bucket = (id_bucket(follow_up_id),) * 2

        def work(connection: sqlite3.Connection) -> list[Row]:
            return read_buckets(connection, FOLLOW_UP_EVENT, "follow_up_bucket", bucket, "follow_up_event_of")

        return [read_event(row) for row in sorted(self._database.read(work)) if row[1] == follow_up_id]

    def follow_up_events(self, period: Period) -> list[FollowUpEvent]:
        """Return what happened to any follow-up in the period, oldest first."""
        rows = self._database.read(lambda one: read_days(one, FOLLOW_UP_EVENT, ("day", "at"), period))
        return [read_event(row) for row in sorted(rows, key=lambda row: (row[_AT], row[0]))]

    def commit_calls(self, change: CallChange) -> None:
        """Store a change on disk before returning.

        Raises ConflictError, with nothing stored, when a follow-up is not as the change expected it, or a key is
        by now another call's.
        """
        self._database.write(lambda connection: write_calls(connection, change), precious=True)

    def mirror(self) -> dict[str, str]:
        """Return the tasks as the home calendar and the store last agreed on them: raw iCalendar text by UID."""
        rows = self._database.read(lambda connection: read_all(connection, MIRROR))
        return {str(row[0]): str(row[1]) for row in rows}

    def put_mirror(self, changes: Mapping[str, str | None]) -> None:
        """Note what was agreed on; None forgets a task."""

        def work(connection: sqlite3.Connection) -> None:
            known = {row[0]: row[1] for row in read_all(connection, MIRROR)}
            for uid, raw in changes.items():
                if known.get(uid) != raw:
                    connection.execute("DELETE FROM mirror WHERE uid = ?", (uid,))
                    if raw is not None:
                        connection.execute(MIRROR.insert, MIRROR.sealed((uid, raw)))

        self._database.write(work, precious=True)
