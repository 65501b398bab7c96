"""Forgetting whole calendars, inside the caller's transaction."""

import sqlite3

from respiro.adapters.store.agenda_store import grow_revision
from respiro.adapters.store.memory import remember
from respiro.adapters.store.replacing import source_row
from respiro.adapters.store.sections import forget_sections
from respiro.adapters.store.subscription_rows import clients_calendars, forget_subscription


def forget_calendar(connection: sqlite3.Connection, name: str) -> bool:
    """Forget a calendar with all that came from it, and its subscription; False if there is none of that name."""
    source = source_row(connection, name)
    is_gone = forget_subscription(connection, name) or source is not None
    if source is not None:
        remember(connection, source[0], "", (0, 0))
        forget_sections(connection, source[0])
        connection.execute("DELETE FROM source WHERE id = ?", (source[0],))
    if is_gone:
        grow_revision(connection)
    return is_gone


def forget_agendas_of(connection: sqlite3.Connection, client_id: str) -> int:
    """Forget the agendas of a client, which are nobody else's without them; answer how many there were."""
    theirs = [name for name, one in clients_calendars(connection).items() if one.client_id == client_id]
    return sum(forget_calendar(connection, name) for name in theirs)
