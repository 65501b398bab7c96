"""Forgetting whole calendars, inside the caller's transaction."""

import sqlite3
from collections.abc import Collection

from respiro.adapters.store.agenda_store import grow_revision
from respiro.adapters.store.memory import remember
from respiro.adapters.store.replacing import source_row
from respiro.adapters.store.sections import forget_sections
from respiro.adapters.store.subscription_rows import forget_subscription, subscriptions_in


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


def agendas_of(connection: sqlite3.Connection, client_id: str) -> frozenset[str]:
    """Return the ids of the subscriptions that are a client's agendas."""
    return frozenset(one.id for one in subscriptions_in(connection) if one.client_id == client_id)


def forget_agendas_of(connection: sqlite3.Connection, client_id: str, known: Collection[str] = ()) -> int:
    """Forget the agendas of a client, which are nobody else's without them; answer how many there were.

    Those of the ``known`` ids are theirs, too, though they were not yet when this store was written.
    """
    wanted = {*agendas_of(connection, client_id), *known}
    theirs = [one.calendar for one in subscriptions_in(connection) if one.id in wanted]
    return sum(forget_calendar(connection, name) for name in theirs)
