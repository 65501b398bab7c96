"""Accounts on calendar servers in all the states that they can be in, for tests and pictures."""

import json
from datetime import timedelta

from respiro.domain.accounts import Account, Collection
from respiro.domain.subscriptions import Trouble
from respiro.services.accounts import WAITS_NOTE
from respiro.services.ports import Ports, Source
from support.fakes import WEDNESDAY, FakeStore, demo_ports, empty_ports

NOW = WEDNESDAY


def account(name: str = "Nextcloud", /, **changed: object) -> Account:
    """Return one that was synced five minutes ago."""
    values: dict[str, object] = {
        "id": f"id-{name}",
        "name": name,
        "address": "https://cloud.example.org/remote.php/dav/",
        "user": "yolanda",
        "next_at": NOW + timedelta(minutes=5),
        "every": 10,
        "checked_at": NOW - timedelta(minutes=5),
        "synced_at": NOW - timedelta(minutes=5),
    }
    return Account(**(values | changed))  # type: ignore[arg-type]  as the fields are


def in_trouble(name: str = "Nextcloud", kind: str = "caldav_password_refused", **changed: object) -> Account:
    """Return one that could not be synced for two days."""
    values = {"host": "cloud.example.org", "account": name, "status": 503, "address": "https://cloud.example.org/"}
    before = {"synced_at": NOW - timedelta(days=2), "failures": 7, "trouble": Trouble(kind, values)}
    return account(name, **(before | changed))


def collection(name: str, of: str = "Nextcloud", /, **changed: object) -> Collection:
    """Return a calendar of an account that counts as busy time."""
    values: dict[str, object] = {
        "id": f"{of}-{name}",
        "account_id": f"id-{of}",
        "href": f"/dav/{of}/{name}/",
        "name": name,
        "colour": "#0082c9",
        "is_read": True,
        "calendar": name,
    }
    return Collection(**(values | changed))  # type: ignore[arg-type]  as the fields are


def put(ports: Ports, one: Account, *collections: Collection) -> None:
    """Store an account with its calendars, and what came from them."""
    store = ports.store
    assert isinstance(store, FakeStore)
    before = next((kept for kept in store.accounts() if kept.id == one.id), None)
    store.put_account(one, before, collections or None)
    for number, each in enumerate(collections):
        if each.calendar:
            origin = f"https://cloud.example.org{each.href}"
            store.add_source(Source(20 + number, each.calendar, origin, one.synced_at or NOW, 128, 0))


def wait(ports: Ports, name: str, waits: int, refused: int = 0) -> None:
    """Let so many of our items not be on the server yet."""
    note = {"account": f"id-{name}", "waits": waits, "refused": [f"{number}.ics" for number in range(refused)]}
    ports.store.put_note(WAITS_NOTE, json.dumps(note))


def no_account() -> Ports:
    """Return ports without any account."""
    return empty_ports()


def two_accounts() -> Ports:
    """Return ports with an account that is well and holds the home, and one whose calendars may only be read."""
    ports = demo_ports()
    put(
        ports,
        account(),
        collection("Personal"),
        collection("Respiro", colour="#2bc79b", is_read=False, calendar="", is_home=True),
        collection("Errands", colour="#e6c300", components=("VTODO",), is_read=False, calendar=""),
        collection("Holidays", colour="", is_read_only=True, components=("VEVENT",)),
    )
    put(
        ports,
        account("Fastmail", address="https://caldav.fastmail.com/", user="yolanda@fastmail.com"),
        collection("Work", "Fastmail", colour="#d55e00", components=("VEVENT",), calendar="Work (2)"),
        collection("Team", "Fastmail", colour="#56b4e9", is_read_only=True),
    )
    wait(ports, "Nextcloud", 2)
    return ports
