"""Subscriptions as stores are filled with."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from respiro.adapters.store.store import SqliteStore
from respiro.domain.subscriptions import Subscription, SubscriptionKind, Trouble

LOOKED = datetime(2026, 11, 23, 8, tzinfo=UTC)


def subscription(name: str, **changes: Any) -> Subscription:
    values: dict[str, Any] = {
        "id": f"sub-{name}",
        "calendar": name,
        "kind": SubscriptionKind.ADDRESS,
        "place": f"https://example.org/…/{name}.ics",
        "next_at": LOOKED,
        "is_secret": True,
        "etag": '"1"',
        "fetched_at": LOOKED,
        "trouble": Trouble("address_answered", {"status": 500, "address": "https://example.org/…"}),
        "failures": 2,
    }
    return Subscription(**{**values, **changes})


def fill_subscriptions(store: SqliteStore) -> None:
    """Subscribe to the calendars of fill(): the second is a client's agenda."""
    store.put_subscription(subscription("Work"), None)
    family = subscription("Family", client_id="acme", every=5, trouble=None)
    store.put_subscription(family, None)
    store.put_subscription(replace(family, missing=12), family)
