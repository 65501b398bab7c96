"""Erasing a client from an open store; everything here works inside the caller's transaction.

Rows of their own go. The ledger keeps its minutes, with nothing left of whom they were for.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import uuid4

from respiro.adapters.store.account_store import delete_resource, items_in, others_texts_in
from respiro.adapters.store.agenda_store import grow_revision
from respiro.adapters.store.call_rows import read_call
from respiro.adapters.store.client_store import read_client
from respiro.adapters.store.follow_up_rows import read_follow_up
from respiro.adapters.store.forgetting import forget_agendas_of
from respiro.adapters.store.plan_b_rows import read_request
from respiro.adapters.store.plan_b_writer import write_plan_b
from respiro.adapters.store.row_writer import delete_row
from respiro.adapters.store.rows import Row, read_all
from respiro.adapters.store.tables import (
    CALL,
    CLIENT,
    FOLLOW_UP,
    LEDGER,
    MIRROR,
    NOTE,
    PLAYBOOK_RUN,
    REQUEST,
)
from respiro.domain.calls import FOLLOW_UP_UID_SUFFIX, CallChange
from respiro.domain.clients import Client
from respiro.domain.margins import LedgerEntry, MarginChange
from respiro.domain.plan_b import PlanBChange
from respiro.domain.review import BY_HAND_UID_SUFFIX
from respiro.services.client_mentions import Mentions
from respiro.services.client_person import Person
from respiro.services.home_writing import REMOVALS_NOTE

_DRAFT = "draft"
"""In the key of a note that holds what was typed and not saved."""
_UID = LEDGER.columns.index("taker_uid")
_TAKER = slice(LEDGER.columns.index("taker_calendar"), LEDGER.columns.index("taker_start"))


@dataclass(frozen=True, slots=True)
class Found:
    """The ids of a client's rows in one store."""

    person: Person
    calls: frozenset[str]
    follow_ups: frozenset[str]
    requests: frozenset[str]
    uids: frozenset[str]

    @property
    def ids(self) -> frozenset[str]:
        """All that name records of theirs."""
        return self.follow_ups | self.requests

    @property
    def mentions(self) -> Mentions:
        """What tells whether a text is about them."""
        return Mentions(self.person, self.ids)


def found_in(connection: sqlite3.Connection, client: Client) -> Found:
    """Look for the rows of a client, who may have been known otherwise when this store was written."""
    clients = [read_client(row) for row in read_all(connection, CLIENT)]
    former = [known for known in clients if known.id == client.id and known != client]
    person = Person.among(client, clients, former)
    requests = [one for one in map(read_request, read_all(connection, REQUEST)) if person.is_meant(one.caller)]
    helpers = {one.helper_follow_up_id for one in requests if one.helper_follow_up_id}
    known = map(read_follow_up, read_all(connection, FOLLOW_UP))
    owed = {one.id: one.uid for one in known if one.id in helpers or person.is_meant(one.caller)}
    logged = map(read_call, read_all(connection, CALL))
    calls = {one.id for one in logged if one.follow_up_id in owed or person.is_meant(one.caller)}
    uids = {*owed.values(), *(one.uid for one in requests), f"{client.id}{BY_HAND_UID_SUFFIX}"}
    requested = frozenset(one.id for one in requests)
    return Found(person, frozenset(calls), frozenset(owed), requested, frozenset(uids))


def erase_in(
    connection: sqlite3.Connection,
    client: Client,
    entries: Iterable[LedgerEntry] = (),
    agendas: Collection[str] = (),
) -> dict[str, int]:
    """Erase a client; answer how many records of which tables.

    ``entries`` are booked first; ``agendas`` are ids of subscriptions that are theirs whatever this store says.
    """
    found = found_in(connection, client)
    mentions = found.mentions
    write_plan_b(
        connection,
        PlanBChange(
            margin=MarginChange((), tuple(entries)),
            calls=CallChange(
                forgotten_calls=tuple(sorted(found.calls)), forgotten_follow_ups=tuple(sorted(found.follow_ups))
            ),
            forgotten=tuple(sorted(found.requests)),
        ),
    )
    counts = {
        "call": len(found.calls),
        "follow_up": len(found.follow_ups),
        "request": len(found.requests),
        "playbook_run": _erase_runs(connection, found, mentions),
        "note": _erase_notes(connection, mentions),
        "mirror": _erase_mirror(connection, found),
        "resource": _erase_resources(connection, found),
        "ledger": _scrub_ledger(connection, found),
        "subscription": forget_agendas_of(connection, client.id, agendas),
        "client": connection.execute("DELETE FROM client WHERE id = ?", (client.id,)).rowcount,
    }
    if counts["client"]:
        grow_revision(connection)
    return {table: count for table, count in counts.items() if count}


def _erase_runs(connection: sqlite3.Connection, found: Found, mentions: Mentions) -> int:
    """Delete the runs about their records, and those without a record of anyone that name them."""
    run = PLAYBOOK_RUN.columns.index("run")
    gone = []
    for row in read_all(connection, PLAYBOOK_RUN):
        subject = str(json.loads(row[run]).get("subject_id", ""))
        if subject in found.ids or mentions.by_record(row[run]) or (not subject and mentions.by_name(row[run])):
            gone.append(row[0])
    for run_id in gone:
        delete_row(connection, "DELETE FROM playbook_run WHERE id = ?", (run_id,))
    return len(gone)


def _erase_notes(connection: sqlite3.Connection, mentions: Mentions) -> int:
    keys = [
        str(key) for key, _bucket, value, _seal in read_all(connection, NOTE) if is_about(str(key), value, mentions)
    ]
    for key in keys:
        delete_row(connection, "DELETE FROM note WHERE key = ?", (key,))
    return len(keys)


def is_about(key: str, value: str, mentions: Mentions) -> bool:
    """Tell whether a note is about a client; their name alone says so only in what the user typed.

    UIDs of what is still to be removed on a server are none: without them it would stay there for good.
    """
    if key == REMOVALS_NOTE:
        return False
    text = f"{key}\n{value}"
    return mentions.by_record(text) or (_DRAFT in key and mentions.by_name(value))


def _erase_mirror(connection: sqlite3.Connection, found: Found) -> int:
    keys = [str(row[0]) for row in read_all(connection, MIRROR) if any(uid in row[0] for uid in found.uids)]
    for key in keys:
        delete_row(connection, "DELETE FROM mirror WHERE uid = ?", (key,))
    return len(keys)


def _erase_resources(connection: sqlite3.Connection, found: Found) -> int:
    """Delete the copies of our items about them in calendars on servers."""
    gone = items_in(connection, found.uids)
    for collection_id, one, _uid in gone:
        delete_resource(connection, collection_id, one.href)
    return len(gone)


def _scrub_ledger(connection: sqlite3.Connection, found: Found) -> int:
    """Put bookings for someone unknown in place of those for the client: numbers, minutes and times stay."""
    rows = [row for row in read_all(connection, LEDGER) if row[_UID] in found.uids]
    unknown = {uid: _someone(uid) for uid in found.uids}
    for row in rows:
        delete_row(connection, "DELETE FROM ledger WHERE number = ?", (row[0],))
        connection.execute(LEDGER.insert, LEDGER.sealed(_without_taker(row, unknown[row[_UID]])))
    return len(rows)


def _someone(uid: str) -> str:
    """Return a UID that leads nowhere, but tells as before whether it was a call-back or a request."""
    _, at, suffix = uid.rpartition("@")
    return f"{uuid4()}{at}{suffix}" if at else f"{uuid4()}{FOLLOW_UP_UID_SUFFIX}"


def _without_taker(row: Row, uid: str) -> Row:
    values = list(row[:-1])
    values[_TAKER] = ["", uid, "", ""]
    return tuple(values)


def mentions_in(connection: sqlite3.Connection, client: Client) -> Mapping[str, int]:
    """Return how many rows that are not the client's still name them, by table."""
    mentions = Mentions(Person.among(client, [read_client(row) for row in read_all(connection, CLIENT)]))
    counts: dict[str, int] = {}
    for table, columns in _TEXTS.items():
        rows = connection.execute(f"SELECT {columns} FROM {table}")  # noqa: S608  names of our own
        if count := sum(mentions.anyhow("\n".join(str(value) for value in row)) for row in rows):
            counts[table] = count
    if count := sum(mentions.anyhow(text) for text in others_texts_in(connection)):
        counts["resource"] = count
    return counts


_TEXTS = {
    "call": "name, about",
    "follow_up": "name, about, detail",
    "follow_up_event": "detail",
    "request": "name, want, expect, done, detail",
    "request_event": "detail",
    "playbook_run": "run",
    "backup_person": "name, notes, takes",
    "client": "name, company, notes, fires",
    "ledger": "taker_summary",
    "occurrence": "summary, location, organizer, attendees",
}
"""Where people write about each other."""
