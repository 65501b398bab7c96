"""``worker sync``: looks at the accounts that are due, takes in what changed there, and brings there what is ours."""

from contextlib import ExitStack, nullcontext
from dataclasses import replace

from respiro.domain.accounts import Account, Collection, failed, synced
from respiro.domain.errors import (
    AddressError,
    AgendaFileError,
    CalDavError,
    ConflictError,
    InvalidValueError,
    SecretsError,
)
from respiro.domain.subscriptions import Trouble
from respiro.services.accounts import note_waits, noted_waits
from respiro.services.home_writing import TRIES_NOTE
from respiro.worker.account_tools import Server
from respiro.worker.calendar_sync import sync_calendar
from respiro.worker.home_sync import Waiting, waiting
from respiro.worker.known_accounts import account_of, collections_of, home_account, password_of
from respiro.worker.removals import awaited, remove_awaited
from respiro.worker.sync_told import SyncOrder, Told, told_sync
from respiro.worker.tools import Progress, WorkerTools

_FAULTS = (AddressError, AgendaFileError, CalDavError, InvalidValueError, SecretsError)
_OF_ONE_CALENDAR = frozenset(
    ("caldav_not_here", "caldav_forbidden", "caldav_read_only", "caldav_no_room", "calendar_cut_off", "file_too_large")
)
"""Faults after which the account's other calendars are looked at all the same."""


def sync(order: SyncOrder, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Sync each; one that fails keeps what it has, and is tried again later. Answers how each went.

    Raises InvalidValueError unknown_account; StoreError.
    """
    wanted = _wanted(order, tools)
    if order.again and tools.accounts.store.note(TRIES_NOTE):
        tools.accounts.store.put_note(TRIES_NOTE, "")
    told = []
    for done, account in enumerate(wanted):
        progress("syncing", done, len(wanted))
        told.append(_sync_account(account, order, tools, progress))
    return {"accounts": list(map(told_sync, told)), "changed": any(one.is_changed for one in told)}


def _wanted(order: SyncOrder, tools: WorkerTools) -> list[Account]:
    named = [account_of(one, tools) for one in order.accounts]
    if order.home:
        home = home_account(tools)
        return [home] if home else []
    now = tools.clock()
    return named or [one for one in tools.accounts.store.accounts() if order.every_one or one.is_due(now)]


def _sync_account(account: Account, order: SyncOrder, tools: WorkerTools, progress: Progress) -> Told:
    told = Told(account)
    # a change here asks for it each time; a server in trouble is left alone all the same
    if not (order.home and account.failures and not account.is_due(tools.clock())):
        _look(order, told, tools, progress)
    _count_waiting(told, tools)
    return told


def _look(order: SyncOrder, told: Told, tools: WorkerTools, progress: Progress) -> None:
    account = told.account
    wanted = [one for one in collections_of(account, tools) if (one.is_home if order.home else one.is_followed)]
    typed = order.passwords.get(account.id)
    try:
        password = password_of(account, tools) if typed is None else typed
        with tools.accounts.connect(account, password) as server:
            remove_awaited(account, server, tools)
            for one in sorted(wanted, key=lambda one: not one.is_home):
                _sync_one(one, server, order, told, tools, progress)
    except _FAULTS as fault:
        told.faults.append(fault)
    if told.faults or not order.home:  # the other calendars are still due when they were
        _note(told, tools)


def _count_waiting(told: Told, tools: WorkerTools) -> None:
    """Note how much of ours is not on the server, if the home calendar is there."""
    store = tools.accounts.store
    home = next((one for one in collections_of(told.account, tools) if one.is_home), None)
    if home is None:
        return
    with tools.accounts.home_alone():
        is_done = told.home is not None and not told.home.is_open
        is_left = told.home is None and told.collections and not told.faults and not noted_waits(store)
        if not (is_done or is_left):
            told.waiting = waiting(told.account, home, tools)
        removals = len(awaited(tools).get(home.id, ()))
        told.waiting = replace(told.waiting, count=told.waiting.count + removals)
        note_waits(store, told.account.id, told.waiting.count, list(told.waiting.refused))
    if told.home is not None and (refused := told.home.refused - {*told.waiting.refused}):
        # it stands here as it was last agreed on, so that nothing waits once this was told
        told.waiting = Waiting(told.waiting.count + len(refused), tuple(sorted({*told.waiting.refused, *refused})))


def _sync_one(
    collection: Collection, server: Server, order: SyncOrder, told: Told, tools: WorkerTools, progress: Progress
) -> None:
    """Sync a calendar. Raises what is wrong with the account as a whole."""
    with ExitStack() as stack:
        stack.enter_context(tools.accounts.home_alone() if collection.is_home else nullcontext())
        try:
            sync_calendar(collection, server, order, told, tools, progress)
        except _FAULTS as fault:
            if fault.kind not in _OF_ONE_CALENDAR:
                raise
            told.faults.append(fault)
        except ConflictError:
            return  # arranged anew or removed meanwhile: the next look sees how it is then


def _note(told: Told, tools: WorkerTools) -> None:
    """Store how an account's look went, beside what the user changed meanwhile; nothing if it is gone."""
    number = told.account.id
    while (known := next((one for one in tools.accounts.store.accounts() if one.id == number), None)) is not None:
        told.account = _after(known, told, tools)
        try:
            tools.accounts.store.put_account(told.account, known)
        except ConflictError:
            continue
        return


def _after(account: Account, told: Told, tools: WorkerTools) -> Account:
    now = tools.clock()
    if not told.faults:
        return synced(account, now)
    fault = told.faults[0]
    if isinstance(fault, SecretsError):  # a keyring is unlocked any moment: no reason to come back ever more seldom
        account = replace(account, failures=0)
    asked = fault.values.get("retry_after")
    trouble = Trouble(fault.kind, dict(fault.values))
    return failed(account, now, trouble, tools.accounts.chance(), asked if isinstance(asked, int) else 0)
