"""The calendars that are kept up to date."""

import sqlite3

from respiro.adapters.store.agenda_store import grow_revision
from respiro.adapters.store.database import Database
from respiro.adapters.store.row_writer import put_row
from respiro.adapters.store.rows import read_all
from respiro.adapters.store.subscription_rows import read_subscription, subscription_row, subscriptions_in
from respiro.adapters.store.tables import SUBSCRIPTION
from respiro.domain.errors import ConflictError
from respiro.domain.subscriptions import Subscription


class SubscriptionRows:
    """The ``SubscriptionStore`` of services/ports."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def subscriptions(self) -> list[Subscription]:
        """Return all, in order of their calendars' names."""
        return self._database.read(subscriptions_in)

    def put_subscription(self, subscription: Subscription, expected: Subscription | None) -> None:
        """Store a subscription; ``expected`` is how it was stored so far, None for a new one.

        Raises ConflictError, with nothing stored, when it is not as it was expected, or another fills that calendar.
        """

        def work(connection: sqlite3.Connection) -> None:
            rows = read_all(connection, SUBSCRIPTION)
            known = next((row for row in rows if row[0] == subscription.id), None)
            if (None if known is None else read_subscription(known)) != (expected and _kept(expected)):
                raise ConflictError("changed_meanwhile", uid=subscription.id)
            if any(row[1] == subscription.calendar and row[0] != subscription.id for row in rows):
                raise ConflictError("changed_meanwhile", uid=subscription.calendar)
            put_row(connection, SUBSCRIPTION, subscription_row(subscription), known)
            if expected is None or _audience(expected) != _audience(subscription):
                grow_revision(connection)

        self._database.write(work, precious=True)

    def forget_subscription(self, subscription_id: str) -> bool:
        """Keep a calendar up to date no more; what it holds stays. False if there is none of that id."""

        def work(connection: sqlite3.Connection) -> bool:
            gone = connection.execute("DELETE FROM subscription WHERE id = ?", (subscription_id,)).rowcount > 0
            if gone:
                grow_revision(connection)
            return gone

        return self._database.write(work)


def _audience(subscription: Subscription) -> tuple[str, str, bool]:
    """Return what plans and windows hang on."""
    return subscription.calendar, subscription.client_id, subscription.shows_details


def _kept(subscription: Subscription) -> Subscription:
    """Return it as it is read back: to the second."""
    return read_subscription(subscription_row(subscription))
