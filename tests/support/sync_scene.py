"""Accounts that are synced, and fail, as the tray meets them; see accounts_scene for what windows show of them."""

from typing import Any

from respiro.domain.accounts import Account, Collection
from respiro.domain.subscriptions import Trouble
from respiro.services.accounts import AccountState, account_states, note_waits
from respiro.services.ports import Ports
from support.accounts_scene import NOW, account
from support.fakes import FakeStore

__all__ = ["NOW", "account", "calendars", "in_trouble", "put", "state_of"]


def in_trouble(kind: str, name: str = "Nextcloud", **changed: Any) -> Account:
    """Return one that failed once, and is to be tried again in five minutes."""
    values = {"host": "cloud.example.org", "account": name, "status": 507, "reason": "certificate_expired"}
    return account(name, **{"failures": 1, "trouble": Trouble(kind, values), **changed})


def calendars(one: Account, count: int = 1, *, home: bool = False, missing: int = 0) -> list[Collection]:
    """Return calendars of an account that are read; the first may be the home, and miss items."""
    return [
        Collection(
            id=f"{one.id}-{number}",
            account_id=one.id,
            href=f"/dav/{number}/",
            name=f"Calendar {number}",
            is_read=True,
            is_home=home and number == 0,
            calendar=f"{one.name} {number}",
            missing=missing if number == 0 else 0,
        )
        for number in range(count)
    ]


def put(
    ports: Ports,
    one: Account,
    *,
    count: int = 1,
    home: bool = False,
    missing: int = 0,
    waits: int = 0,
    refused: int = 0,
) -> None:
    """Store an account with its calendars, in place of how it stood."""
    store = ports.store
    assert isinstance(store, FakeStore)
    known = next((kept for kept in store.accounts() if kept.id == one.id), None)
    store.put_account(one, known, calendars(one, count, home=home, missing=missing))
    if waits or refused:
        note_waits(store, one.id, waits, [f"item {number}" for number in range(refused)])


def state_of(ports: Ports, one: Account, **how: Any) -> AccountState:
    """Store it and return how it stands."""
    put(ports, one, **how)
    return next(state for state in account_states(ports) if state.account.id == one.id)
