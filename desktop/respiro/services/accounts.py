"""Accounts on calendar servers as the user sees them: which there are, and how each one stands."""

import json
from dataclasses import dataclass

from respiro.domain.accounts import Account, Collection
from respiro.domain.errors import InvalidValueError
from respiro.services.ports import Ports
from respiro.services.ports.people import NoteStore

WAITS_NOTE = "home_waits"
"""JSON: the account, how many of our items are not on its server yet, and the names of those that it refused."""


@dataclass(frozen=True, slots=True)
class AccountState:
    """An account with its calendars; ``waits`` counts what of ours is not on the server yet, ``refused`` of these.

    Both are as of the last sync.
    """

    account: Account
    collections: tuple[Collection, ...]
    waits: int = 0
    refused: int = 0

    @property
    def home(self) -> Collection | None:
        """The calendar of Respiro's own items, if it is one of these."""
        return next((one for one in self.collections if one.is_home), None)

    @property
    def missing(self) -> int:
        """How many items are gone on the server all at once and are kept until the user says that they may go."""
        return sum(one.missing for one in self.collections)


def account_states(ports: Ports) -> list[AccountState]:
    """Return all accounts, in order of name."""
    store = ports.store
    collections, waits = store.collections(), _waits(store)
    return [
        AccountState(
            account,
            tuple(one for one in collections if one.account_id == account.id),
            *(waits[1:] if waits[0] == account.id else (0, 0)),
        )
        for account in store.accounts()
    ]


def account_named(ports: Ports, text: str) -> Account:
    """Return the account of an id, a name or a user name. Raises InvalidValueError unknown_account."""
    wanted = text.strip().casefold()
    known = ports.store.accounts()
    for name in ("id", "name", "user"):
        found = [one for one in known if getattr(one, name).casefold() == wanted]
        if len(found) == 1:
            return found[0]
    raise InvalidValueError("unknown_account", text=text)


def note_waits(store: NoteStore, account_id: str, waits: int, refused: list[str]) -> None:
    """Note what of ours is not on the server yet, where that has changed."""
    text = json.dumps({"account": account_id, "waits": waits, "refused": sorted(refused)})
    if store.note(WAITS_NOTE) != text:
        store.put_note(WAITS_NOTE, text)


def _waits(store: NoteStore) -> tuple[str, int, int]:
    noted = json.loads(store.note(WAITS_NOTE) or "{}")
    return str(noted.get("account", "")), int(noted.get("waits", 0)), len(noted.get("refused", ()))
