"""The runs of playbooks."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from respiro.adapters.store.buckets import text_bucket
from respiro.adapters.store.database import Database
from respiro.adapters.store.row_writer import put_row
from respiro.adapters.store.rows import Row, read_all, read_buckets
from respiro.adapters.store.tables import PLAYBOOK_RUN
from respiro.domain.errors import ConflictError
from respiro.domain.playbooks import Run, run_from_plain, run_to_plain

_BUCKETS = 4096


class PlaybookRows:
    """The ``PlaybookStore`` of services/ports."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put_run(self, run: Run, expected: Run | None) -> None:
        """Store a run on disk before returning; ``expected`` is how it was stored so far, None for a new one.

        Raises ConflictError, with nothing stored, when it is not as it was expected.
        """

        def work(connection: sqlite3.Connection) -> None:
            known = _row_of(connection, run.id)
            if (None if known is None else _read(known)) != expected:
                raise ConflictError("changed_meanwhile", uid=run.id)
            put_row(connection, PLAYBOOK_RUN, _row(run), known)

        self._database.write(work, precious=True)

    def run(self, run_id: str) -> Run | None:
        """Return one run."""
        row = self._database.read(lambda connection: _row_of(connection, run_id))
        return None if row is None else _read(row)

    def open_runs(self) -> list[Run]:
        """Return the runs that can still go on, the latest to begin first."""

        def work(connection: sqlite3.Connection) -> list[Row]:
            return read_all(connection, PLAYBOOK_RUN, " WHERE is_open = 1", "playbook_run_open")

        return _begun(self._database.read(work))[::-1]

    def runs_about(self, subject_id: str) -> list[Run]:
        """Return the runs that belong to one request or meeting, the first to begin first."""
        buckets = (text_bucket(subject_id, _BUCKETS),) * 2

        def work(connection: sqlite3.Connection) -> list[Row]:
            return read_buckets(connection, PLAYBOOK_RUN, "subject_bucket", buckets, "playbook_run_about")

        return [run for run in _begun(self._database.read(work)) if run.subject_id == subject_id]


def _begun(rows: Iterable[Row]) -> list[Run]:
    def begun(run: Run) -> tuple[datetime, str]:
        return run.started_at, run.id

    return sorted(map(_read, rows), key=begun)


def _row_of(connection: sqlite3.Connection, run_id: str) -> Row | None:
    buckets = (text_bucket(run_id, _BUCKETS),) * 2
    rows = read_buckets(connection, PLAYBOOK_RUN, "id_bucket", buckets)
    return next((row for row in rows if row[0] == run_id), None)


def _row(run: Run) -> Row:
    buckets = (text_bucket(run.id, _BUCKETS), text_bucket(run.subject_id, _BUCKETS))
    return PLAYBOOK_RUN.sealed((run.id, *buckets, int(run.is_open), json.dumps(run_to_plain(run))))


def _read(row: Row) -> Run:
    return run_from_plain(json.loads(row[PLAYBOOK_RUN.columns.index("run")]))
