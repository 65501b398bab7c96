"""Accounts on calendar servers as the user sees them: which there are, and how each one stands."""

import json
from dataclasses import dataclass

from respiro.domain.accounts import Account, Collection
from respiro.domain.errors import InvalidValueError
from respiro.services.ports import Ports
from respiro.services.ports.people import NoteStore

WAITS_NOTE = "home_waits"
"""JSON: the account, how many of our items are not on its server yet, and the names of those that it refused."""
_KEPT_NOTE = "accounts_kept"
"""JSON: by calendars' ids, how many entries that are gone on the server the user said stay here."""


@dataclass(frozen=True, slots=True)
class AccountState:
    """An account with its calendars; ``waits`` counts what of ours is not on the server yet, ``refused`` of these.

    Both are as of the last sync.
    """

    account: Account
    collections: tuple[Collection, ...]
    waits: int = 0
    refused: int = 0
    kept: frozenset[str] = frozenset()
    """The ids of calendars of which the user said that what is missing stays, as many as there are now."""

    @property
    def home(self) -> Collection | None:
        """The calendar of Respiro's own items, if it is one of these."""
        return next((one for one in self.collections if one.is_home), None)

    @property
    def is_read(self) -> bool:
        """Whether any of its calendars is in the agenda."""
        return any(one.is_read for one in self.collections)

    @property
    def missing(self) -> int:
        """How many entries are gone on the server all at once and are kept until the user says that they may go.

        Of those of which they said that they stay they are asked again when their number changes.
        """
        return sum(one.missing for one in self.collections if one.id not in self.kept)


def account_states(ports: Ports) -> list[AccountState]:
    """Return all accounts, in order of name."""
    store = ports.store
    collections, waits = store.collections(), _waits(store)
    home = next((one.account_id for one in collections if one.is_home), "")
    kept = _kept(store)
    stays = frozenset(one.id for one in collections if one.missing and one.missing == kept.get(one.id))
    return [
        AccountState(
            account,
            tuple(one for one in collections if one.account_id == account.id),
            *(waits[1:] if waits[0] == account.id == home else (0, 0)),
            stays,
        )
        for account in store.accounts()
    ]


def account_state(ports: Ports, account_id: str) -> AccountState:
    """Return the account of an id. Raises InvalidValueError unknown_account."""
    for state in account_states(ports):
        if state.account.id == account_id:
            return state
    raise InvalidValueError("unknown_account", text=account_id)


def account_named(ports: Ports, text: str) -> Account:
    """Return the account of an id, a name or a user name. Raises InvalidValueError unknown_account."""
    wanted = text.strip().casefold()
    known = ports.store.accounts()
    for name in ("id", "name", "user"):
        found = [one for one in known if getattr(one, name).casefold() == wanted]
        if len(found) == 1:
            return found[0]
    raise InvalidValueError("unknown_account", text=text)


def check_of_no_account(ports: Ports, calendar: str) -> None:
    """Raise InvalidValueError calendar_of_account for a calendar that an account fills."""
    owner = next((one.account_id for one in ports.store.collections() if one.calendar == calendar), "")
    for account in ports.store.accounts() if owner and calendar else ():
        if account.id == owner:
            raise InvalidValueError("calendar_of_account", calendar=calendar, account=account.name)


def keep_missing(ports: Ports, account_id: str) -> None:
    """Let what is missing on an account's server stay here, and ask no more until that changes. Raises StoreError."""
    collections = ports.store.collections()
    still = {one.id: one.missing for one in collections if one.missing and one.account_id == account_id}
    others = {one.id for one in collections if one.missing} - still.keys()
    known = {name: count for name, count in _kept(ports.store).items() if name in others}
    ports.store.put_note(_KEPT_NOTE, json.dumps(known | still))


def told_calendar(one: Collection) -> dict[str, object]:
    """Return a calendar as JSON data, as the worker is told of it and tells it."""
    return {
        "href": one.href,
        "name": one.name,
        "colour": one.colour,
        "components": list(one.components),
        "is_read_only": one.is_read_only,
        "is_read": one.is_read,
        "is_home": one.is_home,
    }


def note_waits(store: NoteStore, account_id: str, waits: int, refused: list[str]) -> None:
    """Note what of ours is not on the server yet, where that has changed."""
    text = json.dumps({"account": account_id, "waits": waits, "refused": sorted(refused)})
    if store.note(WAITS_NOTE) != text:
        store.put_note(WAITS_NOTE, text)


def noted_waits(store: NoteStore) -> int:
    """Return how much of ours was not on the server after the last sync."""
    return _waits(store)[1]


def _waits(store: NoteStore) -> tuple[str, int, int]:
    noted = json.loads(store.note(WAITS_NOTE) or "{}")
    return str(noted.get("account", "")), int(noted.get("waits", 0)), len(noted.get("refused", ()))


def _kept(store: NoteStore) -> dict[str, int]:
    noted = json.loads(store.note(_KEPT_NOTE) or "{}")
    return {str(name): int(count) for name, count in noted.items()}
