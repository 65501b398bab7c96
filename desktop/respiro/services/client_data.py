"""Everything that is stored about a client (E4), as one value for JSON; phrases/client_data.py makes it readable."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Protocol

from respiro.domain.calls import EventKind, FollowUp
from respiro.domain.clients import Client
from respiro.domain.plan_b import ExceptionKind, RequestEventKind, UrgentRequest
from respiro.domain.playbooks import Run
from respiro.domain.review import BY_HAND_UID_SUFFIX
from respiro.services.client_facts import (
    Json,
    agenda_facts,
    booking_facts,
    call_facts,
    client_json,
    follow_up_facts,
    request_facts,
    run_facts,
)
from respiro.services.client_person import Person, calls_about, follow_ups_about, requests_about
from respiro.services.ports import Ports, Store

_TAKEN_BACK = "undone"
"""What the detail of an exception ends in that takes an earlier one back."""


@dataclass(frozen=True, slots=True)
class StoredCopy:
    """A backup, or a damaged store set aside, with how many records in it are about the client.

    ``records`` is None for one that can't be read. ``kind`` is backup or damaged.
    """

    file: str
    kind: str
    records: int | None


@dataclass(frozen=True, slots=True)
class StoredTask:
    """A task or an event of ours in the home calendar."""

    uid: str
    file: str
    text: str


class Traces(Protocol):
    """What is kept about a client beside the tables that the use cases know. May raise StoreError."""

    def notes(self, person: Person, ids: Collection[str]) -> Mapping[str, str]:
        """Return the notes about the client, by key; ``ids`` are those of their records."""
        ...

    def tasks(self, uids: Collection[str]) -> Sequence[StoredTask]:
        """Return our items of the home calendar with one of these UIDs."""
        ...

    def kept_copies(self, person: Person) -> Sequence[StoredCopy]:
        """Return backups and damaged stores that hold something about the client, or that can't be read."""
        ...


@dataclass(frozen=True, slots=True)
class Holdings:
    """The records of a client in the store."""

    follow_ups: Sequence[FollowUp]
    requests: Sequence[UrgentRequest]

    @property
    def ids(self) -> frozenset[str]:
        """What names them."""
        return frozenset([*(one.id for one in self.follow_ups), *(one.id for one in self.requests)])

    @property
    def uids(self) -> frozenset[str]:
        """What names them in calendars and in the ledger."""
        return frozenset([*(one.uid for one in self.follow_ups), *(one.uid for one in self.requests)])


def all_about(ports: Ports, client: Client, traces: Traces) -> Json:
    """Return everything that is stored about a client; times with the user's offset. Raises StoreError."""
    zone, store = ports.zone, ports.store
    person = Person.among(client, store.clients())
    held = holdings(store, person)
    in_ledger = held.uids | {f"{client.id}{BY_HAND_UID_SUFFIX}"}
    return {
        "told_at": ports.clock().astimezone(zone).isoformat(),
        "client": client_json(client),
        "calls": [call_facts(call, zone) for call in calls_about(store, person)],
        "follow_ups": [follow_up_facts(one, store.events_of(one.id), zone) for one in held.follow_ups],
        "requests": [request_facts(one, store.events_of_request(one.id), zone) for one in held.requests],
        "playbook_runs": [run_facts(run, zone) for run in _runs(ports, held)],
        "exceptions": _exceptions(ports, held, client, zone),
        "margin": [
            booking_facts(entry, zone)
            for entry in store.entries_after(0)
            if entry.taker and entry.taker.occurrence.uid in in_ledger
        ],
        "agendas": [agenda_facts(one, zone) for one in store.subscriptions() if one.client_id == client.id],
        "notes": dict(traces.notes(person, held.ids)),
        "tasks": [{"uid": one.uid, "file": one.file, "text": one.text} for one in traces.tasks(held.uids)],
        "copies": [{"file": one.file, "kind": one.kind, "records": one.records} for one in traces.kept_copies(person)],
    }


def holdings(store: Store, person: Person) -> Holdings:
    """Return the records of a client, with the follow-ups to those who took something over for them."""
    requests = requests_about(store, person)
    owed = {one.id: one for one in follow_ups_about(store, person)}
    helpers = (store.follow_up(one.helper_follow_up_id) for one in requests if one.helper_follow_up_id)
    return Holdings([*owed.values(), *(one for one in helpers if one is not None and one.id not in owed)], requests)


def _runs(ports: Ports, held: Holdings) -> list[Run]:
    found = {run.id: run for subject in held.ids for run in ports.store.runs_about(subject)}
    return sorted(found.values(), key=lambda run: (run.started_at, run.id))


def _exceptions(ports: Ports, held: Holdings, client: Client, zone: tzinfo) -> list[Json]:
    """Return the exceptions by month; one that was taken back counts for none."""
    months: dict[str, Counter[str]] = {}

    def count(at: datetime, kind: str, detail: str) -> None:
        month = at.astimezone(zone).strftime("%Y-%m")
        months.setdefault(month, Counter())[kind] += -1 if detail == _TAKEN_BACK else 1

    for follow_up in held.follow_ups:
        for event in ports.store.events_of(follow_up.id):
            if event.kind is EventKind.EXCEPTION:
                count(event.at, ExceptionKind.LET_THROUGH.value, event.detail)
    for request in held.requests:
        for one in ports.store.events_of_request(request.id):
            if one.kind is RequestEventKind.EXCEPTION:
                kind, _, undone = one.detail.partition(" ")
                count(one.at, kind, undone)
    return [
        {
            "month": month,
            "allowed": client.wild_cards,
            "used": used,
            **{k: n for k, n in sorted(kinds.items()) if n > 0},
        }
        for month, kinds in sorted(months.items())
        if (used := sum(number for number in kinds.values() if number > 0))
    ]
