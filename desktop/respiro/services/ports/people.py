"""Clients, their requests, and what is remembered of them, as it is stored."""

from collections.abc import Collection
from typing import Protocol

from respiro.domain.clients import Client
from respiro.domain.margins import LedgerEntry
from respiro.domain.period import Period
from respiro.domain.plan_b import BackupPerson, PlanBChange, RequestEvent, UrgentRequest
from respiro.domain.playbooks import Run


class ClientStore(Protocol):
    """The clients."""

    def clients(self) -> list[Client]:
        """Return all clients in order of name."""
        ...

    def put_client(self, client: Client) -> None:
        """Store a client, new or changed."""
        ...

    def remove_client(self, client_id: str) -> bool:
        """Forget a client with their agendas; False if there is none of that id."""
        ...

    def change_clients(self, put: Collection[Client], gone: Collection[str] = ()) -> None:
        """Store clients, new or changed, and forget those of the ids that are gone: all of it or nothing."""
        ...


class PlanBStore(Protocol):
    """Urgent requests with their history, and who can help out."""

    def open_requests(self) -> list[UrgentRequest]:
        """Return what is still open, in order of arrival."""
        ...

    def request(self, request_id: str) -> UrgentRequest | None:
        """Return one request."""
        ...

    def closed_requests(self, period: Period) -> list[UrgentRequest]:
        """Return the requests that were resolved or declined in the period, the latest first."""
        ...

    def requests_of(self, client_id: str) -> list[UrgentRequest]:
        """Return all requests of a client, oldest first."""
        ...

    def events_of_request(self, request_id: str) -> list[RequestEvent]:
        """Return a request's history, oldest first."""
        ...

    def request_events(self, period: Period) -> list[RequestEvent]:
        """Return what happened to any request in the period, oldest first."""
        ...

    def commit_plan_b(self, change: PlanBChange) -> list[LedgerEntry]:
        """Store a change, with what it does to margin and follow-ups, on disk before returning.

        Answers the ledger's entries with their numbers. Raises ConflictError, with nothing stored, when a request,
        a block or a follow-up is not as the change expected it.
        """
        ...

    def backup_people(self) -> list[BackupPerson]:
        """Return the backup people in order of name."""
        ...

    def put_backup_person(self, person: BackupPerson) -> None:
        """Store a backup person, new or changed."""
        ...

    def remove_backup_person(self, person_id: str) -> bool:
        """Forget a backup person; False if there is none of that id."""
        ...


class NoteStore(Protocol):
    """Small facts that the app remembers between starts: what was told, offered, asked."""

    def note(self, key: str) -> str | None:
        """Return what was noted under the key."""
        ...

    def put_note(self, key: str, value: str) -> None:
        """Note a value under the key, in place of an earlier one."""
        ...


class PlaybookStore(Protocol):
    """The runs of playbooks; each keeps the steps as they were when it began."""

    def put_run(self, run: Run, expected: Run | None) -> None:
        """Store a run on disk before returning; ``expected`` is how it was stored so far, None for a new one.

        Raises ConflictError, with nothing stored, when it is not as it was expected.
        """
        ...

    def run(self, run_id: str) -> Run | None:
        """Return one run."""
        ...

    def open_runs(self) -> list[Run]:
        """Return the runs that can still go on, the latest to begin first."""
        ...

    def runs_about(self, subject_id: str) -> list[Run]:
        """Return the runs that belong to one request or meeting, the first to begin first."""
        ...
