"""``worker caldav-discover``, ``-add``, ``-arrange``, ``-forget``: accounts on calendar servers; passwords in orders only."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from respiro.domain.accounts import DEFAULT_EVERY, LONGEST_EVERY, SHORTEST_EVERY, Account, Collection
from respiro.domain.addresses import without_password
from respiro.domain.calendars import LONGEST_NAME
from respiro.domain.errors import ConflictError, InvalidValueError, SecretsError
from respiro.domain.subscriptions import Trouble
from respiro.services.accounts import told_calendar
from respiro.worker.known_accounts import account_of, collections_of, password_of
from respiro.worker.told_faults import told_fault
from respiro.worker.tools import Progress, WorkerTools

_MOST_NAMES = 1000
_Order = Mapping[str, Any]


def discover(order: _Order, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Find the calendars of a user by what they typed: ``text``, ``user``, ``password``, ``may_be_plain``, ``agreed``.

    Those of an ``account`` (its id) are found by what is known of it, with the keyring's password if the order has none.
    Raises InvalidValueError, AddressError, CalDavError, SecretsError.
    """
    asked = {**_asked(str(order["account"]), order, tools), **order} if "account" in order else order
    progress("discovering", 0, 1)
    found = tools.accounts.discover(
        str(asked["text"]),
        str(asked.get("user", "")),
        str(asked.get("password", "")),
        may_be_plain=bool(asked.get("may_be_plain")),
        agreed=tuple(map(str, asked.get("agreed", ()))),
    )
    collections = [
        {
            "href": one.href,
            "name": one.name,
            "colour": one.colour,
            "components": list(one.components),
            "is_read_only": one.is_read_only,
        }
        for one in found.collections
    ]
    return {"address": found.address, "collections": collections}


def add(order: _Order, tools: WorkerTools) -> dict[str, object]:
    """Keep an account: ``address``, ``user``, ``password``, ``name``, ``may_be_plain``, ``every``, ``collections``.

    Each collection is as it was discovered, with ``is_read`` and ``is_home``. A password that the keyring does not
    take is kept nowhere, and the answer says why: ``trouble``. Raises InvalidValueError account_exists,
    every_out_of_range, several_homes.
    """
    address, user = without_password(str(order["address"])), str(order.get("user", ""))
    for one in tools.accounts.store.accounts():
        if (one.address, one.user) == (address, user):
            raise InvalidValueError("account_exists", account=one.name)
    account = Account(
        id=tools.accounts.new_id(),
        name=_clean(str(order.get("name", ""))) or user or address,
        address=address,
        user=user,
        next_at=tools.clock(),
        may_be_plain=bool(order.get("may_be_plain")),
        every=_every(order.get("every", DEFAULT_EVERY)),
    )
    collections = _arranged(account, order.get("collections", ()), (), tools)
    trouble = _keep_password(account, str(order.get("password", "")), tools)
    tools.accounts.store.put_account(replace(account, trouble=trouble), None, collections)
    return _told(account, tools, trouble)


def arrange(order: _Order, tools: WorkerTools) -> dict[str, object]:
    """Change an ``account`` (its id): whatever else the order holds of what add() takes.

    Raises InvalidValueError as add() does, and unknown_account.
    """
    account = account_of(str(order["account"]), tools)
    new: dict[str, Any] = {
        "name": _clean(str(order.get("name", ""))) or account.name,
        "may_be_plain": bool(order.get("may_be_plain", account.may_be_plain)),
        "every": _every(order.get("every", account.every)),
        "next_at": tools.clock(),
    }
    collections, trouble = None, None
    if "collections" in order:
        collections = _arranged(account, order["collections"], collections_of(account, tools), tools)
    if "password" in order:
        trouble = _keep_password(account, str(order["password"]), tools)
        new |= {"trouble": trouble, "failures": 0}
    try:
        tools.accounts.store.put_account(replace(account, **new), account, collections)
    except ConflictError:  # a look that ended this moment; what the user changed holds beside it
        account = account_of(account.id, tools)
        tools.accounts.store.put_account(replace(account, **new), account, collections)
    return _told(replace(account, **new), tools, trouble)


def forget(account_id: str, tools: WorkerTools) -> dict[str, object]:
    """Forget an account with its calendars, and its password. Raises InvalidValueError unknown_account."""
    account = account_of(account_id, tools)
    tools.accounts.store.forget_account(account.id)
    with suppress(SecretsError):  # an entry that nothing leads to any more; the keyring can't be had now
        tools.accounts.secrets().forget(account.secret_name)
    return {"id": account.id, "name": account.name}


def _asked(account_id: str, order: _Order, tools: WorkerTools) -> _Order:
    """Return what is known of an account as it would be typed. Raises InvalidValueError, SecretsError."""
    account = account_of(account_id, tools)
    known = {"text": account.address, "user": account.user, "may_be_plain": account.may_be_plain}
    return known if "password" in order else {**known, "password": password_of(account, tools)}


def _every(minutes: object) -> int:
    if not isinstance(minutes, int) or not SHORTEST_EVERY <= minutes <= LONGEST_EVERY:
        raise InvalidValueError("every_out_of_range", least=SHORTEST_EVERY, most=LONGEST_EVERY)
    return minutes


def _keep_password(account: Account, password: str, tools: WorkerTools) -> Trouble | None:
    try:
        tools.accounts.secrets().put(account.secret_name, password)
    except SecretsError as error:
        return Trouble(error.kind, dict(error.values))
    return None


def _arranged(
    account: Account, wanted: Iterable[_Order], known: Sequence[Collection], tools: WorkerTools
) -> list[Collection]:
    """Return an account's calendars as they are wanted; what is known of them stays. Raises several_homes."""
    by_href = {one.href: one for one in known}
    others = [one for one in tools.accounts.store.collections() if one.account_id != account.id]
    taken = {one.calendar for one in others} | {source.name for source in tools.desk.sources()}
    taken |= {one.calendar for one in tools.subscriptions.store.subscriptions()}
    taken -= {one.calendar for one in known}
    found: list[Collection] = []
    for order in wanted:
        href = str(order["href"])
        before = by_href.get(href) or Collection(tools.accounts.new_id(), account.id, href, "")
        is_read = bool(order.get("is_read", before.is_read))
        name = _clean(str(order.get("name", before.name))) or "?"
        calendar = (before.calendar or _free(name, taken)) if is_read else ""
        taken.add(calendar)
        found.append(
            replace(
                before,
                name=name,
                colour=str(order.get("colour", before.colour)),
                components=tuple(map(str, order.get("components", before.components))),
                is_read_only=bool(order.get("is_read_only", before.is_read_only)),
                is_read=is_read,
                is_home=bool(order.get("is_home", before.is_home)),
                calendar=calendar,
            )
        )
    if sum(one.is_home for one in found) > 1:
        raise InvalidValueError("several_homes")
    return found


def _free(name: str, taken: set[str]) -> str:
    numbered = (f"{name} ({number})" for number in range(2, _MOST_NAMES))
    return name if name not in taken else next(one for one in numbered if one not in taken)


def _clean(name: str) -> str:
    return " ".join(name.split())[:LONGEST_NAME]


def _told(account: Account, tools: WorkerTools, trouble: Trouble | None) -> dict[str, object]:
    collections = [
        {"id": one.id, **told_calendar(one), "calendar": one.calendar} for one in collections_of(account, tools)
    ]
    return {"id": account.id, "name": account.name, "collections": collections, "trouble": told_fault(trouble)}
