"""Subscriptions between their values and their rows, and what their calendars are; inside the caller's transaction."""

import json
import sqlite3
from datetime import datetime

from respiro.adapters.store.instants import from_seconds, to_seconds
from respiro.adapters.store.rows import Row, read_all
from respiro.adapters.store.tables import SUBSCRIPTION
from respiro.domain.subscriptions import Subscription, SubscriptionKind, Trouble


def subscriptions_in(connection: sqlite3.Connection) -> list[Subscription]:
    """Return all subscriptions, inside the caller's transaction."""
    return sorted(map(read_subscription, read_all(connection, SUBSCRIPTION)), key=lambda one: one.calendar)


def clients_calendars(connection: sqlite3.Connection) -> dict[str, Subscription]:
    """Return the subscriptions that are clients' agendas, by the calendars' names."""
    return {one.calendar: one for one in subscriptions_in(connection) if one.client_id}


def forget_subscription(connection: sqlite3.Connection, calendar: str) -> bool:
    """Forget the subscription that fills a calendar, inside the caller's transaction; False if there is none."""
    return connection.execute("DELETE FROM subscription WHERE calendar = ?", (calendar,)).rowcount > 0


def subscription_row(one: Subscription) -> Row:
    """Return the sealed row."""
    trouble = json.dumps([one.trouble.kind, dict(one.trouble.values)]) if one.trouble else ""
    return SUBSCRIPTION.sealed(
        (
            one.id,
            one.calendar,
            one.kind.value,
            one.place,
            int(one.is_secret),
            one.client_id,
            int(one.shows_details),
            one.every,
            one.etag,
            one.last_modified,
            _seconds(one.checked_at),
            _seconds(one.fetched_at),
            to_seconds(one.next_at),
            one.failures,
            trouble,
            one.missing,
            one.accepted_missing,
        )
    )


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else to_seconds(moment)


def read_subscription(row: Row) -> Subscription:
    """Return the subscription."""
    (number, calendar, kind, place, is_secret, client_id, shows_details, every) = row[:8]
    (etag, last_modified, checked_at, fetched_at, next_at, failures, trouble, missing, accepted, _seal) = row[8:]
    return Subscription(
        id=number,
        calendar=calendar,
        kind=SubscriptionKind(kind),
        place=place,
        next_at=from_seconds(next_at),
        is_secret=bool(is_secret),
        client_id=client_id,
        shows_details=bool(shows_details),
        every=every,
        etag=etag,
        last_modified=last_modified,
        checked_at=None if checked_at is None else from_seconds(checked_at),
        fetched_at=None if fetched_at is None else from_seconds(fetched_at),
        failures=failures,
        trouble=Trouble(*json.loads(trouble)) if trouble else None,
        missing=missing,
        accepted_missing=accepted,
    )
