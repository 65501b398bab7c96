"""What the agendas of clients say about when they are busy."""

import sqlite3
from dataclasses import replace
from datetime import tzinfo

from respiro.adapters.store.agenda_rows import read_occurrence
from respiro.adapters.store.agenda_store import calendar_names, rows_near
from respiro.adapters.store.client_store import read_client
from respiro.adapters.store.database import Database
from respiro.adapters.store.rows import read_all
from respiro.adapters.store.subscription_rows import clients_calendars
from respiro.adapters.store.tables import CLIENT
from respiro.domain.agenda import Occurrence
from respiro.domain.clients import Client
from respiro.domain.period import Period
from respiro.domain.subscriptions import Subscription


class ClientAgendaReader:
    """The ``AgendaStore`` of services/ports, as far as clients' agendas go."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def client_occurrences(self, period: Period, zone: tzinfo) -> dict[str, list[Occurrence]]:
        """Return what overlaps the period in clients' agendas, in order of start, by the clients' ids.

        A client whose agenda holds nothing then has an empty list, one who shares none is not there. Floating times
        are read in the client's zone, in ``zone`` if they have none. Where the user has not asked for details, there
        are no texts, and no people but the client.
        """
        return self._database.read(lambda connection: _found_in(connection, period, zone))


def _found_in(connection: sqlite3.Connection, period: Period, zone: tzinfo) -> dict[str, list[Occurrence]]:
    subscribed = clients_calendars(connection)
    if not subscribed:
        return {}
    names = {number: name for number, name in calendar_names(connection).items() if name in subscribed}
    people = {client.id: client for client in map(read_client, read_all(connection, CLIENT))}
    found: dict[str, list[Occurrence]] = {subscribed[name].client_id: [] for name in names.values()}
    for row in rows_near(connection, period):
        if name := names.get(row[0]):
            agenda = subscribed[name]
            client = people.get(agenda.client_id)
            read = read_occurrence(row, names, period, client.zone or zone if client else zone)
            if read is not None:
                found[agenda.client_id].append(_told(read, agenda, client))
    return {name: sorted(theirs, key=lambda one: (one.period, one.id)) for name, theirs in found.items()}


def _told(occurrence: Occurrence, agenda: Subscription, client: Client | None) -> Occurrence:
    """Return an occurrence as the user wants to see it; what the client answered is needed to know if it is on."""
    if agenda.shows_details:
        return occurrence
    own = {address.lower() for address in client.emails} if client else set()
    answered = tuple(one for one in occurrence.attendees if one.address in own)
    return replace(occurrence, summary="", location="", organizer="", attendees=answered)
