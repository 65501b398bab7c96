"""Accounts and their calendars as stores are filled with."""

from dataclasses import replace
from typing import Any

from adapters.store.subscriptions import LOOKED
from respiro.adapters.store.store import SqliteStore
from respiro.domain.accounts import Account, Collection, Resource
from respiro.domain.subscriptions import Trouble

ODD = b"BEGIN:VCALENDAR\r\nX-ODD:\xff\xfe\r\nEND:VCALENDAR\r\n".decode("utf-8", "surrogateescape")
"""Bytes that are no UTF-8, as they come from a server."""


def account(name: str, **changes: Any) -> Account:
    values: dict[str, Any] = {
        "id": f"account-{name}",
        "name": name,
        "address": "https://dav.example.org/",
        "user": "yolanda",
        "next_at": LOOKED,
        "synced_at": LOOKED,
        "trouble": Trouble("keyring_locked"),
        "failures": 1,
    }
    return Account(**{**values, **changes})


def collection(name: str, of: str = "Nextcloud", **changes: Any) -> Collection:
    values: dict[str, Any] = {
        "id": f"collection-{name}",
        "account_id": f"account-{of}",
        "href": f"/dav/{name}/",
        "name": name,
        "colour": "#00aa88",
        "is_home": True,
        "sync_token": "token:1",
    }
    return Collection(**{**values, **changes})


def resource(number: int, **changes: Any) -> Resource:
    values: dict[str, Any] = {
        "href": f"/dav/Home/{number}.ics",
        "etag": f'"{number}"',
        "text": f"BEGIN:VCALENDAR\r\nX-NUMBER:{number}\r\nEND:VCALENDAR\r\n",
    }
    return Resource(**{**values, **changes})


def fill_accounts(store: SqliteStore, count: int = 12) -> None:
    home, team = collection("Home"), collection("Team", is_home=False, components=("VEVENT",))
    store.put_account(account("Nextcloud"), None, [home, team])
    store.put_resources(home, home, [*(resource(number) for number in range(count)), resource(99, text=ODD)])


def account_readings(store: SqliteStore) -> dict[str, Any]:
    return {
        "accounts": store.accounts,
        "collections": lambda: [replace(one, sync_token="") for one in store.collections()],
        "resources": lambda: [store.resources(one.id) for one in store.collections()],
    }
